### Chart: how far each pollster stands from the others.

# $house: the pollster.
house-higher = { $house } puts { $option } { $points } higher than the average of all polls
house-lower = { $house } puts { $option } { $points } lower than the average of all polls
none-stands-apart = The pollsters do not differ clearly from one another
subtitle = How far each pollster’s share of { $option } ({ $options } answers) stands from all polls, in points. Dots are estimates, and lines hold nine cases in ten.
not-wrong = Differing from other pollsters does not mean being wrong.

points-axis = points from the average
points = points
average-pollster = average pollster
# Under a pollster’s name; then the picture in words. $low, $high: −1.2, +3.4 (points).
range = 9 in 10: { $low } to { $high }
alt-house = { $house } { $mean } ({ $low } to { $high }).
