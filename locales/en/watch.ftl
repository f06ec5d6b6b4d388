# What is said on a live night: of the source, of its recording, and of what is taken or refused.
# Of the command line.
no-feed = no feed is named
    .cure = write `--feed` with a file, a folder or an address, or `[feed] url` in vote.toml
scheme-unknown = a feed cannot be fetched by `{ $scheme }`
    .cure = write an address with http:// or https://, or a file or a folder
twice = `{ $vote }` is named twice
    .cure = name each vote once
no-vote = the recording does not say of which vote it is
    .cure = write `--vote VOTE`
nothing-yet = no figures have come in
    .cure = wait for the first figures: without `--once` the watch goes on
# Of the recording.
log-broken = the line is broken: { $why }
    .cure = restore the log from a copy, or move the recording away. A broken last line alone does no harm
body-damaged = the bytes are not those that were recorded
    .cure = restore the file from a copy. What was published stands
embargo-broken = this is no time: nobody knows until when nothing may be published
    .cure = write `--embargo TIME` once more, or `--embargo off` to lift it
body-elsewhere = the log names a file outside its folder
recording-empty = nothing was recorded
    .cure = name the folder that `plebis watch` recorded into: it holds log.jsonl
recording-taken = another `plebis watch` is at work here
    .cure = end it, or name other folders with `--record` and `--publish`
recording-public = { $folder } lies in the publication folder, and what came in would be recorded where readers reach it
    .cure = name a folder elsewhere with `--record`
holds-rehearsal = it holds the recording of a rehearsal, and this is the night
    .cure = name another folder with `--record`: a rehearsal and a night are recorded apart
holds-night = it holds the recording of a night, and this is a rehearsal
# Why a body is refused and the last good one stands.
older = these figures are older than those that stand ({ $theirs }, against { $ours })
older-revision = this version is older than the one that stands ({ $theirs }, against { $ours })
rehearsal-in-the-night = this is a rehearsal, but real figures stand
takes-back = it takes back { $n } of { $of } { PLACES($places, $of) } at once, and counts only if it comes { $left ->
    [one] once more
   *[other] { $left } more times
 }
turns = it exchanges the two options in { $n } of { $of } counted { PLACES($places, $of) }. It counts only if it comes { $left ->
        [one] once more
       *[other] { $left } more times
    }
cut-off = the file ends inside a row, as if it were still being written. It counts only if it comes { $left ->
        [one] once more
       *[other] { $left } more times
    }
ahead = a time of the source is { $theirs }, but the figures were fetched at { $ours }: taken as of then
    .cure = look at the clock of the source, at the day of a time after midnight, and at timezone in vote.toml
passed-over = { $feed }: { $files } come before a file that was read and are not read.
    .cure = Give newer figures a later name.
# What is doubtful between two bodies. $area is a place, $option one of the two options.
total-differs = the source's own total for { $area } is { $theirs } { $option }, but the places it lists there add up to { $ours }
    .cure = the source may be in the middle of an update, or a row is wrong. The places it lists count, never its total
blanked = { $unit } had { $ballots } ballots, and the source now leaves its cells empty
zeroed = { $unit } had { $ballots } ballots, and the source now says none
    .cure = a source in trouble lists zeros or nothing: the figures from before stand until others come
# What happens, line by line. $feed is a file or an address, $vote the key of a vote.
resumed = { $feed }: { $recorded ->
    [one] one body was recorded before, and the watch goes on from there
   *[other] { $recorded } bodies were recorded before, and the watch goes on from there
 }
embargo-kept = { $feed }: nothing is published before { $until }. Whoever goes on with this recording or publishes into the same folder keeps to it; `--embargo off` lifts it.
embargo-stands = { $feed }: nothing is published before { $until }, as was asked before. `--embargo off` lifts it.
embargo-lifted = { $feed }: the embargo until { $until } is lifted.
nothing-there = { $feed } has nothing yet.
unlogged = { $feed }: { $n ->
    [one] { $files } lies in the recording without a line in its log, and does not count.
   *[other] { $files } lie in the recording without a line in its log, and do not count.
 }
    .cure = The run before was cut short, or its disk was full. What the source still has is recorded anew.
