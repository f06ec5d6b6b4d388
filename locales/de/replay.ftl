# Spalten der Tabelle von `plebis replay`.
order = Reihenfolge
seed = Startwert
reported = gemeldet
counted = ausgezählt %
projected = hochgerechnet %
forecast = prognostiziert %
low-of-90 = unten (90 %)
high-of-90 = oben (90 %)
result = Ergebnis %
unchanged = Von { $days } Tagen sind nur jene gezeigt, an denen sich die Prognose änderte. An { $unchanged ->
        [one] einem Tag
       *[other] { $unchanged } Tagen
    } änderte sie sich nicht.
