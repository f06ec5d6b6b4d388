# Tables of forecasts, of outcomes and of polls of many votes: what is refused, and the cure.
race-blank = the race is blank
name-race = name the race
one-row-a-race = write one row a race: race,observed
another-outcome = { $race } has another outcome above
another-outcome-of-race = the race has another outcome above
one-outcome = give each race one outcome
outside = lies outside 0..1
far-outside = lies far outside 0..1
as-fractions = write shares and probabilities as fractions, 0.52 for 52%
shares-as-fractions = write shares as fractions, 0.52 for 52%
long-format = write long format: model,race,predicted and quantile_level or sample_id
add-race = add it, or name a vote as RESULT
cell-blank = the cell is blank
fill-or-delete = fill it in, or delete the row
no-option = is not an option
yes-or-no = write yes or no
no-level = is not a level
levels = levels lie between 0 and 1: 0.05 for 5%
level-twice = forecast of { $model } for { $race }: level { $level } is given twice, first in line { $first }
level-once = give each level once
several-targets = forecast of { $model } for { $race }: its rows are about several targets, { $targets }
    .cure = keep the rows of one target, or make the targets races of their own with --columns race=target
column-meant = did you mean `{ $ours }`? Then write --columns { $ours }={ $theirs }
quantiles-cross = forecast of { $model } for { $race }: quantiles cross, { $at_low } at level { $low } (line { $line_low }) and { $at_high } at { $high } (line { $line_high })
quantiles-grow = a quantile never falls as its level grows: look for swapped rows
several-numbers = forecast of { $model } for { $race }: there are several numbers without quantile_level or sample_id
say-which = say which level or which draw each number is
kinds-mixed = forecast of { $model } for { $race }: this row is of another kind than the first (line { $line }): quantiles, draws and probabilities are mixed
blank-among = forecast of { $model } for { $race }: `{ $column }` is blank here, and filled in in other rows
different-models = give them as different models
look-like-fractions = and every row below holds a result of at most 1%: these look like fractions
percent-of-result = write percent, 48.1 rather than 0.481
add-up-to-fractions = and `no` add up to { $sum }: these look like fractions
percent-of-poll = write percent, 52 rather than 0.52
add-up-to-more = and `yes` add up to { $sum }%, more than rounding can do
one-mistyped = one of the two is mistyped: look the poll up in its source
no-respondents = is not a number of respondents
leave-n-blank = leave the cell blank where n is not published
blank = is blank
name-vote = name the vote that the poll is about
no-percentage = is not a percentage
percent = write percent, 0 to 100
no-day = is not a day
write-day = write it as 2018-11-04
columns-cure = write --columns name=column,… with these names: { $names }
columns-no-pair = --columns: `{ $pair }` is not name=column
columns-no-name = --columns: there is no name `{ $name }`
no-column-for = has no column `{ $column }` for `{ $name }`
its-columns = the file has these columns: { $columns }
no-column = has no column { $names }
outcomes-as-forecasts = holds outcomes, and stands where the forecasts belong
forecasts-as-outcomes = holds forecasts, and stands where the outcomes belong
forecasts-first = the forecasts come first, the result behind them: plebis score FORECASTS RESULT
name-them = name them with --columns { $form }
json-shape = write a list of objects with the same keys, or one object of lists of equal length
no-json = is not JSON: { $error }
no-table = is JSON, but no table
no-parquet = is not a Parquet table: { $why }
parquet-cure = write it again with columns of numbers and text (dates as text)
damaged = it is damaged
end-damaged = its end is missing or damaged
rows-damaged = its number of rows is damaged
too-large = it has { $rows } rows and { $columns } columns, more than { $most_rows } rows or { $most_cells } cells
groups-add-up = its groups of rows do not add up to its rows
no-columns = it names no columns
nested = its columns are lists or records
values-long = its values are longer than { $bytes } bytes
groups-too-many = its groups have more rows than it has
group-columns = a group of rows has other columns
column-damaged = its column { $n } is damaged
lengths-packed = its column { $n } packs the lengths of its texts, which cannot be checked before they are unpacked: write it with plain or dictionary encoding
unpacks-large = it unpacks to more than { $size } GB
sample-twice = this draw is given twice
sample-once = give each draw of a model and race a number of its own. Delete the copy
columns-pair-cure = write --columns ours=theirs,… as in --columns yes=Leave,n=Sample. The form polls:yes=Leave is about polls.csv alone
columns-nowhere = --columns { $pair }: no table has a column `{ $theirs }`
    .cure = write the column as it stands in the heading of the file
