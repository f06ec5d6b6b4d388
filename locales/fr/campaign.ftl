# Ce que suppose et dit la prévision d’après les sondages.
surprise =
    le résultat, { $result }, se situe { $gap } ({ $sds ->
        [one] { $sds } écart-type
       *[other] { $sds } écarts-types
    }) { $side ->
        [below] au-dessous
       *[above] au-dessus
    } de la moyenne prévue de { $mean }, ce qui { $verdict ->
        [none] ne surprend pas
        [mild] est un peu surprenant
        [surprising] est surprenant
       *[very] est très surprenant
    }. Un résultat { $side ->
        [below] aussi bas ou plus bas
       *[above] aussi haut ou plus haut
    } avait une probabilité de { $odds }
odds-rare = moins de { $percent }
odds-even = { $percent }
odds = { $percent } (environ 1 sur { $once })
was-another-kind-vote-so = . C’était un autre genre de scrutin, qui dit peu de celui-ci
n-as-polls-priors-vote = N({ $mean } ; { $sd }²), fixé sous `[polls.priors]` dans vote.toml, où sa source doit figurer
n-as-polls-priors-mean = N({ $mean } ; { $sd }²) : la moyenne est fixée sous `[polls.priors]` dans vote.toml, où sa source doit figurer ; écart-type : { $from }
set-vote-toml = fixé dans vote.toml
root-mean-square-earlier-changes = moyenne quadratique des évolutions passées
default-judgement = valeur par défaut, choisie par appréciation
change-since-then-with-sd = { THE($option) } avait { $mean } % dans { $vote_id } ({ $date }), et l’évolution depuis lors a un écart-type de { $sd } points ({ $from }){ $another }
none-latent-share-itself-as = aucune : la part latente vaut telle quelle, comme si les sondages n’avaient en moyenne pas d’erreur propre
normal-sd-5-1-points = normale, écart-type de 5,1 points : c’est l’erreur des sondages de référendum la veille du vote (Fisher et Renwick 2016, 45 référendums), ajoutée à la trajectoire qui va jusqu’au jour du vote
normal-sd-points-total-error = normale, écart-type de { $sd } points : c’est l’erreur totale des sondages de référendum { $days_after_last_poll ->
        [one] un jour
       *[other] { $days_after_last_poll } jours
    } avant le vote (Fisher et Renwick 2016). Elle comprend le mouvement encore à venir : la trajectoire s’arrête donc au dernier sondage
normal-sd-points-given-on = normale, écart-type de { $sd } points : elle est donnée sur la ligne de commande et s’ajoute à la trajectoire qui va jusqu’au jour du vote
student-t-with-degrees-freedom = t de Student à { $df } degrés de liberté, écart-type de { $sd } points : elle est donnée sur la ligne de commande et s’ajoute à la trajectoire qui va jusqu’au jour du vote
shift-towards-status-quo-n = . Le décalage vers le statu quo est N({ $mean } ; { $sd }²) points
scenario-those-who-favour-those = Scénario : { $own_2 } % des partisans { OF($own) } et { $other_2 } % des partisans { OF($other) } votent. Les sondages et les a priori sont censés parler d’eux tous.
scenario-who-stayed-away-from = Scénario : { $voters } des { $away } abstentionnistes de { $vote_id } ({ $areas }) votent cette fois, dont { $of_yes_share } % pour { THE($own) }. Tous les autres votent comme les { $valid } suffrages exprimés de ce scrutin.
structural-prior-result = A priori structurel du résultat : { $what }.
structural-prior-aside = vote.toml fixe { $names } sous `[polls.priors]`. Cette prévision ne l’utilise pas : c’est --prior structural qui le fait.
probability-share-yes-alone = La probabilité porte sur la seule part du oui. { $beyond }
poll-this-vote-known = aucun sondage de ce scrutin n’est connu
only-poll-this-vote-cannot = le seul sondage de ce scrutin ne peut pas servir
none-polls-this-vote-can =
    { $n ->
        [one] le seul sondage de ce scrutin ne peut servir
       *[other] aucun des { $n } sondages de ce scrutin ne peut servir
    }
