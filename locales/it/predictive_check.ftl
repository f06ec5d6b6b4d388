### Grafico: i sondaggi accanto a quelli che il modello inventa.

title-none =
    { $n ->
        [one] L’unico sondaggio è dove il modello se lo aspetterebbe
       *[other] Tutti i { $n } sondaggi sono dove il modello se li aspetterebbe
    }
title-few =
    { $outside ->
        [one] Un sondaggio su { $n } sorprende il modello, non più di quanto vorrebbe il caso
       *[other] { $outside } sondaggi su { $n } sorprendono il modello, non più di quanto vorrebbe il caso
    }
title-some =
    { $outside ->
        [one] Un sondaggio su { $n } sorprende il modello
       *[other] { $outside } sondaggi su { $n } sorprendono il modello, più di quanto vorrebbe il caso
    }
title-some-note = Per puro caso un sondaggio su dieci esce dalla sua linea.
# Of many polls those outside are drawn alone.
shown =
    { $outside ->
        [one] Compare il sondaggio fuori dalla sua linea. Gli altri { $within } sono entro la loro.
       *[other] Compaiono i { $outside } sondaggi fuori dalla loro linea. Gli altri { $within } sono entro la loro.
    }
subtitle = Punto: percentuale { OF($option) } in un sondaggio, indecisi esclusi. Linea: dove il modello colloca 9 sondaggi simili su 10. Per chi legge il metodo.
spread = I sondaggi distano di solito { $observed } dalla loro media. Il modello si aspetta { $median } (da { $low } a { $high }).
own = attesi: da { $low } a { $high }
# Che cosa sono i punti.
within = sondaggio entro la sua linea
outside = sondaggio fuori dalla sua linea
alt-row = { $poll } { $share } (attesi: da { $low } a { $high }).
