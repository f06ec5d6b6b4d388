### Grafico: la proiezione e lo spoglio con il passare della serata.
### $progress, $first_in, $last_in: quanto è scrutinato (units-in). $raw: percentuale dell’opzione nello spoglio; $median: nella proiezione.

units-in = { $counted } { PLACES($places, $counted) } su { $total }

count-and-projection =
    { $tense ->
        [past] Con { $progress }, { THE($option) } era { TO_NUMBER($raw) } nello spoglio e { TO_NUMBER($median) } secondo il modello
       *[now] Con { $progress }, { THE($option) } è { TO_NUMBER($raw) } nello spoglio e { TO_NUMBER($median) } nella proiezione
    }
count-and-projection-at =
    { $tense ->
        [past] { AT_TIME($time, case: "capital") }, con { $progress }, { THE($option) } era { TO_NUMBER($raw) } nello spoglio e { TO_NUMBER($median) } secondo il modello
       *[now] { AT_TIME($time, case: "capital") }, con { $progress }, { THE($option) } è { TO_NUMBER($raw) } nello spoglio e { TO_NUMBER($median) } nella proiezione
    }
replayed = Ricostruzione in un ordine simulato: con { $progress } il modello dava { THE($option) } { TO_NUMBER($median) }
replayed-and-ended = Ricostruzione in un ordine simulato: con { $progress } il modello dava { THE($option) } { TO_NUMBER($median) } (alla fine { $result })
all-counted = Lo spoglio è finito ({ $progress }): { $raw } per { THE($option) }
all-counted-at = Lo spoglio è finito { AT_TIME($time) } ({ $progress }): { $raw } per { THE($option) }
polls-blended-in = L’ultima proiezione tiene conto anche della previsione dei sondaggi.

simulated-order = Ricostruzione in un ordine simulato: quello vero non è nei dati.
times-of-publication =
    { $tense ->
        [past] Ricostruzione: ogni proiezione usa solo quanto era pubblicato fino a quel momento.
       *[now] Ogni proiezione usa solo quanto era pubblicato fino a quel momento.
    }
range-at-end = Nell’ultima proiezione, 9 esiti su 10 stanno nell’intervallo { $range }.

counted-axis = scrutinato, in % dei voti validi attesi
nine-in-ten = 9 esiti su 10
one-in-two = metà degli esiti
raw-count = spoglio
projection = proiezione
announced = annunciato: { $share } con { $counted } su { $total }
announced-part = annunciato: { $share } con { THE_NUMBER($part) }

raw-and-projection = Lo spoglio è quanto è scrutinato fino a quel momento. La proiezione è la percentuale finale attesa di tutti i voti.
stops-at-published = La ricostruzione si ferma all’ultimo dato parziale pubblicato, con { $progress }.
stops-half-way = La ricostruzione si ferma a metà, con { $progress }.
stops = La ricostruzione si ferma con { $progress }.
from-published-figures = La ricostruzione conosce lo spoglio di ogni { PLACE($places) }. Dalle sole cifre pubblicate il modello proietta { $median }.
off-scale = Spoglio fuori scala: { $list } scrutinato.
off-scale-one = { $share } con { THE_NUMBER($part) }

alt = Con { $first_in }: spoglio { $raw }, proiezione { $median }. Con { $last_in }: spoglio { $last_raw }, proiezione { $last_median } (9 casi su 10: { $range }).
alt-complete = Con { $first_in }: spoglio { $raw }, proiezione { $median }. Con { $last_in }: { $last_raw }, lo spoglio completo.
