### Graphique : ce que la prévision a appris de ses propres échelles.

title = Les instituts diffèrent d’environ { $learned }, le modèle en supposait { $assumed }
title-one = Les sondages d’un seul institut ne disent rien des écarts entre instituts
subtitle = Trois hypothèses du modèle, en points. Point vide : supposé avant les sondages. Point plein : après eux (trait : 9 cas sur 10). Pour les lecteurs de la méthode.
note = Là où les deux points se rejoignent, les sondages n’ont rien appris au modèle.
points-axis = points
points = points
omega = Mouvement de l’opinion en un jour
tau = Erreur au-delà de l’échantillon
s-house = Écarts entre instituts
before = avant les sondages
after = après les sondages
# Under the name of a row: what was assumed.
was = { $middle } avant les sondages
alt-after = { $name } : { $middle } (de { $low } à { $high }) après les sondages.
alt-before = Avant eux : { $middle } (de { $low } à { $high }).
