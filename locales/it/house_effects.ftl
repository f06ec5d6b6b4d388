### Grafico: quanto ogni istituto si discosta dagli altri.

house-higher = { $house } dà { THE($option) } { $points } sopra la media dei sondaggi
house-lower = { $house } dà { THE($option) } { $points } sotto la media dei sondaggi
none-stands-apart = Nessun istituto si stacca nettamente dagli altri
subtitle = Di quanto la percentuale { OF($option) } di ogni istituto (indecisi esclusi) si scosta dall’insieme dei sondaggi, in punti. Punto: stima. Linea: 9 casi su 10.
not-wrong = Discostarsi dagli altri istituti non vuol dire sbagliare.

points-axis = punti di scarto dalla media
points = punti
average-pollster = istituto medio
range = 9 casi su 10: da { $low } a { $high }
alt-house = { $house } { $mean } (da { $low } a { $high }).
