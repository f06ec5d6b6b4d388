### Mappa: percentuale dell’opzione di cui si chiede.

title =
    { $tense ->
        [past] { $extent ->
            [all] { THE($option) } era in testa in { ALL_PLACES($places) } ({ $total })
           *[some] { THE($option) } era in testa in { $count } { PLACES($places, $count) } su { $total }
        }
       *[now] { $extent ->
            [all] { THE($option) } è in testa in { ALL_PLACES($places) } ({ $total })
           *[some] { THE($option) } è in testa in { $count } { PLACES($places, $count) } su { $total }
        }
    }
title-though =
    { $won ->
        [yes] { THE($option) } ha vinto, ma era in testa solo in { $count } { PLACES($places, $count) } su { $total }
       *[no] { THE($option) } ha perso, ma era in testa in { $count } { PLACES($places, $count) } su { $total }
    }
subtitle = Percentuale { OF($option) } sui voti validi, risultato definitivo per { PLACE($places) }.
land-not-people = La mappa mostra il territorio, non le persone. Hanno il nome la percentuale più alta, la più bassa (da { $least } voti validi in su) e { THE_PLACE($places) } con più voti.
legend = Percentuale { OF($option) }
under = meno di { $share }
over = più di { $share }
no-result = nessun risultato
