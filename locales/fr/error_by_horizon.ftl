last-two-weeks-polls-missed = Les sondages se sont trompés de { $late } dans la dernière quinzaine, de { $early } avant
before-vote-poll-missed-by = Un sondage fait { $first_days } avant le vote s’est trompé de { $first_error }, un autre, { $last_days } avant, de { $last_error }
before-vote-poll-missed-by-2 = Un sondage fait { $first_days } avant un vote s’est trompé de { $first_error }, un autre, { $last_days } avant, de { $last_error }
value = { $pollster } : { $days }, { $error }
size-each-polls-error-for = Taille de l’erreur de chaque sondage pour { $option_2 }, en points des réponses { $two_way }.{ $which } { $occasion }
published-polls-results = sondages et résultats publiés
value-2 = {"\u202F"};{" "}
days-vote = jours avant le vote
error-points = erreur, points
filled-this-vote-hollow-earlier = {" "}Plein : ce vote ; creux : votes précédents.
days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
