# Las frases que una redacción puede publicar: resultado, escrutinio, sondeos. `$option`, `$first` y `$second` son nombres de opciones.
title = { $title } ({ $day }).
nothing = Todavía no se puede decir nada.
nothing-counted = Aún no hay nada escrutado: 0 de { $total } { PLACES($places, $total) }.

result-final = Resultado definitivo: { THE($first) } obtuvo el { $first_share } de los votos válidos y { THE($second) }, el { $second_share }.
result-provisional = Resultado provisional: { THE($first) } obtiene el { $first_share } de los votos válidos y { THE($second) }, el { $second_share }.
result-units = La suma de { ALL_PLACES($places) } ({ $units }) da { TO($first) } el { $first_share } de los votos válidos y { TO($second) }, el { $second_share }. No hay un total publicado.
result-weights = Ponderados por su tamaño, los porcentajes de { ALL_PLACES($places) } ({ $units }) dan { TO($first) } el { $first_share } de los votos válidos y { TO($second) }, el { $second_share }. No hay un total publicado.
result-some-units = La suma de { $units } de { $all } { PLACES($places, $all) } da { TO($first) } el { $first_share } de los votos válidos y { TO($second) }, el { $second_share }. Del resto no hay resultado.
shares-without-size = Se han publicado los porcentajes de { $units } de { $all } { PLACES($places, $all) }, pero no su tamaño, así que no se pueden sumar.
turnout = La participación fue del { $turnout }.

poll-gap =
    Sin contar a los indecisos, { $which ->
        [one] un único sondeo
        [last] el último de { $all } sondeos
        [some] el promedio de { $n } de los { $all } sondeos
       *[all] el promedio de { $n } sondeos
    } daba { TO($option) } un { $share }, { $place ->
        [level] lo mismo que
        [high] { $points } más que
       *[low] { $points } menos que
    } el resultado { $status ->
        [final] definitivo
       *[provisional] provisional
    }.

no-forecast = No hay previsión, porque ningún sondeo de esta votación es utilizable.
close-on-polls =
    { $tense ->
        [past] Según los sondeos, la votación estaba demasiado reñida para dar un ganador.
       *[now] Según los sondeos, la votación está demasiado reñida para dar un ganador.
    }
# `$noun` es un nombre con su artículo, de uno u otro género: una victoria del no, el fracaso de la propuesta.
likely-on-polls =
    { $tense ->
        [past] Según los sondeos, { $noun } era { $likelihood ->
            [leaning] lo más probable
            [likely] probable
           *[very] muy probable
        }.
       *[now] Según los sondeos, { $noun } es { $likelihood ->
            [leaning] lo más probable
            [likely] probable
           *[very] muy probable
        }.
    }
close-on-count =
    { $tense ->
        [past] La votación estaba demasiado reñida para dar un ganador.
       *[now] La votación está demasiado reñida para dar un ganador.
    }
likely-on-count =
    { $tense ->
        [past] { $noun } era { $likelihood ->
            [leaning] lo más probable
            [likely] probable
           *[very] muy probable
        }.
       *[now] { $noun } es { $likelihood ->
            [leaning] lo más probable
            [likely] probable
           *[very] muy probable
        }.
    }
# `$clause` abre la frase: El no gana. `$frequency`: unas 9 de cada 10 (femenino: simulaciones).
wins-in = { $clause } en { $frequency } simulaciones del modelo.
carried-unknown = No se puede decir si la propuesta queda aprobada: { $reason }.
frequency-most = más de 99 de cada 100
frequency-fewest = menos de 1 de cada 100
frequency-hundred =
    { $n ->
        [one] alrededor de { $n } de cada 100
       *[other] unas { $n } de cada 100
    }
frequency-ten =
    { $n ->
        [one] alrededor de { $n } de cada 10
       *[other] unas { $n } de cada 10
    }

interval =
    { $verb ->
        [estimated] El modelo estimaba para { THE($option) } un { $median } de los votos válidos y, en nueve de cada diez casos, entre el { $low } y el { $high }.
        [projects] El modelo proyecta para { THE($option) } un { $median } de los votos válidos y, en nueve de cada diez casos, entre el { $low } y el { $high }.
        [projected] El modelo proyectaba para { THE($option) } un { $median } de los votos válidos y, en nueve de cada diez casos, entre el { $low } y el { $high }.
       *[estimates] El modelo estima para { THE($option) } un { $median } de los votos válidos y, en nueve de cada diez casos, entre el { $low } y el { $high }.
    }

rows-set-aside =
    { $rows ->
        [one] Una fila de los resultados comunicados no puede ser correcta y queda fuera.
       *[other] { $rows } filas de los resultados comunicados no pueden ser correctas y quedan fuera.
    }
