### Mappe: il cambiamento dal voto precedente, e il risultato rispetto a quanto facevano attendere i sondaggi.
### $was: anno del voto precedente; $earlier: l’opzione che vi teneva il posto di $option, se aveva un altro nome.

ground-since =
    { $change ->
        [lower] { THE($option) } arretra rispetto al { $was } in { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } { PLACES($places, $count) } su { $total }
        }
       *[higher] { THE($option) } avanza rispetto al { $was } in { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } { PLACES($places, $count) } su { $total }
        }
    }
got-than =
    { $change ->
        [lower] { THE($option) } ha preso meno che { THE($earlier) } nel { $was } in { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } { PLACES($places, $count) } su { $total }
        }
       *[higher] { THE($option) } ha preso più che { THE($earlier) } nel { $was } in { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } { PLACES($places, $count) } su { $total }
        }
    }
against-the-polls =
    { $change ->
        [lower] { THE($option) } è rimasto sotto i sondaggi in { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } { PLACES($places, $count) } su { $total }
        }
       *[higher] { THE($option) } è andato meglio dei sondaggi in { $extent ->
            [all] { ALL_PLACES($places) } ({ $total })
           *[some] { $count } { PLACES($places, $count) } su { $total }
        }
    }
no-area-is-the-same = { THE($option) } non si può confrontare con il { $was }: { THE_PLACES($places) } non sono più { GENDER($places) ->
        [f] le stesse
       *[m] gli stessi
    }

change-of-share = Variazione della percentuale { OF($option) } sui voti validi rispetto al { $was }, in punti, per { PLACE($places) }.
share-minus-earlier = Percentuale { OF($option) } meno quella { OF($earlier) } nel { $was }, in punti, per { PLACE($places) }.
share-minus-expected = Percentuale { OF($option) } meno quella attesa, in punti. Quella attesa è la percentuale di ogni { PLACE($places) } nel { $was } più lo spostamento visto dai sondaggi.
share-minus-expected-of-other = Percentuale { OF($option) } meno quella attesa, in punti. Quella attesa è la percentuale { OF($earlier) } in ogni { PLACE($places) } nel { $was }, più i punti di cui i sondaggi se ne scostavano nell’insieme del voto.

land-not-people = La mappa mostra il territorio, non le persone. Hanno il nome i due estremi della scala (da { $least } voti validi in su) e { THE_PLACE($places) } con più voti.
not-named = Non hanno il nome e non contano nel titolo, per divisioni, accorpamenti o un altro numero di iscritti: { $apart }.
legend = Variazione in punti
legend-difference = Differenza in punti
legend-surprise =
    { $change ->
        [lower] Punti rispetto ai sondaggi. A sinistra: più sotto dell’insieme del voto ({ $miss }). A destra: più vicino
       *[higher] Punti rispetto ai sondaggi. A sinistra: meno sopra dell’insieme del voto ({ $miss }). A destra: più sopra
    }

under = meno di { $change }
over = più di { $change }
from-to = da { $low } a { $high }
not-comparable = non confrontabile

missed-by =
    { $change ->
        [lower] { THE($option) } ha chiuso { $miss } sotto i sondaggi, e ancora di più a { $far } ({ $far_points })
       *[higher] { THE($option) } ha chiuso { $miss } sopra i sondaggi, e ancora di più a { $far } ({ $far_points })
    }
