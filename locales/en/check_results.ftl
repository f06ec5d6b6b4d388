# Doubts about results, times and names of `vote.toml` and of the units. `$option` is yes or no, `$told` a list of changes.
changed = { $what } went from { $before } to { $after } ({ $change })
provisional-differs-from-final = { $area }: between the provisional count and the final one, { $told }
    .cure = a count announced as complete can still change: name the status with every figure, and score against the final count
votes-moved =
    Net, { $n ->
        [one] { $n } vote
       *[other] { $n } votes
    } moved from { $from } to { $to }
share-moved = The share of { $option } was { $before }, then { $after }
unusual-share = { $unit }: yes has { $now } of valid votes, against { $before } in { $vote } (z { $z } among all { PLACES($unit-name) })
    .cure = there may be other voters under the same number, a local campaign or a slip: look the { PLACE($unit-name) } up in the source
yes-no-swapped =
    .cure = with yes and no the other way round the { PLACE($unit-name) } changed like all others: check the two cells
unusual-turnout = { $unit }: turnout is { $now }, against { $before } in { $vote } (z { $z } among all { PLACES($unit-name) })
    .cure = look for a register that does not belong to these ballots, for voters counted twice, or for a slip in `registered` or `cast`
unknown-area = `{ $area }` is not an area: it is neither a parent in results.csv nor a value of a column of units.csv
    .cure = { $near }correct the name, add a column to units.csv that groups its { PLACES($unit-name) }, or leave the cell blank for the whole vote
unit-without-result = { $unit } is not in results.csv
    .cure = { $near }add its row to results.csv if there is a result. Else a key is misspelled in one of the two files
area-without-result = results.csv has no row of { $area }: its { $n } { PLACES($unit-name, $n) } are missing
    .cure = add their rows to results.csv: a part of the table was not taken along, or a filter hid it
signs-exchanged = { $unit } of results.csv is { $other } in units.csv: two signs of the key are exchanged
    .cure = write the key alike in both files, as the source has it
    .cure-known = write { $key } in both files: another file has it, too
link-of-no-unit = { $unit } is not { A_PLACE($unit-name) } of this vote
    .cure = { $near }correct the key, or delete the row
area-spelled-otherwise = `{ $area }` is taken for the area `{ $name }`
    .cure = case, accents or outer blanks differ: write the name as results.csv or units.csv does
unknown-unit = { PLACE($unit-name) } `{ $unit }` is in no list and has not reported, so nothing is acknowledged
    .cure = { $near }write the key as the list does
fact-cast-not-sum-of-parts =
    the { $status ->
        [final] final
       *[provisional] provisional
    } result has { $cast } cast, but its ballots add up to { $parts }
    .cure = valid + blank + spoiled is cast: correct the number that its source contradicts
share-differs-from-ballots =
    `{ $key }` of the { $status ->
        [final] final
       *[provisional] provisional
    } result is { $printed }, but its ballots give { $counted }
    .cure = give the ballots and leave the share out. Shares here lie between 0 and 1 and are not percent
result-differs-from-control =
    `{ $word }` ({ $status ->
        [final] final
       *[provisional] provisional
    }) is { $here } here, but { $value } in vote.toml (result { $index })
    .cure = the two files state one fact: correct the one that its source contradicts
sum-differs-from-final = final `{ $word }` is { $value }, but the { PLACES($unit-name) } of results.csv add up to { $sum } ({ $difference })
    .cure-digit = it differs from the sum by one digit: write { $sum } if the source says so, or look for { A_PLACE($unit-name) } that is missing or mistyped
    .cure = { A_PLACE($unit-name) } is missing, counted twice or mistyped, or the total was corrected later
    .cure-other = it is the sum of `{ $other }`: are the two swapped here? Otherwise it may be of another account
