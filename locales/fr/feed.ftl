# Ce qui est dit des flux des bureaux de dépouillement, et de la table [feed] de vote.toml.
canonical = le returns.csv de ce programme
    .needs = rien : une ligne par résultat d’{ A_PLACE($unit-name) }, sous les clés du scrutin
csv = tout autre CSV
    .needs = `[feed.columns]` avec au moins unit, yes et no, avec `decimal` et `thousands` si les nombres ont des séparateurs, et avec `timezone` pour les heures locales
onegov = CSV de vote OneGov (cantons suisses)
    .needs = `[feed] question` si le fichier contient un contre-projet : sa partie, par exemple tie-breaker
swiss-ogd = JSON sd-t-17-02 (votations fédérales suisses)
    .needs = `[feed] question`, le numéro de l’objet (vorlagenId)
eligendo = CSV Eligendo (ministère italien de l’Intérieur)
    .needs = `[feed] question`, le numéro de la question (quesito_cod), s’il y en a plusieurs
nist = NIST SP 1500-100 version 2, JSON
    .needs = `[feed] question`, l’@id du scrutin, s’il y en a plusieurs
ech0252 = XML eCH-0252, versions 1 et 2 (cantons et communes suisses)
    .needs = `[feed] question`, la voteIdentification ou un autre numéro de l’objet, s’il y en a plusieurs
column-missing = `[feed.columns]` ne dit pas quelle colonne est `{ $columns }`
    .cure = écrire `[feed.columns]` avec unit, yes et no, chacun avec le nom de sa colonne dans le flux
marks-alike = est aussi le signe des décimales
    .cure = donner deux signes différents à `decimal` et à `thousands`
no-mark = n’est pas un séparateur de chiffres
    .cure = écrire un seul signe, par exemple `{ $key } = ","`
status-twice = `{ $word }` figure sous deux états
    .cure = ne faire figurer chaque mot du flux qu’une fois sous `[feed.status]`
empty = est vide
    .cure = le télécharger à nouveau : un serveur qui est en train d’écrire n’envoie rien
damaged-utf16 = est en UTF-16, et en partie abîmé
read-as-utf16 = lu comme UTF-16 ({ $bytes } octets)
json-cut = le JSON s’arrête au milieu : a-t-il été coupé ?
no-json = n’est pas du JSON valable : { $why }
no-xml = n’est pas du XML valable : { $why }
no-list = n’est pas une liste
field-missing = le champ manque
other-format-cure = vérifier l’adresse et le format : `plebis feeds` donne la liste des formats
fetch-again-cure = le télécharger à nouveau. Si rien ne change, prévenir le bureau de dépouillement
other-namespace = n’est pas une livraison eCH-0252 de version 1 ou 2
    .cure = vérifier que l’adresse est celle d’eCH-0252. `plebis feeds` donne la liste des formats
too-many-rows = a plus de lieux qu’aucun scrutin
    .cure = vérifier l’adresse
web-page = est une page web et non des données : une page d’erreur, un formulaire ou un avis
    .cure = ouvrir l’adresse dans un navigateur. Donner celle du fichier lui-même
format-unknown = n’est dans aucun des formats connus
    .cure = en nommer un avec `--format` ou `[feed] format` ({ $formats }). Pour un CSV d’un autre genre, écrire `[feed.columns]`
column-absent-cure = le fichier a `{ $columns }`
    .near = le fichier a `{ $near }` : corriger `[feed.columns]` ou le format
other-day = est daté du { $theirs }, alors que le scrutin est du { $ours }
    .cure = vérifier que l’adresse est celle de ce scrutin
question-key = `{ $key }`
question-titled = `{ $key }` ({ $title })
no-question = ne contient aucune question
    .cure = vérifier l’adresse, ou attendre que le bureau de dépouillement ait ouvert le scrutin
several-questions = contient { $n } questions, et aucune n’est nommée
    .cure = en nommer une avec `--question` ou `[feed] question` : { $questions }
question-means-several = ce nom désigne { $n } questions
question-unknown = ne contient aucune question de ce nom
    .cure = { $near }les questions sont { $questions }
no-time-cure = écrire une heure avec son décalage, une date et une heure locales, ou une heure comme 21:45
day-unclear = le jour peut se lire de deux manières, et aucune n’est proche du scrutin
    .cure = demander des dates comme 2026-03-29
time-without-day = est une heure, et le jour n’est pas connu
    .cure = nommer le scrutin avec `--vote`
zone-unknown = est une heure locale, et le fuseau `{ $zone }` n’est pas connu
    .cure = { $near }écrire `timezone` dans vote.toml, par exemple "Europe/Rome"
no-zone = est une heure locale, et l’heure locale du scrutin n’est pas connue
    .cure = écrire `timezone` dans vote.toml, par exemple "Europe/Rome"
other-mark-cure = corriger `[feed] decimal`
no-groups = ses séparateurs ne sont pas entre des groupes de trois chiffres
    .cure = vérifier `[feed] thousands`
