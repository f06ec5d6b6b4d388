# Doubts about links to earlier votes. `$vote` is the id of an earlier vote, `$unit` and `$earlier` are keys.
key-for-key = `{ $other }` for `{ $unit }`
baseline-without-units = { NO_PLACE($unit-name) } of { $vote } is in this vote, so nothing is compared with it
    .cure = write the keys of both votes alike (as text in a spreadsheet), or join the { PLACES($unit-name) } in links.csv
# `$pairs` are keys of the two votes: `` `007` for `7` ``.
baseline-without-units-near = { NO_PLACE($unit-name) } of { $vote } is in this vote, so nothing is compared with it. Did the zeros get lost? It has { $pairs }
units-not-in-baseline = { $vote } does not have { $n } of the keys of this vote: { $few }
    .cure = if they are new, nothing is wrong. Where only the key changed, join the two in links.csv or use the old key
    .cure-zeros = the keys of results.csv have probably lost the zeros in front, as a spreadsheet does: write them there, in a column formatted as text
units-not-in-baseline-near = It has { $pairs }
link-to-unknown-vote = { $vote } is not a baseline of this vote
    .cure = { $near }add it to [baseline] votes in vote.toml, or correct the id
link-weight-out-of-range = the weight of { $earlier } in { $unit } is { $weight }
    .cure = a weight is the share of the earlier { PLACE($unit-name) } that belongs here: above 0, at most 1
link-to-nothing = { $earlier } is not { A_PLACE($unit-name) } of { $vote }
    .cure = { $near }correct the key, or delete the row
links-turned = `unit` and `baseline_unit` are probably swapped: { $n } of { $rows } links fit the other way round
    .cure = swap the two names in the heading of links.csv
link-weights-not-1 = the weights of { $earlier } of { $vote } add up to { $sum }, not 1
    .cure = each weight is the share of the earlier { PLACE($unit-name) } that belongs to the new one: a row is missing, double or mistyped
baseline-unit-unlinked = { NO_PLACE($unit-name) } of this vote continues { $earlier } of { $vote }
    .cure = has it closed? Its voters now vote elsewhere: link it to the { PLACES($unit-name) } that took them
units-absent =
    { $n ->
        [one] { A_PLACE($unit-name) } of { $vote } is not in this vote: { $few }
       *[other] { $n } { PLACES($unit-name, $n) } of { $vote } are not in this vote: { $few }
    }
    .cure = add the row if it was left out. If its voters went elsewhere, say in links.csv where
named-unit = { $unit } ({ $name }, { $n } registered)
unit-without-link = { $unit } has no link to { $vote }
    .cure = if it is new, only its { PLACE($region-name) } is known of it: link it to the { PLACES($unit-name) } its voters came from
names-changed =
    { $n ->
        [one] { $n } { PLACES($unit-name, $n) } has another name than in { $vote }
       *[other] { $n } { PLACES($unit-name, $n) } have another name than in { $vote }
    }: { $units }
    .cure = this is harmless where a name is only spelled anew. A new place may have other voters
names-exchanged = { $unit } and { $other } have each other’s names in { $vote }
    .cure = exchange the two names. If the numbers were given anew, say in links.csv which earlier units these voters came from
names-slid = { $n } { PLACES($unit-name, $n) } have the name that another one had in { $vote }, while their registers stayed
    .cure = the names have probably been sorted apart from their rows: put each beside its key
areas-renamed =
    { $n ->
        [one] { $n } { PLACES($region-name, $n) } has another name than in { $vote }
       *[other] { $n } { PLACES($region-name, $n) } have another name than in { $vote }
    }: { $areas }
    .cure = this is harmless where the same { PLACES($unit-name) } belong to it. Write one name in both votes to follow it
area-renamed = { $then } → { $now }
no-name = no name
register-unknown = register unknown
register = { $n } registered
name-and-register = `{ $name }`, { $register }
unit-register-changed = { $unit } had { $then } registered in { $vote } and has { $now } now, under the same name
    .cure = look for a digit too many or lost in `registered`. If the borders changed, say in links.csv which earlier { PLACES($unit-name) } these voters came from
unit-moved = { $unit } stood under “{ $then }” in { $vote } and stands under “{ $now }” now
    .cure = { $near }if it is a slip, correct `parent`. If the { PLACE($unit-name) } moved, nothing is to be done
# `$then` and `$now` are a name and a register: `` `Mairie`, 812 registered ``.
unit-number-changed-meaning = the number { $unit } may not mean the same voters: { $then } in { $vote }, { $now } now
    .cure = stations were renumbered, split or merged, or the register was redrawn: say in links.csv which earlier { PLACES($unit-name) } these voters came from
# `12% of Mairie-3`.
share-of-unit = { $weight } of { $earlier }
# `$unit` is one of `$units`, `$made` lists shares of earlier units.
unit-numbers-resolved =
    { $n ->
        [one] { $units } means
       *[other] { $units } mean
    } other voters than in { $vote }: links.csv makes { $unit } of { $made }
    .cure = they were renumbered, split or merged: compare such { PLACES($unit-name) } by their links, never by their number
register-jumped =
    { $n ->
        [one] { $units } has { $now } registered
       *[other] { $units } together have { $now } registered
    }, but the links to { $vote } bring { $before } ({ $change }%)
    .cure-away = more voters chose to vote outside their area, so they left other { PLACES($unit-name) } that are not linked: use the register of this vote
    .cure = voters came from { PLACES($unit-name) } that are not linked, a register was redrawn, or a weight is wrong
link-across-parents = { $unit } of { $now } is linked to { $earlier } of { $then }
    .cure = { PLACES($unit-name) } rarely change their { PLACE($region-name) }: probably the key of another { PLACE($unit-name) }
baseline-explains-little = { $vote } explains { $share } of how the { $units } counted { PLACES($unit-name, $units) } differ: a projection against it rests on little
    .cure = name an earlier vote that split the voters alike, or leave it out and compare the projection without it
baseline-unsound = the folder of { $vote } has { $findings } of its own. Most serious: { $first }
    .cure = what is compared with it rests on that: plebis check { $path }
baseline-mirrored = { $vote } has the { $units } { PLACES($unit-name, $units) } the other way round (correlation { $r }): where yes was strong, no is strong now
    .cure = are yes and no swapped in one of the two votes, or were the questions put the other way round? Then turn the earlier vote round
history-differs = the column { $vote } of history.csv is not the vote of that name: half of the { PLACES($unit-name) } differ by { $off } or more
    .cure = copy the shares of yes from that vote, or give the column the name of the vote it is of
history-turned = the column { $vote } of history.csv holds shares of no: that vote has them the other way round
    .cure = write shares of yes, from 0 to 1
