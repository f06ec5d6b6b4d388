projected-units = { $option } hochgerechnet { $share } ({ $lower } bis { $upper }), { $units } von { $total } { PLACES($places, $total, case: "dative") }
projected = { $option } hochgerechnet { $share } ({ $lower } bis { $upper })
counted = Alles ausgezählt: { $option } { $share }
so-far = { $option } { $share } der bisher gezählten Stimmen
too-early = Zu früh für eine Hochrechnung
