# Pourquoi une cellule ou une ligne est refusée, et que faire.
larger-than-any-electorate = dépasse tout corps électoral
    .cure = vérifier qu’aucun chiffre n’est tapé deux fois
below-zero = est négatif, ce qu’un décompte ne peut pas être
grouped-digits = a un séparateur entre ses chiffres
    .cure = l’écrire sans séparateurs
    .cure-count = un décompte n’a que des chiffres : écrire `{ $digits }` si c’est ce qui est voulu
no-whole-number = n’est pas un nombre entier
no-count = n’est pas un décompte
    .cure = n’écrire que des chiffres, et laisser la cellule vide si rien n’est publié
    .cure-key = écrire `{ $key } = 78734`, en chiffres seuls
    .cure-share = écrire le nombre de voix, en chiffres. Une part de oui va dans `yes_share`, de 0 à 1
    .cure-percent = un pourcentage n’est pas un nombre de bulletins : écrire le nombre, ou laisser la cellule vide
    .cure-of-total = écrire un seul nombre, et le total dans sa propre colonne
    .cure-narrow = la colonne du tableur était trop étroite pour montrer ses nombres : l’élargir et enregistrer de nouveau la table
    .cure-exponent = les derniers chiffres sont perdus : afficher la colonne en nombres entiers dans le tableur et enregistrer de nouveau la table
    .cure-cut = n’écrire que des chiffres. Si un tableur a pris la marque des milliers pour une virgule, c’était { $number }
n-is-margin = n’est pas un nombre de personnes interrogées, et `margin` vaut { $margin }
    .cure = les deux sont à la place l’une de l’autre : écrire { $margin } dans `n` et { $n } dans `margin`
cure-of-count-or-percentage = { $cure }. Si `counted` est un pourcentage, écrire 100 dans `total`
decimal-comma = a une virgule, alors que ce fichier sépare ses cellules par des virgules
    .cure = écrire `{ $number }`, ou le nombre sans séparateur s’il s’agit de milliers
percent-sign = a un signe de pourcentage
    .cure = écrire le nombre seul : `{ $number }`
no-number = n’est pas un nombre
    .cure = écrire un seul nombre, ou laisser la cellule vide si aucun n’est publié
    .cure-day = un tableur a changé le nombre en date : mettre la colonne au format nombre, et le retaper
    .cure-key = écrire `{ $key } = 0.5`, sans guillemets
    .cure-date = un tableur en a fait une date : mettre la colonne au format texte et retaper { $decimal } si c’était un décimal, ou un seul nombre s’il y en avait deux avec une barre
    .cure-letter = une lettre tient la place d’un chiffre : écrire `{ $number }` si c’est exact
below-lowest = est inférieur à { $lowest }
outside = n’est pas compris entre { $lowest } et { $highest }
    .cure = corriger le nombre, ou laisser la cellule vide
    .cure-percent = cette colonne contient des parts de 0 à 1, non des pourcentages : écrire `{ $share }`
    .cure-key = corriger le nombre
    .cure-key-percent = une part va de 0 à 1 : écrire `{ $share }`
no-such-word = n’est pas un des mots de cette colonne
    .cure = { $near }écrire `{ $words }`
    .key = n’est pas un des mots de cette clé
moment-without-time = il y manque l’heure
moment-is-month = c’est un mois, et le jour y manque
moment-offset = son décalage n’est pas valable
moment-without-offset = il y manque le décalage, l’instant est donc inconnu
no-moment = ce n’est pas une date avec une heure
    .cure = écrire la date, l’heure et le décalage par rapport à UTC, comme dans `2020-10-04T21:45:00+11:00`
moment-outside-calendar = c’est hors du calendrier
no-date = ce n’est pas une date
    .cure = écrire `2018-11-04`, `2018-11` pour un mois, ou une heure avec son décalage
ragged-row = la ligne a { $cells } cellules, alors que l’en-tête a { $columns } colonnes
    .cure = mettre entre guillemets une cellule qui contient une virgule, refermer chaque guillemet ouvert, et écrire les décimales avec un point (40.5)
    .cure-short = il manque une cellule : une cellule vide a aussi besoin de sa virgule. Refermer chaque guillemet ouvert
shifted-left = les cellules de cette ligne sont, à partir de { $column }, une colonne trop à gauche : une cellule a été supprimée
    .cure = insérer une cellule avant celle-ci et y écrire ce qui revient à { $column }
