# Ipotesi e note della proiezione dallo spoglio.
units-without-baseline-their-own =
    { $borrowed ->
        [one] { $borrowed } { PLACES($unit-name, $borrowed) } non ha un risultato precedente da confrontare: vale quello { OF_THE_PLACE($region-name) }, con un intervallo più largo: { $some }
       *[other] { $borrowed } { PLACES($unit-name, $borrowed) } non hanno un risultato precedente da confrontare: vale quello { OF_THE_PLACE($region-name) }, con un intervallo più largo: { $some }
    }
register-published-worked-out-from = gli iscritti non sono pubblicati: il numero è ricavato dal voto precedente o dai risultati già arrivati, ed è incerto: { $some }
units-without-register-their-own = { THE_PLACES($unit-name) } senza iscritti propri mantengono le schede di prima, e i loro elettori figurano in altre liste: { $some }
common-factors-earlier-votes-factors = il modello usa i fattori comuni di { $ncols } voti precedenti ({ $ncols_2 } fattori), e { THE_PLACES($unit-name) } { GENDERED($unit-name, f: "scrutinate", m: "scrutinati") } contano per 1/{ $tempering }, perché non sono indipendenti: così si proiettavano meglio i voti passati
ranges-have-width-earlier-votes = gli intervalli sono larghi quanto sarebbe servito ai voti precedenti, proiettati dagli stessi risultati parziali con fattori che non li conoscevano
local-movement-earlier-votes-did = un movimento locale che i voti precedenti non conoscevano, o una cifra sbagliata
units-without-history-start-from =
    { $new ->
        [one] { $new } { PLACES($unit-name, $new) } senza precedenti parte dalla media { OF_THE_PLACE($region-name) }: { $some }
       *[other] { $new } { PLACES($unit-name, $new) } senza precedenti partono dalla media { OF_THE_PLACE($region-name) }: { $some }
    }
every-unit-equally-likely-be = ogni { PLACE($places) } ha la stessa probabilità di essere già tra i dati. Se le grandi città o certe parti del territorio arrivano tardi, l’intervallo è troppo stretto: lo si può indicare con `--hint`
units-hinted-report-log-odds =
    { $n ->
        [one] secondo l’indicazione, { $n } { PLACES($places, $n) } su { $rows } arriva { $when }: la log-odds di essere già tra i dati differisce dalle altre di { $tilt_mean } (deviazione standard { $tilt_sd }, mai di segno opposto). Per il resto l’ordine è casuale
       *[other] secondo l’indicazione, { $n } { PLACES($places, $n) } su { $rows } arrivano { $when }: le log-odds di essere già tra i dati differiscono dalle altre di { $tilt_mean } (deviazione standard { $tilt_sd }, mai di segno opposto). Per il resto l’ordine è casuale
    }
