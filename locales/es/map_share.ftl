### Mapa: porcentaje de la opción por la que se pregunta.

title =
    { $tense ->
        [past] { $extent ->
            [all] { THE($option) } fue por delante en { ALL_PLACES($places) } ({ $total })
           *[some] { THE($option) } fue por delante en { $count } de { $total } { PLACES($places, $total) }
        }
       *[now] { $extent ->
            [all] { THE($option) } va por delante en { ALL_PLACES($places) } ({ $total })
           *[some] { THE($option) } va por delante en { $count } de { $total } { PLACES($places, $total) }
        }
    }
title-though =
    { $won ->
        [yes] { THE($option) } ganó, aunque solo fue por delante en { $count } de { $total } { PLACES($places, $total) }
       *[no] { THE($option) } perdió, aunque fue por delante en { $count } de { $total } { PLACES($places, $total) }
    }
subtitle = Porcentaje { OF($option) } sobre los votos válidos, resultado definitivo por { PLACE($places) }.
land-not-people = El mapa muestra el territorio, no las personas. Llevan nombre el porcentaje más alto, el más bajo (desde { $least } votos válidos) y { THE_PLACE($places) } con más votos.
legend = Porcentaje { OF($option) }
under = menos de { $share }
over = más de { $share }
no-result = sin resultado
