# I comandi `plebis project` e `plebis forecast` nel terminale.
head = { $vote } — { $option }, quota dei voti validi
head-as-of = { $vote } — { $option }, quota dei voti validi, dati a { $time }
# $units: 226 unità su 304
counted = scrutinato: { $units }, { $progress } dei voti validi attesi, quota { $share }
units = { $units } { PLACES($places, $units) } su { $total }
set-aside =
    { $rows ->
        [one] messa da parte: una riga dello spoglio impossibile o illeggibile (`plebis check` dice quale)
       *[other] messe da parte: { $rows } righe dello spoglio impossibili o illeggibili (`plebis check` dice quali)
    }
line-used = riga usata: { $line }
order-model = modello dell’ordine: { $name }, inclinazione { $tilt } (dev. std. { $sd }); { $what }
tilted = inclinato
random = casuale
share = quota
turnout = affluenza
probability = { $first }. { $second }.
wins = { $noun }: { $probability }
more-than = più { OF_NUMBER($probability) }
less-than = meno { OF_NUMBER($probability) }
flip-expected = { THE($option) } è in testa nello spoglio, ma alla fine dovrebbe prevalere l’altra parte (probabilità: { $probability })
flip-possible = { THE($option) } è in testa nello spoglio, ma alla fine potrebbe prevalere l’altra parte (probabilità: { $probability })
# Dove al sì serve più della metà. $place: in testa (ahead) o dietro (behind) all’altra opzione. $alert: expected o possible.
flip-below =
    { $place ->
        [ahead] { THE($option) } è in testa nello spoglio ma non supera { THE_NUMBER($threshold) } che gli serve
       *[behind] { THE($option) } nello spoglio non supera { THE_NUMBER($threshold) } che gli serve
    }, { $alert ->
        [expected] anche se alla fine dovrebbe superarlo
       *[possible] anche se alla fine potrebbe ancora superarlo
    } (probabilità: { $probability })
flip-above =
    { THE($option) } nello spoglio supera { THE_NUMBER($threshold) } che gli serve, { $alert ->
        [expected] ma alla fine dovrebbe scendere sotto
       *[possible] ma alla fine potrebbe scendere sotto
    } (probabilità: { $probability })
campaign-prior = sondaggi { $prior }, solo spoglio { $data }, insieme { $blend }, peso dei sondaggi { $weight }
nothing-moved = nessuna novità e nessuna modifica
units-moved = { PLACES($places) }: { $new } in più, { $changed } con altri dati ({ $units })
units-taken-back = { PLACES($places) }: { $back } in meno, { $new } in più, { $changed } con altri dati ({ $units })
unchanged = invariata
# Two shares that are printed as different numbers, or as one, and lie less than a tenth of a point apart.
changed-little = di meno di { $points }
# $points con il suo segno
changed = { $points }
since = rispetto a { $time }: { $what }
since-projected = rispetto a { $time }: { $what }, quota proiettata { $before } → { $now } ({ $change })
outstanding = da scrutinare: circa { $ballots } voti validi
outstanding-guess =
    { $tense ->
        [past] da scrutinare: circa { $ballots } voti validi se { THE_PLACES($places) } più { GENDER($places) ->
            [f] avanzate erano complete
           *[m] avanzati erano completi
        }, ma nessun dato lo confermava
       *[now] da scrutinare: circa { $ballots } voti validi se { THE_PLACES($places) } più { GENDER($places) ->
            [f] avanzate sono complete
           *[m] avanzati sono completi
        }, ma nessun dato lo conferma
    }
outstanding-lead =
    { $tense ->
        [past] ci si aspettava che dessero { TO($option) } un vantaggio di { $lead } voti
       *[now] dovrebbero dare { TO($option) } un vantaggio di { $lead } voti
    }
needed-level = per pareggiare, { TO($option) } ne serve { THE_NUMBER($share) }
needed-threshold = per arrivare alla soglia, { TO($option) } ne serve { THE_NUMBER($share) }
ballots =
    { $ballots ->
        [one] { $ballots } scheda
       *[other] { $ballots } schede
    }
unusual = insolito: { $unit }, atteso { $expected }, ottenuto { $got } (z { $z }); { $cause }
unusual-without-expectation = insolito: { $unit }, { $got }; { $cause }
lines-moved = pubblicato: { $now } (prima: { $before })
