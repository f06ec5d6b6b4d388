# Dudas sobre lo que llegó en la noche.
row-set-aside = { $unit }, fila dejada de lado: { $why }
    .cure = { A_PLACE($unit-name) } se cuenta una sola vez: escribir su clave como en la lista, y borrar la fila que no es la suya
total-row = { $why }: la fila se deja de lado
    .cure = un total no es { A_PLACE($unit-name) }: dejarlo fuera de la fuente, o publicarlo en una fila sin { PLACE($unit-name) }
unexpected-unit =
    { $unit }: resultado recibido, pero ausente de { $list ->
        [results] results.csv
       *[units] la lista de { PLACES($unit-name) }
    }
    .cure = { $near }el resultado cuenta igualmente; corregir la clave si es una de la lista
offsets-differ-close =
    `polls_close` es { $close }, pero { $n ->
        [one] { $n } hora de returns.csv tiene
       *[other] { $n } horas de returns.csv tienen
    } otro desfase, por ejemplo { $moment }
    .cure = el desfase de `polls_close` es probablemente erróneo: decide lo que se sabía antes del cierre
offsets-differ = { $moment } tiene otro desfase que `polls_close` ({ $close }), en las líneas { $lines }
    .cure = lo que cuenta es el instante; escribir cada hora con el desfase del reloj de la votación, por ejemplo { $offset }, para que nadie la lea mal
rounding-unlike-value = el redondeo de { $figure } es de { $rounding } puntos
    .cure = la mitad de la última cifra publicada: `0.5` para 52, `0.005` para 53,26
stations-differ-from-units = { $total } mesas en total, pero { $area } tiene { $units } { PLACES($unit-name, $units) }
    .cure = falta { A_PLACE($unit-name) } en results.csv, se fusionaron { PLACES($unit-name) }, o el total es de otra votación
stations-above-units = hay { $counted } escrutados, pero { $area } tiene { $units } { PLACES($unit-name, $units) }
    .cure = buscar un dígito de más en `counted`, o decir en `counted_of` qué cuenta
count-base-unclear = { $figure } no dice cuánto se había escrutado
    .cure = rellenar `counted`, o dejar vacíos también `total` y `counted_of`
complete-but-partial-line = { $figure } se llama parcial, pero todo está escrutado ({ $counted })
    .cure = escribir `provisional`, o corregir el número
partial-called-complete = { $figure } se llama completo, con un escrutinio de { $counted } de { $total }
    .cure = escribir `partial`, o corregir el número
option-without-share = { $figure } tiene una opción
    .cure = solo los porcentajes la tienen: dejar `option` vacío, o corregir la medida
report-before-close-line = { $figure } figura { AT_TIME($moment) }, antes del cierre de la última mesa { AT_TIME($close) }
    .cure = comprobar el día (después de medianoche es el siguiente), la hora (de 24) y el desfase de `reported_at`; antes de esa hora ningún resultado puede ser público
report-on-another-day = { $figure } está fechado el { $day }, pero la votación fue el { $vote }
    .cure = comprobar el día y el año de `reported_at`
report-late = { $figure } está fechado el { $day }, { $days ->
        [one] un día
       *[other] { $days } días
    } después de la votación, y sigue siendo parcial
    .cure = comprobar el día de `reported_at`, o el estado
reports-late =
    { $n ->
        [one] el primer resultado de { $some } está fechado el { $day }, cuando nueve décimas partes se conocían el { $by }
       *[other] los primeros resultados de { $n } { PLACES($unit-name, $n) } están fechados el { $day } o después, cuando nueve décimas partes se conocían el { $by }: { $some }
    }
    .cure = comprobar el día de `reported_at`: hasta entonces no cuenta nada de ello
reports-filled-down = las horas de { $n } filas avanzan un día en cada fila, del { $first } al { $last }
    .cure = ¿se arrastró la celda hacia abajo? Escribir el día y la hora de cada resultado
total-unlike-result = { $total } en total, pero { $known } al final
    .cure = escribir 100 si `counted` es un porcentaje; si no, el total del mismo tipo (`ballots`, `valid`, `registered`)
count-base-unclear-what = el escrutinio va por { $counted }, sin que se diga de qué
    .cure = rellenar `counted_of`: `stations`, `ballots`, `valid` o `registered`
