# Doubts about what came in on the night. `$unit` is the key of a unit, `$figure` a published figure in words, `$moment` and `$close` are times.
row-set-aside = { $unit } is set aside: { $why }
    .cure = { A_PLACE($unit-name) } is counted once: write its key as the list does, and delete the row that is not its own
total-row = { $why }, so the row is set aside
    .cure = a total is not { A_PLACE($unit-name) }: leave it out of the feed, or publish it as a row without { A_PLACE($unit-name) }
unexpected-unit =
    { $unit } reported, but not in { $list ->
        [results] results.csv
       *[units] the list of { PLACES($unit-name) }
    }
    .cure = { $near }it is counted as an unexpected { PLACE($unit-name) }. Correct the key if it is one of the list
offsets-differ-close =
    `polls_close` is { $close }, but { $n ->
        [one] { $n } time
       *[other] { $n } times
    } of returns.csv { $n ->
        [one] has
       *[other] have
    } another offset, such as { $moment }
    .cure = the offset of `polls_close` is probably wrong: it decides what was known before the close
offsets-differ = { $moment } has another offset than `polls_close` ({ $close }), on lines { $lines }
    .cure = the instant is what counts. Write every time with the offset of the vote's clock, such as { $offset }, so that nobody misreads it
rounding-unlike-value = the rounding of { $figure } is { $rounding } points
    .cure = half of the last printed digit: `0.5` for 52, `0.005` for 53.26
stations-differ-from-units = { $total } stations in all, but { $area } has { $units } { PLACES($unit-name, $units) }
    .cure = { A_PLACE($unit-name) } is missing from results.csv, { PLACES($unit-name) } were merged, or the total is of another vote
stations-above-units = { $counted } are counted, but { $area } has { $units } { PLACES($unit-name, $units) }
    .cure = look for a digit too many in `counted`, or say in `counted_of` what it counts
count-base-unclear = { $figure } does not say how much was counted
    .cure = fill in `counted`, or leave `total` and `counted_of` blank too
complete-but-partial-line = { $figure } with all { $counted } counted is called partial
    .cure = say `provisional`, or correct the count
partial-called-complete = { $figure } with { $counted } of { $total } counted is called complete
    .cure = say `partial`, or correct the count
option-without-share = { $figure } has an option
    .cure = only shares have one: leave `option` blank, or correct the measure
report-before-close-line = { $figure } is timed { $moment }, before the last station closed at { $close }
    .cure = check the day (after midnight it is the next one), the hour (of 24) and the offset of `reported_at`. Before that time no result may be public
report-on-another-day = { $figure } is dated { $day }, but the vote was on { $vote }
    .cure = check the day and the year of `reported_at`
