### Chart: projection and raw count as the night goes on.
### $progress, $first_in, $last_in: what is in (units-in). $raw: share of the option in the count; $median: as projected.

# $places: what the units are called.
units-in = { $counted } of { $total } { PLACES($places, $total) }

# $tense: now, or past once the vote is over. $time: 21:45.
count-and-projection =
    { $tense ->
        [past] With { $progress } in, { $option } had { $raw } of the count and the model put it at { $median }
       *[now] With { $progress } in, { $option } has { $raw } of the count and is projected at { $median }
    }
count-and-projection-at =
    { $tense ->
        [past] At { $time }, with { $progress } in, { $option } had { $raw } of the count and the model put it at { $median }
       *[now] As of { $time }, with { $progress } in, { $option } has { $raw } of the count and is projected at { $median }
    }
# $result: of the vote, once it is known.
replayed = Replayed in a simulated order: with { $progress } in, the model put { $option } on { $median }
replayed-and-ended = Replayed in a simulated order: at { $progress }, the model put { $option } on { $median } (it finished on { $result })
# What the count decides may follow after a semicolon: No wins.
all-counted = All counted ({ $progress }): { $raw } for { $option }
all-counted-at = All counted at { $time } ({ $progress }): { $raw } for { $option }

simulated-order = A replay in a simulated order: the real one is not in the data.
times-of-publication =
    { $tense ->
        [past] A replay: each projection uses only what was published by then.
       *[now] Each projection uses only what was published by then.
    }
range-at-end = At the last projection, nine outcomes in ten lie within { $range }.

# Axis, bands and curves.
counted-axis = counted, in percent of the expected valid votes
nine-in-ten = nine outcomes in ten
one-in-two = half of outcomes
raw-count = raw count
projection = projection
# A published count; $counted of $total polling stations, or $part of the votes.
announced = announced: { $share } with { $counted } of { $total }
announced-part = announced: { $share } at { $part }

raw-and-projection = The raw count is what is counted by then. The projection is the expected final share of all votes.
stops-at-published = The replay stops at the last published partial count, { $progress }.
stops-half-way = The replay stops half-way, at { $progress }.
stops = The replay stops at { $progress }.
from-published-figures = The replay knows the count of every { PLACE($places) }. From the published figures alone, the model projects { $median }.
# $list: shares of the raw count beyond the scale, each with how much was counted.
off-scale = The raw count is off the scale: { $list } counted.
off-scale-one = { $share } at { $part }

# The picture in words: its first step, then its last.
alt = With { $first_in } in, the raw count stood at { $raw } and the projection at { $median }. With { $last_in } in, the raw count stood at { $last_raw } and the projection at { $last_median } (nine outcomes in ten: { $range }).
alt-complete = With { $first_in } in, the raw count stood at { $raw } and the projection at { $median }. With { $last_in } in, the count was complete at { $last_raw }.
polls-blended-in = The last projection blends in the forecast from the polls.
