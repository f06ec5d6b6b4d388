### Graphique : combien de fois les fourchettes d’une soirée de dépouillement ont tenu, la même soirée étant rejouée.

range-held =
    { $held ->
        [one] La fourchette « 9 cas sur 10 » contenait le résultat dans { $held } décompte rejoué sur { $all }
       *[other] La fourchette « 9 cas sur 10 » contenait le résultat dans { $held } décomptes rejoués sur { $all }
    }
range-held-but = { $told }, mais seulement dans { $held } sur { $all } à { $part } du dépouillement
half-held = { $told }. La fourchette « 1 cas sur 2 » ne le contenait que dans { $held }
subtitle = Part des décomptes rejoués où la fourchette projetée { OF($option) } contenait le résultat final, selon la part { OF_PLACES($places) } où le dépouillement est terminé. Les traits sont les intervalles « 9 cas sur 10 » de cette part.
orders-of-reporting = Ordres d’arrivée { OF_PLACES($places) } : { $orders }.
of-one-vote = Tous les décomptes rejoués sont ceux d’un seul scrutin : ils en disent moins qu’autant de scrutins.

missed = Le résultat était au-dessous de la fourchette dans { $below } et au-dessus dans { $above } des { $all } décomptes rejoués. Chaque cas devait en faire 1 sur 20.
as-recorded = tel qu’enregistré
random = au hasard
small-first = les petits d’abord
low-first = les parts faibles d’abord
high-first = les parts élevées d’abord
region-by-region = { PLACE($regions) } par { PLACE($regions) }

share-axis = part des décomptes
nine-in-ten = 9 cas sur 10
promised-half = promis 50 %
promised-nine-tenths = promis 90 %
nine-in-ten-range = fourchette 9 cas sur 10
one-in-two-range = fourchette 1 cas sur 2
part-counted = { $part } dépouillés
held-of = { $count } sur { $all }

alt-row = { $part } dépouillés : { $held } sur { $all }
