whole-vote = l’ensemble du scrutin
yes = oui
no = non
value-2 = { $measure } du { $option } { $value }
value-3 = { $measure } { $value }
rows = { $rows } lignes, { $few }
of-lines = (lignes { $lines })

# Columns of counts and measures, within a sentence.
quantity-registered = inscrits
quantity-cast = votants
quantity-blank = blancs
quantity-spoiled = nuls
quantity-valid = exprimés
quantity-yes = oui
quantity-no = non
measure-share = part
measure-turnout = participation
measure-abstention = abstention
measure-event = événement
measure-other = `{ $word }`
