### Chart: the polls against polls that the model makes up.

# $outside of $n polls lie outside; both are numbers.
title-none =
    { $n ->
        [one] The only poll lies where the model expects it
       *[other] All { $n } polls lie where the model expects them
    }
# At most one in ten, as chance has it.
title-few =
    { $outside ->
        [one] All but one of { $n } polls lie where the model expects them
       *[other] All but { $outside } of { $n } polls lie where the model expects them
    }
title-some = { $outside ->
        [one] One of { $n } polls lies outside the range that the model expects
       *[other] { $outside } of { $n } polls lie outside the range that the model expects
    }
title-some-note = One poll in ten would lie outside by chance.
subtitle = Dots show the share of { $option } ({ $options } answers) in each poll. Lines show where nine in ten of the fitted model’s simulated polls lie.
spread = The polls scatter by { $observed }. Simulated ones scatter by { $median } ({ $low } to { $high }).
own = simulated: { $low } to { $high }
alt-row = { $poll } { $share } (simulated: { $low } to { $high }).
