# Ce que suppose et dit la prévision d’après les sondages.
surprise =
    le résultat, { $result }, est { $gap } ({ $sds ->
        [one] { $sds } écart-type
       *[other] { $sds } écarts-types
    }) { $side ->
        [below] au-dessous
       *[above] au-dessus
    } de la moyenne prévue de { $mean } : { $verdict ->
        [none] aucune surprise
        [mild] un peu surprenant
        [surprising] surprenant
       *[very] très surprenant
    } ; un résultat { $side ->
        [below] aussi bas ou plus bas
       *[above] aussi haut ou plus haut
    } avait une probabilité de { $odds }
odds-rare = moins de { $percent }
odds-even = { $percent }
odds = { $percent } (environ 1 sur { $once })
was-another-kind-vote-so = {"\u202F"}; c’était un autre genre de scrutin, qui dit peu de celui-ci
n-as-polls-priors-vote = N({ $mean } ; { $sd }²) selon `[polls.priors]` de vote.toml ; sa source y a sa place
set-vote-toml = fixé dans vote.toml
root-mean-square-earlier-changes = moyenne quadratique des évolutions passées
default-judgement = par défaut : une appréciation
change-since-then-with-sd = { $option } dans { $vote_id } ({ $date }) : { $mean } %, et une évolution depuis, d’écart-type { $sd } points ({ $from }){ $another }
none-latent-share-itself-as = aucune : la part latente elle-même, comme si les sondages n’avaient pas en moyenne d’erreur propre
normal-sd-5-1-points = normale, écart-type 5,1 points : erreur des sondages de référendum la veille du vote (Fisher et Renwick 2016, 45 référendums), en plus de la trajectoire qui va jusqu’au jour du vote
normal-sd-points-total-error = normale, écart-type { $sd } points : erreur totale des sondages de référendum { $days_after_last_poll } jours avant le vote (Fisher et Renwick 2016) ; elle contient le mouvement encore à venir, la trajectoire s’arrête donc au dernier sondage
normal-sd-points-given-on = normale, écart-type { $sd } points : donnée sur la ligne de commande, en plus de la trajectoire qui va jusqu’au jour du vote
student-t-with-degrees-freedom = t de Student à { $df } degrés de liberté, écart-type { $sd } points : donnée sur la ligne de commande, en plus de la trajectoire qui va jusqu’au jour du vote
shift-towards-status-quo-n = {"\u202F"}; décalage vers le statu quo N({ $mean } ; { $sd }²) points
scenario-those-who-favour-those = Scénario : { $own_2 } % des partisans de { $own } et { $other_2 } % des partisans de { $other } votent ; les sondages et les a priori sont censés parler d’eux tous.
scenario-who-stayed-away-from = Scénario : { $voters } des { $away } abstentionnistes de { $vote_id } ({ $areas }) votent cette fois, dont { $of_yes_share } % pour { $own } ; tous les autres comme parmi les { $valid } suffrages exprimés de ce scrutin.
structural-prior-result = A priori structurel du résultat : { $what }.
probability-share-yes-alone = La probabilité porte sur la seule part du oui. { $beyond }
poll-this-vote-known = aucun sondage de ce scrutin n’est connu
only-poll-this-vote-cannot = le seul sondage de ce scrutin ne peut pas servir
none-polls-this-vote-can = aucun des { $n } sondages de ce scrutin ne peut servir
structural-prior-alone-because = L’a priori structurel seul, car { $reason } : { $what }.
level-before-any-poll-n = niveau avant tout sondage : N({ $level_mean } ; { $level_sd }²) le premier jour, puis une marche aléatoire
latent-share-on-last-day = part latente le dernier jour de la trajectoire, d’après { $from }
polls-election-day-error-without = sondages et erreur du jour du vote, sans l’a priori structurel
structural-prior-times-polls-with = a priori structurel multiplié par les sondages et leur erreur (et le scénario, s’il y en a un)
left-out-by-votes-own = écarté par les règles du scrutin : « { $reason } »
those-asked-voters = les personnes interrogées ne sont pas les électeurs
published-after-vote = il a été publié le { $day }, après le scrutin du { $vote } : personne n’a pu le lire avant
public-by-published = pas encore public le { $day } (publié le { $public })
field-dates-published = les dates de terrain ne sont pas publiées
field-dates-known-month-only = seul le mois du terrain est connu : le mois entier est retenu
field-dates-approximate = les dates de terrain sont approximatives
nobody-among-respondents-states-choice = aucune des personnes interrogées n’exprime de choix
other-option-100-minus-this = l’autre option est 100 moins celle-ci
this-option-100-minus-other = cette option est 100 moins l’autre
only-one-option-published-percent = une seule option est publiée, en pourcentage de toutes les réponses
percent-shares-two-options = { $focus } et { $other } pour cent ne sont pas des parts de deux options
percentages-published = aucun pourcentage n’est publié
range-all-answers-without-undecided = une fourchette de toutes les réponses sans les indécis : l’autre option est inconnue
range-range-share = la fourchette { $low }-{ $high } n’est pas celle d’une part
n-95-interval = intervalle à 95 %
pollsters-projection-every-value-alike = projection de l’institut, où toute valeur se vaut
two-scenarios-either-end-alike = deux scénarios, où chaque borne se vaut
published-as-range-only-read = publié seulement comme une fourchette, { $low }-{ $high }, lue comme { $meaning }
n-published-from-width-95 = n non publié : { $n } d’après la largeur de l’intervalle à 95 % { $unwrap_or_default }-{ $unwrap_or_default_2 }
n-published-from-stated-margin = n non publié : { $n } d’après la marge d’erreur indiquée de ±{ $unwrap_or_default } points à 50 %
neither-n-nor-margin-published = ni n ni marge d’erreur ne sont publiés : n = { $n } est supposé
held-fixed-on-command-line = fixé sur la ligne de commande
set-vote-toml-under-polls = fixé dans vote.toml sous `[polls.priors]` ; sa raison y a sa place
none = aucune
default-referendum-polls-on-eve = par défaut : sondages de référendum la veille du vote, 5,1 points
ladder-referendum-polls-at-horizon = `ladder` : sondages de référendum à l’horizon du dernier sondage, où la trajectoire s’arrête
t-6-5-1-as = `t:6,5.1` : comme par défaut, avec des queues plus lourdes
normal-averages-as-many-polls = `normal:{ $us_average_sd }` : moyennes d’autant de sondages dans les élections générales américaines de 1998-2016 (1414 scrutins)
as-chosen = comme choisi
share-two-options-alone-latent = Part de { $option } : entre les deux options seulement. Part latente : une marche aléatoire gaussienne jour par jour, vue à travers les sondages avec des effets d’institut, des effets de mode et une erreur au-delà de l’échantillonnage.
priors-set-on-command-line = Lois a priori fixées sur la ligne de commande : { $priors }.
common-error-taken = Tous les sondages sont supposés donner { $points } { $way ->
    [high] de trop
   *[low] de moins que la réalité
 } { TO($option) }, comme demandé sur la ligne de commande.
