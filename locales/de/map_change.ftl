### Grafiken: Veränderung seit der früheren Abstimmung, und Ergebnis gegenüber den Umfragen, auf einer Karte.

ground-since =
    { $change ->
        [lower] { THE($option) } hat seit { $was } in { $extent ->
            [all] allen { $total } { PLACES($places, case: "dative") } an Boden verloren
           *[some] { $count } von { $total } { PLACES($places, case: "dative") } an Boden verloren
        }
       *[higher] { THE($option) } hat seit { $was } in { $extent ->
            [all] allen { $total } { PLACES($places, case: "dative") } an Boden gewonnen
           *[some] { $count } von { $total } { PLACES($places, case: "dative") } an Boden gewonnen
        }
    }
got-than =
    { $change ->
        [lower] { THE($option) } erhielt in { $extent ->
            [all] allen { $total } { PLACES($places, case: "dative") } weniger als { THE($earlier) } { $was }
           *[some] { $count } von { $total } { PLACES($places, case: "dative") } weniger als { THE($earlier) } { $was }
        }
       *[higher] { THE($option) } erhielt in { $extent ->
            [all] allen { $total } { PLACES($places, case: "dative") } mehr als { THE($earlier) } { $was }
           *[some] { $count } von { $total } { PLACES($places, case: "dative") } mehr als { THE($earlier) } { $was }
        }
    }
against-the-polls =
    { $change ->
        [lower] { THE($option) } blieb in { $extent ->
            [all] allen { $total } { PLACES($places, case: "dative") } hinter den Umfragen zurück
           *[some] { $count } von { $total } { PLACES($places, case: "dative") } hinter den Umfragen zurück
        }
       *[higher] { THE($option) } schnitt in { $extent ->
            [all] allen { $total } { PLACES($places, case: "dative") } besser ab als in den Umfragen
           *[some] { $count } von { $total } { PLACES($places, case: "dative") } besser ab als in den Umfragen
        }
    }
no-area-is-the-same = { THE($option) } lässt sich nicht mit { $was } vergleichen: Es sind nicht mehr dieselben { PLACES($places) }

change-of-share = Veränderung des Anteils { OF($option) } an den gültigen Stimmen seit { $was }, in Punkten, nach { PLACE($places) }.
share-minus-earlier = Anteil { OF($option) } minus Anteil { OF($earlier) } { $was }, in Punkten, nach { PLACE($places) }.
share-minus-expected = Anteil { OF($option) } minus erwarteter Anteil, in Punkten. Erwartet wird der Anteil je { PLACE($places) } von { $was } plus der Abstand der Umfragen vom damaligen Gesamtergebnis.
share-minus-expected-of-other = Anteil { OF($option) } minus erwarteter Anteil, in Punkten. Erwartet wird der Anteil { OF($earlier) } { $was } je { PLACE($places) } plus der Abstand der Umfragen zu dessen Anteil in der ganzen Abstimmung.

land-not-people = Die Karte zeigt Flächen, nicht Menschen. Benannt sind die beiden Enden der Skala (ab { $least } gültigen Stimmen) und { THE_PLACE($places) } mit den meisten Stimmen.
not-named = Weder benannt noch im Titel gezählt ist, was geteilt oder zusammengelegt wurde oder ein anderes Stimmregister hat: { $apart }.
legend = Veränderung in Punkten
legend-difference = Unterschied in Punkten
legend-surprise =
    { $change ->
        [lower] Punkte gegenüber den Umfragen. Links: weiter darunter als die ganze Abstimmung ({ $miss }). Rechts: näher
       *[higher] Punkte gegenüber den Umfragen. Links: weniger darüber als die ganze Abstimmung ({ $miss }). Rechts: weiter darüber
    }

under = unter { $change }
over = über { $change }
from-to = { $low } bis { $high }
not-comparable = nicht vergleichbar

missed-by =
    { $change ->
        [lower] { THE($option) } blieb { $miss } unter den Umfragen, am weitesten in { $far } ({ $far_points })
       *[higher] { THE($option) } lag { $miss } über den Umfragen, am weitesten in { $far } ({ $far_points })
    }
