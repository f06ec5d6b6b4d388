projected-units = Proiezione: { $option } { $share } (da { $lower } a { $upper }), { $units } { PLACES($places, $units) } su { $total }
projected = Proiezione: { $option } { $share } (da { $lower } a { $upper })
counted = Lo spoglio è finito: { $option } { $share }
so-far = { $option } { $share } dei voti scrutinati finora
too-early = Troppo presto per una proiezione
