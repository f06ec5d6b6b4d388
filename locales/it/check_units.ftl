# Dubbi sulle righe delle unità. `$unit` è la chiave di un’unità, `$column` il nome di una colonna.
share-out-of-range = `{ $column }` di { $unit } è { $value }
    .cure = una quota va da 0 a 1: dividere le percentuali per 100, o correggere il numero
word-among-numbers = `{ $column }` di { $unit } è `{ $value }`, mentre { $numbers } { PLACES($unit-name, $numbers) } hanno un numero
    .cure = scrivere il numero, o lasciare vuota la cella se non è noto
numbers-with-signs = i { $n } numeri di `{ $column }` hanno un segno (`{ $value }`) e sono quindi letti come parole
    .cure = scriverli come semplici numeri, per esempio { $number }
odd-one-out-parent = `{ $column }` di { $unit } è `{ $value }`, ma il suo `parent` in results.csv è { $parent }
    .cure = altrove i due concordano: correggere quello sbagliato
odd-one-out-group =
    `{ $column }` di { $unit } è `{ $own }`, ma { $most ->
        [one] { $most } { PLACES($unit-name, $most) } di { $group } ha
       *[other] { $most } { PLACES($unit-name, $most) } di { $group } hanno
    } `{ $usual }`
    .cure-own-word = l’unico `{ $own }` del file: un caso a parte, o un errore di battitura
    .cure = altrove `{ $column }` ha un solo valore per gruppo: probabilmente un errore in una di queste righe
unit-keys-alike = le chiavi { $unit } e { $other } (riga { $line }) differiscono solo nella grafia
    .cure = probabilmente { THE_PLACE($unit-name) } due volte; se sono due, dare loro chiavi che nessuno confonda
same-numbers = { $unit } ha esattamente i numeri di { $other } (riga { $line }): { $registered } iscritti, { $cast } votanti, { $yes } sì, { $no } no
    .cure = probabilmente una riga è stata copiata sull’altra: verificarle entrambe nella fonte
total-row = { $unit } è una somma ({ $of }): non è { A_PLACE($unit-name) } ed è lasciata da parte
    .cure = la riga dei totali di un foglio di calcolo non è { A_PLACE($unit-name) }: eliminarla e indicare i totali in controls.csv
no-rows = results.csv ha un’intestazione e nessuna riga, ma vote.toml dà un risultato definitivo
    .cure = inserire una riga per { PLACE($unit-name) }, o eliminare il file: fino ad allora nulla si può confrontare con { THE_PLACES($unit-name) }
reported-instead = returns.csv dice { $told }, che si accorda con il resto della riga: scriverlo in `{ $column }` se la fonte lo conferma
unit-without-info = { THE_PLACE($unit-name) } { $unit } di results.csv non è in units.csv
    .cure = una chiave è scritta male in uno dei due file, o la riga manca: fino ad allora { THE_PLACE($unit-name) } non appartiene a nessuna zona
info-of-other-units = nessuna delle { $rows } chiavi di units.csv è fra le { $listed } di results.csv
    .cure = units.csv è di un altro voto, o ha altre chiavi? Senza di esso { NO_PLACE($unit-name) } ha una zona o una covariata
kind-is-no-group = `kind` di units.csv è il tipo di schede di una riga, e results.csv non ha { NO_PLACE($unit-name) } per tipo
    .cure = se la colonna dice di che genere di luogo si tratta, darle un altro nome, per esempio `place`
expected-above-register = da { $unit } si attendono { $expected } schede, ma gli iscritti sono solo { $registered }
expected-below-counted = da { $unit } si attendono { $expected } schede, ma ne sono scrutinate { $counted }
expected-impossible-cure = `expected` è il numero totale di schede della riga, non una percentuale: cercare una cifra di troppo o persa
no-parent = (vuoto)
parent-differs-from-key = { THE_PLACE($unit-name) } { $unit } ha come `parent` { $parent }, ma le altre chiavi cominciano con il loro
    .cure-near = probabilmente `parent` è `{ $name }`, o la chiave è sbagliata
    .cure = probabilmente `parent` o la chiave è sbagliata
