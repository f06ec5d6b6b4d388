# Lo que dicen los comandos en una terminal.
earlier-vote-embargoed = la votación anterior { $id } está bajo embargo hasta { $until }, y lo que sigue se apoya en ella
    .cure = no publicar nada de esto antes
findings = { $findings }: plebis check { $vote }
findings-first = La más grave: { $first }
day-ends-by-utc = se da por hecho que el día { $day } termina a medianoche UTC: nada indica la hora local de esta votación
    .cure = escribir `polls_close` con su desfase respecto a UTC en vote.toml; `timezone` por sí solo es un nombre y no se consulta
embedded = dentro del programa
folder = carpeta { $path }
# `$errors`, `$warnings` y `$notes` llevan cada uno su nombre.
checked = { $vote } ({ $source }): { $errors }, { $warnings }, { $notes }
error = error
warning = advertencia
note = nota
code = código
severity = gravedad
line = línea { $line }
shares-of = `point`, `truth` y los intervalos son porcentajes { OF($option) } (`yes`)
corrected = Corregido: { $why }
not-remembered = { $vote } es una votación incluida en el programa: lo que se dijo de ella no se guarda. `plebis new --from { $vote } DIR` crea una carpeta que lo guarda.
# Encabezados de la lista de votaciones.
vote-head = votación
date-head = fecha
title-head = título
found-in-head = está en
no-draws = { $path } escrito: un encabezado y ninguna simulación
