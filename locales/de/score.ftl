# Was eine Redaktion über bewertete Prognosen drucken kann.
middle-missed =
    { $races ->
        [one] { $model }: der Median der Prognose lag um { $missed } daneben.
       *[other] { $model }: bei { $races } Abstimmungen lag der Median der Prognose im Mittel um { $missed } daneben.
    }
one-interval-held = { $model }: das 90-Prozent-Intervall enthielt das Ergebnis.
one-interval-missed = { $model }: das 90-Prozent-Intervall enthielt das Ergebnis nicht.
intervals =
    { $verdict ->
        [narrow] { $model }: die 90-Prozent-Intervalle enthielten das Ergebnis in { $held } von { $races } Abstimmungen (95-Prozent-Intervall dieses Anteils: { $low } bis { $high }). Sie sind zu schmal.
        [wide] { $model }: die 90-Prozent-Intervalle enthielten das Ergebnis in { $held } von { $races } Abstimmungen (95-Prozent-Intervall dieses Anteils: { $low } bis { $high }). Sie sind zu breit.
        [few] { $model }: die 90-Prozent-Intervalle enthielten das Ergebnis in { $held } von { $races } Abstimmungen (95-Prozent-Intervall dieses Anteils: { $low } bis { $high }). Das sind zu wenige, um ihre Breite zu beurteilen.
       *[right] { $model }: die 90-Prozent-Intervalle enthielten das Ergebnis in { $held } von { $races } Abstimmungen (95-Prozent-Intervall dieses Anteils: { $low } bis { $high }). Nichts deutet auf eine falsche Breite.
    }
not-calibrated = { $model }: die Ergebnisse verteilen sich nicht gleichmässig über die Prognosen (p = { $p }). Das Modell ist nicht kalibriert.
equal =
    { $races ->
        [one] { $first } und { $second } schneiden gleich gut ab ({ $score }, { $races } Abstimmung).
       *[other] { $first } und { $second } schneiden gleich gut ab ({ $score }, { $races } Abstimmungen).
    }
too-few =
    { $races ->
        [one] { $better } schnitt besser ab als { $other } ({ $score }, { $races } Abstimmung), aber bei weniger als sechs lässt sich Können nicht von Zufall unterscheiden.
       *[other] { $better } schnitt besser ab als { $other } ({ $score }, { $races } Abstimmungen), aber bei weniger als sechs lässt sich Können nicht von Zufall unterscheiden.
    }
better = { $better } prognostizierte besser als { $other } ({ $score }, { $races } Abstimmungen, Permutations-p = { $p }).
no-difference = Zwischen { $better } und { $other } gibt es keinen Unterschied, der über den Zufall hinausgeht ({ $score }, { $races } Abstimmungen, Permutations-p = { $p }).
few-draws = { $model }: die Prognosen haben teils nur { $draws ->
        [one] eine Ziehung
       *[other] { $draws } Ziehungen
    } je Abstimmung. Ein 90-Prozent-Intervall braucht mindestens { $needed }, darum ist über ihre Intervalle nichts zu sagen.
unlike-draws = { $first } und { $second } lassen sich mit dem einfachen CRPS (nrg) nicht vergleichen, denn er rechnet wenige Ziehungen als Fehler an: sie haben { $draws-first } und { $draws-second } Ziehungen je Abstimmung. Zu vergleichen ist crps_fair.
rhat = { $model }, { $race }: R-hat { $rhat }. Die Ketten stimmen nicht überein: länger ziehen.
rhat-halves = { $model }, { $race }: R-hat { $rhat }. Die erste Hälfte der Ziehungen stimmt mit der zweiten nicht überein: länger ziehen.
log-infinite = { $model }: es gab dem, was eintrat, die Wahrscheinlichkeit 0 ({ $races }), darum ist sein Log-Score (Sieger) unendlich.
not-scored = Ohne bekanntes Ergebnis nicht bewertet: { $races }

column-model = Modell
column-mae = MAE
rhat-few = { $model }, { $race }: R-hat { $rhat } bei { $draws } Ziehungen. Das sind wenige Ziehungen für R-hat: nichts sagt, dass Ketten nicht übereinstimmen.
levels-differ = Die Quantilniveaus sind verschieden, und damit auch, was der WIS misst. { $models }.
levels-compared = Verglichene Quantilniveaus: { $levels }.
levels-alone = Quantile, deren Gegenstück fehlt, begrenzen kein Intervall, und kein Mass zählt sie: { $levels }. Zu jedem 1 minus das Niveau ergänzen.
no-levels = Kein Quantil hat sein Gegenstück, und der Median fehlt: Es gibt nichts zu vergleichen.
column-log-share = Log-Score (Anteil)
column-log-winner = Log-Score (Sieger)
no-race-known = keine Prognose gilt einer Abstimmung, deren Ausgang bekannt ist. Die Prognosen gelten { $races }
    .cure = in FORECASTS und RESULT dieselben Namen verwenden
    .cure-names = in FORECASTS die Namen von RESULT verwenden: { $known }
