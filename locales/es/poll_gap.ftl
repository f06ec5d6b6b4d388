### Gráfico: los sondeos y el rango publicado en la prensa, frente al resultado.

title-press =
    { $year ->
        [told] En { $of } la prensa publicó sondeos que daban { TO($option) } un { $range }. { $status ->
            [final] El resultado fue del { $result }
           *[provisional] El resultado provisional fue del { $result }
        }
       *[none] La prensa publicó sondeos que daban { TO($option) } un { $range }. { $status ->
            [final] El resultado fue del { $result }
           *[provisional] El resultado provisional fue del { $result }
        }
    }
title-average =
    { $which ->
        [only] El único sondeo daba { TO($option) } un { $share }.
        [last] El último sondeo daba { TO($option) } un { $share }.
        [all] De media, los sondeos daban { TO($option) } un { $share }.
       *[average] De media, el último sondeo de cada encuestadora daba { TO($option) } un { $share }.
    } { $status ->
        [final] El resultado fue del { $result }
       *[provisional] El resultado provisional fue del { $result }
    }
    .of-year =
        { $which ->
            [only] En { $of } el único sondeo daba { TO($option) } un { $share }.
            [last] En { $of } el último sondeo daba { TO($option) } un { $share }.
            [all] En { $of } los sondeos daban de media { TO($option) } un { $share }.
           *[average] En { $of } el último sondeo de cada encuestadora daba de media { TO($option) } un { $share }.
        } { $status ->
            [final] El resultado fue del { $result }
           *[provisional] El resultado provisional fue del { $result }
        }
subtitle = Porcentaje { OF($option) }, sin los indecisos.

share-axis = porcentaje { OF($option) }
line-final = resultado { $share }
line-provisional = provisional { $share }

last-of-polls = Último de { $all } sondeos
average-of-some = Media de { $n } de { $all } sondeos
average-of-all = Media de { $n } sondeos
filled-short = puntos llenos: el último de cada encuestadora
filled-of-houses = llenos: los últimos de { $houses } encuestadoras
filled-dots = los puntos llenos son el último sondeo de cada encuestadora y forman la media.
polls =
    { $n ->
        [one] un sondeo
       *[other] { $n } sondeos
    }
of-all-answers = { $share } con los indecisos
no-poll = Ningún sondeo conocido
too-high = { $points } de más
too-low = { $points } de menos
level = sin diferencia
press-range = Publicado en la prensa
press-end =
    { $base ->
        [all] { $percent } de todas las respuestas
        [two-way] { $percent } sin indecisos
       *[projection] { $percent } en proyección
    }

range-mixes-bases = La horquilla mezcla dos bases: sus extremos no son comparables.
ties-count = La media reúne { $n } sondeos de { $houses } encuestadoras: si los últimos de una encuestadora se hicieron los mismos días, cuentan todos.
night-count = El escrutinio provisional de la noche dio un { $share }.
night-of-year = El escrutinio provisional de { $year } dio un { $share }.
result-of = resultado: { $source }

alt-result = Porcentaje { OF($option) }: { $result }.
alt-press = Horquilla publicada en la prensa: { $range }.
alt-polls = Sondeos, sin los indecisos: { $polls }.
alt-average =
    { $averaged ->
        [only] La diferencia con el resultado es de { $points }.
        [last] El último sondeo de cada encuestadora da de media { $share }, a { $points } del resultado.
       *[all] De media { $share }, a { $points } del resultado.
    }
alt-no-poll = No se conoce ningún sondeo.
