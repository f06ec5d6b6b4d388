### Chart: how wrong each poll was, by days to the vote.

# $late, $early, errors: 2.6 points.
final-fortnight = Polls were out by { $late } in the final fortnight, by { $early } before that
# $first_days, $last_days: 48 days (days). Of polls of this vote alone, then of several votes.
first-and-last = A poll taken { $first_days } before the vote was out by { $first_error }, one taken { $last_days } before by { $last_error }
first-and-last-of-votes = A poll taken { $first_days } before a vote was out by { $first_error }, one taken { $last_days } before by { $last_error }
days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
error-of-each = Size of each poll’s error for { $option }, in points of { $options } answers.
filled-and-hollow = Filled: this vote; hollow: earlier votes.
polls-and-results = published polls and results

days-axis = days to the vote
error-axis = error, points
# The picture in words.
alt-poll = { $pollster }: { $days }, { $error }