structural-prior-alone-because = La prévision repose sur le seul a priori structurel, car { $reason } : { $what }.
level-before-any-poll-n = niveau avant tout sondage : N({ $level_mean } ; { $level_sd }²) le premier jour, puis une marche aléatoire
level-before-any-poll-log-odds = niveau avant tout sondage : logit N({ $level_mean } ; { $level_sd }²) le premier jour, puis une marche aléatoire
latent-share-on-last-day = part latente le dernier jour de la trajectoire, d’après { $from }
polls-election-day-error = sondages et erreur du jour du vote
polls-election-day-error-without = sondages et erreur du jour du vote, sans l’a priori structurel
structural-prior-times-polls-with = a priori structurel multiplié par les sondages et leur erreur (et le scénario, s’il y en a un)
left-out-by-votes-own = écarté par les règles du scrutin : « { $reason } »
those-asked-voters = il a interrogé des personnes qui ne peuvent pas voter
published-after-vote = il a été publié le { $day }, après le scrutin du { $vote } : personne n’a pu le lire avant
public-by-published = il n’était pas encore public le { $day } (publié le { $public })
field-dates-published = les dates de terrain ne sont pas publiées
field-dates-known-month-only = seul le mois du terrain est connu : le mois entier est retenu
field-dates-approximate = les dates de terrain sont approximatives
nobody-among-respondents-states-choice = aucune des personnes interrogées n’exprime de choix
other-option-100-minus-this = l’autre option est 100 moins celle-ci
this-option-100-minus-other = cette option est 100 moins l’autre
only-one-option-published-percent = une seule option est publiée, en pourcentage de toutes les réponses
percent-shares-two-options = { $focus } et { $other } pour cent ne sont pas des parts de deux options
shares-as-fractions = ses parts { $focus } et { $other } semblent être des fractions de 1 et non des pourcentages
percentages-published = aucun pourcentage n’est publié
range-all-answers-without-undecided = il donne une fourchette de toutes les réponses, mais pas les indécis : l’autre option est inconnue
range-range-share = la fourchette { $low }-{ $high } n’est pas celle d’une part
n-95-interval = un intervalle à 95 %
pollsters-projection-every-value-alike = la projection de l’institut, dont toutes les valeurs sont également probables
two-scenarios-either-end-alike = deux scénarios, dont les deux bornes sont également probables
published-as-range-only-read = il n’est publié que comme une fourchette, { $low }-{ $high }, lue comme { $meaning }
n-published-from-width-95 = l’effectif n’est pas publié : { $n } est déduit de la largeur de l’intervalle à 95 % { $unwrap_or_default }-{ $unwrap_or_default_2 }
n-published-from-stated-margin = l’effectif n’est pas publié : { $n } est déduit de la marge d’erreur indiquée de ±{ $unwrap_or_default } points à 50 %
neither-n-nor-margin-published = ni l’effectif ni une marge d’erreur ne sont publiés : on suppose n = { $n }
held-fixed-on-command-line = fixé sur la ligne de commande
set-vote-toml-under-polls = fixé dans vote.toml sous `[polls.priors]`, où sa raison doit figurer
none = aucune
default-referendum-polls-on-eve = par défaut : sondages de référendum la veille du vote, 5,1 points
ladder-referendum-polls-at-horizon = `ladder` : sondages de référendum à l’horizon du dernier sondage, où la trajectoire s’arrête
t-6-5-1-as = `t:6,5.1` : comme par défaut, avec des queues plus lourdes
normal-averages-as-many-polls = `normal:{ $us_average_sd }` : moyennes d’autant de sondages dans les élections générales américaines de 1998 à 2016 (1414 scrutins)
as-chosen = comme choisi
share-two-options-alone-latent = La part { OF($option) } ne compte que les deux options. La part latente est une marche aléatoire gaussienne jour par jour, vue à travers les sondages avec des effets d’institut, des effets de mode et une erreur au-delà de l’échantillonnage.
priors-set-on-command-line = Lois a priori fixées sur la ligne de commande : { $priors }.
common-error-taken = Tous les sondages sont supposés donner { $points } { $way ->
    [high] de trop
   *[low] de moins que la réalité
 } { TO($option) }, comme demandé sur la ligne de commande.
held-fixed-on-command-line-2 = La ligne de commande fixe ceci : { $join }.
undecided-refusals-dropped-as-if = Les indécis et les refus sont laissés de côté, comme s’ils se partageaient comme les autres. Chaque sondage ne compte que ceux qui expriment un choix. S’ils se partagent autrement, c’est une partie de l’erreur du jour du vote, mesurée sur cette même base.
undecided-refusals-all-counted-as = Les indécis et les refus sont tous comptés pour { THE($yes) }.
undecided-refusals-all-counted-as-2 = Les indécis et les refus sont tous comptés pour { THE($no) }.
undecided-refusals-one-split-for = Les indécis et les refus se partagent d’une seule façon pendant toute la campagne : { $first_2 } % pour { THE($focus) }, selon Beta({ $first } ; { $second }), dont la variance demeure quel que soit le nombre de sondages.
undecided-unknown = { $polls ->
        [one] Un des { $of } sondages ne compte
       *[other] { $polls } des { $of } sondages ne comptent
    } que les électeurs décidés. Le nombre d’indécis y est inconnu : rien ne leur est ajouté.
