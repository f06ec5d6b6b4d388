### Chart: what each possible cause could explain of the gap between polls and result, in points.

# $gap: 14.2 points. $count: how many, in words, at the beginning. $only: name of the one cause.
no-gap = On average the polls were right: there is no gap to explain
no-single-cause = No single cause explains the gap of { $gap }
only-one-cause = Only one known cause could explain the gap of { $gap } on its own: { $only }
several-causes = { $count } causes could each account for the gap of { $gap }
possible-causes = The gap of { $gap } and its possible causes
subtitle = The most that each cause could explain of the gap between polls and result, in points of { $option } among { $options }.
do-not-add-up = Each bar shows one cause alone, at its most: the causes do not add up.
# $causes: their names (sampling error).
not-computed = Not shown, because the data do not allow it to be computed: { $causes }.

# Axis, line and head of the column. $points: +14.2 points.
points = points
gap = the gap: { $points }
at-most = at most, points

# The value of the last row: what no cause reaches alone.
left = { $points } left
# Under the name of a cause. $points: 6.1 points of the gap that it does not reach.
left-over = even by the largest cause
could-alone = could explain the whole gap
could-not-alone = cannot explain the whole gap
leaves = leaves { $points } unexplained
not-decided = not decided
cannot-be-computed = cannot be computed

# The picture in words; $points: a number, or that it cannot be computed; $assumption: a sentence.
alt-cause = { $cause }: { $points }. { $assumption }
