# Doutes sur les résultats, les heures et les noms.
changed = { $what } { $before } puis { $after } ({ $change })
provisional-differs-from-final = { $area } : le décompte provisoire diffère du définitif, avec { $told }
    .cure = un décompte annoncé complet peut encore changer : nommer le statut avec chaque chiffre, et juger sur le définitif
votes-moved =
    En net, { $n ->
        [one] { $n } voix est passée
       *[other] { $n } voix sont passées
    } { OF($from) } { TO($to) }
share-moved = La part du { $option } était de { $before }, puis de { $after }
unusual-share = { $unit } : le oui obtient { $now } des suffrages exprimés, contre { $before } dans { $vote } (z { $z } parmi { ALL_PLACES($unit-name) })
    .cure = ce sont peut-être d’autres électeurs sous le même numéro, une campagne locale ou une erreur de saisie : vérifier { THE_PLACE($unit-name) } à la source
yes-no-swapped =
    .cure = avec oui et non intervertis, l’évolution serait la même qu’ailleurs : vérifier les deux cellules
unusual-turnout = { $unit } : la participation est de { $now }, contre { $before } dans { $vote } (z { $z } parmi { ALL_PLACES($unit-name) })
    .cure = chercher une liste électorale qui ne va pas avec ces bulletins, des électeurs comptés deux fois, ou une erreur de saisie dans `registered` ou `cast`
unknown-area = `{ $area }` n’est pas une zone : ni parent dans results.csv, ni valeur d’une colonne de units.csv
    .cure = { $near }corriger le nom, ajouter à units.csv une colonne qui regroupe ses { PLACES($unit-name) }, ou laisser la cellule vide pour l’ensemble du scrutin
unit-without-result = { $unit } n’est pas dans results.csv
    .cure = { $near }s’il y a un résultat, ajouter sa ligne à results.csv. Sinon, une clé est mal écrite dans l’un des deux fichiers
area-without-result = results.csv n’a aucune ligne de { $area } : { $n } { PLACES($unit-name, $n) } manquent
    .cure = ajouter leurs lignes à results.csv : une partie de la table n’a pas été reprise, ou un filtre la cachait
signs-exchanged = { $unit } de results.csv est { $other } dans units.csv : deux signes de la clé sont intervertis
    .cure = écrire la clé de même dans les deux fichiers, comme dans la source
    .cure-known = écrire { $key } dans les deux fichiers : un autre fichier l’a aussi
link-of-no-unit = { $unit } n’est pas { A_PLACE($unit-name) } de ce scrutin
    .cure = { $near }corriger la clé, ou supprimer la ligne
area-spelled-otherwise = `{ $area }` est pris pour la zone `{ $name }`
    .cure = la casse, les accents ou les blancs extérieurs diffèrent : écrire le nom comme dans results.csv ou units.csv
unknown-unit = { THE_PLACE($unit-name) } `{ $unit }` n’est dans aucune liste et n’a rien transmis : rien n’est confirmé
    .cure = { $near }écrire la clé comme dans la liste
fact-cast-not-sum-of-parts =
    le résultat { $status ->
        [final] définitif
       *[provisional] provisoire
    } donne { $cast } votants, mais ses bulletins font { $parts }
    .cure = exprimés + blancs + nuls font les votants : corriger le nombre que sa source contredit
share-differs-from-ballots =
    `{ $key }` du résultat { $status ->
        [final] définitif
       *[provisional] provisoire
    } vaut { $printed }, mais ses bulletins donnent { $counted }
    .cure = donner les bulletins et laisser la part de côté. Ici les parts vont de 0 à 1, sans pourcentage
result-differs-from-control =
    `{ $word }` ({ $status ->
        [final] définitif
       *[provisional] provisoire
    }) vaut { $here } ici, mais { $value } dans vote.toml (résultat { $index })
    .cure = les deux fichiers disent un même fait : corriger celui que sa source contredit
sum-differs-from-final = `{ $word }` (définitif) vaut { $value }, mais { THE_PLACES($unit-name) } de results.csv font { $sum } ({ $difference })
    .cure-digit = un seul chiffre le sépare de la somme : écrire { $sum } si la source le dit, ou chercher { A_PLACE($unit-name) } qui manque ou une saisie fausse
    .cure = il manque { A_PLACE($unit-name) }, un résultat compte deux fois ou une saisie est fausse, ou le total a été corrigé plus tard
    .cure-other = c’est la somme de `{ $other }` : les deux sont-ils inversés ici ? Sinon, le chiffre vient peut-être d’un autre décompte
sides-exchanged-in-units = les sommes de oui et de non sont le non et le oui du résultat définitif de vote.toml, et le reste du dossier s’accorde avec vote.toml
    .cure = chaque colonne est sous l’en-tête de l’autre : échanger les en-têtes yes et no de results.csv
