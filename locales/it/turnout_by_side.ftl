### Grafico: sì, no, bianche e astensione di due voti.

votes-for-hundred = Per ogni 100 voti { OF($option) } nel { $was } ce ne sono stati { $hundred } nel { $is }
turnout-moved =
    { $moved ->
        [rose] L’affluenza è salita { FROM_NUMBER($turnout_was) } nel { $was } { TO_NUMBER($turnout_is) } nel { $is }
       *[fell] L’affluenza è scesa { FROM_NUMBER($turnout_was) } nel { $was } { TO_NUMBER($turnout_is) } nel { $is }
    }
subtitle = Che cosa hanno fatto gli iscritti, in % degli iscritti.

registered-and-turnout = { $registered } iscritti, affluenza { $turnout }
blank-or-spoiled = bianche o nulle
stayed-away = non hanno votato
votes-of-votes = Voti del { $is } in rapporto ai voti del { $was }
as-many = 100%: tanti voti quanti nel { $was }

not-quite-turnout = Voti del { $is } rispetto ai voti del { $was }. Equivale all’affluenza di ogni opzione solo se nessuno ha cambiato scelta e non ci sono nuovi elettori.
no-turnout = Voti del { $is } rispetto ai voti del { $was } per altre opzioni ({ $yes } / { $earlier_yes }, { $no } / { $earlier_no }): non è l’affluenza di nessuno.
