# What is said of the feeds of counting offices, and of the table [feed] of vote.toml.
# Names of the formats, and what each needs.
canonical = returns.csv as this program writes it
    .needs = nothing: one row per report of { A_PLACE($unit-name) }, under the keys of the vote
csv = any other CSV
    .needs = `[feed.columns]` with at least unit, yes and no, with `decimal` and `thousands` where numbers have marks, and with `timezone` for local times
onegov = OneGov vote CSV (Swiss cantons)
    .needs = `[feed] question` where a file holds a counter-proposal: its part, such as tie-breaker
swiss-ogd = sd-t-17-02 JSON (Swiss federal votes)
    .needs = `[feed] question`, the number of the proposal (vorlagenId)
eligendo = Eligendo CSV (Italian Ministry of the Interior)
    .needs = `[feed] question`, the number of the question (quesito_cod), where there are several
nist = NIST SP 1500-100 version 2, JSON
    .needs = `[feed] question`, the @id of the contest, where there are several
ech0252 = eCH-0252 XML, versions 1 and 2 (Swiss cantons and communes)
    .needs = `[feed] question`, the voteIdentification or another number of the vote, where there are several
# Of the table [feed].
column-missing = `[feed.columns]` does not say which column is `{ $columns }`
    .cure = write `[feed.columns]` with unit, yes and no, each with the name of its column in the feed
marks-alike = is also the decimal mark
    .cure = give `decimal` and `thousands` two different signs
no-mark = is not a mark between digits
    .cure = write one sign, such as `{ $key } = ","`
status-twice = `{ $word }` stands under two states
    .cure = let each word of the feed stand once under `[feed.status]`
# Of a body as a whole.
empty = is empty
    .cure = fetch it again: a server that is just writing sends nothing
damaged-utf16 = is UTF-16, and some of it is damaged
read-as-utf16 = read as UTF-16 ({ $bytes } bytes)
json-cut = the JSON ends in the middle: was it cut off?
no-json = is not valid JSON: { $why }
no-xml = is not valid XML: { $why }
no-list = is not a list
field-missing = the field is missing
other-format-cure = see that the address and the format are right: `plebis feeds` lists the formats
fetch-again-cure = fetch it again. If it stays so, tell the counting office
other-namespace = is not an eCH-0252 delivery of version 1 or 2
    .cure = see that the address is that of eCH-0252. `plebis feeds` lists the formats
too-many-rows = has more places than any vote
    .cure = see that the address is right
web-page = is a web page, not data: an error page, a login or a notice
    .cure = open the address in a browser. Give the address of the file itself
format-unknown = is none of the formats that are known
    .cure = name one with `--format` or `[feed] format` ({ $formats }). For a CSV of another kind write `[feed.columns]`
column-absent-cure = the file has `{ $columns }`
    .near = the file has `{ $near }`: correct `[feed.columns]` or the format
other-day = is dated { $theirs }, but the vote is on { $ours }
    .cure = see that the address is that of this vote
# Questions of a body.
question-key = `{ $key }`
question-titled = `{ $key }` ({ $title })
no-question = holds no question
    .cure = see that the address is right, or wait until the office has opened the vote
several-questions = holds { $n } questions, and none is named
    .cure = name one with `--question` or `[feed] question`: { $questions }
question-means-several = this name means { $n } questions
question-unknown = holds no question of this name
    .cure = { $near }the questions are { $questions }
# Times and marks of cells.
no-time-cure = write a time with its offset, a local date and time, or a time of day such as 21:45
day-unclear = the day may be read in two ways, and none is near the vote
    .cure = ask for dates such as 2026-03-29
time-without-day = is a time of day, and the day is not known
    .cure = name the vote with `--vote`
zone-unknown = is a local time, and the time zone `{ $zone }` is not known
    .cure = { $near }write `timezone` in vote.toml, such as "Europe/Rome"
no-zone = is a local time, and the clocks of the vote are not known
    .cure = write `timezone` in vote.toml, such as "Europe/Rome"
