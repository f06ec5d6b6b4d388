# Spalten der Tabelle von `plebis replay`.
order = Reihenfolge
seed = Startwert
reported = gemeldet
counted = ausgezählt %
projected = hochgerechnet %
low-of-90 = unten (90 %)
high-of-90 = oben (90 %)
result = Ergebnis %
