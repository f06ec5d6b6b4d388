### Grafico: la proiezione e lo spoglio con il passare della serata.
### $progress, $first_in, $last_in: quanto è scrutinato (units-in). $raw: percentuale dell’opzione nello spoglio; $median: nella proiezione.

units-in = { $counted } { PLACES($places, $counted) } su { $total }

count-and-projection =
    { $tense ->
        [past] Con { $progress } { THE($option) } era a quota { $raw } nello spoglio e a { $median } secondo il modello
       *[now] Con { $progress } { THE($option) } è a quota { $raw } nello spoglio e a { $median } nella proiezione
    }
count-and-projection-at =
    { $tense ->
        [past] Ore { $time }: con { $progress } { THE($option) } era a quota { $raw } nello spoglio e a { $median } secondo il modello
       *[now] Ore { $time }: con { $progress } { THE($option) } è a quota { $raw } nello spoglio e a { $median } nella proiezione
    }
replayed = Rigiocato in un ordine simulato: con { $progress } il modello dava { THE($option) } a quota { $median }
replayed-and-ended = Rigiocato in un ordine simulato: con { $progress }, il modello dava { THE($option) } a quota { $median } (alla fine { $result })
all-counted = Tutto è scrutinato, { $progress }: { $raw } per { THE($option) }
all-counted-at = Tutto è scrutinato (ore { $time }), { $progress }: { $raw } per { THE($option) }
polls-blended-in = L’ultima proiezione tiene conto anche della previsione dei sondaggi.

simulated-order = Ordine di arrivo simulato: quello vero non è registrato.
times-of-publication = Proiezioni alle ore in cui sono stati pubblicati gli scrutini.
range-at-end = 9 esiti su 10 alla fine della linea: { $range }.

counted-axis = scrutinato, in % dei voti validi attesi
nine-in-ten = 9 esiti su 10
one-in-two = metà degli esiti
raw-count = spoglio
projection = proiezione
announced = annunciato: { $share } con { $counted } su { $total }
announced-part = annunciato: { $share } a quota { $part }

raw-and-projection = Spoglio: quanto è scrutinato fino a quel momento. Proiezione: percentuale finale attesa di tutti i voti.
stops-at-published = La ripetizione si ferma all’ultimo scrutinio parziale pubblicato, { $progress }.
stops-half-way = La ripetizione si ferma a metà, { $progress }.
stops = La ripetizione si ferma a { $progress }.
from-published-figures = La ripetizione conosce lo spoglio di ogni { PLACE($places) }; dalle sole cifre pubblicate il modello proietta { $median }.
off-scale = Spoglio fuori scala: { $list } scrutinato.
off-scale-one = { $share } a quota { $part }

alt = Con { $first_in }: spoglio { $raw }, proiezione { $median }. Con { $last_in }: spoglio { $last_raw }, proiezione { $last_median } (9 su 10: { $range }).
alt-complete = Con { $first_in }: spoglio { $raw }, proiezione { $median }. Con { $last_in }: { $last_raw }, lo spoglio completo.
