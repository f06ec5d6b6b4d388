### Grafik: wie oft die Spannen eines Auszählungsabends hielten, wenn derselbe Abend nachgespielt wird.

range-held =
    { $all ->
        [one] Die Spanne für 9 von 10 Fällen enthielt das Ergebnis in { $held } von { $all } nachgespielten Auszählung
       *[other] Die Spanne für 9 von 10 Fällen enthielt das Ergebnis in { $held } von { $all } nachgespielten Auszählungen
    }
subtitle = Anteil der nachgespielten Auszählungen, in denen das Endergebnis in der hochgerechneten Spanne { OF($option) } lag, nach dem Anteil der ausgezählten { PLACES($places) }. Linie: Intervall dieses Anteils für 9 von 10 Fällen. { $occasion }
orders-of-reporting = Reihenfolgen, in denen { THE_PLACES($places) } melden: { $orders }.
of-one-vote = Alle nachgespielten Auszählungen stammen von einer einzigen Abstimmung. Sie sagen darum weniger aus als ebenso viele Abstimmungen.

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
result-below = Ergebnis unter der Spanne
result-above = Ergebnis über der Spanne
missed-of = { $count } von { $all }, versprochen: 5 %

alt-row = { $part } ausgezählt: { $held } von { $all }
