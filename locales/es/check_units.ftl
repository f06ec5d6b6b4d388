# Dudas sobre las filas de las unidades. `$unit` es la clave de una unidad, `$column` el nombre de una columna.
share-out-of-range = `{ $column }` de { $unit } es { $value }
    .cure = una proporción va de 0 a 1: dividir los porcentajes por 100 o corregir el número
word-among-numbers = `{ $column }` de { $unit } es `{ $value }`, pero { $numbers } { PLACES($unit-name, $numbers) } tienen un número
    .cure = escribir el número, o dejar la celda vacía si no se conoce
numbers-with-signs = los { $n } números de `{ $column }` llevan un signo (`{ $value }`), así que se leen como palabras
    .cure = escribirlos como simples números, por ejemplo { $number }
odd-one-out-parent = `{ $column }` de { $unit } es `{ $value }`, pero su `parent` en results.csv es { $parent }
    .cure = en lo demás ambos coinciden: corregir el que esté mal
odd-one-out-group =
    `{ $column }` de { $unit } es `{ $own }`, pero { $most ->
        [one] { $most } { PLACES($unit-name, $most) } de { $group } tiene
       *[other] { $most } { PLACES($unit-name, $most) } de { $group } tienen
    } `{ $usual }`
    .cure-own-word = el único `{ $own }` del archivo: un caso aparte, o un error al teclear
    .cure = en lo demás `{ $column }` tiene un solo valor por grupo: probablemente un error en una de estas filas
unit-keys-alike = las claves { $unit } y { $other } (línea { $line }) solo difieren en la grafía
    .cure = probablemente { THE_PLACE($unit-name) } dos veces; si son dos, darles claves que nadie confunda
same-numbers = { $unit } tiene exactamente las cifras de { $other } (línea { $line }): { $registered } inscritos, { $cast } votantes, { $yes } sí, { $no } no
    .cure = probablemente una fila se copió sobre la otra: comprobar ambas en la fuente
total-row = { $unit } es una suma ({ $of }): no es { A_PLACE($unit-name) } y se deja de lado
    .cure = la fila de totales de una hoja de cálculo no es { A_PLACE($unit-name) }: borrarla y dar los totales en controls.csv
no-rows = results.csv tiene encabezado y ninguna fila, pero vote.toml da un resultado definitivo
    .cure = rellenar una fila por { PLACE($unit-name) }, o borrar el archivo: hasta entonces nada se puede comparar con { THE_PLACES($unit-name) }
reported-instead = returns.csv dice { $told }, que concuerda con el resto de la fila: escribirlo en `{ $column }` si la fuente lo confirma
unit-without-info = { THE_PLACE($unit-name) } { $unit } de results.csv no está en units.csv
    .cure = una clave está mal escrita en uno de los dos archivos, o falta la fila: hasta entonces { THE_PLACE($unit-name) } no pertenece a ninguna zona
info-of-other-units = ninguna de las { $rows } claves de units.csv está entre las { $listed } de results.csv
    .cure = ¿es units.csv de otra votación, o tiene otras claves? Sin él { NO_PLACE($unit-name) } tiene zona ni covariable
kind-is-no-group = `kind` de units.csv es el tipo de votos de una fila, y results.csv no tiene { NO_PLACE($unit-name) } por tipo
    .cure = si la columna dice qué clase de lugar es cada fila, darle otro nombre, por ejemplo `place`
expected-above-register = de { $unit } se esperan { $expected } votos, pero solo hay { $registered } inscritos
expected-below-counted = de { $unit } se esperan { $expected } votos, pero hay { $counted } escrutados
expected-impossible-cure = `expected` es el número total de votos de la fila, no un porcentaje: buscar un dígito de más o perdido
no-parent = (vacío)
parent-differs-from-key = { THE_PLACE($unit-name) } { $unit } tiene por `parent` { $parent }, pero las demás claves empiezan por el suyo
    .cure-near = probablemente `parent` sea `{ $name }`, o la clave esté mal escrita
    .cure = probablemente `parent` o la clave estén mal escritos
name-missing = { THE_PLACE($unit-name) } { $unit } no tiene nombre, mientras que { $named } de { $units } { PLACES($unit-name, $units) } tienen uno
    .cure = rellenar el nombre que conoce el lector
same-name = { $units } tienen el mismo nombre, `{ $name }` ({ $parent })
    .cure = mesas de un mismo edificio, o una fila copiada: numerar los nombres si son varias
off-area-differs-from-name = `off_area` de { $unit } (`{ $name }`) es { $flag }, pero las demás filas marcadas con 1 se reconocen por la palabra `{ $word }` en su nombre
    .cure = poner `off_area` en 1 si los electores { OF_THE_PLACE($unit-name) } votan fuera de su zona; si no, en 0
full-turnout = los { $registered } inscritos han votado todos
    .cure = una participación de exactamente el 100% es rara con tantos electores: `registered` quizá sea una copia de `cast`
