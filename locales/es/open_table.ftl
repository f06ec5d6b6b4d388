race-blank = la votación (race) está vacía
name-race = indicarla
one-row-a-race = escribir una fila por votación: race,observed
another-outcome = { $race } tiene otro resultado más arriba
another-outcome-of-race = la votación tiene otro resultado más arriba
one-outcome = dar a cada una un solo resultado
outside = está fuera de 0..1
far-outside = está muy fuera de 0..1
as-fractions = escribir porcentajes y probabilidades como fracciones, 0.52 para 52%
shares-as-fractions = escribir los porcentajes como fracciones, 0.52 para 52%
long-format = escribir en formato largo: model,race,predicted y quantile_level o sample_id
add-race = añadirla, o indicar una votación como RESULT
cell-blank = la celda está vacía
fill-or-delete = rellenarla, o borrar la fila
no-option = no es una opción
yes-or-no = escribir yes o no
no-level = no es un nivel
levels = los niveles están entre 0 y 1: 0.05 para 5%
level-twice = previsión de { $model } para { $race }: el nivel { $level } aparece dos veces, la primera en la línea { $first }
level-once = dar cada nivel una vez
several-targets = previsión de { $model } para { $race }: sus filas tratan de varios objetivos (target), { $targets }
    .cure = dejar las filas de un solo objetivo, o hacer de cada objetivo una votación con --columns race=target
column-meant = ¿se quería decir `{ $ours }`? Entonces hay que escribir --columns { $ours }={ $theirs }
quantiles-cross = previsión de { $model } para { $race }: los cuantiles se cruzan, { $at_low } en el nivel { $low } (línea { $line_low }) y { $at_high } en { $high } (línea { $line_high })
quantiles-grow = un cuantil nunca baja al subir su nivel: buscar filas intercambiadas
several-numbers = previsión de { $model } para { $race }: varios números sin quantile_level ni sample_id
say-which = decir de qué nivel o simulación es cada número
kinds-mixed = previsión de { $model } para { $race }: esta fila es de otro tipo que la primera (línea { $line }): se mezclan cuantiles, simulaciones y probabilidades
blank-among = pronóstico de { $model } para { $race }: `{ $column }` está vacío aquí y relleno en otras filas
different-models = darlos como modelos distintos
look-like-fractions = y cada fila siguiente tiene un resultado del 1% como máximo: parecen fracciones
percent-of-result = escribir en porcentaje, 48.1 y no 0.481
add-up-to-fractions = y `no` suman { $sum }: parecen fracciones
percent-of-poll = escribir en porcentaje, 52 y no 0.52
add-up-to-more = y `yes` suman { $sum }%, más de lo que explica el redondeo
one-mistyped = uno de los dos está mal tecleado: comprobar el sondeo en su fuente
no-respondents = no es un número de encuestados
leave-n-blank = dejar la celda vacía si n no está publicado
blank = está vacío
name-vote = indicar la votación de la que trata el sondeo
no-percentage = no es un porcentaje
percent = escribir en porcentaje, de 0 a 100
no-day = no es un día
write-day = escribirlo como 2018-11-04
columns-cure = escribir --columns nombre=columna,… con estos nombres: { $names }
columns-no-pair = --columns: `{ $pair }` no es nombre=columna
columns-no-name = --columns: no existe el nombre `{ $name }`
no-column-for = no tiene columna `{ $column }` para `{ $name }`
its-columns = el archivo tiene estas columnas: { $columns }
no-column = no tiene columna { $names }
outcomes-as-forecasts = contiene resultados y está en el lugar de los pronósticos
forecasts-as-outcomes = contiene pronósticos y está en el lugar de los resultados
forecasts-first = primero los pronósticos, después el resultado: plebis score FORECASTS RESULT
name-them = indicarlas con --columns { $form }
json-shape = escribir una lista de objetos con las mismas claves, o un objeto de listas de igual longitud
no-json = no es JSON: { $error }
no-table = es JSON, pero no una tabla
no-parquet = no es una tabla Parquet: { $why }
parquet-cure = escribirla de nuevo con columnas de números y texto (fechas como texto)
damaged = está dañada
end-damaged = su final falta o está dañado
rows-damaged = su número de filas está dañado
too-large = { $rows } filas y { $columns } columnas, más de { $most_rows } filas o { $most_cells } celdas
groups-add-up = sus grupos de filas no suman sus filas
no-columns = no nombra columnas
nested = sus columnas son listas o registros
values-long = sus valores superan { $bytes } bytes
groups-too-many = sus grupos tienen más filas que ella
group-columns = un grupo de filas tiene otras columnas
column-damaged = su columna { $n } está dañada
lengths-packed = su columna { $n } comprime las longitudes de sus textos, que no se pueden comprobar antes de leerlos; escribirla con codificación simple o de diccionario
unpacks-large = se descomprime en más de { $size } GB
sample-twice = esta simulación aparece dos veces
sample-once = dar a cada simulación de un modelo y una votación su propio número; borrar la copia
columns-pair-cure = escribir --columns nuestro=suyo,… como en --columns yes=Leave,n=Sample; polls:yes=Leave se refiere solo a polls.csv
columns-nowhere = --columns { $pair }: ninguna tabla tiene una columna `{ $theirs }`
    .cure = escribir la columna como está en el encabezado del archivo
