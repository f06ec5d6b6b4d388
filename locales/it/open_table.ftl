race-blank = il voto (race) è vuoto
name-race = indicarlo
one-row-a-race = scrivere una riga per voto: race,observed
another-outcome = { $race } ha un altro risultato più su
another-outcome-of-race = il voto ha un altro risultato più su
one-outcome = dare a ciascuno un solo risultato
outside = è fuori da 0..1
far-outside = è molto fuori da 0..1
as-fractions = scrivere quote e probabilità come frazioni, 0.52 per 52%
shares-as-fractions = scrivere le quote come frazioni, 0.52 per 52%
long-format = scrivere in formato lungo: model,race,predicted e quantile_level o sample_id
add-race = aggiungerla, o indicare un voto come RESULT
cell-blank = la cella è vuota
fill-or-delete = compilarla, o cancellare la riga
no-option = non è un’opzione
yes-or-no = scrivere yes o no
no-level = non è un livello
levels = i livelli sono tra 0 e 1: 0.05 per 5%
level-twice = previsione di { $model } per { $race }: il livello { $level } compare due volte, la prima alla riga { $first }
level-once = dare ogni livello una volta
several-targets = previsione di { $model } per { $race }: le sue righe riguardano più obiettivi (target), { $targets }
    .cure = tenere le righe di un solo obiettivo, o fare di ogni obiettivo un voto con --columns race=target
column-meant = si intendeva `{ $ours }`? Allora scrivere --columns { $ours }={ $theirs }
quantiles-cross = previsione di { $model } per { $race }: i quantili si incrociano, { $at_low } al livello { $low } (riga { $line_low }) e { $at_high } a { $high } (riga { $line_high })
quantiles-grow = un quantile non scende mai quando il livello sale: cercare righe scambiate
several-numbers = previsione di { $model } per { $race }: più numeri senza quantile_level o sample_id
say-which = dire di quale livello o estrazione è ogni numero
kinds-mixed = previsione di { $model } per { $race }: questa riga è di un altro tipo rispetto alla prima (riga { $line }): quantili, estrazioni e probabilità sono mescolati
blank-among = previsione di { $model } per { $race }: `{ $column }` è vuoto qui e compilato in altre righe
different-models = darli come modelli diversi
look-like-fractions = e ogni riga sotto ha un risultato di al massimo 1%: sembrano frazioni
percent-of-result = scrivere in percentuale, 48.1 e non 0.481
add-up-to-fractions = e `no` fanno { $sum }: sembrano frazioni
percent-of-poll = scrivere in percentuale, 52 e non 0.52
add-up-to-more = e `yes` fanno { $sum }%, più di quanto spieghi l’arrotondamento
one-mistyped = uno dei due è sbagliato: verificare il sondaggio nella fonte
no-respondents = non è un numero di intervistati
leave-n-blank = lasciare la cella vuota se n non è pubblicato
blank = è vuoto
name-vote = indicare il voto di cui parla il sondaggio
no-percentage = non è una percentuale
percent = scrivere in percentuale, da 0 a 100
no-day = non è un giorno
write-day = scriverlo come 2018-11-04
columns-cure = scrivere --columns nome=colonna,… con questi nomi: { $names }
columns-no-pair = --columns: `{ $pair }` non è nome=colonna
columns-no-name = --columns: non esiste il nome `{ $name }`
no-column-for = non ha la colonna `{ $column }` per `{ $name }`
its-columns = il file ha queste colonne: { $columns }
no-column = non ha la colonna { $names }
outcomes-as-forecasts = contiene risultati e sta al posto delle previsioni
forecasts-as-outcomes = contiene previsioni e sta al posto dei risultati
forecasts-first = prima le previsioni, poi il risultato: plebis score FORECASTS RESULT
name-them = indicarle con --columns { $form }
json-shape = scrivere una lista di oggetti con le stesse chiavi, o un oggetto di liste di uguale lunghezza
no-json = non è JSON: { $error }
no-table = è JSON, ma non una tabella
no-parquet = non è una tabella Parquet: { $why }
parquet-cure = riscriverla con colonne di numeri e testo (date come testo)
damaged = è danneggiata
end-damaged = la sua fine manca o è danneggiata
rows-damaged = il suo numero di righe è danneggiato
too-large = { $rows } righe e { $columns } colonne, più di { $most_rows } righe o { $most_cells } celle
groups-add-up = i suoi gruppi di righe non fanno le sue righe
no-columns = non nomina colonne
nested = le sue colonne sono liste o record
values-long = i suoi valori superano { $bytes } byte
groups-too-many = i suoi gruppi hanno più righe di essa
group-columns = un gruppo di righe ha altre colonne
column-damaged = la sua colonna { $n } è danneggiata
lengths-packed = la sua colonna { $n } comprime le lunghezze dei testi, che non si possono controllare prima della lettura; scriverla con codifica semplice o a dizionario
unpacks-large = si espande a più di { $size } GB
sample-twice = questa estrazione compare due volte
sample-once = dare a ogni estrazione di un modello e di un voto un numero proprio; eliminare la copia
columns-pair-cure = scrivere --columns nostro=loro,… come in --columns yes=Leave,n=Sample; polls:yes=Leave riguarda solo polls.csv
columns-nowhere = --columns { $pair }: nessuna tabella ha una colonna `{ $theirs }`
    .cure = scrivere la colonna come sta nell’intestazione del file
