### Chart: how wrong polls were in earlier votes, beside the lead of today.

# $option: who is ahead; $margin: 4.2 points. $flips of $votes: in how many votes polls were as wrong as that.
lead-beyond-errors = { $option } is { $margin } clear of the threshold, more than polls erred in the earlier votes
errors-would-undo =
    { $flips ->
        [one] An error like that of one of the { $votes } earlier votes would undo the lead of { $option }, { $margin }
       *[other] An error like that of { $flips } of the { $votes } earlier votes would undo the lead of { $option }, { $margin }
    }
subtitle = Error of the final polls of earlier votes for { $option }, in points of { $options } answers; line: the error that would undo today’s lead. { $occasion }
polls-and-results = published polls and results

error-axis = error, points
average-axis = average, points
no-error = no error
todays-lead = today’s lead: { $lead }
# Under the day of a vote; marks of its row.
polls = polls: { $polls }
a-poll = a poll
their-average = their average
