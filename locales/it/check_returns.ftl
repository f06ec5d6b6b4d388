# Dubbi su quanto è arrivato nella notte.
row-set-aside = { $unit }, riga messa da parte: { $why }
    .cure = { A_PLACE($unit-name) } si conta una volta sola: scrivere la sua chiave come nella lista, ed eliminare la riga che non è la sua
total-row = { $why }: la riga è messa da parte
    .cure = un totale non è { A_PLACE($unit-name) }: lasciarlo fuori dal flusso, o pubblicarlo in una riga senza { PLACE($unit-name) }
unexpected-unit =
    { $unit }: risultato ricevuto, ma assente { $list ->
        [results] da results.csv
       *[units] dalla lista { OF_PLACES($unit-name) }
    }
    .cure = { $near }il risultato conta comunque; correggere la chiave se è una della lista
offsets-differ-close =
    `polls_close` è { $close }, ma { $n ->
        [one] { $n } ora di returns.csv ha
       *[other] { $n } ore di returns.csv hanno
    } un altro scarto da UTC, per esempio { $moment }
    .cure = lo scarto di `polls_close` è probabilmente sbagliato: decide che cosa si sapeva prima della chiusura
offsets-differ = { $moment } ha uno scarto da UTC diverso da `polls_close` ({ $close }), alle righe { $lines }
    .cure = conta l’istante; scrivere ogni ora con lo scarto dell’orologio del voto, per esempio { $offset }, perché nessuno la legga male
rounding-unlike-value = l’arrotondamento di { $figure } è di { $rounding } punti
    .cure = la metà dell’ultima cifra pubblicata: `0.5` per 52, `0.005` per 53,26
stations-differ-from-units = { $total } seggi in tutto, ma { $area } ha { $units } { PLACES($unit-name, $units) }
    .cure = in results.csv manca { A_PLACE($unit-name) }, ci sono stati accorpamenti, o il totale è di un altro voto
stations-above-units = ne sono scrutinati { $counted }, ma { $area } ha { $units } { PLACES($unit-name, $units) }
    .cure = cercare una cifra di troppo in `counted`, o dire in `counted_of` che cosa conta
count-base-unclear = { $figure } non dice quanto era stato scrutinato
    .cure = compilare `counted`, o lasciare vuoti anche `total` e `counted_of`
complete-but-partial-line = { $figure } è detto parziale, ma lo spoglio è finito ({ $counted })
    .cure = scrivere `provisional`, o correggere il numero
partial-called-complete = { $figure } è detto completo, con uno spoglio di { $counted } su { $total }
    .cure = scrivere `partial`, o correggere il numero
option-without-share = { $figure } ha un’opzione
    .cure = solo le quote ne hanno una: lasciare vuoto `option`, o correggere la misura
report-before-close-line = { $figure } risulta { AT_TIME($moment) }, prima della chiusura dell’ultimo seggio { AT_TIME($close) }
    .cure = verificare il giorno (dopo mezzanotte è il successivo), l’ora (su 24) e lo scarto di `reported_at`; prima di quell’ora nessun risultato può essere pubblico
report-on-another-day = { $figure } è datato { $day }, ma si è votato { THE_NUMBER($vote) }
    .cure = verificare il giorno e l’anno di `reported_at`
report-late = { $figure } è datato { $day }, { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } dopo il voto, ed è ancora parziale
    .cure = verificare il giorno di `reported_at`, o lo stato
reports-late =
    { $n ->
        [one] il primo risultato di { $some } è datato { $day }, mentre nove decimi erano noti il { $by }
       *[other] i primi risultati di { $n } { PLACES($unit-name, $n) } sono datati { $day } o più tardi, mentre nove decimi erano noti il { $by }: { $some }
    }
    .cure = verificare il giorno di `reported_at`: fino ad allora non ne conta nulla
reports-filled-down = gli orari di { $n } righe avanzano di un giorno a ogni riga, dal { $first } al { $last }
    .cure = la cella è stata trascinata in basso? Scrivere il giorno e l’ora di ogni risultato
total-unlike-result = { $total } in tutto, ma { $known } alla fine
    .cure = scrivere 100 se `counted` è una percentuale; altrimenti il totale dello stesso tipo (`ballots`, `valid`, `registered`)
count-base-unclear-what = lo spoglio è a { $counted }, ma non è detto di che cosa
    .cure = compilare `counted_of`: `stations`, `ballots`, `valid` o `registered`
