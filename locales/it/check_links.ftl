# Dubbi sui collegamenti con voti precedenti. `$vote` è un identificativo, `$unit` e `$earlier` sono chiavi.
key-for-key = `{ $other }` per `{ $unit }`
baseline-without-units = { NO_PLACE($unit-name) } di { $vote } è in questo voto, quindi nulla si confronta con esso
    .cure = scrivere allo stesso modo le chiavi dei due voti (come testo in un foglio di calcolo), o collegare { THE_PLACES($unit-name) } in links.csv
baseline-without-units-near = { NO_PLACE($unit-name) } di { $vote } è in questo voto, quindi nulla si confronta con esso. Si sono persi gli zeri? Vi si trova { $pairs }
units-not-in-baseline = in { $vote } mancano { $n } chiavi di questo voto: { $few }
    .cure = se è { GENDERED($unit-name, f: "nuova", m: "nuovo") } non serve nulla; se è cambiata solo la chiave, collegare le due in links.csv o rimettere la vecchia
    .cure-zeros = le chiavi di results.csv hanno probabilmente perso gli zeri iniziali, come fanno i fogli di calcolo: scriverli lì, in una colonna formattata come testo
units-not-in-baseline-near = Vi si trova { $pairs }
link-to-unknown-vote = { $vote } non è un voto di riferimento per questo
    .cure = { $near }aggiungerlo a `votes` sotto `[baseline]` in vote.toml, o correggere l’identificativo
link-weight-out-of-range = il peso di { $earlier } in { $unit } è { $weight }
    .cure = un peso dice quale parte degli elettori di allora vota qui: più di 0, al massimo 1
link-to-nothing = { $earlier } non è { A_PLACE($unit-name) } di { $vote }
    .cure = { $near }correggere la chiave, o eliminare la riga
links-turned = `unit` e `baseline_unit` sono probabilmente scambiati: { $n } collegamenti su { $rows } vanno bene al contrario
    .cure = scambiare i due nomi nell’intestazione di links.csv
link-weights-not-1 = i pesi di { $earlier } di { $vote } sommano a { $sum }, non a 1
    .cure = ogni peso dice quale parte degli elettori di allora vota qui: una riga manca, è doppia o sbagliata
baseline-unit-unlinked = { NO_PLACE($unit-name) } di questo voto prosegue { $earlier } di { $vote }
    .cure = ha chiuso? I suoi elettori votano altrove: indicare dove in links.csv
units-absent =
    { $n ->
        [one] { A_PLACE($unit-name) } di { $vote } manca in questo voto: { $few }
       *[other] { $n } { PLACES($unit-name, $n) } di { $vote } mancano in questo voto: { $few }
    }
    .cure = aggiungere la riga se è stata dimenticata; se i suoi elettori sono altrove, dirlo in links.csv
named-unit = { $unit } ({ $name }, { $n } iscritti)
unit-without-link = { $unit } non ha collegamenti con { $vote }
    .cure = senza collegamento la proiezione segue solo il risultato { OF_THE_PLACE($region-name) }: indicare in links.csv da dove vengono questi elettori
names-changed =
    { $n ->
        [one] { $n } { PLACES($unit-name, $n) } ha un nome diverso rispetto a { $vote }
       *[other] { $n } { PLACES($unit-name, $n) } hanno un nome diverso rispetto a { $vote }
    }: { $units }
    .cure = senza conseguenze se un nome è solo scritto diversamente; un luogo nuovo può avere altri elettori
names-exchanged = { $unit } e { $other } hanno ciascuno il nome che l’altro ha in { $vote }
    .cure = scambiare i due nomi; se i numeri sono stati riassegnati, dire in links.csv da dove vengono questi elettori
names-slid = { $n } { PLACES($unit-name, $n) } hanno il nome che in { $vote } era altrove, mentre gli iscritti sono rimasti gli stessi
    .cure = i nomi sono stati probabilmente ordinati senza le loro righe: rimettere ciascuno accanto alla sua chiave
