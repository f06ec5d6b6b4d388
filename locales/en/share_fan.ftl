### Chart: polls by house and the share that they suggest, day by day.

title =
    { $tense ->
        [past] Polls suggested { $share } for { $option }, between { $low } and { $high } in nine cases out of ten
       *[now] Polls suggest { $share } for { $option }, between { $low } and { $high } in nine cases out of ten
    }
# The result is known. $place: inside that range, or outside.
title-result =
    { $place ->
        [inside] { $option } got { $result }, inside the nine-in-ten range that polls had suggested ({ $low } to { $high })
       *[outside] { $option } got { $result }, outside the nine-in-ten range that polls had suggested ({ $low } to { $high })
    }
subtitle = Circles: polls, excluding undecided voters. Line and shading: estimated support and its nine-in-ten range. Bar on the right: nine likely results in ten, allowing for past polling errors.
# $range: “58.3–80.2%”, nine results in ten.
on-the-day = result expected: { $share } ({ $range })
# How often the truth should lie in a band.
nine-in-ten = estimated share, 9 in 10
