### Chart: what the forecast learned of its own scales.

title = Pollsters differ by about { $points } beyond chance, the polls say
subtitle = What the forecast assumed before the polls (upper line) and learned from them (lower line), in points; dot: middle, line: 9 in 10. { $occasion }
note = Where the two lines are alike the polls said nothing new, and the assumption stands.
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