counted-exceeds-known =
    { $counted } { $what ->
        [ballots] schede scrutinate
       *[valid] voti validi scrutinati
    }, più { OF_NUMBER($end, of: "many") } secondo { $account }
    .cure = probabilmente gli iscritti { OF_PLACES($unit-name) } { GENDERED($unit-name, f: "scrutinate", m: "scrutinati") }: impostare `counted_of` a `registered`, o correggere una cifra
count-base-unclear-total = { $counted } schede scrutinate, senza totale. Se sono schede, è { THE_NUMBER($of-end) } { OF_NUMBER($end, of: "many") } votanti finali; se sono elettori { OF_PLACES($unit-name) } { GENDERED($unit-name, f: "scrutinate", m: "scrutinati") }, { THE_NUMBER($of-registered) } { OF_NUMBER($registered, of: "many") } iscritti
    .cure = le due letture differiscono per quanto resta da scrutinare: seguire l’indicazione della riga, o lasciare `counted_of` alla lettura più ampia
line-contradicts-itself = `{ $column }` differisce da quello della riga { $line }, annunciato nello stesso momento
    .cure = le righe di uno stesso annuncio condividono ciò che era scrutinato: correggerne una
figure-repeated = { $now } dopo { $before } alla riga { $line }, alla stessa ora e per la stessa zona
    .cure = uno dei due è di un’altra opzione, zona o ora, o è una copia
printed-not-100 = { $first } e { $second } sommano a { $sum }, non a 100
    .cure-rounded = entrambi sono arrotondati per eccesso, o uno è sbagliato nell’ultima cifra: senza conseguenze, ma non pubblicarli entrambi
    .cure = uno dei due è digitato male, o sono di spogli diversi
turnout-falls = l’affluenza scende da { $then } (riga { $line }) a { $now }
    .cure = l’affluenza può solo crescere: una cifra o un’ora è sbagliata, o una delle due è di un’altra zona
turnout-above-end = è stata comunicata un’affluenza di { $value }, ma alla fine è { $end }
    .cure = l’affluenza può solo crescere: cercare una cifra letta male nella riga
count-falls-line = lo spoglio è a { $counted }, dopo { $before } alla riga { $line }
    .cure = uno spoglio può solo crescere: una cifra o un’ora è sbagliata, o i due contano cose diverse
line-differs-from-result = { $figure } ({ $area }) non corrisponde: { $account } dà { $truth }
    .cure = una cifra è sbagliata in uno dei due, o la riga ha uno stato sbagliato
provisional-differs-from-final = { $figure } ({ $area }) era il dato della notte, quello finale è { $truth } (punti: { $change })
    .cure = lo spoglio della zona è stato corretto dopo la notte: indicare lo stato con la cifra
about-valid-votes = Sono circa { $moved } voti validi su { $valid }
zero-not-counted = { $unit }: il risultato è a zero, quindi vale come non ancora scrutinato
    .cure = tralasciare la riga finché lo spoglio non è noto; se lì nessuno ha votato, confermare `zero_not_counted` in desk.toml
kind-missing =
    { $n ->
        [one] { $some } è elencato per tipo di schede, ma una sua riga non ne indica nessuno e vale per tutte
       *[other] { $n } { PLACES($unit-name, $n) } sono elencati per tipo di schede, ma alcune righe non ne indicano nessuno e valgono per tutte: { $some }
    }
    .cure = compilare `kind` ({ $known }), a meno che la riga li riunisca tutti
ballots-above-register = { $unit }: non possono esserci { $ballots } schede su { $register } iscritti
    .cure = cercare una cifra di troppo; correggere la riga, o i suoi iscritti se sono sbagliati
    .cure-other = sono i voti di { $other }: una riga è stata copiata sull’altra o sta sotto la chiave sbagliata
row-set-aside-register = { $unit }: la riga è messa da parte. Resta valido l’ultimo dato buono; se non c’è, il risultato è ancora atteso
cast-above-register = { $unit }: { $cast } votanti su { $register } iscritti, e molti meno nelle sue parti: `cast` non è letto
    .cure = cercare una cifra di troppo in `cast`
register-below-ballots-turnout = { $unit }: { $ballots } schede su { $register } iscritti: gli iscritti non servono per l’affluenza
    .cure = iscrizioni tardive, o elettori di una lista aggiuntiva; indicare gli iscritti che li comprendono
