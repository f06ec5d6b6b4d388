# Doutes sur les sondages. `$poll` et `$row` sont la clé d’un sondage, `$row` aussi une liste.
poll-of-others = { $poll } a interrogé des personnes qui ne peuvent pas voter : il n’entre dans aucune prévision
    .cure = le sondage est listé avec cette raison. Ne mettre `population` à `electorate` que si seuls des électeurs ont été interrogés
poll-excluded = rien à faire : le sondage est écarté, voir `[polls.excluded]` (« { $reason } »)
house-spelled-alike = `{ $pollster }` et l’institut de la ligne { $line } se ressemblent, mais l’un contient une autre espèce d’espace ou de signe
    .cure = retaper le nom dans les deux lignes : un texte copié peut contenir une espace insécable
poll-margin-as-share = { $poll } a une marge de { $margin }, celle de son échantillon exprimée en part
    .cure = l’écrire en points : { $points }
poll-rule-unused = [polls.{ $table }] nomme `{ $key }`, mais { $table ->
        [aliases] aucun institut ne s’appelle ainsi
       *[excluded] aucun sondage n’a ce poll_id
    } : la ligne est sans effet
    .cure = { $near }L’écrire comme dans polls.csv
poll-base-doubtful = { $poll } a la base `decided`, mais ses réponses n’atteignent { $sum } qu’avec les indécis et les refus
    .cure = écrire `all` comme base. Sinon les indécis comptent dans l’échantillon comme s’ils avaient répondu
poll-is-result = { $poll } a les chiffres du résultat et se termine le jour du scrutin
    .cure = si c’est le résultat, supprimer la ligne : les résultats vont dans vote.toml ou results.csv
poll-is-average = { $poll } ressemble à une moyenne de sondages : { $why ->
       *[name] son nom le dit
        [size] son échantillon est la somme de ceux de { $n } autres sondages
    }
    .cure = ne pas mettre les moyennes, ou l’inscrire sous [polls.excluded] : les sondages qu’elle contient compteraient deux fois
poll-without-shares = { $poll } n’a ni parts de oui et de non, ni fourchette
    .cure = remplir `yes` et `no` comme imprimés. Sans eux le sondage est seulement listé
poll-without-one-share = { $poll } a la part d’un camp, mais `{ $column }` est vide
poll-rest-unpublished = { $poll } : oui et non font { $sum } des réponses, et le reste n’est pas publié
    .cure = remplir `undecided` et `refused` si la source les donne. Les parts hors indécis n’en ont pas besoin
poll-shares-not-100-fraction = { $poll } : les parts imprimées totalisent { $sum }
    .cure = on dirait des parts de 0 à 1 : polls.csv contient des pourcentages comme imprimés, donc multiplier par 100
poll-shares-not-100-rounding = { $poll } : les parts imprimées totalisent { $sum }, et non 100
    .cure = l’arrondi des parts imprimées peut l’expliquer : les garder comme imprimées
poll-answers-unlisted = { $poll } : les parts imprimées totalisent { $sum }, il manque donc { $rest } des réponses
    .cure = ce sont sans doute ceux qui ne voteraient pas ou refusent de répondre : remplir `refused` ou `other` si la source les donne
poll-shares-not-100-far = { $poll } : les parts imprimées totalisent { $sum }, soit { $off } par rapport à 100
    .cure = c’est plus que l’arrondi ne peut expliquer : une part est mal saisie, manque, ou est d’une autre base
poll-without-n = { $row } : l’effectif n’est pas publié
    .cure = il est déduit de l’intervalle à 95 %, sinon de la marge indiquée, sinon de la valeur par défaut de `[polls]` : chaque fois une hypothèse
poll-n-small = { $poll } : n vaut { $n }
    .cure = si peu de réponses en disent peu : vérifier que `n` est l’effectif, non un pourcentage
poll-n-large = { $poll } : n vaut { $n }
    .cure = aucun sondage national n’est si grand : c’est un chiffre de trop, ou une consultation ouverte à tous qui n’est pas un sondage
poll-n-unlike-others = { $poll } : n vaut { $n }, alors qu’aucun autre sondage n’a interrogé plus de { $others } personnes
    .cure = chercher un chiffre de trop
poll-n-in-steps = les n des { $polls } sondages vont de { $first } à { $last }, de un en un
    .cure = un tableur remplit ainsi une colonne quand on étire une cellule : saisir le n de chaque sondage d’après sa source
poll-margin-unlike-n = { $poll } : la marge d’erreur indiquée de { $margin } points ne correspond pas à n = { $n } (l’échantillonnage seul donne { $sampling })
    .cure = la marge est peut-être d’une autre base, d’une autre part ou d’un autre niveau, ou `n` est mal saisi
