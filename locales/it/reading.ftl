# Ciò che si nota leggendo i file di una cartella.
did-you-mean = si intendeva `{ $word }`?{" "}
did-you-mean-alone = si intendeva `{ $word }`?
more-findings =
    { $n ->
        [one] un’altra segnalazione di questo tipo
       *[other] altre { $n } segnalazioni di questo tipo
    }
    .cure = correggere quelle elencate e rilanciare il controllo
register-below-ballots = { $unit }: { $ballots } schede, più { OF_NUMBER($registered, of: "many") } iscritti. Gli iscritti sono tralasciati, valgono le schede
    .cure = una lista aggiuntiva o un seggio speciale, se è pubblicato così; altrimenti correggere `registered` o le schede
cast-below-votes = { $unit }: sì, no, bianche e nulle fanno { $sum }, più { OF_NUMBER($cast, of: "many") } votanti: `cast` è tralasciato
    .cure = uno dei cinque numeri è sbagliato: cercare una cifra di troppo o quella di un’altra riga. Lasciare vuoto `cast` solo se è in ritardo sullo spoglio
digit-of-row = una cifra di `{ $column }` è probabilmente sbagliata: con { $meant } la riga torna
cast-above-register = { $unit }: { $cast } votanti su { $registered } iscritti, ma sì, no, bianche e nulle fanno { $sum }: `cast` è tralasciato
    .cure = una cifra di troppo, o il numero di un’altra riga: correggere `cast`
    .cure-swapped = `registered` e `cast` sono probabilmente scambiati: i voti fanno proprio ciò che dice `registered`
garbled-accents = gli accenti sembrano alterati, per esempio `Ã©` per `é`
    .cure = il file è stato probabilmente salvato in UTF-8 e poi aperto come Latin-1: aprire l’originale in UTF-8
encoded-twice = il file è stato salvato due volte in UTF-8, con un’altra codifica in mezzo, ed è ripristinato: `{ $before }` in `{ $after }`
    .cure = verificare che gli accenti siano giusti; aprire i file in UTF-8 e salvarli così toglie il dubbio
encoding-converted =
    letto come Windows-1252 (Latin-1): { $n ->
        [one] { $n } carattere
       *[other] { $n } caratteri
    } fuori da ASCII
    .cure = verificare che gli accenti siano giusti; salvare in UTF-8 toglie il dubbio
base-assumed = { $poll }: non è detto a che cosa si riferiscano le percentuali: si suppone `{ $word }`
    .cure = scrivere `all` (indecisi compresi) o `decided` (solo chi esprime una scelta)
file-empty = { $file } è vuoto: è ancora in scrittura?
    .cure = rileggerlo quando sarà completo; fino ad allora nulla è stato trasmesso
row-without-unit = una riga senza { PLACE($unit-name) }
row-set-aside = { $name }, riga messa da parte: { $why }
    .cure = { $cure }. Fino ad allora vale il dato di prima; se non c’è, il risultato è ancora atteso
cell-with-value = `{ $column }` è `{ $value }`: { $problem }
cell = `{ $column }`: { $problem }
cells = { $first }; { $others }
cell-ignored =
    `{ $column }` non è letto in una riga { $kind ->
        [unit] di { A_PLACE($unit-name) }
       *[total] senza { PLACE($unit-name) }
    }
    .cure = una riga è o il dato di { A_PLACE($unit-name) } o, con `unit` vuoto, un totale pubblicato
embargo-misplaced = `{ $place }` somiglia a un embargo, ma non è letto: nulla trattiene questo voto
    .cure = scrivere `embargo_until = 2030-05-05T18:00:00+02:00` sopra la prima [table] di vote.toml, o eliminare la chiave
test-misplaced = `{ $place }` somiglia al segno di una prova, ma qui non è letto: nulla porterebbe il segno PROVA
    .cure = dare l’opzione `--test`, o una colonna `test` con un 1 in returns.csv; eliminare o rinominare la chiave
test-column-unknown = la colonna `{ $column }` somiglia al segno di una prova, ma non è letta: nulla porterebbe il segno PROVA
    .cure = chiamarla `test` e metterla in returns.csv (1 = prova, 0 = reale), o rinominarla se significa altro
test-value-unknown = `{ $value }` non è né 1 né 0: il file è considerato una prova
    .cure = scrivere 1 per una prova, 0 o nulla per un dato reale
