# Dudas sobre los sondeos. `$poll` y `$row` son la clave de un sondeo, `$row` también una lista.
poll-of-others = { $poll } preguntó a personas que no pueden votar: no entra en ninguna previsión
    .cure = el sondeo figura en la lista con este motivo; poner `population` en `electorate` solo si se preguntó únicamente a electores
poll-excluded = nada que hacer: el sondeo está excluido, véase `[polls.excluded]` («{ $reason }»)
house-spelled-alike = `{ $pollster }` y la encuestadora de la línea { $line } parecen iguales, pero una contiene otro tipo de espacio o de signo
    .cure = volver a escribir el nombre en las dos filas: un texto copiado puede contener un espacio de no separación
poll-margin-as-share = { $poll } tiene un margen de { $margin }: es el de su muestra, escrito como proporción
    .cure = escribirlo en puntos: { $points }
poll-rule-unused = [polls.{ $table }] nombra `{ $key }`, pero { $table ->
        [aliases] ninguna encuestadora se llama así
       *[excluded] ningún sondeo tiene este poll_id
    }: la línea no hace nada
    .cure = { $near }Escribirlo como en polls.csv
poll-base-doubtful = { $poll } tiene la base `decided`, pero sus respuestas solo suman { $sum } con los indecisos y las negativas
    .cure = escribir `all` como base. Si no, los indecisos cuentan en la muestra como si hubieran respondido
poll-is-result = { $poll } tiene las cifras del resultado y termina el día de la votación
    .cure = si es el resultado, borrar la fila: los resultados van en vote.toml o results.csv
poll-is-average = { $poll } parece una media de sondeos: { $why ->
       *[name] lo dice su nombre
        [size] su muestra es la suma de las de otros { $n } sondeos
    }
    .cure = dejar fuera las medias, o indicarla en [polls.excluded]: los sondeos que contiene contarían dos veces
poll-without-shares = { $poll } no tiene ni porcentajes de sí y no ni una horquilla
    .cure = rellenar `yes` y `no` como se publicaron; sin ellos el sondeo solo figura en la lista
poll-without-one-share = { $poll } tiene el porcentaje de un lado, pero `{ $column }` está vacío
poll-rest-unpublished = { $poll }: sí y no suman el { $sum } de las respuestas; el resto no está publicado
    .cure = rellenar `undecided` y `refused` si la fuente los da; los porcentajes sin indecisos no los necesitan
poll-shares-not-100-fraction = { $poll }: los porcentajes publicados suman { $sum }
    .cure = parecen proporciones de 0 a 1: polls.csv contiene porcentajes como se publicaron, así que multiplicar por 100
poll-shares-not-100-rounding = { $poll }: los porcentajes publicados suman { $sum }, no 100
    .cure = puede deberse al redondeo: dejar los porcentajes como se publicaron
poll-answers-unlisted = { $poll }: los porcentajes publicados suman { $sum }, así que falta el { $rest } de las respuestas
    .cure = son probablemente quienes no votarían o no contestan: rellenar `refused` u `other` si la fuente los da
poll-shares-not-100-far = { $poll }: los porcentajes publicados suman { $sum }, es decir, { $off } respecto a 100
    .cure = el redondeo no lo explica: un porcentaje está mal escrito, falta o tiene otra base
poll-without-n = { $row }: el número de encuestados no está publicado
    .cure = se deduce del intervalo del 95%, si no, del margen declarado y, si no, del valor por defecto de `[polls]`: cada vez es una hipótesis
poll-n-small = { $poll }: n es { $n }
    .cure = tan pocas respuestas dicen poco: comprobar que `n` es el número de encuestados y no un porcentaje
poll-n-large = { $poll }: n es { $n }
    .cure = ningún sondeo nacional es tan grande: sobra una cifra, o es una consulta abierta que no es un sondeo
poll-n-unlike-others = { $poll }: n es { $n }, y ningún otro sondeo tiene más de { $others } encuestados
    .cure = buscar un dígito de más
poll-n-in-steps = los n de los { $polls } sondeos van de { $first } a { $last }, de uno en uno
    .cure = así rellena una hoja de cálculo una columna al arrastrar una celda: anotar el n de cada sondeo según su fuente
poll-margin-unlike-n = { $poll }: el margen declarado de { $margin } puntos no corresponde a n = { $n } (el muestreo por sí solo da { $sampling })
    .cure = el margen quizá sea de otra base, de otro porcentaje o de otro nivel, o `n` está mal escrito
