### Graphique : les erreurs des sondages lors de votes précédents, à côté de l’avance actuelle.

lead-beyond-errors =
    { $tense ->
        [past] { THE($option) } avait { $margin } d’avance sur le seuil dans les sondages ; lors d’aucun vote précédent ils ne s’étaient autant trompés en sa faveur
       *[now] { THE($option) } a { $margin } d’avance sur le seuil ; lors d’aucun vote précédent les sondages ne se sont autant trompés en sa faveur
    }
errors-would-undo =
    { $tense ->
        [past] { $flips ->
            [one] Une erreur comme celle d’un des { $votes } votes précédents aurait annulé l’avance { OF($option) } dans les sondages, { $margin }
           *[other] Une erreur comme celle de { $flips } des { $votes } votes précédents aurait annulé l’avance { OF($option) } dans les sondages, { $margin }
        }
       *[now] { $flips ->
            [one] Une erreur comme celle d’un des { $votes } votes précédents annulerait l’avance { OF($option) }, { $margin }
           *[other] Une erreur comme celle de { $flips } des { $votes } votes précédents annulerait l’avance { OF($option) }, { $margin }
        }
    }
subtitle =
    { $tense ->
        [past] Erreur des derniers sondages des votes précédents pour { THE($option) }, en points, hors indécis ; trait : l’erreur qui aurait annulé l’avance dans les sondages. { $occasion }
       *[now] Erreur des derniers sondages des votes précédents pour { THE($option) }, en points, hors indécis ; trait : l’erreur qui annulerait l’avance. { $occasion }
    }
polls-and-results = sondages et résultats publiés

error-axis = erreur, points
average-axis = moyenne, points
no-error = sans erreur
todays-lead =
    { $tense ->
        [past] avance dans les sondages : { $lead }
       *[now] avance actuelle : { $lead }
    }
polls = sondages : { $polls }
a-poll = un sondage
their-average = leur moyenne
