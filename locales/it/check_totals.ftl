# Dubbi sui totali pubblicati. `$area` è il nome di una zona o tutta la votazione, `$column` il nome di una colonna.
final-result = il risultato definitivo
provisional-count = lo spoglio provvisorio
sum-of-results = la somma di results.csv
control-repeated = `{ $column }` di { $area } vale { $then } alla riga { $line } e { $now } qui
    .cure = tenere una sola riga per zona, grandezza e stato: quella di cui si può verificare la fonte
area-once = ogni zona sta in una sola riga, e { $n } righe senza zona si contraddicono come totali di tutto il voto
    .cure = una cella vale solo per la sua riga: copiare `area` verso il basso fino alla fine di ogni gruppo
sums-with-sides-exchanged = { $unit }: con sì e no scambiati tutte le somme sarebbero quelle proclamate
    .cure = scambiare sì e no in questa riga, se la fonte lo conferma
sum-with-one-digit = { $unit }: con { $meant } al posto di { $typed } in `{ $column }` la somma sarebbe quella proclamata, ed è una svista di una cifra
    .cure = verificare il numero nella fonte: probabilmente è { $meant }
values-slid =
    dalla riga { $from } alla riga { $to } i totali sono le somme della riga { $way ->
        [up] sotto
       *[down] sopra
    }: la colonna sta una riga troppo { $way ->
        [up] in alto
       *[down] in basso
    }
    .cure =
        spostare di una riga verso { $way ->
        [up] il basso
       *[down] l’alto
    } le celle di `value` in queste righe e riempire quella che si libera
areas-exchanged = i totali indicati per { $area } sono le somme di { $other }, e quelli di { $other } le somme di { $area }
    .cure = scambiare i due nomi in `area`
control-out-of-time-list = una lista porta la data { $at }, dopo il voto { OF_NUMBER($vote) }
    .cure = correggere il giorno o lo stato
control-out-of-time-count = uno spoglio porta la data { $at }, prima del voto { OF_NUMBER($vote) }
list-differs-widely = la lista ha { $list } { $what } per { $area }, ma la somma { OF_PLACES($unit-name) } è { $sum } ({ $change })
    .cure = una lista differisce di pochi elettori, non di tanti: forse una cifra è sbagliata, { A_PLACE($unit-name) } manca o è nella zona sbagliata
    .cure-digits = con { $meant }, due cifre scambiate, sarebbe vicina come le altre liste: verificare nella fonte
date-far-from-vote-result = il risultato è datato { $day }, si è votato { THE_NUMBER($vote) }
    .cure = verificare l’anno
date-far-from-vote-total = il totale è datato { $day }, si è votato { THE_NUMBER($vote) }
date-far-from-vote-figure = la cifra è datata { $day }, si è votato { THE_NUMBER($vote) }
report-on-another-day =
    { $n ->
        [one] un dato è di un altro giorno, { $day } (riga { $lines })
       *[other] { $n } dati sono di un altro giorno, per esempio { $day } (righe { $lines })
    }. Si è votato { THE_NUMBER($vote) }
    .cure = verificare il giorno e l’anno di `reported_at`
register-counted-twice =
    { $home }: { $amount } iscritti sembrano contati due volte. In { $area } { THE_PLACES($unit-name) } ne sommano { $sum }, { $source ->
        [list] la lista ne ha
       *[proclamation] la proclamazione ne ha
    } { $control } ({ $change }). Elettori di { $home } votano fuori dalla loro zona, in { $units }, con { $registered } iscritti
    .cure-at-home = questi elettori sono probabilmente iscritti anche altrove in { $home }: toglierli da lì, o calcolare l’affluenza senza di loro
    .cure-doubled = gli iscritti di { $units } sono probabilmente il doppio del dovuto: dimezzarli
    .cure-at-home-twice = questi elettori sono probabilmente iscritti altre due volte in { $home }: toglierli da lì
    .cure = { $how }. Fino ad allora l’affluenza e l’astensione di { $home } sono sbagliate, ma non la quota
register-counted-twice-without = Senza di loro la somma è { $sum }
register-counted-twice-elsewhere = L’eccedenza si trova in { $area } ({ $change } rispetto alla sua lista)
register-counted-twice-or = Il numero corrisponderebbe anche a { $areas }
control-not-comparable = `{ $column }` di { $area } ({ $control }) non si può confrontare, perché { $silent } { PLACES($unit-name, $silent) } su { $units } non hanno una cifra utilizzabile
    .cure = inserire `{ $column }` dove è noto; vuoto vuol dire ignoto, mai 0
