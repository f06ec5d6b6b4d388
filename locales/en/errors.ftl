# The command `plebis errors` on a terminal: heads of tables and titles.
head = { $title } — share { OF($option) }
what-could-explain = What could explain it
did-they-learn = Did the polls learn?
base-all = all
base-decided = decided
yes = yes
poll = poll
polls = polls
base = base
two-way = two-way
error = error
margin = margin ±
days = days
in-average = in average
bias = bias
mae = MAE
rmse = RMSE
summary =
    { $bias } bias, { $mae } MAE, { $rmse } RMSE, { $sampling } sampling alone (points, { $n ->
        [one] one poll
       *[other] { $n } polls
    }; { $known } with a known sample size)
sampling-decided = sampling, decided n
sampling-full = sampling, full n
days-before = days before
pollster = pollster
shrunk = shrunk
rank = rank
most-polls = The pollsters with most polls