printed-percentages-carry-error-their = Les pourcentages imprimés portent l’erreur de leur arrondi.
printed-percentages-taken-as-exact = Les pourcentages imprimés sont pris comme exacts.
hyperparameters-integrated-by-gauss-legendre = Les hyperparamètres sont intégrés par quadrature de Gauss-Legendre, avec { $nodes ->
        [one] un nœud
       *[other] { $nodes } nœuds
    } par axe jusqu’à omega { $omega }, tau { $tau } et s_house { $s_house }. La masse au-delà est laissée de côté.
path-stops-at-last-poll = La trajectoire s’arrête au dernier sondage.
as-only-polls-public-by = Seuls les sondages publics au { $day } sont retenus.
as-only-polls-public-by-time = Seuls les sondages publics à ce moment, { $time }, sont retenus.
logit-scale-laplace-approximation-at = À l’échelle logit, une approximation de Laplace est faite à chaque nœud des hyperparamètres. La trajectoire, les effets et les poids viennent d’un nœud sur deux de chaque axe, en unités de part à la part prévue. Les effets du retrait d’un sondage sont pris à la moyenne a posteriori des hyperparamètres.
status-quo-option-named-vote = Aucune option de statu quo n’est nommée dans vote.toml : le décalage vers elle n’est pas appliqué.
fewer-than-two-known-modes = Moins de deux modes de recueil sont connus : il n’y a pas d’effet de mode.
distribution-lies-outside-0-1 = { $outside } % de la distribution sort de l’intervalle de 0 à 1 et est ramené à la limite.
value = { $notes } ; { $note }
adaptive-grid = Les hyperparamètres sont intégrés sur une grille adaptative de { $nodes ->
        [one] un nœud
       *[other] { $nodes } nœuds
    }. L’erreur estimée est de { $mean } sur la moyenne, de { $sd } sur l’écart-type et de { $probability } sur la probabilité (avant l’erreur du jour du vote).

# The priors: what each is, and why its default.
prior-omega = pas quotidien de l’opinion, échelle d’une demi-normale
    .source = par défaut : un demi-point par jour permet 5 points en 100 jours, comme l’ont montré des campagnes (Jackman 2005, doi:10.1080/10361140500302472)
held-omega = pas quotidien de l’opinion, écart-type
prior-tau = erreur d’un sondage au-delà de l’échantillonnage, échelle d’une demi-normale
    .source = par défaut : les sondages s’écartent des résultats d’environ 1,7 fois ce que dit le seul échantillonnage (Shirani-Mehr et al. 2018, doi:10.1080/01621459.2018.1448823)
held-tau = erreur d’un sondage au-delà de l’échantillonnage, écart-type
prior-s-house = dispersion des instituts, échelle d’une demi-normale
    .source = par défaut : des effets d’institut de 1 à 3 points sont courants (Jackman 2005, doi:10.1080/10361140500302472)
held-s-house = dispersion des instituts, écart-type
prior-s-mode = différence entre deux modes, écart-type d’une normale
    .source = par défaut, choisi par appréciation : deux façons d’interroger peuvent différer de quelques points (au référendum européen de 2016, les sondages par téléphone étaient 4 points au-dessus de ceux en ligne)
prior-level-mean = niveau du premier jour, moyenne d’une normale
    .source = par défaut : aucune option n’est favorisée
prior-level-sd = niveau du premier jour, écart-type d’une normale
    .source = par défaut : large, avec 95 % entre 30 et 70 %
prior-structural-mean = le résultat lui-même, avant tout sondage, moyenne d’une normale
prior-structural-sd = le résultat lui-même, avant tout sondage, écart-type d’une normale
prior-of-earlier-vote = part dans { $vote_id } ({ $date })
polls-of-houses =
    { $polls ->
        [one] { $polls } sondage
       *[other] { $polls } sondages
    } de { $houses ->
        [one] { $houses } institut
       *[other] { $houses } instituts
    }
set-on-command-line = fixé sur la ligne de commande
