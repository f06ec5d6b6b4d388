# Quello che una redazione può stampare sui sondaggi di un voto, rispetto al risultato.

missing-poll = nessun sondaggio su questo voto è noto
missing-share = nessun sondaggio fra gli elettori permette di calcolare una quota senza gli indecisi
missing-timely = nessun sondaggio precedente al voto è utilizzabile
missing-result = nessun risultato è ancora pubblicato
nothing-poll = Non risultano sondaggi su questo voto, quindi non c’è un errore da misurare.
nothing-public = { $why }.
nothing-share = Nessun sondaggio fra gli elettori dà le quote delle due opzioni, quindi non c’è un errore da misurare.
nothing-timely = Nessun sondaggio precedente al voto è utilizzabile, quindi non c’è un errore da misurare.
nothing-result = Nessun risultato è ancora pubblicato, quindi non c’è un errore da misurare.

left-out-not-electorate = non fatto fra gli elettori
left-out-no-share = non si può calcolare una quota senza gli indecisi
left-out-fractions = le sue quote sembrano parti di 1 e non percentuali

average-only-poll = L’unico sondaggio dava { THE($option) } { TO_NUMBER($share) }, esclusi gli indecisi.
average-one-house =
    { $polls ->
        [one] L’ultimo sondaggio dell’unico istituto dava { THE($option) } { TO_NUMBER($share) }, esclusi gli indecisi.
       *[other] Gli ultimi sondaggi dell’unico istituto davano in media { THE($option) } { TO_NUMBER($share) }, esclusi gli indecisi.
    }
average-houses = Gli ultimi sondaggi di { $houses } istituti davano in media { THE($option) } { TO_NUMBER($share) }, esclusi gli indecisi.
ties = Di { $houses } più sondaggi fatti negli stessi giorni sono gli ultimi: per l’istituto vale la loro media.

result-both = Il risultato è stato { OF_NUMBER($last) } ({ $first } nello spoglio provvisorio).
result-final = Il risultato è stato { OF_NUMBER($last) }.
result-provisional = Il risultato provvisorio è { OF_NUMBER($first) }.
gap-level-poll = Il sondaggio era esatto al decimo di punto.
gap-level-polls = In media i sondaggi erano esatti al decimo di punto.
gap-high-poll = Il sondaggio sovrastimava { THE($option) } di { $points }.
gap-high-polls = In media i sondaggi sovrastimavano { THE($option) } di { $points }.
gap-low-poll = Il sondaggio sottostimava { THE($option) } di { $points }.
gap-low-polls = In media i sondaggi sottostimavano { THE($option) } di { $points }.

margin-one-outside =
    { $known ->
        [some] L’unico sondaggio di cui si conosce l’errore di campionamento ha sbagliato oltre il proprio margine d’errore.
       *[all] Il sondaggio ha sbagliato oltre il proprio margine d’errore.
    }
margin-one-inside =
    { $known ->
        [some] L’unico sondaggio di cui si conosce l’errore di campionamento era giusto, entro il proprio margine d’errore.
       *[all] Il sondaggio era giusto, entro il proprio margine d’errore.
    }
margin-none =
    { $known ->
        [some] Su { $n } sondaggi di cui si conosce l’errore di campionamento, nessuno ha sbagliato oltre il proprio margine d’errore.
       *[all] Su { $n } sondaggi nessuno ha sbagliato oltre il proprio margine d’errore.
    }
margin-all =
    { $known ->
        [some] Tutti e { $n } i sondaggi di cui si conosce l’errore di campionamento hanno sbagliato oltre il proprio margine d’errore.
       *[all] Tutti e { $n } i sondaggi hanno sbagliato oltre il proprio margine d’errore.
    }
margin-several =
    { $known ->
        [some] Su { $n } sondaggi di cui si conosce l’errore di campionamento, { $outside ->
                [one] uno ha
               *[other] { $outside } hanno
            } sbagliato oltre il margine d’errore. Uno su 20 sarebbe la norma.
       *[all] Su { $n } sondaggi, { $outside ->
                [one] uno ha
               *[other] { $outside } hanno
            } sbagliato oltre il margine d’errore. Uno su 20 sarebbe la norma.
    }
