# Prove divise in parti per molte macchine. Una parte è una fetta delle notti; un’attività di un array dello schedulatore ne calcola una.
no-shard = --shard { $text } non indica nessuna parte
no-shard-cure = scrivere I/N, per esempio 3/8: la terza di otto; oppure auto/N in un’attività di un gestore di code
beyond = non esiste la parte { $index } di { $of }
beyond-cure = le parti si contano da 1: inviare l’array con --array=1-{ $of }
auto-none = auto non trova il numero di un’attività: nessuna delle variabili { $names } è impostata
auto-value = { $name } vale { $value }, che non è il numero di un’attività
auto-disagree = { $one } indica la parte { $shard }, e { $other } la parte { $number }
auto-cure = avviare il comando come attività di un array, oppure scrivere il numero: --shard 3/8
needs-out = --shard scrive una tabella e ha bisogno di una cartella
needs-out-cure = aggiungere --out DIR, la stessa per tutte le parti
foreign = contiene una parte di un altro piano, di altri dati o di un’altra versione
foreign-cure = indicare un’altra cartella con --out, oppure rimuovere questa
ran = parte { $shard }: { $nights ->
    [one] una notte
   *[other] { $nights } notti
  } su { $total }, di cui { $before } da un tentativo precedente
none-there = { $dir } non contiene nessuna parte finita
none-there-cure = calcolare prima le parti, con --out e questa cartella
missing = { $n ->
    [one] manca una parte su { $of }
   *[other] mancano { $n } parti su { $of }
  }
missing-cure = inviarle di nuovo con la riga qui sopra; quello che avevano fatto è conservato
mixed-versions = questa parte viene dalla versione { $other }, e { $beside } dalla versione { $one }
other-inputs = { $file } di { $vote } non è il file da cui viene { $beside }
other-plan = questa parte è di un altro piano rispetto a { $beside }
other-number = questa è una parte di { $of }, e { $beside } è una di { $there }
merge-cure = unire le parti di un solo calcolo: rimuovere quelle che non ne fanno parte e ricalcolare i loro numeri
duplicate = la parte { $shard } c’è due volte: anche in { $twin }
duplicate-cure = rimuovere una delle due cartelle
damaged = non è la tabella con cui è stato scritto il suo manifesto
damaged-cure = rimuovere la cartella e ricalcolare quella parte
no-whole = non è un numero intero
merged = { $shards ->
        [one] unita una parte
       *[other] unite { $shards } parti
    } con { $nights ->
        [one] una notte
       *[other] { $nights } notti
    }
plan-of = { $nights ->
        [one] una notte
       *[other] { $nights } notti
    } di { $votes ->
        [one] una votazione
       *[other] { $votes } votazioni
    }, piano { $hash }
plan-of-races = { $forecasts ->
        [one] una previsione di una votazione
       *[other] { $forecasts } previsioni di votazioni
    }, piano { $hash }
head-tasks = attività
head-nights = notti per attività
head-forecasts = previsioni per attività
head-cpu = secondi di processore per attività
head-memory = MB per attività
plan-note = Tempo di processore e memoria sono misurati su alcune di queste notti, su questa macchina. Ogni attività legge tutte le votazioni: { $reading } s.
plan-note-races = Tempo di processore e memoria sono misurati su una di queste previsioni, su questa macchina. Ogni attività legge la tabella e impara dalle votazioni precedenti: { $reading } s.
changed = non è più quello che era all’inizio di questa parte
changed-cure = lasciare i file come sono finché non sono calcolate tutte le parti
by-nights = le elezioni di una tabella di sondaggi non si salvano per votazione
by-nights-cure = togliere --by: nights.parquet contiene una riga per ogni elezione
