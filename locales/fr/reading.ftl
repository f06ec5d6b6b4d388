# Ce que la lecture remarque dans les fichiers d’un dossier.
did-you-mean = vouliez-vous dire `{ $word }` ?{" "}
did-you-mean-alone = vouliez-vous dire `{ $word }` ?
more-findings =
    { $n ->
        [one] encore un constat de ce type
       *[other] encore { $n } constats de ce type
    }
    .cure = corriger ceux qui sont listés et relancer le contrôle
register-below-ballots = { $unit } : { $ballots } bulletins, plus que les { $registered } inscrits. Les bulletins comptent, et les inscrits sont laissés de côté
    .cure = c’est normal pour une liste complémentaire ou un bureau spécial, si c’est publié ainsi. Sinon corriger `registered` ou les bulletins
cast-below-votes = { $unit } : oui, non, blancs et nuls font { $sum }, plus que les { $cast } votants : `cast` est laissé de côté
    .cure = l’un des cinq nombres est faux : chercher un chiffre de trop, ou celui d’une autre ligne. Ne laisser `cast` vide que s’il est en retard sur le dépouillement
digit-of-row = un chiffre de `{ $column }` est sans doute faux : avec { $meant }, la ligne tombe juste
cast-above-register = { $unit } : { $cast } votants pour { $registered } inscrits, mais oui, non, blancs et nuls font { $sum } : `cast` est laissé de côté
    .cure = c’est peut-être un chiffre de trop, ou le nombre d’une autre ligne : corriger `cast`
    .cure-swapped = `registered` et `cast` sont sans doute inversés : les voix font exactement ce que dit `registered`
garbled-accents = les accents semblent altérés, par exemple `Ã©` pour `é`
    .cure = le fichier a sans doute été enregistré en UTF-8 puis ouvert en Latin-1 : ouvrir l’original en UTF-8
encoded-twice = le fichier a été enregistré deux fois en UTF-8, avec un autre codage entre les deux, et est rétabli : `{ $before }` en `{ $after }`
    .cure = vérifier que les accents sont justes. Ouvrir les fichiers en UTF-8 et enregistrer le résultat évite la question
encoding-converted =
    lu comme du Windows-1252 (Latin-1) : { $n ->
        [one] { $n } caractère
       *[other] { $n } caractères
    } hors ASCII
    .cure = vérifier que les accents sont justes. Enregistrer en UTF-8 évite la question
base-assumed = { $poll } : le fichier ne dit pas à quoi se rapportent les pourcentages, et `{ $word }` est supposé
    .cure = écrire `all` (indécis compris) ou `decided` (seuls ceux qui expriment un choix)
file-empty = { $file } est vide : est-il encore en cours d’écriture ?
    .cure = le relire quand il sera complet. D’ici là, rien n’a été transmis
row-without-unit = une ligne sans { PLACE($unit-name) }
row-set-aside = { $name }, ligne mise de côté : { $why }
    .cure = { $cure }. D’ici là, le relevé d’avant reste en vigueur. S’il n’y en a pas, le dépouillement y reste à faire
cell-with-value = `{ $column }` vaut `{ $value }` : { $problem }
cell = `{ $column }` : { $problem }
cells = { $first } ; { $others }
cell-ignored =
    `{ $column }` n’est pas lu dans une ligne { $kind ->
        [unit] { OF_THE_PLACE($unit-name) }
       *[total] sans { PLACE($unit-name) }
    }
    .cure = une ligne est ou bien le relevé d’{ A_PLACE($unit-name) } ou bien, avec `unit` vide, un total publié
embargo-misplaced = `{ $place }` ressemble à un embargo, mais n’est pas lu : rien ne retient ce scrutin
    .cure = écrire `embargo_until = 2030-05-05T18:00:00+02:00` au-dessus de la première [table] de vote.toml, ou supprimer la clé
test-misplaced = `{ $place }` ressemble à la marque d’une répétition, mais n’est pas lu ici : rien ne porterait TEST
    .cure = donner l’option `--test`, ou une colonne `test` avec un 1 dans returns.csv. Supprimer ou renommer la clé
test-column-unknown = la colonne `{ $column }` ressemble à la marque d’une répétition, mais n’est pas lue : rien ne porterait TEST
    .cure = la nommer `test` et la placer dans returns.csv (1 = répétition, 0 = réel), ou la renommer si elle veut dire autre chose
