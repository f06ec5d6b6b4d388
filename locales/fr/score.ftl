# Ce qu’une rédaction peut imprimer de prévisions notées.
middle-missed =
    { $races ->
        [one] { $model } : la médiane de la prévision s’est trompée de { $missed }.
       *[other] { $model } : sur { $races } scrutins, la médiane de la prévision s’est trompée de { $missed } en moyenne.
    }
one-interval-held = { $model } : son intervalle à 90 % contenait le résultat.
one-interval-missed = { $model } : son intervalle à 90 % ne contenait pas le résultat.
intervals =
    { $verdict ->
        [narrow] { $model } : ses intervalles à 90 % ont tenu { $held } fois sur { $races } (intervalle à 95 % de cette part : { $low } à { $high }). Ils sont trop étroits.
        [wide] { $model } : ses intervalles à 90 % ont tenu { $held } fois sur { $races } (intervalle à 95 % de cette part : { $low } à { $high }). Ils sont trop larges.
        [few] { $model } : ses intervalles à 90 % ont tenu { $held } fois sur { $races } (intervalle à 95 % de cette part : { $low } à { $high }). C’est trop peu pour juger de leur largeur.
       *[right] { $model } : ses intervalles à 90 % ont tenu { $held } fois sur { $races } (intervalle à 95 % de cette part : { $low } à { $high }). Rien n’indique une mauvaise largeur.
    }
not-calibrated = { $model } : les résultats ne se répartissent pas uniformément dans ses prévisions (p = { $p }). Il n’est pas calibré.
equal =
    { $races ->
        [one] { $first } et { $second } ont des scores égaux ({ $score }, { $races } scrutin).
       *[other] { $first } et { $second } ont des scores égaux ({ $score }, { $races } scrutins).
    }
too-few =
    { $races ->
        [one] { $better } a un meilleur score que { $other } ({ $score }, { $races } scrutin), mais moins de six ne distinguent pas le talent du hasard.
       *[other] { $better } a un meilleur score que { $other } ({ $score }, { $races } scrutins), mais moins de six ne distinguent pas le talent du hasard.
    }
better = { $better } a mieux prévu que { $other } ({ $score }, { $races } scrutins, p de permutation = { $p }).
no-difference = Entre { $better } et { $other }, il n’y a pas de différence au-delà du hasard ({ $score }, { $races } scrutins, p de permutation = { $p }).
few-draws = { $model } : ses prévisions n’ont parfois { $draws ->
        [one] qu’un tirage
       *[other] que { $draws } tirages
    } par scrutin. Un intervalle à 90 % en demande au moins { $needed } : rien n’est dit des siens.
unlike-draws = { $first } et { $second } ne peuvent être classés par le CRPS simple (nrg), qui compte comme erreur un petit nombre de tirages : ils en ont { $draws-first } et { $draws-second } par scrutin. Il faut comparer crps_fair.
rhat = { $model }, { $race } : R-hat { $rhat }. Les chaînes divergent : tirer plus longtemps.
rhat-halves = { $model }, { $race } : R-hat { $rhat }. La première moitié des tirages diverge de la seconde : tirer plus longtemps.
log-infinite = { $model } : il donnait une probabilité de 0 à ce qui est arrivé ({ $races }), son score log (vainqueur) est donc infini.
not-scored = Ces scrutins n’ont pas de résultat connu et ne sont pas notés : { $races }

column-model = modèle
column-mae = EAM
rhat-few = { $model }, { $race } : R-hat { $rhat } avec { $draws } tirages. C’est peu pour R-hat : rien ne dit que les chaînes divergent.
levels-differ = Les niveaux de quantiles diffèrent, et avec eux ce que mesure le WIS. { $models }.
levels-compared = Niveaux de quantiles comparés : { $levels }.
levels-alone = Les niveaux dont l’opposé manque ne bornent aucun intervalle, et aucun score ne les compte : { $levels }. Ajouter 1 moins chacun d’eux.
no-levels = Aucun quantile n’a son opposé, et la médiane manque : il n’y a rien à comparer.
column-log-share = score log (part)
column-log-winner = score log (vainqueur)
no-race-known = aucune prévision ne porte sur un scrutin dont l’issue est connue. Les prévisions portent sur { $races }
    .cure = donner aux scrutins les mêmes noms dans FORECASTS et RESULT
    .cure-names = donner aux scrutins de FORECASTS les noms de RESULT : { $known }