shifted-right = les cellules de cette ligne sont, à partir de { $column }, une colonne trop à droite : une cellule vide a été insérée
    .cure = supprimer la cellule vide sous { $column }, pour que les autres reviennent à leur place
note-row = seule la première des { $columns } cellules est remplie
    .cure = si c’est une note, supprimer la ligne ou l’écrire au-dessus de l’en-tête
open-quote = un guillemet ouvert n’est pas refermé dans cette ligne
cell-too-long = la cellule a { $bytes } octets, plus que les { $most } permis ici
    .cure = la raccourcir. Un fichier entier dans une cellule vient d’un guillemet jamais refermé
still-written = le fichier s’arrête au milieu de cette ligne : encore en cours d’écriture ?
    .cure = relire le fichier quand il est complet
still-written-because = le fichier s’arrête au milieu de cette ligne : encore en cours d’écriture ? ({ $why })
    .cure = relire le fichier quand il est complet. S’il l’est, terminer sa dernière ligne
no-line-end = sans fin de ligne, son dernier chiffre est peut-être tronqué
neither-unit-nor-measure = la ligne ne nomme ni unité ni mesure
    .cure = remplir `unit`, ou `measure` pour un total publié
share-without-option = la part n’a pas son option
    .cure = écrire `yes` ou `no`
event-with-number = l’événement a un nombre
    .cure = nommer ce que mesure le nombre, ou le laisser vide
figure-without-number = le chiffre publié n’a pas son nombre
    .cure = le remplir, ou écrire `event` comme mesure
more-counted-than-total = on a dépouillé plus ({ $counted }) qu’il n’y a en tout (total { $total })
    .cure = corriger l’un des deux, ou laisser `total` vide
votes-exceed-cast = { $unit } : oui, non, blancs et nuls ({ $sum }) dépassent les votants ({ $cast }) et les inscrits
    .cure = corriger la ligne : un de ses nombres a un chiffre de trop ou vient d’une autre ligne
sorted-alone = la colonne a, dans { $n } lignes, les nombres d’autres lignes : elle a été triée sans les autres
    .cure = la saisir de nouveau d’après la source, chaque nombre à sa ligne
slid-up = la colonne a, dans { $n } lignes, les nombres de la ligne du dessous : elle est une ligne trop haut
    .cure = descendre d’une ligne ses cellules dans ces lignes, et remplir celle qui se libère
slid-down = la colonne a, dans { $n } lignes, les nombres de la ligne du dessus : elle est une ligne trop bas
    .cure = remonter d’une ligne ses cellules dans ces lignes, et remplir celle qui se libère
# `$lines` : des suites de lignes, « 3-4 et 9 ».
also-in =
    { $n ->
        [one] { $problem }, de même que dans { $n } autre ligne (ligne { $lines })
       *[other] { $problem }, de même que dans { $n } autres lignes (lignes { $lines })
    }
    .cure = { $cure }. Corriger les autres de la même façon
damaged-letter = contient une lettre abîmée
    .cure = enregistrer de nouveau le fichier en UTF-8
refused = { $place } : { $problem }
    .found = { $place } : { $problem } (trouvé : `{ $value }`)
    .help = aide : { $cure }
at-line = ligne { $line }
at-column = colonne `{ $column }`
more-refusals =
    { $n ->
        [one] et encore un refus
       *[other] et encore { $n } refus
    }
    .cure = corriger ceux qui sont nommés et relancer la commande
unreadable = ne peut pas être lu : { $why }
    .cure = vérifier que le fichier existe et que sa lecture est permise
no-plain-file =
    est { $kind ->
        [folder] un dossier
       *[device] un périphérique ou un tube
    }, non un fichier
    .cure = nommer un fichier ordinaire
file-too-large = dépasse { $megabytes } Mo
    .cure = vérifier que c’est le bon fichier. Un dossier contient un seul scrutin
vote-toml-missing = manque
    .cure = un dossier de scrutin doit avoir un vote.toml : `plebis new DIR` écrit un exemple à modifier
no-vote = ne peut pas être lu
    .cure = vérifier que c’est un texte
