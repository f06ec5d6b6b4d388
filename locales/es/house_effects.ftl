### Gráfico: cuánto se aparta cada encuestadora de las demás.

house-higher = { $house } sitúa { TO($option) } { $points } por encima de la media de los sondeos
house-lower = { $house } sitúa { TO($option) } { $points } por debajo de la media de los sondeos
none-stands-apart = Ninguna encuestadora se aparta claramente de las demás
subtitle = Cuánto se aparta el porcentaje { OF($option) } de cada encuestadora (sin indecisos) del conjunto de los sondeos, en puntos. Punto: estimación. Línea: 9 de cada 10 casos.
not-wrong = Apartarse de las demás encuestadoras no significa equivocarse.

points-axis = puntos de distancia a la media
points = puntos
average-pollster = encuestadora media
range = 9 de cada 10 casos: de { $low } a { $high }
alt-house = { $house } { $mean } (de { $low } a { $high }).
