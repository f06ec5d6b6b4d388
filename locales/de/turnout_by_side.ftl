### Grafik: Ja, Nein, leer und ferngeblieben bei zwei Abstimmungen.

votes-for-hundred = Aus 100 Stimmen für { THE($option) } im Jahr { $was } wurden { $hundred } im Jahr { $is }
turnout-moved =
    { $moved ->
        [rose] Die Stimmbeteiligung stieg von { $turnout_was } im Jahr { $was } auf { $turnout_is } im Jahr { $is }
       *[fell] Die Stimmbeteiligung sank von { $turnout_was } im Jahr { $was } auf { $turnout_is } im Jahr { $is }
    }
subtitle = Was die Stimmberechtigten taten, in Prozent der Stimmberechtigten.

registered-and-turnout = { $registered } Stimmberechtigte, Beteiligung { $turnout }
blank-or-spoiled = leer oder ungültig
stayed-away = nicht abgestimmt
votes-of-votes = Stimmen { $is } in Prozent von { $was }
as-many = 100 %: so viele Stimmen wie { $was }

not-quite-turnout = Stimmen von { $is } gegenüber Stimmen von { $was }. Das entspricht der Beteiligung beider Seiten nur, wenn niemand die Seite wechselte und niemand neu hinzukam.
no-turnout = Stimmen von { $is } gegenüber Stimmen von { $was } für andere Optionen ({ $yes } / { $earlier_yes }, { $no } / { $earlier_no }): Das ist niemandes Stimmbeteiligung.