save-as-utf-8 = enregistrer de nouveau le fichier en « CSV UTF-8 » (séparé par des virgules ou des points-virgules)
spreadsheet = est un classeur de tableur, non un fichier texte
utf-16 = est en UTF-16
zero-byte = contient un octet nul : ce n’est pas un fichier texte
damaged-byte = est en UTF-8, mais un octet est abîmé
unknown-encoding = n’est ni en UTF-8 ni en Windows-1252
empty = est vide
    .cure = la première ligne doit nommer les colonnes : `{ $columns }`
no-cells = ne se laisse pas découper en cellules : { $why }
    .cure = enregistrer de nouveau le fichier en CSV
no-outlines = n’est pas du JSON valable : { $why }
    .cure = exporter de nouveau les contours en GeoJSON
column-twice = deux colonnes ont le même nom
    .cure = renommer ou supprimer l’une des deux
total-without-unit = la cellule est vide, et la ligne porte les sommes de toutes les autres
    .cure = la ligne de total d’un tableur n’est pas une unité : la supprimer, et donner les totaux dans controls.csv
table-on-its-side = le tableau est couché : les noms de ses colonnes sont les uns sous les autres
    .cure = le retourner, pour que chaque colonne ait son nom sur la première ligne (dans un tableur : copier, collage spécial, transposer)
heading-again = la ligne répète les noms des colonnes
    .cure = la supprimer : un tableau n’a qu’une ligne d’en-têtes
row-of-words = la ligne porte des mots là où les colonnes contiennent des nombres : une note sous un tableau se présenterait ainsi
    .cure = la supprimer si c’est une note (SOURCES.md est fait pour les notes) ; laisser une cellule vide là où rien n’est publié
column-missing = une colonne obligatoire manque
    .cure = la première ligne doit nommer les colonnes, par exemple : `{ $columns }`
    .cure-near = renommer la colonne `{ $column }`, si c’est celle qui est voulue
    .cure-of-these = l’en-tête n’a pas de `{ $column }`. Il a { $others }, que le programme ne connaît pas : renommer la colonne voulue, ou ajouter `--columns { $table }:{ $column }={ $likely }`
    .cure-option = si ce sont bien ces colonnes-là, ajouter `{ $option }`, ou les renommer ainsi
cell-blank = la cellule est vide
    .cure = la remplir, ou supprimer la ligne
    .cure-sheet = la remplir : de cellules fusionnées, seule la première a une valeur. Supprimer la ligne si elle est toute vide
    .cure-unit = écrire la clé, ou supprimer la ligne : une somme d’autres lignes n’est pas une unité
no-day = n’est pas une date
    .cure = écrire l’année, le mois et le jour comme `2018-11-04`, ou l’année et le mois comme `2018-11`
    .cure-key = écrire `2018-11-04`, ou `2018-11-04T18:00:00+11:00` pour une heure
    .cure-written = écrire `{ $day }`
key-twice = figure déjà à la ligne { $line }
    .cure = une clé est unique : corriger la clé de la ligne qui concerne autre chose, ou supprimer l’une de deux lignes identiques
link-twice = le même lien figure déjà à la ligne { $line }
    .cure = supprimer l’une des deux lignes
field-work-reversed = le terrain s’achève ({ $end }) avant de commencer ({ $start })
    .cure-turned = jour et mois sont échangés : écrire { $day }
    .cure = échanger ou corriger les deux dates
more-than-all = oui et non font ensemble { $sum } %
    .cure = corriger l’un des deux. Les deux sont des pourcentages de la même base
poll-of-nobody = le sondage n’a interrogé personne
    .cure = laisser la cellule vide si le nombre n’est pas publié
range-reversed = la fourchette finit plus bas qu’elle ne commence ({ $low })
    .cure = échanger les deux
    .cure-key = échanger `low` et `high`
range-half-told = une fourchette publiée n’est donnée qu’à moitié
    .cure = il y faut `range_low`, `range_high`, `range_option` (`yes | no`) et `range_meaning` (`interval95 | projection | scenarios`)
no-toml = n’est pas du TOML valable : { $why }
    .cure = chaque ligne se lit `key = value`. Les textes sont entre guillemets, mais les dates non
    .cure-value = écrire `{ $key } = { $value }`
    .cure-quotes = mettre les textes entre guillemets droits : `"…"`
    .cure-ungrouped = écrire `{ $key } = { $value }`, sans signe entre les milliers
    .cure-point = écrire `{ $key } = { $value }` : les décimales suivent un point
