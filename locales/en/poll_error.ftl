# What a desk can print about the polls of a vote, against its result.
# $option is the label of an option: THE($option), OF($option), TO($option) give it the form of the sentence.

missing-poll = no poll of this vote is known
missing-share = no poll of the electorate with a two-way share is known
missing-timely = no poll from before the vote can be used
missing-result = no result is published yet
nothing-poll = No polls are on file for this vote, so there is no error to measure.
nothing-public = { $why }.
nothing-share = No poll of the electorate gives the shares of both options, so there is no error to measure.
nothing-timely = No poll from before the vote can be used, so there is no error to measure.
nothing-result = No result is published yet, so there is no error to measure.

left-out-not-electorate = it did not ask the electorate
left-out-no-share = no two-way share can be computed
left-out-fractions = its shares look like parts of 1 and not percentages

average-only-poll = The only poll gave { THE($option) } { $share }, excluding undecided voters.
average-one-house =
    { $polls ->
        [one] The last poll of the only pollster gave { THE($option) } { $share }, excluding undecided voters.
       *[other] The last polls of the only pollster gave { THE($option) } { $share } on average, excluding undecided voters.
    }
average-houses = The last polls of { $houses } pollsters gave { THE($option) } { $share } on average, excluding undecided voters.
ties = The last polls of { $houses } were taken on the same days, so their mean stands for the pollster.

# $first is the provisional share.
result-both = The result was { $last } ({ $first } in the provisional count).
result-final = The result was { $last }.
result-provisional = The provisional result is { $first }.
gap-level-poll = The poll was right to a tenth of a point.
gap-level-polls = On average the polls were right to a tenth of a point.
gap-high-poll = The poll had { THE($option) } { $points } too high.
gap-high-polls = On average the polls had { THE($option) } { $points } too high.
gap-low-poll = The poll had { THE($option) } { $points } too low.
gap-low-polls = On average the polls had { THE($option) } { $points } too low.

# $known: all = every poll has a margin; some = only those are meant.
margin-one-outside =
    { $known ->
        [some] The one poll whose sampling error is known missed by more than its margin of error.
       *[all] The poll missed by more than its margin of error.
    }
margin-one-inside =
    { $known ->
        [some] The one poll whose sampling error is known was right within its margin of error.
       *[all] The poll was right within its margin of error.
    }
margin-none =
    { $known ->
        [some] None of the { $n } polls whose sampling error is known missed by more than its margin of error.
       *[all] None of the { $n } polls missed by more than its margin of error.
    }
margin-all =
    { $known ->
        [some] All { $n } polls whose sampling error is known missed by more than their margin of error.
       *[all] All { $n } polls missed by more than their margin of error.
    }
margin-several =
    { $known ->
        [some] Of the { $n } polls whose sampling error is known, { $outside ->
                [one] one
               *[other] { $outside }
            } missed by more than the margin of error. One in 20 would be usual.
       *[all] Of the { $n } polls, { $outside ->
                [one] one
               *[other] { $outside }
            } missed by more than the margin of error. One in 20 would be usual.
    }
typical =
    { $known ->
        [some] The typical error (root mean square) was { $rmse }. Sampling alone would give { $sampling } ({ $sized ->
            [one] from the one poll
           *[other] from the { $sized } polls
        } with a known sample size).
       *[all] The typical error (root mean square) was { $rmse }. Sampling alone would give { $sampling }.
    }

# $ahead: what the polls could name: the winner, the right side of a threshold of the share ($bar), or, where the rule asks more than a share, the side with more votes.
winner-all =
    { $ahead ->
        [threshold] { $n ->
            [one] It was on the right side of the threshold of { $bar }.
           *[other] All { $n } polls were on the right side of the threshold of { $bar }.
        }
        [majority] { $n ->
            [one] It had the side with more votes ahead.
           *[other] All { $n } polls had the side with more votes ahead.
        }
       *[winner] { $n ->
            [one] It had { $option } ahead.
           *[other] All { $n } polls had { $option } ahead.
        }
    }
