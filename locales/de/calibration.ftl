### Grafik: wie oft die Spannen eines Auszählungsabends hielten, wenn derselbe Abend nachgespielt wird.

range-held =
    { $all ->
        [one] Die Spanne für 9 von 10 Fällen enthielt das Ergebnis in { $held } von { $all } nachgespielten Auszählung
       *[other] Die Spanne für 9 von 10 Fällen enthielt das Ergebnis in { $held } von { $all } nachgespielten Auszählungen
    }
range-held-but = Bei { $part } ausgezählt enthielt die Spanne für 9 von 10 Fällen das Ergebnis nur in { $held } von { $all } Auszählungen
half-held = Die Spanne für 1 von 2 Fällen war zu eng: Sie enthielt das Ergebnis nur in { $held } von { $all } Auszählungen
subtitle = Punkt: wie oft das Endergebnis in der Spanne für { $range ->
        [half] 1 von 2 Fällen
       *[most] 9 von 10 Fällen
    } lag, je nach Anteil ausgezählter { PLACES($places) }. Graue Linie: Spielraum des Zufalls. Für Leser der Methode.
orders-of-reporting = Nachgespielte Reihenfolgen der Meldungen: { $orders }.
of-one-vote = Alle stammen von einer einzigen Abstimmung und sagen weniger aus als ebenso viele Abstimmungen.

missed = Das Ergebnis lag in { $below } der { $all } nachgespielten Auszählungen unter der Spanne für 9 von 10 Fällen und in { $above } darüber. Versprochen war je 1 von 20.
as-recorded = wie aufgezeichnet
random = zufällig
small-first = die kleinen zuerst
low-first = tiefe Anteile zuerst
high-first = hohe Anteile zuerst
region-by-region = { PLACE($regions) } um { PLACE($regions) }

share-axis = Anteil der Auszählungen
promised-half = versprochen: 50 %
promised-nine-tenths = versprochen: 90 %
part-counted = { $part } ausgezählt
held-of = { $count } von { $all }

alt-row = { $part } ausgezählt: { $held } von { $all }
