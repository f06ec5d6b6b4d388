# Doutes sur les lignes des unités. `$unit` est la clé d’une unité, `$column` le nom d’une colonne.
share-out-of-range = `{ $column }` de { $unit } vaut { $value }
    .cure = une part est comprise entre 0 et 1 : diviser les pourcentages par 100, ou corriger le nombre
word-among-numbers = `{ $column }` de { $unit } vaut `{ $value }`, alors que { $numbers } autres { PLACES($unit-name, $numbers) } ont un nombre
    .cure = écrire le nombre, ou laisser la cellule vide s’il n’est pas connu
numbers-with-signs = les { $n } nombres de `{ $column }` portent un signe (`{ $value }`) et sont donc lus comme des mots
    .cure = les écrire comme de simples nombres, par exemple { $number }
odd-one-out-parent = `{ $column }` de { $unit } vaut `{ $value }`, mais son `parent` dans results.csv est { $parent }
    .cure = les deux concordent partout ailleurs : corriger celui qui est faux
odd-one-out-group =
    `{ $column }` de { $unit } vaut `{ $own }`, mais { $most ->
        [one] { $most } autre { PLACES($unit-name, $most) } de { $group } a
       *[other] { $most } autres { PLACES($unit-name, $most) } de { $group } ont
    } `{ $usual }`
    .cure-own-word = c’est le seul `{ $own }` du fichier : { A_PLACE($unit-name) } à part, ou une erreur de saisie
    .cure = `{ $column }` ne prend ailleurs qu’une valeur par groupe : sans doute une erreur de saisie dans une de ces lignes
unit-keys-alike = les clés { $unit } et { $other } (ligne { $line }) ne diffèrent que par l’orthographe
    .cure = { THE_PLACE($unit-name) } figure sans doute deux fois. S’il y en a bien deux, leur donner des clés que personne ne confond
same-numbers = { $unit } a exactement les nombres de { $other } (ligne { $line }) : { $registered } inscrits, { $cast } votants, { $yes } oui, { $no } non
    .cure = une ligne a sans doute été copiée sur l’autre : vérifier les deux à la source
total-row = { $unit } est la somme de ceci : { $of }. Ce n’est pas { A_PLACE($unit-name) }, et la ligne est laissée de côté
    .cure = la ligne de total d’un tableur n’est pas { A_PLACE($unit-name) } : supprimer la ligne, et donner les totaux dans controls.csv
no-rows = results.csv a un en-tête et aucune ligne, alors que vote.toml donne un résultat définitif
    .cure = remplir une ligne par { PLACE($unit-name) }, ou supprimer le fichier : d’ici là, rien ne peut être comparé aux { PLACES($unit-name) }
reported-instead = returns.csv indique { $told }, qui s’accorde avec le reste de la ligne : l’écrire dans `{ $column }` si la source le confirme
unit-without-info = { THE_PLACE($unit-name) } { $unit } de results.csv n’est pas dans units.csv
    .cure = une clé est mal écrite dans l’un des deux fichiers, ou la ligne manque : d’ici là, { THE_PLACE($unit-name) } n’appartient à aucune zone
info-of-other-units = aucune des { $rows } clés de units.csv n’est parmi les { $listed } de results.csv
    .cure = units.csv est-il celui d’un autre scrutin, ou a-t-il d’autres clés ? Sans lui, { NO_PLACE($unit-name) } n’a de zone ni de covariable
kind-is-no-group = `kind` de units.csv est le type de bulletins d’une ligne, et results.csv n’a { NO_PLACE($unit-name) } par type
    .cure = si la colonne dit de quelle sorte de lieu il s’agit, lui donner un autre nom, comme `place`
expected-above-register = { $expected } bulletins sont attendus de { $unit }, où { $registered } électeurs seulement sont inscrits
expected-below-counted = { $expected } bulletins sont attendus de { $unit }, où { $counted } sont dépouillés
expected-impossible-cure = `expected` est le nombre total de bulletins de la ligne, non un pourcentage : chercher un chiffre de trop ou perdu
no-parent = (vide)
parent-differs-from-key = { THE_PLACE($unit-name) } { $unit } a pour `parent` { $parent }, alors que les autres clés commencent par leur parent
    .cure-near = le parent est sans doute `{ $name }`, ou la clé est mal saisie
    .cure = le parent ou la clé sont sans doute mal saisis
