# Doutes sur les liens vers des scrutins antérieurs. `$vote` est un identifiant, `$unit` et `$earlier` sont des clés.
key-for-key = `{ $other }` pour `{ $unit }`
baseline-without-units = { NO_PLACE($unit-name) } de { $vote } n’est dans ce scrutin, rien ne lui est donc comparé
    .cure = écrire les clés des deux scrutins de la même façon (en texte dans un tableur), ou relier { THE_PLACES($unit-name) } dans links.csv
baseline-without-units-near = { NO_PLACE($unit-name) } de { $vote } n’est dans ce scrutin, rien ne lui est donc comparé. Les zéros se sont-ils perdus ? On y trouve { $pairs }
units-not-in-baseline = { $vote } n’a pas { $n } des clés de ce scrutin : { $few }
    .cure = si { A_PLACE($unit-name) } est { GENDERED($unit-name, f: "nouvelle", m: "nouveau") }, il n’y a rien à faire. Si seule la clé a changé, relier les deux dans links.csv, ou reprendre l’ancienne clé
    .cure-zeros = les clés de results.csv ont sans doute perdu leurs zéros initiaux, comme le fait un tableur : les y écrire, dans une colonne au format texte
units-not-in-baseline-near = On y trouve { $pairs }
link-to-unknown-vote = { $vote } n’est pas un scrutin de référence de ce scrutin
    .cure = { $near }l’ajouter à `votes` sous `[baseline]` dans vote.toml, ou corriger l’identifiant
link-weight-out-of-range = le poids de { $earlier } dans { $unit } est { $weight }
    .cure = un poids est la part { OF_THE_PLACE($unit-name) } d’avant qui revient à { GENDERED($unit-name, f: "celle", m: "celui") } d’aujourd’hui : plus de 0, au plus 1
link-to-nothing = { $earlier } n’est pas { A_PLACE($unit-name) } de { $vote }
    .cure = { $near }corriger la clé, ou supprimer la ligne
links-turned = `unit` et `baseline_unit` sont sans doute intervertis : { $n } des { $rows } liens conviennent dans l’autre sens
    .cure = échanger les deux noms dans l’en-tête de links.csv
link-weights-not-1 = les poids de { $earlier } de { $vote } totalisent { $sum }, et non 1
    .cure = chaque poids est la part { OF_THE_PLACE($unit-name) } d’avant qui revient à { GENDERED($unit-name, f: "celle", m: "celui") } d’aujourd’hui : une ligne manque, est en double ou mal saisie
baseline-unit-unlinked = { NO_PLACE($unit-name) } de ce scrutin ne prolonge { $earlier } de { $vote }
    .cure = { A_PLACE($unit-name) } a fermé ? Ses électeurs votent ailleurs : indiquer dans links.csv où ils votent maintenant
units-absent =
    { $n ->
        [one] { A_PLACE($unit-name) } de { $vote } n’est pas dans ce vote : { $few }
       *[other] { $n } { PLACES($unit-name, $n) } de { $vote } ne sont pas dans ce vote : { $few }
    }
    .cure = ajouter la ligne si elle a été oubliée. Si ses électeurs sont ailleurs, le dire dans links.csv
named-unit = { $unit } ({ $name }, { $n } inscrits)
unit-without-link = { $unit } n’a pas de lien vers { $vote }
    .cure = un lien manque-t-il ? Sans lui, la projection suit seulement le résultat { OF_THE_PLACE($region-name) } : indiquer dans links.csv d’où viennent ces électeurs
names-changed =
    { $n ->
        [one] { $n } { PLACES($unit-name, $n) } a changé de nom depuis { $vote }
       *[other] { $n } { PLACES($unit-name, $n) } ont changé de nom depuis { $vote }
    } : { $units }
    .cure = c’est sans conséquence si un nom est seulement écrit autrement. Un nouveau lieu peut avoir d’autres électeurs
names-exchanged = { $unit } et { $other } portent chacun le nom de l’autre dans { $vote }
    .cure = échanger les deux noms. Si les numéros ont été attribués de nouveau, dire dans links.csv d’où viennent ces électeurs
