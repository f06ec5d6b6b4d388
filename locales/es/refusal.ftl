# Por qué se rechaza una celda o una fila, y qué hacer.
larger-than-any-electorate = supera cualquier cuerpo electoral
    .cure = comprobar que no haya cifras tecleadas dos veces
below-zero = es negativo, y una cantidad no puede serlo
grouped-digits = tiene un separador entre las cifras
    .cure = escribirlo sin separadores
    .cure-count = una cantidad solo tiene cifras: escribir `{ $digits }` si es lo que se quiere decir
no-whole-number = no es un número entero
no-count = no es una cantidad
    .cure = escribir solo cifras, y dejar la celda vacía si no se publica nada
    .cure-key = escribir `{ $key } = 78734`, solo cifras
    .cure-share = escribir el número de votos, solo cifras. Una proporción del sí va en `yes_share`, de 0 a 1
    .cure-percent = un porcentaje no es un número de votos: escribir el número, o dejar la celda vacía
    .cure-of-total = escribir un solo número, y el total en su propia columna
    .cure-narrow = la columna de la hoja era demasiado estrecha para mostrar sus cifras: ensancharla y guardar la tabla de nuevo
    .cure-exponent = se han perdido las últimas cifras: mostrar la columna como números enteros en la hoja y guardar la tabla de nuevo
    .cure-cut = escribir solo cifras; si una hoja de cálculo tomó el signo de los millares por la coma decimal, era { $number }
n-is-margin = no es un número de encuestados, y `margin` es { $margin }
    .cure = las dos celdas están intercambiadas: escribir { $margin } en `n` y { $n } en `margin`
cure-of-count-or-percentage = { $cure }; si `counted` es un porcentaje, escribir 100 en `total`
decimal-comma = tiene una coma, pero este archivo separa sus celdas con comas
    .cure = escribir `{ $number }`, o el número sin separador si se trata de millares
percent-sign = tiene un signo de porcentaje
    .cure = escribir solo el número: `{ $number }`
no-number = no es un número
    .cure = escribir un solo número, o dejar la celda vacía si no se publica ninguno
    .cure-day = una hoja de cálculo convirtió el número en fecha: dar a la columna formato de número, y volver a escribirlo
    .cure-key = escribir `{ $key } = 0.5`, sin comillas
    .cure-date = una hoja de cálculo lo convirtió en fecha: dar a la columna formato de texto y volver a escribir { $decimal } si era un decimal, o un solo número si eran dos con una barra
    .cure-letter = una letra ocupa el lugar de una cifra: escribir `{ $number }` si es correcto
below-lowest = es inferior a { $lowest }
outside = no está entre { $lowest } y { $highest }
    .cure = corregir el número, o dejar la celda vacía
    .cure-percent = esta columna contiene proporciones de 0 a 1, no porcentajes: escribir `{ $share }`
    .cure-key = corregir el número
    .cure-key-percent = una proporción va de 0 a 1: escribir `{ $share }`
no-such-word = no es una de las palabras de esta columna
    .cure = { $near }escribir `{ $words }`
    .key = no es una de las palabras de esta clave
moment-without-time = falta la hora
moment-is-month = es un mes, y falta el día
moment-offset = su desfase no es válido
moment-without-offset = falta el desfase, así que se desconoce el instante
no-moment = no es una fecha con hora
    .cure = escribir fecha, hora y desfase respecto a UTC, como en `2020-10-04T21:45:00+11:00`
moment-outside-calendar = está fuera del calendario
no-date = no es una fecha
    .cure = escribir `2018-11-04`, `2018-11` para un mes, o una hora con su desfase
ragged-row = la fila tiene { $cells } celdas, el encabezado { $columns } columnas
    .cure = poner entre comillas una celda que contenga una coma, cerrar todas las abiertas, y escribir los decimales con punto (40.5)
    .cure-short = falta una celda: también una vacía necesita su coma. Cerrar todas las comillas abiertas
shifted-left = las celdas de esta fila están, desde { $column }, una columna demasiado a la izquierda: se borró una celda
    .cure = insertar una celda antes de esta y escribir en ella lo que corresponde a { $column }
