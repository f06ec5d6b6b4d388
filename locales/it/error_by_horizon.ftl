### Grafico: di quanto ha sbagliato ogni sondaggio, per giorni che mancavano al voto.

final-fortnight = I sondaggi hanno sbagliato di { $late } nelle ultime due settimane, di { $early } prima
all-erred =
    { $side ->
        [over] Tutti i sondaggi hanno sovrastimato { THE($option) }, da { $far } a { $near } prima { $votes ->
            [one] del voto
           *[several] dei voti
        }
       *[under] Tutti i sondaggi hanno sottostimato { THE($option) }, da { $far } a { $near } prima { $votes ->
            [one] del voto
           *[several] dei voti
        }
    }
some-erred =
    { $side ->
        [over] { $count } sondaggi su { $total } hanno sovrastimato { THE($option) }
       *[under] { $count } sondaggi su { $total } hanno sottostimato { THE($option) }
    }
months =
    { $n ->
        [one] { $n } mese
       *[other] { $n } mesi
    }
weeks =
    { $n ->
        [one] { $n } settimana
       *[other] { $n } settimane
    }
result = risultato
days =
    { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }
error-of-each = Quota { OF($option) } in ogni sondaggio meno il risultato, in punti, senza gli indecisi.
filled-and-hollow = I punti pieni sono di questo voto, quelli vuoti di voti precedenti.

days-axis = giorni al voto
error-axis = punti; sopra il risultato il sondaggio sovrastimava { THE($option) }
alt-poll = { $pollster }: { $days }, { $error }
