# Parole comuni a più regole del controllo.
whole-vote = tutta la votazione
yes = sì
no = no
registered = iscritti
cast = votanti
blank = schede bianche
spoiled = schede nulle
valid = voti validi
share = quota
turnout = affluenza
abstention = astensione
event = evento
told = { $measure } { $value }
told-of-option = { $measure } { OF($option) } { $value }
measure-unknown = `{ $word }`
rows =
    { $n ->
        [one] { $n } riga, { $few }
       *[other] { $n } righe, { $few }
    }
with-lines = { $message } (righe { $lines })
and-the-like = { $message }. Lo stesso vale per altre { $n } righe (righe { $lines })
