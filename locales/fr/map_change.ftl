comparable = non comparable
area-land-voters-named-both = La carte représente le territoire, non le nombre d’électeurs. Noms : les deux bouts de l’échelle, et la zone où l’on vote le plus.
neither-named-nor-title-because = Ni nommées ni dans le titre, car divisées, fusionnées ou aux inscrits trop changés : { $apart }.
since-area-same-ground = { $label } depuis { $was } : aucune zone n’est restée la même
under = moins de { $signed }
over = plus de { $signed }
to = { $signed } à { $signed_2 }
share-minus-share-points-by = Part { $of_option } moins celle qu’a obtenue { $then }, en points, par zone.
share-minus-share-expect-from = Part { $of_option } moins la part attendue d’après les sondages, en points : celle qu’a obtenue { $then } dans la zone, déplacée d’autant que les sondages s’en écartent dans l’ensemble.
change-share-among-since-points = Évolution de la part { $of_option } parmi les { $two_way } depuis { $was }, en points, par zone.
share-minus-share-expect-from-2 = Part { $of_option } moins la part attendue d’après les sondages, en points : celle de la zone en { $was }, déplacée d’autant que les sondages déplaçaient l’ensemble.
got-than = { $option } obtient { $change ->
        [lower] moins
       *[higher] plus
    } que { $then } dans { $count } zones sur { $total }
ground-since = { $option } { $change ->
        [lower] recule
       *[higher] progresse
    } dans { $count } zones sur { $total } depuis { $was }
against-the-polls =
    { $change ->
        [lower] { $option } fait moins bien que ne l’annonçaient les sondages dans { $count } zones sur { $total }
       *[higher] { $option } fait mieux que ne l’annonçaient les sondages dans { $count } zones sur { $total }
    }
