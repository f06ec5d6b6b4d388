# Why a cell or a row is refused, and what to do; a row of returns that is set aside tells it in every language.
# A problem is said of a cell: "`yes` is `x`: is not a count".
larger-than-any-electorate = is larger than any electorate
    .cure = check for digits typed twice
below-zero = is below zero, which a count cannot be
grouped-digits = has a separator between its digits
    .cure = write it without separators
    .cure-count = a count has digits only: write `{ $digits }` if that is what is meant
no-whole-number = is not a whole number
no-count = is not a count
    .cure = write digits only, and leave the cell blank where nothing is published
    .cure-key = write `{ $key } = 78734`, digits only
    .cure-share = write the number of votes, digits only. A share of yes goes into `yes_share`, from 0 to 1
    .cure-percent = a percentage is no count: write the number itself, or leave the cell blank
    .cure-of-total = write one number alone, and the total in its own column
    .cure-narrow = the column of the spreadsheet was too narrow to show its figures: widen it and save the table again
    .cure-exponent = the last figures are lost: show the column as whole numbers in the spreadsheet and save the table again
    .cure-cut = write digits only. Where a spreadsheet took the mark between thousands for a decimal point, this was { $number }
n-is-margin = is no number of respondents, and `margin` is { $margin }
    .cure = the two stand in each other’s place: write { $margin } as `n` and { $n } as `margin`
# `$cure` is another cure.
cure-of-count-or-percentage = { $cure }. Where `counted` is a percentage, write 100 as `total`
decimal-comma = has a comma, but this file separates its cells by commas
    .cure = write `{ $number }`, or the number without separator if thousands are meant
percent-sign = has a percent sign
    .cure = write the number alone: `{ $number }`
no-number = is not a number
    .cure = write one number, or leave the cell blank where none is published
    .cure-day = a spreadsheet has turned the number into a day: format the column as numbers, and type it again
    .cure-key = write `{ $key } = 0.5`, without quotation marks
    .cure-date = a spreadsheet has made a date of it: format the column as text and type it anew, { $decimal } if it was a decimal, or one number alone if it was two with a stroke
    .cure-letter = a letter stands in place of a digit: write `{ $number }` if that is right
below-lowest = is below { $lowest }
outside = is outside { $lowest } to { $highest }
    .cure = correct the number, or leave the cell blank
    .cure-percent = this column holds shares from 0 to 1, not percent: write { $share }
    .cure-key = correct the number
    .cure-key-percent = shares are numbers from 0 to 1: write { $share }
# `$near` asks whether another word was meant, or is empty; `$words` are those of the column.
no-such-word = is not one of the words of this column
    .cure = { $near }write { $words }
    .key = is not one of the words of this key
moment-without-time = it has no time of day
moment-is-month = it is a month, and the day is missing
moment-offset = its offset is not valid
moment-without-offset = it has no offset, so the instant is unknown
no-moment = it is not a date and time
    .cure = write date, time and offset from UTC, as in 2020-10-04T21:45:00+11:00
moment-outside-calendar = it is outside the calendar
no-date = it is not a date
    .cure = write 2018-11-04, 2018-11 for a month, or a time with offset
ragged-row = the row has { $cells } cells where the heading has { $columns } columns
    .cure = put a cell that holds a comma in quotation marks, close every one opened, and write decimals with a point (40.5)
    .cure-short = a cell is missing: one that is blank needs its comma, too. Close every quotation mark that is opened
shifted-left = the cells of this row, from { $column } on, stand one column too far to the left: a cell was deleted
    .cure = insert a cell before this one, and write there what belongs to { $column }
shifted-right = the cells of this row, from { $column } on, stand one column too far to the right: a blank cell was inserted
    .cure = delete the blank cell below { $column }, so that the others move back
note-row = only the first of { $columns } cells is filled in
    .cure = if it is a note, delete the line or write it above the heading
open-quote = a quotation mark is opened and not closed in this row
cell-too-long = the cell has { $bytes } bytes, more than the { $most } of a cell here
    .cure = shorten it. A whole file in one cell comes from a quotation mark that is never closed
still-written = the file ends inside this row: still being written?
    .cure = read the file again when it is complete
still-written-because = the file ends inside this row: still being written? ({ $why })
    .cure = read the file again when it is complete. If it is, end its last line
