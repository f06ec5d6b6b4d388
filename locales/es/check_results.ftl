# Dudas sobre resultados, horas y nombres.
changed = { $what } { $before }, luego { $after } ({ $change })
provisional-differs-from-final = { $area }: el escrutinio provisional no es el definitivo: { $told }
    .cure = un escrutinio anunciado como completo aún puede cambiar: indicar el estado con cada cifra, y evaluar con el definitivo
votes-moved =
    En neto, { $n ->
        [one] { $n } voto pasó
       *[other] { $n } votos pasaron
    } { OF($from) } { TO($to) }
share-moved = El porcentaje { OF($option) } era { $before }, luego { $after }
unusual-share = { $unit }: el sí tiene el { $now } de los votos válidos, frente al { $before } en { $vote } (z { $z } entre { ALL_PLACES($unit-name) })
    .cure = otros electores bajo el mismo número, una campaña local, o un error al teclear: comprobar { THE_PLACE($unit-name) } en la fuente
yes-no-swapped =
    .cure = con el sí y el no intercambiados el cambio es como en el resto: comprobar las dos celdas
unusual-turnout = { $unit }: la participación es del { $now }, frente al { $before } en { $vote } (z { $z } entre { ALL_PLACES($unit-name) })
    .cure = un censo que no corresponde a estos votos, electores contados dos veces, o un error al teclear en `registered` o `cast`
unknown-area = `{ $area }` no es una zona: ni `parent` en results.csv, ni valor de una columna de units.csv
    .cure = { $near }corregir el nombre, añadir a units.csv una columna que agrupe { THE_PLACES($unit-name) }, o dejar la celda vacía para toda la votación
unit-without-result = { $unit } no está en results.csv
    .cure = { $near }si hay un resultado, añadir su fila a results.csv. Si no, una clave está mal escrita en uno de los dos archivos
area-without-result = results.csv no tiene ninguna fila de { $area }: faltan { $n } { PLACES($unit-name, $n) }
    .cure = añadir sus filas a results.csv: no se tomó una parte de la tabla, o un filtro la ocultaba
signs-exchanged = { $unit } de results.csv es { $other } en units.csv: dos signos de la clave están intercambiados
    .cure = escribir la clave igual en los dos archivos, como en la fuente
    .cure-known = escribir { $key } en los dos archivos: otro archivo también la tiene
link-of-no-unit = { $unit } no es { A_PLACE($unit-name) } de esta votación
    .cure = { $near }corregir la clave, o borrar la fila
area-spelled-otherwise = `{ $area }` se toma por la zona `{ $name }`
    .cure = difieren las mayúsculas, los acentos o los espacios exteriores: escribir el nombre como en results.csv o units.csv
unknown-unit = { THE_PLACE($unit-name) } `{ $unit }` no está en ninguna lista y no ha comunicado nada: no se confirma nada
    .cure = { $near }escribir la clave como en la lista
fact-cast-not-sum-of-parts =
    el resultado { $status ->
        [final] definitivo
       *[provisional] provisional
    } da { $cast } votantes, pero sus votos suman { $parts }
    .cure = válidos + blancos + nulos son los votantes: corregir el número que su fuente contradiga
share-differs-from-ballots =
    `{ $key }` del resultado { $status ->
        [final] definitivo
       *[provisional] provisional
    } es { $printed }, pero sus votos dan { $counted }
    .cure = dar los votos y dejar fuera la proporción; aquí las proporciones van de 0 a 1, no en porcentaje
result-differs-from-control =
    `{ $word }` ({ $status ->
        [final] definitivo
       *[provisional] provisional
    }) es { $here } aquí, pero { $value } en vote.toml (resultado { $index })
    .cure = los dos archivos dicen el mismo hecho: corregir el que su fuente contradiga
sum-differs-from-final = `{ $word }` (definitivo) es { $value }, pero { THE_PLACES($unit-name) } de results.csv suman { $sum } ({ $difference })
    .cure-digit = difiere de la suma en una cifra: escribir { $sum } si la fuente lo dice, o buscar { A_PLACE($unit-name) } que falta o una cifra mal tecleada
    .cure = falta { A_PLACE($unit-name) }, un resultado cuenta dos veces o está mal tecleado, o el total se corrigió más tarde
    .cure-other = es la suma de `{ $other }`: ¿están los dos intercambiados aquí? Si no, la cifra puede ser de otro recuento
sides-exchanged-in-units = las sumas de sí y no son el no y el sí del resultado definitivo de vote.toml, y el resto de la carpeta concuerda con vote.toml
    .cure = cada columna está bajo el encabezado de la otra: intercambiar los encabezados yes y no de results.csv
