### Chart: polls and the range printed in the press, against the result.

# $range: “63–75%”. $status of the result: final or provisional. $year: told where the picture shows several votes, of
# which $of is the year of this one.
title-press =
    { $year ->
        [told] In { $of } the press reported polls of { $range } { $option }. { $status ->
            [final] The result was { $result }
           *[provisional] The provisional result was { $result }
        }
       *[none] The press reported polls of { $range } { $option }. { $status ->
            [final] The result was { $result }
           *[provisional] The provisional result was { $result }
        }
    }
# $which: average, the last of several polls, or the only one.
title-average =
    { $which ->
        [only] The only poll had { $option } on { $share }.
        [last] The last poll had { $option } on { $share }.
        [all] On average the polls had { $option } on { $share }.
       *[average] On average each pollster’s last poll had { $option } on { $share }.
    } { $status ->
        [final] The result was { $result }
       *[provisional] The provisional result was { $result }
    }
    .of-year =
        { $which ->
            [only] In { $of } the only poll had { $option } on { $share }.
            [last] In { $of } the last poll had { $option } on { $share }.
            [all] In { $of } the polls had { $option } on { $share } on average.
           *[average] In { $of } each pollster’s last poll had { $option } on { $share } on average.
        } { $status ->
            [final] The result was { $result }
           *[provisional] The provisional result was { $result }
        }
subtitle = Share of { $option }, excluding undecided voters.

# Axis and lines. $share: of the option in the result.
share-axis = share of { $option }
line-final = result { $share }
line-provisional = provisional { $share }

last-of-polls = Last of { $all } polls
average-of-some = Average of { $n } of { $all } polls
average-of-all = Average of { $n } polls
# Under the row of the average, and as a sentence.
filled-short = filled dots: each pollster’s last
filled-of-houses = filled: last polls of { $houses } pollsters
filled-dots = filled dots are each pollster’s last poll and make up the average.
polls =
    { $n ->
        [one] one poll
       *[other] { $n } polls
    }
# What a grey dot’s percentage is of.
of-all-answers = { $share } with undecided
no-poll = No poll known
too-high = { $points } too high
too-low = { $points } too low
level = no difference
press-range = Reported in the press
# An end of the range. $base: all, two-way or projection.
press-end =
    { $base ->
        [all] { $percent } of all answers
        [two-way] { $percent } without undecided
       *[projection] { $percent } projected
    }

# Notes.
range-mixes-bases = The range mixes two bases, so its ends do not compare.
ties-count = The average has { $n } polls by { $houses } pollsters: where a pollster’s last polls were in the field on the same days, all of them count.
night-count = The provisional count of the night was { $share }.
night-of-year = The provisional count of { $year } was { $share }.
result-of = result from { $source }

# The picture in words. $result: result 56.67%; $polls: names and shares of all polls.
alt-result = Share of { $option }: { $result }.
alt-press = Range reported in the press: { $range }.
alt-polls = Polls, excluding undecided voters: { $polls }.
alt-average =
    { $averaged ->
        [only] The difference from the result is { $points }.
        [last] The last poll of each pollster gives { $share } on average, { $points } from the result.
       *[all] Their average is { $share }, { $points } from the result.
    }
alt-no-poll = No poll is known.