published-lines-speak-more-ballots = le righe pubblicate parlano di più schede di quante ne consentano { THE_PLACES($unit-name) }: non sono usate
result-lies-below-ballots-or = nessun risultato è inferiore alle schede o all’affluenza che le righe pubblicate danno già
nothing-counted-yet-unit-has = non è ancora scrutinato nulla: { NO_PLACE($unit-name) } ha trasmesso dati e nessuna riga pubblicata è utilizzabile
published-lines-cannot-be-met = nessun risultato che il modello ammette è compatibile con le righe pubblicate
draws-resampled-from-simulated-counts = le estrazioni sono ricampionate da { $particles } spogli simulati, pesati secondo il loro accordo con le cifre pubblicate (numero effettivo { $effective })
complete-counts-proclamations-used-without = senza `--as-of` la proiezione usa l’ultimo dato parziale, non gli spogli completi e le proclamazioni
complete-line-rounded = le quote pubblicate sono arrotondate, e { THE($option) } può avere più o meno di quanto gli serve
whole-vote = tutta la votazione
line-about-used-unit-belongs = una riga ({ $name }) non è usata: { NO_PLACE($unit-name) } appartiene a quella zona
line-about-used-its-area = una riga ({ $name }) non è usata: la sua zona si sovrappone a un’altra
line-about-used-does-say = una riga ({ $name }) non è usata: non dice quanto è scrutinato
every-area-is-in = secondo le righe pubblicate lo spoglio è finito in tutte le zone, ma nessuna dà il totale: la quota complessiva è composta da quelle delle zone, e quante schede abbia ciascuna è incerto
complete-line-beside-units = una riga pubblicata dice che lo spoglio è finito: vale quella, anche se sono arrivati i risultati di soltanto { $units } { PLACES($unit-name, $units) } su { $of }
ballots-or-registered = { $counted } schede sono scrutinate, su un totale che non è stato pubblicato. Se sono gli iscritti { OF_PLACES($unit-name) } scrutinati, lo spoglio è al { $part }
complete-line-against-units = una riga pubblicata dice che lo spoglio è finito, ma ciò che manca non può dare la sua quota: valgono i risultati per { PLACE($unit-name) }
complete-line-not-used = una riga pubblicata dice che lo spoglio è finito, ma la regola del voto non le si può applicare: valgono { THE_PLACES($unit-name) }
line-about-used-every-area = una riga parziale ({ $name }) non è usata: secondo quelle di tutte le zone lo spoglio è finito
line-about-used-its-shares = una riga ({ $name }) non è usata: le sue quote non sommano a 100%
time-published = ora non pubblicata
share = quota
value = { $option } { $value }%
stations = seggi
ballots = schede
valid-votes = voti validi
registered = iscritti
of = { $counted } { $of } su { $total }
value-2 = { $counted } { $of }
complete = completo
turnout = , affluenza { $t }%
value-3 = { $name }: { $share }, { $counted } ({ $when }){ $turnout }
turnout-used-unit-its-own = l’affluenza di una zona ({ $name }) non è usata: { NO_PLACE($unit-name) } appartiene solo a quella zona
turnout-at-against-at-same = affluenza { AT_TIME($clock) } ({ $name }): al { $value }%, contro il { $then }% alla stessa ora del voto di riferimento, dove alla fine è stata del { $usual }%
turnout-at-earlier-figure-hour = affluenza { AT_TIME($clock) } ({ $name }): { $value }%. Non si conosce un dato precedente per quell’ora, perciò quella finale può essere molto più alta
turnout-last-count-line-has = affluenza nell’ultima riga dello spoglio che la indica: { $middle }%. Quella finale è attesa lì intorno (deviazione standard 0,1 in log-odds)
unit-known-results-csv-units = non si conosce { NO_PLACE($unit-name) }: né results.csv né units.csv ne elenca
factor-model-used-needs-reports = il modello a fattori non è usato: gli servono i dati { OF_PLACES($unit-name) }
factor-model-used-what-counted = il modello a fattori non è usato: quanto è scrutinato non vi si adatta, e la proiezione segue lo spostamento rispetto al voto precedente
history-too-short =
    history.csv non è usato: contiene { $votes ->
        [one] una votazione precedente
       *[other] { $votes } votazioni precedenti
    }, e i fattori comuni si possono apprendere a partire da { $fewest }
history-left-aside =
    history.csv con le sue { $votes } votazioni precedenti non è usato da solo: { $why ->
        [few] lo è a partire da { $enough } votazioni
        [gaps] più di metà delle celle è vuota
       *[counts] si preferisce lo spostamento rispetto ai voti di una votazione precedente
    }. --method factor lo usa
