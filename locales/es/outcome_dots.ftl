### Gráfico: cincuenta resultados igual de probables en puntos.
### $clause: quién gana, una oración («el no gana»); abre un título o sigue a dos puntos.

basis-polls-before = según los sondeos anteriores a la votación
basis-polls = antes de la votación, según los sondeos
basis-complete = según el escrutinio completo
basis-complete-at = según el escrutinio completo ({ $stand })
basis-counted = según los votos escrutados hasta ahora
basis-counted-at = según los votos escrutados hasta ahora ({ $stand })

too-close =
    { $tense ->
        [past] La votación estaba demasiado reñida para dar un ganador: { $clause } en { $favoured } de { $dots } resultados
       *[now] La votación está demasiado reñida para dar un ganador: { $clause } en { $favoured } de { $dots } resultados
    }
simulations-above-99 = { $clause } en más de 99 de cada 100 simulaciones
simulations-99 = { $clause } en 99 de cada 100 simulaciones
outcomes = { $clause } en { $favoured } de { $dots } resultados simulados

nothing-left = No queda nada por proyectar: todos los puntos están en el { $median }, { $basis }.
results-were = Cada punto es uno de los { $dots } resultados igual de probables, { $basis }. Nueve de cada diez quedaban entre el { $low } y el { $high }, y la mediana era del { $median }.
results-are = Cada punto es uno de los { $dots } resultados igual de probables, { $basis }. Nueve de cada diez quedan entre el { $low } y el { $high }, y la mediana es del { $median }.

dots-of = { $clause }: { $dots } de { $all }

chance-under-rule = Probabilidad de este desenlace ({ $noun }), según toda la regla: { $chances }.
chance-threshold =
    { $tense ->
        [past] Probabilidad de que { THE($option) } superara el umbral: { $chances }.
       *[now] Probabilidad de que { THE($option) } supere el umbral: { $chances }.
    }
chance-clause = Probabilidad de este desenlace ({ $noun }): { $chances }.
