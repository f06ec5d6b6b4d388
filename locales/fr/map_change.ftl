### Graphiques : évolution depuis le vote précédent, et résultat comparé à ce qu’annonçaient les sondages, sur une carte.

ground-since =
    { $change ->
        [lower] { THE($option) } recule dans { $extent ->
            [all] les { $total } zones depuis { $was }
           *[some] { $count } zones sur { $total } depuis { $was }
        }
       *[higher] { THE($option) } progresse dans { $extent ->
            [all] les { $total } zones depuis { $was }
           *[some] { $count } zones sur { $total } depuis { $was }
        }
    }
got-than =
    { $change ->
        [lower] { THE($option) } fait moins bien que { THE($earlier) } en { $was } dans { $extent ->
            [all] les { $total } zones
           *[some] { $count } zones sur { $total }
        }
       *[higher] { THE($option) } fait mieux que { THE($earlier) } en { $was } dans { $extent ->
            [all] les { $total } zones
           *[some] { $count } zones sur { $total }
        }
    }
against-the-polls =
    { $change ->
        [lower] { THE($option) } fait moins bien que ne l’annonçaient les sondages dans { $extent ->
            [all] les { $total } zones
           *[some] { $count } zones sur { $total }
        }
       *[higher] { THE($option) } fait mieux que ne l’annonçaient les sondages dans { $extent ->
            [all] les { $total } zones
           *[some] { $count } zones sur { $total }
        }
    }
no-area-is-the-same = { THE($option) } depuis { $was } : aucune zone n’est restée la même

change-of-share = Évolution de la part { OF($option) } depuis { $was }, en points des suffrages exprimés, par zone.
share-minus-earlier = Part { OF($option) } moins la part { OF($earlier) } en { $was }, en points, par zone.
share-minus-expected = Part { OF($option) } moins la part attendue, en points. Part attendue : celle de la zone en { $was }, plus le mouvement dans les sondages.
share-minus-expected-of-other = Part { OF($option) } moins la part attendue, en points. Part attendue : celle { OF($earlier) } en { $was } dans la zone, plus l’écart des sondages à cette part dans l’ensemble.

land-not-people = La carte représente le territoire, non le nombre d’électeurs. Noms : les deux bouts de l’échelle, et la zone où l’on vote le plus.
not-named = Ni nommées ni dans le titre, car divisées, fusionnées ou aux inscrits trop changés : { $apart }.

under = moins de { $change }
over = plus de { $change }
from-to = { $low } à { $high }
not-comparable = non comparable
