# Doubts about polls. `$poll` and `$row` are the key of a poll, `$row` also several in a list.
poll-of-others = { $poll } asked people who may not vote, so it enters no forecast
    .cure = the poll is listed with this reason: set `population` to `electorate` only if voters alone were asked
poll-excluded = nothing to do: the poll is left out, see [polls.excluded] ({ $reason })
house-spelled-alike = `{ $pollster }` and the pollster of line { $line } look the same, but one of them has another kind of space or sign in it
    .cure = type the name anew in both rows: copied text may hold a space that does not break
poll-margin-as-share = { $poll } has a margin of { $margin }, which is that of its sample as a share
    .cure = write it in points: { $points }
poll-rule-unused = [polls.{ $table }] names `{ $key }`, but { $table ->
        [aliases] no pollster is called so
       *[excluded] no poll has this poll_id
    }, so the line does nothing
    .cure = { $near }Write it as polls.csv does
poll-base-doubtful = { $poll } has base `decided`, but its answers add up to { $sum } only with those who are undecided or refuse
    .cure = write `all` as its base. Otherwise the undecided count in its sample as if they had answered
poll-is-result = { $poll } has the figures of the result and ends on the day of the vote
    .cure = if it is the result, delete the row: results stand in vote.toml or results.csv
poll-is-average = { $poll } looks like an average of polls: { $why ->
       *[name] its name says so
        [size] its sample is that of { $n } other polls together
    }
    .cure = leave averages out, or list it under [polls.excluded]: polls that are in it would count twice
poll-without-shares = { $poll } has neither shares of yes and no nor a range
    .cure = fill in `yes` and `no` as printed. Without them the poll is only listed
poll-without-one-share = { $poll } has a share of one side, but `{ $column }` is blank
poll-rest-unpublished = { $poll }: yes and no are { $sum } of all answers, and the rest is not published
    .cure = fill in `undecided` and `refused` if the source has them. Shares without undecided voters do not need them
poll-shares-not-100-fraction = { $poll }: the printed shares add up to { $sum }
    .cure = these look like shares from 0 to 1: polls.csv holds percent as printed, so multiply by 100
poll-shares-not-100-rounding = { $poll }: the printed shares add up to { $sum }, not 100
    .cure = rounding of the printed shares can do that: keep them as printed
poll-answers-unlisted = { $poll }: the printed shares add up to { $sum }, so { $rest } of all answers are not listed
    .cure = these are probably people who would not vote or would not say: fill in `refused` or `other` if the source has them
poll-shares-not-100-far = { $poll }: the printed shares add up to { $sum }, which is { $off } from 100
    .cure = this is more than rounding can do: a share is mistyped, missing, or of another base
poll-without-n = { $row }: the number of respondents is not published
    .cure = it is taken from the 95% interval, else from the stated margin, else from the default of [polls]: an assumption each time
poll-n-small = { $poll }: n is { $n }
    .cure = so few answers say little: check that `n` is the number of respondents, not a percentage
poll-n-large = { $poll }: n is { $n }
    .cure = polls of one country are never so large: a digit too many, or a self-selected vote that is not a poll
poll-n-unlike-others = { $poll }: n is { $n }, while no other poll asked more than { $others }
    .cure = look for a digit too many
poll-n-in-steps = the n of the { $polls } polls are { $first } to { $last }, each one more than another
    .cure = a spreadsheet fills a column so when a cell is dragged: enter the n of each poll from its source
poll-margin-unlike-n = { $poll }: the stated margin of { $margin } points does not fit n = { $n } (sampling alone would give { $sampling })
    .cure = the margin may be of another base, at another share or level, or `n` is mistyped
poll-without-dates = { $row }: the days of fieldwork are not published
    .cure = without them the poll enters no forecast. Give a month with date_precision `month` if that is known
poll-one-field-day =
    { $row }: only the { $which ->
        [first] first
       *[last] last
    } day of fieldwork is published
    .cure = a forecast takes the poll with this day alone: fill in the other where a source has it
poll-field-long = { $poll }: fieldwork lasted { $days } days, from { $start } to { $end }
    .cure = a poll rarely takes so long: check the year and the month
poll-month-only = { $poll }: only the month of fieldwork is known, so the whole month is used ({ $start } to { $end })
    .cure = the middle of the period is used as its day, which may be wrong by up to two weeks
    .cure-part = date_precision `month` means first to last day of the month: correct the days or say `day`
poll-days-unsure = { $poll }: days of fieldwork are given, but date_precision is `unknown`
    .cure = say `day` or `month`, or leave the days blank
poll-without-publication = { $row }: the day of publication is not known
    .cure = a forecast as of an earlier day takes the poll from its last day of fieldwork on: fill it in if you can
poll-published-early = { $poll } was published on { $published }, before fieldwork ended on { $end }
    .cure = one of the days is wrong, or the poll is a wave of a longer one
    .cure-turned = with day and month exchanged it is { $turned }, after the fieldwork: look the day up
poll-published-late = { $poll } was published on { $published }, long after fieldwork ended on { $end }
    .cure = check the year and the month of both
poll-after-vote-published = { $poll } was published on { $published }, but the vote was on { $day }
    .cure = nobody could read it before the vote, and no forecast takes it: check the day
# `$option` is yes or no, `$others` the middle of the other polls.
poll-unlike-others = { $poll } has { $share } { $option } excluding undecided voters, while the other polls lie around { $others }
    .cure-swapped = with yes and no the other way round it is like the others: check the two columns
    .cure = it may be a slip, another question or another population: look it up in the source
