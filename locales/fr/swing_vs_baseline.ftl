### Graphique : chaque unité comparée au vote précédent, un point pour chacune.

moved =
    { $change ->
        [less] { THE($option) } recule { $place } depuis { $was }
       *[more] { THE($option) } progresse { $place } depuis { $was }
    }
beside-another =
    { $how ->
        [together] { THE($option) } fait ses meilleurs scores là où { THE($earlier) } faisait les siens en { $was }
        [against] { THE($option) } fait ses meilleurs scores là où { THE($earlier) } faisait ses plus faibles en { $was }
       *[apart] Les scores { OF($earlier) } en { $was } en disent peu sur ceux { OF($option) } en { $is }
    }
in-units =
    { $which ->
        [alike] { $extent ->
            [all] dans les { $total } { PLACES($places) } comparables
           *[some] dans { $count } { PLACES($places, $count) } comparables sur { $total }
        }
       *[every] { $extent ->
            [all] dans les { $total } { PLACES($places) }
           *[some] dans { $count } { PLACES($places, $count) } sur { $total }
        }
    }
none-comparable =
    { $same ->
        [same] { THE($option) } en { $was } et { $is } : la comparaison est impossible, { THE_PLACES($places) } ne sont plus les mêmes
       *[other] { THE($option) } en { $is }, { THE($earlier) } en { $was } : la comparaison est impossible, { THE_PLACES($places) } ne sont plus les mêmes
    }
subtitle = Un point par { PLACE($places) }, de taille proportionnelle aux suffrages exprimés. Part { OF($option) }, en % des suffrages exprimés.

share-axis = part { OF($option) } en { $year }
as-before = comme avant
equal-shares = parts égales

largest-changes = Plus fortes évolutions : { $list }.
largest-differences = Plus forts écarts entre les deux parts : { $list }.
list-of-changes = Plus fortes évolutions, en points (à partir de { $least } voix)
list-of-differences = Plus forts écarts entre les deux parts, en points (à partir de { $least } voix)
not-comparable = Non comparables : { $n } (division, fusion, ou nombre d’inscrits changé de plus de 30 %).
without-earlier = Sans chiffres de { $was } pour comparer : { $n }.
rings = cercle vide : scindé, fusionné ou autre corps électoral
