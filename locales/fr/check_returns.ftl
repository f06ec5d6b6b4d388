# Doutes sur ce qui est arrivé dans la nuit.
row-set-aside = { $unit }, ligne mise de côté : { $why }
    .cure = { A_PLACE($unit-name) } ne compte qu’une fois : écrire sa clé comme dans la liste, et supprimer la ligne qui n’est pas la sienne
total-row = { $why } : la ligne est mise de côté
    .cure = un total n’est pas { A_PLACE($unit-name) } : le laisser hors du flux, ou le publier dans une ligne sans { PLACE($unit-name) }
unexpected-unit =
    { $unit } : résultat reçu, mais absent de { $list ->
        [results] results.csv
       *[units] la liste { OF_PLACES($unit-name) }
    }
    .cure = { $near }le résultat est compté à part. Corriger la clé si elle est de la liste
offsets-differ-close =
    `polls_close` est { $close }, mais { $n ->
        [one] { $n } heure de returns.csv a
       *[other] { $n } heures de returns.csv ont
    } un autre décalage, par exemple { $moment }
    .cure = le décalage de `polls_close` est sans doute faux : il décide de ce qui était connu avant la fermeture
offsets-differ = { $moment } a un autre décalage que `polls_close` ({ $close }), aux lignes { $lines }
    .cure = c’est l’instant qui compte. Écrire chaque heure avec le décalage de l’horloge du scrutin, par exemple { $offset }, pour que personne ne la lise mal
rounding-unlike-value = { $figure } : l’arrondi est de { $rounding } points
    .cure = la moitié du dernier chiffre imprimé : `0.5` pour 52, `0.005` pour 53,26
stations-differ-from-units = { $total } bureaux en tout, mais { $area } compte { $units } { PLACES($unit-name, $units) }
    .cure = il manque { A_PLACE($unit-name) } dans results.csv, il y a eu des fusions, ou le total est d’un autre scrutin
stations-above-units = { $counted } sont dépouillés, alors que { $area } compte { $units } { PLACES($unit-name, $units) }
    .cure = chercher un chiffre de trop dans `counted`, ou dire dans `counted_of` ce qu’il compte
count-base-unclear = { $figure } ne dit pas combien était dépouillé
    .cure = remplir `counted`, ou laisser aussi `total` et `counted_of` vides
complete-but-partial-line = { $figure } est dit partiel, alors que tout est dépouillé ({ $counted })
    .cure = dire `provisional`, ou corriger le nombre
partial-called-complete = { $figure } est dit complet, avec un dépouillement de { $counted } sur { $total }
    .cure = dire `partial`, ou corriger le nombre
option-without-share = { $figure } a une option
    .cure = seules les parts en ont une : laisser `option` vide, ou corriger la mesure
report-before-close-line = { $figure } porte l’heure { $moment }, avant la fermeture du dernier bureau à { $close }
    .cure = vérifier le jour (après minuit, c’est le suivant), l’heure (sur 24) et le décalage de `reported_at`. Avant cette heure aucun résultat ne peut être public
report-on-another-day = { $figure } est daté du { $day }, mais le scrutin a eu lieu le { $vote }
    .cure = vérifier le jour et l’année de `reported_at`
report-late = { $figure } est daté du { $day }, { $days ->
        [one] un jour
       *[other] { $days } jours
    } après le scrutin, et encore partiel
    .cure = vérifier le jour de `reported_at`, ou le statut
reports-late =
    { $n ->
        [one] le premier résultat de { $some } est daté du { $day }, alors que les neuf dixièmes étaient connus le { $by }
       *[other] les premiers résultats de { $n } { PLACES($unit-name, $n) } sont datés du { $day } ou plus tard, alors que les neuf dixièmes étaient connus le { $by } : { $some }
    }
    .cure = vérifier le jour de `reported_at` : jusque-là, rien n’en est compté
reports-filled-down = les heures de { $n } lignes avancent d’un jour à chaque ligne, du { $first } au { $last }
    .cure = la cellule a-t-elle été tirée vers le bas ? Écrire le jour et l’heure de chaque résultat
total-unlike-result = la ligne dit { $total } en tout, mais il y en a eu { $known } à la fin
    .cure = écrire 100 si `counted` est un pourcentage, et sinon le total de même nature (`ballots`, `valid`, `registered`)
count-base-unclear-what = la ligne compte { $counted }, sans dire de quoi
    .cure = remplir `counted_of` : `stations`, `ballots`, `valid` ou `registered`
