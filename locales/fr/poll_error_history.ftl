poll = un sondage
their-average = leur moyenne
polls = sondages : { $polls }
published-polls-results = sondages et résultats publiés
value = {"\u202F"};{" "}
error-points = erreur, points
error = sans erreur
todays-lead = avance actuelle :{" "}
average-points = moyenne, points
more-table = { $n } de plus dans le tableau
error-final-polls-earlier-votes = Erreur des sondages des votes précédents pour { $option }, en points des réponses { $two_way } ; trait : l’erreur qui annulerait l’avance. { $occasion }
lead-beyond-errors = { $option } a { $margin } d’avance sur le seuil, plus que l’erreur des sondages lors des votes précédents
errors-would-undo =
    { $flips ->
        [one] Une erreur comme celle d’un des { $votes } votes précédents annulerait l’avance de { $margin } pour { $option }
       *[other] Une erreur comme celle de { $flips } des { $votes } votes précédents annulerait l’avance de { $margin } pour { $option }
    }
