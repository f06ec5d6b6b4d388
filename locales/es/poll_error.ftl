# Lo que una redacción puede publicar sobre los sondeos de una votación, frente a su resultado.
# `$option` es el nombre de una opción: THE($option), OF($option) y TO($option) le dan la forma que pide la frase.

missing-poll = no se conoce ningún sondeo de esta votación
missing-share = ningún sondeo entre los electores permite calcular el reparto entre las dos opciones
missing-timely = ningún sondeo anterior a la votación es utilizable
missing-result = todavía no hay un resultado publicado
nothing-poll = No hay sondeos de esta votación, así que no hay error que medir.
nothing-public = { $why }.
nothing-share = Ningún sondeo entre los electores da los porcentajes de las dos opciones, así que no hay error que medir.
nothing-timely = Ningún sondeo anterior a la votación es utilizable, así que no hay error que medir.
nothing-result = Todavía no hay un resultado publicado, así que no hay error que medir.

left-out-not-electorate = no se preguntó a los electores
left-out-no-share = no se puede calcular el reparto entre las dos opciones
left-out-fractions = sus cuotas parecen partes de 1 y no porcentajes

average-only-poll = Sin contar a los indecisos, el único sondeo daba { TO($option) } un { $share }.
average-one-house =
    { $polls ->
        [one] Sin contar a los indecisos, el último sondeo de la única encuestadora daba { TO($option) } un { $share }.
       *[other] Sin contar a los indecisos, los últimos sondeos de la única encuestadora daban { TO($option) } un { $share } en promedio.
    }
average-houses = Sin contar a los indecisos, los últimos sondeos de { $houses } encuestadoras daban { TO($option) } un { $share } en promedio.
# `$houses` es una lista de una o varias encuestadoras.
ties = Varios sondeos con las mismas fechas son los últimos de su encuestadora ({ $houses }): cuenta su promedio.

# `$first` es el porcentaje provisional.
result-both = El resultado fue del { $last } ({ $first } en el escrutinio provisional).
result-final = El resultado fue del { $last }.
result-provisional = El resultado provisional es del { $first }.
gap-level-poll = El sondeo acertó hasta la décima.
gap-level-polls = En promedio, los sondeos acertaron hasta la décima.
gap-high-poll = El sondeo daba { TO($option) } { $points } de más.
gap-high-polls = En promedio, los sondeos daban { TO($option) } { $points } de más.
gap-low-poll = El sondeo daba { TO($option) } { $points } de menos.
gap-low-polls = En promedio, los sondeos daban { TO($option) } { $points } de menos.

# `$known`: all = todos los sondeos tienen margen; some = solo se habla de los que lo tienen.
margin-one-outside =
    { $known ->
        [some] El único sondeo cuyo error de muestreo se conoce se desvió más de lo que permite su margen de error.
       *[all] El sondeo se desvió más de lo que permite su margen de error.
    }
margin-one-inside =
    { $known ->
        [some] El único sondeo cuyo error de muestreo se conoce acertó dentro de su margen de error.
       *[all] El sondeo acertó dentro de su margen de error.
    }
margin-none =
    { $known ->
        [some] Ninguno de los { $n } sondeos cuyo error de muestreo se conoce se desvió más de lo que permite su margen de error.
       *[all] Ninguno de los { $n } sondeos se desvió más de lo que permite su margen de error.
    }
margin-all =
    { $known ->
        [some] Los { $n } sondeos cuyo error de muestreo se conoce se desviaron más de lo que permite su margen de error.
       *[all] Los { $n } sondeos se desviaron más de lo que permite su margen de error.
    }
margin-several =
    { $known ->
        [some] De los { $n } sondeos cuyo error de muestreo se conoce, { $outside ->
                [one] uno se desvió
               *[other] { $outside } se desviaron
            } más de lo que permite su margen de error. Lo habitual sería uno de cada 20.
       *[all] De los { $n } sondeos, { $outside ->
                [one] uno se desvió
               *[other] { $outside } se desviaron
            } más de lo que permite su margen de error. Lo habitual sería uno de cada 20.
    }