report-late = { $figure } is dated { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the vote, and still partial
    .cure = check the day of `reported_at`, or the status
reports-late =
    { $n ->
        [one] { $some } first reports on { $day }, when nine tenths of all had reported by { $by }
       *[other] { $n } { PLACES($unit-name, $n) } first report on { $day } or later, when nine tenths of all had reported by { $by }: { $some }
    }
    .cure = check the day of `reported_at`: until then nothing of it counts
reports-filled-down = the times of { $n } rows go on by a day from row to row, from { $first } to { $last }
    .cure = was the cell dragged downwards? Write the day and the hour of each report
total-unlike-result = the line says { $total } in all, but there were { $known } in the end
    .cure = write 100 where `counted` is a percentage, and otherwise the total of the same kind (ballots, valid, registered)
count-base-unclear-what = { $counted } are counted, but the line does not say of what
    .cure = fill in `counted_of`: stations, ballots, valid or registered
counted-exceeds-known =
    { $counted } { $what ->
        [ballots] ballots
       *[valid] valid votes
    } are counted, more than the { $end } of { $account }
    .cure = these are probably the registered voters of the counted { PLACES($unit-name) }: set `counted_of` to registered, or correct a digit
count-base-unclear-total = { $counted } ballots are counted, without a total. If they are ballots, that is { $of-end } of the { $end } cast in the end. If they are voters of the counted { PLACES($unit-name) }, that is { $of-registered } of the { $registered } registered
    .cure = the two readings differ in how much is uncounted: take what the hint of the row says, or leave `counted_of` to the wider reading
line-contradicts-itself = `{ $column }` differs from that of line { $line }, which was said at the same time
    .cure = rows of one announcement share what was counted: correct one of the two
figure-repeated = { $now } comes after { $before } at line { $line }, for the same time and the same area
    .cure = one of the two is of another option, area or time, or it is a copy
printed-not-100 = { $first } and { $second } add up to { $sum }, not 100
    .cure-rounded = both were rounded up, or one is mistyped by its last digit: harmless, but do not print both
    .cure = one of them is mistyped, or the two are of different counts
turnout-falls = turnout falls from { $then } (line { $line }) to { $now }
    .cure = turnout only grows: a digit or a time is wrong, or one of the two is of another area
turnout-above-end = a turnout of { $value } was told, but it was { $end } in the end
    .cure = turnout only grows: look for a digit misread in the line
count-falls-line = { $counted } are counted, after { $before } at line { $line }
    .cure = counts only grow: a digit or a time is wrong, or the two count different things
line-differs-from-result = { $figure } of { $area } differs from { $account }, which has { $truth }
    .cure = a digit is wrong in one of the two, or the line has the wrong status
provisional-differs-from-final = { $figure } of { $area } in the night became { $truth } in the end ({ $change } points)
    .cure = the count of the area was corrected after the night: name the status with the figure
about-valid-votes = That is about { $moved } of { $valid } valid votes
zero-not-counted = { $unit } is listed at zero, so it is taken as not counted yet
    .cure = leave the row out until the { PLACE($unit-name) } is counted. If nobody voted there, acknowledge `zero_not_counted` for it in desk.toml
kind-missing =
    { $n ->
        [one] { $some } is listed by kind of ballots, but a row of it names no kind, so it counts as all of its ballots
       *[other] { $n } { PLACES($unit-name, $n) } are listed by kind of ballots, but rows of them name no kind, so they count as all of their ballots: { $some }
    }
    .cure = fill in `kind` ({ $known }) unless the row holds all of them together
ballots-above-register = { $unit }: { $ballots } ballots with { $register } registered voters cannot be right
    .cure = look for a digit too many. Correct the row, or its register if that is wrong
    .cure-other = these are the votes that { $other } reported: one row was copied over the other, or stands under the wrong key
row-set-aside-register = { $unit }: the row is set aside. The { PLACE($unit-name) } keeps its last good report, or stays uncounted
cast-above-register = { $unit } has { $cast } ballots cast for { $register } registered voters, and far fewer ballots in its parts, so `cast` is not read
    .cure = look for a digit too many in `cast`
register-below-ballots-turnout = { $unit } has { $ballots } ballots for { $register } registered voters, so the register is not used for turnout
    .cure = these may be late registrations or voters of a supplementary list: give the register that they are on
ballots-far-off = { $unit } is complete with { $got } ballots, where about { $expected } were expected (z { $z })
    .cure = it may be a digit lost or too many, a part taken for the whole, or a boycott: look the { PLACE($unit-name) } up in the source
    .cure-zero = if it is not counted yet, leave the row out until it is. It may also be a boycott: look the { PLACE($unit-name) } up in the source
same-numbers = { $unit } has exactly the figures of { $other }: { $ballots } ballots
    .cure = one row was probably copied over the other: look both up in the source
fraction-above-register = { $unit }: { $ballots } ballots in { $fraction } of the { PLACE($unit-name) } would be more than its { $register } registered voters
    .cure = the fraction is taken to be higher. Correct `counted_fraction`, or leave it blank
line-turns-over = the share of yes goes from { $then } at { $had } counted (line { $line }) to { $now } at { $has }: what came in between cannot move it so far
    .cure-other = this is the share of the other option: correct `option` in one of the two lines
    .cure = compare both lines with what was announced: a share, or what is counted, is mistyped
register-below-ballots = { $unit } has { $ballots } ballots, more than the { $registered } registered voters. The ballots count
    .cure = this is right for a supplementary list or a special station, if it was published so. Otherwise correct `registered` or the ballots
complete-but-partial = the report is complete, but `counted_fraction` is { $fraction }
    .cure = say `partial`, or leave `counted_fraction` blank
partial-is-final = the last report of { $unit } is partial, but has the figures of its final result
    .cure = say `complete` if all was counted
report-before-close = { $unit } reported at { $time }, before the last station closed at { $close }
    .cure = check the day (after midnight it is the next one), the hour (of 24) and the offset of `reported_at`. A rehearsal must not stay in the file
report-repeated = { $unit } reported twice at the same time (line { $line })
    .cure = the later row counts: delete the other, or give it its own time
count-falls = `{ $column }` of { $unit } falls from { $then } (line { $line }) to { $now }
    .cure-corrected = this is a correction: the later number counts, and the change is recorded
    .cure = counts only grow: say `corrected` if the earlier report was wrong, or the row is of an older state
line-differs-from-units = { $figure } after { $counted } { PLACES($unit-name, $counted) }, but the { $counted } that are in have { $share }
    .cure = look for a digit misread in the line, or for { A_PLACE($unit-name) } with yes and no swapped
line-share-as-fraction = { $value } would be { $read }. It looks like a share from 0 to 1 and is not used
    .cure = write it in percent: { $percent }
report-mirrors-result = yes and no of { $unit } are those of results.csv the other way round
    .cure = swap the two cells in the file that is wrong
    .cure-here = results.csv adds up to the published result: swap the two cells here
# $n rows, $lines of results.csv; $alike: units of which both files agree.
blank-spoiled-turned = blank and spoiled of { $n } { PLACES($unit-name, $n) } are those of the last reports the other way round (lines { $lines }), and of { $alike } they are alike
    .cure = exchange the two cells in the file that is wrong
complete-again = { $unit } is complete again with other figures than in line { $line }, and the row does not say `corrected`
    .cure = write `corrected` if the figures were corrected. If not, the row may be of { A_PLACE($unit-name) } with another key
complete-then-partial = { $unit } was complete at line { $line } and is partial now
    .cure = say `corrected`, or `retracted` if the count was taken back
report-differs-from-result = `{ $column }` of { $unit } was { $night } in the last report, but { $end } in results.csv
    .cure = it was corrected after the night, or one of the two files has a slip
line-above-register =
    { $counted } { $what ->
        [registered] registered voters
       *[ballots] ballots
    } are counted, but only { $register } voters are registered
    .cure = look for a digit too many, or for what `counted_of` should say
ballots-above-register-whole = the reports hold { $ballots } ballots, but only { $register } voters are registered in the whole vote
    .cure = look for { A_PLACE($unit-name) } that is in twice, a row of totals, or a register that is not of this vote
