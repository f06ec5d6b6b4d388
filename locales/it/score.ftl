# Quello che una redazione può stampare sulle previsioni valutate; $model, $first, $second sono nomi di modelli.
middle-missed =
    { $races ->
        [one] { $model }: la mediana della previsione ha sbagliato di { $missed }.
       *[other] { $model }: su { $races } votazioni la mediana della previsione ha sbagliato in media di { $missed }.
    }
one-interval-held = { $model }: l’intervallo al 90% conteneva il risultato.
one-interval-missed = { $model }: l’intervallo al 90% non conteneva il risultato.
# $verdict: troppo stretti (narrow), troppo larghi (wide), troppo pochi (few) o giusti (right).
intervals =
    { $verdict ->
        [narrow] { $model }: gli intervalli al 90% contenevano il risultato in { $held } votazioni su { $races } (intervallo al 95% di questa quota: da { $low } a { $high }). Sono troppo stretti.
        [wide] { $model }: gli intervalli al 90% contenevano il risultato in { $held } votazioni su { $races } (intervallo al 95% di questa quota: da { $low } a { $high }). Sono troppo larghi.
        [few] { $model }: gli intervalli al 90% contenevano il risultato in { $held } votazioni su { $races } (intervallo al 95% di questa quota: da { $low } a { $high }). Sono troppo pochi per giudicarne l’ampiezza.
       *[right] { $model }: gli intervalli al 90% contenevano il risultato in { $held } votazioni su { $races } (intervallo al 95% di questa quota: da { $low } a { $high }). Nulla indica un’ampiezza sbagliata.
    }
not-calibrated = { $model }: i risultati non si distribuiscono in modo uniforme nelle sue previsioni (p = { $p }). Il modello non è calibrato.
equal =
    { $races ->
        [one] { $first } e { $second } hanno lo stesso punteggio ({ $score }, { $races } votazione).
       *[other] { $first } e { $second } hanno lo stesso punteggio ({ $score }, { $races } votazioni).
    }
too-few =
    { $races ->
        [one] { $better } ha un punteggio migliore di { $other } ({ $score }, { $races } votazione), ma con meno di sei votazioni la bravura non si distingue dal caso.
       *[other] { $better } ha un punteggio migliore di { $other } ({ $score }, { $races } votazioni), ma con meno di sei la bravura non si distingue dal caso.
    }
better = { $better } ha previsto meglio di { $other } ({ $score }, { $races } votazioni, p di permutazione = { $p }).
no-difference = Fra { $better } e { $other } non c’è una differenza che vada oltre il caso ({ $score }, { $races } votazioni, p di permutazione = { $p }).
few-draws = { $model }: le sue previsioni hanno in qualche caso { $draws ->
        [one] una sola estrazione
       *[other] solo { $draws } estrazioni
    } per votazione. Un intervallo al 90% ne richiede almeno { $needed }: dei suoi non si dice nulla.
unlike-draws = { $first } e { $second } non si possono ordinare con il CRPS semplice (nrg), che conta come errore un piccolo numero di estrazioni: ne hanno { $draws-first } e { $draws-second } per votazione. Va confrontato crps_fair.
rhat = { $model }, { $race }: R-hat { $rhat }. Le catene non concordano: servono più estrazioni.
rhat-halves = { $model }, { $race }: R-hat { $rhat }. La prima metà delle estrazioni non concorda con la seconda: servono più estrazioni.
log-infinite = { $model }: dava probabilità 0 a ciò che è accaduto ({ $races }), perciò il suo punteggio log (vincitore) è infinito.
not-scored = Non valutate, perché il risultato non è noto: { $races }

column-model = modello
column-mae = MAE
rhat-few = { $model }, { $race }: R-hat { $rhat } con { $draws } estrazioni. Sono poche per R-hat: nulla dice che le catene non concordino.
levels-differ = I livelli di quantili sono diversi, e con essi ciò che il WIS misura. { $models }.
levels-compared = Livelli di quantili confrontati: { $levels }.
levels-alone = I livelli di cui manca l’opposto non chiudono alcun intervallo, e nessun punteggio li conta: { $levels }. Aggiungere 1 meno ciascuno di essi.
no-levels = Nessun quantile ha il suo opposto e manca la mediana: non c’è nulla da confrontare.
column-log-share = punteggio log (quota)
column-log-winner = punteggio log (vincitore)
no-race-known = nessuna previsione riguarda un voto di cui si conosce l’esito. Le previsioni riguardano { $races }
    .cure = usare gli stessi nomi dei voti in FORECASTS e RESULT
    .cure-names = usare in FORECASTS i nomi dei voti di RESULT: { $known }
