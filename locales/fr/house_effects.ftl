### Graphique : la distance de chaque institut aux autres.

house-higher = { $house } place { THE($option) } { $points } au-dessus de la moyenne des sondages
house-lower = { $house } place { THE($option) } { $points } au-dessous de la moyenne des sondages
none-stands-apart = Aucun institut ne se détache nettement des autres
subtitle = Écart de chaque institut à l’ensemble des sondages pour la part { OF($option) } (hors indécis), en points. Les points sont des estimations, les traits couvrent neuf cas sur dix.
not-wrong = S’écarter des autres instituts ne veut pas dire se tromper.

points-axis = points d’écart à la moyenne
points = points
average-pollster = institut moyen
range = 9 cas sur 10 : de { $low } à { $high }
alt-house = { $house } { $mean } (de { $low } à { $high }).
