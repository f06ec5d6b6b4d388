# Dubbi sui sondaggi. `$poll` e `$row` sono la chiave di un sondaggio, `$row` anche un elenco.
poll-of-others = { $poll } ha intervistato persone che non possono votare: non entra in nessuna previsione
    .cure = il sondaggio è elencato con questo motivo; mettere `population` a `electorate` solo se sono stati intervistati soltanto elettori
poll-excluded = nulla da fare: il sondaggio è escluso, vedere `[polls.excluded]` («{ $reason }»)
house-spelled-alike = `{ $pollster }` e l’istituto della riga { $line } sembrano uguali, ma uno dei due contiene un altro tipo di spazio o di segno
    .cure = riscrivere il nome in entrambe le righe: un testo copiato può contenere uno spazio indivisibile
poll-margin-as-share = { $poll } ha un margine di { $margin }: è quello del suo campione, scritto come quota
    .cure = scriverlo in punti: { $points }
poll-rule-unused = [polls.{ $table }] nomina `{ $key }`, ma { $table ->
        [aliases] nessun istituto si chiama così
       *[excluded] nessun sondaggio ha questo poll_id
    }: la riga non ha effetto
    .cure = { $near }Scriverlo come in polls.csv
poll-base-doubtful = { $poll } ha la base `decided`, ma le risposte arrivano a { $sum } solo con gli indecisi e i rifiuti
    .cure = scrivere `all` come base. Altrimenti gli indecisi contano nel campione come se avessero risposto
poll-is-result = { $poll } ha le cifre del risultato e finisce il giorno del voto
    .cure = se è il risultato, eliminare la riga: i risultati stanno in vote.toml o results.csv
poll-is-average = { $poll } sembra una media di sondaggi: { $why ->
       *[name] lo dice il nome
        [size] il campione è la somma di quelli di altri { $n } sondaggi
    }
    .cure = tralasciare le medie, o indicarla in [polls.excluded]: i sondaggi che contiene conterebbero due volte
poll-without-shares = { $poll } non ha né percentuali di sì e no né una forchetta
    .cure = inserire `yes` e `no` come pubblicati; senza di essi il sondaggio è soltanto elencato
poll-without-one-share = { $poll } ha la quota di una parte, ma `{ $column }` è vuoto
poll-rest-unpublished = { $poll }: sì e no sono { THE_NUMBER($sum) } delle risposte, il resto non è pubblicato
    .cure = inserire `undecided` e `refused` se la fonte li riporta; le percentuali senza indecisi non ne hanno bisogno
poll-shares-not-100-fraction = { $poll }: le percentuali pubblicate sommano a { $sum }
    .cure = sembrano quote da 0 a 1: polls.csv contiene percentuali come pubblicate, quindi moltiplicare per 100
poll-shares-not-100-rounding = { $poll }: le percentuali pubblicate sommano a { $sum }, non a 100
    .cure = può dipendere dagli arrotondamenti: lasciare le percentuali come pubblicate
poll-answers-unlisted = { $poll }: le percentuali pubblicate sommano a { $sum }, quindi manca { THE_NUMBER($rest) } delle risposte
    .cure = sono probabilmente persone che non voterebbero o non rispondono: inserire `refused` o `other` se la fonte li riporta
poll-shares-not-100-far = { $poll }: le percentuali pubblicate sommano a { $sum }, cioè { $off } rispetto a 100
    .cure = gli arrotondamenti non bastano a spiegarlo: una percentuale è sbagliata, manca o ha un’altra base
poll-without-n = { $row }: il numero di intervistati non è pubblicato
    .cure = si ricava dall’intervallo al 95%, altrimenti dal margine dichiarato, altrimenti dal valore predefinito di `[polls]`: ogni volta è un’ipotesi
poll-n-small = { $poll }: n è { $n }
    .cure = così poche risposte dicono poco: verificare che `n` sia il numero di intervistati, non una percentuale
poll-n-large = { $poll }: n è { $n }
    .cure = nessun sondaggio nazionale è così grande: una cifra di troppo, oppure una consultazione aperta a tutti che non è un sondaggio
poll-n-unlike-others = { $poll }: n è { $n }, mentre nessun altro sondaggio ha più di { $others } intervistati
    .cure = cercare una cifra di troppo
poll-n-in-steps = gli n dei { $polls } sondaggi vanno da { $first } a { $last }, di uno in uno
    .cure = così un foglio di calcolo riempie una colonna quando si trascina una cella: inserire l’n di ogni sondaggio dalla fonte
poll-margin-unlike-n = { $poll }: il margine dichiarato di { $margin } punti non corrisponde a n = { $n } (il solo campionamento dà { $sampling })
    .cure = il margine si riferisce forse a un’altra base, a un’altra percentuale o a un altro livello, oppure `n` è sbagliato
poll-without-dates = { $row }: i giorni della rilevazione non sono pubblicati
    .cure = senza di essi il sondaggio non entra in nessuna previsione; se è noto, indicare il mese con `date_precision` `month`
