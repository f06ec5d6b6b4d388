no-results-by-unit = { $vote } n’a pas de résultats par { PLACE($unit-name) } : il n’y a pas de soirée à rejouer
give-timed-returns = donner des relevés par { PLACE($unit-name) } avec reported_at, ou des résultats par { PLACE($unit-name) }
add-results = ajouter results.csv à son dossier
order-not-recorded = { NO_PLACE($unit-name) } n’a d’heure dans returns.csv : l’ordre du dépouillement de { $vote } n’est pas connu
add-times-or-random = ajouter à returns.csv des lignes avec unit et reported_at, ou nommer un ordre simulé : --order random
night-not-drawn = aucune projection du dépouillement de { $vote } n’est possible : { $why }
uncounted-unknown = on ne sait pas ce qui reste à compter
list-the-units = énumérer { THE_PLACES($unit-name) } dans units.csv ou results.csv, ou nommer un scrutin antérieur sous [baseline] dans vote.toml
nothing-counted = aucun suffrage exprimé n’est compté ni attendu
wait = attendre d’autres relevés
wait-or-baseline = attendre d’autres relevés, donner la liste des unités dans units.csv, ou nommer un scrutin antérieur sous [baseline] dans vote.toml
over = ce scrutin est terminé, et aucun returns.csv ne dit comment il a été dépouillé : `plebis replay { $vote }` le dépouille dans un ordre simulé, `plebis errors { $vote }` compare ses sondages
all-set-aside =
    { $n ->
        [one] une ligne de returns.csv a été écartée
       *[other] { $n } lignes de returns.csv ont été écartées
    } : `plebis check { $vote }` dit comment les corriger
no-timed-report = { NO_PLACE($unit-name) } de { $vote } n’a de relevé daté : rien d’enregistré ne peut être rejoué
add-times = ajouter à returns.csv des lignes avec unit et reported_at, ou nommer un autre ordre
no-history = { $vote } n’a pas de résultats par { PLACE($unit-name) } avec un historique de deux scrutins ou plus
use-baseline-axis = prendre --axis baseline, ou ajouter history.csv
no-campaign = aucun sondage de { $vote } n’était public avant le jour du vote : il n’y a pas de campagne à rejouer
add-dated-polls = ajouter des sondages datés à polls.csv
add-polls = ajouter des sondages du corps électoral à polls.csv. `plebis check` dit ce qu’il pense de chacun
polls-later = { $n ->
        [one] un sondage de ce scrutin est connu, mais il n’était pas encore public : il a paru le { $first }
       *[other] { $n } sondages de ce scrutin sont connus, mais aucun n’était encore public : le premier a paru le { $first }
    }
no-night-projected = aucune soirée n’a pu être projetée : { $reason }
larger-fractions = donner des --fractions ou --units plus grands
no-dated-poll = { $file } n’a pas de sondage avec un jour de terrain et un jour de vote
name-columns = nommer les colonnes avec --columns field_end=…,vote_date=…
no-race-to-learn = aucun scrutin après { $year } n’en a au moins { $least } avant lui dont apprendre : la table compte { $races ->
        [one] un scrutin daté
       *[other] { $races } scrutins datés
    }
more-years = donner une table de plus d’années, ou avec --train-to YEAR une dernière année d’apprentissage plus ancienne
more-races = donner une table de plus de scrutins : le modèle apprend de { $least } avant d’en prévoir un, quel que soit --train-to
no-poll-within = aucun sondage n’a été fait dans { $days ->
        [one] le jour
       *[other] les { $days } jours
    } avant son scrutin
no-poll-within-cure = prendre aussi des sondages plus anciens, avec un --last-days plus grand
no-result-yet = { $vote } n’a pas encore de résultat
add-result-or-table = ajouter [[result]] à vote.toml, ou nommer une table avec race,observed
no-compared-poll = { $file } n’a pas de sondage avec les deux parts et un résultat
none-polls-left = { $file } n’a aucun sondage à comparer. { $why }
fill-in-shares = remplir yes, no et result_yes_share
turnout-unmodelled = la prévision porte sur ceux qui votent, et les sondages ne disent pas combien ils sont : la participation seule n’y déplace aucune part
    .cure = dire comment la participation diffère selon le camp, --turnout-yes 0.9 --turnout-no 0.8 (--given turnout=0.85 devient alors un énoncé), ou, à la place de --given, qui vient : --mobilise AREA:FRACTION:YES_SHARE. La nuit du dépouillement, `project` a une participation
turnout-mobilised = --mobilise dit combien viennent : la participation est donc déjà donnée
    .cure = laisser l’une des deux options de côté
turnout-improbable = selon la prévision, presque aucun tirage n’a une participation de { $low } à { $high }
    .cure = donner une plage à l’intérieur de --given turnout={ $reach }, ou d’autres participations par camp
no-valid-vote-counted = aucun suffrage exprimé n’est dépouillé
factor-unfit = le modèle à facteurs ne s’ajuste pas à ce qui est dépouillé
