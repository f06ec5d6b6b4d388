### Gráfico: sí, no, en blanco y abstención en dos votaciones.

votes-for-hundred = Por cada 100 votos { OF($option) } en { $was } hubo { $hundred } en { $is }
turnout-moved =
    { $moved ->
        [rose] La participación subió del { $turnout_was } en { $was } al { $turnout_is } en { $is }
       *[fell] La participación bajó del { $turnout_was } en { $was } al { $turnout_is } en { $is }
    }
subtitle = Qué hicieron las personas inscritas, en % del censo.

registered-and-turnout = { $registered } inscritos, participación del { $turnout }
blank-or-spoiled = en blanco o nulos
stayed-away = no votaron
votes-of-votes = Votos en { $is } respecto a los votos en { $was }
as-many = 100%: tantos votos como en { $was }

not-quite-turnout = Votos de { $is } frente a votos de { $was }. Equivale a la participación de cada opción solo si nadie cambió de opción y no hubo votantes nuevos.
no-turnout = Votos de { $is } frente a votos de { $was } a otras opciones ({ $yes } / { $earlier_yes }, { $no } / { $earlier_no }): no es la participación de nadie.
