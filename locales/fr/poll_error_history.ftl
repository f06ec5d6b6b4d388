### Graphique : les erreurs des sondages lors de votes précédents, à côté de l’avance actuelle.

lead-beyond-errors = { THE($option) } a { $margin } d’avance sur le seuil, plus que l’erreur des sondages lors des votes précédents
errors-would-undo =
    { $flips ->
        [one] Une erreur comme celle d’un des { $votes } votes précédents annulerait l’avance { OF($option) }, { $margin }
       *[other] Une erreur comme celle de { $flips } des { $votes } votes précédents annulerait l’avance { OF($option) }, { $margin }
    }
subtitle = Erreur des derniers sondages des votes précédents pour { THE($option) }, en points, hors indécis ; trait : l’erreur qui annulerait l’avance. { $occasion }
polls-and-results = sondages et résultats publiés

error-axis = erreur, points
average-axis = moyenne, points
no-error = sans erreur
todays-lead = avance actuelle : { $lead }
polls = sondages : { $polls }
a-poll = un sondage
their-average = leur moyenne