name-missing = { THE_PLACE($unit-name) } { $unit } non ha nome, mentre { $named } { PLACES($unit-name, $named) } su { $units } ne hanno uno
    .cure = inserire il nome che il lettore conosce
same-name = { $units } hanno lo stesso nome, `{ $name }` ({ $parent })
    .cure = seggi dello stesso edificio, o una riga copiata: numerare i nomi se sono più d’uno
off-area-differs-from-name = `off_area` di { $unit } (`{ $name }`) è { $flag }, ma le altre righe segnate con 1 si riconoscono dalla parola `{ $word }` nel nome
    .cure = mettere `off_area` a 1 se gli elettori { OF_THE_PLACE($unit-name) } votano fuori dalla loro zona, altrimenti a 0
full-turnout = tutti { THE_NUMBER($registered, of: "many") } iscritti hanno votato
    .cure = un’affluenza di esattamente il 100% è rara con tanti elettori: `registered` è forse una copia di `cast`
half-a-result = { $unit }: è indicato solo uno dei numeri di sì e no, quindi { THE_PLACE($unit-name) } non ha una quota
    .cure = inserire l’altro; 0 è un conteggio, una cella vuota no
    .cure-rest = le altre schede della riga lasciano { $rest } per `{ $column }`; 0 è un conteggio, una cella vuota no
row-says-nothing = { $unit } non ha né numeri né nome né regione, a differenza delle altre righe, e nient’altro ne parla: è preso per una nota sotto la tabella ed escluso
    .cure = eliminare la riga se è una nota; completarla se è { A_PLACE($unit-name) }
parent-missing = { $n ->
        [one] { $n } { PLACES($unit-name, $n) } non ha `parent`: { $some }
       *[other] { $n } { PLACES($unit-name, $n) } non hanno `parent`: { $some }
    }. Ogni zona sta solo nella prima riga del suo gruppo
    .cure = ripetere la zona verso il basso: una cella vuota non ripete quella sopra
parent-alike = { $unit } sta da solo sotto «{ $parent }», mentre { $n } { PLACES($unit-name, $n) } stanno sotto «{ $near }»
    .cure = scrivere la regione allo stesso modo in ogni riga, se è la stessa
group-alike = solo la riga di { $unit } ha `{ $value }` in `{ $column }`, mentre `{ $near }` sta in { $n } righe
    .cure = se è una svista, scrivere `{ $near }`
percentages-as-counts = sì e no fanno 100 in tutte le { $n } righe: sono percentuali, non voti
    .cure = scrivere il numero dei voti. Se sono pubblicate solo percentuali, dare la quota del sì in `yes_share` (da 0 a 1) e la dimensione in `registered` o in units.csv
mostly-invalid =
    { $n ->
        [one] { $lost } schede su { $cast } di { $unit } sarebbero bianche o nulle
       *[other] in { $n } righe la maggior parte delle schede sarebbe bianca o nulla: { $some }. Per { $unit } sarebbero { $lost } su { $cast }
    }
    .cure = una cifra di `yes` o `no` è sotto l’intestazione di `blank` o `spoiled`? Correggere la riga o l’intestazione
of-earlier-vote = { $n } righe su { $rows } hanno esattamente i voti di { $vote }: { $some }
    .cure = sono le cifre della votazione precedente: sostituirle con quelle di questa
    .cure-there = le unità di { $vote } non danno il proprio risultato, queste sì: controllare le cifre nella cartella di { $vote }
filled-down = `{ $column }` cresce di uno da riga a riga, da { $first } (riga { $first-line }) a { $last } (riga { $last-line }): riempito verso il basso come serie
    .cure = riprendere queste cifre dalla fonte
