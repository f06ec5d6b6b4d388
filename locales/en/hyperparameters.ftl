### Chart: what the forecast learned of its own scales.

# $assumed, $learned: spread of pollsters before and after the polls.
title = Pollsters differ by about { $learned }, where the model had assumed { $assumed }
title-one = Polls by a single pollster say nothing of how far pollsters differ
subtitle = Three assumptions of the model, in points: most likely size (dot) and nine cases in ten (line). For readers of the method.
note = Where both lines are alike, the polls taught the model nothing new.
points-axis = points
points = points
# Rows: the model’s scales.
omega = How far opinion moves in a day
tau = Error beyond sampling error
s-house = How far pollsters differ
before = before the polls
after = after the polls
alt-after = { $name }: { $middle } ({ $low } to { $high }) after the polls.
alt-before = Before them: { $middle } ({ $low } to { $high }).