other-separator =
    le celle sono separate da { $separator ->
        [tabs] tabulazioni
        [pipes] barre verticali
       *[semicolons] punti e virgola
    }, quindi una virgola è letta come segno decimale
    .cure = nulla da fare se il file viene da un foglio di calcolo che scrive 52,5 per `52.5`
unknown-column-like = la colonna `{ $column }` somiglia a una colonna nota scritta male
unknown-column = la colonna `{ $column }` non è nota e non è letta
    .cure = colonne note: `{ $known }`
unnamed-column = la colonna { $letters } non ha nome nell’intestazione e non è letta, ma { $n ->
        [one] { $n } riga vi ha
       *[other] { $n } righe vi hanno
    } qualcosa, come `{ $cell }`
    .cure = dare un nome alla colonna, o eliminarla
unknown-key = la chiave `{ $key }` non è nota e non è letta
    .cure = chiavi note qui: `{ $known }`
unknown-language = `[{ $table }]` non è una lingua del programma e non è letto. Le lingue sono { $langs }
    .cure = { $near }dare alla sezione uno di questi nomi, o eliminarla
shares-do-not-add-up = `yes_share` e `no_share` sommano a { $sum }
    .cure = indicare una delle due; entrambe si calcolano su sì + no
unknown-file = `{ $file }` non è un file di una cartella di voto e non è letto
workbook-open = `{ $file }` è aperto in un foglio di calcolo, e ciò che non è ancora salvato non viene letto
    .cure = salvarlo, e chiuderlo quando è finito
table-unnamed-cure = le tabelle di una cartella si chiamano `{ $known }`, o allo stesso modo in .xlsx: salvare sotto il suo nome ogni foglio che ne fa parte
file-of-another-program = `{ $file }` è una cartella di lavoro che qui non si può leggere
    .cure = salvarla come `{ $sheet }` o come `{ $table }` (CSV, UTF-8)
file-beside-table = `{ $file }` non è letto: la tabella che conta è `{ $table }`
    .cure = se è più recente, dargli il nome dell’altra e spostare la vecchia
other-folder-name = l’identificativo è `{ $id }`, ma la cartella si chiama `{ $folder }`
    .cure = i risultati portano l’identificativo; dare a entrambi lo stesso nome perché il voto si trovi con esso
unknown-unit = { THE_PLACE($unit-name) } `{ $unit }` non è in results.csv
    .cure = { $near }correggere la chiave, o aggiungere { THE_PLACE($unit-name) } a results.csv
history-transposed = righe e colonne di history.csv sono probabilmente scambiate: { $n } intestazioni sono { PLACES($unit-name) }
    .cure = scrivere una riga per { PLACE($unit-name) } e una colonna per ogni votazione precedente
key-for-key = `{ $key }` per `{ $unit }`
unit-spelled-otherwise = preso per { A_PLACE($unit-name) } della lista: { $pair }
    .cure =
    { $how ->
        [case] maiuscole e minuscole differiscono
        [accents] gli accenti differiscono
        [dashes] i trattini differiscono
        [apostrophes] gli apostrofi differiscono
        [blanks] spazi e trattini differiscono
        [zeros] gli zeri iniziali differiscono
        [short] `Saint` è abbreviato da una parte
       *[several] maiuscole, spazi, segni o zeri iniziali differiscono
    }: scrivere la chiave come nella lista, come testo in un foglio di calcolo
    .cure-zeros = l’elenco ha probabilmente perso gli zeri davanti alle chiavi, come fa un foglio di calcolo: rimetterli lì, in una colonna in formato testo
units-spelled-otherwise = { $n } chiavi sono scritte diversamente che nella lista { OF_PLACES($unit-name) } ma sono riconosciute: { $pairs }, …
# `$how` says in what the keys differ.
list-spelled-otherwise = results.csv scrive { $n } chiavi diversamente dagli altri file, ma sono riconosciute: { $pairs }, …
    .cure =
    { $how ->
        [case] maiuscole e minuscole differiscono
        [accents] gli accenti differiscono
        [dashes] i trattini differiscono
        [apostrophes] gli apostrofi differiscono
        [blanks] spazi e trattini differiscono
        [zeros] gli zeri iniziali differiscono
        [short] `Saint` è abbreviato da una parte
       *[several] maiuscole, spazi, segni o zeri iniziali differiscono
    }: scrivere le chiavi di results.csv come negli altri file, come testo in un foglio di calcolo
