### Grafik: jede Einheit gegenüber der früheren Abstimmung, ein Punkt für jede.

moved =
    { $change ->
        [less] { THE($option) } hat seit { $was } { $place } an Boden verloren
       *[more] { THE($option) } hat seit { $was } { $place } an Boden gewonnen
    }
got-than =
    { $change ->
        [less] { THE($option) } erhielt { $place } weniger als { THE($earlier) } { $was }
       *[more] { THE($option) } erhielt { $place } mehr als { THE($earlier) } { $was }
    }
in-units =
    { $units ->
        [stations] { $extent ->
            [all] in allen { $total } Stimmlokalen
           *[some] in { $count } von { $total } Stimmlokalen
        }
        [stations-alike] { $extent ->
            [all] in allen { $total } vergleichbaren Stimmlokalen
           *[some] in { $count } von { $total } vergleichbaren Stimmlokalen
        }
        [areas-alike] { $extent ->
            [all] in allen { $total } vergleichbaren Gebieten
           *[some] in { $count } von { $total } vergleichbaren Gebieten
        }
       *[areas] { $extent ->
            [all] in allen { $total } Gebieten
           *[some] in { $count } von { $total } Gebieten
        }
    }
none-comparable =
    { $same ->
        [same] { $units ->
            [stations] { THE($option) } { $was } und { $is }: Die Stimmlokale sind nicht mehr dieselben
           *[areas] { THE($option) } { $was } und { $is }: Die Gebiete sind nicht mehr dieselben
        }
       *[other] { $units ->
            [stations] { THE($option) } { $is }, { THE($earlier) } { $was }: Die Stimmlokale sind nicht mehr dieselben
           *[areas] { THE($option) } { $is }, { THE($earlier) } { $was }: Die Gebiete sind nicht mehr dieselben
        }
    }
subtitle =
    { $units ->
        [stations] Ein Punkt je Stimmlokal, so gross wie seine gültigen Stimmen. Anteil { OF($option) } in Prozent der gültigen Stimmen. { $occasion }
       *[areas] Ein Punkt je Gebiet, so gross wie seine gültigen Stimmen. Anteil { OF($option) } in Prozent der gültigen Stimmen. { $occasion }
    }

share-axis = Anteil { OF($option) } { $year }
as-before = wie zuvor

largest-changes = Grösste Veränderungen: { $list }.
largest-differences = Grösste Unterschiede: { $list }.
not-comparable = Nicht vergleichbar (geteilt, zusammengelegt oder mit um mehr als 30 % verändertem Stimmregister): { $n }.
without-earlier = Ohne Zahlen von { $was } zum Vergleich: { $n }.