shifted-right = las celdas de esta fila están, desde { $column }, una columna demasiado a la derecha: se insertó una celda vacía
    .cure = borrar la celda vacía bajo { $column }, para que las demás vuelvan a su sitio
note-row = solo está llena la primera de { $columns } celdas
    .cure = si es una nota, borrar la línea o escribirla encima del encabezado
open-quote = en esta fila se abre una comilla que no se cierra
cell-too-long = la celda tiene { $bytes } bytes, más que los { $most } permitidos aquí
    .cure = acortarla; un archivo entero en una celda viene de una comilla nunca cerrada
still-written = el archivo termina a mitad de esta fila: ¿aún se está escribiendo?
    .cure = volver a leer el archivo cuando esté completo
still-written-because = el archivo termina a mitad de esta fila: ¿aún se está escribiendo? ({ $why })
    .cure = volver a leer el archivo cuando esté completo; si ya lo está, terminar su última línea
no-line-end = sin fin de línea, la última cifra puede estar cortada
neither-unit-nor-measure = la fila no indica ni `unit` ni `measure`
    .cure = rellenar `unit`, o `measure` para un total publicado
share-without-option = un porcentaje sin su opción
    .cure = escribir `yes` o `no`
event-with-number = un evento con un número
    .cure = indicar qué mide el número, o dejarlo vacío
figure-without-number = una cifra publicada sin su número
    .cure = rellenarlo, o escribir `event` como medida
more-counted-than-total = se ha escrutado más ({ $counted }) de lo que hay (total { $total })
    .cure = corregir uno de los dos, o dejar `total` vacío
votes-exceed-cast = { $unit }: sí, no, blancos y nulos ({ $sum }) superan a los votantes ({ $cast }) y los inscritos
    .cure = corregir la fila: a uno de sus números le sobra una cifra, o es de otra fila
sorted-alone = la columna tiene, en { $n } filas, las cifras de otras filas: se ordenó sin las demás
    .cure = introducirla de nuevo según la fuente, cada cifra en su fila
slid-up = la columna tiene, en { $n } filas, las cifras de la fila de abajo: está una fila demasiado arriba
    .cure = mover sus celdas en estas filas una hacia abajo y rellenar la que queda libre
slid-down = la columna tiene, en { $n } filas, las cifras de la fila de arriba: está una fila demasiado abajo
    .cure = mover sus celdas en estas filas una hacia arriba y rellenar la que queda libre
# `$lines` son series de líneas: «3-4 y 9».
also-in =
    { $n ->
        [one] { $problem }, y lo mismo en { $n } fila más (línea { $lines })
       *[other] { $problem }, y lo mismo en { $n } filas más (líneas { $lines })
    }
    .cure = { $cure }. Corregir las demás del mismo modo
damaged-letter = contiene una letra dañada
    .cure = guardar de nuevo el archivo en UTF-8
refused = { $place }: { $problem }
    .found = { $place }: { $problem } (encontrado: `{ $value }`)
    .help = ayuda: { $cure }
at-line = línea { $line }
at-column = columna `{ $column }`
more-refusals =
    { $n ->
        [one] y un rechazo más
       *[other] y { $n } rechazos más
    }
    .cure = corregir los indicados y repetir la orden
unreadable = no se puede leer: { $why }
    .cure = comprobar que existe y que se puede leer
no-plain-file =
    es { $kind ->
        [folder] una carpeta
       *[device] un dispositivo o una tubería
    }, no un archivo
    .cure = indicar un archivo ordinario
file-too-large = supera { $megabytes } MB
    .cure = comprobar que es el archivo correcto; una carpeta contiene una sola votación
vote-toml-missing = falta
    .cure = una carpeta de votación necesita un vote.toml: `plebis new DIR` escribe un ejemplo para editar
no-vote = no se puede leer
    .cure = comprobar que es un texto