counted-exceeds-known =
    { $counted } { $what ->
        [ballots] papeletas escrutadas
       *[valid] votos válidos escrutados
    }, más que { $end } según { $account }
    .cure = probablemente los inscritos { OF_PLACES($unit-name) } { GENDERED($unit-name, f: "escrutadas", m: "escrutados") }: poner `counted_of` a `registered`, o corregir una cifra
count-base-unclear-total = { $counted } votos escrutados, sin total. Si son votos, es el { $of-end } de los { $end } votantes finales; si son electores { OF_PLACES($unit-name) } { GENDERED($unit-name, f: "escrutadas", m: "escrutados") }, el { $of-registered } de los { $registered } inscritos
    .cure = las dos lecturas difieren en cuánto queda por escrutar: seguir la indicación de la fila, o dejar `counted_of` en la lectura más amplia
line-contradicts-itself = `{ $column }` difiere del de la línea { $line }, anunciado en el mismo momento
    .cure = las filas de un mismo anuncio comparten lo escrutado: corregir una de las dos
figure-repeated = { $now } después de { $before } en la línea { $line }, a la misma hora y para la misma zona
    .cure = uno de los dos es de otra opción, zona u hora, o es una copia
printed-not-100 = { $first } y { $second } suman { $sum }, no 100
    .cure-rounded = ambos se redondearon hacia arriba, o uno está mal tecleado en la última cifra: sin importancia, pero no publicar ambos
    .cure = uno de los dos está mal tecleado, o son de escrutinios distintos
turnout-falls = la participación baja de { $then } (línea { $line }) a { $now }
    .cure = la participación solo puede crecer: una cifra o una hora es errónea, o una de las dos es de otra zona
turnout-above-end = se comunicó una participación de { $value }, pero al final fue de { $end }
    .cure = la participación solo crece: buscar un dígito mal leído en la línea
count-falls-line = el escrutinio va por { $counted }, después de { $before } en la línea { $line }
    .cure = un escrutinio solo puede crecer: una cifra o una hora es errónea, o los dos cuentan cosas distintas
line-differs-from-result = { $figure } ({ $area }) no corresponde: { $account } da { $truth }
    .cure = una cifra es errónea en uno de los dos, o la línea tiene un estado erróneo
provisional-differs-from-final = { $figure } ({ $area }) era el dato de la noche, el final es { $truth } (puntos: { $change })
    .cure = el escrutinio de la zona se corrigió después de la noche: indicar el estado con la cifra
about-valid-votes = Son unos { $moved } votos válidos de { $valid }
zero-not-counted = { $unit }: el resultado está a cero, por lo que se considera aún sin escrutar
    .cure = omitir la fila hasta que se conozca el escrutinio; si allí no votó nadie, confirmar `zero_not_counted` en desk.toml
kind-missing =
    { $n ->
        [one] { $some } figura por tipo de votos, pero una de sus filas no nombra ninguno y vale por todos
       *[other] { $n } { PLACES($unit-name, $n) } figuran por tipo de votos, pero hay filas que no nombran ninguno y valen por todos: { $some }
    }
    .cure = rellenar `kind` ({ $known }), salvo que la fila los reúna todos
ballots-above-register = { $unit }: no puede haber { $ballots } votos con { $register } inscritos
    .cure = buscar una cifra de más; corregir la fila, o sus inscritos si son erróneos
    .cure-other = son los votos de { $other }: una fila se copió sobre la otra o está bajo la clave equivocada
row-set-aside-register = { $unit }: la fila se deja de lado. Vale el último dato bueno; si no lo hay, el resultado sigue pendiente
cast-above-register = { $unit }: { $cast } votantes de { $register } inscritos, y muchos menos en sus partes: `cast` no se lee
    .cure = buscar una cifra de más en `cast`
register-below-ballots-turnout = { $unit }: { $ballots } votos de { $register } inscritos: los inscritos no sirven para la participación
    .cure = inscripciones tardías, o electores de una lista complementaria; dar los inscritos que los incluyan
