projected-units = Proyección: { $option } { $share } ({ $lower } a { $upper }), { $units } de { $total } { PLACES($places, $total) }
projected = Proyección: { $option } { $share } ({ $lower } a { $upper })
counted = Todo está escrutado: { $option } { $share }
so-far = { $option } { $share } de los votos escrutados hasta ahora
too-early = Demasiado pronto para una proyección