of-lines = (righe { $lines })
utf16-converted = letto come UTF-16, che un foglio di calcolo chiama testo Unicode
    .cure = salvare come CSV UTF-8: il dubbio non si pone più
override-in-force-cure = cancellare queste righe di desk.toml per annullarlo
column-by-label = la colonna `{ $column }` ha il nome di un’opzione ed è letta come `{ $name }`
    .cure = nulla da fare; nei risultati le colonne si chiamano yes e no
column-pair = `{ $column }` come `{ $name }`
column-by-word = alcune colonne sono lette secondo il loro nome: { $pairs }
    .cure = nulla da fare se contengono questo; altrimenti rinominarle, o dire con --columns che cosa sono
days-reordered =
    le date sono lette con il { $order ->
        [day] giorno
       *[month] mese
    } davanti, come mostra `{ $cell }` alla riga { $line }
    .cure = nulla da fare se le date sono giuste; `2014-09-18` toglie il dubbio
days-by-vote =
    le date sono lette con il { $order ->
        [day] giorno
       *[month] mese
    } davanti: al contrario `{ $cell }` alla riga { $line } sarebbe { THE_NUMBER($other) }, e si è votato { THE_NUMBER($vote) }
days-exchanged = { $n } giorni fino al 12 stanno come `{ $low }`, quelli successivi come `{ $high }`: un foglio di calcolo impostato su un altro paese scambia giorno e mese dei primi
    .cure = riscriverli dalla fonte: `{ $low }` era probabilmente { $turned }
clock-of-vote = le ore senza scarto da UTC sono lette secondo l’orologio del voto: `{ $cell }` come { $time }
    .cure = nulla da fare se `timezone` e `polls_close` in vote.toml sono giusti; un’ora con il suo scarto toglie il dubbio
thousands-taken = tra le migliaia stanno dei segni: `{ $cell }` è letto come { $digits }
    .cure = nulla da fare se i numeri sono giusti; le sole cifre tolgono il dubbio
blank-words-taken =
    { $words } in { $columns } ({ $n ->
        [one] riga
       *[other] righe
    } { $lines }): letto come vuoto, non pubblicato
    .cure = nulla da fare se lì non è stato pubblicato nulla; dove nessuno ha votato scrivere 0
percent-signs-taken =
    i segni % di { $columns } ({ $n ->
        [one] riga
       *[other] righe
    } { $lines }) vengono tolti: le cifre sono comunque percentuali
    .cure = nulla da fare; le cifre senza il segno tolgono il dubbio
decimal-commas-taken =
    le virgole decimali di { $columns } ({ $n ->
        [one] riga
       *[other] righe
    } { $lines }) sono lette come punti: le celle sono separate da virgole, e queste stanno tra virgolette
    .cure = nulla da fare se le cifre sono giuste; con il punto decimale il dubbio non si pone
heading-of-two-rows = i nomi delle colonne occupano le righe da { $from } a { $to } e sono letti così: { $names }
lines-above-heading = i nomi delle colonne stanno alla riga { $line }, sotto «{ $title }», e ciò che sta sopra non è letto
    .cure = nulla da fare; una tabella che comincia con la sua intestazione toglie il dubbio
hidden-rows = { $rows } { $rows ->
    [one] riga del foglio è nascosta ed è letta
   *[other] righe del foglio sono nascoste e sono lette
 } come le altre: { $which }
    .cure = mostrare o eliminare le righe nascoste; un filtro nasconde righe che ci sono ancora
hidden-columns = { $columns } { $columns ->
    [one] colonna del foglio è nascosta ed è letta
   *[other] colonne del foglio sono nascoste e sono lette
 } come le altre: { $which }
    .cure = mostrare o eliminare le colonne nascoste
other-sheets = è letto il foglio `{ $sheet }`{ $hidden ->
        [yes] , benché sia nascosto
       *[no] {""}
    }{ $others ->
        [none] {""}
       *[some] , e non { $names }
    }
    .cure = dare al foglio giusto il nome del file, e spostare altrove i fogli che non sono del voto
merged-cells = { $cells } sono unite: la prima ha il valore, le altre sono vuote
    .cure = dividerle e riempire ogni cella
sheet-beside-table = { $sheet } non è letto, perché c’è { $table }
    .cure = tenere uno dei due
