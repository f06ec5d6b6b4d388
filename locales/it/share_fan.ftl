### Grafico: i sondaggi per istituto e la percentuale che indicano, giorno per giorno.

title =
    { $tense ->
        [past] Dai sondaggi il modello si aspettava { THE($option) } { TO_NUMBER($share) }, tra { THE_NUMBER($low) } e { THE_NUMBER($high) } in nove casi su dieci
       *[now] Dai sondaggi il modello si aspetta { THE($option) } { TO_NUMBER($share) }, tra { THE_NUMBER($low) } e { THE_NUMBER($high) } in nove casi su dieci
    }
# The result is known. $place: inside that range, or outside.
title-result =
    { $place ->
        [inside] { THE($option) } ha ottenuto { THE_NUMBER($result) }, dentro l’intervallo indicato dai sondaggi (tra { THE_NUMBER($low) } e { THE_NUMBER($high) } in nove casi su dieci)
       *[outside] { THE($option) } ha ottenuto { THE_NUMBER($result) }, fuori dall’intervallo indicato dai sondaggi (tra { THE_NUMBER($low) } e { THE_NUMBER($high) } in nove casi su dieci)
    }
subtitle = Cerchi: sondaggi, indecisi esclusi. Linea e ombreggiatura: livello stimato e il suo intervallo in nove casi su dieci. Barra a destra: nove risultati probabili su dieci, tenuto conto degli errori passati dei sondaggi.
on-the-day = risultato atteso: { $share } ({ $range })
nine-in-ten = livello stimato, 9 su 10
