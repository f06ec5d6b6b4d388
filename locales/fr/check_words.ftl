# Mots communs à plusieurs règles du contrôle.
whole-vote = l’ensemble du scrutin
yes = oui
no = non
registered = inscrits
cast = votants
blank = blancs
spoiled = nuls
valid = exprimés
share = part
turnout = participation
abstention = abstention
event = événement
told = { $measure } { $value }
told-of-option = { $measure } { OF($option) } { $value }
measure-unknown = `{ $word }`
rows =
    { $n ->
        [one] { $n } ligne, { $few }
       *[other] { $n } lignes, { $few }
    }
with-lines = { $message } (lignes { $lines })
and-the-like = { $message }. Il en va de même de { $n } autres lignes (lignes { $lines })
