### Grafik: Anteil der Option auf einer Karte.

title =
    { $tense ->
        [past] { $extent ->
            [all] { THE($option) } lag in allen { $total } Gebieten vorn
           *[some] { THE($option) } lag in { $count } von { $total } Gebieten vorn
        }
       *[now] { $extent ->
            [all] { THE($option) } liegt in allen { $total } Gebieten vorn
           *[some] { THE($option) } liegt in { $count } von { $total } Gebieten vorn
        }
    }
subtitle = Anteil { OF($option) } in Prozent der gültigen Stimmen, Endergebnis nach Gebiet. { $occasion }
land-not-people = Die Karte zeigt Land, nicht Leute. Benannt: der höchste und der tiefste Anteil und das Gebiet mit den meisten Stimmen.
under = unter { $share }
over = über { $share }
no-result = kein Ergebnis
