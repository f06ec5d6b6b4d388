### Gráfico: los sondeos frente a los que inventa el modelo.

title-none = Los { $n } sondeos están donde el modelo los espera
title-some = { $outside ->
        [one] Un sondeo de { $n } está
       *[other] { $outside } sondeos de { $n } están
    } fuera del intervalo que espera el modelo
title-some-note = Uno de cada diez sondeos queda fuera por azar.
subtitle = Porcentaje { OF($option) } (sin indecisos) en cada sondeo (punto), y dónde caen 9 de cada 10 de los sondeos que inventa el modelo ajustado (línea). { $occasion }
spread = Los sondeos se dispersan en { $observed }, los inventados en { $median } (de { $low } a { $high }).
own = inventados: de { $low } a { $high }
alt-row = { $poll } { $share } (inventados: de { $low } a { $high }).
