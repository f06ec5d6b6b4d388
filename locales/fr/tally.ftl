# Lignes qui ne sont pas des unités à part entière.
reports-itself = `{ $key }` n’est dans aucune liste et ressemble à `{ $unit }`, qui transmet sous sa propre clé
also-spelled = `{ $key }` et `{ $other }` ressemblent tous deux à `{ $unit }` et transmettent à la même heure
total = { $unit } est le total de ceci : { $of }
all-units = { ALL_PLACES($unit-name) }
units = { THE_PLACES($unit-name) } de { $name }
all-other-units = { GENDERED($unit-name, f: "toutes", m: "tous") } les autres { PLACES($unit-name) }
rows-of-lines = les lignes { $first } à { $last }
by-its-name = { $of } d’après son nom
sum-off = { $of }, sauf que son `{ $quantity }` vaut { $own } et que la somme donne { $sum }
ballots-above-register = { $unit } : { $ballots } bulletins pour { $register } inscrits, c’est impossible
all-beside-kinds = { $unit } est aussi dépouillé par type de bulletins : une ligne de tous les types les compterait deux fois
counts-run = les chiffres de { $n } { PLACES($unit-name, $n) }, donnés pour complets, ont augmenté ensuite : ce sont des décomptes en cours, et la part dépouillée est inconnue
    .cure = indiquer dans `status` ou `counted_fraction` où en est chaque dépouillement
