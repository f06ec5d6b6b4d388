# What `plebis forecast` says of the model itself: how polls foretell one another, and what the answer rests on.
loo-head = How well the polls predict one another: each poll is left out and predicted from the others.
loo-one = There is only one poll, so no others can predict it.
loo-total = Over all polls, elpd is { $elpd } with a standard error of { $se }, for about { $parameters } effective parameters.
loo-few = { $polls ->
        [one] One poll is
       *[other] { $polls } polls are
    } too few for a standard error: from so few it means nothing, here and in the comparison of models below.
loo-approximate = On the logit scale these values are approximate.
foretold = predicted %
model = model
difference = difference
standard-error = SE
evidence = log evidence
comparison-head = Other models on the same polls. A difference below twice its standard error settles nothing.
chosen = as chosen
scale-share = share scale
scale-logit = logit scale
no-mode-effect = no mode effect
no-house-effects = no house effects
houses-halved = spread of pollsters halved
houses-doubled = spread of pollsters doubled
predictive-head = Do the polls scatter as the model says? The real polls are compared with { $n } simulated campaigns.
figure = figure
real = real
made-up-before = before the polls, 90%
made-up-after = after the polls, 90%
mean = mean %
spread = sd, points
lowest = lowest %
highest = highest %
step = change from poll to poll, points
house-gap = largest gap of a pollster, points
predictive-fine = The polls scatter as the model says.
predictive-one = There is only one poll, so nothing can scatter. The table shows where it lies among simulated ones.
predictive-odd = The model’s simulated polls differ from the real ones in this: { $figures }.
predictive-prior = Before it had seen a poll, the model hardly expected this: { $figures }.
break-even = The lead { OF($option) } holds unless all polls are wrong by { $points } in its favour.
break-even-sds = The lead { OF($option) } holds unless all polls are wrong by { $points } in its favour. That is { $sds } times the standard deviation of the election-day error.
break-even-threshold = By the share, { $option } wins unless all polls are wrong by { $points } in its favour: { $yes } needs more than { $needed }.
break-even-in-sds = That is { $sds } times the standard deviation of the election-day error.
power-head = What the latent share owes to each prior and to the polls, for each doubling of its weight. A part makes itself felt from a sensitivity of 0.05.
part = part
sensitivity = sensitivity
mean-moves = mean, points
sd-moves = sd, points
the-polls = polls
over-time-head = The forecast as it would have stood on each day, from what was public by then:
day = day
polls-used = polls
houses-head = pollster
latest = latest
effect = effect, points
# $chance: Pr(turnout in the range); in the second message Pr(yes is carried) there.
given-turnout = If turnout is between { $low } and { $high } (chance { $chance }), { $option } gets a median share of { $median }, and between { $lower } and { $upper } in nine cases out of ten.
given-turnout-won = The chance that the proposal is carried is then { $chance }.
chance-high = more than { $percent }