published-aggregate-lines-projected-from = dove ci sono i dati { OF_PLACES($unit-name) }, la proiezione non si basa sulle righe aggregate pubblicate
hint-changes-nothing-unit-reports = l’indicazione ({ $hint }) non cambia nulla: i dati dicono che cosa è arrivato, e in quella zona { NO_PLACE($unit-name) } lascia aperto quanto manca
by-hint-more = secondo l’indicazione ({ $hint }) manca di più dove, in quella zona, lo spoglio è in corso e il suo avanzamento non è pubblicato ({ $changed } { PLACES($unit-name, $changed) }): ogni volta si attende fino { TO_NUMBER($percent) }% di schede in più. Dove lo spoglio è finito o non è cominciato non cambia nulla
by-hint-less = secondo l’indicazione ({ $hint }) manca di meno dove, in quella zona, lo spoglio è in corso e il suo avanzamento non è pubblicato ({ $changed } { PLACES($unit-name, $changed) }): ogni volta si attende fino { TO_NUMBER($percent) }% di schede in meno. Dove lo spoglio è finito o non è cominciato non cambia nulla
nobody-knows-what-still-out = non si sa che cosa manchi ancora: la cartella non ha una lista di { PLACES($unit-name) } e non indica un voto precedente
valid-vote-counted-or-expected = nessun voto valido è scrutinato o atteso
nothing-counted-yet-turnout-alone = non è ancora scrutinato nulla: si proietta solo l’affluenza, in base ai dati ora per ora
composition-register-both-options-blank = composizione degli iscritti: le due opzioni, bianche o nulle, astenuti
registers-share-number-valid-ballots = gli iscritti non sono noti per { ALL_PLACES($unit-name) }: si proiettano la quota e il numero dei voti validi, senza affluenza
only-shares-weights-weights-taken = ci sono solo quote e pesi: i pesi valgono come schede, e non c’è un’affluenza
swing-against-level-slopes-smooth = spostamento rispetto a { $id }: livello, pendenze, superficie liscia e { PLACES($regions) } intorno a uno spostamento uniforme
earlier-vote-compare-with-regions = non c’è un voto precedente con cui confrontare, ci sono solo { PLACES($regions) } e covariate: perciò l’intervallo è largo
too-counted-units-say-how = anche { $vote_id }: quanto è scrutinato dice quanto il resto vi tenda
counted-units-have-valid-vote =
    { $empty ->
        [one] { $empty } { PLACES($unit-name, $empty) } non ha voti validi e dice qualcosa solo sull’affluenza ({ $some })
       *[other] { $empty } { PLACES($unit-name, $empty) } non hanno voti validi e dicono qualcosa solo sull’affluenza ({ $some })
    }
