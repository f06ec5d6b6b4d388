### Mapa: porcentaje de la opción por la que se pregunta.

title =
    { $tense ->
        [past] { $extent ->
            [all] { THE($option) } fue por delante en todas las zonas ({ $total })
           *[some] { THE($option) } fue por delante en { $count } de { $total } zonas
        }
       *[now] { $extent ->
            [all] { THE($option) } va por delante en todas las zonas ({ $total })
           *[some] { THE($option) } va por delante en { $count } de { $total } zonas
        }
    }
subtitle = Porcentaje { OF($option) } entre { $options }, resultado definitivo por zona. { $occasion }
land-not-people = El mapa muestra territorio, no personas. Con nombre: el porcentaje más alto, el más bajo y la zona con más votos.
under = menos de { $share }
over = más de { $share }
no-result = sin resultado
