# Der Befehl `plebis errors` im Terminal: Tabellenköpfe und Titel.
head = { $title } — Anteil { OF($option) }
what-could-explain = Was es erklären könnte
did-they-learn = Haben die Umfragen dazugelernt?
base-all = alle
base-decided = Entschiedene
yes = ja
poll = Umfrage
polls = Umfragen
base = Basis
two-way = Entschiedene
error = Fehler
margin = Marge ±
days = Tage
in-average = im Schnitt
bias = Verzerrung
mae = MAE
rmse = RMSE
summary =
    { $bias } Verzerrung · { $mae } MAE · { $rmse } RMSE · { $sampling } Stichprobe allein (Punkte, { $n ->
        [one] eine Umfrage
       *[other] { $n } Umfragen
    }; { $known } mit bekannter Stichprobengrösse)
sampling-decided = Stichprobe, n der Entschiedenen
sampling-full = Stichprobe, volles n
days-before = Tage davor
pollster = Institut
shrunk = geschrumpft
rank = Rang
most-polls = Die Institute mit den meisten Umfragen
