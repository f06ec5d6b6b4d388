### Graphique : les erreurs des sondages lors de votes précédents, à côté de l’avance actuelle.

lead-beyond-errors =
    { $tense ->
        [past] { THE($option) } avait { $margin } d’avance sur le seuil dans les sondages. Lors d’aucun scrutin précédent, ils ne s’étaient autant trompés en sa faveur
       *[now] { THE($option) } a { $margin } d’avance sur le seuil. Lors d’aucun scrutin précédent, les sondages ne se sont autant trompés en sa faveur
    }
errors-would-undo =
    { $tense ->
        [past] { $flips ->
            [one] { THE($option) } avait { $margin } d’avance sur le seuil dans les sondages. Lors d’un scrutin précédent sur { $votes }, ils s’étaient trompés davantage en sa faveur
           *[other] { THE($option) } avait { $margin } d’avance sur le seuil dans les sondages. Lors de { $flips } scrutins précédents sur { $votes }, ils s’étaient trompés davantage en sa faveur
        }
       *[now] { $flips ->
            [one] { THE($option) } a { $margin } d’avance sur le seuil. Lors d’un scrutin précédent sur { $votes }, les sondages s’étaient trompés davantage en sa faveur
           *[other] { THE($option) } a { $margin } d’avance sur le seuil. Lors de { $flips } scrutins précédents sur { $votes }, les sondages s’étaient trompés davantage en sa faveur
        }
    }
subtitle =
    { $tense ->
        [past] Erreur des derniers sondages des scrutins précédents pour { THE($option) }, en points, hors indécis. Le trait marque l’erreur qui aurait annulé l’avance dans les sondages.
       *[now] Erreur des derniers sondages des scrutins précédents pour { THE($option) }, en points, hors indécis. Le trait marque l’erreur qui annulerait l’avance.
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
