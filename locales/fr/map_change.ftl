### Graphiques : évolution depuis le vote précédent, et résultat comparé à ce qu’annonçaient les sondages, sur une carte.

ground-since =
    { $change ->
        [lower] { THE($option) } recule dans { $extent ->
            [all] les { $total } { PLACES($places) } depuis { $was }
           *[some] { $count } { PLACES($places, $count) } sur { $total } depuis { $was }
        }
       *[higher] { THE($option) } progresse dans { $extent ->
            [all] les { $total } { PLACES($places) } depuis { $was }
           *[some] { $count } { PLACES($places, $count) } sur { $total } depuis { $was }
        }
    }
got-than =
    { $change ->
        [lower] { THE($option) } fait moins bien que { THE($earlier) } en { $was } dans { $extent ->
            [all] les { $total } { PLACES($places) }
           *[some] { $count } { PLACES($places, $count) } sur { $total }
        }
       *[higher] { THE($option) } fait mieux que { THE($earlier) } en { $was } dans { $extent ->
            [all] les { $total } { PLACES($places) }
           *[some] { $count } { PLACES($places, $count) } sur { $total }
        }
    }
against-the-polls =
    { $change ->
        [lower] { THE($option) } fait moins bien que ne l’annonçaient les sondages dans { $extent ->
            [all] les { $total } { PLACES($places) }
           *[some] { $count } { PLACES($places, $count) } sur { $total }
        }
       *[higher] { THE($option) } fait mieux que ne l’annonçaient les sondages dans { $extent ->
            [all] les { $total } { PLACES($places) }
           *[some] { $count } { PLACES($places, $count) } sur { $total }
        }
    }
no-area-is-the-same = { THE($option) } depuis { $was } : la comparaison est impossible, { THE_PLACES($places) } ne sont plus les mêmes

change-of-share = Évolution de la part { OF($option) } depuis { $was }, en points des suffrages exprimés, par { PLACE($places) }.
share-minus-earlier = Part { OF($option) } moins la part { OF($earlier) } en { $was }, en points, par { PLACE($places) }.
share-minus-expected = Part { OF($option) } moins la part attendue, en points. La part attendue est celle de chaque { PLACE($places) } en { $was }, plus l’écart entre les sondages et le résultat d’alors dans l’ensemble.
share-minus-expected-of-other = Part { OF($option) } moins la part attendue, en points. La part attendue est celle { OF($earlier) } en { $was } dans chaque { PLACE($places) }, plus l’écart des sondages à cette part dans l’ensemble.

land-not-people = La carte représente le territoire, non le nombre d’électeurs. Les noms marquent les deux bouts de l’échelle (à partir de { $least } suffrages exprimés) et { THE_PLACE($places) } où l’on vote le plus.
not-named = Sans nom et hors du titre : { $apart }, en raison d’une division, d’une fusion ou d’un nombre d’inscrits trop différent.
legend = Évolution en points
legend-difference = Écart en points
legend-surprise =
    { $change ->
        [lower] Points par rapport aux sondages. À gauche : plus loin au-dessous que l’ensemble ({ $miss }). À droite : plus près
       *[higher] Points par rapport aux sondages. À gauche : moins au-dessus que l’ensemble ({ $miss }). À droite : plus loin au-dessus
    }

under = moins de { $change }
over = plus de { $change }
from-to = { $low } à { $high }
not-comparable = non comparable

missed-by =
    { $change ->
        [lower] { THE($option) } finit { $miss } sous les sondages, et plus encore à { $far } ({ $far_points })
       *[higher] { THE($option) } finit { $miss } au-dessus des sondages, et plus encore à { $far } ({ $far_points })
    }
