# Messages of at most a hundred letters.
projected-units = { $option } projected at { $share } ({ $lower } to { $upper }), { $units } of { $total } { PLACES($places, $total) } in
projected = { $option } projected at { $share } ({ $lower } to { $upper })
counted = All counted: { $option } { $share }
so-far = { $option } { $share } of the votes counted so far
too-early = Too early to project the result