test-value-unknown = `{ $value }` n’est ni 1 ni 0 : le fichier est pris pour une répétition
    .cure = écrire 1 pour une répétition, 0 ou rien pour un vrai relevé
other-separator =
    les cellules sont séparées par des { $separator ->
        [tabs] tabulations
        [pipes] barres verticales
       *[semicolons] points-virgules
    }, donc une virgule est lue comme une marque décimale
    .cure = rien à faire si le fichier vient d’un tableur qui écrit 52,5 pour `52.5`
unknown-column-like = la colonne `{ $column }` ressemble à une colonne connue mal écrite
unknown-column = la colonne `{ $column }` n’est pas connue et n’est pas lue
    .cure = colonnes connues : `{ $known }`
unnamed-column = la colonne { $letters } n’a pas de nom dans l’en-tête et n’est pas lue, mais { $n ->
        [one] { $n } ligne y a
       *[other] { $n } lignes y ont
    } quelque chose, comme `{ $cell }`
    .cure = nommer la colonne, ou la supprimer
unknown-key = la clé `{ $key }` n’est pas connue et n’est pas lue
    .cure = clés connues ici : `{ $known }`
unknown-language = `[{ $table }]` n’est pas une langue du programme et n’est pas lu. Les langues sont { $langs }
    .cure = { $near }donner à la section l’un de ces noms, ou la supprimer
shares-do-not-add-up = `yes_share` et `no_share` font { $sum }
    .cure = donner l’un des deux. Les deux se calculent sur oui + non
unknown-file = `{ $file }` n’est pas un fichier d’un dossier de scrutin et n’est pas lu
workbook-open = `{ $file }` est ouvert dans un tableur, et ce qui n’est pas encore enregistré n’est pas lu
    .cure = l’enregistrer, et le fermer une fois terminé
table-unnamed-cure = les tables d’un dossier s’appellent `{ $known }`, ou de même en .xlsx : enregistrer sous son nom chaque feuille qui en fait partie
file-of-another-program = `{ $file }` est un classeur qui ne peut pas être lu ici
    .cure = l’enregistrer comme `{ $sheet }` ou `{ $table }` (CSV, UTF-8)
file-beside-table = `{ $file }` n’est pas lu : le tableau qui compte est `{ $table }`
    .cure = s’il est plus récent, lui donner le nom de l’autre et déplacer l’ancien
other-folder-name = l’identifiant est `{ $id }`, mais le dossier s’appelle `{ $folder }`
    .cure = les sorties portent l’identifiant. Donner aux deux le même nom pour que le scrutin soit trouvé par lui
unknown-unit = { THE_PLACE($unit-name) } `{ $unit }` n’est pas dans results.csv
    .cure = { $near }corriger la clé, ou ajouter { THE_PLACE($unit-name) } à results.csv
history-transposed = lignes et colonnes de history.csv sont probablement inversées : { $n } de ses en-têtes désignent des { PLACES($unit-name) }
    .cure = écrire une ligne par { PLACE($unit-name) } et une colonne par scrutin antérieur
key-for-key = `{ $key }` pour `{ $unit }`
unit-spelled-otherwise = pris pour { A_PLACE($unit-name) } de la liste : { $pair }
    .cure =
    { $how ->
        [case] majuscules et minuscules diffèrent
        [accents] les accents diffèrent
        [dashes] les tirets diffèrent
        [apostrophes] les apostrophes diffèrent
        [blanks] blancs et traits d’union diffèrent
        [zeros] les zéros de tête diffèrent
        [short] `Saint` est abrégé d’un côté
       *[several] la casse, les blancs, les signes ou les zéros de tête diffèrent
    } : écrire la clé comme dans la liste, en texte dans un tableur
    .cure-zeros = la liste a sans doute perdu les zéros en tête de ses clés, comme le fait un tableur : les y remettre, dans une colonne au format texte
units-spelled-otherwise = { $n } clés sont écrites autrement que dans la liste { OF_PLACES($unit-name) }, mais reconnues : { $pairs }, …
# `$how` says in what the keys differ.
list-spelled-otherwise = results.csv écrit { $n } clés autrement que les autres fichiers, mais elles sont reconnues : { $pairs }, …
    .cure =
    { $how ->
        [case] majuscules et minuscules diffèrent
        [accents] les accents diffèrent
        [dashes] les tirets diffèrent
        [apostrophes] les apostrophes diffèrent
        [blanks] blancs et traits d’union diffèrent
        [zeros] les zéros de tête diffèrent
        [short] `Saint` est abrégé d’un côté
       *[several] la casse, les blancs, les signes ou les zéros de tête diffèrent
    } : écrire les clés de results.csv comme dans les autres fichiers, en texte dans un tableur