typical =
    { $known ->
        [some] L’errore tipico (media quadratica) è stato di { $rmse }. Il solo campionamento darebbe { $sampling } ({ $sized ->
            [one] secondo l’unico sondaggio
           *[other] secondo { THE_NUMBER($sized, of: "many") } sondaggi
        } con numero di intervistati noto).
       *[all] L’errore tipico (media quadratica) è stato di { $rmse }. Il solo campionamento darebbe { $sampling }.
    }

winner-all =
    { $ahead ->
        [threshold] { $n ->
            [one] Il sondaggio era dalla parte giusta della soglia { OF_NUMBER($bar) }.
           *[other] Tutti e { $n } i sondaggi erano dalla parte giusta della soglia { OF_NUMBER($bar) }.
        }
        [majority] { $n ->
            [one] Il sondaggio dava in testa la parte che ha avuto più voti.
           *[other] Tutti e { $n } i sondaggi davano in testa la parte che ha avuto più voti.
        }
       *[winner] { $n ->
            [one] Il sondaggio dava in testa { THE($option) }.
           *[other] Tutti e { $n } i sondaggi davano in testa { THE($option) }.
        }
    }
winner-none =
    { $ahead ->
        [threshold] { $n ->
            [one] Il sondaggio era dalla parte sbagliata della soglia { OF_NUMBER($bar) }.
           *[other] Su { $n } sondaggi nessuno era dalla parte giusta della soglia { OF_NUMBER($bar) }.
        }
        [majority] { $n ->
            [one] Il sondaggio dava in testa la parte che ha avuto meno voti.
           *[other] Su { $n } sondaggi nessuno dava in testa la parte che ha avuto più voti.
        }
       *[winner] { $n ->
            [one] Il sondaggio non dava in testa { THE($option) }.
           *[other] Su { $n } sondaggi nessuno dava in testa { THE($option) }.
        }
    }
winner-most =
    { $ahead ->
        [threshold] { $right ->
            [one] Un sondaggio su { $n } era dalla parte giusta della soglia { OF_NUMBER($bar) }.
           *[other] Su { $n } sondaggi, { $right } erano dalla parte giusta della soglia { OF_NUMBER($bar) }.
        }
        [majority] { $right ->
            [one] Un sondaggio su { $n } dava in testa la parte che ha avuto più voti.
           *[other] Su { $n } sondaggi, { $right } davano in testa la parte che ha avuto più voti.
        }
       *[winner] { $right ->
            [one] Un sondaggio su { $n } dava in testa { THE($option) }.
           *[other] Su { $n } sondaggi, { $right } davano in testa { THE($option) }.
        }
    }
winner-few =
    { $ahead ->
        [threshold] { $right ->
            [one] Solo un sondaggio su { $n } era dalla parte giusta della soglia { OF_NUMBER($bar) }.
           *[other] Solo { $right } sondaggi su { $n } erano dalla parte giusta della soglia { OF_NUMBER($bar) }.
        }
        [majority] { $right ->
            [one] Solo un sondaggio su { $n } dava in testa la parte che ha avuto più voti.
           *[other] Solo { $right } sondaggi su { $n } davano in testa la parte che ha avuto più voti.
        }
       *[winner] { $right ->
            [one] Solo un sondaggio su { $n } dava in testa { THE($option) }.
           *[other] Solo { $right } sondaggi su { $n } davano in testa { THE($option) }.
        }
    }
winner-half-counts =
    { $ahead ->
        [threshold] { $half ->
            [fewer] Meno della metà dei { $n } sondaggi era dalla parte giusta della soglia { OF_NUMBER($bar) } (uno esattamente sulla soglia vale la metà).
            [even] La metà dei { $n } sondaggi era dalla parte giusta della soglia { OF_NUMBER($bar) } (uno esattamente sulla soglia vale la metà).
           *[more] Più della metà dei { $n } sondaggi era dalla parte giusta della soglia { OF_NUMBER($bar) } (uno esattamente sulla soglia vale la metà).
        }
        [majority] { $half ->
            [fewer] Meno della metà dei { $n } sondaggi dava in testa la parte con più voti (un pareggio vale la metà).
            [even] La metà dei { $n } sondaggi dava in testa la parte con più voti (un pareggio vale la metà).
           *[more] Più della metà dei { $n } sondaggi dava in testa la parte con più voti (un pareggio vale la metà).
        }
       *[winner] { $half ->
            [fewer] Meno della metà dei { $n } sondaggi dava in testa { THE($option) } (un pareggio vale la metà).
            [even] La metà dei { $n } sondaggi dava in testa { THE($option) } (un pareggio vale la metà).
           *[more] Più della metà dei { $n } sondaggi dava in testa { THE($option) } (un pareggio vale la metà).
        }
    }