columns-not-read = --columns { $pair }: en { $file } no se lee ninguna columna `{ $ours }`
    .cure = { $near }a la izquierda van los nombres que lee el programa: { $known }
columns-no-table = --columns { $pair }: aquí ninguna tabla se llama `{ $file }`
    .cure = { $near }se leen estas: { $files }
means-left-out = previsión de { $model } para { $race }: { $n ->
        [one] una media no se puntúa
       *[other] { $n } medias no se puntúan
    }, porque aquí ninguna puntuación es de una media
    .cure = nada que hacer si hay al lado cuantiles, simulaciones o una mediana
output-unknown = no es un tipo de salida que se puntúe
    .cure = escribir quantile, sample, median, mean o pmf; una función de distribución se puede dar en cuantiles
pmf-id = no es una categoría
    .cure = escribir yes o no: pmf es la probabilidad de que gane la opción
draws-by-region = contiene las simulaciones de cada región: no son las de una votación entera
    .cure = puntuar las simulaciones de la votación entera, draws.parquet, o hacer de cada región una votación con --columns race=region y dar como RESULT una tabla de sus resultados
level-and-draw = aparece junto a un sample_id: una fila es de un cuantil o de una simulación
    .cure = dejar vacía una de las dos celdas
kinds-left-out = previsión de { $model } para { $race }: se puntúan sus filas { $kept }, y estas no: { $left }
    .cure = nada que hacer: las simulaciones dicen más que los cuantiles, y los cuantiles más que una probabilidad. Para puntuar otro tipo, dar solo sus filas
median-contradicts = previsión de { $model } para { $race }: la mediana es { $median }, y el cuantil de nivel 0.5 en la línea { $line } es { $quantile }: los dos se contradicen
    .cure = corregir uno de los dos, o borrarlo
pmf-twice = previsión de { $model } para { $race }: la probabilidad de una opción aparece dos veces, con valores distintos
    .cure = dar una vez la probabilidad de yes, y como mucho una vez la de no
pmf-sum = previsión de { $model } para { $race }: las probabilidades de yes y no suman { $sum }, y no 1
    .cure = corregir una de las dos, o dar solo la de yes
some-outside = previsión de { $model } para { $race }: { $n } de sus { $of } valores { $n ->
        [one] está
       *[other] están
    } fuera de 0..1, el primero es { $value }
    .cure = ningún porcentaje está ahí: cortar los valores en 0 y en 1, o buscar una errata
about-turnout = previsión de { $model }: sus filas tratan de `{ $target }`, y RESULT es el porcentaje de { $vote }
    .cure = dar las filas del porcentaje, o la participación como RESULT en una tabla race,observed
other-target = los pronósticos son sobre { $ours }, y los resultados sobre { $theirs }
    .cure = dar los resultados de lo que se pronostica, con la misma palabra en `target`
outcomes-left-out = quedan fuera resultados de los que no hay pronóstico: { $targets }
    .cure = nada que hacer, salvo que falten sus pronósticos
race-taken = no hay columna `race`: se entiende que todas las filas tratan de { $race }
    .cure = nada que hacer si es así. Si no, añadir la columna, que nombra la votación de cada fila
marked = hay filas con la marca { $mark }: vienen de un ensayo o están bajo embargo
    .cure = no publicar una puntuación de ellas como si fuera de la votación misma
outcome-of-event = cada resultado es 0 o 1, y los pronósticos son de una proporción: se miden con 0 y 100 %
    .cure = indicar la proporción del sí de cada votación, por ejemplo 0.52. Para puntuar quién gana, dar a cada pronóstico una fila con la probabilidad del sí
means-alone = solo da medias, y ninguna puntuación es de una media
    .cure = añadir cuantiles, muestras o probabilidades
observed-contradicted = `observed` de { $race } es { $told }, y RESULT tiene { $known }
    .cure = corregir el que esté mal, o quitar la columna `observed`. La proporción de la otra opción es 1 menos la del sí
outcomes-blank = ninguna fila tiene votación y resultado
no-forecast = no tiene filas bajo el encabezado
    .cure = escribir una fila por cuantil, simulación o probabilidad: model,race,predicted y quantile_level o sample_id
