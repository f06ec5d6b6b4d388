# What commands tell on a terminal.
earlier-vote-embargoed = the earlier vote { $id } is under embargo until { $until }, and what follows rests on it
    .cure = publish nothing of this before then
findings = { $findings }: plebis check { $vote }
findings-first = Most serious: { $first }
day-ends-by-utc = { $day } is taken to end at midnight UTC, because nothing gives the clocks of this vote
    .cure = write `polls_close` with its offset in vote.toml. `timezone` alone is a name and is not looked up
embedded = embedded in the program
folder = folder { $path }
# $errors, $warnings, $notes: each with its noun
checked = { $vote } ({ $source }): { $errors }, { $warnings }, { $notes }
error = error
warning = warning
note = note
# Heads of the list of findings.
code = code
severity = severity
line = line { $line }
shares-of = point, truth and ranges are shares { OF($option) } (yes)
corrected = Corrected: { $why }
not-remembered = { $vote } is a vote inside the program: what was said of it is not kept. `plebis new --from { $vote } DIR` makes a folder that keeps it.
# Heads of the list of votes.
vote-head = vote
date-head = date
title-head = title
found-in-head = found in
no-draws = wrote { $path }: a heading and no draws
