### Grafik: die Umfragen neben solchen, die das Modell erfindet.

title-none = Alle { $n } Umfragen liegen, wo das Modell Umfragen erwartet
title-some = { $outside ->
        [one] Eine von { $n } Umfragen liegt
       *[other] { $outside } von { $n } Umfragen liegen
    } ausserhalb der Spanne, in der das Modell sie erwartet
title-some-note = Eine von zehn Umfragen liegt durch Zufall ausserhalb.
subtitle = Anteil { OF($option) } (ohne Unentschlossene) in jeder Umfrage (Punkt) und wo 9 von 10 Umfragen liegen, die das angepasste Modell erfindet (Linie). { $occasion }
spread = Die Umfragen streuen um { $observed }, die erfundenen um { $median } ({ $low } bis { $high }).
own = erfunden: { $low } bis { $high }
alt-row = { $poll } { $share } (erfunden { $low } bis { $high }).