of-lines = (lignes { $lines })
utf16-converted = lu en UTF-16, qu’un tableur appelle texte Unicode
    .cure = enregistrer en CSV UTF-8 : la question ne se pose plus
override-in-force-cure = supprimer ces lignes de desk.toml pour l’annuler
column-by-label = la colonne `{ $column }` porte le nom d’une option et est lue comme `{ $name }`
    .cure = rien à faire. Dans les sorties, les colonnes s’appellent yes et no
column-pair = `{ $column }` comme `{ $name }`
column-by-word = des colonnes sont lues d’après leur nom : { $pairs }
    .cure = rien à faire si c’est bien ce qu’elles contiennent. Sinon les renommer, ou dire avec --columns ce qu’elles sont
days-reordered =
    les dates sont lues avec le { $order ->
        [day] jour
       *[month] mois
    } en tête, comme le montre `{ $cell }` à la ligne { $line }
    .cure = rien à faire si les dates sont justes. `2014-09-18` évite la question
days-by-vote =
    les dates sont lues avec le { $order ->
        [day] jour
       *[month] mois
    } en tête : dans l’autre sens, `{ $cell }` à la ligne { $line } serait le { $other }, et le vote avait lieu le { $vote }
days-exchanged = { $n } jours jusqu’au 12 figurent comme `{ $low }`, et ceux d’après comme `{ $high }` : un tableur réglé sur un autre pays prend les premiers à l’envers
    .cure = les écrire de nouveau d’après la source : `{ $low }` était sans doute { $turned }
clock-of-vote = les heures sans décalage sont lues à l’heure du scrutin : `{ $cell }` comme { $time }
    .cure = rien à faire si `timezone` et `polls_close` sont justes dans vote.toml. Une heure avec son décalage évite la question
thousands-taken = des signes séparent les milliers : `{ $cell }` est lu comme { $digits }
    .cure = rien à faire si les nombres sont justes. Des chiffres seuls évitent la question
blank-words-taken =
    { $words } dans { $columns } ({ $n ->
        [one] ligne
       *[other] lignes
    } { $lines }) : lu comme vide, non publié
    .cure = rien à faire si rien n’a été publié là. Où personne n’a voté, écrire 0
percent-signs-taken =
    les signes % de { $columns } ({ $n ->
        [one] ligne
       *[other] lignes
    } { $lines }) sont laissés de côté : ces chiffres sont de toute façon des pourcentages
    .cure = rien à faire. Des chiffres sans le signe évitent la question
decimal-commas-taken =
    les virgules décimales de { $columns } ({ $n ->
        [one] ligne
       *[other] lignes
    } { $lines }) sont lues comme des points : les cellules sont séparées par des virgules, et celles-ci sont entre guillemets
    .cure = rien à faire si les chiffres sont justes. Des points décimaux évitent la question
heading-of-two-rows = les noms des colonnes occupent les lignes { $from } à { $to } et sont lus ainsi : { $names }
lines-above-heading = les noms des colonnes sont à la ligne { $line }, sous « { $title } ». Ce qui est au-dessus n’est pas lu
    .cure = rien à faire. Un tableau qui commence par ses en-têtes évite la question
hidden-rows = { $rows } { $rows ->
    [one] ligne de la feuille est masquée et lue
   *[other] lignes de la feuille sont masquées et lues
 } comme les autres : { $which }
    .cure = afficher ou supprimer les lignes masquées ; un filtre masque des lignes qui sont toujours là
hidden-columns = { $columns } { $columns ->
    [one] colonne de la feuille est masquée et lue
   *[other] colonnes de la feuille sont masquées et lues
 } comme les autres : { $which }
    .cure = afficher ou supprimer les colonnes masquées
other-sheets = la feuille `{ $sheet }` est lue{ $hidden ->
        [yes] , bien qu’elle soit masquée
       *[no] {""}
    }{ $others ->
        [none] {""}
       *[some] , et non { $names }
    }
    .cure = donner à la feuille voulue le nom du fichier, et mettre ailleurs les feuilles qui ne sont pas du scrutin
merged-cells = { $cells } sont fusionnées : la première porte la valeur, les autres sont vides
    .cure = les scinder et remplir chaque cellule
sheet-beside-table = { $sheet } n’est pas lu, parce que { $table } est là
    .cure = garder l’un des deux
