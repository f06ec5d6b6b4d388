### Grafico: ogni unità rispetto al voto precedente, un punto per unità.

moved =
    { $change ->
        [less] { THE($option) } arretra { $place } dal { $was }
       *[more] { THE($option) } avanza { $place } dal { $was }
    }
got-than =
    { $change ->
        [less] { THE($option) } ha preso meno { $place } che { THE($earlier) } nel { $was }
       *[more] { THE($option) } ha preso più { $place } che { THE($earlier) } nel { $was }
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
        [same] { THE($option) } nel { $was } e nel { $is }: { THE_PLACES($places) } non sono { GENDER($places) ->
            [f] quelle
           *[m] quelli
        } di allora
       *[other] { THE($option) } nel { $is }, { THE($earlier) } nel { $was }: { THE_PLACES($places) } non sono { GENDER($places) ->
            [f] quelle
           *[m] quelli
        } di allora
    }
subtitle = Un punto per { PLACE($places) }, grande secondo i voti validi. Percentuale { OF($option) } tra { $options }. { $occasion }

share-axis = percentuale { OF($option) } nel { $year }
as-before = come prima

largest-changes = Variazioni maggiori: { $list }.
largest-differences = Differenze maggiori: { $list }.
list-of-changes = Variazioni maggiori, in punti
list-of-differences = Differenze maggiori, in punti
not-comparable = Non confrontabili (divisioni, accorpamenti o un numero di iscritti diverso di oltre il 30%): { $n }.
without-earlier = Senza dati del { $was } con cui fare il confronto: { $n }.
rings = vuoto: diviso, accorpato o con altro registro
