# Doubts about the rows of units. `$unit` is the key of a unit, `$column` the name of a column.
share-out-of-range = `{ $column }` of { $unit } is { $value }
    .cure = a share lies between 0 and 1: divide percent by 100, or correct the number
word-among-numbers = `{ $column }` of { $unit } is `{ $value }`, but { $numbers } other { PLACES($unit-name, $numbers) } have a number
    .cure = write the number, or leave the cell blank where it is not known
numbers-with-signs = the { $n } numbers of `{ $column }` carry a sign (`{ $value }`), so they are read as words
    .cure = write them as plain numbers, as in { $number }
odd-one-out-parent = `{ $column }` of { $unit } is `{ $value }`, but its parent in results.csv is { $parent }
    .cure = the two agree elsewhere: correct the one that is wrong
odd-one-out-group =
    `{ $column }` of { $unit } is `{ $own }`, but { $most ->
        [one] { $most } other { PLACES($unit-name, $most) } of { $group } has
       *[other] { $most } other { PLACES($unit-name, $most) } of { $group } have
    } `{ $usual }`
    .cure-own-word = this is the only `{ $own }` of the file: { A_PLACE($unit-name) } of its own kind, or a slip
    .cure = `{ $column }` is one value a group elsewhere: probably a slip in one of these rows
unit-keys-alike = the keys { $unit } and { $other } (line { $line }) differ only in spelling
    .cure = this is probably one { PLACE($unit-name) } twice. If they are two, give them keys that nobody confuses
same-numbers = { $unit } has exactly the numbers of { $other } (line { $line }): { $registered } registered, { $cast } cast, { $yes } yes, { $no } no
    .cure = one row was probably copied over the other: look both up in the source
total-row = { $unit } is the sum of { $of }, so it is not { A_PLACE($unit-name) } and is left out
    .cure = the total line of a spreadsheet is not { A_PLACE($unit-name) }: delete the row, and give totals in controls.csv
no-rows = results.csv has a heading and no rows, but vote.toml has a final result
    .cure = fill in one row per { PLACE($unit-name) }, or delete the file: nothing can be compared with the { PLACES($unit-name) } until then
reported-instead = returns.csv says { $told }, which fits the rest of the row: write that in `{ $column }` if its source agrees
unit-without-info = { PLACE($unit-name) } { $unit } of results.csv is not in units.csv
    .cure = a key is misspelled in one of the two files, or the row is missing: the { PLACE($unit-name) } belongs to no area until then
info-of-other-units = none of the { $rows } keys of units.csv is among the { $listed } of results.csv
    .cure = is units.csv of another vote, or does it have other keys? Without it no { PLACE($unit-name) } has an area or a covariate
kind-is-no-group = `kind` of units.csv is the kind of ballots of a row, and results.csv has { NO_PLACE($unit-name) } by kind
    .cure = if it says what sort of place each row is, give the column another name, such as `place`
expected-above-register = { $expected } ballots are expected of { $unit }, but only { $registered } voters are registered there
expected-below-counted = { $expected } ballots are expected of { $unit }, but { $counted } are counted there
expected-impossible-cure = `expected` is the number of ballots of the row in all, not a percentage: look for a digit too many or lost
no-parent = (blank)
parent-differs-from-key = { PLACE($unit-name) } { $unit } has the parent { $parent }, but the other keys begin with their parent
    .cure-near = the parent is probably `{ $name }`, or the key is mistyped
    .cure = the parent or the key is probably mistyped
name-missing = { PLACE($unit-name) } { $unit } has no name, while { $named } of { $units } { PLACES($unit-name, $units) } have one
    .cure = fill in the name a reader knows
same-name = { $units } have the same name: `{ $name }` in { $parent }
    .cure = they may be stations of one building, or one row copied: number the names if they are several
# `$flag` is 1 or 0.
off-area-differs-from-name = off_area of { $unit } (`{ $name }`) is { $flag }, but the { PLACES($unit-name) } marked 1 are told by the word `{ $word }` in their name
    .cure = set `off_area` to 1 where the { PLACE($unit-name) }’s voters vote outside their area, else to 0
full-turnout = all { $registered } registered voters cast a ballot
    .cure = turnout of exactly 100% is rare in { A_PLACE($unit-name) } this large: `registered` may be a copy of `cast`