sides-exchanged-here = oui et non du résultat définitif sont les sommes de non et de oui dans results.csv, et le reste du dossier s’accorde avec results.csv
    .cure = échanger ici les deux valeurs
sides-exchanged = oui et non du résultat définitif sont les sommes de non et de oui dans results.csv
    .cure = l’un des deux les a à l’envers : échanger les en-têtes yes et no de results.csv, ou les deux valeurs ici, selon ce que dit la source
result-contradicted =
    vote.toml donne deux résultats { $status ->
        [final] définitifs
       *[provisional] provisoires
    } aux chiffres différents
    .cure = garder celui que donne la source, ou mettre `status = "provisional"` au décompte antérieur
share-differs-from-units = `yes_share` (définitif) vaut { $printed }, mais { THE_PLACES($unit-name) } de results.csv donnent { $counted }
    .cure = il manque { A_PLACE($unit-name) }, une saisie est fausse, ou la part est celle d’un autre décompte
result-before-close =
    le résultat { $status ->
        [final] définitif
       *[provisional] provisoire
    } est daté du { $at }, avant la fermeture du dernier bureau
    .cure = corriger `at`, `date` ou `polls_close`. Une heure a besoin de son décalage, par exemple +11:00
final-before-provisional = le résultat définitif est daté du { $at }, avant un résultat provisoire
    .cure = une proclamation suit le décompte de la nuit : corriger `at` ou `status`
close-on-another-day = `polls_close` est { $close }, mais le jour du scrutin est le { $vote }
    .cure = corriger la date ou le décalage de `polls_close`
vote-day-doubtful = le scrutin est daté du { $vote }, et aucune des { $n } dates de sondages et de résultats de ce dossier n’y correspond
    .cure = `date` est-elle une erreur de saisie ? { $day } conviendrait
close-early = le scrutin est clos le { $close }
    .cure = est-ce une heure du soir ? L’écrire sur 24 heures, comme 18:00
embargo-before-close = l’embargo finit avant la fermeture du dernier bureau à { $close }
    .cure = dans beaucoup de pays, aucun résultat ne peut être publié avant la fermeture du dernier bureau : relever `embargo_until`
acknowledged-code-unknown = aucun constat n’a le code `{ $code }` : rien n’est pris en compte
    .cure = { $near }`plebis check --list` donne tous les codes
override-above-register = { $name } : { $value } bulletins sont attendus en tout, mais seuls { $registered } électeurs sont inscrits
    .cure = chercher un chiffre de trop dans `value`
override-below-counted = { $name } : { $value } bulletins sont attendus en tout, mais { $counted } sont déjà dépouillés
    .cure = chercher un chiffre perdu dans `value` : c’est le nombre de votants en tout, non des bulletins restants
override-idle-cure = la supprimer, ou corriger ce sur quoi elle porte
options-crossed = le libellé de { $side } est « { $label } »
    .cure = échanger les deux libellés. Les voix pour la proposition vont sous `yes`
timezone-contradicted = polls_close est { $close }, mais les horloges de `{ $zone }` indiquent alors { $there }
    .cure = corriger le décalage de `polls_close`, ou `timezone`
timezone-unknown = `timezone` est `{ $zone }`, qu’aucune liste de fuseaux horaires ne connaît. Les heures sans décalage sont lues { $by ->
        [close] selon celui de `polls_close`
       *[nothing] sans horloge connue
    }
    .cure = { $near }Écrire un lieu comme `Europe/Zurich`
offsets-differ = `embargo_until` et `polls_close` ont des décalages différents
    .cure = les deux sont des heures du scrutin : les écrire avec le même décalage
baseline-of-same-day = le scrutin de référence { $baseline } est du même jour que ce scrutin
    .cure = il est comparé comme s’il était antérieur, mais sous --as-of seulement une fois son résultat connu : corriger un `date`, ou prendre un scrutin antérieur
range-mixes-bases = la fourchette de { $low } à { $high } pour le { $option } réunit deux bases : { $low } est { $low-base }, et { $high } est { $high-base }
    .cure = les bornes ne sont pas comparables et ne forment pas un intervalle : nommer les deux bases partout où la fourchette est montrée
range-end-without-poll = aucun sondage de polls.csv ne donne { $value } pour le { $option } comme { $base }
    .cure = un sondage manque, le nombre est d’un autre, ou sa base est autre : corriger la borne ou ajouter le sondage
range-as-fractions = la fourchette va de { $low } à { $high } pour cent : cela ressemble à des parts de 0 à 1
    .cure = l’écrire en pourcentage : low = { $low }, high = { $high }
base-all = une part de toutes les réponses
base-two-way = une part des seuls oui et non
base-projection = la borne de la projection d’un institut
