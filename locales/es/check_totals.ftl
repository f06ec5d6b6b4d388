# Dudas sobre los totales publicados. `$area` es el nombre de una zona o toda la votación, `$column` el nombre de una columna.
final-result = el resultado definitivo
provisional-count = el escrutinio provisional
sum-of-results = la suma de results.csv
control-repeated = `{ $column }` de { $area } vale { $then } en la línea { $line } y { $now } aquí
    .cure = conservar una sola fila por zona, magnitud y estado: aquella cuya fuente se puede comprobar
area-once = cada zona está en una sola fila, y { $n } filas sin zona se contradicen como totales de toda la votación
    .cure = una celda vale solo para su fila: rellenar `area` hacia abajo hasta el final de cada grupo
sums-with-sides-exchanged = { $unit }: con sí y no al revés todas las sumas serían las proclamadas
    .cure = intercambiar sí y no en esta fila, si la fuente lo dice
sum-with-one-digit = { $unit }: con { $meant } en lugar de { $typed } en `{ $column }` la suma sería la proclamada, y es un desliz de una cifra
    .cure = comprobar la cifra en la fuente: probablemente es { $meant }
values-slid =
    de la línea { $from } a la línea { $to } los totales son las sumas de la fila { $way ->
        [up] de abajo
       *[down] de arriba
    }: la columna está una fila demasiado { $way ->
        [up] arriba
       *[down] abajo
    }
    .cure =
        en estas líneas, mover las celdas de `value` una fila hacia { $way ->
        [up] abajo
       *[down] arriba
    } y rellenar la que queda libre
areas-exchanged = los totales de { $area } son las sumas de { $other }, y los de { $other } las sumas de { $area }
    .cure = intercambiar los dos nombres en `area`
control-out-of-time-list = una lista lleva la fecha { $at }, después de la votación del { $vote }
    .cure = corregir el día o el estado
control-out-of-time-count = un escrutinio lleva la fecha { $at }, antes de la votación del { $vote }
list-differs-widely = la lista tiene { $list } { $what } para { $area }, pero la suma { OF_PLACES($unit-name) } es { $sum } ({ $change })
    .cure = una lista difiere en unos pocos electores, no en tantos: puede que una cifra sea errónea, falte { A_PLACE($unit-name) } o esté en otra zona
    .cure-digits = con { $meant }, dos cifras intercambiadas, estaría tan cerca como las demás listas: comprobarla en la fuente
date-far-from-vote-result = el resultado está fechado el { $day }, la votación fue el { $vote }
    .cure = comprobar el año
date-far-from-vote-total = el total está fechado el { $day }, la votación fue el { $vote }
date-far-from-vote-figure = la cifra está fechada el { $day }, la votación fue el { $vote }
report-on-another-day =
    { $n ->
        [one] un dato es de otro día, el { $day } (línea { $lines })
       *[other] { $n } datos son de otro día, por ejemplo el { $day } (líneas { $lines })
    }. La votación fue el { $vote }
    .cure = comprobar el día y el año de `reported_at`
register-counted-twice =
    { $home }: { $amount } inscritos parecen contados dos veces. En { $area } { THE_PLACES($unit-name) } suman { $sum }, { $source ->
        [list] la lista tiene
       *[proclamation] la proclamación tiene
    } { $control } ({ $change }). Hay electores de { $home } que votan fuera de su zona, en { $units }, con { $registered } inscritos
    .cure-at-home = estos electores probablemente figuren también en otros censos de { $home }: quitarlos de allí, o calcular la participación sin ellos
    .cure-doubled = los inscritos de { $units } son probablemente el doble de lo debido: dividirlos por dos
    .cure-at-home-twice = estos electores probablemente figuren otras dos veces en { $home }: quitarlos de allí
    .cure = { $how }. Hasta entonces la participación y la abstención de { $home } son erróneas, pero no el porcentaje
register-counted-twice-without = Sin ellos la suma es { $sum }
register-counted-twice-elsewhere = El excedente está en { $area } ({ $change } respecto a su lista)
register-counted-twice-or = La cifra encajaría también con { $areas }
control-not-comparable = `{ $column }` de { $area } ({ $control }) no se puede comparar, porque { $silent } de { $units } { PLACES($unit-name, $units) } no tienen para ello una cifra utilizable
    .cure = rellenar `{ $column }` donde se conozca; vacío significa desconocido, nunca 0
