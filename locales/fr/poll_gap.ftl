### Graphique : les sondages et la fourchette de la presse, comparés au résultat.

title-press =
    { $year ->
        [told] En { $of }, la presse créditait { THE($option) } de { $range } dans les sondages. { $status ->
            [final] Résultat : { $result }
           *[provisional] Résultat provisoire : { $result }
        }
       *[none] La presse créditait { THE($option) } de { $range } dans les sondages. { $status ->
            [final] Résultat : { $result }
           *[provisional] Résultat provisoire : { $result }
        }
    }
title-average =
    { $which ->
        [only] Le seul sondage créditait { THE($option) } de { $share }.
        [last] Le dernier sondage créditait { THE($option) } de { $share }.
        [all] En moyenne, les sondages créditaient { THE($option) } de { $share }.
       *[average] En moyenne, le dernier sondage de chaque institut créditait { THE($option) } de { $share }.
    } { $status ->
        [final] Résultat : { $result }
       *[provisional] Résultat provisoire : { $result }
    }
    .of-year =
        { $which ->
            [only] En { $of }, le seul sondage créditait { THE($option) } de { $share }.
            [last] En { $of }, le dernier sondage créditait { THE($option) } de { $share }.
            [all] En { $of }, les sondages créditaient en moyenne { THE($option) } de { $share }.
           *[average] En { $of }, le dernier sondage de chaque institut créditait en moyenne { THE($option) } de { $share }.
        } { $status ->
            [final] Résultat : { $result }
           *[provisional] Résultat provisoire : { $result }
        }
subtitle = Part { OF($option) }, hors indécis.

share-axis = part { OF($option) }
line-final = résultat { $share }
line-provisional = provisoire { $share }

last-of-polls = Dernier de { $all } sondages
average-of-some = Moyenne de { $n } sondages sur { $all }
average-of-all = Moyenne de { $n } sondages
filled-short = points pleins : le dernier de chaque institut
filled-of-houses = points pleins : derniers de { $houses } instituts
filled-dots = les points pleins sont le dernier sondage de chaque institut : ils forment la moyenne.
polls =
    { $n ->
        [one] un sondage
       *[other] { $n } sondages
    }
of-all-answers = { $share } avec les indécis
no-poll = Aucun sondage connu
too-high = { $points } de trop
too-low = { $points } trop bas
level = aucun écart
press-range = Annoncé dans la presse
press-end =
    { $base ->
        [all] { $percent } de toutes les réponses
        [two-way] { $percent } hors indécis
       *[projection] { $percent } en projection
    }

range-mixes-bases = La fourchette mêle deux bases : ses bornes ne se comparent pas.
ties-count = La moyenne compte { $n } sondages de { $houses } instituts : quand les derniers sondages d’un institut portent sur les mêmes jours, tous comptent.
night-count = Le décompte provisoire de la soirée donnait { $share }.
night-of-year = Le décompte provisoire de { $year } donnait { $share }.
result-of = résultat ({ $source })

alt-result = Part { OF($option) } : { $result }.
alt-press = Fourchette annoncée dans la presse : { $range }.
alt-polls = Sondages, hors indécis : { $polls }.
alt-average =
    { $averaged ->
        [only] L’écart au résultat est de { $points }.
        [last] Le dernier sondage de chaque institut donne { $share } en moyenne, soit { $points } par rapport au résultat.
       *[all] Leur moyenne est de { $share }, soit { $points } par rapport au résultat.
    }
alt-no-poll = Aucun sondage n’est connu.
