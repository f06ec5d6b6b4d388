# Quello che una redazione può stampare sui sondaggi di molti voti, e che cosa è dubbio nella loro tabella.
one-poll = L’unico sondaggio ha sbagliato di { $missed } (errore assoluto della quota senza indecisi).
polls =
    { $races ->
        [one] { $polls } sondaggi su una sola votazione hanno sbagliato in media di { $missed } (errore assoluto medio della quota senza indecisi).
       *[other] { $polls } sondaggi su { $races } votazioni hanno sbagliato in media di { $missed } (errore assoluto medio della quota senza indecisi).
    }
copies =
    { $rows ->
        [one] Una riga ripete un sondaggio che è già nella tabella. Conta una volta.
       *[other] { $rows } righe ripetono un sondaggio che è già nella tabella. Ogni sondaggio conta una volta.
    }
typical = L’errore tipico (media quadratica) è stato di { $rmse }, { $ratio } volte quello che darebbe il solo campionamento ({ $sampling }).
without-n = L’effetto del solo campionamento è quello dei sondaggi di cui è pubblicato n: { $polls } su { $all } non lo danno.
no-n = Nessun sondaggio dice quanti hanno risposto, quindi non si può dire nulla dell’effetto del solo campionamento, né dell’errore comune ai sondaggi di una votazione.
without-days = L’errore secondo i giorni prima del voto è quello dei sondaggi di cui si conoscono la data e quella del voto: a { $polls } su { $all } ne manca una.
no-days = Nessun sondaggio riporta sia la propria data sia quella del voto, quindi non si può dire nulla dell’errore secondo i giorni prima del voto.
average-of-a-vote = In nove votazioni su dieci la media dei sondaggi ha sbagliato di meno di { $q90 }.
shared-error = { $group }: i sondaggi di una stessa votazione hanno in comune un errore che è in media di { $bias } e che nessuna media di sondaggi elimina. Il singolo sondaggio vi aggiunge una deviazione standard di { $sd }.
herding =
    { $dated ->
        [yes] I sondaggi degli ultimi { $days } giorni prima di una votazione
       *[no] I sondaggi di una stessa votazione
    } sono più vicini fra loro di quanto consenta il campionamento ({ $ratio } volte la sua varianza): un segno che gli istituti si allineano l’uno all’altro.
no-herding =
    { $dated ->
        [yes] I sondaggi degli ultimi { $days } giorni prima di una votazione
       *[no] I sondaggi di una stessa votazione
    } differiscono di { $ratio } volte la varianza che dà il campionamento. Non c’è segno che gli istituti si allineino l’uno all’altro.

rows-left-out =
    { $rows ->
        [one] Una riga è esclusa (riga { $lines }): le manca la quota di un’opzione o il risultato
       *[other] { $rows } righe sono escluse (righe { $lines }): manca loro la quota di un’opzione o il risultato
    }
    .cure = inserire `yes`, `no` e `result_yes_share`, o eliminare queste righe
polls-after-vote =
    { $polls ->
        [one] Un sondaggio è escluso: è finito dopo il giorno del voto
       *[other] { $polls } sondaggi sono esclusi: sono finiti dopo il giorno del voto
    }
    .cure = correggere `field_end` o `vote_date`; un sondaggio dopo il voto non può sbagliarsi
poll-year-doubtful =
    { $polls ->
        [one] Un sondaggio è escluso: è finito più di dieci anni prima del voto
       *[other] { $polls } sondaggi sono esclusi: sono finiti più di dieci anni prima del voto
    }
    .cure = correggere l’anno di `field_end` o di `vote_date`
race-with-two-results = { $race } ha qui il risultato { $other }, e { $first } nelle righe precedenti
    .cure = due votazioni con lo stesso nome, o un errore di battitura: dare a ogni votazione un proprio nome in `race`
house-spelled-twice =
    { $names ->
        [one] Il nome di un istituto differisce da un altro solo per le maiuscole o gli spazi, come `{ $odd }` da `{ $usual }`: valgono come uno solo
       *[other] I nomi di { $names } istituti differiscono da un altro solo per le maiuscole o gli spazi, come `{ $odd }` da `{ $usual }`: valgono come uno solo
    }
    .cure = scrivere il nome di un istituto sempre allo stesso modo
# $lines sono le prime righe.
polls-listed-twice =
    { $rows ->
        [one] Una riga ripete un sondaggio con la stessa votazione, lo stesso istituto e le stesse cifre, entro tre giorni: ogni sondaggio conta una volta (riga { $lines })
       *[other] { $rows } righe ripetono un sondaggio con la stessa votazione, lo stesso istituto e le stesse cifre, entro tre giorni: ogni sondaggio conta una volta (righe { $lines })
    }
    .cure = eliminare le copie; due sondaggi si distinguono per il numero di intervistati
polls-listed-twice-published =
    { $rows ->
        [one] Una riga ripete un sondaggio con la stessa votazione, lo stesso istituto e le stesse cifre, entro tre giorni: conta, perché la tabella è stata pubblicata così (riga { $lines })
       *[other] { $rows } righe ripetono un sondaggio con la stessa votazione, lo stesso istituto e le stesse cifre, entro tre giorni: contano, perché la tabella è stata pubblicata così (righe { $lines })
    }
