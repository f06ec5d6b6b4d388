### Chart: polls by house and the share that they suggest, day by day.

title =
    { $tense ->
        [past] Polls suggested { $share } for { $option }, between { $low } and { $high } in nine cases out of ten
       *[now] Polls suggest { $share } for { $option }, between { $low } and { $high } in nine cases out of ten
    }
subtitle = Circles: polls, excluding undecided voters. Shading: estimated support. Bar on the right: likely range of the result, allowing for past polling errors. { $occasion }
# $range: “58.3–80.2%”, nine results in ten.
on-the-day = result expected: { $share } ({ $range })
# How often the truth should lie in a band.
nine-in-ten = estimated support, 9 in 10
