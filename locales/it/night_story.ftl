### Grafico: che cosa si diceva con il passare della serata, momento per momento. Le frasi delle righe sono quelle del titolo (headline.ftl).
### $noun: l’esito che si profilava (la vittoria del No). $words: con quanta sicurezza (likelihood). $time: 21:30.

likelihood =
    { $likelihood ->
        [leaning] l’esito più probabile
        [likely] probabile
       *[very] molto probabile
    }

from-the-first =
    { $tense ->
        [past] { $noun } era { $words } fin dalla prima proiezione
       *[now] { $noun } è { $words } fin dalla prima proiezione
    }
from-the-first-then-at =
    { $tense ->
        [past] { $noun } era { $words } fin dall’inizio, e { AT_TIME($time) } era già { $more }
       *[now] { $noun } è { $words } fin dall’inizio, e già { AT_TIME($time) } era { $more }
    }
from-the-first-then =
    { $tense ->
        [past] { $noun } era { $words } fin dall’inizio, e con { $progress } era già { $more }
       *[now] { $noun } è { $words } fin dall’inizio, e già con { $progress } era { $more }
    }
only =
    { $tense ->
        [past] con { $progress }, { $noun } era { $words }
       *[now] con { $progress }, { $noun } è { $words }
    }
since-at =
    { $tense ->
        [past] già { AT_TIME($time) }, con { $progress }, { $noun } era { $words }
       *[now] già { AT_TIME($time) }, con { $progress }, { $noun } era { $words }, e lo è tuttora
    }
since =
    { $tense ->
        [past] già con { $progress }, { $noun } era { $words }
       *[now] già con { $progress }, { $noun } era { $words }, e lo è tuttora
    }
open-until-at =
    { $tense ->
        [past] l’esito è rimasto incerto fino { AT_TIME($time) }, poi { $noun } era { $words }
       *[now] l’esito è rimasto incerto fino { AT_TIME($time) }, ora { $noun } è { $words }
    }
open-until =
    { $tense ->
        [past] l’esito è rimasto incerto fino a { $progress }, poi { $noun } era { $words }
       *[now] l’esito è rimasto incerto fino a { $progress }, ora { $noun } è { $words }
    }
open-until-then-at = l’esito è rimasto incerto fino { AT_TIME($time) }, e { AT_TIME($sure) } { $noun } era già { $more }
open-until-then =
    { $tense ->
        [past] l’esito è rimasto incerto fino a { $progress }, e all’ultima proiezione { $noun } era { $more }
       *[now] l’esito è rimasto incerto fino a { $progress }, e ora { $noun } è { $more }
    }
turned-at = { AT_TIME($time) } le proiezioni si sono ribaltate: prima indicavano { $from }, poi { $noun }
turned = con { $progress } le proiezioni si sono ribaltate: prima indicavano { $from }, poi { $noun }
open-at =
    { $tense ->
        [past] { AT_TIME($time) }, con { $progress }, l’esito era { $how ->
            [again] di nuovo troppo incerto per indicare un vincitore
           *[still] ancora troppo incerto per indicare un vincitore
        }
       *[now] { AT_TIME($time) }, con { $progress }, l’esito è { $how ->
            [again] di nuovo troppo incerto per indicare un vincitore
           *[still] ancora troppo incerto per indicare un vincitore
        }
    }
open =
    { $tense ->
        [past] con { $progress }, l’esito era { $how ->
            [again] di nuovo troppo incerto per indicare un vincitore
           *[still] ancora troppo incerto per indicare un vincitore
        }
       *[now] con { $progress }, l’esito è { $how ->
            [again] di nuovo troppo incerto per indicare un vincitore
           *[still] ancora troppo incerto per indicare un vincitore
        }
    }
open-to-the-end = con { $progress }, l’esito era ancora troppo incerto, e alla fine è arrivata { $ended }
missed = con { $progress }, { $noun } era { $words }, ma alla fine è arrivata { $ended }
share-alone =
    { $tense ->
        [past] con { $progress }, il modello dava { THE($option) } { TO_NUMBER($median) }
       *[now] con { $progress }, il modello dà { THE($option) } { TO_NUMBER($median) }
    }
replayed = ricostruzione in un ordine simulato: { $story }

dot-and-line = Punto: percentuale finale { OF($option) } secondo la proiezione. Linea: 9 esiti possibili su 10.
more-changes =
    { $count ->
        [one] Il giudizio è cambiato un’altra volta. La tabella riporta tutti i momenti.
       *[other] Il giudizio è cambiato altre { $count } volte. La tabella riporta tutti i momenti.
    }

alt-row = { $said } ({ $place }): proiezione { $median }, 9 esiti su 10 fra { THE_NUMBER($low) } e { THE_NUMBER($high) }.
alt-complete = { $said } ({ $place }): lo spoglio è completo, { TO_NUMBER($median) }.
