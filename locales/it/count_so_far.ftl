### Grafico: voti scrutinati e quelli che mancano, a barre.
### $kind: exact se il vantaggio è contato voto per voto, about se è ricavato da una quota pubblicata.
### guess: quanto resta da scrutinare dipende da un’ipotesi su quanto è avanzato lo spoglio.

leads =
    { $kind ->
        [exact] { THE($option) } ha { $votes } di vantaggio, con circa { $left } da scrutinare
        [guess] { THE($option) } ha { $votes } di vantaggio, con una stima di { $left } da scrutinare
       *[about] { THE($option) } ha circa { $votes } di vantaggio, con circa { $left } da scrutinare
    }
led =
    { $kind ->
        [exact] { THE($option) } aveva { $votes } di vantaggio, con circa { $left } da scrutinare
        [guess] { THE($option) } aveva { $votes } di vantaggio, con una stima di { $left } da scrutinare
       *[about] { THE($option) } aveva circa { $votes } di vantaggio, con circa { $left } da scrutinare
    }
all-counted-ahead =
    { $kind ->
        [exact] Lo spoglio è finito: { THE($option) } è avanti di { $votes }
       *[about] Lo spoglio è finito: { THE($option) } è avanti di circa { $votes }
    }
all-counted-by =
    { $kind ->
        [exact] Lo spoglio è finito: { $clause } per { $votes }
       *[about] Lo spoglio è finito: { $clause } per circa { $votes }
    }
all-counted-rule =
    { $kind ->
        [exact] Lo spoglio è finito: { $clause }, e { THE($option) } è avanti di { $votes }
       *[about] Lo spoglio è finito: { $clause }, e { THE($option) } è avanti di circa { $votes }
    }
votes =
    { $count ->
        [one] { $count } voto
       *[other] { $count } voti
    }

valid-ballots = Voti validi.
solid-and-hatched = Voti validi: pieno = scrutinati, tratteggiato = attesi.
progress = Scrutinato: { $progress } dei voti validi attesi.
progress-guess = Scrutinato: { $progress } dei voti validi attesi, se { THE_PLACES($places) } più { GENDER($places) ->
        [f] avanzate sono complete
       *[m] avanzati sono completi
    }: nessun dato dice a che punto è lo spoglio.

all-valid-ballots = Tutti i voti validi
counted = { $count } scrutinati
about-expected = circa { $count } attesi
estimated-in-all = { $count } secondo una stima
expected-of-option = { $option }, attesi

uncounted = Da scrutinare
needs = { THE($option) } deve arrivare { TO_NUMBER($share) }
about-and-split = circa { $count }, e la loro ripartizione attesa
estimated-and-split = { $count } secondo una stima, e la loro ripartizione attesa
too-few =
    { $aim ->
        [level] circa { $count }: troppo pochi perché { THE($option) } raggiunga la parità
       *[threshold] circa { $count }: troppo pochi perché { THE($option) } raggiunga la soglia
    }
# Righe della tabella dei dati: in inglese in ogni file.
row-share = quota di quanto manca
row-total = atteso in tutto
row-needed = necessario di quanto manca
