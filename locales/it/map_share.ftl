### Mappa: percentuale dell’opzione di cui si chiede.

title =
    { $tense ->
        [past] { $extent ->
            [all] { THE($option) } era in testa in tutte le zone ({ $total })
           *[some] { THE($option) } era in testa in { $count } zone su { $total }
        }
       *[now] { $extent ->
            [all] { THE($option) } è in testa in tutte le zone ({ $total })
           *[some] { THE($option) } è in testa in { $count } zone su { $total }
        }
    }
subtitle = Percentuale { OF($option) } tra { $options }, risultato definitivo per zona. { $occasion }
land-not-people = La mappa mostra il territorio, non le persone. Con il nome: la percentuale più alta, la più bassa e la zona con più voti.
under = meno di { $share }
over = più di { $share }
no-result = nessun risultato