other-mark-cure = correct `[feed] decimal`
no-groups = its marks do not stand between groups of three digits
    .cure = see that `[feed] thousands` is right
# Rows.
unknown-unit = { NO_PLACE($unit-name) } of the vote has this key or name
    .cure = { $near }Write under `[feed.units]` which { PLACE($unit-name) } it is, as `unit = "{ $theirs }"`. The others count
unknown-unit-of-key = { NO_PLACE($unit-name) } of the vote has the key `{ $key }` or this name
other-unit = its key is that of `{ $unit }` ({ $name }), but it is called { $called }
unit-twice = this { PLACE($unit-name) } stands in the feed twice, with different figures
    .cure = where the feed has several questions or kinds of ballots, name the column under `[feed.columns]`. Otherwise fetch it again. Neither row counts
status-unknown = is not a known state of a count
    .cure = say under `[feed.status]` what it means, as `complete = "{ $word }"` (waiting, partial, complete, corrected, retracted)
neither-true-nor-false = is neither True nor False
more-than-all = more is counted than there is
    .cure = see that the column is the right one. Otherwise fetch it again
votes-of-no-section = has votes, but no section has reported
valid-unlike-votes = { $valid } valid votes, but the votes make { $votes }
place-without-key = a place has neither a number nor a name
place-twice = two places have the key { $id }
dangling-place = the counts are of a place that the report does not list
count-twice = two counts of one place and one kind differ
half-a-count = only one of the two options has a count
types-overlap = kinds of ballots may hold one another, and there is no total
selections-unclear = it is not clear which of the selections is yes: { $labels }
    .cure = write the labels of the feed under `[options]`, or as `yes` and `no` under `[feed.columns]`
# Findings. `$why` is one of the messages below.
not-real = The feed is taken for a rehearsal, because { $why }
    .cure = nothing to do in a rehearsal. On the night, ask the counting office for the real feed
test-flag = it says `{ $flag }`
test-flag-missing = `{ $flag }` is missing, so it may be a test
test-title = its title is “{ $title }”
test-column = its column `{ $column }` looks like the mark of a rehearsal
before-the-vote = it has results of { $at }, but the vote is on { $day }
before-the-day = its time is { $at }, and the vote is on { $day }
    .cure = take rows of a trial out, or mend the day of the time
parts-summed = the feed has parts in place of { $units }, so they are added up
    .cure = see that the parts are all there. Until then the { PLACE($unit-name) } counts as partly counted
rows-elsewhere =
    { $n ->
        [one] one counted place lies
       *[other] { $n } counted places lie
    } in areas that hold { NO_PLACE($unit-name) } of this vote
    .cure = nothing to do where the feed covers more than the vote
# What `convert` says.
recognised = { $file } is { $format }.
read-question = Question { $question }.
read-units =
    { $n ->
        [0] No { PLACE($unit-name) } is counted
        [one] One { PLACE($unit-name) } is counted
       *[other] { $n } { PLACES($unit-name, $n) } are counted
    }{ $waiting ->
        [0] .
       [one] , and one is listed but not counted.
       *[other] , and { $waiting } are listed but not counted.
    }
absent-units =
    { $n ->
        [one] One { PLACE($unit-name) } of the vote is not in the feed.
       *[other] { $n } { PLACES($unit-name, $n) } of the vote are not in the feed.
    }
aside-units =
    { $n ->
        [one] One row is set aside.
       *[other] { $n } rows are set aside.
    }
of-test = TEST: this is not a real result.
format-head = format
name-head = what it is
no-key = is not a public Ed25519 key
    .cure = write the 32 bytes of the key in base64 or in hexadecimal digits, or the text of a file that begins with -----BEGIN PUBLIC KEY-----
columns-unknown = is a table whose columns are not known: { $columns }
    .cure = say in vote.toml which of them is what, for example `[feed.columns]` with `unit = "{ $first }"`, and the same for yes and no