half-a-result = { $unit }: only one of yes and no is given, so the { PLACE($unit-name) } has no share
    .cure = fill in the other. 0 is a count, but a blank is not
    .cure-rest = the other ballots of the row leave { $rest } for `{ $column }`. 0 is a count, but a blank is not
row-says-nothing = { $unit } has no figure, name or parent, unlike the other rows, and nothing else speaks of it: it is taken for a note under the table and left out
    .cure = delete the row if it is a note. Fill it in if it is { A_PLACE($unit-name) }
parent-missing = { $n ->
        [one] one { PLACE($unit-name, $n) } has no parent: { $some }
       *[other] { $n } { PLACES($unit-name, $n) } have no parent: { $some }
    }. Each parent stands in one row only, the first of its group
    .cure = fill the parent down: a blank cell does not repeat the one above it
parent-alike = { $unit } alone stands under “{ $parent }”, while { $n } { PLACES($unit-name, $n) } stand under “{ $near }”
    .cure = spell the region the same way in every row, if it is one
group-alike = { $unit } alone has `{ $value }` in `{ $column }`, while `{ $near }` stands in { $n } rows
    .cure = if it is a slip, write `{ $near }`
percentages-as-counts = yes and no add up to 100 in all { $n } rows: these are percentages, not votes
    .cure = write the number of votes. Where only percentages are published, give the share of yes in `yes_share` (0 to 1) and the size of each { PLACE($unit-name) } in `registered` or units.csv
mostly-invalid =
    { $n ->
        [one] { $lost } of { $cast } ballots of { $unit } would be blank or spoiled
       *[other] in { $n } rows most ballots would be blank or spoiled: { $some }. Of { $unit } they would be { $lost } of { $cast }
    }
    .cure = is a figure of `yes` or `no` under the heading of `blank` or `spoiled`? Correct the row or the heading
of-earlier-vote = { $n } of { $rows } rows have exactly the votes of { $vote }: { $some }
    .cure = these are the figures of the earlier vote: replace them by those of this one
    .cure-there = the units of { $vote } do not add up to its own result, and these do: look the figures up in the folder of { $vote }
filled-down = `{ $column }` goes up by one from row to row, from { $first } in line { $first-line } to { $last } in line { $last-line }: filled down as a series
    .cure = take these figures from the source again
column-of-earlier-vote = `{ $column }` is that of { $vote } in { $n } of { $rows } rows
column-of-earlier-vote-in-area = `{ $column }` of { $area } is that of { $vote } in { $n } of its { $rows } rows, and elsewhere hardly anywhere
of-another-unit =
    { $n ->
        [one] { $unit } reported exactly the votes that results.csv has for { $other }
       *[other] { $n } rows have exactly the votes that results.csv has for another { PLACE($unit-name) }: those of { $unit } are those of { $other }
    }
    .cure = rows have probably slid or changed places in one of the two files: put each under its own key
sorted-apart = `{ $column }` of { $n } of { $rows } rows is that of another row in { $vote }: the column was sorted without the others
    .cure = enter the column again from the source, each figure in its own row
sorted-alone = `{ $column }` has the figures of other rows in { $n } rows: it was sorted without the others
ordered-alone = `{ $column }` rises or falls through all { $n } rows, and no other column goes along with it: it was sorted without the others
ordered-in-area = `{ $column }` of { $area } rises or falls through all its { $n } rows, and no other column goes along with it: it was sorted without the others
slid-up = in { $n } rows `{ $column }` has the figure of the row below: the column stands one row too high
    .cure = move its cells in these rows down by one, and fill the cell that becomes free
slid-down = in { $n } rows `{ $column }` has the figure of the row above: the column stands one row too low
    .cure = move its cells in these rows up by one, and fill the cell that becomes free
# `$source` is the name of a file or of an earlier vote; `$areas` is 1 where all rows are in `$area`.
moved-slid =
    in { $n } rows{ $areas ->
        [1] {" "}of { $area }
       *[other] {""}
    } between line { $from } and line { $to } `{ $column }` has the figure of the row { $way ->
        [up] below
       *[down] above
    }, as { $source } shows: there the column stands one row too { $way ->
        [up] high
       *[down] low
    }
moved-sorted =
    `{ $column }` of { $area } { $order ->
        [sorted] is sorted by itself
       *[mixed] stands in other rows
    }: in { $n } of its { $rows } rows it is the figure of another of them, as { $source } shows
