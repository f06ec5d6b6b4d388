# What a reader notices on its way through the files of a folder.
# Before a cure, or nothing.
did-you-mean = did you mean `{ $word }`?{" "}
did-you-mean-alone = did you mean `{ $word }`?
more-findings =
    { $n ->
        [one] one more finding of this kind
       *[other] { $n } more findings of this kind
    }
    .cure = correct those that are listed and run the check again
register-below-ballots = { $unit } has { $ballots } ballots, more than the { $registered } registered voters. The ballots count, and the register is left out
    .cure = this is right for a supplementary list or a special station, if it was published so. Otherwise correct `registered` or the ballots
cast-below-votes = { $unit }: yes, no, blank and spoiled make { $sum }, more than the { $cast } cast, so `cast` is left out
    .cure = one of the five numbers is wrong: look for a digit too many or the figure of another row. Only where `cast` lags behind the count, leave it blank
digit-of-row = a digit of `{ $column }` is probably wrong: with { $meant } the row adds up
cast-above-register = { $unit }: { $cast } cast of { $registered } registered, but yes, no, blank and spoiled make { $sum }, so `cast` is left out
    .cure = it may be a digit too many, or the figure of another row: correct `cast`
    .cure-swapped = `registered` and `cast` are probably exchanged: the votes make just what `registered` says
garbled-accents = accents look garbled, such as `Ã©` for `é`
    .cure = the file was probably saved as UTF-8 and opened as Latin-1 before: open the original with the encoding UTF-8
encoded-twice = the file was saved twice in UTF-8 with another encoding in between, and is read back: `{ $before }` as `{ $after }`
    .cure = check that the accents are right. Open files with the encoding UTF-8 and save the result: that avoids the question
encoding-converted =
    read as Windows-1252 (Latin-1): { $n ->
        [one] { $n } character
       *[other] { $n } characters
    } outside ASCII
    .cure = check that the accents are right. Saving as UTF-8 avoids the question
base-assumed = { $poll }: the file does not say what the percentages are of, so `{ $word }` is assumed
    .cure = write `all` (undecided included) or `decided` (only those who state a choice)
file-empty = { $file } is empty: still being written?
    .cure = read it again when it is complete. Nothing has reported until then
row-without-unit = a row without { A_PLACE($unit-name) }
# `$name` is a unit or a row without one; `$why` what is wrong with its cells.
row-set-aside = { $name } is set aside: { $why }
    .cure = { $cure }. Until then the { PLACE($unit-name) } stays as it was reported before, or uncounted
cell-with-value = `{ $column }` is `{ $value }`: { $problem }
cell = `{ $column }`: { $problem }
cells = { $first }; { $others }
cell-ignored =
    `{ $column }` is not read in a row { $kind ->
        [unit] of { A_PLACE($unit-name) }
       *[total] without { A_PLACE($unit-name) }
    }
    .cure = a row is either the report of { A_PLACE($unit-name) } or, with `unit` blank, a published total
embargo-misplaced = `{ $place }` looks like an embargo, but it is not read, so nothing holds this vote back
    .cure = write `embargo_until = 2030-05-05T18:00:00+02:00` above the first [table] of vote.toml, or delete the key
test-misplaced = `{ $place }` looks like the mark of a rehearsal, but it is not read here, so nothing would carry TEST
    .cure = give the flag `--test`, or a column `test` with a 1 in returns.csv. Delete or rename the key
test-column-unknown = column `{ $column }` looks like the mark of a rehearsal, but it is not read, so nothing would carry TEST
    .cure = call it `test` and let it stand in returns.csv (1 = rehearsal, 0 = real), or rename it if it means something else
test-value-unknown = `{ $value }` is neither 1 nor 0, so the file is taken for a rehearsal
    .cure = write 1 for a rehearsal, 0 or nothing for a real return
other-separator =
    cells are separated by { $separator ->
        [tabs] tabs
        [pipes] pipes
       *[semicolons] semicolons
    }, so a comma is read as a decimal mark
    .cure = nothing to do if the file comes from a spreadsheet that writes 52,5 for 52.5
unknown-column-like = column `{ $column }` looks like a misspelt known column
unknown-column = column `{ $column }` is not known and is ignored
    .cure = known columns: `{ $known }`
unnamed-column = column { $letters } has no name in the heading and is ignored, but { $n ->
        [one] one row has
       *[other] { $n } rows have
    } something in it, such as `{ $cell }`
    .cure = name the column, or delete it
unknown-key = key `{ $key }` is not known and is ignored
    .cure = known keys here: `{ $known }`
unknown-language = `[{ $table }]` is not a language of the program and is ignored. The languages are { $langs }
    .cure = { $near }call the section by one of these, or delete it
shares-do-not-add-up = `yes_share` and `no_share` add up to { $sum }
    .cure = give one of the two: both are shares of yes + no
unknown-file = `{ $file }` is not a file of a vote folder and is not read
workbook-open = `{ $file }` is open in a spreadsheet program, and what is not saved yet is not read
    .cure = save it, and close it where it is finished
table-unnamed-cure = the tables of a folder are called `{ $known }`, or the same with .xlsx: save each sheet that belongs to it under its name
file-of-another-program = `{ $file }` is a workbook that cannot be read here
    .cure = save it as `{ $sheet }` or as `{ $table }` (CSV, UTF-8)
file-beside-table = `{ $file }` is not read: the table that counts is `{ $table }`
    .cure = if it is newer, give it the name of the other and move the old one elsewhere