no-projection = No hay proyección: { $reason }.
no-projection-yet = No hay proyección, porque todavía no se ha escrutado nada utilizable.
no-projection-over = No hay proyección: la votación ha terminado y no se dispone de ningún escrutinio parcial.
too-early = Es demasiado pronto para una proyección: se ha escrutado el { $progress } de los votos válidos previstos.

stand-time = { AT_TIME($time) }
units-percent = { $percent } de las mesas
stations = { $stations } de { $total } mesas
units-of = { $units } de { $total } { PLACES($places, $total) }
units = { $units } { PLACES($places, $units) }
progress = { $progress } de los votos válidos previstos
all-counted =
    { $units ->
        [one] El escrutinio ha terminado
       *[other] El escrutinio ha terminado en { ALL_PLACES($places) } ({ $units })
    }: { THE($option) } obtiene el { $share }.
all-counted-at =
    { $units ->
        [one] El escrutinio ha terminado
       *[other] El escrutinio ha terminado en { ALL_PLACES($places) } ({ $units })
    } ({ $time }): { THE($option) } obtiene el { $share }.
counted =
    { $stand ->
        [past-time] { AT_TIME($time, case: "capital") }, { THE($option) } tenía el { $share } de los votos escrutados.
        [past] En ese momento, { THE($option) } tenía el { $share } de los votos escrutados.
        [time] { AT_TIME($time, case: "capital") }, { THE($option) } tiene el { $share } de los votos escrutados.
       *[now] Por ahora, { THE($option) } tiene el { $share } de los votos escrutados.
    }
# `$parts`: 226 de 304 mesas, 51,2% de los votos válidos previstos.
counted-in =
    { $stand ->
        [past-time] { AT_TIME($time, case: "capital") }, { THE($option) } tenía el { $share } de los votos escrutados ({ $parts }).
        [past] En ese momento, { THE($option) } tenía el { $share } de los votos escrutados ({ $parts }).
        [time] { AT_TIME($time, case: "capital") }, { THE($option) } tiene el { $share } de los votos escrutados ({ $parts }).
       *[now] Por ahora, { THE($option) } tiene el { $share } de los votos escrutados ({ $parts }).
    }

check-nothing = La revisión no encontró nada dudoso.
check-found = La revisión encontró { $findings }.
errors =
    { $n ->
        [one] { $n } error
       *[other] { $n } errores
    }
warnings =
    { $n ->
        [one] { $n } advertencia
       *[other] { $n } advertencias
    }
notes =
    { $n ->
        [one] { $n } nota
       *[other] { $n } notas
    }

# Quién gana, como oración y como nombre. El pasado es imperfecto: lo que decían los sondeos o el modelo.
clause-wins =
    { $tense ->
        [possible] { THE($option) } habría ganado
        [past] { THE($option) } ganaba
       *[now] { THE($option) } gana
    }
clause-carried =
    { $tense ->
        [possible] la propuesta habría quedado aprobada
        [past] la propuesta quedaba aprobada
       *[now] la propuesta queda aprobada
    }
clause-fails =
    { $tense ->
        [possible] la propuesta habría fracasado
        [past] la propuesta fracasaba
       *[now] la propuesta fracasa
    }
clause-majority = { THE($option) } obtendría la mayoría
clause-passes = { THE($option) } superaría el { $threshold }
clause-reaches = { THE($option) } alcanzaría el { $threshold }
noun-wins = una victoria { OF($option) }
noun-carried = la aprobación de la propuesta
noun-fails = el fracaso de la propuesta
noun-majority = una mayoría { OF($option) }
noun-passes = un resultado superior al { $threshold } para { THE($option) }
noun-reaches = un resultado de al menos el { $threshold } para { THE($option) }
decided = { $clause }.
carried-cannot-be-said = No se puede decir si la propuesta queda aprobada según su regla.
it-needed = Necesitaba { $parts }.
progress-guess = { $progress } de los votos válidos previstos, si { THE_PLACES($places) } más { GENDER($places) ->
        [f] avanzadas están completas
       *[m] avanzados están completos
    }
polls-blended-in = La previsión de los sondeos está incluida.
everything-counted = Todo está escrutado: { THE($option) } obtiene el { $share }.
everything-counted-at = Todo está escrutado ({ $time }): { THE($option) } obtiene el { $share }.
# `a las 21:45, 226 de 304 mesas`; `226 de 304 mesas, 51,2% de los votos válidos previstos`.
stand = { $time }, { $units }
parts = { $units }, { $progress }
