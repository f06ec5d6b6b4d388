# What a desk should look at: corrections of the source and units that are hard to believe.
title = Cifras por comprobar
note = Por orden de efecto. La última columna dice cuánto mueven estas cifras el porcentaje escrutado { OF($option) }, frente a las previstas o a las de antes.
what = Qué llama la atención
likely-cause = Causa más probable
effect = Efecto en el escrutinio (puntos)
more = { $n ->
    [one] Una entrada más no figura en la lista.
   *[other] { $n } entradas más no figuran en la lista.
 }
acknowledged = { $n ->
    [one] Una entrada está confirmada en desk.toml y no figura en la lista.
   *[other] { $n } entradas están confirmadas en desk.toml y no figuran en la lista.
 }
cast = papeletas emitidas
blank = papeletas en blanco
spoiled = papeletas nulas
change = { $figure }: { $was } → { $now }
taken-back = { $ballots ->
    [one] se retiró una papeleta
   *[other] se retiraron { $ballots } papeletas
 }
zeroed = la fuente solo da ceros o nada ahora; { $ballots ->
    [one] una papeleta sigue contando
   *[other] { $ballots } papeletas siguen contando
 }
share = { $option }: { $got }, se esperaba el { $expected }
ballots = { $got } papeletas, se esperaban { $expected }
same-figures = todas sus cifras son las de otra fila ({ $ballots } papeletas)
digit = { $option }: { $given }, pero con { $right } la suma cuadraría
cause-taken-back = la fuente lo retiró o ya no lo incluye: sus papeletas vuelven a estar por escrutar
cause-exchanged = las dos opciones estaban intercambiadas y la fuente lo rectificó; si antes estaba bien, ahora está mal
cause-moved = unas papeletas pasaron de una opción a la otra y la suma quedó igual: se rectificó una mesa con las dos intercambiadas, o se estropeó
cause-digit-mended = cambió un dígito ({ $figure }): se corrigió un error de tecleo, o se cometió
cause-falls = la fuente volvió a contar, o cargó un archivo antiguo o equivocado
cause-changed = la fuente corrigió un escrutinio completo
cause-zeroed = una fuente con problemas da ceros o nada: valen las cifras de antes hasta que lleguen otras
cause-digit = un dígito está mal: las partes no suman las papeletas emitidas
# On a terminal, one entry or several.
told = { $vote }: por comprobar: { $name }: { $what }. Causa más probable: { $cause }.
told-points = { $vote }: por comprobar ({ $points } en el escrutinio): { $name }: { $what }. Causa más probable: { $cause }.
left = { $vote }: ya no hay que comprobar: { $names }.
