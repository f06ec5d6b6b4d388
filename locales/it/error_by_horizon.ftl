### Grafico: di quanto ha sbagliato ogni sondaggio, per giorni che mancavano al voto.

final-fortnight = I sondaggi hanno sbagliato di { $late } nelle ultime due settimane, di { $early } prima
first-and-last = Un sondaggio fatto { $first_days } prima del voto ha sbagliato di { $first_error }; un altro, { $last_days } prima, di { $last_error }
first-and-last-of-votes = Un sondaggio fatto { $first_days } prima di un voto ha sbagliato di { $first_error }; un altro, { $last_days } prima, di { $last_error }
days =
    { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }
error-of-each = Grandezza dell’errore di ogni sondaggio { ON($option) }, in punti delle risposte { $options }.
filled-and-hollow = Pieno: questo voto; vuoto: voti precedenti.
polls-and-results = sondaggi e risultati pubblicati

days-axis = giorni al voto
error-axis = errore, punti
alt-poll = { $pollster }: { $days }, { $error }
