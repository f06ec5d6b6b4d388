# Doutes sur les totaux publiés. `$area` est le nom d’une zone ou l’ensemble du scrutin, `$column` le nom d’une colonne.
final-result = le résultat définitif
provisional-count = le décompte provisoire
sum-of-results = la somme de results.csv
control-repeated = `{ $column }` de { $area } vaut { $then } à la ligne { $line } et { $now } ici
    .cure = garder une seule ligne par zone, grandeur et statut : celle dont la source peut être vérifiée
area-once = chaque zone figure dans une seule ligne, et { $n } lignes sans zone se contredisent comme totaux de tout le scrutin
    .cure = une cellule ne vaut que pour sa ligne : recopier `area` vers le bas jusqu’à la fin de chaque groupe
sums-with-sides-exchanged = { $unit } : oui et non échangés, toutes les sommes seraient celles qui sont proclamées
    .cure = échanger oui et non dans cette ligne, si la source le confirme
sum-with-one-digit = { $unit } : avec { $meant } au lieu de { $typed } dans `{ $column }`, la somme serait celle qui est proclamée, et ce n’est qu’un chiffre mal saisi
    .cure = vérifier le nombre dans la source : c’est sans doute { $meant }
values-slid =
    de la ligne { $from } à la ligne { $to }, les totaux sont les sommes de la ligne { $way ->
        [up] du dessous
       *[down] du dessus
    } : la colonne est une ligne trop { $way ->
        [up] haut
       *[down] bas
    }
    .cure =
        dans ces lignes, { $way ->
        [up] descendre
       *[down] remonter
    } d’une ligne les cellules de `value`, et remplir celle qui se libère
areas-exchanged = les totaux indiqués pour { $area } sont les sommes de { $other }, et ceux de { $other } les sommes de { $area }
    .cure = échanger les deux noms dans `area`
control-out-of-time-list = cette liste est datée du { $at }, après le scrutin du { $vote }
    .cure = corriger le jour ou le statut
control-out-of-time-count = ce décompte est daté du { $at }, avant le scrutin du { $vote }
list-differs-widely = la liste compte { $list } { $what } pour { $area }, mais la somme { OF_PLACES($unit-name) } est de { $sum } ({ $change })
    .cure = une liste diffère de quelques électeurs, pas d’autant : un chiffre peut être faux, ou il manque { A_PLACE($unit-name) }, ou l’affectation à une zone est fausse
    .cure-digits = avec { $meant }, deux chiffres échangés, elle serait aussi proche que le sont les listes : vérifier dans la source
date-far-from-vote-result = le résultat est daté du { $day }, alors que le scrutin a eu lieu le { $vote }
    .cure = vérifier l’année
date-far-from-vote-total = le total est daté du { $day }, alors que le scrutin a eu lieu le { $vote }
date-far-from-vote-figure = le chiffre est daté du { $day }, alors que le scrutin a eu lieu le { $vote }
report-on-another-day =
    { $n ->
        [one] un relevé est daté d’un autre jour, le { $day } (ligne { $lines })
       *[other] { $n } relevés sont datés d’un autre jour, par exemple du { $day } (lignes { $lines })
    }. Le scrutin a eu lieu le { $vote }
    .cure = vérifier le jour et l’année de `reported_at`
register-counted-twice =
    { $home } : { $amount } inscrits semblent comptés deux fois. Les { PLACES($unit-name) } de { $area } en totalisent { $sum }, mais { $source ->
        [list] la liste donne
       *[proclamation] la proclamation donne
    } { $control } ({ $change }). Des électeurs de { $home } votent hors de leur zone, à { $units }, qui { $n ->
        [one] compte
       *[other] comptent ensemble
    } { $registered } inscrits
    .cure-at-home = ces électeurs sont sans doute aussi inscrits dans les autres { PLACES($unit-name) } de { $home } : les y retirer, ou calculer la participation sans eux
    .cure-doubled = le nombre d’inscrits de { $units } est sans doute le double de ce qu’il devrait être : le diviser par deux
    .cure-at-home-twice = ces électeurs sont sans doute inscrits deux fois de plus dans les autres { PLACES($unit-name) } de { $home } : les y retirer
    .cure = { $how }. D’ici là, la participation et l’abstention de { $home } sont fausses, mais non la part