winner-none =
    { $ahead ->
        [threshold] { $n ->
            [one] It was on the wrong side of the threshold of { $bar }.
           *[other] None of the { $n } polls was on the right side of the threshold of { $bar }.
        }
        [majority] { $n ->
            [one] It had the side with fewer votes ahead.
           *[other] None of the { $n } polls had the side with more votes ahead.
        }
       *[winner] { $n ->
            [one] It did not have { $option } ahead.
           *[other] None of the { $n } polls had { $option } ahead.
        }
    }
winner-most =
    { $ahead ->
        [threshold] { $right } of { $n } polls were on the right side of the threshold of { $bar }.
        [majority] { $right } of { $n } polls had the side with more votes ahead.
       *[winner] { $right } of { $n } polls had { $option } ahead.
    }
winner-few =
    { $ahead ->
        [threshold] { $right ->
            [one] Only { $right } of { $n } polls was on the right side of the threshold of { $bar }.
           *[other] Only { $right } of { $n } polls were on the right side of the threshold of { $bar }.
        }
        [majority] Only { $right } of { $n } polls had the side with more votes ahead.
       *[winner] Only { $right } of { $n } polls had { $option } ahead.
    }
winner-half-counts =
    { $ahead ->
        [threshold] { $half ->
            [fewer] Fewer than half of { $n } polls were on the right side of the threshold of { $bar } (a poll right on it counted as half).
            [even] Half of { $n } polls were on the right side of the threshold of { $bar } (a poll right on it counted as half).
           *[more] More than half of { $n } polls were on the right side of the threshold of { $bar } (a poll right on it counted as half).
        }
        [majority] { $half ->
            [fewer] Fewer than half of { $n } polls had the side with more votes ahead (ties counted as half).
            [even] Half of { $n } polls had the side with more votes ahead (ties counted as half).
           *[more] More than half of { $n } polls had the side with more votes ahead (ties counted as half).
        }
       *[winner] { $half ->
            [fewer] Fewer than half of { $n } polls had { $option } ahead (ties counted as half).
            [even] Half of { $n } polls had { $option } ahead (ties counted as half).
           *[more] More than half of { $n } polls had { $option } ahead (ties counted as half).
        }
    }

# Possible causes of the gap, within a sentence.
cause-sampling = sampling error
cause-rounding = rounding
cause-undecided = the undecided vote
cause-late-swing = a late swing
cause-turnout-by-side = turnout by side
cause-house-mode = the way of asking
cause-unexplained = what is unexplained

assumption-sampling = Sampling error was at its unluckiest 1 in 20, in simple random samples.
assumption-rounding = Every printed figure was rounded in favour { OF($over) }.
assumption-undecided = All who were undecided or would not answer voted { $under }.
assumption-undecided-silent = All who were undecided or would not answer voted { $under }. Polls that do not report them had as many.
assumption-late-swing =
    { $days ->
        [one] Opinion moved after the polls, as far as it would one time in 20 ({ $step } in one day on average).
       *[other] Opinion moved after the polls, as far as it would one time in 20 ({ $step } a day, { $days } days on average).
    }
assumption-turnout = Every supporter { OF($under) } voted. Valid votes came from { $turnout } of registered voters, so all who stayed away favoured { THE($over) }.
assumption-turnout-unknown = The supporters of the two sides did not vote equally often. The turnout is not published.
assumption-house = Suppose all pollsters had used the method of { $house }, whose last poll had { THE($over) } lowest.
assumption-house-unknown = Another pollster would have found something else.
assumption-unexplained = This is left when the largest cause does its most.

reach-whole = It could explain the whole gap of { $gap }.
reach-part = It explains at most { $most } of the { $gap }.
unknown-sampling = It cannot be computed: a poll has no sample size.
unknown-undecided = It cannot be computed: the polls do not report them.
unknown-late-swing = It cannot be computed: a poll has no date.
unknown-house = It cannot be computed: there is only one pollster.
unknown-turnout = It cannot be computed: the turnout is not published.
unknown-figures = It cannot be computed: the figures are not published.