typical =
    { $known ->
        [some] El error habitual (media cuadrática) fue de { $rmse }. El muestreo por sí solo daría { $sampling } ({ $sized ->
            [one] según el único sondeo
           *[other] según los { $sized } sondeos
        } con tamaño de muestra conocido).
       *[all] El error habitual (media cuadrática) fue de { $rmse }. El muestreo por sí solo daría { $sampling }.
    }

winner-all =
    { $ahead ->
        [threshold] { $n ->
            [one] El sondeo estaba en el lado correcto del umbral del { $bar }.
           *[other] Los { $n } sondeos estaban en el lado correcto del umbral del { $bar }.
        }
        [majority] { $n ->
            [one] El sondeo ponía por delante a la opción con más votos.
           *[other] Los { $n } sondeos ponían por delante a la opción con más votos.
        }
       *[winner] { $n ->
            [one] El sondeo ponía por delante { TO($option) }.
           *[other] Los { $n } sondeos ponían por delante { TO($option) }.
        }
    }
winner-none =
    { $ahead ->
        [threshold] { $n ->
            [one] El sondeo estaba en el lado equivocado del umbral del { $bar }.
           *[other] Ninguno de los { $n } sondeos estaba en el lado correcto del umbral del { $bar }.
        }
        [majority] { $n ->
            [one] El sondeo ponía por delante a la opción con menos votos.
           *[other] Ninguno de los { $n } sondeos ponía por delante a la opción con más votos.
        }
       *[winner] { $n ->
            [one] El sondeo no ponía por delante { TO($option) }.
           *[other] Ninguno de los { $n } sondeos ponía por delante { TO($option) }.
        }
    }
winner-most =
    { $ahead ->
        [threshold] { $right ->
            [one] { $right } de los { $n } sondeos estaba en el lado correcto del umbral del { $bar }.
           *[other] { $right } de los { $n } sondeos estaban en el lado correcto del umbral del { $bar }.
        }
        [majority] { $right ->
            [one] { $right } de los { $n } sondeos ponía por delante a la opción con más votos.
           *[other] { $right } de los { $n } sondeos ponían por delante a la opción con más votos.
        }
       *[winner] { $right ->
            [one] { $right } de los { $n } sondeos ponía por delante { TO($option) }.
           *[other] { $right } de los { $n } sondeos ponían por delante { TO($option) }.
        }
    }
winner-few =
    { $ahead ->
        [threshold] { $right ->
            [one] Solo { $right } de los { $n } sondeos estaba en el lado correcto del umbral del { $bar }.
           *[other] Solo { $right } de los { $n } sondeos estaban en el lado correcto del umbral del { $bar }.
        }
        [majority] { $right ->
            [one] Solo { $right } de los { $n } sondeos ponía por delante a la opción con más votos.
           *[other] Solo { $right } de los { $n } sondeos ponían por delante a la opción con más votos.
        }
       *[winner] { $right ->
            [one] Solo { $right } de los { $n } sondeos ponía por delante { TO($option) }.
           *[other] Solo { $right } de los { $n } sondeos ponían por delante { TO($option) }.
        }
    }
