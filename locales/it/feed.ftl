# Ciò che si dice dei flussi degli uffici elettorali e della tabella [feed] di vote.toml.
canonical = returns.csv come lo scrive questo programma
    .needs = nulla: una riga per ogni dato di { A_PLACE($unit-name) }, con le chiavi del voto
csv = qualsiasi altro CSV
    .needs = `[feed.columns]` con almeno unit, yes e no; `decimal` e `thousands` se i numeri hanno separatori; `timezone` per le ore locali
onegov = CSV di voto OneGov (cantoni svizzeri)
    .needs = `[feed] question` se il file contiene un controprogetto: la sua parte, per esempio tie-breaker
swiss-ogd = JSON sd-t-17-02 (votazioni federali svizzere)
    .needs = `[feed] question`, il numero dell’oggetto (vorlagenId)
eligendo = CSV di Eligendo (Ministero dell’Interno)
    .needs = `[feed] question`, il numero del quesito (quesito_cod), se sono più d’uno
nist = NIST SP 1500-100 versione 2, JSON
    .needs = `[feed] question`, l’@id della consultazione, se sono più d’una
ech0252 = XML eCH-0252, versioni 1 e 2 (cantoni e comuni svizzeri)
    .needs = `[feed] question`, la voteIdentification o un altro numero dell’oggetto, se sono più d’uno
column-missing = `[feed.columns]` non dice quale colonna sia `{ $columns }`
    .cure = scrivere `[feed.columns]` con unit, yes e no, ciascuno con il nome della sua colonna nel flusso
marks-alike = è anche il segno dei decimali
    .cure = dare a `decimal` e a `thousands` due segni diversi
no-mark = non è un separatore di cifre
    .cure = scrivere un solo segno, per esempio `{ $key } = ","`
status-twice = `{ $word }` compare sotto due stati
    .cure = far comparire ogni parola del flusso una sola volta sotto `[feed.status]`
empty = è vuoto
    .cure = scaricarlo di nuovo: un server che sta scrivendo non manda nulla
damaged-utf16 = è in UTF-16 ed è in parte danneggiato
read-as-utf16 = letto come UTF-16 ({ $bytes } byte)
json-cut = il JSON finisce a metà: è stato troncato?
no-json = non è JSON valido: { $why }
no-xml = non è XML valido: { $why }
no-list = non è un elenco
field-missing = il campo manca
other-format-cure = controllare l’indirizzo e il formato: `plebis feeds` elenca i formati
fetch-again-cure = scaricarlo di nuovo; se resta così, avvisare l’ufficio elettorale
other-namespace = non è una consegna eCH-0252 della versione 1 o 2
    .cure = controllare che l’indirizzo sia quello di eCH-0252; `plebis feeds` elenca i formati
too-many-rows = ha più luoghi di qualsiasi voto
    .cure = controllare l’indirizzo
web-page = è una pagina web e non contiene dati: una pagina di errore, un accesso o un avviso
    .cure = aprire l’indirizzo in un browser e dare quello del file stesso
format-unknown = non è in nessuno dei formati noti
    .cure = indicarne uno con `--format` o `[feed] format` ({ $formats }); per un CSV di altro tipo scrivere `[feed.columns]`
column-absent-cure = il file ha `{ $columns }`
    .near = il file ha `{ $near }`: correggere `[feed.columns]` o il formato
other-day = è del { $theirs }, e si vota il { $ours }
    .cure = controllare che l’indirizzo sia quello di questo voto
question-key = `{ $key }`
question-titled = `{ $key }` ({ $title })
no-question = non contiene alcun quesito
    .cure = controllare l’indirizzo, o aspettare che l’ufficio abbia aperto il voto
several-questions = contiene { $n } quesiti, e nessuno è indicato
    .cure = indicarne uno con `--question` o `[feed] question`: { $questions }
question-means-several = questo nome indica { $n } quesiti
question-unknown = non contiene alcun quesito con questo nome
    .cure = { $near }i quesiti sono { $questions }
no-time-cure = scrivere un’ora con il suo scarto da UTC, una data e un’ora locali, o un’ora come 21:45
day-unclear = il giorno si può leggere in due modi, e nessuno è vicino al voto
    .cure = chiedere date come 2026-03-29
time-without-day = è un’ora, e il giorno non è noto
    .cure = indicare il voto con `--vote`
zone-unknown = è un’ora locale, e il fuso orario `{ $zone }` non è noto
    .cure = { $near }scrivere `timezone` in vote.toml, per esempio "Europe/Rome"
no-zone = è un’ora locale, e l’orologio del voto non è noto
    .cure = scrivere `timezone` in vote.toml, per esempio "Europe/Rome"
other-mark-cure = correggere `[feed] decimal`
no-groups = i separatori non stanno tra gruppi di tre cifre
    .cure = controllare `[feed] thousands`