name-missing = { THE_PLACE($unit-name) } { $unit } n’a pas de nom, alors que { $named } { PLACES($unit-name, $named) } sur { $units } en ont un
    .cure = remplir le nom que connaît le lecteur
same-name = { $units } portent le même nom, `{ $name }` ({ $parent })
    .cure = ce sont peut-être des bureaux d’un même bâtiment, ou une ligne copiée : numéroter les noms s’il y en a plusieurs
off-area-differs-from-name = `off_area` de { $unit } (`{ $name }`) vaut { $flag }, mais les autres lignes marquées 1 se reconnaissent au mot `{ $word }` dans le nom
    .cure = mettre `off_area` à 1 si les électeurs { OF_THE_PLACE($unit-name) } votent hors de leur zone, sinon à 0
full-turnout = les { $registered } inscrits ont tous voté
    .cure = une participation d’exactement 100 % est rare dans { A_PLACE($unit-name) } de cette taille : `registered` est peut-être une copie de `cast`
half-a-result = { $unit } : un seul des nombres de oui et de non est donné, { THE_PLACE($unit-name) } n’a donc pas de part
    .cure = remplir l’autre. 0 est un décompte, une cellule vide n’en est pas un
    .cure-rest = les autres bulletins de la ligne laissent { $rest } pour `{ $column }`. 0 est un décompte, une cellule vide n’en est pas un
row-says-nothing = { $unit } n’a ni nombre, ni nom, ni zone, à la différence des autres lignes, et rien d’autre n’en parle : la ligne est prise pour une note sous le tableau et écartée
    .cure = supprimer la ligne si c’est une note. La remplir si c’est { A_PLACE($unit-name) }
parent-missing = { $n ->
        [one] { $n } { PLACES($unit-name, $n) } n’a pas de zone dans `parent` : { $some }
       *[other] { $n } { PLACES($unit-name, $n) } n’ont pas de zone dans `parent` : { $some }
    }. Chaque zone n’est écrite que dans la première ligne de son groupe
    .cure = recopier la zone vers le bas : une cellule vide ne répète pas celle du dessus
parent-alike = { $unit } est seul sous « { $parent } », alors que { $n } { PLACES($unit-name, $n) } sont sous « { $near } »
    .cure = écrire la région de la même façon dans chaque ligne, si c’est la même
group-alike = seule la ligne de { $unit } a `{ $value }` dans `{ $column }`, alors que `{ $near }` figure dans { $n } lignes
    .cure = si c’est une faute de frappe, écrire `{ $near }`
percentages-as-counts = oui et non font 100 dans les { $n } lignes : ce sont des pourcentages, non des voix
    .cure = écrire le nombre de voix. Si seuls des pourcentages sont publiés, donner la part de oui dans `yes_share` (de 0 à 1) et la taille de chaque { PLACE($unit-name) } dans `registered` ou units.csv
mostly-invalid =
    { $n ->
        [one] { $lost } bulletins sur { $cast } de { $unit } seraient blancs ou nuls
       *[other] dans { $n } lignes, la plupart des bulletins seraient blancs ou nuls : { $some }. Pour { $unit }, ce serait { $lost } sur { $cast }
    }
    .cure = un chiffre de `yes` ou `no` est-il sous l’en-tête de `blank` ou `spoiled` ? Corriger la ligne ou l’en-tête
of-earlier-vote = { $n } lignes sur { $rows } ont exactement les voix de { $vote } : { $some }
    .cure = ce sont les chiffres du scrutin antérieur : les remplacer par ceux de celui-ci
    .cure-there = les unités de { $vote } ne totalisent pas leur propre résultat, celles-ci le font : vérifier les chiffres dans le dossier de { $vote }
