### Graphique : les sondages et la fourchette de la presse, comparés au résultat.

title-last =
    { $place ->
        [level] Le dernier sondage a vu juste pour { THE($option) }
        [high] Le dernier sondage a surestimé { THE($option) } de { $points }
       *[low] Le dernier sondage a sous-estimé { THE($option) } de { $points }
    }
title-only =
    { $place ->
        [level] Le seul sondage a vu juste pour { THE($option) }
        [high] Le seul sondage a surestimé { THE($option) } de { $points }
       *[low] Le seul sondage a sous-estimé { THE($option) } de { $points }
    }
title-average =
    { $place ->
        [level] En moyenne, les sondages ont vu juste pour { THE($option) }
        [high] Les sondages ont surestimé { THE($option) } de { $points }
       *[low] Les sondages ont sous-estimé { THE($option) } de { $points }
    }
subtitle = Part { OF($option) }, en % des réponses { $options } sauf mention. { $occasion }

share-axis = part { OF($option) }
error-axis = écart, points
line-final = définitif { $share }
line-provisional = provisoire { $share }
line-of-year = { $year } : { $share }

last-of-polls = {"*"} Dernier de { $all } sondages
average-of-some = {"*"} Moyenne de { $n } sondages sur { $all }
average-of-all = Moyenne de { $n } sondages
two-way-shares = hors indécis
undecided-included = Le même, indécis compris
undecided-kept = avec indécis et refus
of-all-answers = de toutes les réponses
of-options = hors indécis
press-range = Fourchette de la presse
press-end =
    { $base ->
        [all] { $percent } de toutes les réponses
        [two-way] { $percent } hors indécis
       *[projection] { $percent } en projection
    }

error-to-final = Écart : part hors indécis moins le résultat définitif.
error-to-provisional = Écart : part hors indécis moins le résultat provisoire.
error-of-the-night = Par rapport aux { $share } provisoires de la soirée : { $gap }.
result-of = résultat : { $source }

alt = Résultat { OF($option) } : { $results }. Sondages, part { OF($option) } hors indécis et écart en points : { $polls }.
alt-average = Moyenne { $share }.
alt-average-of = { $average } : { $share }.
alt-press = Fourchette de la presse : { $range }.