counted-exceeds-known =
    { $counted } { $what ->
        [ballots] bulletins
       *[valid] suffrages exprimés
    } sont dépouillés, plus que { $end } selon { $account }
    .cure = ce sont sans doute les inscrits { OF_PLACES($unit-name) } { GENDERED($unit-name, f: "dépouillées", m: "dépouillés") } : mettre `counted_of` à `registered`, ou corriger un chiffre
count-base-unclear-total = { $counted } bulletins sont dépouillés, sans total. S’il s’agit de bulletins, c’est { $of-end } des { $end } votants de la fin. S’il s’agit des électeurs { OF_PLACES($unit-name) } { GENDERED($unit-name, f: "dépouillées", m: "dépouillés") }, { $of-registered } des { $registered } inscrits
    .cure = les deux lectures diffèrent par ce qui reste à dépouiller : suivre l’indication de la ligne, ou laisser `counted_of` à la lecture la plus large
line-contradicts-itself = `{ $column }` diffère de celui de la ligne { $line }, annoncé au même moment
    .cure = les lignes d’une même annonce partagent ce qui était dépouillé : corriger l’une des deux
figure-repeated = { $now } vient après { $before } à la ligne { $line }, pour la même heure et la même zone
    .cure = l’un des deux est d’une autre option, zone ou heure, ou c’est une copie
printed-not-100 = { $first } et { $second } totalisent { $sum }, et non 100
    .cure-rounded = les deux sont arrondis vers le haut, ou l’un est mal saisi d’un dernier chiffre : sans gravité, mais ne pas imprimer les deux
    .cure = l’un des deux est mal saisi, ou ils sont de décomptes différents
turnout-falls = la participation baisse de { $then } (ligne { $line }) à { $now }
    .cure = la participation ne peut que croître : un chiffre ou une heure est faux, ou l’une des deux est d’une autre zone
turnout-above-end = une participation de { $value } a été annoncée, mais elle est de { $end } à la fin
    .cure = la participation ne fait que croître : chercher un chiffre mal lu dans la ligne
count-falls-line = le dépouillement recule à { $counted }, après { $before } à la ligne { $line }
    .cure = un décompte ne peut que croître : un chiffre ou une heure est faux, ou les deux comptent des choses différentes
line-differs-from-result = { $figure } ({ $area }) ne correspond pas : { $account } donne { $truth }
    .cure = un chiffre est faux dans l’un des deux, ou la ligne a un statut faux
provisional-differs-from-final = { $figure } pour { $area } dans la nuit est devenu { $truth } à la fin (points : { $change })
    .cure = le décompte de la zone a été corrigé après la nuit : nommer le statut avec le chiffre
about-valid-votes = C’est environ { $moved } suffrages exprimés sur { $valid }
zero-not-counted = { $unit } figure à zéro : on considère que rien n’y est encore dépouillé
    .cure = ne donner la ligne qu’une fois le dépouillement connu. Si personne n’y a voté, acquitter `zero_not_counted` dans desk.toml
kind-missing =
    { $n ->
        [one] { $some } est listé par type de bulletins, mais une de ses lignes n’en nomme aucun et compte donc pour tous ses bulletins
       *[other] { $n } { PLACES($unit-name, $n) } sont listés par type de bulletins, mais des lignes n’en nomment aucun et comptent donc pour tous les bulletins : { $some }
    }
    .cure = remplir `kind` ({ $known }), sauf si la ligne les réunit tous
ballots-above-register = { $unit } : { $ballots } bulletins pour { $register } inscrits, c’est impossible
    .cure = chercher un chiffre en trop. Corriger la ligne, ou ses inscrits s’ils sont faux
    .cure-other = ce sont les suffrages de { $other } : une ligne a été copiée sur l’autre, ou se trouve sous la mauvaise clé
row-set-aside-register = { $unit } : la ligne est mise de côté. Son dernier relevé valable reste en vigueur. S’il n’y en a pas, le dépouillement y reste à faire
cast-above-register = { $unit } : { $cast } votants pour { $register } inscrits, et bien moins dans ses parts : `cast` n’est pas lu
    .cure = chercher un chiffre en trop dans `cast`
register-below-ballots-turnout = { $unit } : { $ballots } bulletins pour { $register } inscrits, si bien que les inscrits ne servent pas à la participation
    .cure = ce sont peut-être des inscriptions tardives, ou des électeurs d’une liste complémentaire : donner les inscrits qui les comprennent
ballots-far-off = { $unit } : { $got } bulletins au complet, où l’on en attendait environ { $expected } (z { $z })
    .cure = c’est peut-être un chiffre perdu ou en trop, une partie prise pour le tout ou un boycott : vérifier { THE_PLACE($unit-name) } à la source
    .cure-zero = si rien n’y est encore dépouillé, ne donner la ligne qu’une fois le dépouillement connu. C’est peut-être aussi un boycott : vérifier { THE_PLACE($unit-name) } à la source
