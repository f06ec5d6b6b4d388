projected-units = { $option } proiettato al { $share } (da { $lower } a { $upper }), { $units } { PLACES($places, $units) } su { $total }
projected = { $option } proiettato al { $share } (da { $lower } a { $upper })
counted = Tutto scrutinato: { $option } { $share }
so-far = { $option } { $share } dei voti scrutinati finora
too-early = Troppo presto per una proiezione
