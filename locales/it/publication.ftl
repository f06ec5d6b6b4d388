rehearsal-over-live = una prova, ma { $dir } contiene versioni vere
rehearse-elsewhere = pubblicare le prove in un’altra cartella
rehearsal-over-unknown = una prova, ma quel che mostra { $dir }/latest non è leggibile e può essere vero
rehearse-or-restore = pubblicare le prove in un’altra cartella, o rimettere il { $file } della versione mostrata
of-another-question = è la pubblicazione di «{ $was }» ({ $was_yes } o { $was_no }), non di «{ $is }» ({ $yes } o { $no })
own-id-or-correct = dare a questo voto un id proprio in vote.toml; se sono state corrette le parole, pubblicare con --correct "PERCHÉ"
of-another-day = è la pubblicazione di «{ $was }» del { $was_day }, non di «{ $is }» del { $day }
own-id-or-folder = dare a questo voto un id proprio in vote.toml, o pubblicarlo in un’altra cartella
latest-is-no-link = è una cartella o un file a sé, non un collegamento a una versione; lo diventa copiando con FTP, zip o Windows
rename-latest = rinominarla (la sua versione è accanto) e ripubblicare: il collegamento viene rifatto
foreign-lock = il blocco non è un file di questo programma
delete-lock = cancellarlo se nessun’altra esecuzione sta pubblicando, e riprovare
no-next-number = nessun numero segue questa versione
rename-or-elsewhere = rinominarla, o pubblicare in un’altra cartella
no-number-left = non restano numeri dopo l’ultima versione
elsewhere = pubblicare in un’altra cartella
holds-report = { $dir } contiene un rapporto, non una pubblicazione
other-than-out = dare a --publish una cartella diversa da --out
nothing-to-correct = --correct, ma non è ancora pubblicato nulla
publish-first = pubblicare una prima versione senza
of-another-vote = contiene i risultati di «{ $was }» del { $was_day } ({ $was_id }), non di «{ $is }» del { $day } ({ $id })
rename-or-out = rinominare la cartella di questo voto, o dare un altro --out
of-another-folder = contiene i risultati di un’altra cartella con lo stesso voto ({ $vote })
rename-or-remove = rinominare la cartella di questo voto, o dare un altro --out; se è stata spostata, togliere prima i suoi risultati
another-run = un’altra esecuzione vi scrive da { $seconds } s
wait-for-run = aspettare che finisca, o fermarla, e riprovare
waiting = in attesa di un’altra esecuzione che scrive in { $dir }, { $seconds } s al massimo
waited = attesa di { $seconds } s per { $dir }
no-version = in { $dir } non c’è { $version }
    .cure = vedere quali versioni ci sono: ognuna ha una cartella
not-held = { $version } non era trattenuta: il suo stato è { $status }
    .cure = indicare una versione scritta con `--hold`, o mostrarne una precedente con `plebis rollback`
nothing-before = non c’è una versione prima di quella mostrata
    .cure = indicare la versione, per esempio v0005
never-shown = { $version } non va mostrata: il suo stato è { $status }
    .cure = indicare una versione che i lettori hanno visto; `plebis release` ne mostra una trattenuta
no-folder = in { $dir } non è pubblicato nulla
    .cure = indicare la cartella in cui `--publish` ha scritto
no-number = `{ $text }` non è una versione
    .cure = scriverne il numero, per esempio 7 o v0007
# Che cosa ha trovato una pubblicazione; $status è una parola della lista.
terms-without-embargo =
    { $vote }: nessun embargo; stato: { $status ->
        [test] prova
        [embargoed] sotto embargo
        [live] in diretta
        [held] trattenuto
        [corrected] corretto
       *[final] definitivo
    }
terms-after-embargo =
    { $vote }: embargo fino a { $until }, finito da { $over }; stato: { $status ->
        [test] prova
        [embargoed] sotto embargo
        [live] in diretta
        [held] trattenuto
        [corrected] corretto
       *[final] definitivo
    }
seconds = { $seconds } s
minutes = { $minutes } min
hours = { $hours } h { $minutes } min
days = { $days } g { $hours } h
no-links = questo sistema non ha collegamenti fra cartelle
    .cure = scrivere con --out e copiare la cartella sul sito
name-not-utf8 = un file lì ha un nome che non è UTF-8
    .cure = rinominarlo, o scrivere in un’altra cartella
no-name = non è un nome in una cartella
    .cure = indicare una cartella
# Why the figures of a place differ from those of the version before.
figures-changed = la fonte ha cambiato i dati
reported = il risultato è arrivato
taken-back = la fonte l’ha ritirato
rolled-back = la versione { $version } è di nuovo visibile. Un watch in corso pubblica sopra di essa il prossimo cambiamento
