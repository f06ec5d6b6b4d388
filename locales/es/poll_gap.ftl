### Gráfico: los sondeos y el rango publicado en la prensa, frente al resultado.

title-last =
    { $place ->
        [level] El último sondeo acertó con { THE($option) }
        [high] El último sondeo sobrestimó { TO($option) } en { $points }
       *[low] El último sondeo subestimó { TO($option) } en { $points }
    }
title-only =
    { $place ->
        [level] El único sondeo acertó con { THE($option) }
        [high] El único sondeo sobrestimó { TO($option) } en { $points }
       *[low] El único sondeo subestimó { TO($option) } en { $points }
    }
title-average =
    { $place ->
        [level] De media, los sondeos acertaron con { THE($option) }
        [high] Los sondeos sobrestimaron { TO($option) } en { $points }
       *[low] Los sondeos subestimaron { TO($option) } en { $points }
    }
subtitle = Porcentaje { OF($option) } sobre { $options }, salvo que se indique otra base. { $occasion }

share-axis = porcentaje { OF($option) }
error-axis = error, puntos
line-final = definitivo { $share }
line-provisional = provisional { $share }
line-of-year = { $year }: { $share }

last-of-polls = {"*"} Último de { $all } sondeos
average-of-some = {"*"} Media de { $n } de { $all } sondeos
average-of-all = Media de { $n } sondeos
two-way-shares = sin indecisos
undecided-included = El mismo sondeo, con los indecisos
undecided-kept = con indecisos y sin respuesta
of-all-answers = de todas las respuestas
of-options = de { $options }
press-range = Rango publicado en la prensa
press-end =
    { $base ->
        [all] { $percent } de todas las respuestas
        [two-way] { $percent } de { $options }
       *[projection] { $percent } según una proyección
    }

error-to-final = Error: porcentaje sin indecisos menos el resultado definitivo.
error-to-provisional = Error: porcentaje sin indecisos menos el resultado provisional.
error-of-the-night = Frente al { $share } provisional de la noche: { $gap }.
result-of = resultado: { $source }

alt = Resultado { OF($option) }: { $results }. Sondeos, porcentaje { OF($option) } entre las respuestas { $options } y error en puntos: { $polls }.
alt-average = Media { $share }.
alt-average-of = { $average }: { $share }.
alt-press = Rango publicado en la prensa: { $range }.
