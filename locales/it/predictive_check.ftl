### Grafico: i sondaggi accanto a quelli che il modello inventa.

title-none =
    { $n ->
        [one] L’unico sondaggio sta dove il modello se lo aspetta
       *[other] Tutti i { $n } sondaggi stanno dove il modello se li aspetta
    }
title-few =
    { $outside ->
        [one] Tutti i sondaggi tranne uno (su { $n }) stanno dove il modello se li aspetta
       *[other] Tutti i sondaggi tranne { $outside } (su { $n }) stanno dove il modello se li aspetta
    }
title-some = { $outside ->
        [one] Un sondaggio su { $n } sta
       *[other] { $outside } sondaggi su { $n } stanno
    } fuori dall’intervallo atteso dal modello
title-some-note = Un sondaggio su dieci ne esce per caso.
subtitle = Percentuale { OF($option) } (indecisi esclusi) in ogni sondaggio (punto), e dove cadono 9 su 10 dei sondaggi simulati dal modello adattato (linea).
spread = I sondaggi si disperdono di { $observed }, quelli simulati di { $median } (da { $low } a { $high }).
own = simulati: da { $low } a { $high }
alt-row = { $poll } { $share } (simulati: da { $low } a { $high }).
