### Mapas: el cambio desde la votación anterior, y el resultado frente a lo que hacían esperar los sondeos.
### $was: año de la votación anterior; $earlier: la opción que ocupaba allí el lugar de $option, si tenía otro nombre.

ground-since =
    { $change ->
        [lower] { THE($option) } retrocede respecto a { $was } en { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } de { $total } { PLACES($places, $total) }
        }
       *[higher] { THE($option) } avanza respecto a { $was } en { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } de { $total } { PLACES($places, $total) }
        }
    }
got-than =
    { $change ->
        [lower] { THE($option) } obtuvo menos que { THE($earlier) } en { $was } en { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } de { $total } { PLACES($places, $total) }
        }
       *[higher] { THE($option) } obtuvo más que { THE($earlier) } en { $was } en { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } de { $total } { PLACES($places, $total) }
        }
    }
against-the-polls =
    { $change ->
        [lower] { THE($option) } quedó por debajo de los sondeos en { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } de { $total } { PLACES($places, $total) }
        }
       *[higher] { THE($option) } superó los sondeos en { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } de { $total } { PLACES($places, $total) }
        }
    }
no-area-is-the-same = { THE($option) } no se puede comparar con { $was }: { THE_PLACES($places) } ya no son { GENDER($places) ->
        [f] las mismas
       *[m] los mismos
    }

change-of-share = Cambio del porcentaje { OF($option) } sobre los votos válidos respecto a { $was }, en puntos, por { PLACE($places) }.
share-minus-earlier = Porcentaje { OF($option) } menos el { OF($earlier) } en { $was }, en puntos, por { PLACE($places) }.
share-minus-expected = Porcentaje { OF($option) } menos el previsto, en puntos. El previsto es el porcentaje de cada { PLACE($places) } en { $was } más el cambio que veían los sondeos.
share-minus-expected-of-other = Porcentaje { OF($option) } menos el previsto, en puntos. El previsto es el porcentaje { OF($earlier) } en cada { PLACE($places) } en { $was }, más los puntos en que los sondeos se apartaban de él en el conjunto de la votación.

land-not-people = El mapa muestra el territorio, no las personas. Llevan nombre los dos extremos de la escala (desde { $least } votos válidos) y { THE_PLACE($places) } con más votos.
not-named = No llevan nombre ni cuentan en el título, por divisiones, fusiones o un censo distinto: { $apart }.
legend = Cambio en puntos
legend-difference = Diferencia en puntos
legend-surprise =
    { $change ->
        [lower] Puntos respecto a los sondeos. A la izquierda: más por debajo que toda la votación ({ $miss }). A la derecha: más cerca
       *[higher] Puntos respecto a los sondeos. A la izquierda: menos por encima que toda la votación ({ $miss }). A la derecha: más por encima
    }

under = menos de { $change }
over = más de { $change }
from-to = de { $low } a { $high }
not-comparable = no comparable

missed-by =
    { $change ->
        [lower] { THE($option) } quedó { $miss } por debajo de los sondeos, y aún más en { $far } ({ $far_points })
       *[higher] { THE($option) } quedó { $miss } por encima de los sondeos, y aún más en { $far } ({ $far_points })
    }