filled-down = `{ $column }` augmente d’une unité de ligne en ligne, de { $first } (ligne { $first-line }) à { $last } (ligne { $last-line }) : recopié vers le bas en série
    .cure = reprendre ces chiffres à la source
column-of-earlier-vote = `{ $column }` est celui de { $vote } dans { $n } lignes sur { $rows }
column-of-earlier-vote-in-area = `{ $column }` de { $area } est celui de { $vote } dans { $n } de ses { $rows } lignes, et presque nulle part ailleurs
of-another-unit =
    { $n ->
        [one] { $unit } a exactement les voix que results.csv donne à { $other }
       *[other] { $n } lignes ont exactement les voix d’une autre ligne de results.csv : celles de { $unit } sont celles de { $other }
    }
    .cure = des lignes ont sans doute glissé ou changé de place dans l’un des deux fichiers : remettre chacune sous sa clé
sorted-apart = `{ $column }` est, dans { $n } lignes sur { $rows }, celui d’une autre ligne dans { $vote } : la colonne a été triée sans les autres
    .cure = saisir de nouveau la colonne d’après la source, chaque nombre à sa ligne
sorted-alone = `{ $column }` a, dans { $n } lignes, les nombres d’autres lignes : la colonne a été triée sans les autres
ordered-alone = `{ $column }` monte ou descend d’un bout à l’autre des { $n } lignes, et aucune autre colonne ne la suit : elle a été triée sans les autres
ordered-in-area = `{ $column }` de { $area } monte ou descend d’un bout à l’autre de ses { $n } lignes, et aucune autre colonne ne la suit : elle y a été triée sans les autres
slid-up = dans { $n } lignes, `{ $column }` a le nombre de la ligne du dessous : la colonne est une ligne trop haut
    .cure = descendre d’une ligne ses cellules dans ces lignes, et remplir celle qui se libère
slid-down = dans { $n } lignes, `{ $column }` a le nombre de la ligne du dessus : la colonne est une ligne trop bas
    .cure = remonter d’une ligne ses cellules dans ces lignes, et remplir celle qui se libère
# `$source` est le nom d’un fichier ou d’un vote antérieur ; `$areas` vaut 1 quand toutes les lignes sont de `$area`.
moved-slid =
    dans { $n } lignes{ $areas ->
        [1] {" "}de { $area }
       *[other] {""}
    }, de la ligne { $from } à la ligne { $to }, `{ $column }` a le nombre de la ligne du { $way ->
        [up] dessous
       *[down] dessus
    }, comme le montre { $source } : la colonne y est une ligne trop { $way ->
        [up] haut
       *[down] bas
    }
moved-sorted =
    `{ $column }` de { $area } { $order ->
        [sorted] a été trié à part
       *[mixed] est dans d’autres lignes
    } : dans { $n } de ses { $rows } lignes, c’est le nombre d’une autre d’entre elles, comme le montre { $source }
moved-exchanged = { $unit } et { $other } ont chacun le nombre de l’autre dans `{ $column }`, comme le montre { $source }
    .cure = échanger les deux cellules
under-wrong-key =
    { $n ->
        [one] le nom ou le nombre d’inscrits de la ligne de { $unit } est celui de { $other }
       *[other] { $n } lignes ont le nom ou le nombre d’inscrits d’une autre : celui de { $unit } est celui de { $other }
    }
    .cure = la clé est sans doute fausse : remettre chaque ligne sous sa clé
cast-is-valid = dans { $n } lignes sur { $rows }, `cast` vaut oui + non, alors que des bulletins blancs ou nuls s’y ajoutent
    .cure = `cast` contient ici les suffrages exprimés : écrire tous les votants, ou supprimer la colonne
cast-counts-twice =
    dans { $n } lignes, `cast` compte deux fois { $what ->
        [blank] les bulletins blancs
        [spoiled] les bulletins nuls
       *[both] les bulletins blancs et nuls
    }
    .cure = écrire oui + non + blancs + nuls dans `cast`, ou supprimer la colonne
