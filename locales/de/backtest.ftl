# Tabellen von `plebis backtest`. Köpfe der Tabelle der Abende; Reihenfolge und Optionen bleiben, wie sie getippt werden.
country = Land
order = Reihenfolge
fraction = ausgezählt
votes = Abstimmungen
nights = Abende
failed = gescheitert
mae = MAE
holds = { $level }-Spanne hielt
width = Breite bei 90 %
interval-score = Intervallwert
mae-uniform-swing = MAE: gleiche Veränderung überall
mae-share-counted = MAE: Stand der Auszählung
mae-no-earlier-vote = MAE: ohne frühere Abstimmung
all = alle
estimate = { $mean } ({ $lower } bis { $upper })

# Köpfe der Tabellen der Abstimmungen, und von welchen eine Zeile handelt.
first-line = { $races } Abstimmungen der Jahre { $from } bis { $to }, am Vorabend prognostiziert. Die { $trained } Abstimmungen der Jahre { $trained-from } bis { $trained-to } dienten nur zum Lernen.
races = Abstimmungen
range = { $level }-Spanne
against-last-poll = gegen letzte Umfrage
against-mean-of-five = gegen Mittel von fünf
against-mean = gegen Mittel
note = Wie oft die Spannen hielten, und Unterschiede des CRPS in Punkten (unter 0 ist besser), mit 95-Prozent-Intervallen nach Zyklen.
learned-from = gelernt für Abstimmungen ab
last-poll = letzte Umfrage
mean-of-five = Mittel von fünf
mean = Mittel
scales-note = Skalen in Punkten. Die letzten drei sind die Standardabweichungen der Vergleichsverfahren.
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
too-early = mehr als { $days } Tage vor der Abstimmung
no-share = kein Anteil

# Was gewählt wurde; `omega` und Wörter dieser Art sind Namen von Skalen.
only-train = Abstimmungen bis { $year } dienen nur zum Lernen. Jede spätere wird am Vorabend aus ihren eigenen Umfragen prognostiziert; alles andere wurde aus Abstimmungen gelernt, die vor der ersten ihres Zweijahreszyklus lagen.
scales-learned = Das Kampagnenmodell mit festen Skalen und einem Fehler, den alle Umfragen einer Abstimmung teilen, mit Varianz error_sd² + lone_sd²/Umfragen; als Ganzes eine t-Verteilung. Unter omega, tau, s_house, s_mode und level_sd waren die Umfragen früherer Abstimmungen am wahrscheinlichsten; unter error_sd, lone_sd und df waren es, diese gegeben, deren Ergebnisse; je mit einer schwachen A-priori-Verteilung (Faktor 4,5 in beide Richtungen) um die Vorgaben des Programms.
leads = Prognosen 8 und 15 Tage im Voraus nehmen die so alten oder älteren Umfragen und dieselben Skalen: der Pfad läuft weiter.
rivals = Die Vergleichsverfahren nehmen die Anteile von Ja und Nein wie gedruckt und sind normalverteilt mit je einer Standardabweichung: dem quadratischen Mittel ihrer eigenen Fehler bei gleichem Vorlauf in denselben früheren Abstimmungen.
clustered = Intervalle von Mittelwerten sind nach Zweijahreszyklen gruppiert, t mit einem Freiheitsgrad weniger als Zyklen.
