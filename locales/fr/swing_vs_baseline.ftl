### Graphique : chaque unité comparée au vote précédent, un point pour chacune.

moved =
    { $change ->
        [less] { THE($option) } recule { $place } depuis { $was }
       *[more] { THE($option) } progresse { $place } depuis { $was }
    }
got-than =
    { $change ->
        [less] { THE($option) } fait moins bien { $place } que { THE($earlier) } en { $was }
       *[more] { THE($option) } fait mieux { $place } que { THE($earlier) } en { $was }
    }
in-units =
    { $units ->
        [stations] { $extent ->
            [all] dans les { $total } bureaux de vote
           *[some] dans { $count } bureaux de vote sur { $total }
        }
        [stations-alike] { $extent ->
            [all] dans les { $total } bureaux de vote comparables
           *[some] dans { $count } bureaux de vote comparables sur { $total }
        }
        [areas-alike] { $extent ->
            [all] dans les { $total } zones comparables
           *[some] dans { $count } zones comparables sur { $total }
        }
       *[areas] { $extent ->
            [all] dans les { $total } zones
           *[some] dans { $count } zones sur { $total }
        }
    }
none-comparable =
    { $same ->
        [same] { $units ->
            [stations] { THE($option) } en { $was } et { $is } : les bureaux de vote ne sont plus les mêmes
           *[areas] { THE($option) } en { $was } et { $is } : les zones ne sont plus les mêmes
        }
       *[other] { $units ->
            [stations] { THE($option) } en { $is }, { THE($earlier) } en { $was } : les bureaux de vote ne sont plus les mêmes
           *[areas] { THE($option) } en { $is }, { THE($earlier) } en { $was } : les zones ne sont plus les mêmes
        }
    }
subtitle =
    { $units ->
        [stations] Un point par bureau de vote, de taille proportionnelle aux suffrages exprimés. Part { OF($option) }, en % des suffrages exprimés. { $occasion }
       *[areas] Un point par zone, de taille proportionnelle aux suffrages exprimés. Part { OF($option) }, en % des suffrages exprimés. { $occasion }
    }

share-axis = part { OF($option) } en { $year }
as-before = comme avant

largest-changes = Plus fortes variations : { $list }.
largest-differences = Plus grands écarts : { $list }.
not-comparable = Non comparables (divisés, fusionnés, ou inscrits changés de plus de 30 %) : { $n }.
without-earlier = Sans chiffres de { $was } pour comparer : { $n }.
