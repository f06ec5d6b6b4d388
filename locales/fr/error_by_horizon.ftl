### Graphique : l’erreur de chaque sondage selon les jours qui le séparent du vote.

final-fortnight = Les sondages se sont trompés de { $late } dans la dernière quinzaine, et de { $early } avant
all-erred =
    { $side ->
        [over] Tous les sondages ont surestimé { THE($option) }, de { $far } à { $near } avant { $votes ->
            [one] le vote
           *[several] les votes
        }
       *[under] Tous les sondages ont sous-estimé { THE($option) }, de { $far } à { $near } avant { $votes ->
            [one] le vote
           *[several] les votes
        }
    }
some-erred =
    { $side ->
        [over] { $count } sondages sur { $total } ont surestimé { THE($option) }
       *[under] { $count } sondages sur { $total } ont sous-estimé { THE($option) }
    }
months = { $n } mois
weeks =
    { $n ->
        [one] { $n } semaine
       *[other] { $n } semaines
    }
result = résultat
days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
error-of-each = Part { OF($option) } dans chaque sondage moins le résultat, en points, hors indécis.
filled-and-hollow = Les cercles pleins sont de ce scrutin, les cercles vides des scrutins précédents.

days-axis = jours avant le vote
error-axis = points ; au-dessus du résultat, le sondage surestimait { THE($option) }
alt-poll = { $pollster }, { $days } avant le vote : { $error }
