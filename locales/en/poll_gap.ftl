last-polls = {"*"} Last of { $all } polls
average-polls = {"*"} Average of { $n } of { $all } polls
average-polls-2 = Average of { $n } polls
share = share of { $option }
error-points = error, points
more-table = { $n } more in the table
range-printed-press = Range printed in the press
two-way-shares = two-way shares
same-all-answers = Same poll, undecideds included
undecided-refusals-kept = undecided and refusals kept in
all-answers = of all answers
of = of { $both }
projected = projected
final-result = the final result
provisional-result = the provisional result
error-two-way-share-minus = Error: two-way share minus { $error_of }.
against-provisional-night = {" "}Against the provisional { $share } of the night: { $gap }.
result = result:{" "}
value = :
average = Average { $average }
range-printed-press-2 = {" "}Range printed in the press: { $range }.
share-percent-unless-marked = Share of { $option }, percent of { $both } unless marked. { $occasion }
result-for-polls-share-among = Result for { $option }: { $list }. Polls, share of { $option } among { $two_way } answers and error in points: { $join }. { $average }.
# $option: with its article. $place: level, high or low.
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