ballots-far-off = { $unit }: { $got } schede a spoglio completo, dove se ne attendevano circa { $expected } (z { $z })
    .cure = una cifra persa o di troppo, una parte presa per il tutto, o un boicottaggio: verificare { THE_PLACE($unit-name) } nella fonte
    .cure-zero = se non è ancora scrutinato, tralasciare la riga finché lo spoglio non è noto; può anche essere un boicottaggio: verificare { THE_PLACE($unit-name) } nella fonte
same-numbers = { $unit } ha esattamente i numeri di { $other }: { $ballots } schede
    .cure = probabilmente una riga è stata copiata sull’altra: verificarle entrambe nella fonte
fraction-above-register = { $unit }: { $ballots } schede in una parte di { $fraction } sarebbero più { OF_NUMBER($register, of: "many") } iscritti
    .cure = la parte è considerata più alta; correggere `counted_fraction`, o lasciarla vuota
line-turns-over = la quota del sì passa da { $then } con uno spoglio di { $had } (riga { $line }) a { $now } con { $has }: quanto è arrivato nel frattempo non può spostarla tanto
    .cure-other = è la quota dell’altra opzione: correggere `option` in una delle due righe
    .cure = confrontare le due righe con quanto annunciato: una quota, o ciò che è scrutinato, è digitata male
register-below-ballots = { $unit }: { $ballots } schede, più { OF_NUMBER($registered, of: "many") } iscritti; valgono le schede
    .cure = una lista aggiuntiva o un seggio speciale, se è pubblicato così; altrimenti correggere `registered` o le schede
complete-but-partial = il dato è completo, ma `counted_fraction` è { $fraction }
    .cure = scrivere `partial`, o lasciare vuoto `counted_fraction`
partial-is-final = l’ultimo dato di { $unit } è parziale, ma ha le cifre del risultato finale
    .cure = scrivere `complete` se era tutto scrutinato
report-before-close = { $unit } ha trasmesso { AT_TIME($time) }, prima della chiusura dell’ultimo seggio { AT_TIME($close) }
    .cure = verificare il giorno (dopo mezzanotte è il successivo), l’ora (su 24) e lo scarto di `reported_at`; una prova non deve restare nel file
report-repeated = { $unit } ha trasmesso due volte alla stessa ora (riga { $line })
    .cure = vale l’ultima riga; eliminare l’altra, o darle un’ora propria
count-falls = `{ $column }` di { $unit } scende da { $then } (riga { $line }) a { $now }
    .cure-corrected = una correzione: vale l’ultimo numero, e il cambiamento è registrato
    .cure = uno spoglio può solo crescere: scrivere `corrected` se il dato precedente era sbagliato, o la riga è di uno stato più vecchio
line-differs-from-units = { $figure } dopo { $counted } { PLACES($unit-name, $counted) }, ma i dati arrivati danno { $share }
    .cure = cercare una cifra letta male nella riga, o un sì e no scambiati
line-share-as-fraction = { $value } sarebbe { $read }. Sembra una quota da 0 a 1 e non è usato
    .cure = scriverlo in percentuale: { $percent }
report-mirrors-result = sì e no di { $unit } sono invertiti rispetto a results.csv
    .cure = scambiare le due celle nel file sbagliato
    .cure-here = results.csv dà il risultato pubblicato: scambiare qui le due celle
blank-spoiled-turned = bianche e nulle di { $n } { PLACES($unit-name, $n) } sono invertite rispetto agli ultimi dati (righe { $lines }), per { $alike } coincidono
    .cure = scambiare le due celle nel file sbagliato
complete-again = { $unit } è di nuovo completo, con altre cifre che alla riga { $line }, e la riga non dice `corrected`
    .cure = scrivere `corrected` se le cifre sono state corrette. Altrimenti la riga può appartenere a un’altra chiave
complete-then-partial = { $unit } era completo alla riga { $line } ed è parziale ora
    .cure = scrivere `corrected`, o `retracted` se lo spoglio è stato ritirato
report-differs-from-result = `{ $column }` di { $unit } era { $night } nell’ultimo dato, ma { $end } in results.csv
    .cure = corretto dopo la notte, o un errore di battitura in uno dei due file
line-above-register =
    { $counted } { $what ->
        [registered] iscritti scrutinati
       *[ballots] schede scrutinate
    }, ma solo { $register } persone sono iscritte
    .cure = cercare una cifra di troppo, o che cosa dovrebbe dire `counted_of`
ballots-above-register-whole = i dati contengono { $ballots } schede, ma in tutta la votazione gli iscritti sono solo { $register }
    .cure = cercare un doppione, una riga di totali, o iscritti di un altro voto