half-a-result = { $unit }: solo se da una de las cifras de sí y no, así que { THE_PLACE($unit-name) } no tiene porcentaje
    .cure = rellenar la otra; 0 es una cifra, una celda vacía no
    .cure-rest = las demás papeletas de la fila dejan { $rest } para `{ $column }`; 0 es una cifra, una celda vacía no
row-says-nothing = { $unit } no tiene cifras, nombre ni región, a diferencia de las demás filas, y nada más habla de ello: se toma por una nota bajo la tabla y se deja fuera
    .cure = borrar la fila si es una nota; completarla si es { A_PLACE($unit-name) }
parent-missing = { $n ->
        [one] { $n } { PLACES($unit-name, $n) } no tiene `parent`: { $some }
       *[other] { $n } { PLACES($unit-name, $n) } no tienen `parent`: { $some }
    }. Cada zona está solo en la primera fila de su grupo
    .cure = repetir la zona hacia abajo: una celda vacía no repite la de arriba
parent-alike = { $unit } está solo en «{ $parent }», mientras que { $n } { PLACES($unit-name, $n) } están en «{ $near }»
    .cure = escribir la región igual en cada fila, si es la misma
group-alike = solo la fila de { $unit } tiene `{ $value }` en `{ $column }`, mientras que `{ $near }` está en { $n } filas
    .cure = si es un desliz, escribir `{ $near }`
percentages-as-counts = sí y no suman 100 en las { $n } filas: son porcentajes, no votos
    .cure = escribir el número de votos. Si solo se publican porcentajes, dar la proporción del sí en `yes_share` (de 0 a 1) y el tamaño en `registered` o en units.csv
mostly-invalid =
    { $n ->
        [one] { $lost } de { $cast } votos de { $unit } serían blancos o nulos
       *[other] en { $n } filas la mayoría de los votos serían blancos o nulos: { $some }. En { $unit } serían { $lost } de { $cast }
    }
    .cure = ¿hay una cifra de `yes` o `no` bajo el encabezado de `blank` o `spoiled`? Corregir la fila o el encabezado
of-earlier-vote = { $n } de { $rows } filas tienen exactamente los votos de { $vote }: { $some }
    .cure = son las cifras de la votación anterior: sustituirlas por las de esta
    .cure-there = las unidades de { $vote } no suman su propio resultado, y estas sí: comprobar las cifras en la carpeta de { $vote }
filled-down = `{ $column }` sube de uno en uno de fila en fila, de { $first } (línea { $first-line }) a { $last } (línea { $last-line }): rellenado hacia abajo como serie
    .cure = volver a tomar estas cifras de la fuente
column-of-earlier-vote = `{ $column }` es el de { $vote } en { $n } de { $rows } filas
column-of-earlier-vote-in-area = `{ $column }` de { $area } es el de { $vote } en { $n } de sus { $rows } filas, y en otros sitios casi nunca
of-another-unit =
    { $n ->
        [one] { $unit } tiene exactamente los votos que results.csv da a { $other }
       *[other] { $n } filas tienen exactamente los votos de otra fila de results.csv: los de { $unit } son los de { $other }
    }
    .cure = en uno de los dos archivos hay filas corridas o intercambiadas: poner cada una bajo su clave
sorted-apart = `{ $column }` es, en { $n } de { $rows } filas, el de otra fila en { $vote }: la columna se ordenó sin las demás
    .cure = introducir de nuevo la columna según la fuente, cada cifra en su fila
sorted-alone = `{ $column }` tiene, en { $n } filas, las cifras de otras filas: la columna se ordenó sin las demás
ordered-alone = `{ $column }` sube o baja a lo largo de las { $n } filas, y ninguna otra columna la sigue: se ordenó sin las demás
ordered-in-area = `{ $column }` de { $area } sube o baja a lo largo de sus { $n } filas, y ninguna otra columna la sigue: allí se ordenó sin las demás
slid-up = en { $n } filas `{ $column }` tiene la cifra de la fila de abajo: la columna está una fila demasiado arriba
    .cure = mover sus celdas en estas filas una hacia abajo y rellenar la que queda libre
slid-down = en { $n } filas `{ $column }` tiene la cifra de la fila de arriba: la columna está una fila demasiado abajo
    .cure = mover sus celdas en estas filas una hacia arriba y rellenar la que queda libre
# `$source` es el nombre de un archivo o de una votación anterior; `$areas` es 1 cuando todas las filas son de `$area`.
moved-slid =
    en { $n } filas{ $areas ->
        [1] {" "}de { $area }
       *[other] {""}
    }, entre la línea { $from } y la línea { $to }, `{ $column }` tiene la cifra de la fila de { $way ->
        [up] abajo
       *[down] arriba
    }, como muestra { $source }: allí la columna está una fila demasiado { $way ->
        [up] arriba
       *[down] abajo
    }
moved-sorted =
    `{ $column }` de { $area } { $order ->
        [sorted] está ordenado por separado
       *[mixed] está en otras filas
    }: en { $n } de sus { $rows } filas es la cifra de otra de ellas, como muestra { $source }
