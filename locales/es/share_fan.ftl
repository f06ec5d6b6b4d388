### Gráfico: los sondeos por encuestadora y el porcentaje que indican, día a día.

title =
    { $tense ->
        [past] Según los sondeos, el modelo esperaba para { THE($option) } un { $share }, entre el { $low } y el { $high } en nueve de cada diez casos
       *[now] Según los sondeos, el modelo espera para { THE($option) } un { $share }, entre el { $low } y el { $high } en nueve de cada diez casos
    }
# The result is known. $place: inside that range, or outside.
title-result =
    { $place ->
        [inside] { THE($option) } obtuvo el { $result }, dentro del intervalo que indicaban los sondeos (entre el { $low } y el { $high } en nueve de cada diez casos)
       *[outside] { THE($option) } obtuvo el { $result }, fuera del intervalo que indicaban los sondeos (entre el { $low } y el { $high } en nueve de cada diez casos)
    }
subtitle = Círculos: sondeos sin indecisos. Línea y sombra: nivel estimado y su intervalo en nueve de cada diez casos. Barra a la derecha: nueve de cada diez resultados probables, teniendo en cuenta los errores pasados de los sondeos.
on-the-day = resultado previsto: { $share } ({ $range })
nine-in-ten = nivel estimado, 9 de cada 10
