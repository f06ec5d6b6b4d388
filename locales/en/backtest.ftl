# Tables of `plebis backtest`. Heads of the table of nights; the order and the names of options stay as they are typed.
country = country
order = order
fraction = counted
votes = votes
nights = nights
failed = failed
mae = MAE
holds = { $level } range held
width = width of 90% range
interval-score = interval score
mae-uniform-swing = MAE: uniform swing
mae-share-counted = MAE: share counted
mae-no-earlier-vote = MAE: no earlier vote
all = all
estimate = { $mean } ({ $lower } to { $upper })
why-failed = { $all ->
        [one] One night has no projection: { $reason }.
       *[other] { $all } nights have no projection. The commonest reason, of { $n }: { $reason }.
    }

# Heads of the tables of races, and which races a line is about.
years = { $from }–{ $to }
one-year = { $year }
first-line =
    { $races ->
        [one] One race of { $years } was
       *[other] { $races } races of { $years } were
    } forecast on the eve. { $trained ->
        [one] The one race of { $trained-years } only taught
       *[other] The { $trained } races of { $trained-years } only taught
    } the model.
races = races
range = { $level } range
against-last-poll = vs last poll
against-mean-of-five = vs mean of five
against-mean = vs mean
note = The columns show how often the ranges held, and the differences of CRPS in points (below 0 is better), with 95% intervals clustered by cycle.
learned-from = learned for votes from
last-poll = last poll
mean-of-five = mean of five
mean = mean
scales-note = The scales are in points. The last three are the standard deviations of the rivals.
one-poll = 1 poll
some-polls = { $low }-{ $high } polls
many-polls = { $low } or more polls
last-poll-within = last poll { $low }-{ $high } days before
last-poll-earlier = last poll { $low } days before or more
ahead = { $low }-{ $high } days ahead
cycle = cycle of { $year }
last-five = mean of the last five
one-sd = mean, one sd
not-before-eve = not before the eve
too-early = more than { $days ->
        [one] one day
       *[other] { $days } days
    } before the vote
no-share = no share

# What was chosen; `omega` and other words in this style are names of scales.
only-train = Races to { $year } only train. Each later race is forecast on its eve from its own polls. Everything else was learned from races dated before the first vote of its two-year cycle.
scales-learned = This is the campaign model at fixed scales plus an error that all polls of a race share, of variance error_sd² + lone_sd²/polls. As a whole it is a Student t. The scales omega, tau, s_house, s_mode and level_sd are those under which the polls of earlier races were most probable. Given these, error_sd, lone_sd and df are those under which the earlier results were. Each has a weak prior (a factor of 4.5 either way) around the program’s defaults.
leads = Forecasts 8 and 15 days ahead use only polls that old or older, and the same scales. Their path walks further.
rivals = Rivals use two-way shares as printed and are normal with one sd each, the root mean square of their own errors at the same lead in the same earlier races.
clustered = Intervals of means are clustered by two-year cycle, and follow a t with one degree of freedom less than there are cycles.
