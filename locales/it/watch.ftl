# Che cosa si dice in una notte di spoglio: della fonte, della registrazione, di ciò che è preso o rifiutato.
no-feed = non è indicato alcun flusso
    .cure = scrivere `--feed` con un file, una cartella o un indirizzo, oppure `[feed] url` in vote.toml
scheme-unknown = con `{ $scheme }` non si può leggere un flusso
    .cure = scrivere un indirizzo con http:// o https://, un file o una cartella
twice = `{ $vote }` è indicato due volte
    .cure = indicare ogni voto una volta sola
no-vote = la registrazione non dice di quale voto si tratta
    .cure = scrivere `--vote VOTE`
nothing-yet = non è arrivato alcun dato
    .cure = aspettare i primi dati: senza `--once` il controllo continua
log-broken = la riga è danneggiata: { $why }
    .cure = ripristinare il registro da una copia, o mettere da parte la registrazione; un’ultima riga danneggiata non fa danni
body-damaged = i byte non sono quelli registrati
    .cure = ripristinare il file da una copia; ciò che è pubblicato resta
embargo-broken = non è un’ora: nessuno sa fino a quando nulla può essere pubblicato
    .cure = scrivere di nuovo `--embargo TIME`, o `--embargo off` per togliere l’embargo
body-elsewhere = il registro indica un file fuori dalla sua cartella
recording-empty = non è stato registrato nulla
    .cure = indicare la cartella in cui `plebis watch` ha registrato: contiene log.jsonl
recording-taken = un altro `plebis watch` sta lavorando qui
    .cure = chiuderlo, o indicare altre cartelle con `--record` e `--publish`
recording-public = { $folder } è nella cartella di pubblicazione: ciò che arriva sarebbe registrato dove i lettori hanno accesso
    .cure = indicare con `--record` una cartella altrove
holds-rehearsal = contiene la registrazione di una prova, e questa è la serata vera
    .cure = indicare un’altra cartella con `--record`: una prova e una serata si registrano a parte
holds-night = contiene la registrazione di una serata, e questa è una prova
older = questi dati sono più vecchi di quelli validi ({ $theirs }, contro { $ours })
older-revision = questa versione è più vecchia di quella valida ({ $theirs }, contro { $ours })
rehearsal-in-the-night = questa è una prova, e valgono dati veri
takes-back = ritira in un colpo { $n } { PLACES($places, $n) } su { $of }, e varrà solo se arriva { $left ->
    [one] ancora una volta
   *[other] altre { $left } volte
 }
turns = scambia le due opzioni in { $n } { PLACES($places, $n) } su { $of } già scrutinati. Conta solo se arriva ancora { $left ->
        [one] una volta
       *[other] { $left } volte
    }
cut-off = il file finisce a metà di una riga, come se lo si stesse ancora scrivendo. Conta solo se arriva ancora { $left ->
        [one] una volta
       *[other] { $left } volte
    }
ahead = un’ora della fonte è { $theirs }, ma i dati sono stati letti alle { $ours }: valgono per quel momento
    .cure = controllare l’orologio della fonte, il giorno di un’ora dopo mezzanotte e timezone in vote.toml
passed-over = { $feed }: { $files } vengono prima di un file già letto e non sono letti.
    .cure = Dare ai dati più recenti un nome successivo.
total-differs = il totale della fonte per { $area } è di { $theirs } { $option }, ma i luoghi che vi elenca danno { $ours }
    .cure = la fonte è forse in aggiornamento, o una riga è sbagliata; valgono i luoghi, mai il totale
blanked = { $unit } aveva { $ballots } schede, e ora la fonte lascia vuote le sue celle
zeroed = { $unit } aveva { $ballots } schede, e ora la fonte non ne dà nessuna
    .cure = una fonte in difficoltà mostra zeri o nulla: i dati di prima valgono finché non ne arrivano altri
resumed = { $feed }: { $recorded ->
    [one] un invio era già registrato; il controllo riprende da lì
   *[other] { $recorded } invii erano già registrati; il controllo riprende da lì
 }
embargo-kept = { $feed }: nulla è pubblicato prima di { $until }. Vale per chiunque prosegua questa registrazione o pubblichi nella stessa cartella; `--embargo off` toglie l’embargo.
embargo-stands = { $feed }: nulla è pubblicato prima di { $until }, come è stato chiesto prima. `--embargo off` toglie l’embargo.
embargo-lifted = { $feed }: l’embargo fino a { $until } è tolto.
nothing-there = { $feed }: ancora nulla.
unlogged = { $feed }: { $n ->
    [one] { $files } è nella registrazione senza una riga nel registro, e non conta.
   *[other] { $files } sono nella registrazione senza una riga nel registro, e non contano.
 }
    .cure = L’esecuzione precedente si è interrotta, o il suo disco era pieno. Ciò che la fonte ha ancora è registrato di nuovo.