poll-without-dates = { $row }: los días del trabajo de campo no están publicados
    .cure = sin ellos el sondeo no entra en ninguna previsión; si se conoce el mes, indicarlo con `date_precision` `month`
poll-one-field-day =
    { $row }: del trabajo de campo solo está publicado el { $which ->
        [first] primer
       *[last] último
    } día
    .cure = una previsión toma el sondeo con ese único día: rellenar el otro si una fuente lo da
poll-field-long = { $poll }: el trabajo de campo duró { $days } días, del { $start } al { $end }
    .cure = un sondeo rara vez dura tanto: comprobar el año y el mes
poll-month-only = { $poll }: solo se conoce el mes del trabajo de campo, así que se toma el mes entero (del { $start } al { $end })
    .cure = como día se toma la mitad del período, que puede errar hasta en dos semanas
    .cure-part = `date_precision` `month` significa del primer al último día del mes: corregir los días o escribir `day`
poll-days-unsure = { $poll }: los días del trabajo de campo están indicados, pero `date_precision` es `unknown`
    .cure = escribir `day` o `month`, o dejar los días vacíos
poll-without-publication = { $row }: el día de publicación no se conoce
    .cure = una previsión a una fecha anterior toma el sondeo desde su último día de campo: rellenarlo si es posible
poll-published-early = { $poll } se publicó el { $published }, antes de terminar el trabajo de campo el { $end }
    .cure = uno de los días es erróneo, o el sondeo es una oleada de otro más largo
    .cure-turned = con día y mes intercambiados es el { $turned }, después del trabajo de campo: comprobar la fecha
poll-published-late = { $poll } se publicó el { $published }, mucho después de terminar el trabajo de campo el { $end }
    .cure = comprobar el año y el mes de ambos
poll-after-vote-published = { $poll } se publicó el { $published }, la votación fue el { $day }
    .cure = nadie pudo leerlo antes de la votación, y ninguna previsión lo usa: comprobar el día
poll-unlike-others = { $poll } da un { $share } { OF($option) } sin indecisos, mientras que los demás sondeos rondan el { $others }
    .cure-swapped = con sí y no intercambiados se parece a los demás: comprobar las dos columnas
    .cure = un error al teclear, otra pregunta u otra población: comprobarlo en la fuente
# `$column` es yes o no.
undecided-exchanged =
    { $n ->
        [one] { $polls } no se parece a los demás sondeos, pero sí con `{ $column }` y `undecided` intercambiados
       *[other] { $n } sondeos no se parecen a los demás, pero sí con `{ $column }` y `undecided` intercambiados: { $polls }
    }
    .cure = intercambiar allí `{ $column }` y `undecided`, si la fuente lo confirma
undecided-above = en { $n } de { $polls } sondeos hay muchos más indecisos que respuestas bajo `{ $column }`: las dos columnas están probablemente intercambiadas
    .cure = comparar un sondeo con su fuente e intercambiar los encabezados `{ $column }` y `undecided` si lo confirma
days-turned = { $n } sondeos no siguen el orden del archivo, pero sí con día y mes intercambiados: { $polls }
    .cure = intercambiar día y mes en estas filas ({ $poll } termina entonces el { $day }), y en `field_start` y `published` donde también estén mal
poll-far-from-result = { $poll } daba un { $share } { OF($option) } sin indecisos, el resultado fue del { $result }
    .cure = el sondeo se desvió mucho, o sí y no están intercambiados: comprobar las dos columnas
house-spelled-twice = `{ $pollster }` y `{ $other }` (línea { $line }) parecen la misma encuestadora
    .cure = escribir siempre igual el nombre de la encuestadora, o indicar las dos formas en `[polls.aliases]`
house-unlike-id = el identificador de { $poll } nombra a { $other }, su fila a { $pollster }
    .cure = si la fila es de { $other }, corregir `pollster`: un nombre puede haberse rellenado hacia abajo, o una columna se ha corrido. Si no, corregir `poll_id`
poll-unlike-house = { $poll } da a { $option } { $share }, mientras que los sondeos con los que se compara tienen de { $low } a { $high }
    .cure = con sí y no al revés sería { $turned }: comprobar las dos celdas en la fuente
poll-n-unlike-house = { $poll } preguntó a { $n } personas, mientras que los sondeos con los que se compara preguntaron a entre { $low } y { $high }
    .cure = buscar una cifra perdida o de más en `n`
poll-base-all-doubtful = { $poll } es de todos los encuestados, pero sí y no ya son todos, y otros sondeos de todos tienen indecisos
    .cure = si se excluyó a los indecisos, escribir `decided` en `base`: una celda puede haberse rellenado hacia abajo