# `$column` is yes or no.
undecided-exchanged =
    { $n ->
        [one] { $polls } is unlike the other polls, and like them with `{ $column }` and `undecided` exchanged
       *[other] { $n } polls are unlike the others, and like them with `{ $column }` and `undecided` exchanged: { $polls }
    }
    .cure = exchange `{ $column }` and `undecided` there, if the source says so
undecided-above = in { $n } of { $polls } polls far more people are undecided than chose `{ $column }`: the two columns are probably exchanged
    .cure = compare one poll with its source, and exchange the headings `{ $column }` and `undecided` if it says so
days-turned = { $n } polls stand out of the order of the file, and in it with day and month exchanged: { $polls }
    .cure = exchange day and month in these rows ({ $poll } then ends on { $day }), and in `field_start` and `published` where they are wrong, too
poll-far-from-result = { $poll } had { $share } { $option } excluding undecided voters, but the result was { $result }
    .cure = the poll missed by a lot, or yes and no are the other way round: check the two columns
house-spelled-twice = `{ $pollster }` and `{ $other }` (line { $line }) look like one pollster
    .cure = spell the pollster the same way, or name both labels under [polls.aliases]
house-unlike-id = the id of { $poll } names { $other }, its row { $pollster }
    .cure = if the row is of { $other }, correct `pollster`: a name may have been filled down, or a column may have slid. Else correct `poll_id`
poll-unlike-house = { $poll } gives { $option } { $share }, where the other polls it is compared with have { $low } to { $high }
    .cure = with yes and no the other way round it would be { $turned }: look both cells up in the source
poll-n-unlike-house = { $poll } asked { $n }, where the other polls it is compared with asked { $low } to { $high }
    .cure = look for a digit lost or too many in `n`
poll-base-all-doubtful = { $poll } is of all respondents, but yes and no are all of them, and other polls of all have undecided voters
    .cure = if the undecided were left out, write `decided` in `base`: a cell may have been filled down
poll-day-unlike-id =
    the id of { $poll } says { $named }, its row { $day }: { $way ->
        [turned] day and month are exchanged
       *[digit] one digit differs
    }
    .cure = if the id is right, write { $named }. Else correct `poll_id`
poll-published-twice = { $poll } has the same shares, pollster and time as { $other } (line { $line })
    .cure = as they stand both count: delete one, or name it under [polls.excluded] with the reason
poll-under-two-dates = { $poll } has the same shares and the same { $n } respondents as { $other } (line { $line }), at another date
    .cure = if it is one poll, delete one of the two or name it under [polls.excluded] with the reason. Otherwise leave both
poll-of-two-outlets = { $poll } has the answers, the number of respondents and the days of { $other } (line { $line }), under the name of another pollster
    .cure = if it is one poll, delete one of the two, or name both labels under [polls.aliases] and one poll under [polls.excluded]
polls-overlap = { $other } (line { $line }) and { $poll } by one pollster overlap in the field
    .cure = they may be two questions of one poll, or a tracking poll whose releases share respondents: keep those that do not overlap, and name the others under [polls.excluded]
polls-overlap-many = { $n } polls by { $pollster } overlap in the field with another of its polls: { $few }
poll-turnout-odd = { $poll } states a turnout of { $turnout }
    .cure = turnout is a percentage as printed, from 0 to 100: check the digits
poll-range-open = { $poll }: the range lacks an end
    .cure = fill in both ends, or leave all columns of the range blank
poll-interval-askew = { $poll }: the interval { $low }-{ $high } does not lie around the share of { $share }
    .cure = the range may be a projection (say so in `range_meaning`), of the other option, or mistyped
poll-interval-implies-n = { $poll }: the interval { $low }-{ $high } is that of about { $n } respondents
    .cure = n is not published, so the interval stands for it: use it as the effective number, not as n
poll-interval-narrow = { $poll }: the interval { $low }-{ $high } is narrower than n = { $n } allows
    .cure = the interval or `n` is wrong, unless it is of a lower level or another share: check it
base-all-answers = { $share } of all answers
base-yes-and-no = { $share } of yes and no
base-with-undecided = { $share } with all undecided voters
base-with-refusals = { $share } with all undecided voters and refusals
# `$ends` one or both ends of the range, `$bases` the share on each base: `41.2 of all answers and 52.3 of yes and no`.
poll-range-not-reproduced = { $poll }: the raw answers do not give { $ends } of the range { $low }-{ $high } { $option } on any base: { $bases }
    .cure = the pollster projects by a rule it does not publish: show the range as its own statement, never as an interval
poll-after-vote = { $poll }: { $why }
    .cure = a poll after the vote forecasts nothing and cannot be wrong about it: it is left out. Correct the day if it is a slip
poll-year-doubtful = { $poll }: `{ $column }` is { $day }, but the vote was on { $vote }, and the poll is used
    .cure-likely = is the year a slip? { $year } would fit: check it in the source
    .cure = is the year a slip? check it in the source
poll-year-alone = { $poll } is dated { $day }, { $days } days before any other poll, and in { $year } it would stand among them
    .cure = check the year
poll-year-doubtful-left-out = { $poll }: `{ $column }` is { $day }, but the vote was on { $vote }, so the poll is left out
poll-prior-aside = [polls.priors] sets { $names }, which a forecast uses with `--prior structural` alone
    .cure = forecast with --prior structural, or leave it out
# $what: no other poll is so early, or there is no other before the vote. $some: their keys.
polls-adrift =
    { $n ->
        [one] one poll ends
       *[other] { $n } polls end
    } by { $day }, { $days } days before { $what ->
        [vote] the vote
       *[polls] any other
    }: { $some }
    .cure = check the years. A spreadsheet that counts its days from 1904 moves them by 1,462 days
