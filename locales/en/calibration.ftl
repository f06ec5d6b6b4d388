### Chart: how often the ranges of a counting night held, over the same night replayed.
### $places: what the units are called.

range-held =
    { $all ->
        [one] The nine-in-ten range held the result in { $held } of { $all } replayed count
       *[other] The nine-in-ten range held the result in { $held } of { $all } replayed counts
    }
# $told: the sentence above; $part: what is counted where the range held least, and less often than it should.
range-held-but = With { $part } counted, the nine-in-ten range held the result in only { $held } of { $all } replayed counts
# $told: either of the sentences above.
half-held = The one-in-two range was too narrow: it held the result in only { $held } of { $all } replayed counts
subtitle = Dot: how often the { $range ->
        [half] one-in-two
       *[most] nine-in-ten
    } range held the final result, by share of { PLACES($places) } counted. Grey line: margin of chance. For readers of the method.
orders-of-reporting = Replayed orders of reporting: { $orders }.
of-one-vote = All replays are of one vote and say less than as many votes would.

# $below, $above: how many of $all replays.
missed = The result was below the nine-in-ten range in { $below } and above it in { $above } of { $all } replays, where 1 in 20 each was promised.
# Orders of reporting.
as-recorded = as recorded
random = random
small-first = small ones first
low-first = low shares first
high-first = high shares first
region-by-region = { PLACE($regions) } by { PLACE($regions) }

# Axis, lines and marks.
share-axis = share of replayed counts
promised-half = promised 50%
promised-nine-tenths = promised 90%
# Rows: how much was counted, and in how many replays the range held.
part-counted = { $part } counted
held-of = { $count } of { $all }

# The picture in words.
alt-row = { $part } counted: { $held } of { $all }