damaged = { $feed }: { $file } is not what was recorded ({ $was }, now { $now }) and does not count. The other bodies do.
damaged-gone = { $feed }: { $file }, which was recorded ({ $was }), is no longer there and does not count. The other bodies do.
failed = { $feed }: { $why }. { $cure }. The next look is in { $seconds } s.
refused = { $vote }: body { $number } ({ $file }) is refused: { $why }. The figures from before stand.
cure = { $cure }.
taken = { $vote }: { $new } new, { $changed } changed, { $back } taken back{ $aside ->
    [0] .
    [one] . One row is set aside.
   *[other] . { $aside } rows are set aside.
 }
of-test = A rehearsal.
projected = { $vote }: { $headline }
published = { $vote }: version { $version } is out at { $page }
unpublished = { $vote }: nothing could be published: { $why }. { $cure }.
prepared = { $vote }: the prepared files cannot be read, and those read before are used: { $why }. { $cure }.
prepared-barred = { $vote }: nothing is published until this can be read, for the embargo is not known: { $why }. { $cure }.
prepared-unread = { $vote }: the prepared files cannot be read: { $why }. { $cure }. Until then what comes in is recorded, and nothing is published.
other-id = the folder is now that of another vote (`{ $id }`)
    .cure = write the id `{ $id }` again, or start the watch anew
after-failed = `{ $command }` ended with { $code }.
after-stopped = `{ $command }` was stopped.
# What is ready before the night. $told is one of the sentences below.
ready = ready    { $vote }: { $told }
pending = pending  { $vote }: { $told }
broken = broken   { $vote }: { $told }
not-ready = something is still to come
    .cure = see the lines marked `pending`
is-broken = something must be mended before the night
    .cure = see the lines marked `broken`
ready-folder = the prepared files have { $errors ->
    [one] one error
   *[other] { $errors } errors
 } and { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
 }
ready-units = { $n } { PLACES($places, $n) } are known
ready-no-units = the folder has no list of { PLACES($places) }, so nothing can be projected before all is in. `plebis convert { $feed } --vote { $vote } --to { $vote }/units.csv` writes the list of the feed
ready-earlier = { $n ->
    [0] there is no earlier vote to compare with, so ranges will be wide
    [one] it is compared with one earlier vote
   *[other] it is compared with { $n } earlier votes
 }
ready-clock = the clock says { $at }
ready-no-embargo = no embargo is set
ready-embargo = nothing is published before { $until }
ready-embargo-over = the embargo ended at { $until }
ready-place = { $place } can be written
no-place = { $place } cannot be written: { $why }
ready-recorded = { $n ->
    [one] one body is recorded already
   *[other] { $n } bodies are recorded already
 }
ready-languages = names in { $languages }
ready-own-language = names are given in one language only
feed-fails = { $feed } cannot be used: { $why }
feed-pending = { $feed } has nothing yet
feed-reads = { $feed } lists { $listed } { PLACES($places, $listed) }. { $absent } are not in it, and { $aside ->
    [one] one row is set aside
   *[other] { $aside } rows are set aside
 }
# Why a signature does not let a body be used.
unsigned = it has no signature, and one is asked for by `[feed.signature]`
signature-missing = its signature could not be had: { $why }
signature-at = { $place }: { $why }
signature-unreadable = its signature is not valid: 64 bytes are expected, as they are, in hexadecimal digits or in base64
signature-wrong = its signature is not that of the key in `[feed.signature]`: it was changed on its way, or the signature belongs to another body
signature-cure = wait for the next body, or ask the counting office. A signature that comes later is taken then
# Of what is doubtful in a body, and of files that are not there.
gone = { $feed } is not there at the moment. The last figures stand.
refused-first = { $vote }: body { $number } ({ $file }) is refused: { $why }.
finding = {"  "}{ $place }: { $message }.
finding-alone = {"  "}{ $message }.
more-findings = {"  "}{ $n ->
    [one] One more is doubtful: `--json` has it.
   *[other] { $n } more are doubtful: `--json` has them.
 }
first-aside = The first: line { $line } ({ $unit }): { $why }
no-folder = There is no folder { $folder }.
near-name = Is { $near } meant?
day-now = the day of the vote is { $day }
day-ahead = the day of the vote is { $day }, { $days ->
    [one] in one day
   *[other] in { $days } days
 }
day-past = the day of the vote is { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } ago: what comes in is taken for that night, and nothing from after it is used (correct `date` in vote.toml if tonight is meant)
# Parts of the last line of a terminal, with points between them.
status-look = look at { $time }
status-data = figures of { $time }
status-nothing = nothing yet
status-check = { $n } to check
status-unpublished = nothing is published: { $why }
status-prepared = prepared files cannot be read: { $why }
status-findings = { $n } doubtful
