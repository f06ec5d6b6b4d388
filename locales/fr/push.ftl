projected-units = { $option } projeté à { $share } ({ $lower } à { $upper }), { $units } sur { $total } { PLACES($places, $total) }
projected = { $option } projeté à { $share } ({ $lower } à { $upper })
counted = Tout est dépouillé : { $option } { $share }
so-far = { $option } { $share } des voix dépouillées
too-early = Trop tôt pour projeter le résultat
