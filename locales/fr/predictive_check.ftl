### Graphique : les sondages face à ceux que le modèle invente.

title-none = Les { $n } sondages se situent tous là où le modèle les attend
title-some = { $outside ->
        [one] Un sondage sur { $n } se situe
       *[other] { $outside } sondages sur { $n } se situent
    } hors de la plage attendue par le modèle
title-some-note = Un sondage sur dix en sort par hasard.
subtitle = Part { OF($option) } (hors indécis) dans chaque sondage (point), et plage où tombent 9 sur 10 des sondages que le modèle ajusté invente (trait). { $occasion }
spread = Les sondages se dispersent de { $observed }, les inventés de { $median } (de { $low } à { $high }).
own = inventés : de { $low } à { $high }
alt-row = { $poll } { $share } (inventés : de { $low } à { $high }).
