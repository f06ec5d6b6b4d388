### Graphique : combien de fois les fourchettes d’une soirée de dépouillement ont tenu, la même soirée étant rejouée.

range-held =
    { $held ->
        [one] La fourchette « 9 cas sur 10 » contenait le résultat dans { $held } décompte rejoué sur { $all }
       *[other] La fourchette « 9 cas sur 10 » contenait le résultat dans { $held } décomptes rejoués sur { $all }
    }
range-held-but = À { $part } du dépouillement, la fourchette « 9 cas sur 10 » ne contenait le résultat que dans { $held } décomptes rejoués sur { $all }
half-held = La fourchette « 1 cas sur 2 » était trop étroite : elle ne contenait le résultat que dans { $held } décomptes rejoués sur { $all }
subtitle = Point : fréquence à laquelle cette fourchette contenait le résultat final, selon la part { OF_PLACES($places) } comptée. Trait gris : marge du hasard. Pour les lecteurs de la méthode.
orders-of-reporting = Ordres d’arrivée rejoués : { $orders }.
of-one-vote = Tous les décomptes rejoués sont d’un seul scrutin et en disent moins qu’autant de scrutins.

missed = Le résultat était au-dessous de la fourchette « 9 cas sur 10 » dans { $below } et au-dessus dans { $above } des { $all } décomptes rejoués, contre 1 sur 20 promis pour chaque cas.
as-recorded = tel qu’enregistré
random = au hasard
small-first = les petits d’abord
low-first = les parts faibles d’abord
high-first = les parts élevées d’abord
region-by-region = { PLACE($regions) } par { PLACE($regions) }

share-axis = part des décomptes rejoués
promised-half = promis 50 %
promised-nine-tenths = promis 90 %
part-counted = { $part } dépouillés
held-of = { $count } sur { $all }

alt-row = { $part } dépouillés : { $held } sur { $all }
