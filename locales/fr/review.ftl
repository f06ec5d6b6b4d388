# What a desk should look at: corrections of the source and units that are hard to believe.
title = Chiffres à vérifier
note = Par ordre d’effet décroissant. La dernière colonne dit de combien ces chiffres déplacent la part dépouillée { OF($option) }, par rapport à ceux qui étaient attendus ou à ceux d’avant.
what = Ce qui surprend
likely-cause = Cause la plus probable
effect = Effet sur le décompte (points)
more = { $n ->
    [one] Une autre entrée n’est pas listée.
   *[other] { $n } autres entrées ne sont pas listées.
 }
acknowledged = { $n ->
    [one] Une entrée est reconnue dans desk.toml et n’est pas listée.
   *[other] { $n } entrées sont reconnues dans desk.toml et ne sont pas listées.
 }
cast = bulletins déposés
blank = bulletins blancs
spoiled = bulletins nuls
change = { $figure } { $was } → { $now }
taken-back = { $ballots ->
    [one] un bulletin a été retiré
   *[other] { $ballots } bulletins ont été retirés
 }
zeroed = la source ne liste plus que des zéros ou rien, mais { $ballots ->
    [one] un bulletin reste compté
   *[other] { $ballots } bulletins restent comptés
 }
share = { $option } a { $got }, où l’on attendait { $expected }
ballots = il y a { $got } bulletins, où l’on en attendait { $expected }
same-figures = tous ses chiffres sont ceux d’une autre ligne ({ $ballots } bulletins)
digit = { $option } a { $given }, alors que { $right } rendrait la somme juste
cause-taken-back = la source l’a retiré ou ne le liste plus : ses bulletins ne sont plus comptés
cause-exchanged = les deux options étaient interverties et la source l’a rectifié. Si c’était juste avant, c’est faux maintenant
cause-moved = des bulletins sont passés d’une option à l’autre et leur somme est restée : une table où les deux étaient interverties a été rectifiée, ou faussée
cause-digit-mended = un chiffre a changé ({ $figure }) : une faute de frappe a été corrigée, ou commise
cause-falls = la source a recompté, ou a chargé un fichier ancien ou erroné
cause-changed = la source a corrigé un décompte complet
cause-zeroed = une source en difficulté liste des zéros ou rien : les chiffres d’avant valent jusqu’aux suivants
cause-digit = un chiffre est faux : les parties ne font pas la somme des bulletins déposés
# On a terminal, one entry or several.
told = { $vote }, à vérifier pour { $name } : { $what }. Cause la plus probable : { $cause }.
told-points = { $vote }, à vérifier pour { $name } ({ $points } sur le décompte) : { $what }. Cause la plus probable : { $cause }.
left = { $vote } : il n’y a plus rien à vérifier pour { $names }.
