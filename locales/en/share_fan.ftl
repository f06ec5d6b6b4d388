### Chart: polls by house and the share that they suggest, day by day.

title =
    { $tense ->
        [past] Polls suggested { $share } for { $option }, between { $low } and { $high } in 9 of 10 cases
       *[now] Polls suggest { $share } for { $option }, between { $low } and { $high } in 9 of 10 cases
    }
subtitle = Circles: polls, excluding undecided voters. Shading: estimated support. Bar on the right: likely range of the result, allowing for past polling errors. { $occasion }
on-the-day = on the day { $share }
# How often the truth should lie in a band.
nine-in-ten = 9 in 10
one-in-two = 1 in 2
