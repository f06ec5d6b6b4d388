whole-vote = the whole vote
yes = yes
no = no
value-2 = { $measure } { $option } { $value }
value-3 = { $measure } { $value }
rows = { $rows } rows, { $few }
of-lines = (lines { $lines })

# Columns of counts and measures, within a sentence.
quantity-registered = registered
quantity-cast = cast
quantity-blank = blank
quantity-spoiled = spoiled
quantity-valid = valid
quantity-yes = yes
quantity-no = no
measure-share = share
measure-turnout = turnout
measure-abstention = abstention
measure-event = event
measure-other = { $word }
