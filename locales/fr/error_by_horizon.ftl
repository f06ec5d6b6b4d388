### Graphique : l’erreur de chaque sondage selon les jours qui le séparent du vote.

final-fortnight = Les sondages se sont trompés de { $late } dans la dernière quinzaine, de { $early } avant
first-and-last = Un sondage fait { $first_days } avant le vote s’est trompé de { $first_error }, un autre, { $last_days } avant, de { $last_error }
first-and-last-of-votes = Un sondage fait { $first_days } avant un vote s’est trompé de { $first_error }, un autre, { $last_days } avant, de { $last_error }
days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
error-of-each = Taille de l’erreur de chaque sondage pour { THE($option) }, en points, hors indécis.
filled-and-hollow = Cercle plein : ce vote ; cercle vide : votes précédents.
polls-and-results = sondages et résultats publiés

days-axis = jours avant le vote
error-axis = erreur, points
alt-poll = { $pollster } : { $days }, { $error }
