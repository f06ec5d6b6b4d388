# Perché una cella o una riga è rifiutata, e che cosa fare.
larger-than-any-electorate = supera qualunque corpo elettorale
    .cure = verificare che nessuna cifra sia digitata due volte
below-zero = è negativo, e un conteggio non può esserlo
grouped-digits = ha un separatore fra le cifre
    .cure = scriverlo senza separatori
    .cure-count = un conteggio ha solo cifre: scrivere `{ $digits }` se è ciò che si intende
no-whole-number = non è un numero intero
no-count = non è un conteggio
    .cure = scrivere solo cifre, e lasciare vuota la cella se nulla è pubblicato
    .cure-key = scrivere `{ $key } = 78734`, solo cifre
    .cure-share = scrivere il numero dei voti, solo cifre. Una quota del sì va in `yes_share`, da 0 a 1
    .cure-percent = una percentuale non è un numero di schede: scrivere il numero, o lasciare vuota la cella
    .cure-of-total = scrivere un solo numero, e il totale nella sua colonna
    .cure-narrow = la colonna del foglio era troppo stretta per mostrare le sue cifre: allargarla e salvare di nuovo la tabella
    .cure-exponent = le ultime cifre sono perse: mostrare la colonna come numeri interi nel foglio e salvare di nuovo la tabella
    .cure-cut = scrivere solo cifre; se un foglio di calcolo ha preso il segno delle migliaia per la virgola decimale, era { $number }
n-is-margin = non è un numero di intervistati, e `margin` è { $margin }
    .cure = le due celle sono scambiate: scrivere { $margin } come `n` e { $n } come `margin`
cure-of-count-or-percentage = { $cure }; se `counted` è una percentuale, scrivere 100 in `total`
decimal-comma = ha una virgola, ma questo file separa le celle con virgole
    .cure = scrivere `{ $number }`, o il numero senza separatore se si tratta di migliaia
percent-sign = ha un segno di percentuale
    .cure = scrivere solo il numero: `{ $number }`
no-number = non è un numero
    .cure = scrivere un solo numero, o lasciare vuota la cella se nessuno è pubblicato
    .cure-day = un foglio di calcolo ha cambiato il numero in una data: formattare la colonna come numeri, e riscriverlo
    .cure-key = scrivere `{ $key } = 0.5`, senza virgolette
    .cure-date = un foglio di calcolo ne ha fatto una data: formattare la colonna come testo e riscrivere { $decimal } se era un decimale, o un solo numero se erano due con una barra
    .cure-letter = una lettera sta al posto di una cifra: scrivere `{ $number }` se è giusto
below-lowest = è inferiore a { $lowest }
outside = non è compreso fra { $lowest } e { $highest }
    .cure = correggere il numero, o lasciare vuota la cella
    .cure-percent = questa colonna contiene quote da 0 a 1, non percentuali: scrivere `{ $share }`
    .cure-key = correggere il numero
    .cure-key-percent = una quota va da 0 a 1: scrivere `{ $share }`
no-such-word = non è una delle parole di questa colonna
    .cure = { $near }scrivere `{ $words }`
    .key = non è una delle parole di questa chiave
moment-without-time = manca l’ora
moment-is-month = è un mese, e manca il giorno
moment-offset = il suo scarto da UTC non è valido
moment-without-offset = manca lo scarto da UTC, quindi l’istante è ignoto
no-moment = non è una data con un’ora
    .cure = scrivere data, ora e scarto da UTC, come in `2020-10-04T21:45:00+11:00`
moment-outside-calendar = è fuori dal calendario
no-date = non è una data
    .cure = scrivere `2018-11-04`, `2018-11` per un mese, o un’ora con lo scarto da UTC
ragged-row = la riga ha { $cells } celle, l’intestazione { $columns } colonne
    .cure = mettere tra virgolette una cella che contiene una virgola, chiudere tutte quelle aperte, e scrivere i decimali con il punto (40.5)
    .cure-short = manca una cella: anche una vuota vuole la sua virgola. Chiudere tutte le virgolette aperte
shifted-left = le celle di questa riga stanno, da { $column } in poi, una colonna troppo a sinistra: una cella è stata eliminata
    .cure = inserire una cella prima di questa e scrivervi quel che spetta a { $column }
