# Tableaux de `plebis backtest`. En-têtes du tableau des soirées ; l’ordre et les noms d’options restent tels quels.
country = pays
order = ordre
fraction = dépouillé
votes = scrutins
nights = soirées
failed = échecs
mae = MAE
holds = fourchette à { $level } tenue
width = largeur à 90 %
interval-score = score d’intervalle
mae-uniform-swing = MAE : évolution uniforme
mae-share-counted = MAE : part dépouillée
mae-no-earlier-vote = MAE : sans scrutin antérieur
all = tous
estimate = { $mean } ({ $lower } à { $upper })
why-failed = { $all ->
        [one] Une soirée n’a pas de projection : { $reason }.
       *[other] { $all } soirées n’ont pas de projection. La raison la plus fréquente, pour { $n } : { $reason }.
    }

# En-têtes des tableaux de scrutins, et de quels scrutins parle une ligne.
years = { $from }–{ $to }
one-year = { $year }
first-line =
    { $races ->
        [one] { $races } scrutin de { $years } a été prévu
       *[other] { $races } scrutins de { $years } ont été prévus
    } la veille. { $trained ->
        [one] Le seul scrutin de { $trained-years } n’a servi
       *[other] Les { $trained } scrutins de { $trained-years } n’ont servi
    } qu’à l’apprentissage.
races = scrutins
range = fourchette à { $level }
against-last-poll = contre le dernier sondage
against-mean-of-five = contre la moyenne de cinq
against-mean = contre la moyenne
note = Les colonnes donnent la fréquence à laquelle les fourchettes ont tenu et les écarts de CRPS en points (mieux au-dessous de 0), avec des intervalles à 95 % groupés par cycle.
learned-from = appris pour les scrutins dès
last-poll = dernier sondage
mean-of-five = moyenne de cinq
mean = moyenne
scales-note = Les échelles sont en points. Les trois dernières sont les écarts-types des méthodes rivales.
one-poll = 1 sondage
some-polls = { $low } à { $high } sondages
many-polls = { $low } sondages ou plus
last-poll-within = dernier sondage { $low } à { $high } jours avant
last-poll-earlier = dernier sondage { $low } jours avant ou plus
ahead = { $low } à { $high } jours à l’avance
cycle = cycle de { $year }
last-five = moyenne des cinq derniers
one-sd = moyenne, un seul écart-type
not-before-eve = pas avant la veille
too-early = plus de { $days ->
        [one] un jour
       *[other] { $days } jours
    } avant le scrutin
no-share = pas de part

# Les choix faits ; `omega` et les mots de ce style sont des noms d’échelles.
only-train = Les scrutins jusqu’à { $year } ne servent qu’à l’apprentissage. Chaque scrutin suivant est prévu la veille d’après ses propres sondages. Tout le reste a été appris des scrutins antérieurs au premier vote de son cycle de deux ans.
scales-learned = C’est le modèle de campagne à échelles fixes, plus une erreur commune à tous les sondages d’un scrutin, de variance error_sd² + lone_sd²/sondages. L’ensemble suit une loi de Student. Les échelles omega, tau, s_house, s_mode et level_sd rendent les plus probables les sondages des scrutins antérieurs. Compte tenu d’elles, error_sd, lone_sd et df rendent les plus probables les résultats antérieurs. Chacune a une loi a priori faible (d’un facteur 4,5 dans les deux sens) autour des valeurs par défaut du programme.
leads = Les prévisions 8 et 15 jours à l’avance prennent les seuls sondages de cet âge ou plus anciens, et les mêmes échelles. Leur trajectoire va plus loin.
rivals = Les méthodes rivales prennent les parts oui/non telles qu’imprimées et suivent une loi normale d’un seul écart-type : la moyenne quadratique de leurs propres erreurs, avec la même avance, dans les mêmes scrutins antérieurs.
clustered = Les intervalles des moyennes sont groupés par cycle de deux ans et suivent une loi t, à un degré de liberté de moins que le nombre de cycles.
