### Grafico: i sondaggi e la forchetta pubblicata dalla stampa, rispetto al risultato.

title-last =
    { $place ->
        [level] L’ultimo sondaggio ha azzeccato { THE($option) }
        [high] L’ultimo sondaggio ha sopravvalutato { THE($option) } di { $points }
       *[low] L’ultimo sondaggio ha sottovalutato { THE($option) } di { $points }
    }
title-only =
    { $place ->
        [level] L’unico sondaggio ha azzeccato { THE($option) }
        [high] L’unico sondaggio ha sopravvalutato { THE($option) } di { $points }
       *[low] L’unico sondaggio ha sottovalutato { THE($option) } di { $points }
    }
title-average =
    { $place ->
        [level] In media i sondaggi hanno azzeccato { THE($option) }
        [high] I sondaggi hanno sopravvalutato { THE($option) } di { $points }
       *[low] I sondaggi hanno sottovalutato { THE($option) } di { $points }
    }
subtitle = Percentuale { OF($option) } tra { $options }, salvo altra indicazione. { $occasion }

share-axis = percentuale { OF($option) }
error-axis = errore, punti
line-final = definitivo { $share }
line-provisional = provvisorio { $share }
line-of-year = { $year }: { $share }

last-of-polls = {"*"} Ultimo di { $all } sondaggi
average-of-some = {"*"} Media di { $n } sondaggi su { $all }
average-of-all = Media di { $n } sondaggi
two-way-shares = senza indecisi
undecided-included = Lo stesso sondaggio, con gli indecisi
undecided-kept = con indecisi e non risposte
of-all-answers = di tutte le risposte
of-options = tra { $options }
press-range = Forchetta pubblicata dalla stampa
press-end =
    { $base ->
        [all] { $percent } di tutte le risposte
        [two-way] { $percent } tra { $options }
       *[projection] { $percent } secondo una proiezione
    }

error-to-final = Errore: percentuale senza indecisi meno il risultato definitivo.
error-to-provisional = Errore: percentuale senza indecisi meno il risultato provvisorio.
error-of-the-night = Rispetto al dato provvisorio della notte, { $share }: { $gap }.
result-of = risultato: { $source }

alt = Risultato { OF($option) }: { $results }. Sondaggi, percentuale { OF($option) } tra le risposte { $options } ed errore in punti: { $polls }.
alt-average = Media { $share }.
alt-average-of = { $average }: { $share }.
alt-press = Forchetta pubblicata dalla stampa: { $range }.