no-line-end = it has no line end, so its last figure may be cut
neither-unit-nor-measure = the row names neither a unit nor a measure
    .cure = fill in `unit`, or `measure` for a published total
share-without-option = the share lacks its option
    .cure = write yes or no
event-with-number = the event has a number
    .cure = name what the number measures, or leave it blank
figure-without-number = the published figure lacks its number
    .cure = fill it in, or write `event` as measure
more-counted-than-total = more is counted ({ $counted }) than there is (total { $total })
    .cure = correct one of the two, or leave `total` blank
votes-exceed-cast = { $unit }: yes, no, blank and spoiled ({ $sum }) exceed cast ({ $cast }) and registered
    .cure = correct the row: one of its figures has a digit too many, or is that of another row
sorted-alone = the column has the figures of other rows in { $n } rows: it was sorted without the others
    .cure = enter it again from the source, each figure in its own row
slid-up = the column has the figures of the rows below in { $n } rows: it stands one row too high
    .cure = move its cells in these rows down by one, and fill the cell that becomes free
slid-down = the column has the figures of the rows above in { $n } rows: it stands one row too low
    .cure = move its cells in these rows up by one, and fill the cell that becomes free
# `$lines` are runs of lines: `3-4 and 9`.
also-in =
    { $n ->
        [one] { $problem }, and likewise in { $n } more row (line { $lines })
       *[other] { $problem }, and likewise in { $n } more rows (lines { $lines })
    }
    .cure = { $cure }. Mend the others in the same way
damaged-letter = holds a damaged letter
    .cure = save the file again as UTF-8
# How a refusal is told: file, line, column or key, then what is wrong there; `$value` is what stands in the file.
refused = { $place }: { $problem }
    .found = { $place }: { $problem } (found `{ $value }`)
    .help = help: { $cure }
at-line = line { $line }
at-column = column `{ $column }`
more-refusals =
    { $n ->
        [one] and one more refusal
       *[other] and { $n } more refusals
    }
    .cure = correct those that are named and run the command again
# Files. `$why` is what the system or a library says, in English.
unreadable = cannot be read: { $why }
    .cure = check that it exists and that you may read it
no-plain-file =
    is { $kind ->
        [folder] a folder
       *[device] a device or a pipe
    }, not a file
    .cure = name an ordinary file
file-too-large = is larger than { $megabytes } MB
    .cure = check that it is the file you mean. A folder of a vote holds one vote
vote-toml-missing = is missing
    .cure = a vote folder needs a vote.toml: `plebis new DIR` writes an example to edit
no-vote = cannot be read
    .cure = check that it is a text
save-as-utf-8 = save the file again as "CSV UTF-8" (comma or semicolon separated)
spreadsheet = is a spreadsheet, not a text file
utf-16 = is in UTF-16
zero-byte = holds a zero byte, so it is not a text file
damaged-byte = is UTF-8 with a damaged byte
unknown-encoding = is neither UTF-8 nor Windows-1252
empty = is empty
    .cure = the first line must name the columns: { $columns }
no-cells = cannot be cut into cells: { $why }
    .cure = save the file again as CSV
no-outlines = is not valid JSON: { $why }
    .cure = export the outlines as GeoJSON again
column-twice = two columns have the same name
    .cure = rename or delete one of them
total-without-unit = the cell is blank, and the row has the sums of all the others
    .cure = the total line of a spreadsheet is no unit: delete the row, and give totals in controls.csv
table-on-its-side = the table lies on its side: its columns have their names below one another
    .cure = turn it round, so that every column has its name in the first row (in a spreadsheet: copy, paste special, transpose)
heading-again = the row repeats the names of the columns
    .cure = delete it: a table has one heading
row-of-words = the row has words where the columns hold numbers: a note under a table would look so
    .cure = delete it if it is a note (SOURCES.md has room for notes); leave a cell blank where nothing is published
column-missing = a compulsory column is missing
    .cure = the first line must name the columns, for example: { $columns }
    .cure-near = rename the column `{ $column }`, if that is the one meant
    .cure-of-these = the heading has no `{ $column }`. It has { $others }, which the program does not know: rename the one that is meant, or say `--columns { $table }:{ $column }={ $likely }`
    .cure-option = if these are the columns that are meant, add `{ $option }`, or rename them so
# Cells and rows of tables.
cell-blank = the cell is blank
    .cure = fill it in, or delete the row
    .cure-sheet = fill it in: of merged cells only the first has a value. Delete the row if all of it is blank
    .cure-unit = write the key, or delete the row: one that adds up others is no unit
