# What a desk can print about scored forecasts; $model, $first, $second are names of models.
middle-missed =
    { $races ->
        [one] { $model }: the median of the forecast missed by { $missed }.
       *[other] { $model }: over { $races } races the median of the forecast missed by { $missed } on average.
    }
one-interval-held = { $model }: its 90% interval held the outcome.
one-interval-missed = { $model }: its 90% interval did not hold the outcome.
# $verdict: narrow, wide, few or right.
intervals =
    { $verdict ->
        [narrow] { $model }: its 90% intervals held the outcome in { $held } of { $races } races (95% interval of that share: { $low } to { $high }). They are too narrow.
        [wide] { $model }: its 90% intervals held the outcome in { $held } of { $races } races (95% interval of that share: { $low } to { $high }). They are too wide.
        [few] { $model }: its 90% intervals held the outcome in { $held } of { $races } races (95% interval of that share: { $low } to { $high }). These are too few to judge their width.
       *[right] { $model }: its 90% intervals held the outcome in { $held } of { $races } races (95% interval of that share: { $low } to { $high }). There is no sign of wrong width.
    }
not-calibrated = { $model }: the outcomes did not fall evenly over its forecasts (p = { $p }). It is not calibrated.
equal =
    { $races ->
        [one] { $first } and { $second } have equal scores ({ $score }, { $races } race).
       *[other] { $first } and { $second } have equal scores ({ $score }, { $races } races).
    }
too-few =
    { $races ->
        [one] { $better } scored better than { $other } ({ $score }, { $races } race), but fewer than six cannot tell skill from chance.
       *[other] { $better } scored better than { $other } ({ $score }, { $races } races), but fewer than six cannot tell skill from chance.
    }
better = { $better } forecast better than { $other } ({ $score }, { $races } races, permutation p = { $p }).
no-difference = Between { $better } and { $other } there is no difference beyond chance ({ $score }, { $races } races, permutation p = { $p }).
few-draws = { $model }: its forecasts have { $draws ->
        [one] one draw
       *[other] as few as { $draws } draws
    } a race. A 90% interval needs at least { $needed }, so nothing is said of theirs.
unlike-draws = { $first } and { $second } cannot be ranked by the plain CRPS (nrg), which counts few draws as error: they have { $draws-first } and { $draws-second } draws a race. Compare crps_fair.
rhat = { $model }, { $race }: R-hat { $rhat }. The chains disagree: draw longer.
rhat-halves = { $model }, { $race }: R-hat { $rhat }. The first half of the draws disagrees with the second: draw longer.
log-infinite = { $model }: it gave a probability of 0 to what happened ({ $races }), so its log score (winner) is infinite.
not-scored = These have no known outcome and are not scored: { $races }

column-model = model
column-mae = MAE
rhat-few = { $model }, { $race }: R-hat { $rhat } with { $draws } draws. These are few draws for R-hat: nothing says that chains disagree.
levels-differ = The quantile levels differ, and with them what WIS measures. { $models }.
levels-compared = Quantile levels compared: { $levels }.
levels-alone = Levels whose opposite is not given end no interval, and no score counts them: { $levels }. Add 1 minus each of them.
no-levels = No quantile has its opposite, and the median is not given: there is nothing to compare.
column-log-share = log score (share)
column-log-winner = log score (winner)
no-race-known = no forecast is about a race whose outcome is known. The forecasts are about { $races }
    .cure = use the same race names in FORECASTS and RESULT
    .cure-names = use the race names of RESULT in FORECASTS: { $known }
