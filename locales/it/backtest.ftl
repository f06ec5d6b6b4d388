# Tabelle di `plebis backtest`. Intestazioni della tabella delle serate; l’ordine e i nomi delle opzioni restano come sono.
country = paese
order = ordine
fraction = scrutinato
votes = votazioni
nights = notti
failed = fallite
mae = MAE
holds = risultato nell’intervallo { $level }
width = ampiezza al 90%
interval-score = punteggio d’intervallo
mae-uniform-swing = MAE: spostamento uniforme
mae-share-counted = MAE: quota scrutinata
mae-no-earlier-vote = MAE: senza votazione precedente
all = tutte
estimate = { $mean } (da { $lower } a { $upper })
why-failed = { $all ->
        [one] Uno spoglio non ha proiezione: { $reason }.
       *[other] { $all } spogli non hanno proiezione. Il motivo più frequente, per { $n }: { $reason }.
    }

# Intestazioni delle tabelle dei voti, e di quali voti parla una riga.
years = dal { $from } al { $to }
one-year = del { $year }
first-line =
    { $races ->
        [one] Una votazione { $years } è prevista
       *[other] { $races } votazioni { $years } sono previste
    } alla vigilia. { $trained ->
        [one] Un’altra, { $trained-years }, è servita
       *[other] Altre { $trained }, { $trained-years }, sono servite
    } solo ad addestrare il modello.
races = votazioni
range = intervallo { $level }
against-last-poll = contro l’ultimo sondaggio
against-mean-of-five = contro la media di cinque
against-mean = contro la media
note = La tabella dice quante volte il risultato era dentro l’intervallo e dà le differenze di CRPS in punti (meglio sotto 0). Gli intervalli al 95% sono raggruppati per ciclo.
learned-from = appreso per le votazioni dal
last-poll = ultimo sondaggio
mean-of-five = media di cinque
mean = media
scales-note = Le scale sono in punti. Le ultime tre sono le deviazioni standard dei metodi rivali.
one-poll = 1 sondaggio
some-polls = da { $low } a { $high } sondaggi
many-polls = { $low } o più sondaggi
last-poll-within = ultimo sondaggio da { $low } a { $high } giorni prima
last-poll-earlier = ultimo sondaggio { $low } o più giorni prima
ahead = da { $low } a { $high } giorni prima
cycle = ciclo del { $year }
last-five = media degli ultimi cinque
one-sd = media, una deviazione standard
not-before-eve = non prima della vigilia
too-early = più di { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } prima del voto
no-share = nessuna quota

# Le scelte fatte; `omega` e le parole di questo stile sono nomi di scale.
only-train = Le votazioni fino al { $year } servono solo ad addestrare. Ognuna delle successive è prevista alla vigilia dai propri sondaggi. Tutto il resto è appreso da votazioni precedenti alla prima del suo ciclo di due anni.
scales-learned = È il modello di campagna a scale fisse, più un errore comune a tutti i sondaggi di una votazione, di varianza error_sd² + lone_sd²/sondaggi. Nel complesso è una t di Student. omega, tau, s_house, s_mode e level_sd sono i valori che rendono più probabili i sondaggi delle votazioni precedenti. error_sd, lone_sd e df sono quelli che, dati i primi, ne rendono più probabili i risultati. Ciascuno ha una distribuzione a priori debole (un fattore 4,5 in ogni senso) attorno al valore predefinito.
leads = Le previsioni a 8 e 15 giorni usano i sondaggi che hanno almeno altrettanti giorni e le stesse scale. La traiettoria va più lontano.
rivals = I metodi rivali usano le quote di sì e no così come sono pubblicate. Sono normali, con una deviazione standard ciascuno: la media quadratica dei propri errori, con lo stesso anticipo, nelle stesse votazioni precedenti.
clustered = Gli intervalli delle medie sono raggruppati per cicli di due anni. La t ha un grado di libertà in meno dei cicli.
