# What a desk should look at: corrections of the source and units that are hard to believe. $option is one of the two options, $figure an option or a kind of ballots.
title = Figures to check
note = In order of what they would change. The last column says by how much these figures move the counted share of { $option }, against those that were expected or stood before.
what = What is odd
likely-cause = Likeliest cause
effect = Effect on the count (points)
more = { $n ->
    [one] One further entry is not listed.
   *[other] { $n } further entries are not listed.
 }
acknowledged = { $n ->
    [one] One entry is acknowledged in desk.toml and not listed.
   *[other] { $n } entries are acknowledged in desk.toml and not listed.
 }
cast = ballots cast
blank = blank ballots
spoiled = spoiled ballots
change = { $figure } { $was } → { $now }
taken-back = { $ballots ->
    [one] one ballot was taken back
   *[other] { $ballots } ballots were taken back
 }
zeroed = the source now lists zeros or nothing, but { $ballots ->
    [one] one ballot stands
   *[other] { $ballots } ballots stand
 }
share = { $option } has { $got }, where { $expected } was expected
ballots = it has { $got } ballots, where { $expected } were expected
same-figures = all its figures are those of another one ({ $ballots } ballots)
digit = { $option } has { $given }, and { $right } would make the sum right
cause-taken-back = the source took it back or no longer lists it: its ballots are uncounted again
cause-exchanged = the two options stood in each other’s place, and the source put that right. If it was right before, it is wrong now
cause-moved = ballots moved from one option to the other and their sum stayed: a table with the two exchanged was put right, or made
cause-digit-mended = one digit was changed ({ $figure }): a slip was mended, or made
cause-falls = the source counted again, or loaded an older or a wrong file
cause-changed = the source corrected a count that was complete
cause-zeroed = a source in trouble lists zeros or nothing: the figures from before stand until others come
cause-digit = one digit is wrong: the parts do not add up to the ballots cast
# On a terminal, one entry or several. $name is a place, $points a signed number of points.
told = { $vote }, to check in { $name }: { $what }. Likeliest cause: { $cause }.
told-points = { $vote }, to check in { $name } ({ $points } on the count): { $what }. Likeliest cause: { $cause }.
left = { $vote }: nothing more to check in { $names }.
