# Rows of returns that are no units of their own.
reports-itself = `{ $key }` is in no list, and it looks like `{ $unit }`, which reports under its own key
also-spelled = `{ $key }` and `{ $other }` both look like `{ $unit }` and report at the same time
# `$of` is one of the next five.
total = { $unit } is the total of { $of }
all-units = all { PLACES($unit-name) }
units = the { PLACES($unit-name) } of { $name }
all-other-units = all other { PLACES($unit-name) }
rows-of-lines = the rows of lines { $first } to { $last }
by-its-name = { $of } by its name
sum-off = { $of }, except that its `{ $quantity }` is { $own } and theirs add up to { $sum }
ballots-above-register = { $unit }: { $ballots } ballots with { $register } registered voters cannot be right
all-beside-kinds = { $unit } reports by kind of ballots, too: a row of all kinds would count them twice
counts-run = { $n } { PLACES($unit-name, $n) } were called complete and grew afterwards, so these are running counts, and how much is in is not known
    .cure = say in `status` or `counted_fraction` how far the count of each { PLACE($unit-name) } is