shifted-right = le celle di questa riga stanno, da { $column } in poi, una colonna troppo a destra: è stata inserita una cella vuota
    .cure = eliminare la cella vuota sotto { $column }, così che le altre tornino al loro posto
note-row = è piena solo la prima di { $columns } celle
    .cure = se è una nota, eliminare la riga o scriverla sopra l’intestazione
open-quote = in questa riga una virgoletta è aperta e non chiusa
cell-too-long = la cella ha { $bytes } byte, più { OF_NUMBER($most, of: "many") } consentiti qui
    .cure = accorciarla; un intero file in una cella viene da una virgoletta mai chiusa
still-written = il file finisce a metà di questa riga: è ancora in scrittura?
    .cure = rileggere il file quando è completo
still-written-because = il file finisce a metà di questa riga: è ancora in scrittura? ({ $why })
    .cure = rileggere il file quando è completo; se lo è, terminare l’ultima riga
no-line-end = senza fine riga, l’ultima cifra può essere troncata
neither-unit-nor-measure = la riga non indica né `unit` né `measure`
    .cure = compilare `unit`, o `measure` per un totale pubblicato
share-without-option = una quota senza la sua opzione
    .cure = scrivere `yes` o `no`
event-with-number = un evento con un numero
    .cure = indicare che cosa misura il numero, o lasciarlo vuoto
figure-without-number = una cifra pubblicata senza il suo numero
    .cure = compilarlo, o scrivere `event` come misura
more-counted-than-total = si è scrutinato più ({ $counted }) di quanto c’è (totale { $total })
    .cure = correggere uno dei due, o lasciare vuoto `total`
votes-exceed-cast = { $unit }: sì, no, bianche e nulle ({ $sum }) superano i votanti ({ $cast }) e gli iscritti
    .cure = correggere la riga: uno dei suoi numeri ha una cifra di troppo o è di un’altra riga
sorted-alone = la colonna ha, in { $n } righe, le cifre di altre righe: è stata ordinata senza le altre
    .cure = inserirla di nuovo dalla fonte, ogni cifra nella sua riga
slid-up = la colonna ha, in { $n } righe, le cifre della riga sotto: sta una riga troppo in alto
    .cure = spostare di una riga verso il basso le sue celle in queste righe e riempire quella che si libera
slid-down = la colonna ha, in { $n } righe, le cifre della riga sopra: sta una riga troppo in basso
    .cure = spostare di una riga verso l’alto le sue celle in queste righe e riempire quella che si libera
# `$lines` sono serie di righe: «3-4 e 9».
also-in =
    { $n ->
        [one] { $problem }, e così in { $n } altra riga (riga { $lines })
       *[other] { $problem }, e così in altre { $n } righe (righe { $lines })
    }
    .cure = { $cure }. Correggere le altre allo stesso modo
damaged-letter = contiene una lettera danneggiata
    .cure = salvare di nuovo il file in UTF-8
refused = { $place }: { $problem }
    .found = { $place }: { $problem } (trovato: `{ $value }`)
    .help = aiuto: { $cure }
at-line = riga { $line }
at-column = colonna `{ $column }`
more-refusals =
    { $n ->
        [one] e un altro rifiuto
       *[other] e altri { $n } rifiuti
    }
    .cure = correggere quelli indicati e rilanciare il comando
unreadable = non si può leggere: { $why }
    .cure = verificare che esista e che lo si possa leggere
no-plain-file =
    è { $kind ->
        [folder] una cartella
       *[device] un dispositivo o una pipe
    }, non un file
    .cure = indicare un file ordinario
file-too-large = supera { $megabytes } MB
    .cure = verificare che sia il file giusto; una cartella contiene un solo voto
vote-toml-missing = manca
    .cure = una cartella di voto deve avere un vote.toml: `plebis new DIR` scrive un esempio da modificare
no-vote = non si può leggere
    .cure = verificare che sia un testo
save-as-utf-8 = salvare di nuovo il file come «CSV UTF-8» (separato da virgole o punti e virgola)
spreadsheet = è un foglio di calcolo, non un file di testo
utf-16 = è in UTF-16
zero-byte = contiene un byte nullo, quindi non è un file di testo
damaged-byte = è in UTF-8, ma un byte è danneggiato
unknown-encoding = non è né in UTF-8 né in Windows-1252
empty = è vuoto
    .cure = la prima riga deve indicare le colonne: `{ $columns }`
