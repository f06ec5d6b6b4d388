### Graphique : les sondages face à ceux que le modèle invente.

title-none =
    { $n ->
        [one] Le seul sondage est là où le modèle l’attendrait
       *[other] Les { $n } sondages sont tous là où le modèle les attendrait
    }
title-few =
    { $outside ->
        [one] Un sondage sur { $n } surprend le modèle, pas plus que ne le voudrait le hasard
       *[other] { $outside } sondages sur { $n } surprennent le modèle, pas plus que ne le voudrait le hasard
    }
title-some =
    { $outside ->
        [one] Un sondage sur { $n } surprend le modèle
       *[other] { $outside } sondages sur { $n } surprennent le modèle, plus que ne le voudrait le hasard
    }
title-some-note = Par le seul hasard, un sondage sur dix sort de son trait.
# Of many polls those outside are drawn alone.
shown =
    { $outside ->
        [one] Est dessiné le sondage hors de son trait. Les { $within } autres sont dans le leur.
       *[other] Sont dessinés les { $outside } sondages hors de leur trait. Les { $within } autres sont dans le leur.
    }
subtitle = Point : part { OF($option) } dans un sondage, hors indécis. Trait : là où le modèle place 9 sondages semblables sur 10. Pour les lecteurs de la méthode.
spread = Les sondages s’écartent en général de { $observed } de leur moyenne. Le modèle attend { $median } (de { $low } à { $high }).
own = attendus : de { $low } à { $high }
# Ce que sont les points.
within = sondage dans son trait
outside = sondage hors de son trait
alt-row = { $poll } { $share } (attendus : de { $low } à { $high }).
