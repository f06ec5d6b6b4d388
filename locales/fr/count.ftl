units-without-baseline-their-own =
    { $borrowed ->
        [one] { A_PLACE($unit-name) } n’a pas de résultat antérieur à comparer : celui { OF_THE_PLACE($region-name) } est retenu, avec une fourchette plus large ({ $some })
       *[other] { $borrowed } { PLACES($unit-name, $borrowed) } n’ont pas de résultat antérieur à comparer : celui { OF_THE_PLACE($region-name) } est retenu, avec une fourchette plus large ({ $some })
    }
register-published-worked-out-from = le nombre d’inscrits n’est pas publié : il est tiré du scrutin antérieur ou des autres { PLACES($unit-name) }, et reste incertain ({ $some })
units-without-register-their-own = des { PLACES($unit-name) } n’ont pas d’inscrits propres : leur nombre de bulletins d’avant est repris, et leurs électeurs figurent sur d’autres listes ({ $some })
common-factors-earlier-votes-factors = la projection repose sur les facteurs communs de { $ncols } scrutins antérieurs ({ $ncols_2 } facteurs), et { THE_PLACES($unit-name) } { GENDERED($unit-name, f: "dépouillées", m: "dépouillés") } n’y comptent que pour 1/{ $tempering }, car leurs résultats ne sont pas indépendants et c’est ainsi que les scrutins passés se projetaient le mieux
ranges-have-width-earlier-votes = les fourchettes ont la largeur qu’il aurait fallu aux scrutins antérieurs, projetés à partir des mêmes { PLACES($unit-name) } par des facteurs qui ne les connaissaient pas
local-movement-earlier-votes-did = un mouvement local que les scrutins antérieurs ne connaissaient pas, ou un chiffre faux
units-without-history-start-from =
    { $new ->
        [one] { $new } { PLACES($unit-name, $new) } sans historique part de la moyenne { OF_THE_PLACE($region-name) } : { $some }
       *[other] { $new } { PLACES($unit-name, $new) } sans historique partent de la moyenne { OF_THE_PLACE($region-name) } : { $some }
    }
