### Chart: how wrong each poll was, by days to the vote.

# $late, $early, errors: 2.6 points.
final-fortnight = Polls were out by { $late } in the final fortnight, by { $early } before that
# $side: over or under; $far, $near: 20 months, 7 weeks; $votes: one vote, or several.
all-erred =
    { $side ->
        [over] Every poll overstated { $option }, from { $far } to { $near } before the { $votes ->
            [one] vote
           *[several] votes
        }
       *[under] Every poll understated { $option }, from { $far } to { $near } before the { $votes ->
            [one] vote
           *[several] votes
        }
    }
some-erred =
    { $side ->
        [over] { $count } of { $total } polls overstated { $option }
       *[under] { $count } of { $total } polls understated { $option }
    }
months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
result = result
days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
error-of-each = Each poll’s share of { $option } minus the result, in points of { $options } answers.
filled-and-hollow = Filled dots are this vote, hollow dots are earlier votes.

days-axis = days to the vote
error-axis = points; above the result the poll overstated { $option }
# The picture in words.
alt-poll = { $pollster }, { $days } before the vote: { $error }