no-cells = non si può dividere in celle: { $why }
    .cure = salvare di nuovo il file in CSV
no-outlines = non è JSON valido: { $why }
    .cure = esportare di nuovo i contorni in GeoJSON
column-twice = due colonne hanno lo stesso nome
    .cure = rinominare o eliminare una delle due
total-without-unit = la cella è vuota, e la riga ha le somme di tutte le altre
    .cure = la riga del totale di un foglio non è un’unità: eliminarla, e dare i totali in controls.csv
table-on-its-side = la tabella è coricata: i nomi delle sue colonne stanno uno sotto l’altro
    .cure = girarla, in modo che ogni colonna abbia il suo nome nella prima riga (in un foglio di calcolo: copia, incolla speciale, trasponi)
heading-again = la riga ripete i nomi delle colonne
    .cure = eliminarla: una tabella ha una sola intestazione
row-of-words = la riga ha parole dove le colonne contengono numeri: così apparirebbe una nota sotto una tabella
    .cure = eliminarla se è una nota (per le note c’è SOURCES.md); lasciare vuota una cella dove nulla è pubblicato
column-missing = manca una colonna obbligatoria
    .cure = la prima riga deve indicare le colonne, per esempio: `{ $columns }`
    .cure-near = rinominare la colonna `{ $column }`, se è quella che si intende
    .cure-of-these = l’intestazione non ha `{ $column }`. Ha { $others }, che il programma non conosce: rinominare la colonna giusta, o indicare `--columns { $table }:{ $column }={ $likely }`
    .cure-option = se sono queste le colonne che si intendono, aggiungere `{ $option }`, o rinominarle così
cell-blank = la cella è vuota
    .cure = compilarla, o eliminare la riga
    .cure-sheet = riempirla: di celle unite solo la prima ha un valore. Eliminare la riga se è tutta vuota
    .cure-unit = scrivere la chiave, o eliminare la riga: una somma di altre righe non è un’unità
no-day = non è una data
    .cure = scrivere anno, mese e giorno come `2018-11-04`, o anno e mese come `2018-11`
    .cure-key = scrivere `2018-11-04`, o `2018-11-04T18:00:00+11:00` per un’ora
    .cure-written = scrivere `{ $day }`
key-twice = figura già alla riga { $line }
    .cure = una chiave è unica: correggere la chiave della riga che riguarda altro, o eliminare una di due righe uguali
link-twice = lo stesso collegamento figura già alla riga { $line }
    .cure = eliminare una delle due righe
field-work-reversed = la rilevazione finisce ({ $end }) prima di cominciare ({ $start })
    .cure-turned = giorno e mese sono scambiati: scrivere { $day }
    .cure = scambiare o correggere le due date
more-than-all = sì e no sommano a { $sum }%
    .cure = correggere uno dei due; entrambi sono percentuali della stessa base
poll-of-nobody = un sondaggio senza intervistati
    .cure = lasciare vuota la cella se il numero non è pubblicato
range-reversed = la forchetta finisce sotto il suo inizio ({ $low })
    .cure = scambiare i due
    .cure-key = scambiare `low` e `high`
range-half-told = una forchetta pubblicata è data solo a metà
    .cure = servono `range_low`, `range_high`, `range_option` (`yes | no`) e `range_meaning` (`interval95 | projection | scenarios`)
no-toml = non è TOML valido: { $why }
    .cure = ogni riga si scrive `key = value`; i testi stanno tra virgolette, le date no
    .cure-value = scrivere `{ $key } = { $value }`
    .cure-quotes = mettere i testi tra virgolette diritte: `"…"`
    .cure-ungrouped = scrivere `{ $key } = { $value }`, senza segni tra le migliaia
    .cure-point = scrivere `{ $key } = { $value }`: i decimali vogliono il punto