undecided-every =
    { $reporting ->
        [one] Even so { THE($over) } stays too high in the only poll that reports them.
       *[other] Even so { THE($over) } stays too high in all { $reporting } polls that report them.
    }
undecided-none = Then { THE($over) } is no longer too high in any poll that reports them.
undecided-year =
    { $left ->
        [one] Even so { THE($over) } stays too high in the only poll of { $year } that reports them, but not in { $polls }.
       *[other] Even so { THE($over) } stays too high in all { $left } polls of { $year } that report them, but not in { $polls }.
    }
undecided-some = Even so { THE($over) } stays too high in { $left } of the { $reporting } polls that report them, but not in { $polls }.
undecided-many = Even so { THE($over) } stays too high in { $left } of the { $reporting } polls that report them.

turnout-needed = Turnout alone would need supporters { OF($under) } to vote { $ratio } times as often as those { OF($over) }.
turnout-range = That runs from { $low } for { $lowest } to { $high } for { $highest }.
turnout-possible = The actual turnout allows { $possible } at most.

unexplained-no-gap = There is no gap to explain.
unexplained-no-cause = No cause can be computed.
unexplained-several =
    { $causes ->
        [one] One cause could account for the gap. That does not prove that it did.
       *[other] { $causes } causes could each account for the gap. That does not prove that any did.
    }
unexplained-one = On its own, { $cause } could account for the gap. That does not prove that it did.
unexplained-none-enough = No single cause is enough. The largest, { $cause }, still leaves { $left } unexplained. Together, at their most, they add up to { $sum }, which is enough for the gap.
unexplained-none-less = No single cause is enough. The largest, { $cause }, still leaves { $left } unexplained. Together, at their most, they add up to { $sum }, which is less than the gap.

# Two votes: did the polls learn? $first and $second are years or days.
learned-unknown =
    It is impossible to say whether the polls learned: { $vote } has no { $lacks ->
        [result] result
       *[average] poll average
    }.
learned-in-year = In { $year }
learned-on-day = On { $day }
learned-in-vote = In { $vote }
# $side_first, $side_second: high or low.
learned-gaps =
    { $side_first ->
        [high] { $first } the polls had { THE($option) } { $before } too high on average.
       *[low] { $first } the polls had { THE($option) } { $before } too low on average.
    }
learned-gaps-then =
    { $side_second ->
        [high] { $second } they had { THE($option) } { $after } too high.
       *[low] { $second } they had { THE($option) } { $after } too low.
    }
learned-nearer = They came { $change } closer, more than chance and the differences between pollsters can explain ({ $margin }).
learned-further = They did not learn. They were further off by { $change }, more than chance and the differences between pollsters can explain ({ $margin }).
learned-unclear-same = There is no sign that they learned. The size of the error changed by { $change }, which chance and the differences between pollsters could explain ({ $margin }). Both errors are on the same side.
learned-unclear-other = There is no sign that they learned. The size of the error changed by { $change }, which chance and the differences between pollsters could explain ({ $margin }). The error changed sides.
learned-no-margin = The size of the error changed by { $change }. Without sample sizes and several pollsters, it is impossible to say how much of that is chance.
learned-other-country = The two votes were held in different countries, with other voters and other pollsters. So this compares two errors, and does not say whether anybody learned.
learned-other-options = The two votes had different options. So this compares two errors, and does not say whether anybody learned.
learned-house = { $house } polled both votes: { $before }, then { $after }.

poll-of-month = { $house } ({ $month })
# The rule of the average in the outputs.
average-rule = unweighted mean of each pollster's last poll of the electorate
average-rule-with-ties = unweighted mean of each pollster's last poll of the electorate, or of its last polls where several have the same days
