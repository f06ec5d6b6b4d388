### Gráfico: los sondeos frente a los que inventa el modelo.

title-none =
    { $n ->
        [one] El único sondeo está donde el modelo lo espera
       *[other] Los { $n } sondeos están donde el modelo los espera
    }
title-few =
    { $outside ->
        [one] Todos los sondeos salvo uno (de { $n }) están donde el modelo los espera
       *[other] Todos los sondeos salvo { $outside } (de { $n }) están donde el modelo los espera
    }
title-some = { $outside ->
        [one] Un sondeo de { $n } está
       *[other] { $outside } sondeos de { $n } están
    } fuera del intervalo que espera el modelo
title-some-note = Uno de cada diez sondeos queda fuera por azar.
subtitle = Porcentaje { OF($option) } (sin indecisos) en cada sondeo (punto), y dónde caen 9 de cada 10 de los sondeos simulados por el modelo ajustado (línea).
spread = Los sondeos se dispersan en { $observed }, los simulados en { $median } (de { $low } a { $high }).
own = simulados: de { $low } a { $high }
alt-row = { $poll } { $share } (simulados: de { $low } a { $high }).