# Possibili cause dello scarto, all’interno di una frase.
cause-sampling = l’errore di campionamento
cause-rounding = gli arrotondamenti
cause-undecided = il voto degli indecisi
cause-late-swing = uno spostamento dell’ultima ora
cause-turnout-by-side = l’affluenza delle due parti
cause-house-mode = il modo di fare le interviste
cause-unexplained = ciò che resta senza spiegazione

assumption-sampling = L’errore di campionamento è stato sfavorevole come capita una volta su 20, con campioni casuali semplici.
assumption-rounding = Ogni cifra pubblicata è stata arrotondata a favore { OF($over) }.
assumption-undecided = Tutti gli indecisi e chi non ha risposto hanno votato per { THE($under) }.
assumption-undecided-silent = Tutti gli indecisi e chi non ha risposto hanno votato per { THE($under) }. I sondaggi che non li riportano ne avevano altrettanti.
assumption-late-swing =
    { $days ->
        [one] L’opinione pubblica si è spostata dopo i sondaggi quanto accadrebbe una volta su 20 ({ $step } in un giorno, in media).
       *[other] L’opinione pubblica si è spostata dopo i sondaggi quanto accadrebbe una volta su 20 ({ $step } al giorno, in media per { $days } giorni).
    }
assumption-turnout = Tutti i sostenitori { OF($under) } hanno votato (voti validi: { $turnout } degli iscritti), quindi chi non ha votato era per { THE($over) }.
assumption-turnout-unknown = I sostenitori delle due parti non hanno votato nella stessa misura. L’affluenza non è pubblicata.
assumption-house = Supponiamo che tutti gli istituti abbiano usato il metodo di { $house }, il cui ultimo sondaggio dava { THE($over) } più in basso di tutti.
assumption-house-unknown = Un altro istituto avrebbe trovato qualcos’altro.
assumption-unexplained = Quello che resta quando la causa più forte spiega il massimo possibile.

reach-whole = Potrebbe spiegare tutto lo scarto di { $gap }.
reach-part = Su uno scarto di { $gap } ne spiega al massimo { $most }.
unknown-sampling = Non si può calcolare: di un sondaggio non si conosce il numero di intervistati.
unknown-undecided = Non si può calcolare: i sondaggi non li riportano.
unknown-late-swing = Non si può calcolare: un sondaggio non ha data.
unknown-house = Non si può calcolare: c’è un solo istituto.
unknown-turnout = Non si può calcolare: l’affluenza non è pubblicata.
unknown-figures = Non si può calcolare: le cifre non sono pubblicate.

# «li» sono gli indecisi.
undecided-every =
    { $reporting ->
        [one] Anche così { THE($over) } resta troppo alto nell’unico sondaggio che li riporta.
       *[other] Anche così { THE($over) } resta troppo alto in tutti e { $reporting } i sondaggi che li riportano.
    }
undecided-none = In questo caso { THE($over) } non è più troppo alto in nessun sondaggio che li riporta.
undecided-year =
    { $left ->
        [one] Anche così { THE($over) } resta troppo alto nell’unico sondaggio del { $year } che li riporta, ma non in { $polls }.
       *[other] Anche così { THE($over) } resta troppo alto in tutti e { $left } i sondaggi del { $year } che li riportano, ma non in { $polls }.
    }
undecided-some =
    { $left ->
        [one] Anche così { THE($over) } resta troppo alto in un sondaggio su { $reporting } fra quelli che li riportano, ma non in { $polls }.
       *[other] Anche così { THE($over) } resta troppo alto in { $left } sondaggi su { $reporting } fra quelli che li riportano, ma non in { $polls }.
    }
