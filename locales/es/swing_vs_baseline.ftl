### Gráfico: cada unidad frente a la votación anterior, un punto por unidad.

moved =
    { $change ->
        [less] { THE($option) } retrocede { $place } respecto a { $was }
       *[more] { THE($option) } avanza { $place } respecto a { $was }
    }
beside-another =
    { $how ->
        [together] { THE($option) } obtuvo más donde más había obtenido { THE($earlier) } en { $was }
        [against] { THE($option) } obtuvo más donde menos había obtenido { THE($earlier) } en { $was }
       *[apart] Los porcentajes { OF($earlier) } en { $was } dicen poco de los { OF($option) } en { $is }
    }
in-units =
    { $which ->
        [alike] { $extent ->
            [all] en { ALL_PLACES($places) } comparables ({ $total })
           *[some] en { $count } de { $total } { PLACES($places, $total) } comparables
        }
       *[every] { $extent ->
            [all] en { ALL_PLACES($places) } ({ $total })
           *[some] en { $count } de { $total } { PLACES($places, $total) }
        }
    }
none-comparable =
    { $same ->
        [same] { THE($option) } de { $is } no se puede comparar con { $was }: { THE_PLACES($places) } no son { GENDER($places) ->
            [f] las
           *[m] los
        } de entonces
       *[other] { THE($option) } de { $is } y { THE($earlier) } de { $was } no se pueden comparar: { THE_PLACES($places) } no son { GENDER($places) ->
            [f] las
           *[m] los
        } de entonces
    }
subtitle = Cada punto es { A_PLACE($places) }, de tamaño proporcional a sus votos válidos. Porcentaje { OF($option) } sobre los votos válidos.

share-axis = porcentaje { OF($option) } en { $year }
as-before = igual que antes
equal-shares = porcentajes iguales

largest-changes = Mayores cambios: { $list }.
largest-differences = Mayores distancias entre los dos porcentajes: { $list }.
list-of-changes = Mayores cambios, en puntos (desde { $least } votos)
list-of-differences = Mayores distancias entre los dos porcentajes, en puntos (desde { $least } votos)
not-comparable = No comparables (divisiones, fusiones o un censo distinto en más del 30%): { $n }.
without-earlier = Sin datos de { $was } con los que comparar: { $n }.
rings = hueco: dividido, fusionado o con otro censo
