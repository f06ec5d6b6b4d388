# Tabellen von `plebis backtest`. Köpfe der Tabelle der Abende; Reihenfolge und Optionen bleiben, wie sie getippt werden.
country = Land
order = Reihenfolge
fraction = ausgezählt
votes = Abstimmungen
nights = Abende
failed = gescheitert
mae = MAE
holds = Ergebnis in der Spanne { $level }
width = Breite bei 90 %
interval-score = Intervall-Score
mae-uniform-swing = MAE: gleiche Veränderung überall
mae-share-counted = MAE: Stand der Auszählung
mae-no-earlier-vote = MAE: ohne frühere Abstimmung
all = alle
estimate = { $mean } ({ $lower } bis { $upper })
why-failed = { $all ->
        [one] Ein Abend hat keine Hochrechnung: { $reason }.
       *[other] { $all } Abende haben keine Hochrechnung. Der häufigste Grund, bei { $n }: { $reason }.
    }

# Köpfe der Tabellen der Abstimmungen, und von welchen eine Zeile handelt.
years = der Jahre { $from } bis { $to }
one-year = des Jahres { $year }
first-line =
    { $races ->
        [one] Eine Abstimmung { $years } ist
       *[other] { $races } Abstimmungen { $years } sind
    } am Vorabend prognostiziert. { $trained ->
        [one] Die eine Abstimmung { $trained-years } diente
       *[other] Die { $trained } Abstimmungen { $trained-years } dienten
    } nur zum Lernen.
races = Abstimmungen
range = Spanne { $level }
against-last-poll = gegen letzte Umfrage
against-mean-of-five = gegen Mittel von fünf
against-mean = gegen Mittel
note = Die Tabelle zeigt, wie oft das Ergebnis in der Spanne lag, und die Unterschiede des CRPS in Punkten (unter 0 ist besser). Die 95-Prozent-Intervalle sind nach Zyklen gruppiert.
learned-from = gelernt für Abstimmungen ab
last-poll = letzte Umfrage
mean-of-five = Mittel von fünf
mean = Mittel
scales-note = Die Skalen stehen in Punkten. Die letzten drei sind die Standardabweichungen der Vergleichsverfahren.
one-poll = 1 Umfrage
some-polls = { $low } bis { $high } Umfragen
many-polls = { $low } oder mehr Umfragen
last-poll-within = letzte Umfrage { $low } bis { $high } Tage davor
last-poll-earlier = letzte Umfrage { $low } Tage davor oder mehr
ahead = { $low } bis { $high } Tage im Voraus
cycle = Zyklus von { $year }
last-five = Mittel der letzten fünf
one-sd = Mittel, eine Standardabweichung
not-before-eve = nicht vor dem Vorabend
too-early = mehr als { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } vor der Abstimmung
no-share = kein Anteil

# Was gewählt wurde; `omega` und Wörter dieser Art sind Namen von Skalen.
only-train = Abstimmungen bis { $year } dienen nur zum Lernen. Jede spätere wird am Vorabend aus ihren eigenen Umfragen prognostiziert. Alles andere ist aus Abstimmungen gelernt, die vor der ersten ihres Zweijahreszyklus lagen.
scales-learned = Das Kampagnenmodell hat feste Skalen und einen Fehler, den alle Umfragen einer Abstimmung teilen, mit der Varianz error_sd² + lone_sd²/Umfragen. Als Ganzes ergibt das eine t-Verteilung. omega, tau, s_house, s_mode und level_sd sind die Werte, unter denen die Umfragen früherer Abstimmungen am wahrscheinlichsten waren. error_sd, lone_sd und df sind jene, unter denen es, diese Werte gegeben, deren Ergebnisse waren. Für jeden gilt eine schwache A-priori-Verteilung (Faktor 4,5 in beide Richtungen) um die Vorgabe des Programms.
leads = Prognosen 8 und 15 Tage im Voraus stützen sich auf die Umfragen, die mindestens so alt sind, und auf dieselben Skalen. Der Pfad läuft entsprechend weiter.
rivals = Die Vergleichsverfahren nehmen die Anteile von Ja und Nein wie gedruckt. Sie sind normalverteilt mit je einer Standardabweichung: dem quadratischen Mittel ihrer eigenen Fehler bei gleichem Vorlauf in denselben früheren Abstimmungen.
clustered = Die Intervalle der Mittelwerte sind nach Zweijahreszyklen gruppiert. Die t-Verteilung hat einen Freiheitsgrad weniger als Zyklen.
