# Lo que se dice de las fuentes de las oficinas electorales y de la tabla [feed] de vote.toml.
canonical = returns.csv como lo escribe este programa
    .needs = nada: una fila por cada dato de { A_PLACE($unit-name) }, con las claves de la votación
csv = cualquier otro CSV
    .needs = `[feed.columns]` con al menos unit, yes y no; `decimal` y `thousands` si los números llevan separadores; `timezone` para las horas locales
onegov = CSV de votaciones de OneGov (cantones suizos)
    .needs = `[feed] question` si el archivo contiene un contraproyecto: su parte, por ejemplo tie-breaker
swiss-ogd = JSON sd-t-17-02 (votaciones federales suizas)
    .needs = `[feed] question`, el número de la propuesta (vorlagenId)
eligendo = CSV de Eligendo (Ministerio del Interior de Italia)
    .needs = `[feed] question`, el número de la pregunta (quesito_cod), si hay varias
nist = NIST SP 1500-100 versión 2, JSON
    .needs = `[feed] question`, el @id de la consulta, si hay varias
ech0252 = XML eCH-0252, versiones 1 y 2 (cantones y municipios suizos)
    .needs = `[feed] question`, la voteIdentification u otro número de la propuesta, si hay varias
column-missing = `[feed.columns]` no dice qué columna es `{ $columns }`
    .cure = escribir `[feed.columns]` con unit, yes y no, cada uno con el nombre de su columna en la fuente
marks-alike = es también el signo decimal
    .cure = dar a `decimal` y a `thousands` dos signos distintos
no-mark = no es un separador de cifras
    .cure = escribir un solo signo, por ejemplo `{ $key } = ","`
status-twice = `{ $word }` figura en dos estados
    .cure = poner cada palabra de la fuente una sola vez en `[feed.status]`
empty = está vacío
    .cure = descargarlo de nuevo: un servidor que está escribiendo no envía nada
damaged-utf16 = está en UTF-16 y en parte dañado
read-as-utf16 = leído como UTF-16 ({ $bytes } bytes)
json-cut = el JSON termina a la mitad: ¿se cortó?
no-json = no es JSON válido: { $why }
no-xml = no es XML válido: { $why }
no-list = no es una lista
field-missing = falta el campo
other-format-cure = comprobar la dirección y el formato: `plebis feeds` enumera los formatos
fetch-again-cure = descargarlo de nuevo; si sigue igual, avisar a la oficina electoral
other-namespace = no es una entrega eCH-0252 de la versión 1 o 2
    .cure = comprobar que la dirección es la de eCH-0252; `plebis feeds` enumera los formatos
too-many-rows = tiene más lugares que cualquier votación
    .cure = comprobar la dirección
web-page = es una página web y no contiene datos: una página de error, un acceso o un aviso
    .cure = abrir la dirección en un navegador y dar la del propio archivo
format-unknown = no está en ninguno de los formatos conocidos
    .cure = indicar uno con `--format` o `[feed] format` ({ $formats }); para otro tipo de CSV, escribir `[feed.columns]`
column-absent-cure = el archivo tiene `{ $columns }`
    .near = el archivo tiene `{ $near }`: corregir `[feed.columns]` o el formato
other-day = es del { $theirs }, y la votación es el { $ours }
    .cure = comprobar que la dirección es la de esta votación
question-key = `{ $key }`
question-titled = `{ $key }` ({ $title })
no-question = no contiene ninguna pregunta
    .cure = comprobar la dirección, o esperar a que la oficina abra la votación
several-questions = contiene { $n } preguntas, y no se indica ninguna
    .cure = indicar una con `--question` o `[feed] question`: { $questions }
question-means-several = este nombre corresponde a { $n } preguntas
question-unknown = no contiene ninguna pregunta con este nombre
    .cure = { $near }las preguntas son { $questions }
no-time-cure = escribir una hora con su desfase respecto a UTC, una fecha y hora locales, o una hora como 21:45
day-unclear = el día se puede leer de dos maneras, y ninguna está cerca de la votación
    .cure = pedir fechas como 2026-03-29
time-without-day = es una hora, y no se conoce el día
    .cure = indicar la votación con `--vote`
zone-unknown = es una hora local, y no se conoce la zona horaria `{ $zone }`
    .cure = { $near }escribir `timezone` en vote.toml, por ejemplo "Europe/Rome"
no-zone = es una hora local, y no se conoce el reloj de la votación
    .cure = escribir `timezone` en vote.toml, por ejemplo "Europe/Rome"
other-mark-cure = corregir `[feed] decimal`
no-groups = sus separadores no están entre grupos de tres cifras
    .cure = comprobar `[feed] thousands`
