### Grafik: neun gleich wahrscheinliche Ergebnisse als Karten.

were-all-nine = Neun Ergebnisse waren gleich wahrscheinlich: { $clause } in allen neun (Wahrscheinlichkeit: { $chances })
were-some = Neun Ergebnisse waren gleich wahrscheinlich: { $clause } in { $times }
all-nine = Neun gleich wahrscheinliche Ergebnisse: { $clause } in allen neun (Wahrscheinlichkeit: { $chances })
some = Neun gleich wahrscheinliche Ergebnisse: { $clause } in { $times }

nothing-left = Hochzurechnen gibt es nichts mehr: Alle Karten sind gleich, { $basis }. { $occasion }
cards-were =
    { $shown ->
        [winner] Jede Karte war eines von neun gleich wahrscheinlichen Ergebnissen, { $basis }. Zahl: Anteil der siegreichen Seite in Prozent der gültigen Stimmen. Strich auf den Balken: die Schwelle. { $occasion }
       *[option] Jede Karte war eines von neun gleich wahrscheinlichen Ergebnissen, { $basis }. Zahl: Anteil { OF($option) } in Prozent der gültigen Stimmen. Strich auf den Balken: die Schwelle. { $occasion }
    }
cards-are =
    { $shown ->
        [winner] Jede Karte ist eines von neun gleich wahrscheinlichen Ergebnissen, { $basis }. Zahl: Anteil der siegreichen Seite in Prozent der gültigen Stimmen. Strich auf den Balken: die Schwelle. { $occasion }
       *[option] Jede Karte ist eines von neun gleich wahrscheinlichen Ergebnissen, { $basis }. Zahl: Anteil { OF($option) } in Prozent der gültigen Stimmen. Strich auf den Balken: die Schwelle. { $occasion }
    }
