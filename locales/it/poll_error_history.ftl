### Grafico: di quanto hanno sbagliato i sondaggi nei voti precedenti, accanto al vantaggio di oggi.

lead-beyond-errors = { THE($option) } è { $margin } sopra la soglia, più dell’errore dei sondaggi nei voti precedenti
errors-would-undo =
    { $flips ->
        [one] Un errore come in uno dei { $votes } voti precedenti annullerebbe il vantaggio { OF($option) }, di { $margin }
       *[other] Un errore come in { $flips } dei { $votes } voti precedenti annullerebbe il vantaggio { OF($option) }, di { $margin }
    }
subtitle = Errore degli ultimi sondaggi dei voti precedenti su { THE($option) }, in punti delle risposte { $options }; linea: l’errore che annullerebbe il vantaggio di oggi. { $occasion }
polls-and-results = sondaggi e risultati pubblicati

error-axis = errore, punti
average-axis = media, punti
no-error = nessun errore
todays-lead = vantaggio di oggi: { $lead }
polls = sondaggi: { $polls }
a-poll = un sondaggio
their-average = la loro media