other-folder-name = the id is `{ $id }`, but the folder is called `{ $folder }`
    .cure = outputs carry the id. Give both the same name so that the vote is found by it
unknown-unit = { PLACE($unit-name) } `{ $unit }` is not in results.csv
    .cure = { $near }correct the key, or add the { PLACE($unit-name) } to results.csv
history-transposed = rows and columns of history.csv are probably swapped: { $n } of its headings are { PLACES($unit-name) }
    .cure = write one row per { PLACE($unit-name) } and one column per earlier vote
key-for-key = `{ $key }` for `{ $unit }`
unit-spelled-otherwise = taken for { A_PLACE($unit-name) } of the list: { $pair }
    .cure =
    { $how ->
        [case] capital and small letters differ
        [accents] the accents differ
        [dashes] the dashes differ
        [apostrophes] the apostrophes differ
        [blanks] blanks and hyphens differ
        [zeros] the zeros in front differ
        [short] `Saint` is cut short on one side
       *[several] case, blanks, signs or leading zeros differ
    }: write the key as the list does, as text in a spreadsheet
    .cure-zeros = the list of units has probably lost the zeros in front of its keys, as a spreadsheet does: write them there, in a column formatted as text
units-spelled-otherwise = { $n } keys are spelled otherwise than in the list of { PLACES($unit-name) } and are taken for its { PLACES($unit-name) }: { $pairs }, …
# `$how` says in what the keys differ.
list-spelled-otherwise = results.csv spells { $n } keys otherwise than the other files, and they are taken for the same: { $pairs }, …
    .cure =
    { $how ->
        [case] capital and small letters differ
        [accents] the accents differ
        [dashes] the dashes differ
        [apostrophes] the apostrophes differ
        [blanks] blanks and hyphens differ
        [zeros] the zeros in front differ
        [short] `Saint` is cut short on one side
       *[several] case, blanks, signs or leading zeros differ
    }: write the keys of results.csv as the other files do, as text in a spreadsheet
of-lines = (lines { $lines })
utf16-converted = read as UTF-16, which a spreadsheet calls Unicode text
    .cure = save it as CSV UTF-8, and the question does not arise
override-in-force-cure = delete these lines of desk.toml to undo it
column-by-label = column `{ $column }` is the name of an option and is read as `{ $name }`
    .cure = nothing to do. In outputs the columns are called yes and no
column-pair = `{ $column }` as `{ $name }`
column-by-word = columns are read by what they are called: { $pairs }
    .cure = nothing to do if they hold that. Otherwise rename them, or say what they are with --columns
days-reordered =
    days are read with the { $order ->
        [day] day
       *[month] month
    } first, as `{ $cell }` in line { $line } shows
    .cure = nothing to do if the dates are right. `2014-09-18` avoids the question
days-by-vote =
    days are read with the { $order ->
        [day] day
       *[month] month
    } first: the other way round `{ $cell }` in line { $line } would be { $other }, and the vote was on { $vote }
days-exchanged = { $n } days up to 12 stand as `{ $low }`, and those over 12 as `{ $high }`: a spreadsheet set to another country takes the former the wrong way round
    .cure = write them again from the source: `{ $low }` was probably { $turned }
clock-of-vote = times without an offset are read by the clocks of the vote: `{ $cell }` as { $time }
    .cure = nothing to do if `timezone` and `polls_close` in vote.toml are right. A time with its offset avoids the question
thousands-taken = marks stand between thousands: `{ $cell }` is read as { $digits }
    .cure = nothing to do if the numbers are right. Digits alone avoid the question
blank-words-taken =
    { $words } in { $columns } ({ $n ->
        [one] line
       *[other] lines
    } { $lines }): read as blank, not published
    .cure = nothing to do if nothing was published there. Where nobody voted write 0
percent-signs-taken =
    the percent signs in { $columns } ({ $n ->
        [one] line
       *[other] lines
    } { $lines }) are left off: the figures are percentages anyway
    .cure = nothing to do. Figures without the sign avoid the question
decimal-commas-taken =
    the decimal commas in { $columns } ({ $n ->
        [one] line
       *[other] lines
    } { $lines }) are read as points: cells are separated by commas, and these stand in quotation marks
    .cure = nothing to do if the figures are right. Decimal points avoid the question
heading-of-two-rows = the names of the columns fill lines { $from } to { $to } and are read as { $names }
lines-above-heading = the names of the columns are in line { $line }, below `{ $title }`. What is above them is not read
    .cure = nothing to do. A table that begins with its heading avoids the question
hidden-rows = { $rows } { $rows ->
    [one] row of the sheet is hidden and is
   *[other] rows of the sheet are hidden and are
 } read like the others: { $which }
    .cure = show or delete hidden rows; a filter hides rows that are still there
hidden-columns = { $columns } { $columns ->
    [one] column of the sheet is hidden and is
   *[other] columns of the sheet are hidden and are
 } read like the others: { $which }
    .cure = show or delete hidden columns
other-sheets = the sheet `{ $sheet }` is read{ $hidden ->
        [yes] , though it is hidden
       *[no] {""}
    }{ $others ->
        [none] {""}
       *[some] , and not { $names }
    }
    .cure = call the sheet that is meant like the file, and put sheets that are no part of the vote into another workbook
merged-cells = { $cells } are merged: the first of them has the value, the others are blank
    .cure = split them and fill in each cell
sheet-beside-table = { $sheet } is not read, because { $table } is there
    .cure = keep one of the two