every-unit-equally-likely-be = chaque { PLACE($places) } a, par hypothèse, la même chance d’être déjà là : si de grandes villes ou certaines parties du territoire arrivent tard, la fourchette est trop étroite (le dire avec `--hint`)
units-hinted-report-log-odds = l’indication attend { $n } { PLACES($places, $n) } sur { $rows } { $when } : leurs log-cotes d’être déjà là diffèrent de celles du reste de { $tilt_mean } (écart-type { $tilt_sd }, jamais de l’autre signe), et le reste va au hasard
published-lines-speak-more-ballots = les lignes publiées annoncent plus de bulletins que { THE_PLACES($unit-name) } ne le permettent : elles ne servent pas
result-lies-below-ballots-or = aucun résultat n’est admis au-dessous des bulletins ou de la participation que donnent déjà les lignes publiées
nothing-counted-yet-unit-has = rien n’est encore dépouillé : { NO_PLACE($unit-name) } n’a transmis de résultat et aucune ligne publiée ne peut servir
published-lines-cannot-be-met = aucun résultat que le modèle permet n’est compatible avec les lignes publiées
draws-resampled-from-simulated-counts = les tirages sont rééchantillonnés parmi { $particles } dépouillements simulés, pondérés selon leur accord avec les chiffres imprimés (nombre effectif { $effective })
complete-counts-proclamations-used-without = sans `--as-of`, la projection utilise le dernier décompte partiel, non le résultat définitif
complete-line-rounded = les parts publiées sont arrondies, et { THE($option) } peut avoir plus ou moins qu’il ne faut
whole-vote = l’ensemble du scrutin
line-about-used-unit-belongs = une ligne sur { $name } ne sert pas : { NO_PLACE($unit-name) } n’appartient à cette zone
line-about-used-its-area = une ligne sur { $name } ne sert pas : sa zone en recoupe une autre
line-about-used-does-say = une ligne sur { $name } ne sert pas : elle ne dit pas combien est dépouillé
every-area-is-in = les lignes publiées disent que toutes les zones sont dépouillées, mais aucune ne donne l’ensemble : sa part est composée des leurs, et le nombre de bulletins de chaque zone reste incertain
complete-line-beside-units = une ligne publiée dit que tout est dépouillé : elle fait foi, bien que seuls { $units } résultats par { PLACE($unit-name) } sur { $of } soient arrivés
ballots-or-registered = { $counted } bulletins sont dépouillés, sur un total qui n’a pas été publié. S’il s’agit des inscrits { OF_PLACES($unit-name) } où le dépouillement est terminé, on en est à { $part }
complete-line-against-units = une ligne publiée dit que tout est dépouillé, mais ce qui manque encore aux { PLACES($unit-name) } ne peut pas donner sa part : { THE_PLACES($unit-name) } font foi
complete-line-not-used = une ligne publiée dit que tout est dépouillé, mais la règle du scrutin ne peut pas s’y appliquer : { THE_PLACES($unit-name) } font foi
line-about-used-every-area = une ligne partielle sur { $name } ne sert pas : celles de toutes les zones disent que tout est dépouillé
line-about-used-its-shares = une ligne sur { $name } ne sert pas : ses parts ne font pas 100 %
time-published = heure non publiée
share = part
value = { $option } { $value } %
stations = bureaux
ballots = bulletins
valid-votes = suffrages exprimés
registered = inscrits
of = { $counted } { $of } sur { $total }
value-2 = { $counted } { $of }
complete = complet
turnout = , participation { $t } %
value-3 = { $name } : { $share }, { $counted } ({ $when }){ $turnout }
turnout-used-unit-its-own = la participation de { $name } ne sert pas : { NO_PLACE($unit-name) } ne lui appartient en propre
turnout-at-against-at-same = la participation de { $name } à { $clock } était de { $value } %, contre { $then } % à la même heure du scrutin antérieur, qui a fini à { $usual } %
turnout-at-earlier-figure-hour = la participation de { $name } à { $clock } était de { $value } %, mais aucun chiffre antérieur n’est connu pour cette heure, et la participation finale reste donc très ouverte au-dessus
turnout-last-count-line-has = la dernière ligne de dépouillement qui donne une participation indique { $middle } %, et la participation finale y est attendue (écart-type 0,1 en log-cotes)
unit-known-results-csv-units = on ne connaît { NO_PLACE($unit-name) } : ni results.csv ni units.csv n’en donne
factor-model-used-needs-reports = le modèle à facteurs n’est pas utilisé : il lui faut des relevés par { PLACE($unit-name) }
factor-model-used-what-counted = le modèle à facteurs n’est pas utilisé, car ce qui est dépouillé ne s’y prête pas : la projection suit l’évolution depuis le scrutin antérieur
history-too-short =
    history.csv n’est pas utilisé : il contient { $votes ->
        [one] un scrutin antérieur
       *[other] { $votes } scrutins antérieurs
    }, et il en faut { $fewest } pour apprendre des facteurs communs
history-left-aside =
    history.csv et ses { $votes } scrutins antérieurs ne sont pas utilisés d’office : { $why ->
        [few] ils le sont dès { $enough } scrutins
        [gaps] plus de la moitié des cellules sont vides
       *[counts] l’évolution par rapport aux voix d’un scrutin antérieur est préférée
    }. --method factor les utilise
