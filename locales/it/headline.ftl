# Le frasi che una redazione può stampare: risultato, spoglio, sondaggi.
title = { $title } ({ $day }).
nothing = Non si può ancora dire nulla.
nothing-counted = Non è ancora scrutinato nulla: 0 { PLACES($places, 0) } su { $total }.

result-final = Nel risultato definitivo { THE($first) } ha { THE_NUMBER($first_share) } dei voti validi e { THE($second) } { THE_NUMBER($second_share) }.
result-provisional = Nel risultato provvisorio { THE($first) } ha { THE_NUMBER($first_share) } dei voti validi e { THE($second) } { THE_NUMBER($second_share) }.
result-units = Sommando i risultati di { ALL_PLACES($places) } ({ $units }), { THE($first) } ha { THE_NUMBER($first_share) } dei voti validi e { THE($second) } { THE_NUMBER($second_share) }. Nessun totale è stato pubblicato.
result-weights = Nella media ponderata di { ALL_PLACES($places) } ({ $units }), { THE($first) } ha { THE_NUMBER($first_share) } dei voti validi e { THE($second) } { THE_NUMBER($second_share) }. Nessun totale è stato pubblicato.
result-some-units = Sommando i risultati di { $units } { PLACES($places, $units) } su { $all }, { THE($first) } ha { THE_NUMBER($first_share) } dei voti validi e { THE($second) } { THE_NUMBER($second_share) }. Per il resto non ci sono risultati.
shares-without-size = Di { $units } { PLACES($places, $units) } su { $all } si conoscono le percentuali ma non la dimensione. Per questo non si può dare una somma.
turnout = L’affluenza è stata { OF_NUMBER($turnout) }.

poll-gap =
    Esclusi gli indecisi, { $which ->
        [one] un solo sondaggio
        [last] l’ultimo di { $all } sondaggi
        [some] la media di { $n } sondaggi su { $all }
       *[all] la media di { $n } sondaggi
    } dava { THE($option) } { TO_NUMBER($share) }, { $place ->
        [level] in linea con il
        [high] { $points } sopra il
       *[low] { $points } sotto il
    } risultato { $status ->
        [final] definitivo
       *[provisional] provvisorio
    }.

no-forecast = Non c’è una previsione: nessun sondaggio su questo voto è utilizzabile.
close-on-polls =
    { $tense ->
        [past] Stando ai sondaggi, l’esito era troppo incerto per indicare un vincitore.
       *[now] Stando ai sondaggi, l’esito è troppo incerto per indicare un vincitore.
    }
# $noun: «la vittoria del No».
likely-on-polls =
    { $tense ->
        [past] Secondo i sondaggi, { $noun } era { $likelihood ->
            [leaning] l’esito più probabile
            [likely] probabile
           *[very] molto probabile
        }.
       *[now] Secondo i sondaggi, { $noun } è { $likelihood ->
            [leaning] l’esito più probabile
            [likely] probabile
           *[very] molto probabile
        }.
    }
close-on-count =
    { $tense ->
        [past] L’esito era troppo incerto per indicare un vincitore.
       *[now] L’esito è troppo incerto per indicare un vincitore.
    }
likely-on-count =
    { $tense ->
        [past] { $noun } era { $likelihood ->
            [leaning] l’esito più probabile
            [likely] probabile
           *[very] molto probabile
        }.
       *[now] { $noun } è { $likelihood ->
            [leaning] l’esito più probabile
            [likely] probabile
           *[very] molto probabile
        }.
    }
# $clause: «Il No vince»; $frequency: «circa 9 volte su 10».
wins-in = { $clause } { $frequency } nelle simulazioni del modello.
carried-unknown = Non si può dire se la proposta sia approvata: { $reason }.
frequency-most = più di 99 volte su 100
frequency-fewest = meno di una volta su 100
frequency-hundred =
    { $n ->
        [one] circa una volta su 100
       *[other] circa { $n } volte su 100
    }
frequency-ten =
    { $n ->
        [one] circa una volta su 10
       *[other] circa { $n } volte su 10
    }

interval =
    { $verb ->
        [estimated] Il modello stimava { THE($option) } { TO_NUMBER($median) } dei voti validi, e in nove casi su dieci fra { THE_NUMBER($low) } e { THE_NUMBER($high) }.
        [projects] La proiezione del modello dà { THE($option) } { TO_NUMBER($median) } dei voti validi, e in nove casi su dieci fra { THE_NUMBER($low) } e { THE_NUMBER($high) }.
        [projected] La proiezione del modello dava { THE($option) } { TO_NUMBER($median) } dei voti validi, e in nove casi su dieci fra { THE_NUMBER($low) } e { THE_NUMBER($high) }.
       *[estimates] Il modello stima { THE($option) } { TO_NUMBER($median) } dei voti validi, e in nove casi su dieci fra { THE_NUMBER($low) } e { THE_NUMBER($high) }.
    }

rows-set-aside =
    { $rows ->
        [one] Una riga dello spoglio non può essere giusta ed è esclusa.
       *[other] { $rows } righe dello spoglio non possono essere giuste e sono escluse.
    }
