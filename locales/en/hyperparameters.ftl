### Chart: what the forecast learned of its own scales.

# $assumed, $learned: spread of pollsters before and after the polls.
title = Pollsters differ by about { $learned }, where the model had assumed { $assumed }
title-one = Polls by a single pollster say nothing of how far pollsters differ
subtitle = Three assumptions of the model, in points. Hollow dot: assumed before the polls. Filled dot: after them (line: nine cases in ten). For readers of the method.
note = Where the two dots meet, the polls taught the model nothing new.
points-axis = points
points = points
# Rows: the model’s scales.
omega = How far opinion moves in a day
tau = Error beyond sampling error
s-house = How far pollsters differ
before = before the polls
after = after the polls
# Under the name of a row: what was assumed.
was = { $middle } before the polls
alt-after = { $name }: { $middle } ({ $low } to { $high }) after the polls.
alt-before = Before them: { $middle } ({ $low } to { $high }).
