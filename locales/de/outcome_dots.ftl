### Grafik: fünfzig gleich wahrscheinliche Ergebnisse als Punkte.

basis-polls-before = nach dem Stand der Umfragen vor der Abstimmung
basis-polls = vor der Abstimmung, nach den Umfragen
basis-complete = nach der vollständigen Auszählung
basis-complete-at = nach der vollständigen Auszählung ({ $stand })
basis-counted = nach den bisher ausgezählten Stimmen
basis-counted-at = nach den bisher ausgezählten Stimmen ({ $stand })

too-close =
    { $tense ->
        [past] Der Ausgang war offen: { $clause } in { $favoured } von { $dots } Fällen
       *[now] Der Ausgang ist offen: { $clause } in { $favoured } von { $dots } Fällen
    }
simulations-above-99 = { $clause } in mehr als 99 von 100 Simulationen
simulations-99 = { $clause } in 99 von 100 Simulationen
outcomes = { $clause } in { $favoured } von { $dots } simulierten Ergebnissen

nothing-left = Hochzurechnen gibt es nichts mehr: Jeder Punkt steht bei { $median }, { $basis }.
results-were = Jeder Punkt ist eines von { $dots } gleich wahrscheinlichen Ergebnissen, { $basis }. Neun von zehn lagen zwischen { $low } und { $high }, der Median lag bei { $median }.
results-are = Jeder Punkt ist eines von { $dots } gleich wahrscheinlichen Ergebnissen, { $basis }. Neun von zehn liegen zwischen { $low } und { $high }, der Median liegt bei { $median }.

dots-of = { $clause }: { $dots } von { $all }

chance-under-rule = Wahrscheinlichkeit nach der ganzen Regel ({ $noun }): { $chances }.
chance-clause = Wahrscheinlichkeit ({ $noun }): { $chances }.
chance-threshold =
    { $tense ->
        [past] Wahrscheinlichkeit, dass { THE($option) } die Schwelle überschritten hätte: { $chances }.
       *[now] Wahrscheinlichkeit, dass { THE($option) } die Schwelle überschreitet: { $chances }.
    }
