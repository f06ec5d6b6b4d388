# The sentences a desk can print: result, count, polls. $places: what the units are called. $option, $first, $second are labels of options.
title = { $title } ({ $day }).
nothing = Nothing can be said yet.
nothing-counted = Nothing is counted yet: 0 of { $total } { PLACES($places, $total) }.

result-final = Final result: { $first } { $first_share } and { $second } { $second_share } of valid votes.
result-provisional = Provisional result: { $first } { $first_share } and { $second } { $second_share } of valid votes.
result-units = The results of all { $units } { PLACES($places, $units) } add up to { $first } { $first_share } and { $second } { $second_share } of valid votes. No total is published.
result-weights = Weighted by size, the shares of all { $units } { PLACES($places, $units) } average { $first } { $first_share } and { $second } { $second_share } of valid votes. No total is published.
result-some-units = The results of { $units } of { $all } { PLACES($places, $all) } add up to { $first } { $first_share } and { $second } { $second_share } of valid votes. The others have none.
shares-without-size = Shares of { $units } of { $all } { PLACES($places, $all) } are published, but not the size of each, so no sum can be given.
turnout = Turnout was { $turnout }.

# $which: one, last (the last of $all), some ($n of $all) or all ($n). $place: level, high or low.
poll-gap =
    Excluding undecided voters, { $which ->
        [one] one poll
        [last] the last of { $all } polls
        [some] the average of { $n } of { $all } polls
       *[all] the average of { $n } polls
    } had { THE($option) } at { $share }, { $place ->
        [level] just as in
        [high] { $points } above
       *[low] { $points } below
    } the { $status ->
        [final] final
       *[provisional] provisional
    } result.

no-forecast = There is no forecast: no poll of this vote can be used.
close-on-polls =
    { $tense ->
        [past] On the polls, it was too close to call.
       *[now] On the polls, it is too close to call.
    }
# $noun: a win for No. $likelihood: leaning, likely or very.
likely-on-polls =
    { $tense ->
        [past] The polls suggested that { $noun } was { $likelihood ->
            [leaning] more likely than not
            [likely] likely
           *[very] very likely
        }.
       *[now] The polls suggest that { $noun } is { $likelihood ->
            [leaning] more likely than not
            [likely] likely
           *[very] very likely
        }.
    }
close-on-count =
    { $tense ->
        [past] It was too close to call.
       *[now] It is too close to call.
    }
likely-on-count =
    { $tense ->
        [past] { $noun } was { $likelihood ->
            [leaning] more likely than not
            [likely] likely
           *[very] very likely
        }.
       *[now] { $noun } is { $likelihood ->
            [leaning] more likely than not
            [likely] likely
           *[very] very likely
        }.
    }
# $clause begins the sentence: No wins. $frequency: about 9 in 10.
wins-in = { $clause } in { $frequency } of the model’s simulations.
carried-unknown = It is unclear whether the proposal is carried: { $reason }.
frequency-most = more than 99 in 100
frequency-fewest = fewer than 1 in 100
frequency-hundred = about { $n } in 100
frequency-ten = about { $n } in 10

# $verb: estimates, estimated, projects or projected.
interval =
    { $verb ->
        [estimated] The model estimated { THE($option) } at { $median } of valid votes, and between { $low } and { $high } in nine cases out of ten.
        [projects] The model projects { THE($option) } at { $median } of valid votes, and between { $low } and { $high } in nine cases out of ten.
        [projected] The model projected { THE($option) } at { $median } of valid votes, and between { $low } and { $high } in nine cases out of ten.
       *[estimates] The model estimates { THE($option) } at { $median } of valid votes, and between { $low } and { $high } in nine cases out of ten.
    }

rows-set-aside =
    { $rows ->
        [one] One row of the returns cannot be right and is left out.
       *[other] { $rows } rows of the returns cannot be right and are left out.
    }
no-projection = There is no projection: { $reason }.
no-projection-yet = There is no projection: nothing that can be used is counted yet.
no-projection-over = There is no projection: the vote is over, and no partial count of it is at hand.
too-early = It is too early for a projection: { $progress } of the expected valid votes are counted.

stand-time = as of { $time }
units-percent = { $percent } of the stations
stations = { $stations } of { $total } stations
units-of = { $units } of { $total } { PLACES($places, $total) }
units =
    { $units ->
        [one] one { PLACE($places) }
       *[other] { $units } { PLACES($places) }
    }
progress = { $progress } of the expected valid votes
progress-guess = { $progress } of the expected valid votes if the most advanced { PLACES($places) } are complete
polls-blended-in = The forecast from the polls is blended in.
all-counted =
    { $units ->
        [one] Everything is counted
       *[other] All { $units } { PLACES($places) } are counted
    }: { $option } { $share }.
all-counted-at =
    { $units ->
        [one] Everything is counted
       *[other] All { $units } { PLACES($places) } are counted
    } ({ $time }): { $option } { $share }.
everything-counted = Everything is counted: { $option } { $share }.
everything-counted-at = Everything is counted ({ $time }): { $option } { $share }.
# $stand: now, time, past or past-time.
counted =
    { $stand ->
        [past-time] By { $time }, { THE($option) } had { $share } of the votes counted.
        [past] At that point { THE($option) } had { $share } of the votes counted.
        [time] As of { $time }, { THE($option) } has { $share } of the votes counted.
       *[now] So far { THE($option) } has { $share } of the votes counted.
    }
# $parts: 226 of 304 units, 51.2% of the expected valid votes
counted-in =
    { $stand ->
        [past-time] By { $time }, { THE($option) } had { $share } of the votes counted ({ $parts }).
        [past] At that point { THE($option) } had { $share } of the votes counted ({ $parts }).
        [time] As of { $time }, { THE($option) } has { $share } of the votes counted ({ $parts }).
       *[now] So far { THE($option) } has { $share } of the votes counted ({ $parts }).
    }

check-nothing = The check found nothing doubtful.
check-found = The check found { $findings }.
errors =
    { $n ->
        [one] { $n } error
       *[other] { $n } errors
    }
warnings =
    { $n ->
        [one] { $n } warning
       *[other] { $n } warnings
    }
notes =
    { $n ->
        [one] { $n } note
       *[other] { $n } notes
    }

# Who wins, as a clause ($tense: now, past, or possible: one of many results before a count that is over) and as a noun.
clause-wins =
    { $tense ->
        [possible] { THE($option) } would have won
        [past] { THE($option) } won
       *[now] { THE($option) } wins
    }
clause-carried =
    { $tense ->
        [possible] the proposal would have been carried
        [past] the proposal was carried
       *[now] the proposal is carried
    }
clause-fails =
    { $tense ->
        [possible] the proposal would have failed
        [past] the proposal failed
       *[now] the proposal fails
    }
clause-majority = { THE($option) } would reach a majority
clause-passes = { THE($option) } would pass { $threshold }
clause-reaches = { THE($option) } would reach { $threshold }
noun-wins = a win for { THE($option) }
noun-carried = a success of the proposal
noun-fails = a failure of the proposal
noun-majority = a majority for { THE($option) }
noun-passes = more than { $threshold } for { THE($option) }
noun-reaches = at least { $threshold } for { THE($option) }
decided = { $clause }.
carried-cannot-be-said = It is unclear whether the proposal is carried under its rule.
it-needed = It needed { $parts }.
# `as of 21:45, 226 of 304 polling stations`; `226 of 304 polling stations, 51.2% of the expected valid votes`.
stand = { $time }, { $units }
parts = { $units }, { $progress }
