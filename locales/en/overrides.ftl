# What the desk knows and the count does not. $name: a unit, an area or a kind of ballots; $told: one of these sentences.
of-kind = { $name } ({ $kind })
all-of-kind = all ballots of the kind “{ $kind }”
leave-out = { $name } is left out of what the model learns from, but its count stays in the total
apart = { $name } is set apart, with a shift of its own that is not drawn to the others’
expected = { $name } is expected to have { $ballots } ballots in all
expected-about = { $name } is expected to have { $ballots } ballots in all, ± { $sd }
known = in { $name }, the share of { $option } is taken as known: { $share }
known-about = in { $name }, the share of { $option } is taken as known: { $share } ± { $sd }
why = { $told } ({ $why })
by-desk = said by the desk: { $told }
by-flag = given for this run: { $told }
# $reason: why it changes nothing.
no-effect = { $told } – this changes nothing: { $reason }
no-unit = { NO_PLACE($unit-name) } of this count is meant
all-counted = everything there is counted
excluded = what is counted hardly allows it
few-draws = { $agree ->
        [0] none of { $n } draws agrees with it
        [one] only one of { $n } draws agrees with it
       *[other] only { $agree } of { $n } draws agree with it
    }. More --draws can take it in
together = what is counted allows it alone, but not together with what is given for { $others }
lines-alone = { NO_PLACE($unit-name) } has reported, and published lines alone cannot use it
same-units = another one is about the same { PLACES($unit-name) }
shares-alone = only shares are known here, and no ballots
swing-instead = the factors of earlier votes cannot use what the desk knows: the swing against the latest of them is projected instead
