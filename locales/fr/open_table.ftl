race-blank = le scrutin (race) est vide
name-race = le nommer
one-row-a-race = écrire une ligne par scrutin : race,observed
another-outcome = { $race } a un autre résultat plus haut
another-outcome-of-race = le scrutin a un autre résultat plus haut
one-outcome = donner à chacune un seul résultat
outside = est hors de 0..1
far-outside = est loin hors de 0..1
as-fractions = écrire parts et probabilités en fractions, 0.52 pour 52 %
shares-as-fractions = écrire les parts en fractions, 0.52 pour 52 %
long-format = écrire en format long : model,race,predicted et quantile_level ou sample_id
add-race = l’ajouter, ou nommer un scrutin comme RESULT
cell-blank = la cellule est vide
fill-or-delete = la remplir, ou supprimer la ligne
no-option = n’est pas une option
yes-or-no = écrire yes ou no
no-level = n’est pas un niveau
levels = les niveaux sont entre 0 et 1 : 0.05 pour 5 %
level-twice = prévision de { $model } pour { $race } : le niveau { $level } figure deux fois, d’abord à la ligne { $first }
level-once = donner chaque niveau une fois
several-targets = prévision de { $model } pour { $race } : ses lignes portent sur plusieurs cibles (target), { $targets }
    .cure = garder les lignes d’une seule cible, ou faire de chaque cible un scrutin avec --columns race=target
column-meant = vouliez-vous dire `{ $ours }` ? Écrire alors --columns { $ours }={ $theirs }
quantiles-cross = prévision de { $model } pour { $race } : les quantiles se croisent, { $at_low } au niveau { $low } (ligne { $line_low }) et { $at_high } à { $high } (ligne { $line_high })
quantiles-grow = un quantile ne baisse jamais quand son niveau monte : chercher des lignes échangées
several-numbers = prévision de { $model } pour { $race } : il y a plusieurs nombres sans quantile_level ni sample_id
say-which = dire de quel niveau ou de quel tirage est chaque nombre
kinds-mixed = prévision de { $model } pour { $race } : cette ligne est d’un autre genre que la première (ligne { $line }) : quantiles, tirages et probabilités sont mêlés
blank-among = prévision de { $model } pour { $race } : `{ $column }` est vide ici, et rempli dans d’autres lignes
different-models = les donner comme des modèles différents
look-like-fractions = et chaque ligne suivante a un résultat d’au plus 1 % : cela ressemble à des fractions
percent-of-result = écrire en pourcentage, 48.1 et non 0.481
add-up-to-fractions = et `no` font { $sum } : cela ressemble à des fractions
percent-of-poll = écrire en pourcentage, 52 et non 0.52
add-up-to-more = et `yes` font { $sum } %, plus que l’arrondi ne le permet
one-mistyped = l’un des deux est mal saisi : vérifier le sondage dans sa source
no-respondents = n’est pas un effectif
leave-n-blank = laisser la cellule vide si n n’est pas publié
blank = est vide
name-vote = nommer le scrutin dont parle le sondage
no-percentage = n’est pas un pourcentage
percent = écrire en pourcentage, de 0 à 100
no-day = n’est pas un jour
write-day = l’écrire comme 2018-11-04
columns-cure = écrire --columns nom=colonne,… avec ces noms : { $names }
columns-no-pair = --columns : `{ $pair }` n’est pas nom=colonne
columns-no-name = --columns : il n’y a pas de nom `{ $name }`
no-column-for = n’a pas de colonne `{ $column }` pour `{ $name }`
its-columns = le fichier a ces colonnes : { $columns }
no-column = n’a pas de colonne { $names }
outcomes-as-forecasts = contient des résultats et se trouve à la place des prévisions
forecasts-as-outcomes = contient des prévisions et se trouve à la place des résultats
forecasts-first = les prévisions d’abord, le résultat ensuite : plebis score FORECASTS RESULT
name-them = les nommer avec --columns { $form }
json-shape = écrire une liste d’objets aux mêmes clés, ou un objet de listes d’égale longueur
no-json = n’est pas du JSON : { $error }
no-table = est du JSON, mais pas une table
no-parquet = n’est pas une table Parquet : { $why }
parquet-cure = l’écrire à nouveau avec des colonnes de nombres et de texte (dates en texte)
damaged = elle est abîmée
end-damaged = sa fin manque ou est abîmée
rows-damaged = son nombre de lignes est abîmé
too-large = elle a { $rows } lignes et { $columns } colonnes, plus que { $most_rows } lignes ou { $most_cells } cellules
groups-add-up = ses groupes de lignes ne font pas ses lignes
no-columns = elle ne nomme aucune colonne
nested = ses colonnes sont des listes ou des enregistrements
values-long = ses valeurs dépassent { $bytes } octets
groups-too-many = ses groupes ont plus de lignes qu’elle
group-columns = un groupe de lignes a d’autres colonnes
column-damaged = sa colonne { $n } est abîmée
lengths-packed = sa colonne { $n } compacte les longueurs de ses textes, qui ne peuvent pas être vérifiées avant lecture : l’écrire en codage simple ou par dictionnaire
unpacks-large = elle se décompresse en plus de { $size } Go
sample-twice = ce tirage y figure deux fois
sample-once = donner à chaque tirage d’un modèle et d’un scrutin son propre numéro. Supprimer la copie
columns-pair-cure = écrire --columns notre_nom=leur_nom,… comme dans --columns yes=Leave,n=Sample. La forme polls:yes=Leave ne concerne que polls.csv
columns-nowhere = --columns { $pair } : aucun tableau n’a de colonne `{ $theirs }`
    .cure = écrire la colonne comme dans l’en-tête du fichier