moved-exchanged = { $unit } y { $other } tienen en `{ $column }` la cifra del otro, como muestra { $source }
    .cure = intercambiar las dos celdas
under-wrong-key =
    { $n ->
        [one] el nombre o el número de inscritos de la fila de { $unit } es el de { $other }
       *[other] { $n } filas tienen el nombre o el número de inscritos de otra: en { $unit } está el de { $other }
    }
    .cure = la clave es probablemente errónea: poner cada fila bajo su clave
cast-is-valid = en { $n } de { $rows } filas `cast` es la suma de sí y no, pero se añaden votos blancos o nulos
    .cure = aquí `cast` contiene los votos válidos: escribir todos los votantes, o quitar la columna
cast-counts-twice =
    en { $n } filas `cast` cuenta dos veces { $what ->
        [blank] los votos en blanco
        [spoiled] los votos nulos
       *[both] los votos en blanco y nulos
    }
    .cure = escribir sí + no + blancos + nulos en `cast`, o quitar la columna
cast-leaves-out =
    en { $n } filas `cast` no cuenta { $what ->
        [blank] los votos en blanco
        [spoiled] los votos nulos
       *[both] los votos en blanco y nulos
    }, o están también en otra columna
    .cure = sumarlos a `cast`. Si una columna contiene todos los votos en blanco y nulos, restar de ella los demás
cast-is-turnout = en { $n } de { $rows } filas `cast` no pasa de 100, pero hay más votos
    .cure = aquí `cast` contiene la participación en porcentaje: escribir el número de votantes, o quitar la columna
registered-cast-swapped = en { $n } de { $rows } filas hay más votantes que inscritos: las dos columnas están probablemente intercambiadas
    .cure = intercambiar `registered` y `cast`
registers-in-thousands = en { $n } de { $rows } filas hay muchos más votantes que inscritos: los inscritos parecen estar en miles
    .cure = escribir el número de inscritos completo
cast-not-sum-of-parts = los votantes son { $cast }, pero sí { $yes } + no { $no } + en blanco { $blank } + nulos { $spoiled } suman { $parts } ({ $change })
    .cure = una de estas cifras es errónea: { $slip }
cast-exceeds-registered = los votantes son { $cast }, más que los { $registered } inscritos
    .cure = nadie vota dos veces: corregir `registered` o las papeletas. { $slip }
ballots-exceed-registered = las papeletas suman { $cast }, más que los { $registered } inscritos
slip-of-nine = una diferencia divisible por 9 suele venir de dos cifras intercambiadas o de una cifra de más
slip-of-another-kind = buscar una cifra mal leída, una columna desplazada o un número de otra fila
percent-in-row = sí y no suman 100: escribir las papeletas, no porcentajes
not-published = (no publicado)
share-differs-from-ballots = `yes_share` es { $printed }, pero las papeletas dan { $counted }
    .cure = conservar las papeletas y dejar `yes_share` vacío; un porcentaje debe dividirse por 100
nobody-voted =
    { $registered ->
        [one] el único inscrito no votó
       *[other] no votó ninguno de los { $registered } inscritos
    }
    .cure = un boicot o una mesa que no abrió; si solo falta el escrutinio, dejar las celdas vacías: 0 significa 0
no-valid-vote-of-one = la única papeleta depositada no es válida
no-valid-vote = ninguna de las { $cast } papeletas depositadas es válida
    .cure = { THE_PLACE($unit-name) } tiene entonces participación pero no porcentaje; si solo faltan sí y no, dejar las celdas vacías
cell-missing = aquí no se conoce `{ $column }`, mientras que { $known } de { $units } { PLACES($unit-name, $units) } lo dan
    .cure = rellenar el número (0 si es 0), si se conoce; hasta entonces ninguna suma en la que entre se puede comparar
row-missing = { $unit } no tiene { $columns }, que casi todas las demás filas tienen
    .cure = rellenar las cifras, si se conocen. Hasta entonces no puede compararse ninguna suma que las incluya
fact-unsourced = `{ $column }` está vacío
    .cure = indicar quién lo publicó y dónde: una cifra sin fuente no se puede comprobar
    .cure-day = indicar el día o el mes: sin él nadie puede decir qué se sabía y cuándo
figures-without-time =
    { $n ->
        [one] { $n } cifra no tiene hora (línea { $lines })
       *[other] { $n } cifras no tienen hora (líneas { $lines })
    }
    .cure = se muestran, pero nunca se usan con `--as-of`: rellenar `reported_at` donde se conozca la hora
reports-without-time =
    { $n ->
        [one] uno de los { $rows } resultados no tiene hora (línea { $lines })
       *[other] { $n } de los { $rows } resultados no tienen hora (líneas { $lines })
    }, así que una proyección en un momento anterior no los cuenta
    .cure = rellenar `reported_at`; donde una hora solo está en la primera fila de un grupo, copiarla hacia abajo
