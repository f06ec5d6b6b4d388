### Grafik: die Umfragen neben solchen, die das Modell erfindet.

title-none =
    { $n ->
        [one] Die einzige Umfrage liegt, wo das Modell sie erwartet
       *[other] Alle { $n } Umfragen liegen, wo das Modell sie erwartet
    }
title-few =
    { $outside ->
        [one] Alle bis auf eine der { $n } Umfragen liegen, wo das Modell sie erwartet
       *[other] Alle bis auf { $outside } der { $n } Umfragen liegen, wo das Modell sie erwartet
    }
title-some = { $outside ->
        [one] Eine von { $n } Umfragen liegt
       *[other] { $outside } von { $n } Umfragen liegen
    } ausserhalb der Spanne, in der das Modell sie erwartet
title-some-note = Eine von zehn Umfragen liegt durch Zufall ausserhalb.
subtitle = Anteil { OF($option) } (ohne Unentschlossene) in jeder Umfrage (Punkt) und wo 9 von 10 Umfragen liegen, die das angepasste Modell simuliert (Linie).
spread = Die Umfragen streuen um { $observed }, simulierte um { $median } ({ $low } bis { $high }).
own = simuliert: { $low } bis { $high }
alt-row = { $poll } { $share } (simuliert: { $low } bis { $high }).