column-of-earlier-vote = `{ $column }` è quello di { $vote } in { $n } righe su { $rows }
column-of-earlier-vote-in-area = `{ $column }` di { $area } è quello di { $vote } in { $n } delle sue { $rows } righe, e altrove quasi mai
of-another-unit =
    { $n ->
        [one] { $unit } ha esattamente i voti che results.csv dà a { $other }
       *[other] { $n } righe hanno esattamente i voti di un’altra riga di results.csv: quelli di { $unit } sono quelli di { $other }
    }
    .cure = in uno dei due file alcune righe sono probabilmente scivolate o scambiate: rimettere ciascuna sotto la propria chiave
sorted-apart = `{ $column }` è, in { $n } righe su { $rows }, quello di un’altra riga in { $vote }: la colonna è stata ordinata senza le altre
    .cure = inserire di nuovo la colonna dalla fonte, ogni cifra nella sua riga
sorted-alone = `{ $column }` ha, in { $n } righe, le cifre di altre righe: la colonna è stata ordinata senza le altre
ordered-alone = `{ $column }` sale o scende lungo tutte le { $n } righe, e nessun’altra colonna la segue: è stata ordinata senza le altre
ordered-in-area = `{ $column }` di { $area } sale o scende lungo tutte le sue { $n } righe, e nessun’altra colonna la segue: lì è stata ordinata senza le altre
slid-up = in { $n } righe `{ $column }` ha la cifra della riga sotto: la colonna sta una riga troppo in alto
    .cure = spostare di una riga verso il basso le sue celle in queste righe e riempire quella che si libera
slid-down = in { $n } righe `{ $column }` ha la cifra della riga sopra: la colonna sta una riga troppo in basso
    .cure = spostare di una riga verso l’alto le sue celle in queste righe e riempire quella che si libera
# `$source` è il nome di un file o di un voto precedente; `$areas` è 1 quando tutte le righe sono di `$area`.
moved-slid =
    in { $n } righe{ $areas ->
        [1] {" "}di { $area }
       *[other] {""}
    }, tra la riga { $from } e la riga { $to }, `{ $column }` ha la cifra della riga { $way ->
        [up] sotto
       *[down] sopra
    }, come mostra { $source }: lì la colonna sta una riga troppo in { $way ->
        [up] alto
       *[down] basso
    }
moved-sorted =
    `{ $column }` di { $area } { $order ->
        [sorted] è stato ordinato a parte
       *[mixed] sta in altre righe
    }: in { $n } delle sue { $rows } righe è la cifra di un’altra di esse, come mostra { $source }
moved-exchanged = { $unit } e { $other } hanno in `{ $column }` l’uno la cifra dell’altro, come mostra { $source }
    .cure = scambiare le due celle
under-wrong-key =
    { $n ->
        [one] il nome o il numero di iscritti della riga di { $unit } è quello di { $other }
       *[other] { $n } righe hanno il nome o il numero di iscritti di un’altra: in { $unit } c’è quello di { $other }
    }
    .cure = la chiave è probabilmente sbagliata: mettere ogni riga sotto la propria chiave
cast-is-valid = in { $n } righe su { $rows } `cast` è la somma di sì e no, ma vi si aggiungono schede bianche o nulle
    .cure = qui `cast` contiene i voti validi: scrivere tutti i votanti, o togliere la colonna
cast-counts-twice =
    in { $n } righe `cast` conta due volte { $what ->
        [blank] le schede bianche
        [spoiled] le schede nulle
       *[both] le schede bianche e nulle
    }
    .cure = scrivere sì + no + bianche + nulle in `cast`, o togliere la colonna
cast-leaves-out =
    in { $n } righe `cast` non conta { $what ->
        [blank] le schede bianche
        [spoiled] le schede nulle
       *[both] le schede bianche e nulle
    }, oppure stanno anche in un’altra colonna
    .cure = aggiungerle a `cast`. Se una colonna contiene tutte le schede bianche e nulle, toglierne le altre