areas-renamed =
    { $n ->
        [one] { $n } { PLACES($region-name, $n) } ha un nome diverso rispetto a { $vote }
       *[other] { $n } { PLACES($region-name, $n) } hanno un nome diverso rispetto a { $vote }
    }: { $areas }
    .cure = senza conseguenze se ne fanno parte { GENDERED($unit-name, f: "le stesse", m: "gli stessi") } { PLACES($unit-name) }. Scrivere un solo nome nei due voti per poterli confrontare
area-renamed = { $then } → { $now }
no-name = senza nome
register-unknown = iscritti ignoti
register =
    { $n ->
        [one] { $n } iscritto
       *[other] { $n } iscritti
    }
name-and-register = `{ $name }`, { $register }
unit-register-changed = { $unit } aveva { $then } iscritti in { $vote } e ora ne ha { $now }, con lo stesso nome
    .cure = cercare una cifra di troppo o persa in `registered`. Se i confini sono cambiati, indicare in links.csv da dove vengono questi elettori
unit-moved = { $unit } stava sotto «{ $then }» in { $vote } e ora sta sotto «{ $now }»
    .cure = { $near }se è una svista, correggere `parent`. Se l’appartenenza è cambiata, non serve nulla
unit-number-changed-meaning = il numero { $unit } forse non indica gli stessi elettori: { $then } in { $vote }, ora { $now }
    .cure = alcuni seggi sono stati rinumerati, divisi o uniti, o le liste elettorali ridisegnate: indicare in links.csv da dove vengono questi elettori
share-of-unit = { $weight } di { $earlier }
unit-numbers-resolved =
    { $n ->
        [one] { $units } indica
       *[other] { $units } indicano
    } elettori diversi da quelli di { $vote }: links.csv compone { $unit } con { $made }
    .cure = i numeri sono cambiati, o ci sono state divisioni o fusioni: il confronto si fa con i collegamenti, mai con i numeri
register-jumped =
    { $n ->
        [one] { $units } ha { $now } iscritti
       *[other] { $units } hanno insieme { $now } iscritti
    }, ma i collegamenti con { $vote } ne portano { $before } ({ $change }%)
    .cure-away = più elettori hanno scelto di votare fuori dalla loro zona, e nessun collegamento lo dice: usare gli iscritti di questo voto
    .cure = alcuni elettori vengono da altrove senza che un collegamento lo dica, una lista è stata ridisegnata, o un peso è sbagliato
link-across-parents = { $unit } ({ $now }) ha un collegamento con { $earlier } ({ $then })
    .cure = { A_PLACE($unit-name) } cambia raramente { PLACE($region-name) }: probabilmente la chiave è un’altra
baseline-explains-little = { $vote } spiega { $share } delle differenze fra { THE_PLACES($unit-name) } { GENDERED($unit-name, f: "scrutinate", m: "scrutinati") } ({ $units }): una proiezione su di esso poggia su poco
    .cure = indicare un voto precedente che divideva gli elettori allo stesso modo, o toglierlo e confrontare la proiezione
baseline-unsound = la cartella di { $vote } ha a sua volta { $findings }. Il più grave: { $first }
    .cure = ciò che le si confronta ne dipende: plebis check { $path }
baseline-mirrored = { $vote } ordina { $units } { PLACES($unit-name, $units) } al contrario (correlazione { $r }): dove il sì era forte, ora lo è il no
    .cure = sì e no sono scambiati in uno dei due voti, o la domanda era posta al contrario? Allora rovesciare il voto precedente
history-differs = la colonna { $vote } di history.csv non è il voto di quel nome: metà { OF_PLACES($unit-name) } differisce di { $off } o più
    .cure = riprendere le quote del sì di quel voto, o dare alla colonna il nome del suo voto
history-turned = la colonna { $vote } di history.csv contiene le quote del no: quel voto le ha al contrario
    .cure = scrivere le quote del sì, da 0 a 1