undecided-many =
    { $left ->
        [one] Anche così { THE($over) } resta troppo alto in un sondaggio su { $reporting } fra quelli che li riportano.
       *[other] Anche così { THE($over) } resta troppo alto in { $left } sondaggi su { $reporting } fra quelli che li riportano.
    }

turnout-needed = Se fosse solo una questione di affluenza, quella dei sostenitori { OF($under) } avrebbe dovuto essere { $ratio } volte quella dei sostenitori { OF($over) }.
turnout-range = Si va da { $low } per { $lowest } a { $high } per { $highest }.
turnout-possible = L’affluenza effettiva consente al massimo { $possible }.

unexplained-no-gap = Non c’è scarto da spiegare.
unexplained-no-cause = Nessuna causa si può calcolare.
unexplained-several =
    { $causes ->
        [one] Una causa potrebbe spiegare lo scarto. Questo non prova che sia andata così.
       *[other] Ciascuna di { $causes } cause potrebbe spiegare da sola lo scarto. Questo non prova che sia andata così.
    }
unexplained-one = Una causa potrebbe spiegare da sola lo scarto: { $cause }. Questo non prova che sia andata così.
unexplained-none-enough = Nessuna causa basta da sola. Dopo la più forte ({ $cause }) restano senza spiegazione { $left }. Tutte insieme, al massimo, arrivano a { $sum }, abbastanza per spiegare lo scarto.
unexplained-none-less = Nessuna causa basta da sola. Dopo la più forte ({ $cause }) restano senza spiegazione { $left }. Tutte insieme, al massimo, arrivano a { $sum }, meno dello scarto.

# Due voti: i sondaggi hanno imparato? $first e $second sono anni o giorni, perciò stanno fra parentesi.
learned-unknown =
    Non si può dire se i sondaggi abbiano imparato: per uno dei due voti ({ $vote }) manca { $lacks ->
        [result] il risultato
       *[average] la media dei sondaggi
    }.
learned-in-year = { $year }
learned-on-day = { $day }
learned-in-vote = { $vote }
learned-gaps =
    { $side_first ->
        [high] Nel primo voto ({ $first }) i sondaggi sovrastimavano in media { THE($option) } di { $before }.
       *[low] Nel primo voto ({ $first }) i sondaggi sottostimavano in media { THE($option) } di { $before }.
    }
learned-gaps-then =
    { $side_second ->
        [high] Nel secondo ({ $second }) sovrastimavano { THE($option) } di { $after }.
       *[low] Nel secondo ({ $second }) sottostimavano { THE($option) } di { $after }.
    }
learned-nearer = Si sono avvicinati di { $change }, più di quanto spieghino il caso e le differenze fra gli istituti ({ $margin }).
learned-further = Non hanno imparato: si sono allontanati di { $change }, più di quanto spieghino il caso e le differenze fra gli istituti ({ $margin }).
learned-unclear-same = Non si può dire che abbiano imparato: l’entità dell’errore è cambiata di { $change }, ma potrebbero bastare a spiegarlo il caso e le differenze fra gli istituti ({ $margin }). I due errori vanno nella stessa direzione.
learned-unclear-other = Non si può dire che abbiano imparato: l’entità dell’errore è cambiata di { $change }, ma potrebbero bastare a spiegarlo il caso e le differenze fra gli istituti ({ $margin }). L’errore ha cambiato direzione.
learned-no-margin = L’entità dell’errore è cambiata di { $change }. Senza il numero di intervistati e più istituti non si può dire quanto dipenda dal caso.
learned-other-country = I due voti si sono tenuti in paesi diversi, con altri elettori e altri istituti. Si confrontano dunque due errori, senza dire se qualcuno abbia imparato.
learned-other-options = I due voti avevano opzioni diverse. Si confrontano dunque due errori, senza dire se qualcuno abbia imparato.
learned-house = { $house } ha fatto sondaggi per entrambi i voti: { $before }, poi { $after }.

poll-of-month = { $house } ({ $month })
# La regola della media nei file.
average-rule = media semplice dell’ultimo sondaggio di ogni istituto fra gli elettori
average-rule-with-ties = media semplice dell’ultimo sondaggio di ogni istituto fra gli elettori; se più sondaggi hanno le stesse date, la loro media