poll-without-dates = { $row } : les jours de terrain ne sont pas publiés
    .cure = sans eux le sondage n’entre dans aucune prévision. Donner un mois avec `date_precision` `month` s’il est connu
poll-one-field-day =
    { $row } : seul le { $which ->
        [first] premier
       *[last] dernier
    } jour de terrain est publié
    .cure = une prévision prend le sondage avec ce seul jour : remplir l’autre si une source le donne
poll-field-long = { $poll } : le terrain a duré { $days } jours, du { $start } au { $end }
    .cure = un sondage dure rarement si longtemps : vérifier l’année et le mois
poll-month-only = { $poll } : seul le mois du terrain est connu, le mois entier est donc retenu (du { $start } au { $end })
    .cure = le milieu de la période tient lieu de jour, ce qui peut décaler le sondage de deux semaines au plus
    .cure-part = `date_precision` `month` veut dire du premier au dernier jour du mois : corriger les jours ou dire `day`
poll-days-unsure = { $poll } : les jours de terrain sont donnés, mais `date_precision` vaut `unknown`
    .cure = dire `day` ou `month`, ou laisser les jours vides
poll-without-publication = { $row } : le jour de publication n’est pas connu
    .cure = une prévision arrêtée à un jour antérieur prend le sondage dès son dernier jour de terrain : remplir ce jour si possible
poll-published-early = { $poll } a été publié le { $published }, avant la fin du terrain le { $end }
    .cure = un des jours est faux, ou le sondage est une vague d’un sondage plus long
    .cure-turned = en échangeant jour et mois, c’est le { $turned }, après le terrain : vérifier la date
poll-published-late = { $poll } a été publié le { $published }, bien après la fin du terrain le { $end }
    .cure = vérifier l’année et le mois des deux
poll-after-vote-published = { $poll } a été publié le { $published }, alors que le scrutin a eu lieu le { $day }
    .cure = personne n’a pu le lire avant le scrutin, et aucune prévision ne le prend : vérifier le jour
poll-unlike-others = { $poll } donne { $share } { TO($option) } hors indécis, alors que les autres sondages sont autour de { $others }
    .cure-swapped = avec oui et non intervertis il ressemble aux autres : vérifier les deux colonnes
    .cure = c’est peut-être une erreur de saisie, une autre question ou une autre population : vérifier à la source
# `$column` : yes ou no.
undecided-exchanged =
    { $n ->
        [one] { $polls } ne ressemble pas aux autres sondages, mais leur ressemble avec `{ $column }` et `undecided` intervertis
       *[other] { $n } sondages ne ressemblent pas aux autres, mais leur ressemblent avec `{ $column }` et `undecided` intervertis : { $polls }
    }
    .cure = y intervertir `{ $column }` et `undecided`, si la source le confirme
undecided-above = dans { $n } sondages sur { $polls }, les indécis sont bien plus nombreux que les réponses sous `{ $column }` : les deux colonnes sont sans doute interverties
    .cure = comparer un sondage avec sa source, et intervertir les en-têtes `{ $column }` et `undecided` si elle le confirme
days-turned = { $n } sondages rompent l’ordre du fichier, et le suivent avec le jour et le mois intervertis : { $polls }
    .cure = intervertir jour et mois dans ces lignes ({ $poll } finit alors le { $day }), ainsi que dans `field_start` et `published` s’ils sont faux, eux aussi
poll-far-from-result = { $poll } donnait { $share } { TO($option) } hors indécis, mais le résultat a été de { $result }
    .cure = le sondage s’est trompé de beaucoup, ou oui et non sont intervertis : vérifier les deux colonnes
house-spelled-twice = `{ $pollster }` et `{ $other }` (ligne { $line }) semblent être un même institut
    .cure = écrire le nom de l’institut partout de la même façon, ou nommer les deux formes sous `[polls.aliases]`
house-unlike-id = l’identifiant de { $poll } nomme { $other }, sa ligne { $pollster }
    .cure = si la ligne est de { $other }, corriger `pollster` : un nom a pu être recopié vers le bas, ou une colonne a glissé. Sinon corriger `poll_id`
poll-unlike-house = { $poll } donne { $option } à { $share }, alors que les sondages auxquels il est comparé ont de { $low } à { $high }
    .cure = oui et non échangés, ce serait { $turned } : vérifier les deux cellules dans la source
poll-n-unlike-house = { $poll } a interrogé { $n } personnes, alors que les sondages auxquels il est comparé en ont interrogé de { $low } à { $high }
    .cure = chercher un chiffre perdu ou en trop dans `n`
poll-base-all-doubtful = { $poll } porte sur toutes les personnes interrogées, mais oui et non font déjà le total, et d’autres sondages de ce type ont des indécis
    .cure = si les indécis sont exclus, écrire `decided` dans `base` : une cellule a pu être recopiée vers le bas
