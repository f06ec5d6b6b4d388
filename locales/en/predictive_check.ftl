### Chart: the polls against polls that the model makes up.

# $outside of $n polls lie outside; both are numbers.
title-none =
    { $n ->
        [one] The only poll is where the model would expect it
       *[other] All { $n } polls are where the model would expect them
    }
# At most one in ten, as chance has it.
title-few =
    { $outside ->
        [one] One of { $n } polls surprises the model, no more than chance would have it
       *[other] { $outside } of { $n } polls surprise the model, no more than chance would have it
    }
title-some =
    { $outside ->
        [one] One of { $n } polls surprises the model
       *[other] { $outside } of { $n } polls surprise the model, more than chance would have it
    }
title-some-note = By chance alone one poll in ten lies outside its line.
# Of many polls those outside are drawn alone.
shown =
    { $outside ->
        [one] Drawn is the poll outside its line. The other { $within } lie within theirs.
       *[other] Drawn are the { $outside } polls outside their lines. The other { $within } lie within.
    }
subtitle = Dot: share of { $option } in a poll, excluding undecided. Line: where the model puts nine such polls in ten. For readers of the method.
spread = The polls typically lie { $observed } apart from their mean. The model expects { $median } ({ $low } to { $high }).
own = expected: { $low } to { $high }
# What the dots are.
within = poll within its line
outside = poll outside its line
alt-row = { $poll } { $share } (expected: { $low } to { $high }).
