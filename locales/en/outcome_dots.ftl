as-polls-stood-before-vote = as the polls stood before the vote
before-vote-from-polls = before the vote, from the polls
from-complete-count = from the complete count
from-votes-counted-so-far = from the votes counted so far
nothing-left-project-every-dot = Nothing is left to project: every dot stands at { $median }, { $basis }. { $occasion }
chance-under-whole-rule = Chance that { $clause }, under the whole rule: { $chances }.
everything-counted = Everything is counted: { $clause }
was-too-close = It was too close
too-close = Too close
say-outcomes = { $was } to call: { $clause } in { $favoured } of { $dots } outcomes
more-than-99 = more than 99
n-100-outcomes-model = { $clause } in { $more } out of 100 simulations
equally-likely-outcomes = { $clause } in { $favoured } of { $dots } equally likely outcomes
results-were-equally-likely-each = { $each } results that were equally likely { $basis }; each dot was 1 chance in { $each }. Median { $median }; nine results in ten fell between { $low } and { $high }. { $occasion }
equally-likely-results-each-dot = { $each } equally likely results { $basis }; each dot is 1 chance in { $each }. Median { $median }; nine results in ten fall between { $low } and { $high }. { $occasion }
dots-of = { $clause }: { $dots } of { $all } dots
chance-threshold = Chance that { $option } { $tense ->
        [past] would pass
       *[now] passes
    } the threshold: { $chances }.