curly-quotes-toml = est entre des guillemets que TOML ne connaît pas
decimal-comma-toml = a une virgule décimale
is-it = est-ce `{ $word }` ?{" "}
key-missing = une clé obligatoire manque
    .cure = { $near }ajouter une ligne `{ $key } = …`
    .cure-under = { $near }ajouter une ligne `{ $key } = …` sous `[{ $table }]`
key-unknown-alone = la clé `{ $key }` n’est pas connue ici
key-unknown = la clé `{ $key }` n’est pas connue sous `[{ $table }]`
    .cure = { $near }clés connues ici : `{ $known }`
key-of-side-cure = les clés sont en anglais dans toutes les langues : écrire `{ $word } = "…"`, avec le nom de l’option entre guillemets
no-text = n’est pas un texte
    .cure = écrire `{ $key } = "…"`
text-too-long = a { $bytes } octets, plus que les { $most } permis ici à un texte
    .cure = le raccourcir
no-flag = n’est ni `true` ni `false`
    .cure = écrire `{ $key } = true`
no-texts = n’est pas une liste de textes
    .cure = écrire `{ $key } = ["…"]`
no-table = n’est pas une table
    .cure = écrire `[{ $key }]` sur une ligne à part, ses clés au-dessous
no-tables = n’est pas une liste de tables
    .cure = écrire `[[{ $key }]]` au-dessus de chacune
no-day-of-vote = n’est pas le jour d’un scrutin
    .cure = écrire `date = { $day }`
id-blank = est vide
id-too-long = dépasse 200 octets
id-no-folder = n’est pas un nom de dossier
id-hyphen = commence par un trait d’union, comme une option
id-edge = commence ou finit par un blanc ou un point
id-sign = a un signe que les dossiers de certains systèmes ne peuvent pas avoir
id-device = est le nom d’un périphérique sur certains systèmes
id-file = finit comme un nom de fichier, et un serveur prendrait le dossier pour un fichier
id-of-publication = est le nom que la publication donne à ses propres dossiers
id-cure = employer des lettres, des chiffres et des traits d’union, comme `my-vote-2030`
label-unseen = n’est pas un nom visible
    .cure = écrire l’option telle que les électeurs la connaissent
label-of-other = est aussi le nom de l’autre option
    .cure = donner à chaque option un nom à elle
label-alike = ne diffère de l’autre option que par des signes ou la casse
    .cure = donner à chaque option un nom à elle
no-place-name = n’est pas un nom de lieux
    .cure = écrire `{ $key } = {"{"} one = "bureau de vote", other = "bureaux de vote" {"}"}`
compare-with-proclamation = comparer les chiffres avec la proclamation
fact-votes-exceed-cast = oui, non, blancs et nuls ({ $sum }) dépassent `cast`
fact-cast-exceeds-registered = `cast` ({ $cast }) dépasse `registered`
fact-unlike-valid = `yes` + `no` font { $sum }, et non `valid`
fact-option-exceeds-valid = une option ({ $votes }) dépasse `valid`
prior-without-scale = ne peut pas être l’échelle d’un a priori
    .cure = donner un nombre supérieur à 0, en part : `0.005` est un demi-point
weight-without-majority = est le poids d’une zone, mais la règle ne demande pas de majorité de zones
    .cure = ajouter `double_majority = "parent"` sous `[rule]`, ou omettre les poids
grouping-unknown = ne nomme aucun regroupement { OF_PLACES($unit-name) }
    .cure = { $near }écrire l’un de ces mots : { $known }. `parent` est une colonne de results.csv, les autres sont des colonnes de units.csv
grouping-of-amounts = est une colonne de nombres, qui ne regroupent { NO_PLACE($unit-name) }
grouping-empty = ne regroupe { NO_PLACE($unit-name) } : la colonne est vide
    .cure = remplir la colonne, pour que chaque { PLACE($unit-name) } appartienne à la zone où l’on y vote
weight-of-unknown-area = est le poids d’une zone à laquelle { NO_PLACE($unit-name) } n’appartient
    .cure = { $near }écrire la zone comme elle figure sous `{ $column }`
no-weights = ne donne de poids à aucune zone
    .cure = donner à une zone au moins un poids supérieur à 0 sous `[rule.weights]`
baseline-itself = est ce scrutin lui-même
    .cure = nommer un scrutin antérieur, ou le supprimer de la liste
    .cure-copied = le dossier s’appelle `{ $folder }`, mais son `id` est encore `{ $id }` : écrire `id = "{ $folder }"`