partly-counted-what-certain-rest = lo spoglio è parziale: ciò che è arrivato è certo, il resto è simulato ({ $some })
how-much-partly-counted-unit = dove lo spoglio è in corso il suo avanzamento non è pubblicato: si ricava dall’affluenza dove è più avanti, ed è incerto ({ $some })
no-more-out-than-totals = non si considerano mancanti più schede di quante ne lascino i totali pubblicati ({ $areas })
report-says-its-unit-complete = nessun dato dice di essere completo: il numero di schede che mancano si basa su quelli più avanzati, e può andare da zero a più di quanto stimato
turnout-has-moved-far-what = in quanto è scrutinato l’affluenza è molto cambiata (log-odds di votare { $swing }), e { THE_PLACES($unit-name) } che mancano la volta scorsa avevano votato in modo diverso. Lì l’affluenza delle due parti non è ancora nota, e l’intervallo non comprende un boicottaggio di una sola parte che si veda soltanto lì
was-taken-back-outstanding-again = il risultato di { $unit } è stato ritirato ed è di nuovo atteso
count-went-down-later-report = un conteggio è sceso in un dato successivo (vale l’ultimo): { $some }
rule-asks-for-majority-areas = la regola chiede una maggioranza delle zone, e di { NO_PLACE($unit-name) } si sa a quale appartenga
rule-asks-for-turnout-register = la regola chiede un’affluenza minima, e il numero di iscritti non è noto
rule-asks-for-share-registered = la regola chiede una quota degli iscritti, e il loro numero non è noto
turnout-what-counted-has-moved = in quanto è scrutinato l’affluenza è cambiata come se una parte dello spostamento, { $part } (± { $sd }), venisse da elettori della parte in calo rimasti a casa: 0 è un cambiamento di opinioni, 1 la sola astensione
baseline-says-little = il voto precedente dice poco: in quanto è scrutinato restano circa { $kept } delle differenze di allora tra i luoghi, e quelli che mancano ne tengono conto solo in questa misura
has-very-figures-one-row = sono esattamente le cifre di { $other }: probabilmente una riga è stata copiata sull’altra
reported-complete-without-single-ballot = per la fonte lo spoglio è completo, senza una sola scheda: un boicottaggio, o uno spoglio non ancora cominciato
far-fewer-ballots-than-expected = molte meno schede del previsto: un boicottaggio, una cifra persa, o è scrutinata solo una parte
far-more-ballots-than-expected = molte più schede del previsto: una cifra di troppo, o le schede di più { PLACES($unit-name) }
yes-may-be-swapped-mirrored = sì e no sono forse scambiati: la quota rovesciata è quella attesa
more-ballots-than-registered-persons = più schede che iscritti: una cifra di troppo?
digit-may-be-missing-or = in uno dei conteggi forse manca una cifra o ce n’è una doppia: dieci volte tanto andrebbe bene
only-part-counted-may-be = è scrutinata solo una parte, che forse non somiglia al resto
baseline-its-own-compared-with = nessun risultato precedente da confrontare: vale quello { OF_THE_PLACE($region-name) }
real-local-movement-or-change = un vero movimento locale, o un cambiamento dei suoi elettori dal voto di riferimento
reported-neither-ballots-nor-share = { $key } non ha trasmesso né schede né una quota: il risultato è ancora atteso
reported-one-side = { $key } ha trasmesso solo uno dei numeri di sì e no: il risultato è ancora atteso
list-units-units-expected = nessuna lista { OF_PLACES($unit-name) }: si attendono { GENDERED($unit-name, f: "quelle", m: "quelli") } di { $vote_id }
counted-units-have-more-ballots =
    { $exceeded ->
        [one] { $exceeded } { PLACES($unit-name, $exceeded) } su { $reports } ha più schede che iscritti: non si dà un’affluenza
       *[other] { $exceeded } { PLACES($unit-name, $exceeded) } su { $reports } hanno più schede che iscritti: non si dà un’affluenza
    }
published-fraction-counted-would-need = l’avanzamento pubblicato richiederebbe più schede che iscritti, perciò non è usato: { $some }
numeric-columns-units-csv-only = fra le colonne numeriche di units.csv fanno da covariate solo le prime { $most } per nome. Sono escluse: { $some }
listed-at-zero-taken-as = sono a zero, quindi valgono come non ancora scrutinati: { $some }
reported-but-list-units-added = risultati arrivati ma assenti dalla lista { OF_PLACES($unit-name) }, aggiunti: { $some }
regions-areas-rule-units-parent = come regioni valgono le zone della regola (`{ $column }`): { THE_PLACES($unit-name) } di uno stesso `parent` votano con più di una di esse
late = tardi
early = presto
kinds-are-not-listed =
    { $units ->
        [one] { A_PLACE($unit-name) } trasmette i dati per tipo di schede, e nessuna lista ne dà i tipi. Ciò che è arrivato vale perciò come il totale ({ $some })
       *[other] { $units } { PLACES($unit-name, $units) } trasmettono i dati per tipo di schede, e nessuna lista ne dà i tipi. Ciò che è arrivato vale perciò come il totale ({ $some })
    }
baseline-explains = { $id } spiega { $share } delle differenze fra { THE_PLACES($unit-name) } { GENDERED($unit-name, f: "scrutinate", m: "scrutinati") }: la proiezione ne ricava poco
level-has-too-many-groups = la colonna `{ $level }` sotto [levels] forma { $groups } gruppi, più dei { $most } che si prendono: è tralasciata
