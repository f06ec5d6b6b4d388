# Why a command has nothing to say, and what would change that.
no-results-by-unit = { $vote } has no results by { PLACE($unit-name) }: there is no night to replay
give-timed-returns = give returns by { PLACE($unit-name) } with reported_at, or results by { PLACE($unit-name) }
add-results = add results.csv to its folder
order-not-recorded = { NO_PLACE($unit-name) } has a time in returns.csv: the order of the count of { $vote } is not recorded
add-times-or-random = add rows with unit and reported_at to returns.csv, or name a simulated order: --order random
night-not-drawn = no projection can be drawn of the count of { $vote }: { $why }
uncounted-unknown = nobody knows what is uncounted
list-the-units = list the { PLACES($unit-name) } in units.csv or results.csv, or name an earlier vote under [baseline] in vote.toml
nothing-counted = no valid vote is counted or expected
wait = wait for more returns
wait-or-baseline = wait for more returns, list all units in units.csv, or name an earlier vote under [baseline] in vote.toml
over = this vote is over, and no returns.csv says how it was counted: `plebis replay { $vote }` counts it in an order of its own, `plebis errors { $vote }` compares its polls
all-set-aside =
    { $n ->
        [one] one row of returns.csv was set aside
       *[other] { $n } rows of returns.csv were set aside
    }: `plebis check { $vote }` says how to mend them
no-timed-report = { NO_PLACE($unit-name) } of { $vote } has a report with its time, so nothing recorded can be replayed
add-times = add rows with unit and reported_at to returns.csv, or name another order
no-history = { $vote } has no results by { PLACE($unit-name) } with a history of two votes or more
use-baseline-axis = use --axis baseline, or add history.csv
no-campaign = no poll of { $vote } was public before its day, so there is no campaign to replay
add-dated-polls = add polls with their days to polls.csv
add-polls = add polls of the electorate to polls.csv. `plebis check` lists what it says of each
polls-later = { $n ->
        [one] one poll of this vote is known, but it was not public by then: it came out on { $first }
       *[other] { $n } polls of this vote are known, but none was public by then: the first came out on { $first }
    }
no-night-projected = no night could be projected: { $reason }
larger-fractions = give larger --fractions or --units
no-dated-poll = { $file } has no poll with a day of fieldwork and a day of the vote
name-columns = name the columns with --columns field_end=…,vote_date=…
no-race-to-learn = no race after { $year } has at least { $least } earlier races to learn from: { $races ->
        [one] the table has one race with a day
       *[other] the table has { $races } races with a day
    }
more-years = give a table with more years, or an earlier last training year with --train-to YEAR
more-races = give a table with more races: { $least } teach the model before it forecasts one, whatever --train-to is
no-poll-within = no poll was taken within { $days ->
        [one] one day
       *[other] { $days } days
    } of its vote
no-poll-within-cure = take older polls too, with a larger --last-days
no-result-yet = { $vote } has no result yet
add-result-or-table = add [[result]] to vote.toml, or name a table with race,observed
no-compared-poll = { $file } has no poll with both shares and a result
none-polls-left = { $file } has no poll to compare. { $why }
fill-in-shares = fill in yes, no and result_yes_share
turnout-unmodelled = the forecast covers those who vote, and polls do not say how many do, so turnout by itself moves no share in it
    .cure = say how turnout differs by side, --turnout-yes 0.9 --turnout-no 0.8 (then --given turnout=0.85 is a statement), or, in place of --given, who comes: --mobilise AREA:FRACTION:YES_SHARE. In the night `project` has a turnout
turnout-mobilised = --mobilise says how many come, so the turnout is already given
    .cure = leave one of the two off
turnout-improbable = under the forecast, next to no draw has a turnout of { $low } to { $high }
    .cure = give a range within --given turnout={ $reach }, or other turnouts by side
no-valid-vote-counted = no valid vote is counted
factor-unfit = the factor model cannot be fitted to what is counted