no-day = is not a date
    .cure = write year, month and day as 2018-11-04, or year and month as 2018-11
    .cure-key = write 2018-11-04, or 2018-11-04T18:00:00+11:00 for a time
    .cure-written = write `{ $day }`
key-twice = is on line { $line } already
    .cure = keys are unique: correct the key of the row that is about something else, or delete one of two that are the same
link-twice = the same link is on line { $line } already
    .cure = delete one of the two rows
field-work-reversed = fieldwork ends ({ $end }) before it starts ({ $start })
    .cure-turned = day and month are exchanged: write { $day }
    .cure = swap or correct the two dates
more-than-all = yes and no add up to { $sum }%
    .cure = correct one of the two. Both are percentages of the same base
poll-of-nobody = the poll asked nobody
    .cure = leave the cell blank if the number is not published
range-reversed = the range ends below its start ({ $low })
    .cure = swap the two
    .cure-key = swap low and high
range-half-told = a published range is only half given
    .cure = a range needs range_low, range_high, range_option (yes | no) and range_meaning (interval95 | projection | scenarios)
# Keys of vote.toml and desk.toml.
no-toml = is not valid TOML: { $why }
    .cure = each line reads `key = value`. Texts stand in quotation marks, but dates do not
    .cure-value = write `{ $key } = { $value }`
    .cure-quotes = put texts in straight quotation marks: `"…"`
    .cure-ungrouped = write `{ $key } = { $value }`, without marks between thousands
    .cure-point = write `{ $key } = { $value }`: decimals have a point
curly-quotes-toml = stands in quotation marks that TOML does not know
decimal-comma-toml = has a decimal comma
is-it = is it `{ $word }`?{" "}
key-missing = a compulsory key is missing
    .cure = { $near }add a line `{ $key } = …`
    .cure-under = { $near }add a line `{ $key } = …` under [{ $table }]
key-unknown-alone = key `{ $key }` is not known here
key-unknown = key `{ $key }` is not known under [{ $table }]
    .cure = { $near }known keys here: `{ $known }`
key-of-side-cure = keys are English in every language: write `{ $word } = "…"`, with the label in quotation marks
no-text = is not a text
    .cure = write `{ $key } = "…"`
text-too-long = has { $bytes } bytes, more than the { $most } of a text here
    .cure = shorten it
no-flag = is not true or false
    .cure = write `{ $key } = true`
no-texts = is not a list of texts
    .cure = write `{ $key } = ["…"]`
no-table = is not a table
    .cure = write `[{ $key }]` on a line of its own, its keys below
no-tables = is not a list of tables
    .cure = write `[[{ $key }]]` above each of them
no-day-of-vote = is not the day of a vote
    .cure = write `date = { $day }`
# The id of a vote.
id-blank = is blank
id-too-long = is longer than 200 bytes
id-no-folder = is not the name of a folder
id-hyphen = begins with a hyphen, as an option does
id-edge = begins or ends with a blank or a dot
id-sign = has a sign that no folder can have on some systems
id-device = is the name of a device on some systems
id-file = ends like the name of a file, and servers would take the folder for one
id-of-publication = is what a publication calls its own folders
id-cure = use letters, digits and hyphens, as in my-vote-2030
# Names of options, units and regions.
label-unseen = is not a name that can be seen
    .cure = write the option as voters know it
label-of-other = is the name of the other option, too
    .cure = give the two options names of their own
label-alike = differs from the other option in signs or case alone
    .cure = give the two options names of their own
no-place-name = is not a name of places
    .cure = write `{ $key } = {"{"} one = "polling station", other = "polling stations" {"}"}`
# Results, rule and earlier votes of vote.toml.
compare-with-proclamation = compare the figures with the proclamation
fact-votes-exceed-cast = yes, no, blank and spoiled ({ $sum }) exceed cast
fact-cast-exceeds-registered = cast ({ $cast }) exceeds registered
fact-unlike-valid = yes + no is { $sum }, not valid
fact-option-exceeds-valid = one option ({ $votes }) exceeds valid
prior-without-scale = cannot be the scale of a prior
    .cure = give a number above 0, in shares: 0.005 is half a point
weight-without-majority = is the weight of an area, but the rule asks for no majority of areas
    .cure = add `double_majority = "parent"` under [rule], or leave the weights out
