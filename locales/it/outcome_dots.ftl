### Grafico: cinquanta risultati ugualmente probabili come punti.
### $clause: chi vince, una frase («il No vince»); apre un titolo o segue i due punti.

basis-polls-before = secondo i sondaggi prima del voto
basis-polls = prima del voto, secondo i sondaggi
basis-complete = secondo lo spoglio completo
basis-complete-at = secondo lo spoglio completo ({ $stand })
basis-counted = secondo i voti scrutinati finora
basis-counted-at = secondo i voti scrutinati finora ({ $stand })

too-close =
    { $tense ->
        [past] L’esito era troppo incerto per indicare un vincitore: { $clause } in { $favoured } risultati su { $dots }
       *[now] L’esito è troppo incerto per indicare un vincitore: { $clause } in { $favoured } risultati su { $dots }
    }
simulations-above-99 = { $clause } in più di 99 simulazioni su 100
simulations-99 = { $clause } in 99 simulazioni su 100
outcomes = { $clause } in { $favoured } risultati simulati su { $dots }

nothing-left = Non resta niente da proiettare: i punti sono tutti { TO_NUMBER($median) }, { $basis }.
results-were = Ogni punto è uno dei { $dots } risultati ugualmente probabili, { $basis }. Nove su dieci cadevano tra { THE_NUMBER($low) } e { THE_NUMBER($high) }, e la mediana era { $median }.
results-are = Ogni punto è uno dei { $dots } risultati ugualmente probabili, { $basis }. Nove su dieci cadono tra { THE_NUMBER($low) } e { THE_NUMBER($high) }, e la mediana è { $median }.

dots-of = { $clause }: { $dots } su { $all }

chance-under-rule = Probabilità di questo esito ({ $noun }), secondo tutta la regola: { $chances }.
chance-clause = Probabilità di questo esito ({ $noun }): { $chances }.
chance-threshold =
    { $tense ->
        [past] Probabilità che { THE($option) } superasse la soglia: { $chances }.
       *[now] Probabilità che { THE($option) } superi la soglia: { $chances }.
    }
