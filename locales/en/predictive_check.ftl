### Chart: the polls against polls that the model makes up.

# $outside of $n polls lie outside; both are numbers.
title-none = All { $n } polls lie where the model expects them
title-some = { $outside ->
        [one] One poll of { $n } lies
       *[other] { $outside } polls of { $n } lie
    } outside the range where the model expects it
title-some-note = One poll in ten lies outside by chance.
subtitle = Dots show the share of { $option } ({ $options } answers) in each poll. Lines show where nine in ten of the fitted model’s simulated polls lie. { $occasion }
spread = The polls scatter by { $observed }, the simulated ones by { $median } ({ $low } to { $high }).
own = simulated: { $low } to { $high }
alt-row = { $poll } { $share } (simulated: { $low } to { $high }).
