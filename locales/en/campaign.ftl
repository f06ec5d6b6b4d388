# What the forecast from polls assumes and says.
# $verdict: none, mild, surprising or very. $side: below or above.
surprise =
    the result, { $result }, was { $gap } ({ $sds } sd) { $side ->
        [below] below
       *[above] above
    } the forecast mean of { $mean }, which is { $verdict ->
        [none] no surprise
        [mild] mildly surprising
        [surprising] surprising
       *[very] very surprising
    }. A result this { $side ->
        [below] low or lower
       *[above] high or higher
    } had a probability of { $odds }
# A chance of one in twenty thousand is no number to print with two decimals.
odds-rare = less than { $percent }
odds-even = { $percent }
odds = { $percent } (about 1 in { $once })
was-another-kind-vote-so = . That was another kind of vote, so it says little about this one
n-as-polls-priors-vote = N({ $mean }, { $sd }²), set under [polls.priors] in vote.toml, where its source belongs
n-as-polls-priors-mean = N({ $mean }, { $sd }²): the mean is set under [polls.priors] in vote.toml, where its source belongs, the sd is { $from }
set-vote-toml = set in vote.toml
root-mean-square-earlier-changes = root mean square of earlier changes
default-judgement = a default, chosen by judgement
change-since-then-with-sd = { $option } had { $mean }% in { $vote_id } ({ $date }), and the change since then has an sd of { $sd } points ({ $from }){ $another }
none-latent-share-itself-as = none: the latent share stands by itself, as if polls on average had no error of their own
normal-sd-5-1-points = normal, sd 5.1 points: the error of referendum polls on the eve (Fisher and Renwick 2016, 45 referendums), added to the path that walks to the day of the vote
normal-sd-points-total-error = normal, sd { $sd } points: the total error of referendum polls { $days_after_last_poll ->
        [one] one day
       *[other] { $days_after_last_poll } days
    } before the vote (Fisher and Renwick 2016). It includes the movement still to come, so the path stops at the last poll
normal-sd-points-given-on = normal, sd { $sd } points: given on the command line and added to the path that walks to the day of the vote
student-t-with-degrees-freedom = Student t with { $df } degrees of freedom, sd { $sd } points: given on the command line and added to the path that walks to the day of the vote
shift-towards-status-quo-n = . The shift towards the status quo is N({ $mean }, { $sd }²) points
scenario-those-who-favour-those = Scenario: { $own_2 }% of those who favour { $own } and { $other_2 }% of those who favour { $other } turn out. Polls and priors are taken to speak for all of them.
scenario-who-stayed-away-from = Scenario: { $voters } of the { $away } who stayed away from { $vote_id } in { $areas } vote this time, { $of_yes_share }% of them for { $own }. Everyone else votes as in that vote's { $valid } valid ballots.
structural-prior-result = The structural prior of the result: { $what }.
structural-prior-aside = vote.toml sets { $names } under [polls.priors]. This forecast does not use it: --prior structural does.
probability-share-yes-alone = The probability concerns the share of yes alone. { $beyond }
poll-this-vote-known = no poll of this vote is known
only-poll-this-vote-cannot = the only poll of this vote cannot be used
none-polls-this-vote-can =
    { $n ->
        [one] the only poll of this vote cannot be used
       *[other] none of the { $n } polls of this vote can be used
    }
structural-prior-alone-because = The forecast rests on the structural prior alone, because { $reason }: { $what }.
level-before-any-poll-n = level before any poll: N({ $level_mean }, { $level_sd }²) on the first day, then a random walk
level-before-any-poll-log-odds = level before any poll: log odds N({ $level_mean }, { $level_sd }²) on the first day, then a random walk
latent-share-on-last-day = the latent share on the last day of the path, from { $from }
polls-election-day-error = the polls and the election-day error
polls-election-day-error-without = the polls and the election-day error, without the structural prior
structural-prior-times-polls-with = the structural prior times the polls with their error (and the scenario, where one is given)
left-out-by-votes-own = left out by the vote's own rules: { $reason }
those-asked-voters = it asked people who may not vote
published-after-vote = it was published on { $day }, after the vote of { $vote }: nobody could read it before
public-by-published = it was not public by { $day } (published { $public })
field-dates-published = no dates of fieldwork are published
field-dates-known-month-only = only the month of fieldwork is known, so the whole month is used
field-dates-approximate = the dates of fieldwork are approximate
nobody-among-respondents-states-choice = none of the respondents states a choice
other-option-100-minus-this = the other option is 100 minus this one
this-option-100-minus-other = this option is 100 minus the other
only-one-option-published-percent = only one option is published, as a percentage of all answers
percent-shares-two-options = { $focus } and { $other } percent cannot be the shares of two options
shares-as-fractions = its shares { $focus } and { $other } look like parts of 1 and not percentages
percentages-published = no percentages are published
range-all-answers-without-undecided = it gives a range of all answers but not the undecided, so the other option is unknown
range-range-share = the range { $low }-{ $high } cannot be that of a share
n-95-interval = a 95% interval
pollsters-projection-every-value-alike = the pollster's projection, with every value in it equally likely
two-scenarios-either-end-alike = two scenarios, with both ends equally likely
published-as-range-only-read = it is published only as a range, { $low }-{ $high }, which is read as { $meaning }
n-published-from-width-95 = n is not published: { $n } is inferred from the width of the 95% interval { $unwrap_or_default }-{ $unwrap_or_default_2 }
n-published-from-stated-margin = n is not published: { $n } is inferred from the stated margin of ±{ $unwrap_or_default } points at 50%
neither-n-nor-margin-published = neither n nor a margin is published, so n = { $n } is assumed
held-fixed-on-command-line = held fixed on the command line
set-vote-toml-under-polls = set in vote.toml under [polls.priors], where its reason belongs
none = none
default-referendum-polls-on-eve = default: referendum polls on the eve, 5.1 points
ladder-referendum-polls-at-horizon = ladder: referendum polls at the horizon of the last poll, where the path stops
t-6-5-1-as = t:6,5.1: as the default with heavier tails
normal-averages-as-many-polls = normal:{ $us_average_sd }: averages of as many polls in US general elections 1998-2016 (1414 races)
as-chosen = as chosen
share-two-options-alone-latent = The share of { $option } is that of the two options alone. The latent share is a Gaussian random walk by day, seen through polls with house effects, mode effects and error beyond sampling.
priors-set-on-command-line = Priors set on the command line: { $priors }.
common-error-taken = All polls are taken to be { $points } too { $way ->
    [high] high
   *[low] low
 } in { $option }, as asked for on the command line.
