last-two-weeks-polls-missed = Polls were out by { $late } in the final fortnight, by { $early } before that
before-vote-poll-missed-by = A poll taken { $first_days } before the vote was out by { $first_error }, one taken { $last_days } before by { $last_error }
before-vote-poll-missed-by-2 = A poll taken { $first_days } before a vote was out by { $first_error }, one taken { $last_days } before by { $last_error }
value = { $pollster }: { $days }, { $error }
size-each-polls-error-for = Size of each poll’s error for { $option }, in points of { $two_way } answers.{ $which } { $occasion }
published-polls-results = published polls and results
value-2 = ;{" "}
days-vote = days to the vote
error-points = error, points
filled-this-vote-hollow-earlier = {" "}Filled: this vote; hollow: earlier votes.
days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
