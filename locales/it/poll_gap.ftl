### Grafico: i sondaggi e la forchetta pubblicata dalla stampa, rispetto al risultato.

title-press =
    { $year ->
        [told] Nel { $of } la stampa riferiva sondaggi con { THE($option) } { TO_NUMBER($range) }. { $status ->
            [final] Il risultato è stato { OF_NUMBER($result) }
           *[provisional] Il risultato provvisorio è stato { OF_NUMBER($result) }
        }
       *[none] La stampa riferiva sondaggi con { THE($option) } { TO_NUMBER($range) }. { $status ->
            [final] Il risultato è stato { OF_NUMBER($result) }
           *[provisional] Il risultato provvisorio è stato { OF_NUMBER($result) }
        }
    }
title-average =
    { $which ->
        [only] L’unico sondaggio dava { THE($option) } { TO_NUMBER($share) }.
        [last] L’ultimo sondaggio dava { THE($option) } { TO_NUMBER($share) }.
        [all] In media i sondaggi davano { THE($option) } { TO_NUMBER($share) }.
       *[average] In media l’ultimo sondaggio di ogni istituto dava { THE($option) } { TO_NUMBER($share) }.
    } { $status ->
        [final] Il risultato è stato { OF_NUMBER($result) }
       *[provisional] Il risultato provvisorio è stato { OF_NUMBER($result) }
    }
    .of-year =
        { $which ->
            [only] Nel { $of } l’unico sondaggio dava { THE($option) } { TO_NUMBER($share) }.
            [last] Nel { $of } l’ultimo sondaggio dava { THE($option) } { TO_NUMBER($share) }.
            [all] Nel { $of } i sondaggi davano in media { THE($option) } { TO_NUMBER($share) }.
           *[average] Nel { $of } l’ultimo sondaggio di ogni istituto dava in media { THE($option) } { TO_NUMBER($share) }.
        } { $status ->
            [final] Il risultato è stato { OF_NUMBER($result) }
           *[provisional] Il risultato provvisorio è stato { OF_NUMBER($result) }
        }
subtitle = Percentuale { OF($option) }, senza gli indecisi.

share-axis = percentuale { OF($option) }
line-final = risultato { $share }
line-provisional = provvisorio { $share }

last-of-polls = Ultimo di { $all } sondaggi
average-of-some = Media di { $n } sondaggi su { $all }
average-of-all = Media di { $n } sondaggi
filled-short = punti pieni: l’ultimo di ogni istituto
filled-of-houses = pieni: gli ultimi di { $houses } istituti
filled-dots = i punti pieni sono l’ultimo sondaggio di ogni istituto e formano la media.
polls =
    { $n ->
        [one] un sondaggio
       *[other] { $n } sondaggi
    }
of-all-answers = { $share } con gli indecisi
no-poll = Nessun sondaggio noto
too-high = { $points } di troppo
too-low = { $points } in meno
level = nessuna differenza
press-range = Riferito dalla stampa
press-end =
    { $base ->
        [all] { $percent } di tutte le risposte
        [two-way] { $percent } senza indecisi
       *[projection] { $percent } in proiezione
    }

range-mixes-bases = La forchetta mescola due basi: i suoi estremi non si possono confrontare.
ties-count = La media comprende { $n } sondaggi di { $houses } istituti: se gli ultimi di un istituto si sono svolti negli stessi giorni, contano tutti.
night-count = Il dato provvisorio della notte era { $share }.
night-of-year = Il dato provvisorio del { $year } era { $share }.
result-of = risultato: { $source }

alt-result = Percentuale { OF($option) }: { $result }.
alt-press = Forchetta riferita dalla stampa: { $range }.
alt-polls = Sondaggi, senza gli indecisi: { $polls }.
alt-average =
    { $averaged ->
        [only] La differenza dal risultato è di { $points }.
        [last] L’ultimo sondaggio di ogni istituto dà in media { $share }, { $points } rispetto al risultato.
       *[all] In media { $share }, { $points } rispetto al risultato.
    }
alt-no-poll = Non si conosce alcun sondaggio.
