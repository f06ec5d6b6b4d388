### Grafico: di quanto hanno sbagliato i sondaggi nei voti precedenti, accanto al vantaggio di oggi.

lead-beyond-errors =
    { $tense ->
        [past] Nei sondaggi { THE($option) } era { $margin } sopra la soglia. In nessun voto precedente avevano sbagliato di tanto a suo favore
       *[now] { THE($option) } è { $margin } sopra la soglia. In nessun voto precedente i sondaggi hanno sbagliato di tanto a suo favore
    }
errors-would-undo =
    { $tense ->
        [past] { $flips ->
            [one] Un errore come in uno { OF_NUMBER($votes, of: "many") } voti precedenti avrebbe annullato il vantaggio { OF($option) } nei sondaggi, di { $margin }
           *[other] Un errore come in { $flips } { OF_NUMBER($votes, of: "many") } voti precedenti avrebbe annullato il vantaggio { OF($option) } nei sondaggi, di { $margin }
        }
       *[now] { $flips ->
            [one] Un errore come in uno { OF_NUMBER($votes, of: "many") } voti precedenti annullerebbe il vantaggio { OF($option) }, di { $margin }
           *[other] Un errore come in { $flips } { OF_NUMBER($votes, of: "many") } voti precedenti annullerebbe il vantaggio { OF($option) }, di { $margin }
        }
    }
subtitle =
    { $tense ->
        [past] Errore degli ultimi sondaggi dei voti precedenti { ON($option) }, in punti, senza gli indecisi. La linea è l’errore che avrebbe annullato il vantaggio nei sondaggi.
       *[now] Errore degli ultimi sondaggi dei voti precedenti { ON($option) }, in punti, senza gli indecisi. La linea è l’errore che annullerebbe il vantaggio di oggi.
    }
polls-and-results = sondaggi e risultati pubblicati

error-axis = errore, punti
average-axis = media, punti
no-error = nessun errore
todays-lead =
    { $tense ->
        [past] vantaggio nei sondaggi: { $lead }
       *[now] vantaggio di oggi: { $lead }
    }
polls = sondaggi: { $polls }
a-poll = un sondaggio
their-average = la loro media
