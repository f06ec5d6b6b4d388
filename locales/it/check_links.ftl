# Dubbi sui collegamenti con voti precedenti. `$vote` è un identificativo, `$unit` e `$earlier` sono chiavi.
key-for-key = `{ $other }` per `{ $unit }`
baseline-without-units = nessuna unità di { $vote } è in questo voto, quindi nulla si confronta con esso
    .cure = scrivere allo stesso modo le chiavi dei due voti (come testo in un foglio di calcolo), o collegare le unità in links.csv
baseline-without-units-near = nessuna unità di { $vote } è in questo voto, quindi nulla si confronta con esso. Si sono persi gli zeri? Vi si trova { $pairs }
units-not-in-baseline = in { $vote } mancano { $n } chiavi di questo voto: { $few }
    .cure = per le unità nuove non serve nulla; quelle che hanno solo cambiato chiave si collegano in links.csv, o riprendono la vecchia chiave
units-not-in-baseline-near = Vi si trova { $pairs }
link-to-unknown-vote = { $vote } non è un voto di riferimento di questo voto
    .cure = aggiungerlo a `votes` sotto `[baseline]` in vote.toml, o correggere l’identificativo
link-weight-out-of-range = il peso di { $earlier } in { $unit } è { $weight }
    .cure = un peso è la parte della vecchia unità che spetta a questa: più di 0, al massimo 1
link-to-nothing = { $earlier } non è un’unità di { $vote }
    .cure = { $near }correggere la chiave, o eliminare la riga
link-weights-not-1 = i pesi di { $earlier } di { $vote } sommano a { $sum }, non a 1
    .cure = ogni peso è la parte della vecchia unità che spetta alla nuova: una riga manca, è doppia o sbagliata
baseline-unit-unlinked = nessuna unità di questo voto prosegue { $earlier } di { $vote }
    .cure = un’unità chiusa: i suoi elettori sono finiti altrove, quindi collegarla alle unità che li hanno accolti
unit-without-link = { $unit } non ha collegamenti con { $vote }
    .cure = una nuova unità: è proiettata solo in base alla sua regione; collegarla alle unità da cui vengono i suoi elettori
names-changed =
    { $n ->
        [one] { $n } unità ha un nome diverso rispetto a { $vote }
       *[other] { $n } unità hanno un nome diverso rispetto a { $vote }
    }: { $units }
    .cure = senza conseguenze se un nome è solo scritto diversamente; un nuovo luogo può avere altri elettori
no-name = senza nome
register-unknown = iscritti ignoti
register =
    { $n ->
        [one] { $n } iscritto
       *[other] { $n } iscritti
    }
name-and-register = `{ $name }`, { $register }
unit-register-changed = { $unit } aveva { $then } iscritti in { $vote } e ora ne ha { $now }, con lo stesso nome
unit-number-changed-meaning = il numero { $unit } forse non indica gli stessi elettori: { $then } in { $vote }, ora { $now }
    .cure = alcuni seggi sono stati rinumerati, divisi o uniti, o le liste elettorali ridisegnate: indicare in links.csv da quali vecchie unità vengono questi elettori
share-of-unit = { $weight } di { $earlier }
unit-numbers-resolved =
    { $n ->
        [one] { $units } indica
       *[other] { $units } indicano
    } elettori diversi da quelli di { $vote }: links.csv compone { $unit } con { $made }
    .cure = rinumerate, divise o unite: confrontare queste unità tramite i collegamenti, mai tramite il numero
register-jumped =
    { $n ->
        [one] { $units } ha { $now } iscritti
       *[other] { $units } hanno insieme { $now } iscritti
    }, ma i collegamenti con { $vote } ne portano { $before } ({ $change }%)
    .cure-away = più elettori hanno scelto di votare fuori dalla loro zona, lasciando altre unità che non sono collegate: usare gli iscritti di questo voto
    .cure = alcuni elettori vengono da unità non collegate, una lista è stata ridisegnata, o un peso è sbagliato
link-across-parents = { $unit } di { $now } è collegata a { $earlier } di { $then }
    .cure = un’unità cambia raramente regione: probabilmente la chiave di un’altra unità
baseline-explains-little = { $vote } spiega { $share } delle differenze fra le { $units } unità scrutinate: una proiezione su di esso poggia su poco
    .cure = indicare un voto precedente che divideva gli elettori allo stesso modo, o toglierlo e confrontare la proiezione