damaged = { $feed }: { $file } non è più ciò che fu registrato ({ $was }, ora { $now }) e non conta. Gli altri invii contano.
damaged-gone = { $feed }: { $file }, che fu registrato ({ $was }), non c’è più e non conta. Gli altri invii contano.
failed = { $feed }: { $why }. { $cure }. Prossimo tentativo tra { $seconds } s.
refused = { $vote }: l’invio { $number } ({ $file }) è rifiutato: { $why }. I dati di prima restano validi.
cure = { $cure }.
taken = { $vote }: { $new } nuovi, { $changed } cambiati, { $back } ritirati{ $aside ->
    [0] .
    [one] ; una riga è messa da parte.
   *[other] ; { $aside } righe sono messe da parte.
 }
of-test = Questa è una prova.
projected = { $vote }: { $headline }
published = { $vote }: la versione { $version } è pubblicata: { $page }
unpublished = { $vote }: non si è potuto pubblicare nulla: { $why }. { $cure }.
prepared = { $vote }: i file preparati non sono leggibili, e si usano quelli letti prima: { $why }. { $cure }.
prepared-barred = { $vote }: finché questo non si può leggere non si pubblica nulla, perché l’embargo non è noto: { $why }. { $cure }.
prepared-unread = { $vote }: i file preparati non si possono leggere: { $why }. { $cure }. Fino ad allora ciò che arriva è registrato e nulla è pubblicato.
other-id = la cartella è ora di un’altra votazione (`{ $id }`)
    .cure = rimettere l’id `{ $id }`, o riavviare `plebis watch`
after-failed = `{ $command }` è terminato con { $code }.
after-stopped = `{ $command }` è stato interrotto.
ready = pronto       { $vote }: { $told }
pending = in attesa    { $vote }: { $told }
broken = da correggere { $vote }: { $told }
not-ready = manca ancora qualcosa
    .cure = vedere le righe segnate `in attesa`
is-broken = c’è qualcosa da correggere prima della notte
    .cure = vedere le righe segnate `da correggere`
ready-folder = i file preparati hanno { $errors ->
    [one] un errore
   *[other] { $errors } errori
 } e { $warnings ->
    [one] un avviso
   *[other] { $warnings } avvisi
 }
ready-units = sono noti { $n } { PLACES($places, $n) }
ready-no-units = la cartella non ha una lista di { PLACES($places) }: prima della fine dello spoglio non si può proiettare nulla. `plebis convert { $feed } --vote { $vote } --to { $vote }/units.csv` scrive la lista della fonte
ready-earlier = { $n ->
    [0] non c’è un voto precedente con cui confrontarlo, quindi gli intervalli saranno larghi
    [one] è confrontato con un voto precedente
   *[other] è confrontato con { $n } voti precedenti
 }
ready-clock = l’orologio segna { $at }
ready-no-embargo = non è fissato alcun embargo
ready-embargo = nulla è pubblicato prima di { $until }
ready-embargo-over = l’embargo è finito a { $until }
ready-place = in { $place } si può scrivere
no-place = in { $place } non si può scrivere: { $why }
ready-recorded = { $n ->
    [one] un invio è già registrato
   *[other] { $n } invii sono già registrati
 }
ready-languages = nomi in { $languages }
ready-own-language = i nomi sono in una sola lingua
feed-fails = { $feed } non è utilizzabile: { $why }
feed-pending = { $feed } non ha ancora nulla
feed-reads = { $feed } elenca { $listed } { PLACES($places, $listed) }; ne mancano { $absent }, e { $aside ->
    [one] una riga è messa da parte
   *[other] { $aside } righe sono messe da parte
 }
# Why a signature does not let a body be used.
unsigned = non ha firma, e `[feed.signature]` ne chiede una
signature-missing = non è stato possibile ottenere la firma: { $why }
signature-at = { $place }: { $why }
signature-unreadable = la firma non lo è: servono 64 byte, così come sono, in cifre esadecimali o in base64
signature-wrong = la firma non è quella della chiave in `[feed.signature]`: l’invio è stato alterato per strada, o la firma è di un altro
signature-cure = aspettare il prossimo invio, o chiedere all’ufficio elettorale; una firma che arriva più tardi vale da allora
# Of what is doubtful in a body, and of files that are not there.
gone = { $feed }: al momento non c’è; valgono gli ultimi dati.
refused-first = { $vote }: l’invio { $number } ({ $file }) è respinto: { $why }.
finding = {"  "}{ $place }: { $message }.
finding-alone = {"  "}{ $message }.
more-findings = {"  "}{ $n ->
    [one] Un altro punto è dubbio: lo riporta `--json`.
   *[other] Altri { $n } punti sono dubbi: li riporta `--json`.
 }
first-aside = La prima: riga { $line } ({ $unit }): { $why }
no-folder = La cartella { $folder } non esiste.
near-name = Si intende { $near }?
day-now = il giorno del voto è il { $day }
day-ahead = il giorno del voto è il { $day }, { $days ->
    [one] tra un giorno
   *[other] tra { $days } giorni
 }
day-past = il giorno del voto è il { $day }, { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } fa: ciò che arriva è preso per quella notte e nulla di successivo è usato; correggere `date` in vote.toml se si intende stasera
# Parts of the last line of a terminal, with points between them.
status-look = consultato { AT_TIME($time) }
status-data = dati { OF_TIME($time) }
status-nothing = ancora nulla
status-check = { $n } da verificare
status-unpublished = nulla è pubblicato: { $why }
status-prepared = file preparati illeggibili: { $why }
status-findings = { $n } dubbi
