last-two-weeks-polls-missed = Dans les deux dernières semaines, les sondages se sont trompés de { $late } en moyenne ; avant, de { $early }
before-vote-poll-missed-by = À { $first_days } du vote, un sondage s’est trompé de { $first_error } ; à { $last_days }, de { $last_error }
before-vote-poll-missed-by-2 = À { $first_days } d’un vote, un sondage s’est trompé de { $first_error } ; à { $last_days }, de { $last_error }
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