save-as-utf-8 = guardar de nuevo el archivo como «CSV UTF-8» (separado por comas o puntos y comas)
spreadsheet = es una hoja de cálculo, no un archivo de texto
utf-16 = está en UTF-16
zero-byte = contiene un byte nulo, así que no es un archivo de texto
damaged-byte = está en UTF-8, pero con un byte dañado
unknown-encoding = no está ni en UTF-8 ni en Windows-1252
empty = está vacío
    .cure = la primera línea debe nombrar las columnas: `{ $columns }`
no-cells = no se puede dividir en celdas: { $why }
    .cure = guardar de nuevo el archivo como CSV
no-outlines = no es JSON válido: { $why }
    .cure = exportar de nuevo los contornos como GeoJSON
column-twice = dos columnas tienen el mismo nombre
    .cure = renombrar o borrar una de las dos
total-without-unit = la celda está vacía, y la fila tiene las sumas de todas las demás
    .cure = la fila de totales de una hoja no es una unidad: borrarla, y dar los totales en controls.csv
table-on-its-side = la tabla está tumbada: los nombres de sus columnas están unos debajo de otros
    .cure = girarla, de modo que cada columna tenga su nombre en la primera fila (en una hoja de cálculo: copiar, pegado especial, transponer)
heading-again = la fila repite los nombres de las columnas
    .cure = borrarla: una tabla tiene un solo encabezado
row-of-words = la fila tiene palabras donde las columnas contienen números: así se vería una nota debajo de una tabla
    .cure = borrarla si es una nota (para las notas está SOURCES.md); dejar vacía una celda donde no se publica nada
column-missing = falta una columna obligatoria
    .cure = la primera línea debe nombrar las columnas, por ejemplo: `{ $columns }`
    .cure-near = renombrar la columna `{ $column }`, si es la que se quiere decir
    .cure-of-these = el encabezado no tiene `{ $column }`. Tiene { $others }, que el programa no conoce: renombrar la columna correcta, o indicar `--columns { $table }:{ $column }={ $likely }`
    .cure-option = si son estas las columnas que se quieren decir, añadir `{ $option }`, o renombrarlas así
cell-blank = la celda está vacía
    .cure = rellenarla, o borrar la fila
    .cure-sheet = rellenarla: de celdas combinadas solo la primera tiene valor. Borrar la fila si está toda vacía
    .cure-unit = escribir la clave, o borrar la fila: una suma de otras filas no es una unidad
no-day = no es una fecha
    .cure = escribir año, mes y día como `2018-11-04`, o año y mes como `2018-11`
    .cure-key = escribir `2018-11-04`, o `2018-11-04T18:00:00+11:00` para una hora
    .cure-written = escribir `{ $day }`
key-twice = ya figura en la línea { $line }
    .cure = una clave es única: corregir la clave de la fila que trata de otra cosa, o borrar una de dos filas iguales
link-twice = el mismo enlace ya figura en la línea { $line }
    .cure = borrar una de las dos filas
field-work-reversed = el trabajo de campo termina ({ $end }) antes de empezar ({ $start })
    .cure-turned = día y mes están intercambiados: escribir { $day }
    .cure = intercambiar o corregir las dos fechas
more-than-all = sí y no suman { $sum }%
    .cure = corregir uno de los dos; ambos son porcentajes de la misma base
poll-of-nobody = un sondeo sin encuestados
    .cure = dejar la celda vacía si el número no se ha publicado
range-reversed = la horquilla termina por debajo de su inicio ({ $low })
    .cure = intercambiar los dos
    .cure-key = intercambiar `low` y `high`
range-half-told = una horquilla publicada se da solo a medias
    .cure = hacen falta `range_low`, `range_high`, `range_option` (`yes | no`) y `range_meaning` (`interval95 | projection | scenarios`)
no-toml = no es TOML válido: { $why }
    .cure = cada línea se escribe `key = value`; los textos van entre comillas, las fechas no
    .cure-value = escribir `{ $key } = { $value }`
    .cure-quotes = poner los textos entre comillas rectas: `"…"`
    .cure-ungrouped = escribir `{ $key } = { $value }`, sin signos entre los millares
    .cure-point = escribir `{ $key } = { $value }`: los decimales llevan punto