ballots-far-off = { $unit }: { $got } votos con el escrutinio completo, donde se esperaban unos { $expected } (z { $z })
    .cure = una cifra perdida o de más, una parte tomada por el todo, o un boicot: comprobar { THE_PLACE($unit-name) } en la fuente
    .cure-zero = si aún no está escrutado, omitir la fila hasta entonces; también puede ser un boicot: comprobar { THE_PLACE($unit-name) } en la fuente
same-numbers = { $unit } tiene exactamente las cifras de { $other }: { $ballots } votos
    .cure = probablemente una fila se copió sobre la otra: comprobar ambas en la fuente
fraction-above-register = { $unit }: { $ballots } votos en una parte de { $fraction } serían más que sus { $register } inscritos
    .cure = la parte se toma como mayor; corregir `counted_fraction`, o dejarlo vacío
line-turns-over = el porcentaje del sí pasa de { $then } con un escrutinio de { $had } (línea { $line }) a { $now } con { $has }: lo que llegó entretanto no puede moverlo tanto
    .cure-other = es el porcentaje de la otra opción: corregir `option` en una de las dos líneas
    .cure = comparar ambas líneas con lo anunciado: un porcentaje, o lo escrutado, está mal tecleado
register-below-ballots = { $unit }: { $ballots } votos, más que los { $registered } inscritos; valen los votos
    .cure = una lista complementaria o una mesa especial, si se publicó así; si no, corregir `registered` o los votos
complete-but-partial = el dato está completo, pero `counted_fraction` es { $fraction }
    .cure = escribir `partial`, o dejar `counted_fraction` vacío
partial-is-final = el último dato de { $unit } es parcial, pero tiene las cifras del resultado final
    .cure = escribir `complete` si todo estaba escrutado
report-before-close = { $unit } comunicó { AT_TIME($time) }, antes del cierre de la última mesa { AT_TIME($close) }
    .cure = comprobar el día (después de medianoche es el siguiente), la hora (de 24) y el desfase de `reported_at`; un ensayo no debe quedar en el archivo
report-repeated = { $unit } comunicó dos veces a la misma hora (línea { $line })
    .cure = vale la última fila; borrar la otra, o darle su propia hora
count-falls = `{ $column }` de { $unit } baja de { $then } (línea { $line }) a { $now }
    .cure-corrected = una corrección: vale el último número, y el cambio queda registrado
    .cure = un escrutinio solo puede crecer: escribir `corrected` si el dato anterior era erróneo, o la fila es de un estado más antiguo
line-differs-from-units = { $figure } con { $counted } { PLACES($unit-name, $counted) }, pero los datos recibidos dan { $share }
    .cure = buscar una cifra mal leída en la línea, o un sí y no intercambiados
line-share-as-fraction = { $value } sería { $read }. Parece una proporción de 0 a 1 y no se usa
    .cure = escribirlo en tanto por ciento: { $percent }
report-mirrors-result = sí y no de { $unit } están al revés que en results.csv
    .cure = intercambiar las dos celdas en el archivo equivocado
    .cure-here = results.csv da el resultado publicado: intercambiar aquí las dos celdas
blank-spoiled-turned = blancos y nulos de { $n } { PLACES($unit-name, $n) } están al revés que en los últimos datos (líneas { $lines }), de { $alike } coinciden
    .cure = intercambiar las dos celdas en el archivo equivocado
complete-again = { $unit } está completo otra vez, con otras cifras que en la línea { $line }, y la fila no dice `corrected`
    .cure = escribir `corrected` si se corrigieron las cifras. Si no, la fila puede ser de otra clave
complete-then-partial = { $unit } estaba completo en la línea { $line } y ahora es parcial
    .cure = escribir `corrected`, o `retracted` si se retiró el escrutinio
report-differs-from-result = `{ $column }` de { $unit } era { $night } en el último dato, pero { $end } en results.csv
    .cure = corregido después de la noche, o un error al teclear en uno de los dos archivos
line-above-register =
    { $counted } { $what ->
        [registered] inscritos escrutados
       *[ballots] votos escrutados
    }, pero solo { $register } personas están inscritas
    .cure = buscar una cifra de más, o lo que `counted_of` debería decir
ballots-above-register-whole = los datos contienen { $ballots } votos, pero en toda la votación solo hay { $register } inscritos
    .cure = buscar un duplicado, una fila de totales, o inscritos de otra votación