held-fixed-on-command-line-2 = The command line holds these fixed: { $join }.
undecided-refusals-dropped-as-if = Undecided voters and refusals are dropped, as if they split like the others. Each poll counts its decided respondents only. If they break differently, that is part of the election-day error, which was measured on this base.
undecided-refusals-all-counted-as = Undecided voters and refusals are all counted as { $yes }.
undecided-refusals-all-counted-as-2 = Undecided voters and refusals are all counted as { $no }.
undecided-refusals-one-split-for = Undecided voters and refusals split in one way throughout the campaign: { $first_2 }% go to { $focus }, with Beta({ $first }, { $second }), whose variance stays however many polls there are.
undecided-unknown = { $polls ->
        [one] One of the { $of } polls counts
       *[other] { $polls } of the { $of } polls count
    } decided voters alone. How many were undecided there is unknown, so nothing is added to them.
printed-percentages-carry-error-their = Printed percentages carry the error of their rounding.
printed-percentages-taken-as-exact = Printed percentages are taken as exact.
hyperparameters-integrated-by-gauss-legendre = Hyperparameters are integrated by Gauss-Legendre quadrature, with { $nodes ->
        [one] one node
       *[other] { $nodes } nodes
    } an axis up to omega { $omega }, tau { $tau } and s_house { $s_house }. Mass beyond is left out.
path-stops-at-last-poll = The path stops at the last poll.
as-only-polls-public-by = Only polls that were public by { $day } are used.
as-only-polls-public-by-time = Only polls that were public by { $time } are used.
logit-scale-laplace-approximation-at = On the logit scale, a Laplace approximation is taken at every node of the hyperparameters. Path, effects and weights come from every second node of each axis, in share units at the forecast share. The shifts without a poll are taken at the posterior mean of the hyperparameters.
status-quo-option-named-vote = No status-quo option is named in vote.toml, so the shift towards it is not applied.
fewer-than-two-known-modes = Fewer than two modes are known, so there is no mode effect.
distribution-lies-outside-0-1 = { $outside }% of the distribution lies outside 0 to 1 and is moved to the limit.
value = { $notes }; { $note }
adaptive-grid = Hyperparameters are integrated on an adaptive grid of { $nodes ->
        [one] one node
       *[other] { $nodes } nodes
    }. The estimated error is { $mean } in the mean, { $sd } in the sd and { $probability } in the probability (before the election-day error).

# The priors: what each is, and why its default.
prior-omega = daily step of public opinion, half-normal scale
    .source = default: half a point a day allows 5 points in 100 days, as campaigns have moved (Jackman 2005, doi:10.1080/10361140500302472)
held-omega = daily step of public opinion, standard deviation
prior-tau = error of a poll beyond sampling, half-normal scale
    .source = default: polls miss results by about 1.7 times what sampling alone would suggest (Shirani-Mehr et al. 2018, doi:10.1080/01621459.2018.1448823)
held-tau = error of a poll beyond sampling, standard deviation
prior-s-house = spread of the pollsters, half-normal scale
    .source = default: house effects of 1 to 3 points are usual (Jackman 2005, doi:10.1080/10361140500302472)
held-s-house = spread of the pollsters, standard deviation
prior-s-mode = difference of two modes, normal sd
    .source = default, chosen by judgement: two ways of asking may differ by a few points (in the 2016 EU referendum, telephone polls were 4 points above online ones)
prior-level-mean = level on the first day, normal mean
    .source = default: neither option is favoured
prior-level-sd = level on the first day, normal sd
    .source = default: wide, with 95% between 30% and 70%
prior-structural-mean = the result itself, before any poll, normal mean
prior-structural-sd = the result itself, before any poll, normal sd
prior-of-earlier-vote = the share in { $vote_id } ({ $date })
polls-of-houses =
    { $polls ->
        [one] { $polls } poll
       *[other] { $polls } polls
    } by { $houses ->
        [one] { $houses } pollster
       *[other] { $houses } pollsters
    }
set-on-command-line = set on the command line
