### Graphique : ce que chaque cause pourrait expliquer de l’écart entre sondages et résultat, en points.

no-gap = En moyenne, les sondages ont vu juste : il n’y a pas d’écart à expliquer
no-single-cause = Aucune cause n’explique à elle seule l’écart de { $gap }
only-one-cause = Une seule cause connue suffirait à expliquer l’écart de { $gap } : { $only }
several-causes = { $count } causes connues suffiraient chacune à expliquer l’écart de { $gap }
possible-causes = L’écart de { $gap } et ses causes possibles
subtitle = Part maximale de l’écart imputable à chaque cause, en points de la part { OF($option) }.
do-not-add-up = Chaque barre montre une cause seule, à son maximum : les causes ne s’additionnent pas.
# $causes : leurs noms (erreur d’échantillonnage).
not-computed = Non calculable avec ces données, donc absent de l’image : { $causes }.

points = points
gap = l’écart : { $points }
at-most = au plus, points

left = reste { $points }
left-over = même par la cause la plus forte
could-alone = suffirait à expliquer l’écart
could-not-alone = ne suffit pas à l’expliquer
leaves = laisse { $points } sans explication
not-decided = non tranché
cannot-be-computed = non calculable

alt-cause = { $cause } : { $points }. { $assumption }