sides-exchanged-here = sí y no del resultado definitivo son las sumas de no y sí en results.csv, y el resto de la carpeta concuerda con results.csv
    .cure = intercambiar aquí los dos valores
sides-exchanged = sí y no del resultado definitivo son las sumas de no y sí en results.csv
    .cure = uno de los dos los tiene al revés: intercambiar los encabezados yes y no de results.csv, o los dos valores aquí, según lo que diga la fuente
result-contradicted =
    vote.toml tiene dos resultados { $status ->
        [final] definitivos
       *[provisional] provisionales
    } con cifras distintas
    .cure = conservar el de la fuente, o dar al escrutinio anterior `status = "provisional"`
share-differs-from-units = `yes_share` (definitivo) es { $printed }, pero { THE_PLACES($unit-name) } de results.csv dan { $counted }
    .cure = falta { A_PLACE($unit-name) } o un dato está mal tecleado, o la proporción es de otro escrutinio
result-before-close =
    el resultado { $status ->
        [final] definitivo
       *[provisional] provisional
    } está fechado el { $at }, antes del cierre de la última mesa
    .cure = corregir `at`, `date` o `polls_close`; una hora necesita su desfase respecto a UTC, por ejemplo +11:00
final-before-provisional = el resultado definitivo está fechado el { $at }, antes de uno provisional
    .cure = la proclamación sigue al escrutinio de la noche: corregir `at` o `status`
close-on-another-day = `polls_close` es { $close }, pero el día de la votación es el { $vote }
    .cure = corregir la fecha o el desfase de `polls_close`
vote-day-doubtful = el día de la votación es { $vote }, y ninguna de las { $n } fechas de sondeos y resultados de esta carpeta encaja
    .cure = ¿es `date` un error al teclear? { $day } encajaría
close-early = la votación cierra el { $close }
    .cure = ¿es una hora de la tarde? Escribirla en 24 horas, como 18:00
embargo-before-close = el embargo acaba antes del cierre de la última mesa { AT_TIME($close) }
    .cure = en muchos países no se puede publicar ningún resultado antes del cierre de la última mesa: retrasar `embargo_until`
acknowledged-code-unknown = ningún aviso tiene el código `{ $code }`: no se confirma nada
    .cure = { $near }`plebis check --list` da todos los códigos
override-above-register = { $name }: se esperan { $value } papeletas en total, pero solo hay { $registered } inscritos
    .cure = buscar una cifra de más en `value`
override-below-counted = { $name }: se esperan { $value } papeletas en total, pero { $counted } ya están escrutadas
    .cure = buscar una cifra perdida en `value`: es el número de votantes en total, no de las papeletas pendientes
override-idle-cure = borrarla, o corregir a qué se refiere
options-crossed = la etiqueta de { $side } es «{ $label }»
    .cure = intercambiar las dos etiquetas. Los votos por la propuesta van en `yes`
timezone-contradicted = polls_close es { $close }, pero los relojes de `{ $zone }` marcan entonces { $there }
    .cure = corregir el desfase de `polls_close`, o `timezone`
timezone-unknown = `timezone` es `{ $zone }`, que ninguna lista de husos horarios conoce. Las horas sin desfase se leen { $by ->
        [close] con el de `polls_close`
       *[nothing] sin un reloj conocido
    }
    .cure = { $near }Escribir un lugar como `Europe/Zurich`
offsets-differ = `embargo_until` y `polls_close` tienen desfases distintos
    .cure = ambas son horas de la votación: escribirlas con el mismo desfase
baseline-of-same-day = la votación de referencia { $baseline } es del mismo día que esta votación
    .cure = se compara como si fuera anterior, pero con --as-of solo cuando se conoce su resultado: corregir un `date`, o tomar una votación anterior
range-mixes-bases = la horquilla de { $low } a { $high } para { THE($option) } une dos bases: { $low } es { $low-base }, { $high } es { $high-base }
    .cure = los extremos no son comparables ni forman un intervalo: indicar ambas bases dondequiera que se muestre la horquilla
range-end-without-poll = ningún sondeo de polls.csv da { $value } para { THE($option) } como { $base }
    .cure = falta un sondeo, el número es de otro, o su base es otra: corregir el extremo o añadir el sondeo
range-as-fractions = el intervalo va de { $low } a { $high } por ciento: parecen proporciones de 0 a 1
    .cure = escribirlo en tanto por ciento: low = { $low }, high = { $high }
base-all = un porcentaje de todas las respuestas
base-two-way = un porcentaje solo del sí y el no
base-projection = el extremo de la proyección de una encuestadora
