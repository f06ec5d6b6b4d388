# Lo que se observa al leer los archivos de una carpeta.
did-you-mean = ¿se quería decir `{ $word }`?{" "}
did-you-mean-alone = ¿se quería decir `{ $word }`?
more-findings =
    { $n ->
        [one] un hallazgo más de este tipo
       *[other] { $n } hallazgos más de este tipo
    }
    .cure = corregir los listados y repetir el control
register-below-ballots = { $unit }: { $ballots } votos, más que los { $registered } inscritos. Los inscritos se omiten, los votos cuentan
    .cure = una lista complementaria o una mesa especial, si se publicó así; si no, corregir `registered` o los votos
cast-below-votes = { $unit }: sí, no, blancos y nulos suman { $sum }, más que los { $cast } votantes: `cast` se omite
    .cure = uno de los cinco números está mal: buscar un dígito de más o la cifra de otra fila. Dejar `cast` vacío solo si va por detrás del escrutinio
digit-of-row = una cifra de `{ $column }` es probablemente errónea: con { $meant } la fila cuadra
cast-above-register = { $unit }: { $cast } votantes de { $registered } inscritos, pero sí, no, blancos y nulos suman { $sum }: `cast` se omite
    .cure = una cifra de más, o el número de otra fila: corregir `cast`
    .cure-swapped = `registered` y `cast` están probablemente intercambiados: los votos suman justo lo que dice `registered`
garbled-accents = los acentos parecen alterados, por ejemplo `Ã©` por `é`
    .cure = probablemente el archivo se guardó en UTF-8 y luego se abrió como Latin-1: abrir el original en UTF-8
encoded-twice = el archivo se guardó dos veces en UTF-8, con otra codificación en medio, y se restablece: `{ $before }` a `{ $after }`
    .cure = comprobar que los acentos son correctos; abrir los archivos en UTF-8 y guardarlos así evita la duda
encoding-converted =
    leído como Windows-1252 (Latin-1): { $n ->
        [one] { $n } carácter
       *[other] { $n } caracteres
    } fuera de ASCII
    .cure = comprobar que los acentos son correctos; guardar en UTF-8 evita la duda
base-assumed = { $poll }: no se dice a qué se refieren los porcentajes: se supone `{ $word }`
    .cure = escribir `all` (indecisos incluidos) o `decided` (solo quienes eligen una opción)
file-empty = { $file } está vacío: ¿aún se está escribiendo?
    .cure = volver a leerlo cuando esté completo; hasta entonces no se ha comunicado nada
row-without-unit = una fila sin { PLACE($unit-name) }
row-set-aside = { $name }, fila dejada de lado: { $why }
    .cure = { $cure }. Hasta entonces vale el dato anterior; si no lo hay, el resultado sigue pendiente
cell-with-value = `{ $column }` es `{ $value }`: { $problem }
cell = `{ $column }`: { $problem }
cells = { $first }; { $others }
cell-ignored =
    `{ $column }` no se lee en una fila { $kind ->
        [unit] de { A_PLACE($unit-name) }
       *[total] sin { PLACE($unit-name) }
    }
    .cure = una fila es o bien el dato de { A_PLACE($unit-name) } o bien, con `unit` vacío, un total publicado
embargo-misplaced = `{ $place }` parece un embargo, pero no se lee: nada retiene esta votación
    .cure = escribir `embargo_until = 2030-05-05T18:00:00+02:00` encima de la primera [table] de vote.toml, o borrar la clave
test-misplaced = `{ $place }` parece la marca de un ensayo, pero aquí no se lee: nada llevaría la marca PRUEBA
    .cure = dar la opción `--test`, o una columna `test` con un 1 en returns.csv; borrar o renombrar la clave
test-column-unknown = la columna `{ $column }` parece la marca de un ensayo, pero no se lee: nada llevaría la marca PRUEBA
    .cure = llamarla `test` y ponerla en returns.csv (1 = ensayo, 0 = real), o renombrarla si significa otra cosa
test-value-unknown = `{ $value }` no es ni 1 ni 0: el archivo se toma por un ensayo
    .cure = escribir 1 para un ensayo, 0 o nada para un dato real