published-aggregate-lines-projected-from = les lignes agrégées publiées ne servent pas à la projection là où il y a des relevés par { PLACE($unit-name) }
hint-changes-nothing-unit-reports = l’indication ({ $hint }) ne change rien : les relevés disent d’où viennent les résultats, et { NO_PLACE($unit-name) } de cette zone ne laisse ouverte la part qui manque
by-hint-more = d’après l’indication ({ $hint }), il reste davantage à dépouiller là où, dans cette zone, le dépouillement est en cours sans que son avancement soit publié ({ $changed } { PLACES($unit-name, $changed) }) : on attend à chaque fois jusqu’à { $percent } % de bulletins de plus, et rien ne change là où le dépouillement est fini ou n’a pas commencé
by-hint-less = d’après l’indication ({ $hint }), il reste moins à dépouiller là où, dans cette zone, le dépouillement est en cours sans que son avancement soit publié ({ $changed } { PLACES($unit-name, $changed) }) : on attend à chaque fois jusqu’à { $percent } % de bulletins de moins, et rien ne change là où le dépouillement est fini ou n’a pas commencé
nobody-knows-what-still-out = on ne sait pas ce qui est encore attendu : le dossier n’a pas de liste { OF_PLACES($unit-name) } et ne nomme aucun scrutin antérieur
valid-vote-counted-or-expected = aucun suffrage exprimé n’est dépouillé ni attendu
nothing-counted-yet-turnout-alone = rien n’est encore dépouillé : seule la participation est projetée, d’après les chiffres heure par heure
composition-register-both-options-blank = tous les inscrits sont projetés : les deux options, les blancs ou nuls et les abstentions
registers-share-number-valid-ballots = le nombre d’inscrits n’est pas connu pour { ALL_PLACES($unit-name) } : la part et le nombre de suffrages exprimés sont projetés, sans participation
only-shares-weights-weights-taken = seuls des parts et des poids sont connus : les poids sont pris pour des bulletins, et il n’y a pas de participation
swing-against-level-slopes-smooth = l’évolution est mesurée par rapport à { $id } : niveau, pentes, surface lisse et { PLACES($regions) } autour d’une évolution uniforme
earlier-vote-compare-with-regions = il n’y a pas de scrutin antérieur pour comparer, seulement { THE_PLACES($regions) } et les covariables : la fourchette est donc large
too-counted-units-say-how = { $vote_id } sert aussi : ce qui est dépouillé dit jusqu’où le reste penche vers lui
counted-units-have-valid-vote = on ne tire que la participation de { $empty } { PLACES($unit-name, $empty) } sans suffrage exprimé ({ $some })
partly-counted-what-certain-rest = là où le dépouillement est partiel, ce qui est compté est certain et le reste est simulé ({ $some })
how-much-partly-counted-unit = là où le dépouillement est en cours, son avancement n’est pas publié : il est estimé d’après la participation là où il est le plus avancé, et incertain ({ $some })
no-more-out-than-totals = on n’attend pas plus de bulletins que n’en laissent les totaux publiés ({ $areas })
report-says-its-unit-complete = aucun relevé ne se dit complet : le nombre de bulletins non dépouillés repose sur les relevés les plus avancés, et peut aller de zéro à davantage
turnout-has-moved-far-what = la participation a beaucoup changé dans ce qui est dépouillé (log-cotes du vote { $swing }), et { THE_PLACES($unit-name) } que l’on attend encore avaient voté autrement la dernière fois : la participation de chaque camp n’y est pas encore connue, et la fourchette ne couvre pas un boycott d’un seul camp qui ne se verrait que là
was-taken-back-outstanding-again = le résultat de { $unit } a été retiré et reste de nouveau à venir
count-went-down-later-report = un décompte a baissé dans un relevé ultérieur (le dernier est retenu) : { $some }
rule-asks-for-majority-areas = la règle demande une majorité de zones, et { NO_PLACE($unit-name) } n’appartient à une zone connue
rule-asks-for-turnout-register = la règle demande une participation minimale, et le nombre d’inscrits n’est pas connu
rule-asks-for-share-registered = la règle demande une part des inscrits, et le nombre d’inscrits n’est pas connu
turnout-what-counted-has-moved = dans ce qui est dépouillé, la participation a évolué comme si { $part } (± { $sd }) de l’évolution venait d’électeurs du camp en recul restés chez eux : 0 est un changement d’opinion, 1 la seule abstention
baseline-says-little = le scrutin antérieur dit peu de chose : dans ce qui est dépouillé, il ne reste qu’environ { $kept } des écarts d’alors entre les lieux, et les lieux qui manquent n’en tiennent compte que dans cette mesure
has-very-figures-one-row = elle a exactement les chiffres de { $other } : une ligne a sans doute été copiée sur l’autre
reported-complete-without-single-ballot = complet sans un seul bulletin, selon la source : un boycott, ou un dépouillement qui n’a pas commencé
far-fewer-ballots-than-expected = bien moins de bulletins qu’attendu : un boycott, un chiffre perdu, ou un dépouillement partiel
far-more-ballots-than-expected = bien plus de bulletins qu’attendu : un chiffre de trop, ou les bulletins de plusieurs { PLACES($unit-name) }
yes-may-be-swapped-mirrored = oui et non sont peut-être intervertis : la part inversée est conforme à l’attendu
more-ballots-than-registered-persons = plus de bulletins que d’inscrits : un chiffre de trop ?
digit-may-be-missing-or = un chiffre manque peut-être ou est en double dans un des nombres : dix fois plus conviendrait
only-part-counted-may-be = seule une partie est dépouillée, et elle ne ressemble peut-être pas au reste
baseline-its-own-compared-with = il n’y a pas de résultat antérieur à comparer : la comparaison se fait avec celui { OF_THE_PLACE($region-name) }
real-local-movement-or-change = un vrai mouvement local, ou un changement de ses électeurs depuis le scrutin de référence
reported-neither-ballots-nor-share = { $key } n’a transmis ni bulletins ni part : on tient le dépouillement pour non commencé
reported-one-side = { $key } n’a transmis que l’un des nombres de oui et de non : on tient le dépouillement pour non commencé
list-units-units-expected = il n’y a pas de liste { OF_PLACES($unit-name) } : on attend { GENDERED($unit-name, f: "celles", m: "ceux") } de { $vote_id }
counted-units-have-more-ballots = { $exceeded } des { $reports } { PLACES($unit-name, $reports) } { GENDERED($unit-name, f: "dépouillées", m: "dépouillés") } ont plus de bulletins que d’inscrits : aucune participation n’est donnée
published-fraction-counted-would-need = la part dépouillée publiée supposerait plus de bulletins que d’inscrits et ne sert donc pas : { $some }
numeric-columns-units-csv-only = seules les { $most } premières colonnes numériques de units.csv, par leur nom, servent de covariables, et celles-ci sont laissées de côté : { $some }
listed-at-zero-taken-as = des zéros sont inscrits, et l’on comprend que rien n’y est encore dépouillé : { $some }
reported-but-list-units-added = des résultats sont arrivés sans figurer sur la liste { OF_PLACES($unit-name) }, et ils sont ajoutés : { $some }
regions-areas-rule-units-parent = les régions sont les zones de la règle (`{ $column }`) : { THE_PLACES($unit-name) } d’un même parent votent avec plusieurs d’entre elles
late = en retard
early = en avance
kinds-are-not-listed =
    { $units ->
        [one] { A_PLACE($unit-name) } donne ses résultats par type de bulletins, et rien n’en donne la liste : ce qui est arrivé est pris pour le tout ({ $some })
       *[other] { $units } { PLACES($unit-name, $units) } sont { GENDERED($unit-name, f: "dépouillées", m: "dépouillés") } par type de bulletins, et rien n’en donne la liste : ce qui est arrivé est pris pour le tout ({ $some })
    }
baseline-explains = { $id } explique { $share } des écarts entre { THE_PLACES($unit-name) } { GENDERED($unit-name, f: "dépouillées", m: "dépouillés") } : la projection n’en tire que peu
level-has-too-many-groups = la colonne `{ $level }` sous [levels] forme { $groups } groupes, plus que les { $most } admis : elle est laissée de côté
