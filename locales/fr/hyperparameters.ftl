### Graphique : ce que la prévision a appris de ses propres échelles.

title = La prévision supposait { $assumed } d’écart entre instituts, les sondages lui en ont appris { $learned }
title-one = Les sondages d’un seul institut ne disent rien des écarts entre instituts
subtitle = Ce que la prévision supposait avant les sondages (trait du haut) et ce qu’elle en a appris (trait du bas), en points. Les points sont des médianes, les traits couvrent neuf cas sur dix.
note = Là où les deux traits se ressemblent, les sondages n’ont rien dit de neuf et l’hypothèse reste.
points-axis = points
points = points
omega = Mouvement de l’opinion en un jour
tau = Erreur d’un sondage au-delà de son échantillon
s-house = Dispersion des instituts
before = avant les sondages
after = après les sondages
alt-after = { $name } : { $middle } (de { $low } à { $high }) après les sondages.
alt-before = Avant eux : { $middle } (de { $low } à { $high }).
