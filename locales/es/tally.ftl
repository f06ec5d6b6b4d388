# Filas que no son unidades propias.
reports-itself = `{ $key }` no está en ninguna lista y se parece a `{ $unit }`, que comunica con su propia clave
also-spelled = `{ $key }` y `{ $other }` se parecen ambos a `{ $unit }` y comunican a la misma hora
total = { $unit } es un total: { $of }
all-units = { ALL_PLACES($unit-name) }
units = { THE_PLACES($unit-name) } de { $name }
all-other-units = { ALL_PLACES($unit-name) } restantes
rows-of-lines = las líneas { $first } a { $last }
by-its-name = { $of } según su nombre
sum-off = { $of }, salvo que `{ $quantity }` aquí es { $own } y en la suma { $sum }
ballots-above-register = { $unit }: no puede haber { $ballots } votos con { $register } inscritos
all-beside-kinds = { $unit } da también los datos por tipo de papeletas: una fila de todos los tipos las contaría dos veces
counts-run = los datos de { $n } { PLACES($unit-name, $n) }, dados por completos, aumentaron después: son recuentos en curso, y no se sabe cuánto está escrutado
    .cure = indicar en `status` o `counted_fraction` cuánto lleva cada escrutinio
