### Graphique : les sondages par institut et la part qu’ils indiquent, jour après jour.

title =
    { $tense ->
        [past] D’après les sondages, le modèle attendait { $share } pour { THE($option) }, entre { $low } et { $high } neuf fois sur dix
       *[now] D’après les sondages, le modèle attend { $share } pour { THE($option) }, entre { $low } et { $high } neuf fois sur dix
    }
# The result is known. $place: inside that range, or outside.
title-result =
    { $place ->
        [inside] { THE($option) } a obtenu { $result }, dans la fourchette tirée des sondages (de { $low } à { $high }, neuf cas sur dix)
       *[outside] { THE($option) } a obtenu { $result }, hors de la fourchette tirée des sondages (de { $low } à { $high }, neuf cas sur dix)
    }
subtitle = Cercles : sondages, hors indécis. Courbe et ombre : niveau estimé et sa fourchette, neuf cas sur dix. Barre à droite : neuf résultats probables sur dix, compte tenu des erreurs passées des sondages.
on-the-day = résultat attendu : { $share } ({ $range })
nine-in-ten = niveau estimé, 9 cas sur 10