columns-not-read = --columns { $pair } : dans { $file }, aucune colonne n’est lue sous le nom `{ $ours }`
    .cure = { $near }à gauche figurent les noms que lit le programme : { $known }
columns-no-table = --columns { $pair } : aucun tableau ne s’appelle ici `{ $file }`
    .cure = { $near }ceux-ci sont lus : { $files }
means-left-out = prévision de { $model } pour { $race } : { $n ->
        [one] une moyenne n’est pas notée
       *[other] { $n } moyennes ne sont pas notées
    }, car aucun score n’est ici celui d’une moyenne
    .cure = rien à faire si des quantiles, des tirages ou une médiane l’accompagnent
output-unknown = n’est pas un type de sortie qui est noté
    .cure = écrire quantile, sample, median, mean ou pmf. Une fonction de répartition peut être donnée en quantiles
pmf-id = n’est pas une catégorie
    .cure = écrire yes ou no : pmf est la probabilité que l’option l’emporte
draws-by-region = contient les tirages de chaque région : ce ne sont pas ceux d’un scrutin entier
    .cure = noter les tirages du scrutin entier, draws.parquet, ou faire de chaque région un scrutin avec --columns race=region et un tableau de leurs résultats comme RESULT
level-and-draw = figure à côté d’un sample_id : une ligne est celle d’un quantile ou d’un tirage
    .cure = laisser vide l’une des deux cellules
kinds-left-out = prévision de { $model } pour { $race } : ses lignes { $kept } sont notées, et celles-ci ne le sont pas : { $left }
    .cure = rien à faire : des tirages disent plus que des quantiles, et des quantiles plus qu’une probabilité. Pour noter un autre type, donner ses lignes seules
median-contradicts = prévision de { $model } pour { $race } : la médiane est { $median }, et le quantile de niveau 0.5 à la ligne { $line } est { $quantile } : les deux se contredisent
    .cure = corriger l’un des deux, ou le supprimer
pmf-twice = prévision de { $model } pour { $race } : la probabilité d’une option figure deux fois, avec d’autres valeurs
    .cure = donner une fois la probabilité de yes, et au plus une fois celle de no
pmf-sum = prévision de { $model } pour { $race } : les probabilités de yes et de no font ensemble { $sum }, et non 1
    .cure = corriger l’une des deux, ou donner seulement celle de yes
some-outside = prévision de { $model } pour { $race } : { $n } de ses { $of } valeurs { $n ->
        [one] est
       *[other] sont
    } hors de 0..1, la première est { $value }
    .cure = aucune part ne s’y trouve : ramener les valeurs à 0 et à 1, ou chercher une faute de frappe
about-turnout = prévision de { $model } : ses lignes portent sur `{ $target }`, et RESULT est la part de { $vote }
    .cure = donner les lignes de la part, ou la participation comme RESULT dans un tableau race,observed
other-target = les prévisions portent sur { $ours }, et les résultats sur { $theirs }
    .cure = donner les résultats de ce qui est prévu, sous le même mot dans `target`
outcomes-left-out = des résultats sans prévision ne sont pas pris en compte : { $targets }
    .cure = rien à faire, sauf si leurs prévisions manquent
race-taken = pas de colonne `race` : toutes les lignes sont prises pour celles de { $race }
    .cure = rien à faire si c’est le cas. Sinon, ajouter la colonne, qui nomme le scrutin de chaque ligne
marked = des lignes portent la marque { $mark } : elles viennent d’une répétition ou sont sous embargo
    .cure = n’en publier aucun score comme s’il était celui du scrutin lui-même
outcome-of-event = chaque résultat est 0 ou 1, et les prévisions portent sur une part : elles sont mesurées à 0 et à 100 %
    .cure = donner la part du oui de chaque scrutin, par exemple 0.52. Pour noter qui l’emporte, donner à chaque prévision une ligne avec la probabilité du oui
means-alone = il ne donne que des moyennes, et aucun score ne porte sur une moyenne
    .cure = ajouter des quantiles, des tirages ou des probabilités
observed-contradicted = `observed` de { $race } vaut { $told }, et RESULT donne { $known }
    .cure = corriger celui qui est faux, ou enlever la colonne `observed`. La part de l’autre option est 1 moins celle du oui
outcomes-blank = aucune ligne n’a à la fois un scrutin et un résultat
no-forecast = n’a aucune ligne sous son en-tête
    .cure = écrire une ligne par quantile, tirage ou probabilité : model,race,predicted et quantile_level ou sample_id
