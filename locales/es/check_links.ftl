# Dudas sobre los enlaces con votaciones anteriores. `$vote` es un identificador, `$unit` y `$earlier` son claves.
key-for-key = `{ $other }` en vez de `{ $unit }`
baseline-without-units = { NO_PLACE($unit-name) } de { $vote } está en esta votación, así que nada se compara con ella
    .cure = escribir igual las claves de las dos votaciones (como texto en una hoja de cálculo), o enlazar { THE_PLACES($unit-name) } en links.csv
baseline-without-units-near = { NO_PLACE($unit-name) } de { $vote } está en esta votación, así que nada se compara con ella. ¿Se perdieron los ceros? Allí figura { $pairs }
units-not-in-baseline = en { $vote } faltan { $n } claves de esta votación: { $few }
    .cure = si es { GENDERED($unit-name, f: "nueva", m: "nuevo") }, no hay que hacer nada; si solo cambió la clave, enlazar ambas en links.csv o volver a la antigua
    .cure-zeros = las claves de results.csv probablemente han perdido los ceros iniciales, como hacen las hojas de cálculo: escribirlos allí, en una columna con formato de texto
units-not-in-baseline-near = Allí figura { $pairs }
link-to-unknown-vote = { $vote } no es una votación de referencia de esta
    .cure = { $near }añadirla a `votes` en `[baseline]` de vote.toml, o corregir el identificador
link-weight-out-of-range = el peso de { $earlier } en { $unit } es { $weight }
    .cure = un peso dice qué parte de los electores de entonces vota aquí: más de 0, como máximo 1
link-to-nothing = { $earlier } no es { A_PLACE($unit-name) } de { $vote }
    .cure = { $near }corregir la clave, o borrar la fila
links-turned = `unit` y `baseline_unit` están probablemente intercambiados: { $n } de { $rows } enlaces encajan al revés
    .cure = intercambiar los dos nombres en el encabezado de links.csv
link-weights-not-1 = los pesos de { $earlier } de { $vote } suman { $sum }, no 1
    .cure = cada peso dice qué parte de los electores de entonces vota aquí: una fila falta, está repetida o mal escrita
baseline-unit-unlinked = { NO_PLACE($unit-name) } de esta votación continúa { $earlier } de { $vote }
    .cure = ¿cerró? Sus electores votan ahora en otra parte: indicar dónde en links.csv
units-absent =
    { $n ->
        [one] { A_PLACE($unit-name) } de { $vote } no está en esta votación: { $few }
       *[other] { $n } { PLACES($unit-name, $n) } de { $vote } no están en esta votación: { $few }
    }
    .cure = añadir la fila si se olvidó; si sus electores están en otra parte, decirlo en links.csv
named-unit = { $unit } ({ $name }, { $n } inscritos)
unit-without-link = { $unit } no tiene enlace con { $vote }
    .cure = sin enlace la proyección sigue solo el resultado { OF_THE_PLACE($region-name) }: indicar en links.csv de dónde vienen estos electores
names-changed =
    { $n ->
        [one] { $n } { PLACES($unit-name, $n) } tiene otro nombre que en { $vote }
       *[other] { $n } { PLACES($unit-name, $n) } tienen otro nombre que en { $vote }
    }: { $units }
    .cure = sin importancia si un nombre solo se escribe de otro modo; un lugar nuevo puede tener otros electores
names-exchanged = { $unit } y { $other } tienen cada uno el nombre que el otro tiene en { $vote }
    .cure = intercambiar los dos nombres; si los números se dieron de nuevo, decir en links.csv de dónde vienen estos electores
names-slid = { $n } { PLACES($unit-name, $n) } tienen el nombre que en { $vote } estaba en otro lugar, mientras los inscritos siguen igual
    .cure = los nombres se ordenaron probablemente sin sus filas: poner cada uno junto a su clave
areas-renamed =
    { $n ->
        [one] { $n } { PLACES($region-name, $n) } tiene otro nombre que en { $vote }
       *[other] { $n } { PLACES($region-name, $n) } tienen otro nombre que en { $vote }
    }: { $areas }
    .cure = sin importancia si le pertenecen { GENDERED($unit-name, f: "las mismas", m: "los mismos") } { PLACES($unit-name) }. Escribir un solo nombre en las dos votaciones para compararlas
area-renamed = { $then } → { $now }
no-name = sin nombre
register-unknown = inscritos desconocidos
register =
    { $n ->
        [one] { $n } inscrito
       *[other] { $n } inscritos
    }
name-and-register = `{ $name }`, { $register }
unit-register-changed = { $unit } tenía { $then } inscritos en { $vote } y ahora tiene { $now }, con el mismo nombre
    .cure = buscar un dígito de más o perdido en `registered`. Si cambiaron los límites, indicar en links.csv de dónde vienen estos electores
unit-moved = { $unit } estaba en «{ $then }» en { $vote } y ahora está en «{ $now }»
    .cure = { $near }si es un descuido, corregir `parent`. Si cambió de zona, no hay nada que hacer
unit-number-changed-meaning = el número { $unit } quizá no designe a los mismos electores: { $then } en { $vote }, ahora { $now }
    .cure = hubo mesas renumeradas, divididas o unidas, o se redibujó el censo: indicar en links.csv de dónde vienen estos electores
share-of-unit = { $weight } de { $earlier }
unit-numbers-resolved =
    { $n ->
        [one] { $units } designa
       *[other] { $units } designan
    } a otros electores que en { $vote }: links.csv compone { $unit } con { $made }
    .cure = los números cambiaron, o hubo divisiones o fusiones: comparar por los enlaces, nunca por los números
register-jumped =
    { $n ->
        [one] { $units } tiene { $now } inscritos
       *[other] { $units } suman { $now } inscritos
    }, pero los enlaces con { $vote } aportan { $before } ({ $change }%)
    .cure-away = más electores eligieron votar fuera de su zona y ningún enlace lo dice: usar los inscritos de esta votación
    .cure = hay electores que vienen de otra parte sin que un enlace lo diga, se redibujó un censo o un peso es erróneo
link-across-parents = { $unit } ({ $now }) tiene un enlace con { $earlier } ({ $then })
    .cure = { A_PLACE($unit-name) } rara vez cambia de { PLACE($region-name) }: probablemente la clave sea otra
baseline-explains-little = { $vote } explica el { $share } de las diferencias entre { THE_PLACES($unit-name) } { GENDERED($unit-name, f: "escrutadas", m: "escrutados") } ({ $units }): una proyección sobre ella se apoya en poco
    .cure = nombrar una votación anterior que dividiera igual a los votantes, o quitarla y comparar la proyección
baseline-unsound = la carpeta de { $vote } tiene a su vez { $findings }. Lo más grave: { $first }
    .cure = lo que se compara con ella depende de eso: plebis check { $path }
baseline-mirrored = { $vote } ordena { $units } { PLACES($unit-name, $units) } al revés (correlación { $r }): donde el sí era fuerte, ahora lo es el no
    .cure = ¿están sí y no intercambiados en una de las dos votaciones, o la pregunta se hizo al revés? Entonces dar la vuelta a la votación anterior
history-differs = la columna { $vote } de history.csv no es la votación de ese nombre: la mitad { OF_PLACES($unit-name) } difiere en { $off } o más
    .cure = tomar las proporciones del sí de esa votación, o dar a la columna el nombre de la suya
history-turned = la columna { $vote } de history.csv contiene proporciones del no: esa votación las tiene al revés
    .cure = escribir las proporciones del sí, de 0 a 1
