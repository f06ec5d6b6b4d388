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
    { $units ->
        [stations] { $extent ->
            [all] in tutti i seggi ({ $total })
           *[some] in { $count } seggi su { $total }
        }
        [stations-alike] { $extent ->
            [all] in tutti i seggi confrontabili ({ $total })
           *[some] in { $count } seggi confrontabili su { $total }
        }
        [areas-alike] { $extent ->
            [all] in tutte le zone confrontabili ({ $total })
           *[some] in { $count } zone confrontabili su { $total }
        }
       *[areas] { $extent ->
            [all] in tutte le zone ({ $total })
           *[some] in { $count } zone su { $total }
        }
    }
none-comparable =
    { $same ->
        [same] { $units ->
            [stations] { THE($option) } nel { $was } e nel { $is }: i seggi non sono quelli di allora
           *[areas] { THE($option) } nel { $was } e nel { $is }: le zone non sono quelle di allora
        }
       *[other] { $units ->
            [stations] { THE($option) } nel { $is }, { THE($earlier) } nel { $was }: i seggi non sono quelli di allora
           *[areas] { THE($option) } nel { $is }, { THE($earlier) } nel { $was }: le zone non sono quelle di allora
        }
    }
subtitle =
    { $units ->
        [stations] Un punto per seggio, grande secondo i voti validi. Percentuale { OF($option) } tra { $options }. { $occasion }
       *[areas] Un punto per zona, grande secondo i voti validi. Percentuale { OF($option) } tra { $options }. { $occasion }
    }

share-axis = percentuale { OF($option) } nel { $year }
as-before = come prima

largest-changes = Variazioni maggiori: { $list }.
largest-differences = Differenze maggiori: { $list }.
not-comparable = Non confrontabili (divise, accorpate o con un numero di iscritti diverso di oltre il 30%): { $n }.
without-earlier = Senza dati del { $was } con cui confrontarle: { $n }.