no-projection = Non c’è una proiezione: { $reason }.
no-projection-yet = Non c’è una proiezione: finora non è stato scrutinato nulla di utilizzabile.
no-projection-over = Non c’è una proiezione: il voto è concluso e non ne è disponibile alcuno scrutinio parziale.
too-early = È troppo presto per una proiezione: finora è stato scrutinato { THE_NUMBER($progress) } dei voti validi attesi.

stand-time = dati { OF_TIME($time) }
units-percent = { $percent } dei seggi
stations =
    { $stations ->
        [one] un seggio su { $total }
       *[other] { $stations } seggi su { $total }
    }
units-of = { $units } { PLACES($places, $units) } su { $total }
units = { $units } { PLACES($places, $units) }
progress = { $progress } dei voti validi attesi
progress-guess = { $progress } dei voti validi attesi se { THE_PLACES($places) } più { GENDER($places) ->
        [f] avanzate sono complete
       *[m] avanzati sono completi
    }
polls-blended-in = La proiezione tiene conto anche della previsione in base ai sondaggi.
all-counted =
    { $units ->
        [one] Lo spoglio è finito
       *[other] Lo spoglio è finito in { ALL_PLACES($places) } ({ $units })
    }: { THE($option) } ha { THE_NUMBER($share) }.
all-counted-at =
    { $units ->
        [one] Lo spoglio è finito (dato { OF_TIME($time) })
       *[other] Lo spoglio è finito in { ALL_PLACES($places) } ({ $units }, dato { OF_TIME($time) })
    }: { THE($option) } ha { THE_NUMBER($share) }.
everything-counted = Lo spoglio è finito: { THE($option) } ha { THE_NUMBER($share) }.
everything-counted-at = Lo spoglio è finito (dato { OF_TIME($time) }): { THE($option) } ha { THE_NUMBER($share) }.
# $stand: ora (now), a un’ora data (time), o dopo il voto (past, past-time).
counted =
    { $stand ->
        [past-time] { AT_TIME($time, case: "capital") } lo spoglio dava { THE($option) } { TO_NUMBER($share) }.
        [past] A quel punto lo spoglio dava { THE($option) } { TO_NUMBER($share) }.
        [time] { AT_TIME($time, case: "capital") } lo spoglio dà { THE($option) } { TO_NUMBER($share) }.
       *[now] Finora lo spoglio dà { THE($option) } { TO_NUMBER($share) }.
    }
# $parts: «226 unità su 304, 51,2% dei voti validi attesi».
counted-in =
    { $stand ->
        [past-time] { AT_TIME($time, case: "capital") } lo spoglio ({ $parts }) dava { THE($option) } { TO_NUMBER($share) }.
        [past] A quel punto lo spoglio ({ $parts }) dava { THE($option) } { TO_NUMBER($share) }.
        [time] { AT_TIME($time, case: "capital") } lo spoglio ({ $parts }) dà { THE($option) } { TO_NUMBER($share) }.
       *[now] Finora lo spoglio ({ $parts }) dà { THE($option) } { TO_NUMBER($share) }.
    }

check-nothing = Il controllo non ha trovato nulla di dubbio.
check-found = Il controllo ha trovato { $findings }.
errors =
    { $n ->
        [one] { $n } errore
       *[other] { $n } errori
    }
warnings =
    { $n ->
        [one] { $n } avviso
       *[other] { $n } avvisi
    }
notes =
    { $n ->
        [one] { $n } nota
       *[other] { $n } note
    }

clause-wins =
    { $tense ->
        [possible] { THE($option) } avrebbe vinto
        [past] { THE($option) } vinceva
       *[now] { THE($option) } vince
    }
clause-carried =
    { $tense ->
        [possible] la proposta sarebbe passata
        [past] la proposta passava
       *[now] la proposta passa
    }
clause-fails =
    { $tense ->
        [possible] la proposta non sarebbe passata
        [past] la proposta non passava
       *[now] la proposta non passa
    }
clause-majority = { THE($option) } avrebbe la maggioranza
clause-passes = { THE($option) } supererebbe { THE_NUMBER($threshold) }
clause-reaches = { THE($option) } arriverebbe almeno { TO_NUMBER($threshold) }
noun-wins = la vittoria { OF($option) }
noun-carried = l’approvazione della proposta
noun-fails = la bocciatura della proposta
noun-majority = una maggioranza per { THE($option) }
noun-passes = un risultato { OF($option) } superiore { TO_NUMBER($threshold) }
noun-reaches = un risultato { OF($option) } di almeno { THE_NUMBER($threshold) }
decided = { $clause }.
carried-cannot-be-said = Non si può dire se la proposta sia approvata secondo la sua regola.
it-needed = La regola chiedeva { $parts }.
# `dati delle 21:45, 226 seggi su 304`; `226 seggi su 304, 51,2% dei voti validi attesi`.
stand = { $time }, { $units }
parts = { $units }, { $progress }