poll-one-field-day =
    { $row }: della rilevazione è pubblicato solo { $which ->
        [first] il primo
       *[last] l’ultimo
    } giorno
    .cure = una previsione prende il sondaggio con questo solo giorno: inserire l’altro se una fonte lo riporta
poll-field-long = { $poll }: la rilevazione è durata { $days } giorni, { FROM_NUMBER($start) } { TO_NUMBER($end) }
    .cure = un sondaggio dura raramente così a lungo: verificare l’anno e il mese
poll-month-only = { $poll }: si conosce solo il mese della rilevazione, perciò vale il mese intero ({ FROM_NUMBER($start) } { TO_NUMBER($end) })
    .cure = come giorno si usa la metà del periodo, che può essere sbagliata fino a due settimane
    .cure-part = `date_precision` `month` significa dal primo all’ultimo giorno del mese: correggere i giorni o scrivere `day`
poll-days-unsure = { $poll }: i giorni della rilevazione sono indicati, ma `date_precision` è `unknown`
    .cure = scrivere `day` o `month`, o lasciare vuoti i giorni
poll-without-publication = { $row }: il giorno di pubblicazione non è noto
    .cure = una previsione riferita a un giorno precedente prende il sondaggio dal suo ultimo giorno di rilevazione: inserirlo se possibile
poll-published-early = { $poll } è stato pubblicato { THE_NUMBER($published) }, prima della fine della rilevazione { THE_NUMBER($end) }
    .cure = uno dei giorni è sbagliato, o il sondaggio è un’ondata di uno più lungo
    .cure-turned = scambiando giorno e mese la data è { $turned }, dopo la rilevazione: controllare il giorno
poll-published-late = { $poll } è stato pubblicato { THE_NUMBER($published) }, molto dopo la fine della rilevazione { THE_NUMBER($end) }
    .cure = verificare l’anno e il mese di entrambi
poll-after-vote-published = { $poll } è stato pubblicato { THE_NUMBER($published) }, si è votato { THE_NUMBER($day) }
    .cure = nessuno ha potuto leggerlo prima del voto, e nessuna previsione lo usa: verificare il giorno
poll-unlike-others = { $poll } dà { THE_NUMBER($share) } { OF($option) } senza gli indecisi, mentre gli altri sondaggi sono intorno { TO_NUMBER($others) }
    .cure-swapped = con sì e no scambiati somiglia agli altri: verificare le due colonne
    .cure = un errore di battitura, un’altra domanda o un’altra popolazione: verificare nella fonte
# `$column` è yes o no.
undecided-exchanged =
    { $n ->
        [one] { $polls } non somiglia agli altri sondaggi, ma somiglia loro con `{ $column }` e `undecided` scambiati
       *[other] { $n } sondaggi non somigliano agli altri, ma somigliano loro con `{ $column }` e `undecided` scambiati: { $polls }
    }
    .cure = scambiarvi `{ $column }` e `undecided`, se la fonte lo conferma
undecided-above = in { $n } sondaggi su { $polls } gli indecisi sono molti più di quanti stanno sotto `{ $column }`: le due colonne sono probabilmente scambiate
    .cure = confrontare un sondaggio con la sua fonte e scambiare le intestazioni `{ $column }` e `undecided` se lo conferma
days-turned = { $n } sondaggi non rispettano l’ordine del file, ma lo rispettano con giorno e mese scambiati: { $polls }
    .cure = scambiare giorno e mese in queste righe ({ $poll } finisce allora il { $day }), e in `field_start` e `published` dove sono sbagliati anch’essi
poll-far-from-result = { $poll } dava { THE_NUMBER($share) } { OF($option) } senza gli indecisi, il risultato è stato { OF_NUMBER($result) }
    .cure = il sondaggio ha sbagliato di molto, o sì e no sono scambiati: verificare le due colonne
house-spelled-twice = `{ $pollster }` e `{ $other }` (riga { $line }) sembrano lo stesso istituto
    .cure = scrivere l’istituto sempre allo stesso modo, o indicare entrambe le forme sotto `[polls.aliases]`
house-unlike-id = l’identificativo di { $poll } nomina { $other }, la sua riga { $pollster }
    .cure = se la riga è di { $other }, correggere `pollster`: un nome può essere stato ricopiato verso il basso, o una colonna è scivolata. Altrimenti correggere `poll_id`
poll-unlike-house = { $poll } dà a { $option } { $share }, mentre gli altri sondaggi con cui è confrontato hanno da { $low } a { $high }
    .cure = con sì e no scambiati sarebbe { $turned }: verificare le due celle nella fonte
poll-n-unlike-house = { $poll } ha intervistato { $n } persone, mentre gli altri sondaggi con cui è confrontato ne hanno intervistate da { $low } a { $high }
    .cure = cercare una cifra persa o di troppo in `n`
