### Chart: what was said as the night went on, moment by moment. What stands in a row is the headline's (headline.ftl).
### $noun: who was ahead, as the headline names it (a win for No). $words: how sure that was (likelihood). $time: 21:30.
### $progress: what was in (units-in of night_projection.ftl). $tense: now, or past once the vote is over.

likelihood =
    { $likelihood ->
        [leaning] more likely than not
        [likely] likely
       *[very] very likely
    }

# Every projection named the same side.
from-the-first =
    { $tense ->
        [past] { $noun } was { $words } from the first projection on
       *[now] { $noun } has been { $words } since the first projection
    }
# $more: how sure it became.
from-the-first-then-at =
    { $tense ->
        [past] { $noun } was { $words } from the start, and { $more } from { $time } on
       *[now] { $noun } has been { $words } from the start, and { $more } since { $time }
    }
from-the-first-then =
    { $tense ->
        [past] { $noun } was { $words } from the start, and { $more } with { $progress } in
       *[now] { $noun } has been { $words } from the start, and { $more } with { $progress } in
    }
# There is one projection.
only =
    { $tense ->
        [past] with { $progress } in, { $noun } was { $words }
       *[now] with { $progress } in, { $noun } is { $words }
    }
# From some moment on every projection named the same side; before, all or some did not.
since-at =
    { $tense ->
        [past] { $noun } was { $words } from { $time } on, with { $progress } in
       *[now] { $noun } has been { $words } since { $time }, when { $progress } were in
    }
since =
    { $tense ->
        [past] { $noun } was { $words } once { $progress } were in
       *[now] { $noun } has been { $words } since { $progress } were in
    }
open-until-at =
    { $tense ->
        [past] it was too close to call until { $time }, then { $noun } was { $words }
       *[now] it was too close to call until { $time }, now { $noun } is { $words }
    }
open-until =
    { $tense ->
        [past] it was too close to call until { $progress } were in, then { $noun } was { $words }
       *[now] it was too close to call until { $progress } were in, now { $noun } is { $words }
    }
# $more: how sure it is at the end. $sure: since when.
open-until-then-at =
    { $tense ->
        [past] it was too close to call until { $time }, and { $noun } was { $more } from { $sure } on
       *[now] it was too close to call until { $time }, and { $noun } has been { $more } since { $sure }
    }
open-until-then =
    { $tense ->
        [past] it was too close to call until { $progress } were in, and at the last projection { $noun } was { $more }
       *[now] it was too close to call until { $progress } were in, and now { $noun } is { $more }
    }
# $from: who was ahead before.
turned-at = the projections turned from { $from } to { $noun } at { $time }
turned = the projections turned from { $from } to { $noun } with { $progress } in
# $how: still, or again after somebody was ahead.
open-at =
    { $tense ->
        [past] at { $time }, with { $progress } in, it was { $how ->
            [again] too close to call again
           *[still] still too close to call
        }
       *[now] at { $time }, with { $progress } in, it is { $how ->
            [again] too close to call again
           *[still] still too close to call
        }
    }
open =
    { $tense ->
        [past] with { $progress } in, it was { $how ->
            [again] too close to call again
           *[still] still too close to call
        }
       *[now] with { $progress } in, it is { $how ->
            [again] too close to call again
           *[still] still too close to call
        }
    }
# $ended: how the vote ended (a win for Yes).
open-to-the-end = with { $progress } in, it was too close to call, and the vote ended with { $ended }
missed = with { $progress } in, { $noun } was { $words }, but the vote ended with { $ended }
# The rule of the vote cannot be applied to what is known.
share-alone =
    { $tense ->
        [past] with { $progress } in, the model put { THE($option) } on { $median }
       *[now] with { $progress } in, the model puts { THE($option) } on { $median }
    }
# $story: one of those above.
replayed = replayed in a simulated order: { $story }

dot-and-line = Dot: projected final share of { THE($option) }. Line: nine possible outcomes in ten.
more-changes =
    { $count ->
        [one] What was said changed once more. The table has every moment.
       *[other] What was said changed { $count } more times. The table has every moment.
    }

# A row in words. $place: when, and what was in. $said: the sentence of the headline.
alt-row = { $said } ({ $place }): projection { $median }, nine outcomes in ten between { $low } and { $high }.
alt-complete = { $said } ({ $place }): the count is complete at { $median }.
