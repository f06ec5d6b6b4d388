# Dubbi su risultati, ore e nomi.
changed = { $what } { $before }, poi { $after } ({ $change })
provisional-differs-from-final = { $area }: lo spoglio provvisorio non è quello definitivo: { $told }
    .cure = uno spoglio annunciato come completo può ancora cambiare: indicare lo stato con ogni cifra, e valutare su quello definitivo
votes-moved =
    Al netto { $n ->
        [one] { $n } voto è passato
       *[other] { $n } voti sono passati
    } da { $from } a { $to }
share-moved = La quota { OF($option) } era { $before }, poi { $after }
unusual-share = { $unit }: il sì ha { THE_NUMBER($now) } dei voti validi, contro { THE_NUMBER($before) } in { $vote } (z { $z } fra { ALL_PLACES($unit-name) })
    .cure = altri elettori sotto lo stesso numero, una campagna locale, o un errore di battitura: verificare { THE_PLACE($unit-name) } nella fonte
yes-no-swapped =
    .cure = scambiando sì e no il cambiamento sarebbe come altrove: verificare le due celle
unusual-turnout = { $unit }: l’affluenza è { OF_NUMBER($now) }, contro { THE_NUMBER($before) } in { $vote } (z { $z } fra { ALL_PLACES($unit-name) })
    .cure = una lista elettorale che non va con queste schede, elettori contati due volte, o un errore di battitura in `registered` o `cast`
unknown-area = `{ $area }` non è una zona: né `parent` in results.csv, né valore di una colonna di units.csv
    .cure = { $near }correggere il nome, aggiungere a units.csv una colonna che raggruppi { THE_PLACES($unit-name) }, o lasciare vuota la cella per tutta la votazione
unit-without-result = { $unit } non è in results.csv
    .cure = { $near }se c’è un risultato, aggiungerne la riga a results.csv. Altrimenti una chiave è scritta male in uno dei due file
area-without-result = results.csv non ha alcuna riga di { $area }: mancano { $n } { PLACES($unit-name, $n) }
    .cure = aggiungere le loro righe a results.csv: una parte della tabella non è stata ripresa, o un filtro la nascondeva
signs-exchanged = { $unit } di results.csv è { $other } in units.csv: due segni della chiave sono scambiati
    .cure = scrivere la chiave allo stesso modo nei due file, come nella fonte
    .cure-known = scrivere { $key } nei due file: lo ha anche un altro file
link-of-no-unit = { $unit } non è { A_PLACE($unit-name) } di questo voto
    .cure = { $near }correggere la chiave, o eliminare la riga
area-spelled-otherwise = `{ $area }` è considerato la zona `{ $name }`
    .cure = maiuscole, accenti o spazi esterni differiscono: scrivere il nome come in results.csv o units.csv
unknown-unit = { THE_PLACE($unit-name) } `{ $unit }` non è in nessuna lista e non ha trasmesso nulla: nulla è confermato
    .cure = { $near }scrivere la chiave come nella lista
fact-cast-not-sum-of-parts =
    il risultato { $status ->
        [final] definitivo
       *[provisional] provvisorio
    } dà { $cast } votanti, ma le sue schede sommano a { $parts }
    .cure = validi + bianche + nulle fanno i votanti: correggere il numero che la sua fonte contraddice
share-differs-from-ballots =
    `{ $key }` del risultato { $status ->
        [final] definitivo
       *[provisional] provvisorio
    } è { $printed }, ma le sue schede danno { $counted }
    .cure = indicare le schede e tralasciare la quota; qui le quote vanno da 0 a 1, non in percentuale
result-differs-from-control =
    `{ $word }` ({ $status ->
        [final] definitivo
       *[provisional] provvisorio
    }) è { $here } qui, ma { $value } in vote.toml (risultato { $index })
    .cure = i due file dicono lo stesso fatto: correggere quello che la sua fonte contraddice
sum-differs-from-final = `{ $word }` (definitivo) è { $value }, ma { THE_PLACES($unit-name) } di results.csv sommano a { $sum } ({ $difference })
    .cure-digit = differisce dalla somma di una cifra: scrivere { $sum } se la fonte lo dice, o cercare { A_PLACE($unit-name) } che manca o una cifra sbagliata
    .cure = manca { A_PLACE($unit-name) }, un risultato conta due volte o è digitato male, o il totale è stato corretto in seguito
    .cure-other = è la somma di `{ $other }`: i due sono scambiati qui? Altrimenti la cifra viene forse da un altro conteggio
sides-exchanged-in-units = le somme di sì e no sono il no e il sì del risultato definitivo in vote.toml, e il resto della cartella concorda con vote.toml
    .cure = ciascuna delle due colonne sta sotto l’intestazione dell’altra: scambiare le intestazioni yes e no di results.csv