cast-is-turnout = in { $n } righe su { $rows } `cast` non supera 100, ma i voti sono di più
    .cure = qui `cast` contiene l’affluenza in percentuale: scrivere il numero dei votanti, o togliere la colonna
registered-cast-swapped = in { $n } righe su { $rows } i votanti sono più degli iscritti: le due colonne sono probabilmente scambiate
    .cure = scambiare `registered` e `cast`
registers-in-thousands = in { $n } righe su { $rows } i votanti sono molti più degli iscritti: gli iscritti sembrano in migliaia
    .cure = scrivere per intero il numero degli iscritti
cast-not-sum-of-parts = i votanti sono { $cast }, ma sì { $yes } + no { $no } + bianche { $blank } + nulle { $spoiled } fanno { $parts } ({ $change })
    .cure = uno di questi numeri è sbagliato: { $slip }
cast-exceeds-registered = i votanti sono { $cast }, più { OF_NUMBER($registered, of: "many") } iscritti
    .cure = nessuno vota due volte: correggere `registered` o le schede. { $slip }
ballots-exceed-registered = la somma delle schede è { $cast }, più { OF_NUMBER($registered, of: "many") } iscritti
slip-of-nine = una differenza divisibile per 9 viene spesso da due cifre scambiate o da una cifra di troppo
slip-of-another-kind = cercare una cifra letta male, una colonna spostata o un numero di un’altra riga
percent-in-row = sì e no fanno 100: scrivere le schede, non le percentuali
not-published = (non pubblicato)
share-differs-from-ballots = `yes_share` è { $printed }, ma le schede danno { $counted }
    .cure = tenere le schede e lasciare vuoto `yes_share`; una quota in percentuale va divisa per 100
nobody-voted =
    { $registered ->
        [one] l’unico iscritto non ha votato
       *[other] nessuno { OF_NUMBER($registered, of: "many") } iscritti ha votato
    }
    .cure = un boicottaggio o un seggio che non ha aperto; se manca solo lo spoglio, lasciare vuote le celle: 0 vuol dire 0
no-valid-vote-of-one = l’unica scheda deposta non è valida
no-valid-vote = nessuna delle { $cast } schede deposte è valida
    .cure = { THE_PLACE($unit-name) } ha allora un’affluenza ma non una quota; se mancano solo sì e no, lasciare vuote le celle
cell-missing = qui `{ $column }` non è noto, mentre { $known } { PLACES($unit-name, $known) } su { $units } lo indicano
    .cure = inserire il numero (0 se è 0), se è noto; fino ad allora nessuna somma in cui entra si può confrontare
row-missing = { $unit } non ha { $columns }, che quasi tutte le altre righe hanno
    .cure = inserire i numeri, se sono noti. Fino ad allora nessuna somma che li comprende può essere confrontata
fact-unsourced = `{ $column }` è vuoto
    .cure = indicare chi l’ha pubblicato e dove: una cifra senza fonte non si può verificare
    .cure-day = indicare il giorno o il mese: senza, nessuno può dire che cosa si sapesse e quando
figures-without-time =
    { $n ->
        [one] { $n } cifra è senza orario (riga { $lines })
       *[other] { $n } cifre sono senza orario (righe { $lines })
    }
    .cure = sono mostrate, ma mai usate con `--as-of`: inserire `reported_at` se l’orario è noto
reports-without-time =
    { $n ->
        [one] uno dei { $rows } risultati non ha un’ora (riga { $lines })
       *[other] { $n } dei { $rows } risultati non hanno un’ora (righe { $lines })
    }, quindi una proiezione a un momento precedente non li conta
    .cure = compilare `reported_at`; dove un’ora sta solo nella prima riga di un gruppo, copiarla verso il basso
