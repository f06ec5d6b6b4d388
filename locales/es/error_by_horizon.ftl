### Gráfico: cuánto se equivocó cada sondeo, según los días que faltaban para la votación.

final-fortnight = Los sondeos se equivocaron en { $late } en las dos últimas semanas y en { $early } antes
all-erred =
    { $side ->
        [over] Todos los sondeos sobrestimaron { THE($option) }, de { $far } a { $near } antes de { $votes ->
            [one] la votación
           *[several] las votaciones
        }
       *[under] Todos los sondeos subestimaron { THE($option) }, de { $far } a { $near } antes de { $votes ->
            [one] la votación
           *[several] las votaciones
        }
    }
some-erred =
    { $side ->
        [over] { $count } de { $total } sondeos sobrestimaron { THE($option) }
       *[under] { $count } de { $total } sondeos subestimaron { THE($option) }
    }
months =
    { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
weeks =
    { $n ->
        [one] { $n } semana
       *[other] { $n } semanas
    }
result = resultado
days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
error-of-each = Porcentaje { OF($option) } en cada sondeo menos el resultado, en puntos, sin los indecisos.
filled-and-hollow = Los puntos llenos son de esta votación, los huecos de votaciones anteriores.

days-axis = días hasta la votación
error-axis = puntos; por encima del resultado el sondeo sobrestimaba { THE($option) }
alt-poll = { $pollster }: { $days }, { $error }