same-numbers = { $unit } a exactement les chiffres de { $other } : { $ballots } bulletins
    .cure = une ligne a sans doute été copiée sur l’autre : vérifier les deux à la source
fraction-above-register = { $unit } : { $ballots } bulletins pour une part de { $fraction } feraient plus que ses { $register } inscrits
    .cure = la part est prise plus élevée. Corriger `counted_fraction`, ou laisser la cellule vide
line-turns-over = la part du oui passe de { $then } pour un dépouillement de { $had } (ligne { $line }) à { $now } pour { $has } : ce qui est arrivé entre-temps ne peut pas tant la changer
    .cure-other = c’est la part de l’autre option : corriger `option` dans l’une des deux lignes
    .cure = comparer les deux lignes à ce qui a été annoncé : une part, ou ce qui est dépouillé, est mal saisi
register-below-ballots = { $unit } : { $ballots } bulletins, plus que les { $registered } inscrits. Les bulletins comptent
    .cure = c’est normal pour une liste complémentaire ou un bureau spécial, si c’est publié ainsi. Sinon corriger `registered` ou les bulletins
complete-but-partial = le relevé est complet, mais `counted_fraction` vaut { $fraction }
    .cure = dire `partial`, ou laisser `counted_fraction` vide
partial-is-final = le dernier relevé de { $unit } est partiel, mais a les chiffres du résultat final
    .cure = écrire `complete` si tout était dépouillé
report-before-close = le résultat de { $unit } porte l’heure { $time }, avant la fermeture du dernier bureau à { $close }
    .cure = vérifier le jour (après minuit, c’est le suivant), l’heure (sur 24) et le décalage de `reported_at`. Une répétition ne doit pas rester dans le fichier
report-repeated = le résultat de { $unit } est donné deux fois à la même heure (ligne { $line })
    .cure = la dernière ligne compte : supprimer l’autre, ou lui donner sa propre heure
count-falls = `{ $column }` de { $unit } baisse de { $then } (ligne { $line }) à { $now }
    .cure-corrected = c’est une correction : le dernier nombre compte, et le changement est consigné
    .cure = un décompte ne peut que croître : dire `corrected` si le relevé précédent était faux, ou la ligne est d’un état plus ancien
line-differs-from-units = { $figure } après { $counted } { PLACES($unit-name, $counted) }, alors que ces { $counted } donnent { $share }
    .cure = chercher un chiffre mal lu dans la ligne, ou une inversion de oui et non dans l’un des résultats
line-share-as-fraction = { $value } serait { $read }. Cela ressemble à une part de 0 à 1, et n’est pas utilisé
    .cure = l’écrire en pourcentage : { $percent }
report-mirrors-result = oui et non de { $unit } sont inversés par rapport à results.csv
    .cure = échanger les deux cellules dans le fichier qui se trompe
    .cure-here = results.csv donne bien le résultat publié : échanger les deux cellules ici
blank-spoiled-turned = blancs et nuls de { $n } { PLACES($unit-name, $n) } sont inversés par rapport aux derniers relevés (lignes { $lines }), pour { $alike } ils concordent
    .cure = échanger les deux cellules dans le fichier qui se trompe
complete-again = { $unit } est de nouveau complet, avec d’autres chiffres qu’à la ligne { $line }, et la ligne ne dit pas `corrected`
    .cure = écrire `corrected` si les chiffres ont été corrigés. Sinon, la ligne peut appartenir à une autre clé
complete-then-partial = le dépouillement de { $unit } était complet à la ligne { $line } et est partiel maintenant
    .cure = dire `corrected`, ou `retracted` si le décompte a été repris
report-differs-from-result = `{ $column }` de { $unit } était de { $night } au dernier relevé, mais de { $end } dans results.csv
    .cure = le chiffre a été corrigé après la nuit, ou l’un des deux fichiers contient une erreur de saisie
line-above-register =
    { $counted } { $what ->
        [registered] inscrits
       *[ballots] bulletins
    } sont dépouillés, mais il n’y a que { $register } inscrits
    .cure = chercher un chiffre en trop, ou ce que `counted_of` devrait dire
ballots-above-register-whole = les relevés comptent { $ballots } bulletins, mais il n’y a que { $register } inscrits dans tout le scrutin
    .cure = chercher un doublon, une ligne de total, ou des inscrits d’un autre scrutin