unknown-unit = { NO_PLACE($unit-name) } del voto ha questa chiave o questo nome
    .cure = { $near }Indicare sotto `[feed.units]` di quale { PLACE($unit-name) } si tratta: `chiave = "{ $theirs }"`. Le altre righe contano
unknown-unit-of-key = { NO_PLACE($unit-name) } del voto ha la chiave `{ $key }` o questo nome
other-unit = la chiave è quella di `{ $unit }` ({ $name }), ma il nome è { $called }
unit-twice = { THE_PLACE($unit-name) } compare due volte nel flusso, con dati diversi
    .cure = se il flusso ha più quesiti o più tipi di schede, indicare la colonna sotto `[feed.columns]`; altrimenti scaricarlo di nuovo. Nessuna delle due righe conta
status-unknown = non è uno stato dello spoglio noto
    .cure = dire sotto `[feed.status]` che cosa significa, come `complete = "{ $word }"` (waiting, partial, complete, corrected, retracted)
neither-true-nor-false = non è né True né False
more-than-all = si conta più di quanto c’è
    .cure = controllare che sia la colonna giusta; altrimenti scaricare di nuovo il file
votes-of-no-section = ha voti, ma nessun seggio è scrutinato
valid-unlike-votes = { $valid } voti validi, ma sì e no fanno { $votes }
place-without-key = un luogo senza numero né nome
place-twice = due luoghi hanno la chiave { $id }
dangling-place = i dati sono di un luogo che il rapporto non elenca
count-twice = due dati dello stesso luogo e dello stesso tipo sono diversi
half-a-count = solo una delle due opzioni ha un dato
types-overlap = i tipi di schede possono sovrapporsi, e non c’è un totale
selections-unclear = non è chiaro quale delle risposte sia il sì: { $labels }
    .cure = scrivere i nomi del flusso sotto `[options]`, o come `yes` e `no` sotto `[feed.columns]`
not-real = Il flusso è considerato una prova: { $why }
    .cure = durante una prova non c’è nulla da fare; la sera del voto chiedere il vero flusso all’ufficio elettorale
test-flag = dice `{ $flag }`
test-flag-missing = manca `{ $flag }`, quindi può essere un test
test-title = il suo titolo è «{ $title }»
test-column = la sua colonna `{ $column }` somiglia al contrassegno di una prova
before-the-vote = ha risultati del { $at }, e si vota il { $day }
before-the-day = la sua ora è { $at }, e si vota il { $day }
    .cure = togliere le righe di una prova, o correggere il giorno dell’ora
parts-summed = al posto di { $units } il flusso riporta delle parti, che vengono sommate
    .cure = controllare che le parti ci siano tutte; fino ad allora lo spoglio vale come parziale
rows-elsewhere =
    { $n ->
        [one] un luogo scrutinato si trova
       *[other] { $n } luoghi scrutinati si trovano
    } in zone dove il voto non ha { NO_PLACE($unit-name) }
    .cure = nulla da fare se il flusso copre più del voto
recognised = { $file } è { $format }.
read-question = Quesito { $question }.
read-units =
    { $n ->
        [0] Non è ancora { GENDERED($unit-name, f: "scrutinata", m: "scrutinato") } { NO_PLACE($unit-name) }
        [one] È { GENDERED($unit-name, f: "scrutinata", m: "scrutinato") } { A_PLACE($unit-name) }
       *[other] { $n } { PLACES($unit-name, $n) } sono { GENDERED($unit-name, f: "scrutinate", m: "scrutinati") }
    }{ $waiting ->
        [0] .
       [one] , { GENDERED($unit-name, f: "una è elencata ma non scrutinata", m: "uno è elencato ma non scrutinato") }.
       *[other] , { $waiting } sono { GENDERED($unit-name, f: "elencate ma non scrutinate", m: "elencati ma non scrutinati") }.
    }
absent-units =
    { $n ->
        [one] Nel flusso manca { A_PLACE($unit-name) } del voto.
       *[other] { $n } { PLACES($unit-name, $n) } del voto non sono nel flusso.
    }
aside-units =
    { $n ->
        [one] Una riga è messa da parte.
       *[other] { $n } righe sono messe da parte.
    }
of-test = PROVA: questo non è un risultato vero.
format-head = formato
name-head = che cos’è
no-key = non è una chiave pubblica Ed25519
    .cure = scrivere i 32 byte della chiave in base64 o in cifre esadecimali, o il testo di un file che comincia con -----BEGIN PUBLIC KEY-----
columns-unknown = è una tabella con colonne sconosciute: { $columns }
    .cure = dire in vote.toml che cosa è ciascuna, per esempio `[feed.columns]` con `unit = "{ $first }"`, e lo stesso per yes e no
