### Chart: how wrong polls were in earlier votes, beside the lead of today.

# $option: who is ahead; $margin: 4.2 points. $flips of $votes: in how many votes polls were as wrong as that, in favour of the option.
# $tense: now, or past once the count is over.
lead-beyond-errors =
    { $tense ->
        [past] { $option } was { $margin } clear of the threshold in the polls. In no earlier vote had polls been that wrong in its favour
       *[now] { $option } is { $margin } clear of the threshold. In no earlier vote were polls that wrong in its favour
    }
errors-would-undo =
    { $tense ->
        [past] { $flips ->
            [one] { $option } was { $margin } clear of the threshold in the polls. In one of { $votes } earlier votes polls had overstated it by more
           *[other] { $option } was { $margin } clear of the threshold in the polls. In { $flips } of { $votes } earlier votes polls had overstated it by more
        }
       *[now] { $flips ->
            [one] { $option } is { $margin } clear of the threshold. In one of { $votes } earlier votes polls overstated it by more
           *[other] { $option } is { $margin } clear of the threshold. In { $flips } of { $votes } earlier votes polls overstated it by more
        }
    }
subtitle =
    { $tense ->
        [past] How far the final polls of earlier votes were above the result for { $option }, in points of { $options } answers. The line marks the error that would have undone the lead in the polls.
       *[now] How far the final polls of earlier votes were above the result for { $option }, in points of { $options } answers. The line marks the error that would undo today’s lead.
    }
polls-and-results = published polls and results

error-axis = error, points
average-axis = average, points
no-error = no error
todays-lead =
    { $tense ->
        [past] lead in the polls: { $lead }
       *[now] today’s lead: { $lead }
    }
# Under the day of a vote; marks of its row.
polls = polls: { $polls }
a-poll = a poll
their-average = their average