curly-quotes-toml = está entre comillas que TOML no conoce
decimal-comma-toml = tiene una coma decimal
is-it = ¿es `{ $word }`?{" "}
key-missing = falta una clave obligatoria
    .cure = { $near }añadir una línea `{ $key } = …`
    .cure-under = { $near }añadir una línea `{ $key } = …` bajo `[{ $table }]`
key-unknown-alone = la clave `{ $key }` no se conoce aquí
key-unknown = la clave `{ $key }` no se conoce bajo `[{ $table }]`
    .cure = { $near }claves conocidas aquí: `{ $known }`
key-of-side-cure = las claves son inglesas en todos los idiomas: escribir `{ $word } = "…"`, con el nombre de la opción entre comillas
no-text = no es un texto
    .cure = escribir `{ $key } = "…"`
text-too-long = tiene { $bytes } bytes, más que los { $most } permitidos aquí a un texto
    .cure = acortarlo
no-flag = no es ni `true` ni `false`
    .cure = escribir `{ $key } = true`
no-texts = no es una lista de textos
    .cure = escribir `{ $key } = ["…"]`
no-table = no es una tabla
    .cure = escribir `[{ $key }]` en una línea propia, con sus claves debajo
no-tables = no es una lista de tablas
    .cure = escribir `[[{ $key }]]` encima de cada una
no-day-of-vote = no es el día de una votación
    .cure = escribir `date = { $day }`
id-blank = está vacío
id-too-long = supera los 200 bytes
id-no-folder = no es el nombre de una carpeta
id-hyphen = empieza por un guion, como una opción
id-edge = empieza o termina con un espacio o un punto
id-sign = tiene un signo que en algunos sistemas una carpeta no puede tener
id-device = es el nombre de un dispositivo en algunos sistemas
id-file = termina como el nombre de un archivo, y un servidor tomaría la carpeta por uno
id-of-publication = es el nombre que la publicación da a sus propias carpetas
id-cure = usar letras, cifras y guiones, como en `my-vote-2030`
label-unseen = no es un nombre visible
    .cure = escribir la opción como la conocen los votantes
label-of-other = es también el nombre de la otra opción
    .cure = dar a cada opción un nombre propio
label-alike = solo se distingue de la otra opción por signos o mayúsculas
    .cure = dar a cada opción un nombre propio
no-place-name = no es un nombre de lugares
    .cure = escribir `{ $key } = {"{"} one = "mesa electoral", other = "mesas electorales" {"}"}`
compare-with-proclamation = comparar las cifras con la proclamación
fact-votes-exceed-cast = sí, no, blancos y nulos ({ $sum }) superan `cast`
fact-cast-exceeds-registered = `cast` ({ $cast }) supera `registered`
fact-unlike-valid = `yes` + `no` suman { $sum }, no `valid`
fact-option-exceeds-valid = una opción ({ $votes }) supera `valid`
prior-without-scale = no puede ser la escala de una distribución a priori
    .cure = dar un número mayor que 0, como proporción: `0.005` es medio punto
weight-without-majority = es el peso de una zona, pero la regla no pide una mayoría de zonas
    .cure = añadir `double_majority = "parent"` bajo `[rule]`, u omitir los pesos
grouping-unknown = no nombra ninguna agrupación { OF_PLACES($unit-name) }
    .cure = { $near }escribir una de estas palabras: { $known }. `parent` es una columna de results.csv, las demás son columnas de units.csv
grouping-of-amounts = es una columna de números, que no agrupan { NO_PLACE($unit-name) }
grouping-empty = no agrupa { NO_PLACE($unit-name) }: la columna está vacía
    .cure = rellenar la columna, para que cada { PLACE($unit-name) } pertenezca a la zona con la que vota
weight-of-unknown-area = es el peso de una zona a la que no pertenece { NO_PLACE($unit-name) }
    .cure = { $near }escribir la zona como figura bajo `{ $column }`
no-weights = no da peso a ninguna zona
    .cure = dar al menos a una zona un peso mayor que 0 bajo `[rule.weights]`
baseline-itself = es esta misma votación
    .cure = nombrar una votación anterior, o borrarla de la lista
    .cure-copied = la carpeta se llama `{ $folder }`, pero su `id` sigue siendo `{ $id }`: escribir `id = "{ $folder }"`
