### Chart: polls and the range printed in the press, against the result.

# $place: level, high or low.
title-last =
    { $place ->
        [level] The last poll was right about { $option }
        [high] The last poll overstated { $option } by { $points }
       *[low] The last poll understated { $option } by { $points }
    }
title-only =
    { $place ->
        [level] The only poll was right about { $option }
        [high] The only poll overstated { $option } by { $points }
       *[low] The only poll understated { $option } by { $points }
    }
title-average =
    { $place ->
        [level] On average, polls were right about { $option }
        [high] Polls overstated { $option } by { $points }
       *[low] Polls understated { $option } by { $points }
    }
subtitle = Share of { $option }, percent of { $options } unless marked. { $occasion }

# Axes and lines. $share: of the option in the result; $year: of another vote on the same question.
share-axis = share of { $option }
error-axis = error, points
line-final = final { $share }
line-provisional = provisional { $share }
line-of-year = { $year }: { $share }

# The row of the average; the star marks the polls in it.
last-of-polls = {"*"} Last of { $all } polls
average-of-some = {"*"} Average of { $n } of { $all } polls
average-of-all = Average of { $n } polls
two-way-shares = two-way shares
# The only poll once more.
undecided-included = Same poll, undecideds included
undecided-kept = undecided and refusals kept in
# What a mark’s percentage is of.
of-all-answers = of all answers
of-options = of { $options }
press-range = Range printed in the press
# An end of the range. $base: all, two-way or projection.
press-end =
    { $base ->
        [all] { $percent } of all answers
        [two-way] { $percent } of { $options }
       *[projection] { $percent } projected
    }

error-to-final = Error: two-way share minus the final result.
error-to-provisional = Error: two-way share minus the provisional result.
error-of-the-night = Against the provisional { $share } of the night: { $gap }.
result-of = result: { $source }

# The picture in words. $results: final 56.67%; $polls: names, shares and errors of all polls.
alt = Result for { $option }: { $results }. Polls, share of { $option } among { $options } answers and error in points: { $polls }.
alt-average = Average { $share }.
alt-average-of = { $average }: { $share }.
alt-press = Range printed in the press: { $range }.
