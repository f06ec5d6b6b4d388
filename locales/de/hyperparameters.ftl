### Grafik: was die Prognose über ihre eigenen Grössen gelernt hat.

title = Institute liegen rund { $learned } auseinander, angenommen waren { $assumed }
title-one = Umfragen eines einzigen Instituts sagen nichts über die Unterschiede zwischen Instituten
subtitle = Drei Annahmen des Modells, in Punkten: wahrscheinlichste Grösse (Punkt) und 9 von 10 Fällen (Linie). Für Leser der Methode.
note = Wo sich beide Linien gleichen, hat das Modell aus den Umfragen nichts Neues gelernt.
points-axis = Punkte
points = Punkte
omega = Bewegung der Meinung an einem Tag
tau = Fehler über die Stichprobe hinaus
s-house = Abstand zwischen Instituten
before = vor den Umfragen
after = nach den Umfragen
alt-after = { $name }: { $middle } ({ $low } bis { $high }) nach den Umfragen.
alt-before = Davor: { $middle } ({ $low } bis { $high }).