unknown-unit = { NO_PLACE($unit-name) } de la votación tiene esta clave o este nombre
    .cure = { $near }Indicar en `[feed.units]` qué { PLACE($unit-name) } es: `clave = "{ $theirs }"`. Las demás filas cuentan
unknown-unit-of-key = { NO_PLACE($unit-name) } de la votación tiene la clave `{ $key }` o este nombre
other-unit = su clave es la de `{ $unit }` ({ $name }), pero se llama { $called }
unit-twice = { THE_PLACE($unit-name) } figura dos veces en la fuente, con datos distintos
    .cure = si la fuente tiene varias preguntas o tipos de papeletas, indicar la columna en `[feed.columns]`; si no, descargarla de nuevo. No cuenta ninguna de las dos filas
status-unknown = no es un estado conocido del escrutinio
    .cure = decir en `[feed.status]` qué significa, como `complete = "{ $word }"` (waiting, partial, complete, corrected, retracted)
neither-true-nor-false = no es ni True ni False
more-than-all = se cuenta más de lo que hay
    .cure = comprobar que es la columna correcta; si no, descargar de nuevo el archivo
votes-of-no-section = tiene votos, pero ninguna mesa ha comunicado datos
valid-unlike-votes = { $valid } votos válidos, pero el sí y el no suman { $votes }
place-without-key = un lugar sin número ni nombre
place-twice = dos lugares tienen la clave { $id }
dangling-place = los datos son de un lugar que el informe no incluye
count-twice = dos datos del mismo lugar y del mismo tipo son distintos
half-a-count = solo una de las dos opciones tiene un dato
types-overlap = los tipos de papeletas pueden solaparse, y no hay total
selections-unclear = no está claro cuál de las respuestas es el sí: { $labels }
    .cure = escribir los nombres de la fuente en `[options]`, o como `yes` y `no` en `[feed.columns]`
not-real = La fuente se toma por un ensayo: { $why }
    .cure = en un ensayo no hay nada que hacer; la noche de la votación, pedir la fuente verdadera a la oficina electoral
test-flag = dice `{ $flag }`
test-flag-missing = falta `{ $flag }`, así que puede ser una prueba
test-title = su título es «{ $title }»
test-column = su columna `{ $column }` parece la marca de un ensayo
before-the-vote = tiene resultados del { $at }, y la votación es el { $day }
before-the-day = su hora es { $at }, y se vota el { $day }
    .cure = quitar las filas de una prueba, o corregir el día de la hora
parts-summed = en lugar de { $units } la fuente tiene partes, que se suman
    .cure = comprobar que están todas las partes; hasta entonces el escrutinio vale como parcial
rows-elsewhere =
    { $n ->
        [one] un lugar escrutado está
       *[other] { $n } lugares escrutados están
    } en zonas que no contienen { NO_PLACE($unit-name) } de esta votación
    .cure = nada que hacer si la fuente abarca más que la votación
recognised = { $file } es { $format }.
read-question = Pregunta { $question }.
read-units =
    { $n ->
        [0] No hay { NO_PLACE($unit-name) } { GENDERED($unit-name, f: "escrutada", m: "escrutado") }
        [one] Hay { A_PLACE($unit-name) } { GENDERED($unit-name, f: "escrutada", m: "escrutado") }
       *[other] Hay { $n } { PLACES($unit-name, $n) } { GENDERED($unit-name, f: "escrutadas", m: "escrutados") }
    }{ $waiting ->
        [0] .
       [one] , y { GENDERED($unit-name, f: "una", m: "uno") } figura en la fuente sin escrutar.
       *[other] , y { $waiting } figuran en la fuente sin escrutar.
    }
absent-units =
    { $n ->
        [one] En la fuente falta { A_PLACE($unit-name) } de la votación.
       *[other] { $n } { PLACES($unit-name, $n) } de la votación no están en la fuente.
    }
aside-units =
    { $n ->
        [one] Se aparta una fila.
       *[other] Se apartan { $n } filas.
    }
of-test = PRUEBA: esto no es un resultado real.
format-head = formato
name-head = qué es
no-key = no es una clave pública Ed25519
    .cure = escribir los 32 bytes de la clave en base64 o en cifras hexadecimales, o el texto de un archivo que empieza por -----BEGIN PUBLIC KEY-----
columns-unknown = es una tabla de columnas desconocidas: { $columns }
    .cure = decir en vote.toml qué es cada una, por ejemplo `[feed.columns]` con `unit = "{ $first }"`, y lo mismo para yes y no