poll-base-all-doubtful = { $poll } riguarda tutti gli intervistati, ma sì e no sono già tutti, e altri sondaggi di tutti hanno indecisi
    .cure = se gli indecisi sono esclusi, scrivere `decided` in `base`: una cella può essere stata ricopiata verso il basso
poll-day-unlike-id =
    l’identificativo di { $poll } indica il { $named }, la sua riga il { $day }: { $way ->
        [turned] giorno e mese sono scambiati
       *[digit] una cifra è diversa
    }
    .cure = se l’identificativo è giusto, scrivere { $named }. Altrimenti correggere `poll_id`
poll-published-twice = { $poll } ha le stesse percentuali, lo stesso istituto e lo stesso periodo di { $other } (riga { $line })
    .cure = così contano entrambi: eliminarne uno, o indicarlo sotto `[polls.excluded]` con il motivo
poll-under-two-dates = { $poll } ha le stesse percentuali e gli stessi { $n } intervistati di { $other } (riga { $line }), in un’altra data
    .cure = se è lo stesso sondaggio, eliminarne uno, o indicarlo sotto `[polls.excluded]` con il motivo. Altrimenti lasciarli entrambi
poll-of-two-outlets = { $poll } ha le risposte, il numero di intervistati e i giorni di { $other } (riga { $line }), sotto il nome di un altro istituto
    .cure = se è lo stesso sondaggio, eliminarne uno, o riunire i due nomi sotto `[polls.aliases]` e indicare un sondaggio sotto `[polls.excluded]`
polls-overlap = { $other } (riga { $line }) e { $poll }, dello stesso istituto, si sovrappongono nel tempo
    .cure = due domande di un solo sondaggio, o un sondaggio continuo le cui ondate condividono intervistati: tenere quelle che non si sovrappongono e indicare le altre sotto `[polls.excluded]`
polls-overlap-many = { $n } sondaggi di { $pollster } si sovrappongono nel tempo a un altro dello stesso istituto: { $few }
poll-turnout-odd = { $poll } indica un’affluenza { OF_NUMBER($turnout) }
    .cure = in percentuale come pubblicata, da 0 a 100: verificare la cifra
poll-range-open = { $poll }: alla forchetta manca un estremo
    .cure = inserire entrambi gli estremi, o lasciare vuote tutte le colonne della forchetta
poll-interval-askew = { $poll }: l’intervallo { $low }-{ $high } non è intorno alla quota di { $share }
    .cure = la forchetta è forse una proiezione (dirlo in `range_meaning`), quella dell’altra opzione, o sbagliata
poll-interval-implies-n = { $poll }: l’intervallo { $low }-{ $high } è quello di circa { $n } intervistati
    .cure = n non è pubblicato, perciò vale l’intervallo: usarlo come numero effettivo, non come n
poll-interval-narrow = { $poll }: l’intervallo { $low }-{ $high } è più stretto di quanto consenta n = { $n }
    .cure = l’intervallo o `n` è sbagliato, a meno che non sia di un livello più basso o di un’altra quota: verificare
base-all-answers = { $share } di tutte le risposte
base-yes-and-no = { $share } di sì e no
base-with-undecided = { $share } con tutti gli indecisi
base-with-refusals = { $share } con tutti gli indecisi e i rifiuti
poll-range-not-reproduced = { $poll }: su nessuna base le risposte grezze danno { $ends }, della forchetta { $low }-{ $high } { OF($option) }: { $bases }
    .cure = l’istituto proietta con una regola che non pubblica: mostrare la forchetta come sua dichiarazione, mai come intervallo
poll-after-vote = { $poll }: { $why }
    .cure = un sondaggio dopo il voto non prevede nulla e non può sbagliarsi: è escluso; correggere il giorno se è un errore di battitura
poll-year-doubtful = { $poll }: `{ $column }` è { $day }, si è votato { THE_NUMBER($vote) }, e il sondaggio è usato
    .cure-likely = l’anno è un errore di battitura? { $year } andrebbe bene: verificare nella fonte
    .cure = l’anno è un errore di battitura? Verificare nella fonte
poll-year-alone = { $poll } ha la data { $day }, { $days } giorni prima di ogni altro sondaggio; nel { $year } sarebbe tra gli altri
    .cure = verificare l’anno
poll-year-doubtful-left-out = { $poll }: `{ $column }` è { $day }, si è votato { THE_NUMBER($vote) }, perciò il sondaggio è escluso
poll-prior-aside = [polls.priors] fissa { $names }, che una previsione usa solo con `--prior structural`
    .cure = prevedere con --prior structural, o toglierla
polls-adrift =
    { $n ->
        [one] un sondaggio finisce
       *[other] { $n } sondaggi finiscono
    } entro il { $day }, { $days } giorni prima { $what ->
        [vote] del voto
       *[polls] di ogni altro
    }: { $some }
    .cure = controllare gli anni. Un foglio di calcolo che conta i giorni dal 1904 li sposta di 1462 giorni