curly-quotes-toml = sta tra virgolette che TOML non conosce
decimal-comma-toml = ha una virgola decimale
is-it = è `{ $word }`?{" "}
key-missing = manca una chiave obbligatoria
    .cure = { $near }aggiungere una riga `{ $key } = …`
    .cure-under = { $near }aggiungere una riga `{ $key } = …` sotto `[{ $table }]`
key-unknown-alone = la chiave `{ $key }` qui non è nota
key-unknown = la chiave `{ $key }` non è nota sotto `[{ $table }]`
    .cure = { $near }chiavi note qui: `{ $known }`
key-of-side-cure = le chiavi sono in inglese in ogni lingua: scrivere `{ $word } = "…"`, con il nome dell’opzione fra virgolette
no-text = non è un testo
    .cure = scrivere `{ $key } = "…"`
text-too-long = ha { $bytes } byte, più { OF_NUMBER($most, of: "many") } consentiti qui a un testo
    .cure = accorciarlo
no-flag = non è né `true` né `false`
    .cure = scrivere `{ $key } = true`
no-texts = non è un elenco di testi
    .cure = scrivere `{ $key } = ["…"]`
no-table = non è una tabella
    .cure = scrivere `[{ $key }]` su una riga a sé, con le chiavi sotto
no-tables = non è un elenco di tabelle
    .cure = scrivere `[[{ $key }]]` sopra ciascuna
no-day-of-vote = non è il giorno di un voto
    .cure = scrivere `date = { $day }`
id-blank = è vuoto
id-too-long = supera 200 byte
id-no-folder = non è il nome di una cartella
id-hyphen = comincia con un trattino, come un’opzione
id-edge = comincia o finisce con uno spazio o un punto
id-sign = ha un segno che su alcuni sistemi una cartella non può avere
id-device = è il nome di un dispositivo su alcuni sistemi
id-file = finisce come il nome di un file, e un server prenderebbe la cartella per un file
id-of-publication = è il nome che la pubblicazione dà alle proprie cartelle
id-cure = usare lettere, cifre e trattini, come in `my-vote-2030`
label-unseen = non è un nome visibile
    .cure = scrivere l’opzione come la conoscono gli elettori
label-of-other = è anche il nome dell’altra opzione
    .cure = dare a ciascuna opzione un nome proprio
label-alike = differisce dall’altra opzione solo per segni o maiuscole
    .cure = dare a ciascuna opzione un nome proprio
no-place-name = non è un nome di luoghi
    .cure = scrivere `{ $key } = {"{"} one = "seggio", other = "seggi" {"}"}`
compare-with-proclamation = confrontare le cifre con la proclamazione
fact-votes-exceed-cast = sì, no, bianche e nulle ({ $sum }) superano `cast`
fact-cast-exceeds-registered = `cast` ({ $cast }) supera `registered`
fact-unlike-valid = `yes` + `no` fanno { $sum }, non `valid`
fact-option-exceeds-valid = un’opzione ({ $votes }) supera `valid`
prior-without-scale = non può essere la scala di una distribuzione a priori
    .cure = dare un numero sopra 0, come quota: `0.005` è mezzo punto
weight-without-majority = è il peso di una zona, ma la regola non chiede una maggioranza di zone
    .cure = aggiungere `double_majority = "parent"` sotto `[rule]`, o tralasciare i pesi
grouping-unknown = non indica nessun raggruppamento { OF_PLACES($unit-name) }
    .cure = { $near }scrivere una di queste parole: { $known }. `parent` è una colonna di results.csv, le altre sono colonne di units.csv
grouping-of-amounts = è una colonna di numeri, che non raggruppano { NO_PLACE($unit-name) }
grouping-empty = non raggruppa { NO_PLACE($unit-name) }: la colonna è vuota
    .cure = compilare la colonna, perché ogni { PLACE($unit-name) } appartenga alla zona con cui vota
weight-of-unknown-area = è il peso di una zona a cui non appartiene { NO_PLACE($unit-name) }
    .cure = { $near }scrivere la zona come figura sotto `{ $column }`
no-weights = non dà peso a nessuna zona
    .cure = dare almeno a una zona un peso sopra 0 sotto `[rule.weights]`
baseline-itself = è questo stesso voto
    .cure = indicare un voto precedente, o eliminarlo dall’elenco
    .cure-copied = la cartella si chiama `{ $folder }`, ma il suo `id` è ancora `{ $id }`: scrivere `id = "{ $folder }"`
