### Grafik: Anteil der Option auf einer Karte.

title =
    { $tense ->
        [past] { $extent ->
            [all] { THE($option) } lag in allen { $total } { PLACES($places, case: "dative") } vorn
           *[some] { THE($option) } lag in { $count } von { $total } { PLACES($places, case: "dative") } vorn
        }
       *[now] { $extent ->
            [all] { THE($option) } liegt in allen { $total } { PLACES($places, case: "dative") } vorn
           *[some] { THE($option) } liegt in { $count } von { $total } { PLACES($places, case: "dative") } vorn
        }
    }
title-though =
    { $won ->
        [yes] { THE($option) } hat gewonnen, lag aber nur in { $count } von { $total } { PLACES($places, case: "dative") } vorn
       *[no] { THE($option) } hat verloren, lag aber in { $count } von { $total } { PLACES($places, case: "dative") } vorn
    }
subtitle = Anteil { OF($option) } in Prozent der gültigen Stimmen, Endergebnis nach { PLACE($places) }.
land-not-people = Die Karte zeigt Flächen, nicht Menschen. Benannt sind der höchste und der tiefste Anteil (ab { $least } gültigen Stimmen) und { THE_PLACE($places) } mit den meisten Stimmen.
legend = Anteil { OF($option) }
under = unter { $share }
over = über { $share }
no-result = kein Ergebnis
