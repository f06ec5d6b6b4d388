# What a desk can print about polls of many votes, and what is doubtful in their table.
one-poll = The only poll missed by { $missed } (absolute error of the two-way share).
polls =
    { $races ->
        [one] { $polls } polls of one vote missed by { $missed } on average (mean absolute error of the two-way share).
       *[other] { $polls } polls of { $races } votes missed by { $missed } on average (mean absolute error of the two-way share).
    }
copies =
    { $rows ->
        [one] One row repeats a poll that the table has already. It counts once.
       *[other] { $rows } rows repeat a poll that the table has already. Each poll counts once.
    }
typical = The typical error (root mean square) was { $rmse }, { $ratio } times the { $sampling } that sampling alone would give.
without-n = What sampling alone would give is of the polls with a published n: { $polls } of { $all } have none.
no-n = No poll says how many were asked, so nothing can be said of what sampling alone would give, nor of the error that the polls of a vote share.
without-days = Errors by days before the vote are those of the polls whose days and day of the vote are known: { $polls } of { $all } lack one of the two.
no-days = No poll has both its own days and the day of its vote, so nothing can be said of the error by days before the vote.
average-of-a-vote = The average of a vote’s polls missed by less than { $q90 } in nine votes out of ten.
shared-error = { $group }: the polls of one vote share an error of { $bias } on average, which averaging them does not remove. Each poll adds an error of its own, with a standard deviation of { $sd }.
herding =
    { $dated ->
        [yes] Polls of the last { $days } days before a vote
       *[no] The polls of a vote
    } are closer to each other than sampling alone allows ({ $ratio } times its variance). That is a sign of herding.
no-herding =
    { $dated ->
        [yes] Polls of the last { $days } days before a vote
       *[no] The polls of a vote
    } differ by { $ratio } times the variance that sampling alone would give. That is no sign of herding.

rows-left-out =
    { $rows ->
        [one] One row is left out (line { $lines }): it lacks the share of an option or the result
       *[other] { $rows } rows are left out (lines { $lines }): they lack the share of an option or the result
    }
    .cure = fill in yes, no and result_yes_share, or delete these rows
polls-after-vote =
    { $polls ->
        [one] One poll is left out: it ended after the day of the vote
       *[other] { $polls } polls are left out: they ended after the day of the vote
    }
    .cure = correct field_end or vote_date. A poll after the vote cannot be wrong about it
poll-year-doubtful =
    { $polls ->
        [one] One poll is left out: it ended more than ten years before the vote
       *[other] { $polls } polls are left out: they ended more than ten years before the vote
    }
    .cure = correct the year of field_end or of vote_date
race-with-two-results = { $race } has the result { $other } here and { $first } in the rows above
    .cure = two votes under one name, or a slip: give each vote its own race
house-spelled-twice =
    { $names ->
        [one] The name of one pollster differs from another only in capitals or spaces, as `{ $odd }` from `{ $usual }`, so both are taken as one
       *[other] The names of { $names } pollsters differ from others only in capitals or spaces, as `{ $odd }` from `{ $usual }`, so each pair is taken as one
    }
    .cure = spell each pollster in one way
# $lines are the first few lines.
polls-listed-twice =
    { $rows ->
        [one] One row repeats a poll with the same race, pollster and figures, within three days, and each poll counts once (line { $lines })
       *[other] { $rows } rows repeat a poll with the same race, pollster and figures, within three days, and each poll counts once (lines { $lines })
    }
    .cure = delete the copies. Two polls are told apart by their numbers of respondents
polls-listed-twice-published =
    { $rows ->
        [one] One row repeats a poll with the same race, pollster and figures, within three days. It still counts, because the table is used as published (line { $lines })
       *[other] { $rows } rows repeat a poll with the same race, pollster and figures, within three days. They still count, because the table is used as published (lines { $lines })
    }
