counted = { $counted } dépouillés : { $held } sur { $of }
orders-which-report = Ordres d’arrivée des { $units } : { $orders }.
all-replays-one-vote-so = Tous les décomptes rejoués sont ceux d’un seul scrutin : ils en disent moins qu’autant de scrutins.
value = {"\u202F"};{" "}
share-replays = part des décomptes
promised-50 = promis 50 %
promised-90 = promis 90 %
n-9-10 = 9 sur 10
more-table = { $n } de plus dans le tableau
n-9-10-range = fourchette 9 sur 10
n-1-2-range = fourchette 1 sur 2
of = { $count } sur { $all }
promised-5 = promis 5 %
result-below-range = résultat au-dessous
result-above-range = résultat au-dessus
as-recorded = tel qu’enregistré
random = au hasard
small-ones-first = les petits d’abord
low-shares-first = les parts faibles d’abord
high-shares-first = les parts élevées d’abord
region-by-region = région par région
share-replayed-counts-which-projected = Part des décomptes rejoués où la fourchette projetée { $of_option } contenait le résultat final (votes { $two_way }), selon la part des { $units } dépouillés ; trait : intervalle « 9 sur 10 » de cette part. { $occasion }
range-held =
    { $held ->
        [one] La fourchette « 9 sur 10 » contenait le résultat dans { $held } décompte rejoué sur { $all }
       *[other] La fourchette « 9 sur 10 » contenait le résultat dans { $held } décomptes rejoués sur { $all }
    }
part-counted = { $part } dépouillés
