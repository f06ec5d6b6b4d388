### Grafico: i sondaggi per istituto e la percentuale che indicano, giorno per giorno.

title =
    { $tense ->
        [past] I sondaggi davano { THE($option) } { TO_NUMBER($share) }, tra { THE_NUMBER($low) } e { THE_NUMBER($high) } in nove casi su dieci
       *[now] I sondaggi danno { THE($option) } { TO_NUMBER($share) }, tra { THE_NUMBER($low) } e { THE_NUMBER($high) } in nove casi su dieci
    }
subtitle = Cerchi: sondaggi, indecisi esclusi. Ombreggiatura: consenso stimato. Barra a destra: intervallo probabile del risultato, tenuto conto degli errori passati dei sondaggi. { $occasion }
on-the-day = risultato atteso: { $share } ({ $range })
nine-in-ten = consenso stimato, 9 su 10
