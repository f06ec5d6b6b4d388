# Doubts about published totals. `$area` is the name of an area or the whole vote, `$column` the name of a column.
# Accounts of an area, where a message names them.
final-result = the final result
provisional-count = the provisional count
sum-of-results = the sum of results.csv
control-repeated = `{ $column }` of { $area } is { $then } at line { $line } and { $now } here
    .cure = keep one row for each area, quantity and status: the one whose source you can check
area-once = each area stands in one row alone, and { $n } rows without one contradict each other as totals of the whole vote
    .cure = a cell stands for its own row alone: fill `area` down to the end of each group
sums-with-sides-exchanged = { $unit }: with yes and no the other way round all sums would be those that are proclaimed
    .cure = exchange yes and no in this row, if the source says so
sum-with-one-digit = { $unit }: with { $meant } in place of { $typed } in `{ $column }` the sum would be the one that is proclaimed, and that is a slip of one digit
    .cure = look the figure up in the source: it is probably { $meant }
values-slid =
    from line { $from } to line { $to } the totals are the sums of the row { $way ->
        [up] below
       *[down] above
    }: the column stands one row too { $way ->
        [up] high
       *[down] low
    }
    .cure =
        move the cells of `value` in these lines { $way ->
        [up] down
       *[down] up
    } by one row, and fill the cell that becomes free
areas-exchanged = the totals given for { $area } are the sums of { $other }, and those for { $other } are the sums of { $area }
    .cure = exchange the two names in `area`
control-out-of-time-list = this list is dated { $at }, after the vote of { $vote }
    .cure = correct the day or the status
control-out-of-time-count = this count is dated { $at }, before the vote of { $vote }
# `$what` is registered, cast or another count.
list-differs-widely = the list has { $list } { $what } in { $area }, but the { PLACES($unit-name) } add up to { $sum } ({ $change })
    .cure = a list differs by a few voters, not by so many: a digit may be wrong, { A_PLACE($unit-name) } missing or in the wrong area
    .cure-digits = with { $meant }, two digits exchanged, it would be as near as lists are: look it up in the source
date-far-from-vote-result = the result is dated { $day }, but the vote was on { $vote }
    .cure = check the year
date-far-from-vote-total = the total is dated { $day }, but the vote was on { $vote }
date-far-from-vote-figure = the figure is dated { $day }, but the vote was on { $vote }
report-on-another-day =
    { $n ->
        [one] one report is dated on another day, { $day } (line { $lines })
       *[other] { $n } reports are dated on another day, such as { $day } (lines { $lines })
    }. The vote was on { $vote }
    .cure = check the day and the year of `reported_at`
# `$source` is list or proclamation; `$units` the keys of `$n` stations whose voters live in `$home` and vote elsewhere.
# `$how` is one of the three cures above.
register-counted-twice =
    { $home }: { $amount } registered voters look counted twice. The { PLACES($unit-name) } of { $area } add up to { $sum }, but { $source ->
        [list] the list has
       *[proclamation] the proclamation has
    } { $control } ({ $change }). Voters of { $home } vote elsewhere in { $units }, where { $registered } are registered
    .cure-at-home = these voters probably stand in the registers of the other { PLACES($unit-name) } of { $home } as well: take them off there, or count turnout without them
    .cure-doubled = the register of { $units } is probably twice what it should be: halve it
    .cure-at-home-twice = these voters probably stand twice more in the registers of the other { PLACES($unit-name) } of { $home }: take them off there
    .cure = { $how }. Until then turnout and abstention of { $home } are wrong, but not its share
register-counted-twice-without = Without them the sum is { $sum }
register-counted-twice-elsewhere = The surplus sits in { $area } ({ $change } against its list)
# `$areas` one or several areas.
register-counted-twice-or = The amount would also fit { $areas }
control-not-comparable = `{ $column }` of { $area } ({ $control }) cannot be compared, because { $silent } of { $units } { PLACES($unit-name, $units) } have no figure for it that can be used
    .cure = fill in `{ $column }` where it is known. A blank is unknown, never 0