other-separator =
    las celdas están separadas por { $separator ->
        [tabs] tabuladores
        [pipes] barras verticales
       *[semicolons] puntos y comas
    }, así que una coma se lee como signo decimal
    .cure = nada que hacer si el archivo viene de una hoja de cálculo que escribe 52,5 por `52.5`
unknown-column-like = la columna `{ $column }` parece una columna conocida mal escrita
unknown-column = la columna `{ $column }` no se conoce y no se lee
    .cure = columnas conocidas: `{ $known }`
unnamed-column = la columna { $letters } no tiene nombre en el encabezado y no se lee, pero { $n ->
        [one] { $n } fila tiene
       *[other] { $n } filas tienen
    } algo en ella, como `{ $cell }`
    .cure = poner nombre a la columna, o borrarla
unknown-key = la clave `{ $key }` no se conoce y no se lee
    .cure = claves conocidas aquí: `{ $known }`
unknown-language = `[{ $table }]` no es un idioma del programa y no se lee. Los idiomas son { $langs }
    .cure = { $near }dar a la sección uno de estos nombres, o borrarla
shares-do-not-add-up = `yes_share` y `no_share` suman { $sum }
    .cure = dar una de las dos; ambas se calculan sobre sí + no
unknown-file = `{ $file }` no es un archivo de una carpeta de votación y no se lee
workbook-open = `{ $file }` está abierto en una hoja de cálculo, y lo que aún no se guardó no se lee
    .cure = guardarlo, y cerrarlo cuando esté terminado
table-unnamed-cure = las tablas de una carpeta se llaman `{ $known }`, o lo mismo con .xlsx: guardar con su nombre cada hoja que le pertenece
file-of-another-program = `{ $file }` es un libro que aquí no se puede leer
    .cure = guardarlo como `{ $sheet }` o como `{ $table }` (CSV, UTF-8)
file-beside-table = `{ $file }` no se lee: la tabla que cuenta es `{ $table }`
    .cure = si es más reciente, darle el nombre de la otra y mover la antigua
other-folder-name = el identificador es `{ $id }`, pero la carpeta se llama `{ $folder }`
    .cure = los resultados llevan el identificador; dar a ambos el mismo nombre para que la votación se encuentre por él
unknown-unit = { THE_PLACE($unit-name) } `{ $unit }` no está en results.csv
    .cure = { $near }corregir la clave, o añadir { THE_PLACE($unit-name) } a results.csv
history-transposed = las filas y columnas de history.csv están probablemente intercambiadas: { $n } de sus encabezados son { PLACES($unit-name) }
    .cure = escribir una fila por { PLACE($unit-name) } y una columna por votación anterior
key-for-key = `{ $key }` por `{ $unit }`
unit-spelled-otherwise = tomado por { A_PLACE($unit-name) } de la lista: { $pair }
    .cure =
    { $how ->
        [case] difieren las mayúsculas y minúsculas
        [accents] difieren los acentos
        [dashes] difieren las rayas
        [apostrophes] difieren los apóstrofos
        [blanks] difieren espacios y guiones
        [zeros] difieren los ceros iniciales
        [short] `Saint` está abreviado en un lado
       *[several] difieren las mayúsculas, los espacios, los signos o los ceros iniciales
    }: escribir la clave como en la lista, como texto en una hoja de cálculo
    .cure-zeros = la lista ha perdido probablemente los ceros delante de sus claves, como hace una hoja de cálculo: reponerlos ahí, en una columna con formato de texto
units-spelled-otherwise = { $n } claves están escritas de otro modo que en la lista, pero se reconocen: { $pairs }, …
# `$how` says in what the keys differ.
list-spelled-otherwise = results.csv escribe { $n } claves de otro modo que los demás archivos, pero se reconocen: { $pairs }, …
    .cure =
    { $how ->
        [case] difieren las mayúsculas y minúsculas
        [accents] difieren los acentos
        [dashes] difieren las rayas
        [apostrophes] difieren los apóstrofos
        [blanks] difieren espacios y guiones
        [zeros] difieren los ceros iniciales
        [short] `Saint` está abreviado en un lado
       *[several] difieren las mayúsculas, los espacios, los signos o los ceros iniciales
    }: escribir las claves de results.csv como en los demás archivos, como texto en una hoja de cálculo
