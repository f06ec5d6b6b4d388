### Graphique : les sondages par institut et la part qu’ils indiquent, jour après jour.

title =
    { $tense ->
        [past] Les sondages donnaient { $share } { TO($option) }, entre { $low } et { $high } neuf fois sur dix
       *[now] Les sondages donnent { $share } { TO($option) }, entre { $low } et { $high } neuf fois sur dix
    }
subtitle = Cercles : sondages, hors indécis. Ombre : niveau estimé. Barre à droite : fourchette probable du résultat, compte tenu des erreurs passées des sondages. { $occasion }
on-the-day = le jour du vote { $share }
nine-in-ten = 9 sur 10
one-in-two = 1 sur 2