baseline-later = est du { $day }, plus tard que ce scrutin du { $vote }
    .cure = la base de comparaison est un scrutin antérieur : en nommer un autre, ou corriger une `date`
baseline-twice = nomme { $vote } une deuxième fois
    .cure = nommer chaque scrutin antérieur une seule fois
baseline-missing = { $vote } : le scrutin antérieur est introuvable, car aucun scrutin ne s’appelle `{ $name }`
    .cure = { $near }scrutins qui peuvent être nommés : { $known }. On peut aussi donner le chemin d’un dossier avec un vote.toml (`plebis new DIR` en écrit un)
# Consignes de desk.toml et `--given`.
override-unit-and-area = accompagne `unit`, or une consigne porte sur l’un ou l’autre
    .cure = garder l’un des deux. `kind` peut s’y ajouter
override-of-nothing = est une action qui ne porte sur rien
    .cure = dire sur quoi : `unit = "…"`, `area = "…"` ou `kind = "…"`
override-value-unasked = est une valeur que `{ $action }` ne prend pas
    .cure = supprimer cette clé. Seuls `expected` et `known` en prennent une
override-value-missing = demande une valeur
    .cure = écrire `value = 12000`, le nombre total de votants
    .cure-share = écrire `value = 0.54`, la part de l’option suivie
override-unknown-unit = n’est pas { A_PLACE($unit-name) } de ce scrutin
    .cure = { $near }écrire { THE_PLACE($unit-name) } comme dans results.csv ou units.csv
override-unknown-area = n’est pas une zone de ce scrutin
    .cure = { $near }écrire un `parent` ou une valeur d’une colonne de units.csv
override-unknown-kind = n’est pas un type de bulletins de ce scrutin
    .cure = { $near }écrire un type comme dans la colonne `kind`
override-twice = dit une seconde fois ce qui est fait de { $name }. La première est à la ligne { $line }
    .cure = garder l’une des deux
doubt-of-nothing = est l’incertitude d’un nombre qui n’est pas donné
    .cure = remplir `expected`, ou laisser `expected_sd` vide
all-beside-kinds = donne tous les bulletins de { $unit } à côté de lignes par type, et n’en est pas la somme
    .cure = supprimer cette ligne ou celles des types, ou corriger les chiffres
level-twice = est nommé une seconde fois
    .cure = nommer chaque niveau une fois, de l’intérieur vers l’extérieur
level-unknown-cure = { $near }écrire une des colonnes de units.csv : { $known }
# Cellules d’un tableur, et façon d’y écrire les dates et les heures. `$problem` se dit de la cellule.
in-cell = cellule { $cell } : { $problem }
clock-alone = est une heure, dont le jour ou le fuseau n’est pas connu
    .cure = écrire aussi le jour, comme dans `2014-09-18T18:47`. `timezone` et `polls_close` dans vote.toml disent de quelle nuit est une heure du soir
day-or-month-first = peut se lire avec le jour ou avec le mois en tête, et aucune date de ce fichier n’a de jour au-delà de 12
    .cure = écrire `{ $first }` ou `{ $second }`
short-year = a une année à deux chiffres : chacun de ses nombres peut être l’année
    .cure = écrire la date avec l’année entière. Ce peut être { $days }
serial-day = est le nombre par lequel un tableur note une date
    .cure = donner à la cellule le format date, ou écrire `{ $day }`
no-workbook = n’est pas un classeur .xlsx
    .cure = l’enregistrer de nouveau en .xlsx sans mot de passe, ou en « CSV UTF-8 »
damaged-workbook = est un classeur endommagé
workbook-unread = ne peut pas être lu comme classeur : { $why }
no-sheet = n’a pas de feuille avec des cellules
sheet-too-large = se décompresse en plus de { $megabytes } Mo
    .cure = ne garder que le tableau dans le classeur, ou l’enregistrer en « CSV UTF-8 »
sheet-too-wide = a { $rows } lignes et { $columns } colonnes, et quelque chose dans la dernière
sheet-error = montre une erreur du tableur
    .cure = corriger la formule, ou laisser la cellule vide
formula-unsolved = contient une formule qui n’a jamais été calculée, et donc aucune valeur
    .cure = ouvrir le fichier dans un tableur et l’enregistrer, ou écrire le nombre
