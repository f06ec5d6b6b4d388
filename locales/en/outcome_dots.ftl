### Chart: fifty equally likely outcomes as dots.
### $clause: who wins, a clause (“No wins”, “the proposal fails”); it begins a title or stands after a colon.

# $basis: what the outcomes rest on, within a sentence; $stand: As of 21:45, 226 of 304 units.
basis-polls-before = as the polls stood before the vote
basis-polls = before the vote, from the polls
basis-complete = from the complete count
basis-complete-at = from the complete count ({ $stand })
basis-counted = from the votes counted so far
basis-counted-at = from the votes counted so far ({ $stand })

# $tense: now, or past once the vote is over.
too-close =
    { $tense ->
        [past] It was too close to call: { $clause } in { $favoured } of { $dots } simulated results
       *[now] Too close to call: { $clause } in { $favoured } of { $dots } simulated results
    }
simulations-above-99 = { $clause } in more than 99 out of 100 simulations
simulations-99 = { $clause } in 99 out of 100 simulations
outcomes = { $clause } in { $favoured } of { $dots } simulated results

nothing-left = Nothing is left to project, so every dot stands at { $median }, { $basis }.
results-were = Each dot is one of { $dots } results that were equally likely, { $basis }. Nine in ten fell between { $low } and { $high }, and the median was { $median }.
results-are = Each dot is one of { $dots } equally likely results, { $basis }. Nine in ten fall between { $low } and { $high }, and the median is { $median }.

# A label in the picture, and the picture in words.
dots-of = { $clause } in { $dots } of { $all }

# $chances: more than 99 in 100.
chance-under-rule = Chance of { $noun }, under the whole rule: { $chances }.
chance-clause = Chance of { $noun }: { $chances }.
chance-threshold =
    { $tense ->
        [past] Chance that { $option } would pass the threshold: { $chances }.
       *[now] Chance that { $option } passes the threshold: { $chances }.
    }
