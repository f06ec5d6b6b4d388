ahead-areas = { $option_2 } est en tête dans { $above } zones sur { $total }
area-land-voters-named-highest = La carte représente le territoire, non le nombre d’électeurs. Noms : la part la plus forte, la plus faible, et la zone où l’on vote le plus.
result = sans résultat
under = moins de { $percent }{ $sign }
over = plus de { $percent }{ $sign }
share-among-final-result-by = Part { $of_option } parmi les { $two_way }, résultat définitif par zone. { $occasion }
