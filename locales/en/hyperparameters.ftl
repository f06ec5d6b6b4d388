### Chart: what the forecast learned of its own scales.

# $assumed, $learned: spread of pollsters before and after the polls.
title = The forecast assumed that pollsters differ by { $assumed }. After the polls it put that at { $learned }
title-one = Polls by a single pollster say nothing of how far pollsters differ
subtitle = What the forecast assumed before the polls (upper line) and learned from them (lower line), in points. Dots are medians, and lines hold nine cases in ten.
note = Where the two lines are alike, the polls said nothing new and the assumption stands.
points-axis = points
points = points
# Rows: the model’s scales.
omega = Movement of opinion in a day
tau = Error of a poll beyond its sample
s-house = Spread of pollsters
before = before the polls
after = after the polls
alt-after = { $name }: { $middle } ({ $low } to { $high }) after the polls.
alt-before = Before them: { $middle } ({ $low } to { $high }).
