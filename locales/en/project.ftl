# The commands `plebis project` and `plebis forecast` on a terminal.
head = { $vote } — { $option }, share of valid votes
head-as-of = { $vote } — { $option }, share of valid votes, as of { $time }
# $units: 226 of 304 communes; $places: what they are called
counted = counted: { $units }, { $progress } of expected valid votes, share { $share }
units = { $units } of { $total } { PLACES($places) }
set-aside =
    { $rows ->
        [one] set aside: one row of the returns that cannot be true or cannot be read (plebis check says which)
       *[other] set aside: { $rows } rows of the returns that cannot be true or cannot be read (plebis check says which)
    }
line-used = line used: { $line }
order-model = order model: { $name }, tilt { $tilt } (sd { $sd }) – { $what }
tilted = tilted
random = random
share = share
turnout = turnout
probability = { $first }. { $second }.
wins = { $noun }: { $probability }
more-than = more than { $probability }
less-than = less than { $probability }
flip-expected = { THE($option) } leads in what is counted, but the other side is expected to end ahead (probability { $probability })
flip-possible = { THE($option) } leads in what is counted, but the other side may end ahead (probability { $probability })
# Where yes needs more than half. $place: ahead or behind of the other option. $alert: expected or possible.
flip-below =
    { $place ->
        [ahead] { THE($option) } leads in what is counted but is not above the { $threshold } it needs
       *[behind] { THE($option) } is not above the { $threshold } it needs in what is counted
    }. { $alert ->
        [expected] It is expected to end above
       *[possible] It may still end above
    } (probability { $probability })
flip-above =
    { THE($option) } is above the { $threshold } it needs in what is counted. { $alert ->
        [expected] It is expected to end below
       *[possible] It may end below
    } (probability { $probability })
campaign-prior = the polls give { $prior }, the count alone { $data } and both together { $blend }, with a weight of { $weight } for the polls
nothing-moved = nothing is new or changed
units-moved = { $new } { PLACES($places, $new) } new, { $changed } changed ({ $units })
units-taken-back = { $back } { PLACES($places, $back) } taken back, { $new } new, { $changed } changed ({ $units })
unchanged = unchanged
# Two shares that are printed as different numbers, or as one, and lie less than a tenth of a point apart.
changed-little = by less than { $points }
# $points with its sign
changed = { $points }
since = since { $time }: { $what }
since-projected = since { $time }: { $what }. Projected share { $before } → { $now } ({ $change })
outstanding = uncounted: about { $ballots } valid ballots
outstanding-guess =
    { $tense ->
        [past] uncounted: about { $ballots } valid ballots if the most advanced { PLACES($places) } were complete, which no report said
       *[now] uncounted: about { $ballots } valid ballots if the most advanced { PLACES($places) } are complete, which no report says
    }
outstanding-lead =
    { $tense ->
        [past] they were expected to favour { THE($option) } by { $lead }
       *[now] they should favour { THE($option) } by { $lead }
    }
needed-level = { THE($option) } needs { $share } of them to draw level
needed-threshold = { THE($option) } needs { $share } of them to reach the threshold
ballots = { $ballots } ballots
unusual = unusual: { $unit } has { $got }, against an expected { $expected } (z { $z }) – { $cause }
unusual-without-expectation = unusual: { $unit } has { $got } – { $cause }
lines-moved = the published figures are now { $now }, after { $before }