of-lines = (líneas { $lines })
utf16-converted = leído como UTF-16, que una hoja de cálculo llama texto Unicode
    .cure = guardar como CSV UTF-8 evita la duda
override-in-force-cure = borrar estas líneas de desk.toml para anularlo
column-by-label = la columna `{ $column }` lleva el nombre de una opción y se lee como `{ $name }`
    .cure = nada que hacer; en los resultados las columnas se llaman yes y no
column-pair = `{ $column }` como `{ $name }`
column-by-word = algunas columnas se leen por su nombre: { $pairs }
    .cure = nada que hacer si contienen eso; si no, renombrarlas, o decir con --columns qué son
days-reordered =
    las fechas se leen con el { $order ->
        [day] día
       *[month] mes
    } delante, como muestra `{ $cell }` en la línea { $line }
    .cure = nada que hacer si las fechas son correctas; `2014-09-18` evita la duda
days-by-vote =
    las fechas se leen con el { $order ->
        [day] día
       *[month] mes
    } delante: al revés, `{ $cell }` en la línea { $line } sería el { $other }, y la votación fue el { $vote }
days-exchanged = { $n } días hasta el 12 están como `{ $low }`, y los posteriores como `{ $high }`: una hoja de cálculo configurada para otro país intercambia día y mes de los primeros
    .cure = escribirlos de nuevo según la fuente: `{ $low }` era probablemente { $turned }
clock-of-vote = las horas sin desfase respecto a UTC se leen según el reloj de la votación: `{ $cell }` como { $time }
    .cure = nada que hacer si `timezone` y `polls_close` son correctos en vote.toml; una hora con su desfase evita la duda
thousands-taken = hay signos entre los millares: `{ $cell }` se lee como { $digits }
    .cure = nada que hacer si los números son correctos; las cifras solas evitan la duda
blank-words-taken =
    { $words } en { $columns } ({ $n ->
        [one] línea
       *[other] líneas
    } { $lines }): se lee como vacío, no publicado
    .cure = nada que hacer si allí no se publicó nada; donde nadie votó, escribir 0
percent-signs-taken =
    los signos % de { $columns } ({ $n ->
        [one] línea
       *[other] líneas
    } { $lines }) se quitan: las cifras son porcentajes de todos modos
    .cure = nada que hacer; las cifras sin el signo evitan la duda
decimal-commas-taken =
    las comas decimales de { $columns } ({ $n ->
        [one] línea
       *[other] líneas
    } { $lines }) se leen como puntos: las celdas se separan por comas, y estas van entre comillas
    .cure = nada que hacer si las cifras son correctas; con puntos decimales no hay duda
heading-of-two-rows = los nombres de las columnas ocupan las líneas { $from } a { $to } y se leen así: { $names }
lines-above-heading = los nombres de las columnas están en la línea { $line }, debajo de «{ $title }», y lo que está encima no se lee
    .cure = nada que hacer; una tabla que empieza por su encabezado evita la duda
hidden-rows = { $rows } { $rows ->
    [one] fila de la hoja está oculta y se lee
   *[other] filas de la hoja están ocultas y se leen
 } como las demás: { $which }
    .cure = mostrar o borrar las filas ocultas; un filtro oculta filas que siguen ahí
hidden-columns = { $columns } { $columns ->
    [one] columna de la hoja está oculta y se lee
   *[other] columnas de la hoja están ocultas y se leen
 } como las demás: { $which }
    .cure = mostrar o borrar las columnas ocultas
other-sheets = se lee la hoja `{ $sheet }`{ $hidden ->
        [yes] , aunque está oculta
       *[no] {""}
    }{ $others ->
        [none] {""}
       *[some] , y no { $names }
    }
    .cure = dar a la hoja correcta el nombre del archivo, y llevar a otro libro las hojas que no son de la votación
merged-cells = { $cells } están combinadas: la primera tiene el valor y las demás están vacías
    .cure = separarlas y rellenar cada celda
sheet-beside-table = { $sheet } no se lee, porque está { $table }
    .cure = conservar uno de los dos