columns-not-read = --columns { $pair }: in { $file } non si legge nessuna colonna `{ $ours }`
    .cure = { $near }a sinistra stanno i nomi che il programma legge: { $known }
columns-no-table = --columns { $pair }: qui nessuna tabella si chiama `{ $file }`
    .cure = { $near }si leggono queste: { $files }
means-left-out = previsione di { $model } per { $race }: { $n ->
        [one] una media non è valutata
       *[other] { $n } medie non sono valutate
    }, perché qui nessun punteggio è di una media
    .cure = nulla da fare se accanto ci sono quantili, estrazioni o una mediana
output-unknown = non è un tipo di risultato che si valuta
    .cure = scrivere quantile, sample, median, mean o pmf; una funzione di ripartizione si può dare in quantili
pmf-id = non è una categoria
    .cure = scrivere yes o no: pmf è la probabilità che l’opzione vinca
draws-by-region = contiene le estrazioni di ogni regione: non sono quelle di un voto intero
    .cure = valutare le estrazioni del voto intero, draws.parquet, o fare di ogni regione un voto con --columns race=region e dare come RESULT una tabella dei loro risultati
level-and-draw = compare accanto a un sample_id: una riga è di un quantile o di un’estrazione
    .cure = lasciare vuota una delle due celle
kinds-left-out = previsione di { $model } per { $race }: sono valutate le sue righe { $kept }, e queste no: { $left }
    .cure = nulla da fare: le estrazioni dicono più dei quantili, e i quantili più di una probabilità. Per valutare un altro tipo, dare solo le sue righe
median-contradicts = previsione di { $model } per { $race }: la mediana è { $median }, e il quantile di livello 0.5 alla riga { $line } è { $quantile }: i due si contraddicono
    .cure = correggere uno dei due, o eliminarlo
pmf-twice = previsione di { $model } per { $race }: la probabilità di un’opzione compare due volte, con valori diversi
    .cure = dare una volta la probabilità di yes, e al massimo una volta quella di no
pmf-sum = previsione di { $model } per { $race }: le probabilità di yes e no sommano a { $sum }, non a 1
    .cure = correggere una delle due, o dare solo quella di yes
some-outside = previsione di { $model } per { $race }: { $n } dei suoi { $of } valori { $n ->
        [one] è
       *[other] sono
    } fuori da 0..1, il primo è { $value }
    .cure = nessuna quota si trova lì: tagliare i valori a 0 e a 1, o cercare un errore di battitura
about-turnout = previsione di { $model }: le sue righe riguardano `{ $target }`, e RESULT è la quota di { $vote }
    .cure = dare le righe della quota, o l’affluenza come RESULT in una tabella race,observed
other-target = le previsioni riguardano { $ours }, e i risultati { $theirs }
    .cure = dare i risultati di ciò che è previsto, con la stessa parola in `target`
outcomes-left-out = i risultati senza previsione sono esclusi: { $targets }
    .cure = niente da fare, a meno che manchino le loro previsioni
race-taken = nessuna colonna `race`: tutte le righe sono intese per { $race }
    .cure = nulla da fare se è così. Altrimenti aggiungere la colonna, che nomina il voto di ogni riga
marked = alcune righe portano il segno { $mark }: vengono da una prova o sono sotto embargo
    .cure = non pubblicarne un punteggio come se fosse del voto stesso
outcome-of-event = ogni esito è 0 o 1, e le previsioni riguardano una quota: vengono misurate su 0 e 100 %
    .cure = indicare la quota del sì di ogni voto, per esempio 0.52. Per valutare chi vince, dare a ogni previsione una riga con la probabilità del sì
means-alone = dà solo medie, e nessun punteggio riguarda una media
    .cure = aggiungere quantili, estrazioni o probabilità
observed-contradicted = `observed` di { $race } è { $told }, e RESULT ha { $known }
    .cure = correggere quello sbagliato, o togliere la colonna `observed`. La quota dell’altra opzione è 1 meno quella del sì
outcomes-blank = nessuna riga ha sia il voto sia l’esito
no-forecast = non ha righe sotto l’intestazione
    .cure = scrivere una riga per quantile, estrazione o probabilità: model,race,predicted e quantile_level o sample_id