held-fixed-on-command-line-2 = Fixés sur la ligne de commande : { $join }.
undecided-refusals-dropped-as-if = Indécis et refus : laissés de côté, comme s’ils se partageaient comme les autres ; chaque sondage ne compte que pour ceux qui expriment un choix. S’ils se partagent autrement, c’est une partie de l’erreur du jour du vote, mesurée sur cette même base.
undecided-refusals-all-counted-as = Indécis et refus : tous comptés { $yes }.
undecided-refusals-all-counted-as-2 = Indécis et refus : tous comptés { $no }.
undecided-refusals-one-split-for = Indécis et refus : un même partage pour toute la campagne, { $first_2 } % pour { $focus } selon Beta({ $first } ; { $second }), dont la variance demeure quel que soit le nombre de sondages.
printed-percentages-carry-error-their = Les pourcentages imprimés portent l’erreur de leur arrondi.
printed-percentages-taken-as-exact = Les pourcentages imprimés sont pris comme exacts.
hyperparameters-integrated-by-gauss-legendre = Hyperparamètres intégrés par quadrature de Gauss-Legendre, { $nodes } nœuds par axe jusqu’à omega { $omega }, tau { $tau }, s_house { $s_house } ; la masse au-delà est laissée de côté.
path-stops-at-last-poll = La trajectoire s’arrête au dernier sondage.
as-only-polls-public-by = Au { $day } : seulement les sondages publics à cette date.
logit-scale-laplace-approximation-at = Échelle logit : approximation de Laplace à chaque nœud des hyperparamètres ; trajectoire, effets et poids d’un nœud sur deux de chaque axe, en unités de part à la part prévue ; effets du retrait d’un sondage à la moyenne a posteriori des hyperparamètres.
status-quo-option-named-vote = Aucune option de statu quo n’est nommée dans vote.toml : le décalage vers elle n’est pas appliqué.
fewer-than-two-known-modes = Moins de deux modes connus : pas d’effet de mode.
distribution-lies-outside-0-1 = { $outside } % de la distribution se trouve hors de 0..1 et est ramené à la limite.
value = { $notes } ; { $note }
adaptive-grid = Hyperparamètres intégrés sur une grille adaptative de { $nodes } nœuds ; erreur estimée de { $mean } sur la moyenne, de { $sd } sur l’écart-type, de { $probability } sur la probabilité (avant l’erreur du jour du vote).

# The priors: what each is, and why its default.
prior-omega = pas quotidien de l’opinion, échelle d’une demi-normale
    .source = par défaut : un demi-point par jour permet 5 points en 100 jours, comme l’ont montré des campagnes (Jackman 2005, doi:10.1080/10361140500302472)
prior-tau = erreur d’un sondage au-delà de l’échantillonnage, échelle d’une demi-normale
    .source = par défaut : les sondages s’écartent des résultats d’environ 1,7 fois ce que dit le seul échantillonnage (Shirani-Mehr et al. 2018, doi:10.1080/01621459.2018.1448823)
prior-s-house = dispersion des instituts, échelle d’une demi-normale
    .source = par défaut : des effets d’institut de 1 à 3 points sont courants (Jackman 2005, doi:10.1080/10361140500302472)
prior-s-mode = différence entre deux modes, écart-type d’une normale
    .source = par défaut : une appréciation : deux façons d’interroger peuvent différer de quelques points (au référendum européen de 2016, les sondages par téléphone étaient 4 points au-dessus de ceux en ligne)
prior-level-mean = niveau du premier jour, moyenne d’une normale
    .source = par défaut : aucune option n’est favorisée
prior-level-sd = niveau du premier jour, écart-type d’une normale
    .source = par défaut : large : 95 % entre 30 et 70 %
polls-of-houses =
    { $polls ->
        [one] { $polls } sondage
       *[other] { $polls } sondages
    } de { $houses ->
        [one] { $houses } institut
       *[other] { $houses } instituts
    }
set-on-command-line = fixé sur la ligne de commande