poll-day-unlike-id =
    l’identifiant de { $poll } indique le { $named }, sa ligne le { $day } : { $way ->
        [turned] jour et mois sont échangés
       *[digit] un chiffre diffère
    }
    .cure = si l’identifiant est juste, écrire { $named }. Sinon corriger `poll_id`
poll-published-twice = { $poll } a les mêmes parts, le même institut et la même période que { $other } (ligne { $line })
    .cure = tels quels, les deux comptent : en supprimer un, ou le nommer sous `[polls.excluded]` avec la raison
poll-under-two-dates = { $poll } a les mêmes parts et les mêmes { $n } personnes interrogées que { $other } (ligne { $line }), à une autre date
    .cure = si c’est le même sondage, en supprimer un, ou le nommer sous `[polls.excluded]` avec la raison. Sinon, garder les deux
poll-of-two-outlets = { $poll } a les réponses, le nombre de personnes interrogées et les jours de { $other } (ligne { $line }), sous le nom d’un autre institut
    .cure = si c’est le même sondage, en supprimer un, ou réunir les deux noms sous `[polls.aliases]` et nommer un sondage sous `[polls.excluded]`
polls-overlap = { $other } (ligne { $line }) et { $poll }, d’un même institut, se chevauchent sur le terrain
    .cure = ce sont peut-être deux questions d’un même sondage, ou un sondage en continu dont les vagues partagent des personnes interrogées : garder celles qui ne se chevauchent pas, et nommer les autres sous `[polls.excluded]`
polls-overlap-many = { $n } sondages de { $pollster } chevauchent sur le terrain un autre de ses sondages : { $few }
poll-turnout-odd = { $poll } indique une participation de { $turnout }
    .cure = la participation est un pourcentage, comme imprimé, de 0 à 100 : vérifier les chiffres
poll-range-open = { $poll } : il manque une borne à la fourchette
    .cure = remplir les deux bornes, ou laisser vides toutes les colonnes de la fourchette
poll-interval-askew = { $poll } : l’intervalle { $low }-{ $high } n’entoure pas la part de { $share }
    .cure = la fourchette est peut-être une projection (le dire dans `range_meaning`), celle de l’autre option, ou mal saisie
poll-interval-implies-n = { $poll } : l’intervalle { $low }-{ $high } est celui d’environ { $n } personnes interrogées
    .cure = n n’est pas publié, l’intervalle en tient donc lieu : s’en servir comme effectif équivalent, non comme n
poll-interval-narrow = { $poll } : l’intervalle { $low }-{ $high } est plus étroit que ne le permet n = { $n }
    .cure = l’intervalle ou `n` est faux, à moins qu’il ne soit d’un niveau plus bas ou d’une autre part : à vérifier
base-all-answers = { $share } de toutes les réponses
base-yes-and-no = { $share } des oui et non
base-with-undecided = { $share } avec tous les indécis
base-with-refusals = { $share } avec tous les indécis et les refus
poll-range-not-reproduced = { $poll } : sur aucune base les réponses brutes ne donnent { $ends }, de la fourchette { $low }-{ $high } pour { THE($option) } : { $bases }
    .cure = l’institut projette selon une règle qu’il ne publie pas : montrer la fourchette comme sa propre déclaration, jamais comme un intervalle
poll-after-vote = { $poll } : { $why }
    .cure = un sondage d’après le scrutin ne prévoit rien et ne peut pas se tromper sur lui : il est écarté. Corriger le jour si c’est une erreur de saisie
poll-year-doubtful = { $poll } : `{ $column }` vaut { $day }, alors que le scrutin a eu lieu le { $vote }, et le sondage est pris en compte
    .cure-likely = l’année est-elle une erreur de saisie ? { $year } conviendrait : vérifier à la source
    .cure = l’année est-elle une erreur de saisie ? vérifier à la source
poll-year-alone = { $poll } est daté du { $day }, { $days } jours avant tout autre sondage ; en { $year }, il serait parmi eux
    .cure = vérifier l’année
poll-year-doubtful-left-out = { $poll } : `{ $column }` vaut { $day }, alors que le scrutin a eu lieu le { $vote }, et le sondage est donc écarté
poll-prior-aside = [polls.priors] fixe { $names }, qu’une prévision n’utilise qu’avec `--prior structural`
    .cure = prévoir avec --prior structural, ou l’enlever
polls-adrift =
    { $n ->
        [one] un sondage s’achève
       *[other] { $n } sondages s’achèvent
    } au plus tard le { $day }, { $days } jours avant { $what ->
        [vote] le scrutin
       *[polls] tout autre
    } : { $some }
    .cure = vérifier les années. Un tableur qui compte ses jours depuis 1904 les décale de 1462 jours