columns-not-read = --columns { $pair }: { $file } reads no column `{ $ours }`
    .cure = { $near }the names on the left are those that the program reads: { $known }
columns-no-table = --columns { $pair }: no table here is called `{ $file }`
    .cure = { $near }these are read: { $files }
means-left-out = forecast of { $model } for { $race }: { $n ->
        [one] a mean is not scored
       *[other] { $n } means are not scored
    }, because no score here is of a mean
    .cure = nothing to do if quantiles, samples or a median stand beside it
output-unknown = is not an output type that can be scored
    .cure = write quantile, sample, median, mean or pmf. A cumulative distribution can be given as quantiles
pmf-id = is not a category
    .cure = write yes or no: pmf is the probability that the option wins
draws-by-region = holds the draws of each region: its draws are not those of a whole vote
    .cure = score the draws of the whole vote, draws.parquet, or make each region a race with --columns race=region and a table of their results as RESULT
level-and-draw = stands beside a sample_id: a row is of a quantile or of a draw
    .cure = leave one of the two cells blank
kinds-left-out = forecast of { $model } for { $race }: its { $kept } rows are scored, and these are not: { $left }
    .cure = nothing to do: draws say more than quantiles, and quantiles more than a probability. To score another kind, give its rows alone
median-contradicts = forecast of { $model } for { $race }: the median is { $median }, and the quantile of level 0.5 in line { $line } is { $quantile }: they contradict each other
    .cure = correct one of the two, or delete it
pmf-twice = forecast of { $model } for { $race }: the probability of one option is given twice, with other values
    .cure = give the probability of yes once, and that of no once at most
pmf-sum = forecast of { $model } for { $race }: the probabilities of yes and no add up to { $sum }, not to 1
    .cure = correct one of the two, or give that of yes alone
some-outside = forecast of { $model } for { $race }: { $n } of its { $of } values { $n ->
        [one] lies
       *[other] lie
    } outside 0..1, the first is { $value }
    .cure = no share lies there: cut the values off at 0 and 1, or look for a slip
about-turnout = forecast of { $model }: its rows are about `{ $target }`, and RESULT is the share of { $vote }
    .cure = give the rows of the share, or the turnout as RESULT in a table race,observed
other-target = the forecasts are about { $ours }, and the outcomes about { $theirs }
    .cure = give the outcomes of what is forecast, under the same word in `target`
outcomes-left-out = outcomes of what is not forecast are left out: { $targets }
    .cure = nothing to do, unless their forecasts are missing
race-taken = no column `race`: every row is taken to be about { $race }
    .cure = nothing to do if that is so. Else add the column, which names the vote of each row
marked = rows are marked { $mark }: they come from a rehearsal or are under embargo
    .cure = publish no score of them as if they were of the vote itself
outcome-of-event = every outcome is 0 or 1, and the forecasts are of a share: they are measured against 0 and 100%
    .cure = give the yes share of each vote, like 0.52. To score who won, give each forecast one row with the probability of yes
means-alone = it gives means alone, and no score is of a mean
    .cure = add quantiles, samples or probabilities
observed-contradicted = `observed` of { $race } is { $told }, and RESULT has { $known }
    .cure = correct the one that is wrong, or leave the column `observed` out. A share of the other option is 1 minus that of yes
outcomes-blank = no row has both a race and an outcome
no-forecast = has no row below its heading
    .cure = write one row a quantile, draw or probability: model,race,predicted and quantile_level or sample_id