grouping-unknown = names no grouping of the { PLACES($unit-name) }
    .cure = { $near }write one of { $known }: parent is a column of results.csv, the others are columns of units.csv
grouping-of-amounts = is a column of numbers, which group { NO_PLACE($unit-name) }
grouping-empty = groups { NO_PLACE($unit-name) }: the column is empty
    .cure = fill the column, so that each { PLACE($unit-name) } belongs to the area it votes with
weight-of-unknown-area = is the weight of an area that { NO_PLACE($unit-name) } belongs to
    .cure = { $near }write the area as it stands under `{ $column }`
no-weights = gives no area any weight
    .cure = give at least one area a weight above 0 under [rule.weights]
baseline-itself = is this vote itself
    .cure = name an earlier vote, or delete it from the list
    .cure-copied = the folder is called `{ $folder }`, but its `id` is still `{ $id }`: write `id = "{ $folder }"`
baseline-later = is of { $day }, later than this vote of { $vote }
    .cure = a baseline is an earlier vote: name another, or correct a `date`
baseline-twice = names { $vote } a second time
    .cure = name each earlier vote once
baseline-missing = of { $vote }: the earlier vote is not found, because no vote is called `{ $name }`
    .cure = { $near }votes that can be named: { $known }. You can also give the path of a folder with a vote.toml (`plebis new DIR` writes one)
# Overrides of desk.toml and `--given`.
override-unit-and-area = stands beside `unit`, but one override is about one of them
    .cure = keep one of the two. `kind` may stand beside it
override-of-nothing = is an action that is about nothing
    .cure = say what it is about: `unit = "…"`, `area = "…"` or `kind = "…"`
override-value-unasked = is a value that `{ $action }` does not take
    .cure = delete this key. Only `expected` and `known` take one
override-value-missing = needs a value
    .cure = write `value = 12000`, the ballots cast in all
    .cure-share = write `value = 0.54`, the share of the option in focus
override-unknown-unit = is not { A_PLACE($unit-name) } of this vote
    .cure = { $near }write the { PLACE($unit-name) } as it stands in results.csv or units.csv
override-unknown-area = is not an area of this vote
    .cure = { $near }write a `parent` or a value of a column of units.csv
override-unknown-kind = is not a kind of ballots of this vote
    .cure = { $near }write a kind as it stands in the column `kind`
override-twice = says a second time what is done about { $name }. The first is on line { $line }
    .cure = keep one of the two
# Kinds of ballots, and ballots expected.
doubt-of-nothing = is the doubt of a number that is not given
    .cure = fill in `expected`, or leave `expected_sd` blank
all-beside-kinds = gives all ballots of { $unit } beside rows by kind, and is not their sum
    .cure = leave out this row or those of the kinds, or correct the figures
level-twice = is named a second time
    .cure = name each level once, inner to outer
level-unknown-cure = { $near }write one of the columns of units.csv: { $known }
# Cells of a spreadsheet, and how dates and times are written there. `$problem` is said of the cell.
in-cell = cell { $cell }: { $problem }
clock-alone = is a time of day, and its day or its clock is not known
    .cure = write the day, too, as in `2014-09-18T18:47`. `timezone` and `polls_close` in vote.toml say of which night an evening time is
day-or-month-first = may be read with the day or with the month first, and no date of this file has a day over 12
    .cure = write `{ $first }` or `{ $second }`
short-year = has a year of two figures, so that each of its numbers may be the year
    .cure = write the day with its whole year. This may be { $days }
serial-day = is the number by which a spreadsheet keeps a day
    .cure = format the cell as a date, or write `{ $day }`
no-workbook = is not a spreadsheet of the kind .xlsx
    .cure = save it again as .xlsx without a password, or as "CSV UTF-8"
damaged-workbook = is a damaged spreadsheet
workbook-unread = cannot be read as a spreadsheet: { $why }
no-sheet = has no sheet with cells
sheet-too-large = unpacks to more than { $megabytes } MB
    .cure = keep the table alone in the spreadsheet, or save it as "CSV UTF-8"
sheet-too-wide = has { $rows } rows and { $columns } columns with something in the last of them
sheet-error = shows an error of the spreadsheet
    .cure = correct the formula, or leave the cell blank
formula-unsolved = holds a formula that was never worked out, so it has no value
    .cure = open the file in a spreadsheet and save it, or write the number