poll-day-unlike-id =
    el identificador de { $poll } dice { $named }, su fila { $day }: { $way ->
        [turned] día y mes están intercambiados
       *[digit] difiere una cifra
    }
    .cure = si el identificador es correcto, escribir { $named }. Si no, corregir `poll_id`
poll-published-twice = { $poll } tiene los mismos porcentajes, la misma encuestadora y el mismo período que { $other } (línea { $line })
    .cure = tal como están cuentan los dos: borrar uno, o indicarlo en `[polls.excluded]` con el motivo
poll-under-two-dates = { $poll } tiene los mismos porcentajes y los mismos { $n } encuestados que { $other } (línea { $line }), en otra fecha
    .cure = si es el mismo sondeo, borrar uno, o indicarlo en `[polls.excluded]` con el motivo. Si no, dejar los dos
poll-of-two-outlets = { $poll } tiene las respuestas, el número de encuestados y los días de { $other } (línea { $line }), con el nombre de otra encuestadora
    .cure = si es el mismo sondeo, borrar uno, o reunir los dos nombres en `[polls.aliases]` e indicar un sondeo en `[polls.excluded]`
polls-overlap = { $other } (línea { $line }) y { $poll }, de la misma encuestadora, se solapan en el tiempo
    .cure = dos preguntas de un mismo sondeo, o un sondeo continuo cuyas oleadas comparten encuestados: conservar las que no se solapan e indicar las demás en `[polls.excluded]`
polls-overlap-many = { $n } sondeos de { $pollster } se solapan en el tiempo con otro de la misma encuestadora: { $few }
poll-turnout-odd = { $poll } indica una participación del { $turnout }
    .cure = en porcentaje como se publicó, de 0 a 100: comprobar la cifra
poll-range-open = { $poll }: a la horquilla le falta un extremo
    .cure = rellenar los dos extremos, o dejar vacías todas las columnas de la horquilla
poll-interval-askew = { $poll }: el intervalo { $low }-{ $high } no rodea el porcentaje de { $share }
    .cure = la horquilla quizá sea una proyección (decirlo en `range_meaning`), de la otra opción, o esté mal escrita
poll-interval-implies-n = { $poll }: el intervalo { $low }-{ $high } es el de unos { $n } encuestados
    .cure = n no está publicado, así que el intervalo hace sus veces: usarlo como número efectivo, no como n
poll-interval-narrow = { $poll }: el intervalo { $low }-{ $high } es más estrecho de lo que permite n = { $n }
    .cure = el intervalo o `n` es erróneo, salvo que sea de un nivel más bajo o de otro porcentaje: comprobarlo
base-all-answers = { $share } de todas las respuestas
base-yes-and-no = { $share } de sí y no
base-with-undecided = { $share } con todos los indecisos
base-with-refusals = { $share } con todos los indecisos y los que no contestan
poll-range-not-reproduced = { $poll }: sobre ninguna base las respuestas brutas dan { $ends }, de la horquilla { $low }-{ $high } { OF($option) }: { $bases }
    .cure = la encuestadora proyecta con una regla que no publica: mostrar la horquilla como declaración suya, nunca como intervalo
poll-after-vote = { $poll }: { $why }
    .cure = un sondeo posterior a la votación no prevé nada ni puede errar sobre ella: queda excluido; corregir el día si es un error al teclear
poll-year-doubtful = { $poll }: `{ $column }` es { $day }, la votación fue el { $vote }, y el sondeo se usa
    .cure-likely = ¿es el año un error al teclear? { $year } encajaría: comprobarlo en la fuente
    .cure = ¿es el año un error al teclear? Comprobarlo en la fuente
poll-year-alone = { $poll } tiene la fecha { $day }, { $days } días antes de cualquier otro sondeo; en { $year } estaría entre ellos
    .cure = comprobar el año
poll-year-doubtful-left-out = { $poll }: `{ $column }` es { $day }, la votación fue el { $vote }, así que el sondeo queda excluido
poll-prior-aside = [polls.priors] fija { $names }, que un pronóstico solo usa con `--prior structural`
    .cure = pronosticar con --prior structural, o quitarlo
polls-adrift =
    { $n ->
        [one] un sondeo termina
       *[other] { $n } sondeos terminan
    } a más tardar el { $day }, { $days } días antes { $what ->
        [vote] de la votación
       *[polls] de cualquier otro
    }: { $some }
    .cure = comprobar los años. Una hoja de cálculo que cuenta los días desde 1904 los desplaza 1462 días