blank-spoiled-swapped = { $area }: { THE_PLACES($unit-name) } tienen { $blank } votos en blanco y { $spoiled } nulos, la proclamación { $blank-proclaimed } y { $spoiled-proclaimed } ({ $blank-change } y { $spoiled-change }). La suma coincide
    .cure =
        { $n ->
            [one] una papeleta proclamada entre los { $from } figura
           *[other] { $n } papeletas proclamadas entre los { $from } figuran
        } probablemente entre los { $to } en { THE_PLACES($unit-name) }. No afecta al porcentaje, pero usar solo la suma de votos en blanco y nulos
    .cure-headings = los dos totales están exactamente intercambiados: ¿están al revés los encabezados de `blank` y `spoiled` en uno de los archivos?
sum-differs-from-final = `{ $column }` de { $area }: la suma { OF_PLACES($unit-name) } es { $sum }, el total definitivo es { $control } ({ $change })
    .cure-digit = con { $sum } solo cambia una cifra, y todos los demás totales concuerdan: comprobar este en su fuente
    .cure-more = buscar { A_PLACE($unit-name) } que cuente dos veces, una cifra de más o un total corregido después; comparar con la fuente
    .cure-fewer = buscar { A_PLACE($unit-name) } que falte, una cifra perdida o un total corregido después; comparar { THE_PLACES($unit-name) } con su fuente
amount-of-home = { $amount } de { $home }
sum-differs-from-final-explained = Inscritos contados dos veces explican { $homes }, queda { $rest }
    .cure = véase el hallazgo `register_counted_twice`; para la participación usar los inscritos proclamados
yes-no-swapped-everywhere = sí y no están intercambiados en toda la zona: intercambiar allí las dos columnas de results.csv, o los dos valores de controls.csv, según lo que la fuente desmienta
yes-no-swapped-in-controls = sí y no están intercambiados en controls.csv: vote.toml tiene las sumas de results.csv. Intercambiar los dos valores
yes-no-swapped-beside-reports = sí y no están intercambiados en controls.csv: los datos de la noche son los de results.csv. Intercambiar los dos valores
yes-no-swapped-in-units = sí y no están probablemente intercambiados en { $units }: al intercambiarlos allí, ambas sumas coinciden
yes-no-swapped-somewhere = uno está tan alto de más como el otro está bajo: buscar dónde sí y no están intercambiados
no-row-for-units = results.csv no tiene fila para { $units } de units.csv: añadirla, y quizá las sumas coincidan
unit-in-file-twice = las diferencias son exactamente las papeletas de { $units }: probablemente { THE_PLACE($unit-name) } está dos veces en el archivo
unit-of-other-area = la diferencia son exactamente los votos de { $unit }, que faltan en { $area }: probablemente su lugar está allí
unit-of-this-area = la diferencia son exactamente los votos de { $unit }, que está en «{ $parent }»: probablemente su lugar está aquí ({ $area })
invalid-as-votes = `{ $word }` tiene de más tantos votos como blancos y nulos hay ({ $n }): probablemente se contaron como votos
invalid-as-votes-of-unit = `{ $word }` tiene de más tantos votos como blancos y nulos tiene { $unit } ({ $n }): probablemente allí se contaron como votos
valid-not-yes-plus-no = los votos válidos son { $valid }, pero sí + no suman { $sum } en la misma tabla
    .cure = lo que no es ni sí ni no es blanco o nulo: corregir el total que su fuente contradice
totals-do-not-add-up = `{ $column }`: los totales de las zonas de { $area } suman { $sum }, su propio total es { $whole } ({ $change })
    .cure-seams = uno de estos totales es erróneo, o una zona que está en dos mayores se contó en otra parte
    .cure = uno de estos totales es erróneo: comparar cada uno con su fuente
totals-leave-rest = `{ $column }`: los totales de las zonas de { $area } dejan { $rest } de { $whole } para { $parts }, pero allí { THE_PLACES($unit-name) } suman { $counted } ({ $change })
    .cure = uno de estos totales es erróneo, o { A_PLACE($unit-name) } está en otra zona: comparar cada total con su fuente