blank-spoiled-swapped = { $area }: { THE_PLACES($unit-name) } hanno { $blank } bianche e { $spoiled } nulle, la proclamazione { $blank-proclaimed } e { $spoiled-proclaimed } ({ $blank-change } e { $spoiled-change }). La somma coincide
    .cure =
        { $n ->
            [one] una scheda proclamata fra le { $from } figura
           *[other] { $n } schede proclamate fra le { $from } figurano
        } probabilmente fra le { $to } per { THE_PLACES($unit-name) }. Non cambia la quota, ma usare solo la somma di bianche e nulle
    .cure-headings = i due totali sono esattamente scambiati: le intestazioni di `blank` e `spoiled` sono invertite in uno dei file?
sum-differs-from-final = `{ $column }` di { $area }: la somma { OF_PLACES($unit-name) } è { $sum }, il totale definitivo è { $control } ({ $change })
    .cure-digit = con { $sum } cambia una sola cifra, e tutti gli altri totali concordano: verificare questo nella fonte
    .cure-more = cercare { A_PLACE($unit-name) } che conta due volte, una cifra di troppo o un totale corretto in seguito; confrontare con la fonte
    .cure-fewer = cercare { A_PLACE($unit-name) } che manca, una cifra persa o un totale corretto in seguito; confrontare con la fonte
amount-of-home = { $amount } di { $home }
sum-differs-from-final-explained = Iscritti contati due volte spiegano { $homes }, resta { $rest }
    .cure = vedere la segnalazione `register_counted_twice`; per l’affluenza usare gli iscritti proclamati
yes-no-swapped-everywhere = sì e no sono scambiati in tutta la zona: scambiare lì le due colonne di results.csv, o i due valori di controls.csv, secondo che cosa la fonte smentisce
yes-no-swapped-in-controls = sì e no sono scambiati in controls.csv: vote.toml ha le somme di results.csv. Scambiare i due valori
yes-no-swapped-beside-reports = sì e no sono scambiati in controls.csv: i dati della serata sono quelli di results.csv. Scambiare i due valori
yes-no-swapped-in-units = sì e no sono probabilmente scambiati in { $units }: scambiandoli lì, entrambe le somme coincidono
yes-no-swapped-somewhere = l’uno è troppo alto di quanto l’altro è troppo basso: cercare dove sì e no sono scambiati
no-row-for-units = results.csv non ha una riga per { $units } di units.csv: aggiungerla, e forse le somme coincideranno
unit-in-file-twice = le differenze sono esattamente le schede di { $units }: probabilmente { THE_PLACE($unit-name) } è due volte nel file
unit-of-other-area = la differenza è esattamente quella delle schede di { $unit }, che mancano a { $area }: probabilmente il suo posto è lì
unit-of-this-area = la differenza è esattamente quella delle schede di { $unit }, che sta sotto «{ $parent }»: probabilmente il suo posto è qui ({ $area })
invalid-as-votes = `{ $word }` ha tanti voti di troppo quante sono le schede bianche e nulle ({ $n }): probabilmente sono contate come voti
invalid-as-votes-of-unit = `{ $word }` ha tanti voti di troppo quante sono le schede bianche e nulle di { $unit } ({ $n }): probabilmente lì sono contate come voti
valid-not-yes-plus-no = i voti validi sono { $valid }, ma sì + no fanno { $sum } nella stessa tabella
    .cure = ciò che non è né sì né no è bianco o nullo: correggere il totale che la fonte smentisce
totals-do-not-add-up = `{ $column }`: i totali delle zone di { $area } fanno { $sum }, il suo totale è { $whole } ({ $change })
    .cure-seams = uno di questi totali è sbagliato, o una zona che sta in due più grandi è stata contata altrove
    .cure = uno di questi totali è sbagliato: confrontare ciascuno con la fonte
totals-leave-rest = `{ $column }`: i totali delle zone di { $area } lasciano { $rest } su { $whole } per { $parts }, ma lì { THE_PLACES($unit-name) } fanno { $counted } ({ $change })
    .cure = uno di questi totali è sbagliato, o { A_PLACE($unit-name) } è nella zona sbagliata: confrontare ogni totale con la fonte
