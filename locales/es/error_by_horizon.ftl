### Gráfico: cuánto se equivocó cada sondeo, según los días que faltaban para la votación.

final-fortnight = Los sondeos se equivocaron en { $late } en las dos últimas semanas y en { $early } antes
first-and-last = Un sondeo hecho { $first_days } antes de la votación se equivocó en { $first_error }; otro, { $last_days } antes, en { $last_error }
first-and-last-of-votes = Un sondeo hecho { $first_days } antes de una votación se equivocó en { $first_error }; otro, { $last_days } antes, en { $last_error }
days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
error-of-each = Magnitud del error de cada sondeo sobre { THE($option) }, en puntos de las respuestas { $options }.
filled-and-hollow = Relleno: esta votación; hueco: votaciones anteriores.
polls-and-results = sondeos y resultados publicados

days-axis = días hasta la votación
error-axis = error, puntos
alt-poll = { $pollster }: { $days }, { $error }
