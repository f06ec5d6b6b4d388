last-polls = {"*"} Dernier de { $all } sondages
average-polls = {"*"} Moyenne de { $n } sondages sur { $all }
average-polls-2 = Moyenne de { $n } sondages
share = part { $of_option }
error-points = écart, points
more-table = { $n } de plus dans le tableau
range-printed-press = Fourchette de la presse
two-way-shares = parts des deux options
same-all-answers = Le même, indécis compris
undecided-refusals-kept = avec indécis et refus
all-answers = de toutes les réponses
of = des { $both }
projected = en projection
final-result = résultat définitif
provisional-result = résultat provisoire
error-two-way-share-minus = Écart : part des deux options moins le { $error_of }.
against-provisional-night = {" "}Par rapport aux { $share } provisoires de la soirée : { $gap }.
result = résultat :{" "}
value = {"\u202F"}:
average = Moyenne { $average }
range-printed-press-2 = {" "}Fourchette de la presse : { $range }.
share-percent-unless-marked = Part { $of_option }, en % des { $both } sauf mention. { $occasion }
result-for-polls-share-among = Résultat { $of_option } : { $list }. Sondages, part { $of_option } parmi les réponses { $two_way } et écart en points : { $join_2 }. { $average }.
title-last =
    { $place ->
        [level] Le dernier sondage a vu juste pour { $option }
        [high] Le dernier sondage a surestimé { $option } de { $points }
       *[low] Le dernier sondage a sous-estimé { $option } de { $points }
    }
title-only =
    { $place ->
        [level] Le seul sondage a vu juste pour { $option }
        [high] Le seul sondage a surestimé { $option } de { $points }
       *[low] Le seul sondage a sous-estimé { $option } de { $points }
    }
title-average =
    { $place ->
        [level] En moyenne, les sondages ont vu juste pour { $option }
        [high] Les sondages ont surestimé { $option } de { $points }
       *[low] Les sondages ont sous-estimé { $option } de { $points }
    }