unknown-unit = { NO_PLACE($unit-name) } du scrutin n’a cette clé ou ce nom
    .cure = { $near }Écrire sous `[feed.units]` de { GENDERED($unit-name, f: "quelle", m: "quel") } { PLACE($unit-name) } il s’agit, comme `unité = "{ $theirs }"`. Les autres comptent
unknown-unit-of-key = { NO_PLACE($unit-name) } du scrutin n’a la clé `{ $key }` ou ce nom
other-unit = sa clé est celle de `{ $unit }` ({ $name }), mais son nom est { $called }
unit-twice = { THE_PLACE($unit-name) } figure deux fois dans le flux, avec des chiffres différents
    .cure = si le flux a plusieurs questions ou plusieurs sortes de bulletins, nommer la colonne sous `[feed.columns]`. Sinon le télécharger à nouveau. Aucune des deux lignes ne compte
status-unknown = n’est pas un état de dépouillement connu
    .cure = dire sous `[feed.status]` ce que cela veut dire, comme `complete = "{ $word }"` (waiting, partial, complete, corrected, retracted)
neither-true-nor-false = n’est ni True ni False
more-than-all = on compte plus qu’il n’y a
    .cure = vérifier que c’est la bonne colonne. Sinon télécharger le fichier à nouveau
votes-of-no-section = a des voix, mais aucune section n’a rendu de résultat
valid-unlike-votes = il y a { $valid } suffrages exprimés, mais les voix font { $votes }
place-without-key = un lieu n’a ni numéro ni nom
place-twice = deux lieux ont la clé { $id }
dangling-place = les chiffres sont ceux d’un lieu que le rapport ne contient pas
count-twice = deux chiffres d’un même lieu et d’un même genre diffèrent
half-a-count = une seule des deux options a un chiffre
types-overlap = des sortes de bulletins peuvent se recouper, et il n’y a pas de total
selections-unclear = on ne sait pas laquelle des réponses est le oui : { $labels }
    .cure = écrire les noms du flux sous `[options]`, ou comme `yes` et `no` sous `[feed.columns]`
not-real = Le flux est tenu pour une répétition, car { $why }
    .cure = rien à faire pendant une répétition. Le soir du scrutin, demander le vrai flux au bureau de dépouillement
test-flag = il dit `{ $flag }`
test-flag-missing = `{ $flag }` manque, ce peut donc être un essai
test-title = son titre est « { $title } »
test-column = sa colonne `{ $column }` ressemble à la marque d’une répétition
before-the-vote = il a des résultats du { $at }, alors que le scrutin est du { $day }
before-the-day = son heure est { $at }, et le scrutin a lieu le { $day }
    .cure = retirer les lignes d’un essai, ou corriger le jour de l’heure
parts-summed = le flux a des parties à la place de { $units }, et on les additionne
    .cure = vérifier que les parties y sont toutes. D’ici là, le dépouillement y est tenu pour partiel
rows-elsewhere =
    { $n ->
        [one] un lieu dépouillé se trouve
       *[other] { $n } lieux dépouillés se trouvent
    } dans des zones où le scrutin n’a { NO_PLACE($unit-name) }
    .cure = rien à faire si le flux couvre plus que le scrutin
recognised = { $file } est au format { $format }.
read-question = Question { $question }.
read-units =
    { $n ->
        [0] Rien n’est encore dépouillé
        [one] { GENDERED($unit-name, f: "Une", m: "Un") } { PLACE($unit-name) } est { GENDERED($unit-name, f: "dépouillée", m: "dépouillé") }
       *[other] { $n } { PLACES($unit-name, $n) } sont { GENDERED($unit-name, f: "dépouillées", m: "dépouillés") }
    }{ $waiting ->
        [0] .
       [one] , et { GENDERED($unit-name, f: "une", m: "un") } figure dans le flux sans être { GENDERED($unit-name, f: "dépouillée", m: "dépouillé") }.
       *[other] , et { $waiting } figurent dans le flux sans être { GENDERED($unit-name, f: "dépouillées", m: "dépouillés") }.
    }
absent-units =
    { $n ->
        [one] { GENDERED($unit-name, f: "Une", m: "Un") } { PLACE($unit-name) } du scrutin n’est pas dans le flux.
       *[other] { $n } { PLACES($unit-name, $n) } du scrutin ne sont pas dans le flux.
    }
aside-units =
    { $n ->
        [one] Une ligne est écartée.
       *[other] { $n } lignes sont écartées.
    }
of-test = TEST : ce n’est pas un vrai résultat.
format-head = format
name-head = ce que c’est
no-key = n’est pas une clé publique Ed25519
    .cure = écrire les 32 octets de la clé en base64 ou en chiffres hexadécimaux, ou le texte d’un fichier qui commence par -----BEGIN PUBLIC KEY-----
columns-unknown = est une table dont les colonnes ne sont pas connues : { $columns }
    .cure = dire dans vote.toml ce qu’est chacune, par exemple `[feed.columns]` avec `unit = "{ $first }"`, et de même pour yes et no
