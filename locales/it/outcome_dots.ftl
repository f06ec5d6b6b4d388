### Grafico: cinquanta risultati ugualmente probabili come punti.
### $clause: chi vince, una frase («il No vince»); apre un titolo o segue i due punti.

basis-polls-before = secondo i sondaggi prima del voto
basis-polls = prima del voto, dai sondaggi
basis-complete = dallo spoglio completo
basis-complete-at = dallo spoglio completo ({ $stand })
basis-counted = dai voti scrutinati finora
basis-counted-at = dai voti scrutinati finora ({ $stand })

too-close =
    { $tense ->
        [past] L’esito era troppo incerto per indicare un vincitore: { $clause } in { $favoured } risultati su { $dots }
       *[now] L’esito è troppo incerto per indicare un vincitore: { $clause } in { $favoured } risultati su { $dots }
    }
simulations-above-99 = { $clause } in più di 99 simulazioni su 100
simulations-99 = { $clause } in 99 simulazioni su 100
outcomes = { $clause } in { $favoured } di { $dots } risultati ugualmente probabili

nothing-left = Non resta niente da proiettare: i punti sono tutti a quota { $median }, { $basis }. { $occasion }
results-were = { $dots } risultati che erano ugualmente probabili { $basis }; ogni punto era 1 possibilità su { $dots }. Mediana { $median }; nove risultati su dieci cadevano tra { $low } e { $high }. { $occasion }
results-are = { $dots } risultati ugualmente probabili { $basis }; ogni punto è 1 possibilità su { $dots }. Mediana { $median }; nove risultati su dieci cadono tra { $low } e { $high }. { $occasion }

dots-of = { $clause }: { $dots } punti su { $all }

chance-under-rule = Probabilità di questo esito ({ $noun }), secondo tutta la regola: { $chances }.
chance-clause = Probabilità di questo esito ({ $noun }): { $chances }.
chance-threshold =
    { $tense ->
        [past] Probabilità che { THE($option) } superasse la soglia: { $chances }.
       *[now] Probabilità che { THE($option) } superi la soglia: { $chances }.
    }
