# Tabelle di `plebis backtest`. Intestazioni della tabella delle serate; l’ordine e i nomi delle opzioni restano come sono.
country = paese
order = ordine
fraction = scrutinato
votes = voti
nights = serate
failed = falliti
mae = MAE
holds = forchetta { $level } rispettata
width = ampiezza al 90%
interval-score = punteggio d’intervallo
mae-uniform-swing = MAE: spostamento uniforme
mae-share-counted = MAE: quota scrutinata
mae-no-earlier-vote = MAE: senza voto precedente
all = tutti
estimate = { $mean } (da { $lower } a { $upper })

# Intestazioni delle tabelle dei voti, e di quali voti parla una riga.
first-line = { $races } voti dal { $from } al { $to } previsti alla vigilia. I { $trained } voti dal { $trained-from } al { $trained-to } sono serviti solo ad addestrare il modello.
races = voti
range = forchetta { $level }
against-last-poll = contro l’ultimo sondaggio
against-mean-of-five = contro la media di cinque
against-mean = contro la media
note = Quante volte le forchette hanno tenuto, e differenze di CRPS in punti (meglio sotto 0), con intervalli al 95% raggruppati per ciclo.
learned-from = appreso per i voti dal
last-poll = ultimo sondaggio
mean-of-five = media di cinque
mean = media
scales-note = Scale in punti. Le ultime tre sono le deviazioni standard dei metodi rivali.
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
too-early = più di { $days } giorni prima del voto
no-share = nessuna quota

# Le scelte fatte; `omega` e le parole di questo stile sono nomi di scale.
only-train = I voti fino al { $year } servono solo ad addestrare. Ogni voto successivo è previsto alla vigilia dai propri sondaggi; tutto il resto è appreso da voti precedenti al primo del suo ciclo di due anni.
scales-learned = Modello di campagna a scale fisse, più un errore comune a tutti i sondaggi di un voto, di varianza error_sd² + lone_sd²/sondaggi; nel complesso una t di Student. omega, tau, s_house, s_mode e level_sd sono quelle che rendono più probabili i sondaggi dei voti precedenti; error_sd, lone_sd e df quelle che, date le prime, rendono più probabili i risultati; ciascuna con una distribuzione a priori debole (un fattore 4,5 in ogni senso) attorno ai valori predefiniti.
leads = Le previsioni a 8 e 15 giorni usano i sondaggi vecchi almeno altrettanto e le stesse scale: il percorso va più lontano.
rivals = I metodi rivali usano le quote di sì e no come stampate e sono normali con una deviazione standard ciascuno: la media quadratica dei propri errori, con lo stesso anticipo, negli stessi voti precedenti.
clustered = Gli intervalli delle medie sono raggruppati per cicli di due anni, t con un grado di libertà in meno dei cicli.
