test = TEST : ceci est une répétition, pas un résultat
updated = Mis à jour à { $time }
units = Dépouillement : { $units } { PLACES($places) } sur { $total }
next = prochains chiffres attendus à { $time }
stale = Pas de nouveaux chiffres depuis { $time }
offline = Cette page ne peut pas être mise à jour pour le moment : vous voyez la dernière version chargée.
votes = Scrutins