# `$from` and `$to` are blank and spoiled, or the other way round.
blank-spoiled-swapped = { $area }: the { PLACES($unit-name) } have { $blank } blank and { $spoiled } spoiled, but the proclamation has { $blank-proclaimed } and { $spoiled-proclaimed } ({ $blank-change } and { $spoiled-change }). Their sum agrees
    .cure =
        { $n ->
            [one] one ballot proclaimed as { $from } probably stands
           *[other] { $n } ballots proclaimed as { $from } probably stand
        } as { $to } in the { PLACES($unit-name) }. That does no harm to the share, but use the sum of blank and spoiled only
    .cure-headings = the two totals are just exchanged: are the headings of `blank` and `spoiled` the wrong way round in one of the files?
sum-differs-from-final = `{ $column }` of { $area }: the { PLACES($unit-name) } add up to { $sum }, but the final total is { $control } ({ $change })
    .cure-digit = with { $sum } one digit differs, and all other totals agree: look this one up in its source
    .cure-more = look for { A_PLACE($unit-name) } counted twice or a digit too many, or a total that was corrected later. Compare the { PLACES($unit-name) } with their source
    .cure-fewer = look for { A_PLACE($unit-name) } missing or a digit lost, or a total that was corrected later. Compare the { PLACES($unit-name) } with their source
# `832 of Maré`.
amount-of-home = { $amount } of { $home }
# `$homes` lists numbers of voters by area.
sum-differs-from-final-explained = Voters counted twice explain { $homes }, which leaves { $rest }
    .cure = see the finding `register_counted_twice`. Use the proclaimed register for turnout
yes-no-swapped-everywhere = yes and no are the wrong way round in the whole area: swap the two columns of results.csv there, or the two values of controls.csv, whichever its source contradicts
yes-no-swapped-in-controls = yes and no are the wrong way round in controls.csv: vote.toml has the sums of the { PLACES($unit-name) }. Exchange the two values
yes-no-swapped-beside-reports = yes and no are the wrong way round in controls.csv: the reports of the night are those of results.csv. Exchange the two values
yes-no-swapped-in-units = yes and no are probably the wrong way round in { $units }: swapped there, both sums agree
yes-no-swapped-somewhere = one is too high by as much as the other is too low: look for { PLACES($unit-name) } with yes and no the wrong way round
no-row-for-units = results.csv has no row for { $units } of units.csv: add it, and the sums may agree
unit-in-file-twice = the differences are exactly the ballots of { $units }: that { PLACE($unit-name) } is probably in the file twice
unit-of-other-area = the difference is exactly the ballots of { $unit }, which { $area } lacks: it probably belongs there
unit-of-this-area = the difference is exactly the ballots of { $unit }, which stands under “{ $parent }”: it probably belongs to { $area }
invalid-as-votes = `{ $word }` has as many votes too many as there are blank and spoiled ballots ({ $n }): they are probably counted as votes
invalid-as-votes-of-unit = `{ $word }` has as many votes too many as { $unit } has blank and spoiled ballots ({ $n }): they are probably counted as votes there
valid-not-yes-plus-no = valid is { $valid }, but yes + no is { $sum } in the same table
    .cure = what is neither yes nor no is blank or spoiled: correct the total that its source contradicts
totals-do-not-add-up = `{ $column }`: the totals of the areas of { $area } add up to { $sum }, but its own total is { $whole } ({ $change })
    .cure-seams = one of these totals is wrong, or an area that lies in two larger ones was counted elsewhere
    .cure = one of these totals is wrong: compare each with its source
# `$parts` are areas without a total of their own.
totals-leave-rest = `{ $column }`: the totals of the areas of { $area } leave { $rest } of its { $whole } for { $parts }, but the { PLACES($unit-name) } there add up to { $counted } ({ $change })
    .cure = one of these totals is wrong, or { A_PLACE($unit-name) } stands in the wrong area: compare each total with its source
