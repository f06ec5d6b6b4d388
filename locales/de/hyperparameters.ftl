### Grafik: was die Prognose über ihre eigenen Grössen gelernt hat.

title = Institute liegen rund { $learned } auseinander, angenommen waren { $assumed }
title-one = Umfragen eines einzigen Instituts sagen nichts über die Unterschiede zwischen Instituten
subtitle = Drei Annahmen des Modells, in Punkten. Leerer Punkt: vor den Umfragen angenommen. Voller Punkt: danach (Linie: 9 von 10 Fällen). Für Leser der Methode.
note = Wo die beiden Punkte zusammenfallen, haben die Umfragen das Modell nichts Neues gelehrt.
points-axis = Punkte
points = Punkte
omega = Bewegung der Meinung an einem Tag
tau = Fehler über die Stichprobe hinaus
s-house = Abstand zwischen Instituten
before = vor den Umfragen
after = nach den Umfragen
# Under the name of a row: what was assumed.
was = { $middle } vor den Umfragen
alt-after = { $name }: { $middle } ({ $low } bis { $high }) nach den Umfragen.
alt-before = Davor: { $middle } ({ $low } bis { $high }).
