### Grafico: ogni unità rispetto al voto precedente, un punto per unità.

moved =
    { $change ->
        [less] { THE($option) } arretra { $place } rispetto al { $was }
       *[more] { THE($option) } avanza { $place } rispetto al { $was }
    }
beside-another =
    { $how ->
        [together] Più voti { TO($option) } dove { THE($earlier) } ne aveva presi di più nel { $was }
        [against] Più voti { TO($option) } dove { THE($earlier) } ne aveva presi di meno nel { $was }
       *[apart] Le percentuali { OF($earlier) } nel { $was } dicono poco di quelle { OF($option) } nel { $is }
    }
in-units =
    { $which ->
        [alike] { $extent ->
            [all] in { ALL_PLACES($places) } confrontabili ({ $total })
           *[some] in { $count } { PLACES($places, $count) } confrontabili su { $total }
        }
       *[every] { $extent ->
            [all] in { ALL_PLACES($places) } ({ $total })
           *[some] in { $count } { PLACES($places, $count) } su { $total }
        }
    }
none-comparable =
    { $same ->
        [same] { THE($option) } del { $is } non si può confrontare con il { $was }: { THE_PLACES($places) } non sono { GENDER($places) ->
            [f] quelle
           *[m] quelli
        } di allora
       *[other] { THE($option) } del { $is } e { THE($earlier) } del { $was } non si possono confrontare: { THE_PLACES($places) } non sono { GENDER($places) ->
            [f] quelle
           *[m] quelli
        } di allora
    }
subtitle = Ogni punto è { A_PLACE($places) }, di grandezza proporzionale ai voti validi. Percentuale { OF($option) } sui voti validi.

share-axis = percentuale { OF($option) } nel { $year }
as-before = come prima
equal-shares = percentuali uguali

largest-changes = Variazioni maggiori: { $list }.
largest-differences = Maggiori distanze tra le due percentuali: { $list }.
list-of-changes = Variazioni maggiori, in punti (da { $least } voti in su)
list-of-differences = Maggiori distanze tra le due percentuali, in punti (da { $least } voti in su)
not-comparable = Non confrontabili (divisioni, accorpamenti o un numero di iscritti diverso di oltre il 30%): { $n }.
without-earlier = Senza dati del { $was } con cui fare il confronto: { $n }.
rings = vuoto: diviso, accorpato o con un altro numero di iscritti