sides-exchanged-in-units = yes and no add up to no and yes of the final result in vote.toml, and the rest of the folder agrees with vote.toml
    .cure = the two columns stand under each other’s heading: exchange the headings yes and no of results.csv
sides-exchanged-here = yes and no of the final result are the sums of no and yes in results.csv, and the rest of the folder agrees with results.csv
    .cure = exchange the two values here
sides-exchanged = yes and no of the final result are the sums of no and yes in results.csv
    .cure = one of the two has them the wrong way round: exchange the headings yes and no of results.csv, or the two values here, whichever its source contradicts
result-contradicted =
    vote.toml has two { $status ->
        [final] final
       *[provisional] provisional
    } results with different figures
    .cure = keep the one that its source gives, or give the earlier count `status = "provisional"`
share-differs-from-units = final `yes_share` is { $printed }, but the { PLACES($unit-name) } of results.csv give { $counted }
    .cure = { A_PLACE($unit-name) } is missing or mistyped, or the share is that of another count
result-before-close =
    the { $status ->
        [final] final
       *[provisional] provisional
    } result is dated { $at }, before the last station closed
    .cure = correct `at`, `date` or `polls_close`. A time needs its offset, such as +11:00
final-before-provisional = the final result is dated { $at }, before a provisional one
    .cure = a proclamation follows the count of the night: correct `at` or `status`
close-on-another-day = `polls_close` is { $close }, but the day of the vote is { $vote }
    .cure = correct the date or the offset of `polls_close`
vote-day-doubtful = the day of the vote is { $vote }, and none of the { $n } dates of polls, reports and results in this folder fits it
    .cure = is `date` a slip? { $day } would fit
close-early = the polls close at { $close }
    .cure = is it an hour of the evening? Write it on the 24-hour clock, as in 18:00
embargo-before-close = the embargo ends before the last station closes at { $close }
    .cure = in many countries no result may be published before the last station closes: raise `embargo_until`
acknowledged-code-unknown = no finding has the code `{ $code }`, so nothing is acknowledged
    .cure = { $near }`plebis check --list` has all codes
override-above-register = { $name }: { $value } ballots are expected in all, but only { $registered } voters are registered
    .cure = look for a digit too many in `value`
override-below-counted = { $name }: { $value } ballots are expected in all, but { $counted } are counted already
    .cure = look for a digit lost in `value`: it is the number of ballots cast in all, not of those still uncounted
override-idle-cure = delete it, or correct what it is about
options-crossed = the label of { $side } is “{ $label }”
    .cure = swap the two labels. Votes for the proposal stand under `yes`
timezone-contradicted = polls_close is { $close }, but clocks of `{ $zone }` then show { $there }
    .cure = correct the offset of `polls_close`, or `timezone`
timezone-unknown = `timezone` is `{ $zone }`, which no list of time zones has. Times without an offset are read by { $by ->
        [close] the offset of `polls_close`
       *[nothing] no clock
    }
    .cure = { $near }Write a place as in `Europe/Zurich`
offsets-differ = `embargo_until` and `polls_close` have different offsets
    .cure = both are clock times of the vote: write them with the same offset
baseline-of-same-day = the baseline { $baseline } is of the same day as this vote
    .cure = it is compared with as if it were an earlier vote, but under --as-of only once its result is out: correct a `date`, or take an earlier vote
range-mixes-bases = the range from { $low } to { $high } for { $option } joins two bases: { $low } is { $low-base }, and { $high } is { $high-base }
    .cure = the ends cannot be compared and form no interval: name both bases wherever the range is shown
range-end-without-poll = no poll of polls.csv has { $value } for { $option } as { $base }
    .cure = a poll is missing, the number is another's, or its base is another: correct the end or add the poll
range-as-fractions = the range is { $low } to { $high } percent: these look like shares from 0 to 1
    .cure = write it in percent: low = { $low }, high = { $high }
base-all = a share of all answers
base-two-way = a share of yes and no only
base-projection = the end of a pollster's projection
