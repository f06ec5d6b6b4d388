### Grafik: wie oft die Spannen eines Auszählungsabends hielten, wenn derselbe Abend nachgespielt wird.

range-held =
    { $all ->
        [one] Die Spanne für 9 von 10 Fällen enthielt das Ergebnis in { $held } von { $all } nachgespielten Auszählung
       *[other] Die Spanne für 9 von 10 Fällen enthielt das Ergebnis in { $held } von { $all } nachgespielten Auszählungen
    }
range-held-but = { $told }, bei { $part } ausgezählt aber nur in { $held } von { $all }
half-held = { $told }. Die Spanne für 1 von 2 Fällen enthielt es nur in { $held }
subtitle = Anteil der nachgespielten Auszählungen, in denen das Endergebnis in der hochgerechneten Spanne { OF($option) } lag, nach dem Anteil der ausgezählten { PLACES($places) }. Linie: Intervall dieses Anteils für 9 von 10 Fällen.
orders-of-reporting = Reihenfolgen, in denen { THE_PLACES($places) } melden: { $orders }.
of-one-vote = Alle nachgespielten Auszählungen stammen von einer einzigen Abstimmung. Sie sagen darum weniger aus als ebenso viele Abstimmungen.

missed = Das Ergebnis lag in { $below } der { $all } nachgespielten Auszählungen unter der Spanne und in { $above } darüber. Beides sollte je 1 von 20 sein.
as-recorded = wie aufgezeichnet
random = zufällig
small-first = die kleinen zuerst
low-first = tiefe Anteile zuerst
high-first = hohe Anteile zuerst
region-by-region = { PLACE($regions) } um { PLACE($regions) }

share-axis = Anteil der Auszählungen
nine-in-ten = 9 von 10
promised-half = versprochen: 50 %
promised-nine-tenths = versprochen: 90 %
nine-in-ten-range = Spanne für 9 von 10 Fällen
one-in-two-range = Spanne für 1 von 2 Fällen
part-counted = { $part } ausgezählt
held-of = { $count } von { $all }

alt-row = { $part } ausgezählt: { $held } von { $all }