winner-half-counts =
    { $ahead ->
        [threshold] { $half ->
            [fewer] Menos de la mitad de los { $n } sondeos estaba en el lado correcto del umbral del { $bar } (uno justo en el umbral cuenta la mitad).
            [even] La mitad de los { $n } sondeos estaba en el lado correcto del umbral del { $bar } (uno justo en el umbral cuenta la mitad).
           *[more] Más de la mitad de los { $n } sondeos estaba en el lado correcto del umbral del { $bar } (uno justo en el umbral cuenta la mitad).
        }
        [majority] { $half ->
            [fewer] Menos de la mitad de los { $n } sondeos ponía por delante a la opción con más votos (los empates cuentan la mitad).
            [even] La mitad de los { $n } sondeos ponía por delante a la opción con más votos (los empates cuentan la mitad).
           *[more] Más de la mitad de los { $n } sondeos ponía por delante a la opción con más votos (los empates cuentan la mitad).
        }
       *[winner] { $half ->
            [fewer] Menos de la mitad de los { $n } sondeos ponía por delante { TO($option) } (los empates cuentan la mitad).
            [even] La mitad de los { $n } sondeos ponía por delante { TO($option) } (los empates cuentan la mitad).
           *[more] Más de la mitad de los { $n } sondeos ponía por delante { TO($option) } (los empates cuentan la mitad).
        }
    }

# Posibles causas de la diferencia, dentro de una frase.
cause-sampling = el error de muestreo
cause-rounding = el redondeo
cause-undecided = el voto de los indecisos
cause-late-swing = un vuelco de última hora
cause-turnout-by-side = la participación de cada opción
cause-house-mode = la forma de preguntar
cause-unexplained = lo que queda sin explicar

assumption-sampling = El azar del muestreo fue tan adverso como ocurre en 1 de cada 20 casos, con muestras aleatorias simples.
assumption-rounding = Cada cifra publicada se redondeó a favor { OF($over) }.
assumption-undecided = Todos los indecisos y quienes no contestaron votaron por { THE($under) }.
assumption-undecided-silent = Todos los indecisos y quienes no contestaron votaron por { THE($under) }. Los sondeos que no los publican tenían otros tantos.
assumption-late-swing =
    { $days ->
        [one] La opinión pública cambió después de los sondeos tanto como lo haría en 1 de cada 20 casos (en promedio, { $step } en un día).
       *[other] La opinión pública cambió después de los sondeos tanto como lo haría en 1 de cada 20 casos ({ $step } al día, { $days } días en promedio).
    }
assumption-turnout = Todos los partidarios { OF($under) } votaron. Emitió un voto válido el { $turnout } de los inscritos, así que todos los que se quedaron en casa preferían { THE($over) }.
assumption-turnout-unknown = Los partidarios de las dos opciones no votaron en la misma proporción. La participación no está publicada.
assumption-house = Supongamos que todas las encuestadoras hubieran usado el método de { $house }, cuyo último sondeo es el que menos daba { TO($over) }.
assumption-house-unknown = Otra encuestadora habría encontrado algo distinto.
assumption-unexplained = Lo que queda cuando la causa mayor explica todo lo que puede.

reach-whole = Podría explicar toda la diferencia, de { $gap }.
reach-part = De una diferencia de { $gap }, explica como máximo { $most }.
unknown-sampling = No se puede calcular: un sondeo no indica a cuántas personas preguntó.
unknown-undecided = No se puede calcular: los sondeos no los publican.
unknown-late-swing = No se puede calcular: un sondeo no tiene fecha.
unknown-house = No se puede calcular: hay una sola encuestadora.
unknown-turnout = No se puede calcular: la participación no está publicada.
unknown-figures = No se puede calcular: las cifras no están publicadas.

undecided-every =
    { $reporting ->
        [one] Aun así, { THE($over) } sigue demasiado alto en el único sondeo que los publica.
       *[other] Aun así, { THE($over) } sigue demasiado alto en los { $reporting } sondeos que los publican.
    }
undecided-none = En ese caso, { THE($over) } ya no está demasiado alto en ningún sondeo que los publique.
undecided-year =
    { $left ->
        [one] Aun así, { THE($over) } sigue demasiado alto en el único sondeo de { $year } que los publica, pero no en { $polls }.
       *[other] Aun así, { THE($over) } sigue demasiado alto en los { $left } sondeos de { $year } que los publican, pero no en { $polls }.
    }