baseline-later = es del { $day }, posterior a esta votación del { $vote }
    .cure = se compara con una votación anterior: nombrar otra, o corregir una `date`
baseline-twice = nombra { $vote } por segunda vez
    .cure = nombrar cada votación anterior una sola vez
baseline-missing = { $vote }: no se encuentra la votación anterior, ninguna se llama `{ $name }`
    .cure = { $near }votaciones que se pueden nombrar: { $known }; o dar la ruta de una carpeta con un vote.toml (`plebis new DIR` escribe una)
# Indicaciones de desk.toml y `--given`.
override-unit-and-area = acompaña a `unit`, pero una indicación trata de una cosa o de la otra
    .cure = dejar una de las dos; `kind` puede añadirse
override-of-nothing = es una acción que no trata de nada
    .cure = decir de qué trata: `unit = "…"`, `area = "…"` o `kind = "…"`
override-value-unasked = es un valor que `{ $action }` no admite
    .cure = borrar esta clave; solo `expected` y `known` admiten uno
override-value-missing = necesita un valor
    .cure = escribir `value = 12000`, los votantes en total
    .cure-share = escribir `value = 0.54`, el porcentaje de la opción seguida, de 0 a 1
override-unknown-unit = no es { A_PLACE($unit-name) } de esta votación
    .cure = { $near }escribir { THE_PLACE($unit-name) } como figura en results.csv o units.csv
override-unknown-area = no es una zona de esta votación
    .cure = { $near }escribir un `parent` o un valor de una columna de units.csv
override-unknown-kind = no es un tipo de papeletas de esta votación
    .cure = { $near }escribir un tipo como figura en la columna `kind`
override-twice = dice por segunda vez qué se hace con { $name }; la primera está en la línea { $line }
    .cure = dejar una de las dos
doubt-of-nothing = es la incertidumbre de un número que no se da
    .cure = rellenar `expected`, o dejar `expected_sd` en blanco
all-beside-kinds = da todas las papeletas de { $unit } junto a filas por tipo, y no es su suma
    .cure = quitar esta fila o las de los tipos, o corregir las cifras
level-twice = aparece por segunda vez
    .cure = nombrar cada nivel una vez, de dentro afuera
level-unknown-cure = { $near }escribir una de las columnas de units.csv: { $known }
# Celdas de una hoja de cálculo, y cómo se escriben en ella las fechas y las horas. `$problem` se dice de la celda.
in-cell = celda { $cell }: { $problem }
clock-alone = es una hora de la que no se conoce el día o el huso
    .cure = escribir también el día, como en `2014-09-18T18:47`; `timezone` y `polls_close` en vote.toml dicen de qué noche es una hora
day-or-month-first = se puede leer con el día o con el mes delante, y ninguna fecha de este archivo tiene un día por encima del 12
    .cure = escribir `{ $first }` o `{ $second }`
short-year = tiene un año de dos cifras: cualquiera de sus números puede ser el año
    .cure = escribir la fecha con el año completo; puede ser { $days }
serial-day = es el número con que una hoja de cálculo guarda una fecha
    .cure = dar a la celda el formato de fecha, o escribir `{ $day }`
no-workbook = no es un libro .xlsx
    .cure = guardarlo de nuevo como .xlsx sin contraseña, o como «CSV UTF-8»
damaged-workbook = es un libro dañado
workbook-unread = no se puede leer como libro: { $why }
no-sheet = no tiene hojas con celdas
sheet-too-large = ocupa descomprimido más de { $megabytes } MB
    .cure = dejar solo la tabla en el libro, o guardarlo como «CSV UTF-8»
sheet-too-wide = tiene { $rows } filas y { $columns } columnas, con algo en la última
sheet-error = muestra un error de la hoja de cálculo
    .cure = corregir la fórmula o dejar la celda vacía
formula-unsolved = contiene una fórmula que nunca se calculó, así que no tiene valor
    .cure = abrir el archivo en una hoja de cálculo y guardarlo, o escribir el número
