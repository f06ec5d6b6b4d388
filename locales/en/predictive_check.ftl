### Chart: the polls against polls that the model makes up.

# $outside of $n polls lie outside; both are numbers.
title-none = All { $n } polls lie where the model expects polls to lie
title-some = { $outside ->
        [one] One poll of { $n } lies
       *[other] { $outside } polls of { $n } lie
    } outside the range where the model expects it
title-some-note = One poll in ten lies outside by chance.
subtitle = Share of { $option } ({ $options } answers) in each poll (dot), and where 9 in 10 of the polls that the fitted model makes up lie (line). { $occasion }
spread = The polls scatter by { $observed }, those made up by { $median } ({ $low } to { $high }).
own = made up: { $low } to { $high }
alt-row = { $poll } { $share } (made up { $low } to { $high }).
