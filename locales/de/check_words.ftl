# Wörter, die mehrere Regeln der Prüfung teilen.
whole-vote = die ganze Abstimmung
yes = Ja
no = Nein
registered = Stimmberechtigte
cast = abgegebene Stimmen
blank = leere Stimmen
spoiled = ungültige Stimmen
valid = gültige Stimmen
share = Anteil
turnout = Stimmbeteiligung
abstention = Stimmenthaltung
event = Ereignis
told = { $measure } { $value }
told-of-option = { $measure } { $option } { $value }
measure-unknown = `{ $word }`
rows =
    { $n ->
        [one] { $n } Zeile, { $few }
       *[other] { $n } Zeilen, { $few }
    }
with-lines = { $message } (Zeilen { $lines })
and-the-like = { $message }. Dasselbe gilt für { $n } weitere Zeilen (Zeilen { $lines })