names-slid = { $n } { PLACES($unit-name, $n) } portent le nom qu’avait une autre dans { $vote }, alors que le nombre d’inscrits est resté le même
    .cure = les noms ont sans doute été triés sans leurs lignes : remettre chacun à côté de sa clé
areas-renamed =
    { $n ->
        [one] { $n } { PLACES($region-name, $n) } a changé de nom depuis { $vote }
       *[other] { $n } { PLACES($region-name, $n) } ont changé de nom depuis { $vote }
    } : { $areas }
    .cure = c’est sans conséquence si les mêmes { PLACES($unit-name) } en font partie. Écrire un seul nom dans les deux scrutins pour pouvoir comparer
area-renamed = { $then } → { $now }
no-name = sans nom
register-unknown = inscrits inconnus
register =
    { $n ->
        [one] { $n } inscrit
       *[other] { $n } inscrits
    }
name-and-register = `{ $name }`, { $register }
unit-register-changed = { $unit } avait { $then } inscrits dans { $vote } et en a { $now } maintenant, sous le même nom
    .cure = chercher un chiffre de trop ou perdu dans `registered`. Si les limites ont changé, indiquer dans links.csv d’où viennent ces électeurs
unit-moved = { $unit } était rangé sous « { $then } » dans { $vote } et l’est maintenant sous « { $now } »
    .cure = { $near }si c’est une erreur, corriger `parent`. Si le rattachement a changé, il n’y a rien à faire
unit-number-changed-meaning = le numéro { $unit } ne désigne peut-être pas les mêmes électeurs : { $then } dans { $vote }, { $now } maintenant
    .cure = des bureaux ont été renumérotés, divisés ou réunis, ou la liste électorale a été redécoupée : dire dans links.csv d’où viennent ces électeurs
share-of-unit = { $weight } de { $earlier }
unit-numbers-resolved =
    { $n ->
        [one] { $units } désigne
       *[other] { $units } désignent
    } d’autres électeurs que dans { $vote } : links.csv compose { $unit } de { $made }
    .cure = les numéros ont changé, ou il y a eu divisions ou fusions : comparer par les liens, jamais par les numéros
register-jumped =
    { $n ->
        [one] { $units } a { $now } inscrits
       *[other] { $units } ont ensemble { $now } inscrits
    }, mais les liens vers { $vote } en apportent { $before } ({ $change } %)
    .cure-away = davantage d’électeurs ont choisi de voter hors de leur zone. Ils ne sont plus inscrits là où ils l’étaient, et aucun lien ne le dit : prendre les inscrits de ce scrutin
    .cure = des électeurs viennent d’ailleurs sans qu’un lien le dise, une liste électorale a été redécoupée, ou un poids est faux
link-across-parents = { $unit } ({ $now }) a un lien vers { $earlier } ({ $then })
    .cure = { A_PLACE($unit-name) } change rarement de { PLACE($region-name) } : sans doute une autre clé
baseline-explains-little = { $vote } explique { $share } des écarts entre les { $units } { PLACES($unit-name, $units) } { GENDERED($unit-name, f: "dépouillées", m: "dépouillés") } : une projection fondée sur lui repose sur peu
    .cure = nommer un scrutin antérieur qui partageait les électeurs de la même façon, ou le retirer et comparer la projection
baseline-unsound = le dossier de { $vote } a ses propres constats : { $findings }. Le plus grave : { $first }
    .cure = ce qui lui est comparé en dépend : plebis check { $path }
baseline-mirrored = { $vote } classe les { $units } { PLACES($unit-name, $units) } à l’inverse (corrélation { $r }) : où le oui était fort, le non l’est maintenant
    .cure = oui et non sont-ils inversés dans l’un des deux scrutins, ou la question était-elle posée à l’inverse ? Alors retourner le scrutin antérieur
history-differs = la colonne { $vote } de history.csv n’est pas le scrutin de ce nom : l’écart est de { $off } ou plus dans la moitié des { PLACES($unit-name) }
    .cure = reprendre les parts du oui de ce scrutin, ou donner à la colonne le nom de son scrutin
history-turned = la colonne { $vote } de history.csv contient les parts du non : ce scrutin les a à l’inverse
    .cure = écrire les parts du oui, de 0 à 1