register-counted-twice-without = Sans eux la somme est de { $sum }
register-counted-twice-elsewhere = L’excédent se trouve dans { $area } ({ $change } par rapport à sa liste)
register-counted-twice-or = Ce nombre correspondrait aussi à { $areas }
control-not-comparable = `{ $column }` de { $area } ({ $control }) ne peut pas être comparé, car { $silent } des { $units } { PLACES($unit-name, $units) } n’ont pas de chiffre utilisable
    .cure = remplir `{ $column }` où il est connu. Une cellule vide veut dire inconnu, jamais 0
blank-spoiled-swapped = { $area } : { THE_PLACES($unit-name) } comptent { $blank } blancs et { $spoiled } nuls, mais la proclamation en donne { $blank-proclaimed } et { $spoiled-proclaimed } ({ $blank-change } et { $spoiled-change }). Leur somme concorde
    .cure =
        { $n ->
            [one] un bulletin proclamé { $from } figure
           *[other] { $n } bulletins proclamés { $from } figurent
        } sans doute comme { $to } dans { THE_PLACES($unit-name) }. C’est sans effet sur la part, mais n’utiliser que la somme des blancs et des nuls
    .cure-headings = les deux totaux sont exactement inversés : les en-têtes de `blank` et `spoiled` sont-ils intervertis dans l’un des fichiers ?
sum-differs-from-final = `{ $column }` de { $area } : la somme { OF_PLACES($unit-name) } est de { $sum }, mais le total définitif est de { $control } ({ $change })
    .cure-digit = avec { $sum }, un seul chiffre diffère, et tous les autres totaux concordent : vérifier celui-ci dans sa source
    .cure-more = chercher { A_PLACE($unit-name) } qui compte deux fois, un chiffre en trop ou un total corrigé plus tard. Comparer les chiffres à leur source
    .cure-fewer = chercher { A_PLACE($unit-name) } qui manque, un chiffre perdu ou un total corrigé plus tard. Comparer les chiffres à leur source
amount-of-home = { $amount } de { $home }
sum-differs-from-final-explained = Des inscrits comptés deux fois expliquent { $homes }, et il reste { $rest }
    .cure = voir le constat `register_counted_twice`. Pour la participation, prendre les inscrits proclamés
yes-no-swapped-everywhere = oui et non sont intervertis dans toute la zone : échanger là les deux colonnes de results.csv, ou les deux valeurs de controls.csv, selon ce que dément la source
yes-no-swapped-in-controls = oui et non sont inversés dans controls.csv : vote.toml a les sommes de results.csv. Échanger les deux valeurs
yes-no-swapped-beside-reports = oui et non sont inversés dans controls.csv : les remontées de la soirée sont celles de results.csv. Échanger les deux valeurs
yes-no-swapped-in-units = oui et non sont sans doute intervertis dans { $units } : une fois échangés, les deux sommes concordent
yes-no-swapped-somewhere = l’un est trop haut d’autant que l’autre est trop bas : chercher où oui et non sont intervertis
no-row-for-units = results.csv n’a pas de ligne pour { $units } de units.csv : l’ajouter, et les sommes concorderont peut-être
unit-in-file-twice = les différences sont exactement les bulletins de { $units }, qui figure sans doute deux fois dans le fichier
unit-of-other-area = l’écart est exactement celui des bulletins de { $unit }, qui manquent à { $area } : sa place est sans doute là
unit-of-this-area = l’écart est exactement celui des bulletins de { $unit }, rangé sous « { $parent } » : sa place est sans doute ici ({ $area })
invalid-as-votes = `{ $word }` compte en trop autant de voix qu’il y a de bulletins blancs et nuls ({ $n }) : ils sont sans doute comptés comme des voix
invalid-as-votes-of-unit = `{ $word }` compte en trop autant de voix que { $unit } a de bulletins blancs et nuls ({ $n }) : ils y sont sans doute comptés comme des voix
valid-not-yes-plus-no = il y a { $valid } suffrages exprimés, mais oui + non font { $sum } dans le même tableau
    .cure = ce qui n’est ni oui ni non est blanc ou nul : corriger le total que sa source contredit
totals-do-not-add-up = `{ $column }` : les totaux des zones de { $area } font { $sum }, mais son propre total est de { $whole } ({ $change })
    .cure-seams = un de ces totaux est faux, ou une zone située dans deux plus grandes a été comptée ailleurs
    .cure = un de ces totaux est faux : comparer chacun à sa source
totals-leave-rest = `{ $column }` : les totaux des zones de { $area } laissent { $rest } sur { $whole } pour { $parts }, mais { THE_PLACES($unit-name) } y font { $counted } ({ $change })
    .cure = un de ces totaux est faux, ou { A_PLACE($unit-name) } se trouve dans la mauvaise zone : comparer chaque total à sa source
