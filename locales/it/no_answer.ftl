no-results-by-unit = { $vote } non ha risultati per { PLACE($unit-name) }: non c’è uno spoglio da ricostruire
give-timed-returns = dare dati per { PLACE($unit-name) } con reported_at, o risultati per { PLACE($unit-name) }
add-results = aggiungere results.csv alla sua cartella
order-not-recorded = { NO_PLACE($unit-name) } ha un orario in returns.csv: l’ordine dello spoglio di { $vote } non è registrato
add-times-or-random = aggiungere a returns.csv righe con unit e reported_at, o indicare un ordine simulato: --order random
night-not-drawn = nessuna proiezione dello spoglio di { $vote } è possibile: { $why }
uncounted-unknown = non si sa che cosa resta da scrutinare
list-the-units = elencare { THE_PLACES($unit-name) } in units.csv o results.csv, o indicare un voto precedente sotto [baseline] in vote.toml
nothing-counted = nessun voto valido è scrutinato o atteso
wait = aspettare altri dati
wait-or-baseline = aspettare altri dati, elencare tutte le unità in units.csv o indicare un voto precedente sotto [baseline] in vote.toml
over = questo voto è finito, e nessun returns.csv dice come è stato scrutinato: `plebis replay { $vote }` lo scrutina in un ordine simulato, `plebis errors { $vote }` ne confronta i sondaggi
all-set-aside =
    { $n ->
        [one] una riga di returns.csv è stata messa da parte
       *[other] { $n } righe di returns.csv sono state messe da parte
    }: `plebis check { $vote }` dice come correggerle
no-timed-report = { NO_PLACE($unit-name) } di { $vote } ha un dato con l’orario, quindi non si può ricostruire nulla di registrato
add-times = aggiungere a returns.csv righe con unit e reported_at, o indicare un altro ordine
no-history = { $vote } non ha risultati per { PLACE($unit-name) } con una storia di due voti o più
use-baseline-axis = usare --axis baseline, o aggiungere history.csv
no-campaign = nessun sondaggio di { $vote } era pubblico prima del voto, quindi non c’è una campagna da ricostruire
add-dated-polls = aggiungere sondaggi con le date a polls.csv
add-polls = aggiungere sondaggi tra gli elettori a polls.csv; `plebis check` dice che cosa pensa di ciascuno
polls-later = { $n ->
        [one] di questo voto è noto un sondaggio, ma non era ancora pubblico: è uscito il { $first }
       *[other] di questo voto sono noti { $n } sondaggi, ma nessuno era ancora pubblico: il primo è uscito il { $first }
    }
no-night-projected = nessuno spoglio si è potuto proiettare: { $reason }
larger-fractions = dare --fractions o --units più grandi
no-dated-poll = { $file } non ha sondaggi con un giorno di rilevazione e uno di voto
name-columns = indicare le colonne con --columns field_end=…,vote_date=…
no-race-to-learn = nessuna elezione dopo il { $year } ne ha almeno { $least } precedenti da cui imparare: la tabella ha { $races ->
        [one] una sola elezione con data
       *[other] { $races } elezioni con data
    }
more-years = dare una tabella con più anni, o con --train-to YEAR un ultimo anno di apprendimento precedente
more-races = dare una tabella con più elezioni: il modello impara da { $least } prima di prevederne una, qualunque sia --train-to
no-poll-within = nessun sondaggio è stato fatto entro { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } dalla sua votazione
no-poll-within-cure = prendere anche sondaggi più vecchi, con un --last-days più grande
no-result-yet = { $vote } non ha ancora un risultato
add-result-or-table = aggiungere [[result]] a vote.toml, o indicare una tabella con race,observed
no-compared-poll = { $file } non ha sondaggi con entrambe le quote e un risultato
none-polls-left = { $file } non ha sondaggi da confrontare. { $why }
fill-in-shares = compilare yes, no e result_yes_share
turnout-unmodelled = la previsione riguarda chi vota, e i sondaggi non dicono quanti siano: da sola l’affluenza non vi sposta alcuna quota
    .cure = dire come l’affluenza differisce tra le parti, --turnout-yes 0.9 --turnout-no 0.8 (allora --given turnout=0.85 dice qualcosa), o, al posto di --given, chi viene: --mobilise AREA:FRACTION:YES_SHARE; la notte del voto `project` dà un’affluenza
turnout-mobilised = --mobilise dice quanti vengono, quindi l’affluenza è già data
    .cure = togliere una delle due opzioni
turnout-improbable = secondo la previsione quasi nessuna estrazione ha un’affluenza da { $low } a { $high }
    .cure = dare un intervallo entro --given turnout={ $reach }, o altre affluenze per parte
no-valid-vote-counted = non è scrutinato nessun voto valido
factor-unfit = il modello a fattori non si adatta a ciò che è scrutinato
