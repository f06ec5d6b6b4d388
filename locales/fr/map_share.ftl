### Graphique : part de l’option sur une carte.

title =
    { $tense ->
        [past] { $extent ->
            [all] { THE($option) } était en tête dans les { $total } { PLACES($places) }
           *[some] { THE($option) } était en tête dans { $count } { PLACES($places, $count) } sur { $total }
        }
       *[now] { $extent ->
            [all] { THE($option) } est en tête dans les { $total } { PLACES($places) }
           *[some] { THE($option) } est en tête dans { $count } { PLACES($places, $count) } sur { $total }
        }
    }
title-though =
    { $won ->
        [yes] { THE($option) } l’a emporté, mais n’était en tête que dans { $count } { PLACES($places, $count) } sur { $total }
       *[no] { THE($option) } a perdu, mais était en tête dans { $count } { PLACES($places, $count) } sur { $total }
    }
subtitle = Part { OF($option) }, en % des suffrages exprimés, résultat définitif par { PLACE($places) }.
land-not-people = La carte représente le territoire, non le nombre d’électeurs. Les noms marquent la part la plus forte, la plus faible (à partir de { $least } suffrages exprimés) et { THE_PLACE($places) } où l’on vote le plus.
legend = Part { OF($option) }
under = moins de { $share }
over = plus de { $share }
no-result = sans résultat
