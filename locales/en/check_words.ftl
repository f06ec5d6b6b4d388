# Words that several rules of the checker share.
whole-vote = the whole vote
yes = yes
no = no
# Counts, within a sentence: `the list has 4,120 registered`.
registered = registered
cast = cast
blank = blank
spoiled = spoiled
valid = valid
share = share
turnout = turnout
abstention = abstention
event = event
# A figure as a newspaper gives it: `turnout 81.01`, `share No 53.26`.
told = { $measure } { $value }
told-of-option = { $measure } { $option } { $value }
# A word of a column that is no measure.
measure-unknown = `{ $word }`
# Several rows told at once: `4 rows, a, b, c and 1 more`, in the place of one key.
rows =
    { $n ->
        [one] { $n } row, { $few }
       *[other] { $n } rows, { $few }
    }
# `$lines` are numbers and runs of numbers: `2-5 and 7`.
with-lines = { $message } (lines { $lines })
and-the-like = { $message }. The same holds for { $n } more rows (lines { $lines })
