### Grafik: was die Prognose über ihre eigenen Grössen gelernt hat.

title = Die Prognose nahm an, dass sich die Institute um { $assumed } unterscheiden, nach den Umfragen sind es { $learned }
title-one = Umfragen eines einzigen Instituts sagen nichts über die Unterschiede zwischen Instituten
subtitle = Was die Prognose vor den Umfragen annahm (obere Linie) und was sie daraus gelernt hat (untere Linie), in Punkten. Punkt: Mitte, Linie: 9 von 10 Fällen.
note = Wo die beiden Linien sich gleichen, haben die Umfragen nichts Neues gesagt, und es bleibt bei der Annahme.
points-axis = Punkte
points = Punkte
omega = Bewegung der öffentlichen Meinung an einem Tag
tau = Fehler einer Umfrage über die Stichprobe hinaus
s-house = Streuung der Institute
before = vor den Umfragen
after = nach den Umfragen
alt-after = { $name }: { $middle } ({ $low } bis { $high }) nach den Umfragen.
alt-before = Davor: { $middle } ({ $low } bis { $high }).
