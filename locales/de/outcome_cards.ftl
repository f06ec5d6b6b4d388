### Grafik: neun gleich wahrscheinliche Ergebnisse als Karten.

were-all-nine = Neun Ergebnisse waren gleich wahrscheinlich: { $clause } in allen neun (Wahrscheinlichkeit: { $chances })
were-some = Neun Ergebnisse waren gleich wahrscheinlich: { $clause } in { $times }
all-nine = Neun gleich wahrscheinliche Ergebnisse: { $clause } in allen neun (Wahrscheinlichkeit: { $chances })
some = Neun gleich wahrscheinliche Ergebnisse: { $clause } in { $times }

nothing-left = Hochzurechnen gibt es nichts mehr: Alle Karten sind gleich, { $basis }.
cards-were =
    { $shown ->
        [winner] Neun gleich wahrscheinliche Ergebnisse, { $basis }. Zahl: Anteil der siegreichen Seite in Prozent der gültigen Stimmen. Strich: die Schwelle.
       *[option] Neun gleich wahrscheinliche Ergebnisse, { $basis }. Zahl: Anteil { OF($option) } in Prozent der gültigen Stimmen. Strich: die Schwelle.
    }
cards-are =
    { $shown ->
        [winner] Neun gleich wahrscheinliche Ergebnisse, { $basis }. Zahl: Anteil der siegreichen Seite in Prozent der gültigen Stimmen. Strich: die Schwelle.
       *[option] Neun gleich wahrscheinliche Ergebnisse, { $basis }. Zahl: Anteil { OF($option) } in Prozent der gültigen Stimmen. Strich: die Schwelle.
    }
# Der Anteil der betrachteten Option, wo nicht die Mehrheit allein entscheidet; eine Karte in Worten: `Das Nein hätte gewonnen: 51,4 %`.
option-share = { $option } { $share }
card-said = { $ending }: { $share }
