last-two-weeks-polls-missed = In the last two weeks polls missed by { $late } on average, before by { $early }
before-vote-poll-missed-by = { $first_days } before the vote a poll missed by { $first_error }, { $last_days } before by { $last_error }
before-vote-poll-missed-by-2 = { $first_days } before a vote a poll missed by { $first_error }, { $last_days } before by { $last_error }
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
