# Lo que una redacción puede publicar sobre los sondeos de muchas votaciones, y lo que hay de dudoso en su tabla.
one-poll = El único sondeo se desvió { $missed } (error absoluto del porcentaje sin indecisos).
polls =
    { $races ->
        [one] { $polls } sondeos de una sola votación se desviaron { $missed } en promedio (error absoluto medio del porcentaje sin indecisos).
       *[other] { $polls } sondeos de { $races } votaciones se desviaron { $missed } en promedio (error absoluto medio del porcentaje sin indecisos).
    }
copies =
    { $rows ->
        [one] Una fila repite un sondeo que ya está en la tabla. Cuenta una sola vez.
       *[other] { $rows } filas repiten un sondeo que ya está en la tabla. Cada sondeo cuenta una sola vez.
    }
typical = El error habitual (media cuadrática) fue de { $rmse }, { $ratio } veces lo que daría el muestreo por sí solo ({ $sampling }).
without-n = El efecto del muestreo por sí solo es el de los sondeos con n publicado: { $polls } de { $all } no lo dan.
no-n = Ningún sondeo dice a cuántas personas se preguntó, así que no se puede decir nada del efecto del muestreo por sí solo, ni del error que comparten los sondeos de una votación.
without-days = El error según los días que faltan para la votación es el de los sondeos de los que se conocen la fecha y la de la votación: a { $polls } de { $all } les falta una.
no-days = Ningún sondeo da a la vez su fecha y la de la votación, así que no se puede decir nada del error según los días que faltan para la votación.
average-of-a-vote = En nueve de cada diez votaciones, el promedio de los sondeos se desvió menos de { $q90 }.
shared-error = { $group }: los sondeos de una misma votación comparten un error de { $bias } en promedio, que ningún promedio de sondeos elimina. Cada sondeo añade una desviación estándar de { $sd }.
herding =
    { $dated ->
        [yes] Los sondeos de los últimos { $days } días antes de una votación
       *[no] Los sondeos de una votación
    } se parecen entre sí más de lo que permite el muestreo ({ $ratio } veces su varianza): es señal de efecto rebaño.
no-herding =
    { $dated ->
        [yes] Los sondeos de los últimos { $days } días antes de una votación
       *[no] Los sondeos de una votación
    } difieren { $ratio } veces la varianza que da el muestreo. No es señal de efecto rebaño.

rows-left-out =
    { $rows ->
        [one] Una fila queda fuera (línea { $lines }): le falta el porcentaje de una opción o el resultado
       *[other] { $rows } filas quedan fuera (líneas { $lines }): les falta el porcentaje de una opción o el resultado
    }
    .cure = rellenar `yes`, `no` y `result_yes_share`, o borrar estas filas
polls-after-vote =
    { $polls ->
        [one] Un sondeo queda fuera: terminó después del día de la votación
       *[other] { $polls } sondeos quedan fuera: terminaron después del día de la votación
    }
    .cure = corregir `field_end` o `vote_date`; un sondeo posterior a la votación no puede equivocarse sobre ella
poll-year-doubtful =
    { $polls ->
        [one] Un sondeo queda fuera: terminó más de diez años antes de la votación
       *[other] { $polls } sondeos quedan fuera: terminaron más de diez años antes de la votación
    }
    .cure = corregir el año de `field_end` o de `vote_date`
race-with-two-results = { $race } tiene aquí el resultado { $other }, y { $first } en las filas anteriores
    .cure = dos votaciones con un mismo nombre, o un error al teclear: dar a cada votación su propio nombre en `race`
house-spelled-twice =
    { $names ->
        [one] El nombre de una encuestadora solo difiere de otro en mayúsculas o espacios, como `{ $odd }` de `{ $usual }`: se toman por una sola
       *[other] Los nombres de { $names } encuestadoras solo difieren de otro en mayúsculas o espacios, como `{ $odd }` de `{ $usual }`: se toman por una sola
    }
    .cure = escribir siempre igual el nombre de la encuestadora
# `$lines` son las primeras líneas.
polls-listed-twice =
    { $rows ->
        [one] Una fila repite un sondeo de la misma votación, encuestadora y cifras, en tres días: cada sondeo cuenta una vez (línea { $lines })
       *[other] { $rows } filas repiten un sondeo de la misma votación, encuestadora y cifras, en tres días: cada sondeo cuenta una vez (líneas { $lines })
    }
    .cure = borrar las copias; dos sondeos se distinguen por su número de encuestados
polls-listed-twice-published =
    { $rows ->
        [one] Una fila repite un sondeo de la misma votación, encuestadora y cifras, en tres días: cuenta, porque así se publicó la tabla (línea { $lines })
       *[other] { $rows } filas repiten un sondeo de la misma votación, encuestadora y cifras, en tres días: cuentan, porque así se publicó la tabla (líneas { $lines })
    }
