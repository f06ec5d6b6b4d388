### Gráfico: los sondeos frente a los que inventa el modelo.

title-none =
    { $n ->
        [one] El único sondeo está donde el modelo lo esperaría
       *[other] Los { $n } sondeos están donde el modelo los esperaría
    }
title-few =
    { $outside ->
        [one] Un sondeo de { $n } sorprende al modelo, no más de lo que daría el azar
       *[other] { $outside } sondeos de { $n } sorprenden al modelo, no más de lo que daría el azar
    }
title-some =
    { $outside ->
        [one] Un sondeo de { $n } sorprende al modelo
       *[other] { $outside } sondeos de { $n } sorprenden al modelo, más de lo que daría el azar
    }
title-some-note = Por puro azar, uno de cada diez sondeos cae fuera de su línea.
# Of many polls those outside are drawn alone.
shown =
    { $outside ->
        [one] Aparece el sondeo fuera de su línea. Los otros { $within } están dentro de la suya.
       *[other] Aparecen los { $outside } sondeos fuera de su línea. Los otros { $within } están dentro de la suya.
    }
subtitle = Punto: porcentaje { OF($option) } en un sondeo, sin indecisos. Línea: dónde sitúa el modelo 9 de cada 10 sondeos así. Para quien lee el método.
spread = Los sondeos distan por lo general { $observed } de su media. El modelo espera { $median } (de { $low } a { $high }).
own = previstos: de { $low } a { $high }
# Qué son los puntos.
within = sondeo dentro de su línea
outside = sondeo fuera de su línea
alt-row = { $poll } { $share } (previstos: de { $low } a { $high }).