baseline-later = è { OF_NUMBER($day) }, dopo questo voto { OF_NUMBER($vote) }
    .cure = il confronto è con un voto precedente: indicarne un altro, o correggere una `date`
baseline-twice = indica { $vote } una seconda volta
    .cure = indicare ogni voto precedente una sola volta
baseline-missing = { $vote }: il voto precedente non si trova, nessun voto si chiama `{ $name }`
    .cure = { $near }voti che si possono indicare: { $known }; o dare il percorso di una cartella con un vote.toml (`plebis new DIR` ne scrive una)
# Indicazioni di desk.toml e `--given`.
override-unit-and-area = accompagna `unit`, ma un’indicazione riguarda l’una o l’altra
    .cure = tenere una delle due; `kind` può aggiungersi
override-of-nothing = è un’azione che non riguarda nulla
    .cure = dire che cosa riguarda: `unit = "…"`, `area = "…"` o `kind = "…"`
override-value-unasked = è un valore che `{ $action }` non prende
    .cure = cancellare questa chiave; solo `expected` e `known` ne prendono uno
override-value-missing = richiede un valore
    .cure = scrivere `value = 12000`, i votanti in tutto
    .cure-share = scrivere `value = 0.54`, la quota dell’opzione seguita
override-unknown-unit = non è { A_PLACE($unit-name) } di questo voto
    .cure = { $near }scrivere { THE_PLACE($unit-name) } come sta in results.csv o units.csv
override-unknown-area = non è una zona di questo voto
    .cure = { $near }scrivere un `parent` o un valore di una colonna di units.csv
override-unknown-kind = non è un tipo di schede di questo voto
    .cure = { $near }scrivere un tipo come sta nella colonna `kind`
override-twice = dice una seconda volta che cosa si fa di { $name }; la prima sta alla riga { $line }
    .cure = tenere una delle due
doubt-of-nothing = è l’incertezza di un numero che non è dato
    .cure = riempire `expected`, o lasciare vuoto `expected_sd`
all-beside-kinds = dà tutte le schede di { $unit } accanto a righe per tipo, e non ne è la somma
    .cure = togliere questa riga o quelle dei tipi, o correggere le cifre
level-twice = è indicato una seconda volta
    .cure = indicare ogni livello una volta, dall’interno all’esterno
level-unknown-cure = { $near }scrivere una delle colonne di units.csv: { $known }
# Celle di un foglio di calcolo, e come vi si scrivono date e ore. `$problem` si dice della cella.
in-cell = cella { $cell }: { $problem }
clock-alone = è un’ora di cui non si conosce il giorno o il fuso
    .cure = scrivere anche il giorno, come in `2014-09-18T18:47`; `timezone` e `polls_close` in vote.toml dicono di quale notte è un’ora della sera
day-or-month-first = si può leggere con il giorno o con il mese davanti, e nessuna data di questo file ha un giorno oltre il 12
    .cure = scrivere `{ $first }` o `{ $second }`
short-year = ha un anno di due cifre: ciascuno dei suoi numeri può essere l’anno
    .cure = scrivere la data con l’anno intero; può essere { $days }
serial-day = è il numero con cui un foglio di calcolo conserva una data
    .cure = dare alla cella il formato data, o scrivere `{ $day }`
no-workbook = non è una cartella di lavoro .xlsx
    .cure = salvarla di nuovo come .xlsx senza password, o come «CSV UTF-8»
damaged-workbook = è una cartella di lavoro danneggiata
workbook-unread = non si può leggere come cartella di lavoro: { $why }
no-sheet = non ha fogli con celle
sheet-too-large = si espande oltre { $megabytes } MB
    .cure = lasciare solo la tabella nella cartella di lavoro, o salvarla come «CSV UTF-8»
sheet-too-wide = ha { $rows } righe e { $columns } colonne, con qualcosa nell’ultima
sheet-error = mostra un errore del foglio di calcolo
    .cure = correggere la formula, o lasciare vuota la cella
formula-unsolved = contiene una formula mai calcolata, quindi nessun valore
    .cure = aprire il file in un foglio di calcolo e salvarlo, o scrivere il numero
