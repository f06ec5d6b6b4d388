# Lo que se dice en una noche de escrutinio: de la fuente, de su grabación y de lo que se acepta o se rechaza.
no-feed = no se indica ninguna fuente
    .cure = escribir `--feed` con un archivo, una carpeta o una dirección, o `[feed] url` en vote.toml
scheme-unknown = con `{ $scheme }` no se puede leer una fuente
    .cure = escribir una dirección con http:// o https://, un archivo o una carpeta
twice = `{ $vote }` se indica dos veces
    .cure = indicar cada votación una sola vez
no-vote = la grabación no dice de qué votación es
    .cure = escribir `--vote VOTE`
nothing-yet = no ha llegado ningún dato
    .cure = esperar los primeros datos: sin `--once` la vigilancia continúa
log-broken = la línea está dañada: { $why }
    .cure = restaurar el registro de una copia o apartar la grabación; una última línea dañada no hace daño
body-damaged = los bytes no son los que se grabaron
    .cure = restaurar el archivo de una copia; lo publicado se mantiene
embargo-broken = no es una hora: nadie sabe hasta cuándo no puede publicarse nada
    .cure = escribir otra vez `--embargo TIME`, o `--embargo off` para levantar el embargo
body-elsewhere = el registro indica un archivo fuera de su carpeta
recording-empty = no se grabó nada
    .cure = indicar la carpeta en la que grabó `plebis watch`: contiene log.jsonl
recording-taken = otro `plebis watch` está trabajando aquí
    .cure = cerrarlo, o indicar otras carpetas con `--record` y `--publish`
recording-public = { $folder } está en la carpeta de publicación: lo que llega se grabaría donde los lectores tienen acceso
    .cure = indicar con `--record` una carpeta en otro lugar
holds-rehearsal = contiene la grabación de un ensayo, y esta es la noche misma
    .cure = indicar otra carpeta con `--record`: un ensayo y una noche se graban por separado
holds-night = contiene la grabación de una noche, y esto es un ensayo
older = estos datos son anteriores a los vigentes ({ $theirs }, frente a { $ours })
older-revision = esta versión es anterior a la vigente ({ $theirs }, frente a { $ours })
rehearsal-in-the-night = esto es un ensayo, y rigen datos reales
takes-back = retira de golpe { $n } de { $of } { PLACES($places, $of) }, y solo contará si llega { $left ->
    [one] una vez más
   *[other] { $left } veces más
 }
turns = intercambia las dos opciones en { $n } de { $of } { PLACES($places, $of) } ya escrutados. Solo cuenta si llega { $left ->
        [one] una vez más
       *[other] { $left } veces más
    }
cut-off = el archivo acaba en medio de una fila, como si aún se estuviera escribiendo. Solo cuenta si llega { $left ->
        [one] una vez más
       *[other] { $left } veces más
    }
ahead = una hora de la fuente es { $theirs }, pero las cifras se leyeron a las { $ours }: valen para ese momento
    .cure = comprobar el reloj de la fuente, el día de una hora después de medianoche y timezone en vote.toml
passed-over = { $feed }: { $files } van antes de un archivo ya leído y no se leen.
    .cure = Dar a las cifras más nuevas un nombre posterior.
total-differs = el total de la fuente para { $area } es de { $theirs } { $option }, pero los lugares que enumera suman { $ours }
    .cure = quizá la fuente se está actualizando, o una fila está mal; cuentan los lugares, nunca el total
blanked = { $unit } tenía { $ballots } papeletas, y la fuente deja ahora vacías sus celdas
zeroed = { $unit } tenía { $ballots } papeletas, y la fuente ya no da ninguna
    .cure = una fuente con problemas muestra ceros o nada: los datos anteriores rigen hasta que lleguen otros
resumed = { $feed }: { $recorded ->
    [one] ya había un envío grabado; la vigilancia sigue desde ahí
   *[other] ya había { $recorded } envíos grabados; la vigilancia sigue desde ahí
 }
embargo-kept = { $feed }: no se publica nada antes de { $until }. Vale para quien continúe esta grabación o publique en la misma carpeta; `--embargo off` levanta el embargo.
embargo-stands = { $feed }: no se publica nada antes de { $until }, como se pidió antes. `--embargo off` levanta el embargo.
embargo-lifted = { $feed }: se levanta el embargo hasta { $until }.
nothing-there = { $feed }: aún nada.
unlogged = { $feed }: { $n ->
    [one] { $files } está en la grabación sin una línea en el registro, y no cuenta.
   *[other] { $files } están en la grabación sin una línea en el registro, y no cuentan.
 }
    .cure = La ejecución anterior se interrumpió, o su disco estaba lleno. Lo que la fuente aún tiene se graba de nuevo.
damaged = { $feed }: { $file } ya no es lo que se grabó ({ $was }, ahora { $now }) y no cuenta. Los demás envíos cuentan.
damaged-gone = { $feed }: { $file }, que se grabó ({ $was }), ya no está y no cuenta. Los demás envíos cuentan.
failed = { $feed }: { $why }. { $cure }. Próximo intento en { $seconds } s.
refused = { $vote }: se rechaza el envío { $number } ({ $file }): { $why }. Los datos anteriores se mantienen.
cure = { $cure }.
taken = { $vote }: { $new } nuevos, { $changed } cambiados, { $back } retirados{ $aside ->
    [0] .
    [one] ; una fila queda aparte.
   *[other] ; { $aside } filas quedan aparte.
 }
