### Grafik: die Umfragen neben solchen, die das Modell erfindet.

title-none =
    { $n ->
        [one] Die einzige Umfrage liegt, wo das Modell sie erwarten würde
       *[other] Alle { $n } Umfragen liegen, wo das Modell sie erwarten würde
    }
title-few =
    { $outside ->
        [one] Eine von { $n } Umfragen überrascht das Modell, nicht mehr als der Zufall erwarten lässt
       *[other] { $outside } von { $n } Umfragen überraschen das Modell, nicht mehr als der Zufall erwarten lässt
    }
title-some =
    { $outside ->
        [one] Eine von { $n } Umfragen überrascht das Modell
       *[other] { $outside } von { $n } Umfragen überraschen das Modell, mehr als der Zufall erwarten lässt
    }
title-some-note = Schon durch Zufall liegt eine von zehn Umfragen ausserhalb ihrer Linie.
# Of many polls those outside are drawn alone.
shown =
    { $outside ->
        [one] Gezeigt ist die Umfrage ausserhalb ihrer Linie. Die anderen { $within } liegen innerhalb.
       *[other] Gezeigt sind die { $outside } Umfragen ausserhalb ihrer Linie. Die anderen { $within } liegen innerhalb.
    }
subtitle = Punkt: Anteil { OF($option) } in einer Umfrage, ohne Unentschlossene. Linie: wo das Modell 9 von 10 solchen Umfragen sieht. Für Leser der Methode.
spread = Die Umfragen liegen typischerweise { $observed } von ihrem Mittel entfernt. Das Modell erwartet { $median } ({ $low } bis { $high }).
own = erwartet: { $low } bis { $high }
# Was die Punkte sind.
within = Umfrage innerhalb ihrer Linie
outside = Umfrage ausserhalb ihrer Linie
alt-row = { $poll } { $share } (erwartet: { $low } bis { $high }).
