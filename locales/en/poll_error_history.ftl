### Chart: how wrong polls were in earlier votes, beside the lead of today.

# $option: who is ahead; $margin: 4.2 points. $flips of $votes: in how many votes polls were as wrong as that, in favour of the option.
# $tense: now, or past once the count is over.
lead-beyond-errors =
    { $tense ->
        [past] { $option } was { $margin } clear of the threshold in the polls; in no earlier vote had polls been that wrong in its favour
       *[now] { $option } is { $margin } clear of the threshold; in no earlier vote were polls that wrong in its favour
    }
errors-would-undo =
    { $tense ->
        [past] { $flips ->
            [one] An error like that of one of the { $votes } earlier votes would have undone the lead of { $option } in the polls, { $margin }
           *[other] An error like that of { $flips } of the { $votes } earlier votes would have undone the lead of { $option } in the polls, { $margin }
        }
       *[now] { $flips ->
            [one] An error like that of one of the { $votes } earlier votes would undo the lead of { $option }, { $margin }
           *[other] An error like that of { $flips } of the { $votes } earlier votes would undo the lead of { $option }, { $margin }
        }
    }
subtitle =
    { $tense ->
        [past] Error of the final polls of earlier votes for { $option }, in points of { $options } answers; line: the error that would have undone the lead in the polls. { $occasion }
       *[now] Error of the final polls of earlier votes for { $option }, in points of { $options } answers; line: the error that would undo today’s lead. { $occasion }
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
