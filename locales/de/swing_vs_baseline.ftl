### Grafik: jede Einheit gegenüber der früheren Abstimmung, ein Punkt für jede.

moved =
    { $change ->
        [less] { THE($option) } hat seit { $was } { $place } an Boden verloren
       *[more] { THE($option) } hat seit { $was } { $place } an Boden gewonnen
    }
beside-another =
    { $how ->
        [together] { THE($option) } war dort stark, wo { THE($earlier) } { $was } stark war
        [against] { THE($option) } war dort stark, wo { THE($earlier) } { $was } schwach war
       *[apart] Wo { THE($earlier) } { $was } stark war, sagt wenig über { THE($option) } { $is }
    }
in-units =
    { $which ->
        [alike] { $extent ->
            [all] in allen { $total } vergleichbaren { PLACES($places, case: "dative") }
           *[some] in { $count } von { $total } vergleichbaren { PLACES($places, case: "dative") }
        }
       *[every] { $extent ->
            [all] in allen { $total } { PLACES($places, case: "dative") }
           *[some] in { $count } von { $total } { PLACES($places, case: "dative") }
        }
    }
none-comparable =
    { $same ->
        [same] { THE($option) } { $is } lässt sich nicht mit { $was } vergleichen: Es sind nicht mehr dieselben { PLACES($places) }
       *[other] { THE($option) } { $is } und { THE($earlier) } { $was } lassen sich nicht vergleichen: Es sind nicht mehr dieselben { PLACES($places) }
    }
subtitle = Jeder Punkt steht für { A_PLACE($places, case: "accusative") }, seine Grösse für die gültigen Stimmen. Anteil { OF($option) } in Prozent der gültigen Stimmen.

share-axis = Anteil { OF($option) } { $year }
as-before = wie zuvor
equal-shares = gleiche Anteile

largest-changes = Grösste Veränderungen: { $list }.
largest-differences = Grösste Abstände zwischen den beiden Anteilen: { $list }.
list-of-changes = Grösste Veränderungen in Punkten (ab { $least } Stimmen)
list-of-differences = Grösste Abstände zwischen den beiden Anteilen, in Punkten (ab { $least } Stimmen)
not-comparable = Nicht vergleichbar (geteilt, zusammengelegt oder mit um mehr als 30 % verändertem Stimmregister): { $n }.
without-earlier = Ohne Vergleichszahlen von { $was }: { $n }.
rings = leer: geteilt, zusammengelegt oder mit anderem Stimmregister