undecided-some = Aun así, { THE($over) } sigue demasiado alto en { $left } de los { $reporting } sondeos que los publican, pero no en { $polls }.
undecided-many = Aun así, { THE($over) } sigue demasiado alto en { $left } de los { $reporting } sondeos que los publican.

turnout-needed = Si todo se debiera a la participación, la de los partidarios { OF($under) } tendría que haber sido { $ratio } veces la de los partidarios { OF($over) }.
turnout-range = El cálculo va de { $low }, según { $lowest }, a { $high }, según { $highest }.
turnout-possible = La participación real permite como máximo { $possible }.

unexplained-no-gap = No hay diferencia que explicar.
unexplained-no-cause = No se puede calcular ninguna causa.
unexplained-several =
    { $causes ->
        [one] Una causa podría explicar la diferencia. Eso no prueba que la explique.
       *[other] { $causes } causas podrían explicar la diferencia, cada una por sí sola. Eso no prueba que alguna la explique.
    }
unexplained-one = Una sola causa podría explicar la diferencia: { $cause }. Eso no prueba que la explique.
unexplained-none-enough = Ninguna causa basta por sí sola. La mayor, { $cause }, deja aún { $left } sin explicar. Todas juntas suman como máximo { $sum }, suficiente para la diferencia.
unexplained-none-less = Ninguna causa basta por sí sola. La mayor, { $cause }, deja aún { $left } sin explicar. Todas juntas suman como máximo { $sum }, menos que la diferencia.

# Dos votaciones: ¿aprendieron los sondeos? `$first`, `$second` y `$vote` son años o días.
learned-unknown =
    No se puede decir si los sondeos aprendieron: de una de las votaciones ({ $vote }) falta { $lacks ->
        [result] el resultado
       *[average] el promedio de los sondeos
    }.
learned-in-year = { $year }
learned-on-day = { $day }
learned-in-vote = { $vote }
# `$side_first`, `$side_second`: high (de más) o low (de menos).
learned-gaps =
    { $side_first ->
        [high] En la primera votación ({ $first }), los sondeos daban { TO($option) } { $before } de más en promedio.
       *[low] En la primera votación ({ $first }), los sondeos daban { TO($option) } { $before } de menos en promedio.
    }
learned-gaps-then =
    { $side_second ->
        [high] En la segunda ({ $second }), daban { TO($option) } { $after } de más.
       *[low] En la segunda ({ $second }), daban { TO($option) } { $after } de menos.
    }
learned-nearer = El error se redujo en { $change }, más de lo que explican el azar y las diferencias entre encuestadoras ({ $margin }).
learned-further = No aprendieron: el error creció en { $change }, más de lo que explican el azar y las diferencias entre encuestadoras ({ $margin }).
learned-unclear-same = No se ve que hayan aprendido: el tamaño del error cambió en { $change }, algo que podrían explicar el azar y las diferencias entre encuestadoras ({ $margin }). Los dos errores van en el mismo sentido.
learned-unclear-other = No se ve que hayan aprendido: el tamaño del error cambió en { $change }, algo que podrían explicar el azar y las diferencias entre encuestadoras ({ $margin }). El error cambió de sentido.
learned-no-margin = El tamaño del error cambió en { $change }. Sin el número de encuestados y sin varias encuestadoras no se puede decir cuánto se debe al azar.
learned-other-country = Las dos votaciones se celebraron en países distintos, con otros votantes y otras encuestadoras. Se comparan, pues, dos errores, sin decir si alguien aprendió.
learned-other-options = Las dos votaciones tenían opciones distintas. Se comparan, pues, dos errores, sin decir si alguien aprendió.
learned-house = { $house } hizo sondeos de las dos votaciones: error de { $before }, luego de { $after }.

poll-of-month = { $house } ({ $month })
# La regla de la media en los archivos.
average-rule = media simple del último sondeo de cada encuestadora entre los electores
average-rule-with-ties = media simple del último sondeo de cada encuestadora entre los electores; si varios tienen las mismas fechas, su media