cast-leaves-out =
    dans { $n } lignes, `cast` ne compte pas { $what ->
        [blank] les bulletins blancs
        [spoiled] les bulletins nuls
       *[both] les bulletins blancs et nuls
    }, ou ils figurent aussi dans une autre colonne
    .cure = les ajouter à `cast`. Si une colonne contient tous les bulletins blancs et nuls, en retirer les autres
cast-is-turnout = dans { $n } lignes sur { $rows }, `cast` ne dépasse pas 100, alors qu’il y a plus de voix
    .cure = `cast` contient ici la participation en pourcentage : écrire le nombre de votants, ou supprimer la colonne
registered-cast-swapped = dans { $n } des { $rows } lignes il y a plus de votants que d’inscrits : les deux colonnes sont sans doute interverties
    .cure = échanger `registered` et `cast`
registers-in-thousands = dans { $n } des { $rows } lignes il y a bien plus de votants que d’inscrits : les inscrits semblent donnés en milliers
    .cure = écrire le nombre d’inscrits en entier
cast-not-sum-of-parts = il y a { $cast } votants, mais oui { $yes } + non { $no } + blancs { $blank } + nuls { $spoiled } font { $parts } ({ $change })
    .cure = un de ces nombres est faux : { $slip }
cast-exceeds-registered = il y a { $cast } votants, plus que les { $registered } inscrits
    .cure = personne ne vote deux fois : corriger `registered` ou les bulletins. { $slip }
ballots-exceed-registered = la somme des bulletins est de { $cast }, plus que les { $registered } inscrits
slip-of-nine = une différence divisible par 9 vient souvent de deux chiffres intervertis ou d’un chiffre en trop
slip-of-another-kind = chercher un chiffre mal lu, une colonne décalée ou un nombre d’une autre ligne
percent-in-row = oui et non font 100 : écrire les bulletins et non des pourcentages
not-published = (non publié)
share-differs-from-ballots = `yes_share` vaut { $printed }, mais les bulletins donnent { $counted }
    .cure = garder les bulletins et laisser `yes_share` vide. Une part en pourcentage doit être divisée par 100
nobody-voted =
    { $registered ->
        [one] le seul inscrit n’a pas voté
       *[other] aucun des { $registered } inscrits n’a voté
    }
    .cure = c’est peut-être un boycott ou un bureau qui n’a pas ouvert. Si seul le décompte manque, laisser les cellules vides : 0 veut dire 0
no-valid-vote-of-one = le seul bulletin déposé n’est pas un suffrage exprimé
no-valid-vote = aucun des { $cast } bulletins déposés n’est un suffrage exprimé
    .cure = { THE_PLACE($unit-name) } a alors une participation mais pas de part. Si seuls les oui et les non manquent, laisser les cellules vides
cell-missing = `{ $column }` est inconnu ici, alors que { $known } { PLACES($unit-name, $known) } sur { $units } le donnent
    .cure = remplir le nombre (0 si c’est 0), s’il est connu. D’ici là, aucune somme où elle entre ne peut être comparée
row-missing = { $unit } n’a pas de { $columns }, que presque toutes les autres lignes ont
    .cure = remplir les nombres s’ils sont connus. D’ici là, aucune somme qui les comprend ne peut être comparée
fact-unsourced = `{ $column }` est vide
    .cure = nommer qui l’a publié et où : un chiffre sans source ne peut pas être vérifié
    .cure-day = donner le jour ou le mois : sans lui, personne ne peut dire ce qui était connu à quel moment
figures-without-time =
    { $n ->
        [one] { $n } chiffre est sans heure (ligne { $lines })
       *[other] { $n } chiffres sont sans heure (lignes { $lines })
    }
    .cure = ils sont montrés, mais jamais utilisés avec `--as-of` : remplir `reported_at` si l’heure est connue
reports-without-time =
    { $n ->
        [one] un des { $rows } résultats n’a pas d’heure (ligne { $lines })
       *[other] { $n } des { $rows } résultats n’ont pas d’heure (lignes { $lines })
    } ; une projection à un moment antérieur ne les compte pas
    .cure = remplir `reported_at`. Là où une heure ne figure qu’à la première ligne d’un groupe, la recopier vers le bas
