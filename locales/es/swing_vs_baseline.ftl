### Gráfico: cada unidad frente a la votación anterior, un punto por unidad.

moved =
    { $change ->
        [less] { THE($option) } retrocede { $place } desde { $was }
       *[more] { THE($option) } avanza { $place } desde { $was }
    }
got-than =
    { $change ->
        [less] { THE($option) } obtuvo menos { $place } que { THE($earlier) } en { $was }
       *[more] { THE($option) } obtuvo más { $place } que { THE($earlier) } en { $was }
    }
in-units =
    { $units ->
        [stations] { $extent ->
            [all] en todas las mesas ({ $total })
           *[some] en { $count } de { $total } mesas
        }
        [stations-alike] { $extent ->
            [all] en todas las mesas comparables ({ $total })
           *[some] en { $count } de { $total } mesas comparables
        }
        [areas-alike] { $extent ->
            [all] en todas las zonas comparables ({ $total })
           *[some] en { $count } de { $total } zonas comparables
        }
       *[areas] { $extent ->
            [all] en todas las zonas ({ $total })
           *[some] en { $count } de { $total } zonas
        }
    }
none-comparable =
    { $same ->
        [same] { $units ->
            [stations] { THE($option) } en { $was } y { $is }: las mesas no son las de entonces
           *[areas] { THE($option) } en { $was } y { $is }: las zonas no son las de entonces
        }
       *[other] { $units ->
            [stations] { THE($option) } en { $is }, { THE($earlier) } en { $was }: las mesas no son las de entonces
           *[areas] { THE($option) } en { $is }, { THE($earlier) } en { $was }: las zonas no son las de entonces
        }
    }
subtitle =
    { $units ->
        [stations] Un punto por mesa, según sus votos válidos. Porcentaje { OF($option) } entre { $options }. { $occasion }
       *[areas] Un punto por zona, según sus votos válidos. Porcentaje { OF($option) } entre { $options }. { $occasion }
    }

share-axis = porcentaje { OF($option) } en { $year }
as-before = igual que antes

largest-changes = Mayores cambios: { $list }.
largest-differences = Mayores diferencias: { $list }.
not-comparable = No comparables (divididas, fusionadas o con un censo distinto en más del 30%): { $n }.
without-earlier = Sin datos de { $was } con los que comparar: { $n }.
