# Doutes sur les liens vers des scrutins antérieurs. `$vote` est un identifiant, `$unit` et `$earlier` sont des clés.
key-for-key = `{ $other }` pour `{ $unit }`
baseline-without-units = aucune unité de { $vote } n’est dans ce scrutin, rien ne lui est donc comparé
    .cure = écrire les clés des deux scrutins de la même façon (en texte dans un tableur), ou relier les unités dans links.csv
baseline-without-units-near = aucune unité de { $vote } n’est dans ce scrutin, rien ne lui est donc comparé. Les zéros se sont-ils perdus ? On y trouve { $pairs }
units-not-in-baseline = { $vote } n’a pas { $n } des clés de ce scrutin : { $few }
    .cure = de nouvelles unités ne demandent rien ; celles dont seule la clé a changé se relient dans links.csv, ou reprennent l’ancienne clé
units-not-in-baseline-near = On y trouve { $pairs }
link-to-unknown-vote = { $vote } n’est pas un scrutin de référence de ce scrutin
    .cure = l’ajouter à `votes` sous `[baseline]` dans vote.toml, ou corriger l’identifiant
link-weight-out-of-range = le poids de { $earlier } dans { $unit } est { $weight }
    .cure = un poids est la part de l’ancienne unité qui revient à celle-ci : plus de 0, au plus 1
link-to-nothing = { $earlier } n’est pas une unité de { $vote }
    .cure = { $near }corriger la clé, ou supprimer la ligne
link-weights-not-1 = les poids de { $earlier } de { $vote } totalisent { $sum }, et non 1
    .cure = chaque poids est la part de l’ancienne unité qui revient à la nouvelle : une ligne manque, est en double ou mal saisie
baseline-unit-unlinked = aucune unité de ce scrutin ne prolonge { $earlier } de { $vote }
    .cure = une unité fermée : ses électeurs sont allés quelque part, la relier donc aux unités qui les ont reçus
unit-without-link = { $unit } n’a pas de lien vers { $vote }
    .cure = une nouvelle unité : elle est projetée d’après sa seule région ; la relier aux unités d’où viennent ses électeurs
names-changed =
    { $n ->
        [one] { $n } unité a changé de nom depuis { $vote }
       *[other] { $n } unités ont changé de nom depuis { $vote }
    } : { $units }
    .cure = sans conséquence si un nom est seulement écrit autrement ; un nouveau lieu peut avoir d’autres électeurs
no-name = sans nom
register-unknown = inscrits inconnus
register =
    { $n ->
        [one] { $n } inscrit
       *[other] { $n } inscrits
    }
name-and-register = `{ $name }`, { $register }
unit-register-changed = { $unit } avait { $then } inscrits dans { $vote } et en a { $now } maintenant, sous le même nom
unit-number-changed-meaning = le numéro { $unit } ne désigne peut-être pas les mêmes électeurs : { $then } dans { $vote }, { $now } maintenant
    .cure = des bureaux ont été renumérotés, divisés ou réunis, ou la liste électorale a été redécoupée : dire dans links.csv de quelles anciennes unités viennent ces électeurs
share-of-unit = { $weight } de { $earlier }
unit-numbers-resolved =
    { $n ->
        [one] { $units } désigne
       *[other] { $units } désignent
    } d’autres électeurs que dans { $vote } : links.csv compose { $unit } de { $made }
    .cure = renumérotées, divisées ou réunies : comparer ces unités par leurs liens, jamais par leur numéro
register-jumped =
    { $n ->
        [one] { $units } a { $now } inscrits
       *[other] { $units } ont ensemble { $now } inscrits
    }, mais les liens vers { $vote } en apportent { $before } ({ $change } %)
    .cure-away = davantage d’électeurs ont choisi de voter hors de leur zone ; ils ont quitté d’autres unités, qui ne sont pas reliées : prendre les inscrits de ce scrutin
    .cure = des électeurs viennent d’unités qui ne sont pas reliées, une liste électorale a été redécoupée, ou un poids est faux
link-across-parents = { $unit } de { $now } est reliée à { $earlier } de { $then }
    .cure = une unité change rarement de région : sans doute la clé d’une autre unité
baseline-explains-little = { $vote } explique { $share } des écarts entre les { $units } unités dépouillées : une projection fondée sur lui repose sur peu
    .cure = nommer un vote antérieur qui partageait les électeurs de la même façon, ou le retirer et comparer la projection