of-test = Es un ensayo.
projected = { $vote }: { $headline }
published = { $vote }: la versión { $version } está publicada: { $page }
unpublished = { $vote }: no se pudo publicar nada: { $why }. { $cure }.
prepared = { $vote }: los archivos preparados no se pueden leer, y se usan los leídos antes: { $why }. { $cure }.
prepared-barred = { $vote }: mientras esto no se pueda leer no se publica nada, porque no se conoce el embargo: { $why }. { $cure }.
prepared-unread = { $vote }: los archivos preparados no se pueden leer: { $why }. { $cure }. Hasta entonces se graba lo que llega y no se publica nada.
other-id = la carpeta es ahora de otra votación (`{ $id }`)
    .cure = volver a escribir el id `{ $id }`, o iniciar `plebis watch` de nuevo
after-failed = `{ $command }` terminó con { $code }.
after-stopped = `{ $command }` se interrumpió.
ready = listo       { $vote }: { $told }
pending = pendiente   { $vote }: { $told }
broken = por corregir { $vote }: { $told }
not-ready = falta algo todavía
    .cure = ver las líneas marcadas `pendiente`
is-broken = hay algo que corregir antes de la noche
    .cure = ver las líneas marcadas `por corregir`
ready-folder = los archivos preparados tienen { $errors ->
    [one] un error
   *[other] { $errors } errores
 } y { $warnings ->
    [one] una advertencia
   *[other] { $warnings } advertencias
 }
ready-units = se conocen { $n } { PLACES($places, $n) }
ready-no-units = la carpeta no tiene lista de { PLACES($places) }: antes del final del escrutinio no se puede proyectar nada. `plebis convert { $feed } --vote { $vote } --to { $vote }/units.csv` escribe la lista de la fuente
ready-earlier = { $n ->
    [0] no hay una votación anterior con la que comparar, así que los intervalos serán anchos
    [one] se compara con una votación anterior
   *[other] se compara con { $n } votaciones anteriores
 }
ready-clock = el reloj marca { $at }
ready-no-embargo = no hay embargo fijado
ready-embargo = nada se publica antes de { $until }
ready-embargo-over = el embargo terminó a las { $until }
ready-place = se puede escribir en { $place }
no-place = no se puede escribir en { $place }: { $why }
ready-recorded = { $n ->
    [one] ya hay un envío grabado
   *[other] ya hay { $n } envíos grabados
 }
ready-languages = nombres en { $languages }
ready-own-language = los nombres están en un solo idioma
feed-fails = { $feed } no sirve: { $why }
feed-pending = { $feed } aún no tiene nada
feed-reads = { $feed } enumera { $listed } { PLACES($places, $listed) }; faltan { $absent }, y { $aside ->
    [one] una fila queda aparte
   *[other] { $aside } filas quedan aparte
 }
# Why a signature does not let a body be used.
unsigned = no tiene firma, y `[feed.signature]` pide una
signature-missing = no se pudo obtener su firma: { $why }
signature-at = { $place }: { $why }
signature-unreadable = su firma no lo es: se esperan 64 bytes, tal cual, en cifras hexadecimales o en base64
signature-wrong = su firma no es la de la clave de `[feed.signature]`: se alteró por el camino, o la firma es de otro envío
signature-cure = esperar al próximo envío o preguntar a la oficina electoral; una firma que llegue más tarde valdrá entonces
# Of what is doubtful in a body, and of files that are not there.
gone = { $feed }: ahora no está; valen las últimas cifras.
refused-first = { $vote }: se rechaza el envío { $number } ({ $file }): { $why }.
finding = {"  "}{ $place }: { $message }.
finding-alone = {"  "}{ $message }.
more-findings = {"  "}{ $n ->
    [one] Hay otro punto dudoso: figura con `--json`.
   *[other] Hay otros { $n } puntos dudosos: figuran con `--json`.
 }
first-aside = La primera: línea { $line } ({ $unit }): { $why }
no-folder = No existe la carpeta { $folder }.
near-name = ¿Se quería decir { $near }?
day-now = el día de la votación es el { $day }
day-ahead = el día de la votación es el { $day }, { $days ->
    [one] dentro de un día
   *[other] dentro de { $days } días
 }
day-past = el día de la votación es el { $day }, hace { $days ->
        [one] un día
       *[other] { $days } días
    }: lo que llega se toma por aquella noche y no se usa nada posterior; corregir `date` en vote.toml si se trata de esta noche
# Parts of the last line of a terminal, with points between them.
status-look = consulta { AT_TIME($time) }
status-data = cifras { OF_TIME($time) }
status-nothing = nada todavía
status-check = { $n } por comprobar
status-unpublished = no se publica nada: { $why }
status-prepared = archivos preparados ilegibles: { $why }
status-findings = { $n } dudosos
