projected-units = Hochrechnung: { $option } { $share } ({ $lower } bis { $upper }), { $units } von { $total } { PLACES($places, $total, case: "dative") } ausgezählt
projected = Hochrechnung: { $option } { $share } ({ $lower } bis { $upper })
counted = Alles ist ausgezählt: { $option } { $share }
so-far = { $option } { $share } der bisher ausgezählten Stimmen
too-early = Zu früh für eine Hochrechnung
