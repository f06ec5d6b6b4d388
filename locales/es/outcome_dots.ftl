### Gráfico: cincuenta resultados igual de probables en puntos.
### $clause: quién gana, una oración («el no gana»); abre un título o sigue a dos puntos.

basis-polls-before = según estaban los sondeos antes de la votación
basis-polls = antes de la votación, según los sondeos
basis-complete = según el recuento completo
basis-complete-at = según el recuento completo ({ $stand })
basis-counted = según los votos escrutados hasta ahora
basis-counted-at = según los votos escrutados hasta ahora ({ $stand })

too-close =
    { $tense ->
        [past] Estaba demasiado reñida para dar un ganador: { $clause } en { $favoured } de { $dots } resultados
       *[now] Demasiado reñida para dar un ganador: { $clause } en { $favoured } de { $dots } resultados
    }
simulations-above-99 = { $clause } en más de 99 de cada 100 simulaciones
simulations-99 = { $clause } en 99 de cada 100 simulaciones
outcomes = { $clause } en { $favoured } de { $dots } resultados igual de probables

nothing-left = No queda nada por proyectar: todos los puntos están en { $median }, { $basis }. { $occasion }
results-were = { $dots } resultados que eran igual de probables { $basis }; cada punto era 1 posibilidad entre { $dots }. Mediana { $median }; nueve de cada diez resultados quedaban entre { $low } y { $high }. { $occasion }
results-are = { $dots } resultados igual de probables { $basis }; cada punto es 1 posibilidad entre { $dots }. Mediana { $median }; nueve de cada diez resultados quedan entre { $low } y { $high }. { $occasion }

dots-of = { $clause }: { $dots } de { $all } puntos

chance-under-rule = Probabilidad, según todas las reglas, de este desenlace ({ $noun }): { $chances }.
chance-threshold =
    { $tense ->
        [past] Probabilidad de que { THE($option) } superara el umbral: { $chances }.
       *[now] Probabilidad de que { THE($option) } supere el umbral: { $chances }.
    }
chance-clause = Probabilidad de este desenlace ({ $noun }): { $chances }.