sides-exchanged-here = sì e no del risultato definitivo sono le somme di no e sì in results.csv, e il resto della cartella concorda con results.csv
    .cure = scambiare qui i due valori
sides-exchanged = sì e no del risultato definitivo sono le somme di no e sì in results.csv
    .cure = uno dei due li ha invertiti: scambiare le intestazioni yes e no di results.csv, o i due valori qui, secondo quel che dice la fonte
result-contradicted =
    vote.toml ha due risultati { $status ->
        [final] definitivi
       *[provisional] provvisori
    } con cifre diverse
    .cure = tenere quello della fonte, o dare allo spoglio precedente `status = "provisional"`
share-differs-from-units = `yes_share` (definitivo) è { $printed }, ma { THE_PLACES($unit-name) } di results.csv danno { $counted }
    .cure = manca { A_PLACE($unit-name) } o un dato è digitato male, o la quota è quella di un altro spoglio
result-before-close =
    il risultato { $status ->
        [final] definitivo
       *[provisional] provvisorio
    } è datato { $at }, prima della chiusura dell’ultimo seggio
    .cure = correggere `at`, `date` o `polls_close`; un’ora ha bisogno del suo scarto da UTC, per esempio +11:00
final-before-provisional = il risultato definitivo è datato { $at }, prima di uno provvisorio
    .cure = la proclamazione segue lo spoglio della notte: correggere `at` o `status`
close-on-another-day = `polls_close` è { $close }, ma il giorno del voto è { THE_NUMBER($vote) }
    .cure = correggere la data o lo scarto da UTC di `polls_close`
vote-day-doubtful = il giorno del voto è { $vote }, e nessuna delle { $n } date di sondaggi e risultati di questa cartella vi corrisponde
    .cure = `date` è un errore di battitura? { $day } andrebbe bene
close-early = i seggi chiudono il { $close }
    .cure = è un’ora della sera? Scriverla su 24 ore, come 18:00
embargo-before-close = l’embargo finisce prima della chiusura dell’ultimo seggio { AT_TIME($close) }
    .cure = in molti paesi nessun risultato può essere pubblicato prima della chiusura dell’ultimo seggio: posticipare `embargo_until`
acknowledged-code-unknown = nessun rilievo ha il codice `{ $code }`: non è confermato nulla
    .cure = { $near }`plebis check --list` elenca tutti i codici
override-above-register = { $name }: in tutto sono attese { $value } schede, ma gli iscritti sono solo { $registered }
    .cure = cercare una cifra di troppo in `value`
override-below-counted = { $name }: in tutto sono attese { $value } schede, ma { $counted } sono già scrutinate
    .cure = cercare una cifra persa in `value`: è il numero dei votanti in tutto, non delle schede mancanti
override-idle-cure = eliminarla, o correggere ciò a cui si riferisce
options-crossed = l’etichetta di { $side } è «{ $label }»
    .cure = scambiare le due etichette. I voti per la proposta stanno sotto `yes`
timezone-contradicted = polls_close è { $close }, ma gli orologi di `{ $zone }` segnano allora { $there }
    .cure = correggere lo scarto di `polls_close`, o `timezone`
timezone-unknown = `timezone` è `{ $zone }`, che nessun elenco di fusi orari conosce. Le ore senza scarto si leggono { $by ->
        [close] con quello di `polls_close`
       *[nothing] senza un orologio noto
    }
    .cure = { $near }Scrivere un luogo come `Europe/Zurich`
offsets-differ = `embargo_until` e `polls_close` hanno scarti da UTC diversi
    .cure = entrambe sono ore del voto: scriverle con lo stesso scarto
baseline-of-same-day = il voto di riferimento { $baseline } è dello stesso giorno di questo voto
    .cure = è confrontato come se fosse precedente, ma con --as-of solo quando il suo risultato è noto: correggere un `date`, o prendere un voto precedente
range-mixes-bases = la forchetta da { $low } a { $high } per { THE($option) } unisce due basi: { $low } è { $low-base }, { $high } è { $high-base }
    .cure = gli estremi non sono confrontabili e non formano un intervallo: indicare entrambe le basi ovunque si mostri la forchetta
range-end-without-poll = nessun sondaggio di polls.csv dà { $value } per { THE($option) } come { $base }
    .cure = un sondaggio manca, il numero è di un altro, o la sua base è un’altra: correggere l’estremo o aggiungere il sondaggio
range-as-fractions = l’intervallo va da { $low } a { $high } per cento: sembrano quote da 0 a 1
    .cure = scriverlo in percentuale: low = { $low }, high = { $high }
base-all = una quota di tutte le risposte
base-two-way = una quota dei soli sì e no
base-projection = l’estremo della proiezione di un istituto
