projected-units = { $option }, proyectado en { $share } ({ $lower } a { $upper }), { $units } de { $total } { PLACES($places, $total) }
projected = { $option }, proyectado en { $share } ({ $lower } a { $upper })
counted = Todo escrutado: { $option } { $share }
so-far = { $option } { $share } de los votos escrutados hasta ahora
too-early = Demasiado pronto para una proyección
