### Grafico: i sondaggi accanto a quelli che il modello inventa.

title-none = Tutti i { $n } sondaggi stanno dove il modello se li aspetta
title-some = { $outside ->
        [one] Un sondaggio su { $n } sta
       *[other] { $outside } sondaggi su { $n } stanno
    } fuori dall’intervallo atteso dal modello
title-some-note = Un sondaggio su dieci ne esce per caso.
subtitle = Percentuale { OF($option) } (indecisi esclusi) in ogni sondaggio (punto), e dove cadono 9 su 10 dei sondaggi che il modello adattato inventa (linea). { $occasion }
spread = I sondaggi si disperdono di { $observed }, quelli inventati di { $median } (da { $low } a { $high }).
own = inventati: da { $low } a { $high }
alt-row = { $poll } { $share } (inventati: da { $low } a { $high }).
