### Graphique : les sondages face à ceux que le modèle invente.

title-none =
    { $n ->
        [one] Le seul sondage se situe là où le modèle l’attend
       *[other] Les { $n } sondages se situent tous là où le modèle les attend
    }
title-few =
    { $outside ->
        [one] Tous les sondages sauf un (sur { $n }) se situent là où le modèle les attend
       *[other] Tous les sondages sauf { $outside } (sur { $n }) se situent là où le modèle les attend
    }
title-some = { $outside ->
        [one] Un sondage sur { $n } se situe
       *[other] { $outside } sondages sur { $n } se situent
    } hors de la plage attendue par le modèle
title-some-note = Un sondage sur dix en sort par hasard.
subtitle = Les points montrent la part { OF($option) } (hors indécis) dans chaque sondage. Les traits montrent où tombent neuf sur dix des sondages simulés par le modèle ajusté.
spread = Les sondages se dispersent de { $observed }, les sondages simulés de { $median } (de { $low } à { $high }).
own = simulés : de { $low } à { $high }
alt-row = { $poll } { $share } (simulés : de { $low } à { $high }).
