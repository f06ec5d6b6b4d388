rehearsal-over-live = un ensayo, pero { $dir } contiene versiones reales
rehearse-elsewhere = publicar los ensayos en otra carpeta
rehearsal-over-unknown = un ensayo, pero lo que muestra { $dir }/latest no se puede leer y puede ser real
rehearse-or-restore = publicar los ensayos en otra carpeta, o reponer el { $file } de la versión mostrada
of-another-question = es la publicación de «{ $was }» ({ $was_yes } o { $was_no }), no de «{ $is }» ({ $yes } o { $no })
own-id-or-correct = dar a esta votación un id propio en vote.toml; si se corrigieron sus palabras, publicar con --correct "MOTIVO"
of-another-day = es la publicación de «{ $was }» del { $was_day }, no de «{ $is }» del { $day }
own-id-or-folder = dar a esta votación un id propio en vote.toml, o publicarla en otra carpeta
latest-is-no-link = es una carpeta o un archivo propio, no un enlace a una versión; así queda al copiar con FTP, zip o Windows
rename-latest = cambiarle el nombre (su versión está al lado) y publicar de nuevo: el enlace se rehace
foreign-lock = el bloqueo no es un archivo de este programa
delete-lock = borrarlo si ninguna otra ejecución está publicando, y reintentar
no-next-number = ningún número sigue a esta versión
rename-or-elsewhere = cambiarle el nombre, o publicar en otra carpeta
no-number-left = no queda ningún número tras la última versión
elsewhere = publicar en otra carpeta
holds-report = { $dir } contiene un informe, no una publicación
other-than-out = dar a --publish una carpeta distinta de --out
nothing-to-correct = --correct, pero aún no hay nada publicado
publish-first = publicar una primera versión sin ella
of-another-vote = contiene los resultados de «{ $was }» del { $was_day } ({ $was_id }), no de «{ $is }» del { $day } ({ $id })
rename-or-out = cambiar el nombre de la carpeta de esta votación, o dar otro --out
of-another-folder = contiene los resultados de otra carpeta con la misma votación ({ $vote })
rename-or-remove = cambiar el nombre de la carpeta de esta votación, o dar otro --out; si se movió, quitar antes sus resultados
another-run = otra ejecución escribe ahí desde hace { $seconds } s
wait-for-run = esperar a que termine, o detenerla, y reintentar
waiting = a la espera de otra ejecución que escribe en { $dir }, { $seconds } s como máximo
waited = espera de { $seconds } s por { $dir }
no-version = no hay { $version } en { $dir }
    .cure = ver qué versiones hay: cada una tiene una carpeta
not-held = { $version } no estaba retenida: su estado es { $status }
    .cure = indicar una versión escrita con `--hold`, o mostrar una anterior con `plebis rollback`
nothing-before = no hay una versión anterior a la que se muestra
    .cure = indicar la versión, por ejemplo v0005
never-shown = { $version } no debe mostrarse: su estado es { $status }
    .cure = indicar una versión que los lectores hayan visto; `plebis release` muestra una retenida
no-folder = no hay nada publicado en { $dir }
    .cure = indicar la carpeta en la que escribió `--publish`
no-number = `{ $text }` no es una versión
    .cure = escribir su número, por ejemplo 7 o v0007
# Lo que encontró una publicación; $status es una palabra de la lista.
terms-without-embargo =
    { $vote }: sin embargo informativo; estado: { $status ->
        [test] prueba
        [embargoed] bajo embargo
        [live] en directo
        [held] retenido
        [corrected] corregido
       *[final] definitivo
    }
terms-after-embargo =
    { $vote }: embargo hasta { $until }, levantado hace { $over }; estado: { $status ->
        [test] prueba
        [embargoed] bajo embargo
        [live] en directo
        [held] retenido
        [corrected] corregido
       *[final] definitivo
    }
seconds = { $seconds } s
minutes = { $minutes } min
hours = { $hours } h { $minutes } min
days = { $days } d { $hours } h
no-links = este sistema no tiene enlaces entre carpetas
    .cure = escribir con --out y copiar la carpeta al sitio
name-not-utf8 = un archivo tiene allí un nombre que no es UTF-8
    .cure = cambiarle el nombre, o escribir en otra carpeta
no-name = no es un nombre dentro de una carpeta
    .cure = indicar una carpeta
# Why the figures of a place differ from those of the version before.
figures-changed = la fuente cambió sus datos
reported = llegó el resultado
taken-back = la fuente lo retiró
rolled-back = la versión { $version } se muestra de nuevo. Un watch en marcha publica encima el próximo cambio
