# Dudas sobre los enlaces con votaciones anteriores. `$vote` es un identificador, `$unit` y `$earlier` son claves.
key-for-key = `{ $other }` en vez de `{ $unit }`
baseline-without-units = ninguna unidad de { $vote } está en esta votación, así que nada se compara con ella
    .cure = escribir igual las claves de las dos votaciones (como texto en una hoja de cálculo), o enlazar las unidades en links.csv
baseline-without-units-near = ninguna unidad de { $vote } está en esta votación, así que nada se compara con ella. ¿Se perdieron los ceros? Allí figura { $pairs }
units-not-in-baseline = en { $vote } faltan { $n } claves de esta votación: { $few }
    .cure = las unidades nuevas no necesitan nada; las que solo cambiaron de clave se enlazan en links.csv o recuperan la clave antigua
units-not-in-baseline-near = Allí figura { $pairs }
link-to-unknown-vote = { $vote } no es una votación de referencia de esta
    .cure = añadirla a `votes` en `[baseline]` de vote.toml, o corregir el identificador
link-weight-out-of-range = el peso de { $earlier } en { $unit } es { $weight }
    .cure = un peso es la parte de la unidad anterior que corresponde a esta: más de 0, como máximo 1
link-to-nothing = { $earlier } no es una unidad de { $vote }
    .cure = { $near }corregir la clave, o borrar la fila
link-weights-not-1 = los pesos de { $earlier } de { $vote } suman { $sum }, no 1
    .cure = cada peso es la parte de la unidad anterior que corresponde a la nueva: una fila falta, está repetida o mal escrita
baseline-unit-unlinked = ninguna unidad de esta votación continúa { $earlier } de { $vote }
    .cure = una unidad cerrada: sus electores fueron a alguna parte, así que enlazarla con las unidades que los acogieron
unit-without-link = { $unit } no tiene enlace con { $vote }
    .cure = una unidad nueva: se proyecta solo según su región; enlazarla con las unidades de las que vienen sus electores
names-changed =
    { $n ->
        [one] { $n } unidad tiene otro nombre que en { $vote }
       *[other] { $n } unidades tienen otro nombre que en { $vote }
    }: { $units }
    .cure = sin importancia si un nombre solo se escribe de otro modo; un lugar nuevo puede tener otros electores
no-name = sin nombre
register-unknown = inscritos desconocidos
register =
    { $n ->
        [one] { $n } inscrito
       *[other] { $n } inscritos
    }
name-and-register = `{ $name }`, { $register }
unit-register-changed = { $unit } tenía { $then } inscritos en { $vote } y ahora tiene { $now }, con el mismo nombre
unit-number-changed-meaning = el número { $unit } quizá no designe a los mismos electores: { $then } en { $vote }, ahora { $now }
    .cure = hubo mesas renumeradas, divididas o unidas, o se redibujó el padrón: indicar en links.csv de qué unidades anteriores vienen estos electores
share-of-unit = { $weight } de { $earlier }
unit-numbers-resolved =
    { $n ->
        [one] { $units } designa
       *[other] { $units } designan
    } a otros electores que en { $vote }: links.csv compone { $unit } con { $made }
    .cure = renumeradas, divididas o unidas: comparar estas unidades por sus enlaces, nunca por su número
register-jumped =
    { $n ->
        [one] { $units } tiene { $now } inscritos
       *[other] { $units } tienen juntas { $now } inscritos
    }, pero los enlaces con { $vote } aportan { $before } ({ $change }%)
    .cure-away = más electores eligieron votar fuera de su zona y dejaron otras unidades que no están enlazadas: usar los inscritos de esta votación
    .cure = hay electores de unidades que no están enlazadas, se redibujó un padrón o un peso es erróneo
link-across-parents = { $unit } de { $now } está enlazada con { $earlier } de { $then }
    .cure = una unidad rara vez cambia de región: probablemente sea la clave de otra
baseline-explains-little = { $vote } explica el { $share } de las diferencias entre las { $units } unidades escrutadas: una proyección sobre ella se apoya en poco
    .cure = nombrar una votación anterior que dividiera igual a los votantes, o quitarla y comparar la proyección
