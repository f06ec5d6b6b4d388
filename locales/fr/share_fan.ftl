### Graphique : les sondages par institut et la part qu’ils indiquent, jour après jour.

title =
    { $tense ->
        [past] Les sondages donnaient { $share } { TO($option) }, entre { $low } et { $high } neuf fois sur dix
       *[now] Les sondages donnent { $share } { TO($option) }, entre { $low } et { $high } neuf fois sur dix
    }
subtitle = Cercles : sondages, hors indécis. Ombre : niveau estimé. Barre à droite : fourchette probable du résultat, compte tenu des erreurs passées des sondages. { $occasion }
on-the-day = résultat attendu : { $share } ({ $range })
nine-in-ten = niveau estimé, 9 cas sur 10
