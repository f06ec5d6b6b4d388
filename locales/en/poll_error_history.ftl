poll = a poll
their-average = their average
polls = polls: { $polls }
published-polls-results = published polls and results
value = ;{" "}
error-points = error, points
error = no error
todays-lead = today’s lead:{" "}
average-points = average, points
more-table = { $n } more in the table
error-final-polls-earlier-votes = Error of the final polls of earlier votes for { $label }, in points of { $two_way } answers; line: the error that would undo today’s lead. { $occasion }
# $option: with its article; $margin: points
lead-beyond-errors = { $option } is { $margin } clear of the threshold, more than polls erred in the earlier votes
errors-would-undo =
    { $flips ->
        [one] An error like that of one of the { $votes } earlier votes would undo the lead of { $option }, { $margin }
       *[other] An error like that of { $flips } of the { $votes } earlier votes would undo the lead of { $option }, { $margin }
    }