moved-exchanged = { $unit } and { $other } have each other’s figure in `{ $column }`, as { $source } shows
    .cure = exchange the two cells
under-wrong-key =
    { $n ->
        [one] the name or the register of the row of { $unit } is that of { $other }
       *[other] { $n } rows have the name or the register of another { PLACE($unit-name) }: that of { $unit } is { $other }’s
    }
    .cure = the key is probably wrong: put each row under its own key
cast-is-valid = in { $n } of { $rows } rows `cast` is yes + no, and blank or spoiled ballots come on top of it
    .cure = `cast` holds valid votes here: write all ballots cast, or leave the column out
cast-counts-twice =
    in { $n } rows `cast` counts { $what ->
        [blank] the blank ballots twice
        [spoiled] the spoiled ballots twice
       *[both] blank and spoiled ballots twice
    }
    .cure = write yes + no + blank + spoiled in `cast`, or leave the column out
cast-leaves-out =
    in { $n } rows `cast` leaves out { $what ->
        [blank] the blank ballots
        [spoiled] the spoiled ballots
       *[both] blank and spoiled ballots
    }, or they stand in another column, too
    .cure = add them to `cast`. If one of the columns holds all invalid ballots, take the others off it
cast-is-turnout = in { $n } of { $rows } rows `cast` is a number up to 100, and there are more votes than that
    .cure = `cast` holds turnout in percent here: write ballots cast, or leave the column out
registered-cast-swapped = in { $n } of { $rows } rows more ballots are cast than voters are registered: the two columns are probably swapped
    .cure = swap `registered` and `cast`
registers-in-thousands = in { $n } of { $rows } rows far more ballots are cast than voters are registered: the registers look like thousands
    .cure = write the number of registered voters in full
# `$yes` and the others are numbers, or say that they are not published.
cast-not-sum-of-parts = cast is { $cast }, but yes { $yes } + no { $no } + blank { $blank } + spoiled { $spoiled } is { $parts } ({ $change })
    .cure = one of these numbers is wrong: { $slip }
cast-exceeds-registered = cast is { $cast }, more than the { $registered } registered
    .cure = nobody votes twice: correct `registered` or the ballots. { $slip }
ballots-exceed-registered = the ballots add up to { $cast }, more than the { $registered } registered
slip-of-nine = a difference that 9 divides often comes from two digits changed round or a digit too many
slip-of-another-kind = look for a digit misread, a column shifted, or a figure of another row
percent-in-row = yes and no add up to 100: write the ballots, not percentages
not-published = (not published)
share-differs-from-ballots = yes_share is { $printed }, but the ballots give { $counted }
    .cure = keep the ballots and leave `yes_share` blank. A share in percent must be divided by 100
nobody-voted =
    { $registered ->
        [one] the only registered voter cast no ballot
       *[other] none of the { $registered } registered voters cast a ballot
    }
    .cure = there may have been a boycott, or a station that did not open. If the count is only missing, leave the cells blank: 0 means 0
no-valid-vote-of-one = the only ballot cast is not valid
no-valid-vote = none of the { $cast } ballots cast is valid
    .cure = such { A_PLACE($unit-name) } has a turnout but no share. If yes and no are only missing, leave the cells blank
cell-missing = no `{ $column }` is known here, while { $known } of { $units } { PLACES($unit-name, $units) } have one
    .cure = fill in the number (0 if it is 0), if it is known. Until then no sum with this { PLACE($unit-name) } can be compared
row-missing = { $unit } has no { $columns }, which nearly all other rows have
    .cure = fill in the figures, if they are known. Until then no sum with them can be compared
fact-unsourced = `{ $column }` is blank
    .cure = name who published it and where: a figure without a source cannot be checked
    .cure-day = give the day or the month: without it nobody can tell what was known when
figures-without-time =
    { $n ->
        [one] { $n } figure has no time (line { $lines })
       *[other] { $n } figures have no time (lines { $lines })
    }
    .cure = they are shown, but never used with --as-of: fill in `reported_at` where the clock time is known
reports-without-time =
    { $n ->
        [one] one of { $rows } reports has no time (line { $lines })
       *[other] { $n } of { $rows } reports have no time (lines { $lines })
    }, so a projection at an earlier moment does not count them
    .cure = fill in `reported_at`. Where a time stands in the first row of a group alone, fill it down
