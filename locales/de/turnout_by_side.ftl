### Grafik: Ja, Nein, leer und ferngeblieben bei zwei Abstimmungen.

supporters-stayed-away = Die Anhänger { OF($option) } blieben fern: Auf 100 Stimmen von { $was } kamen { $is } noch { $hundred }; die Stimmbeteiligung sank von { $turnout_was } auf { $turnout_is }
turnout-moved =
    { $moved ->
        [rose] Die Stimmbeteiligung stieg von { $turnout_was } im Jahr { $was } auf { $turnout_is } im Jahr { $is }
       *[fell] Die Stimmbeteiligung sank von { $turnout_was } im Jahr { $was } auf { $turnout_is } im Jahr { $is }
    }
turnout-stayed-and-votes = Die Stimmbeteiligung blieb bei { $turnout_is }; auf 100 Stimmen { OF($option) } von { $was } kamen { $is } { $hundred }
turnout-moved-and-votes =
    { $moved ->
        [rose] Die Stimmbeteiligung stieg von { $turnout_was } auf { $turnout_is }; auf 100 Stimmen { OF($option) } von { $was } kamen { $is } { $hundred }
       *[fell] Die Stimmbeteiligung sank von { $turnout_was } auf { $turnout_is }; auf 100 Stimmen { OF($option) } von { $was } kamen { $is } { $hundred }
    }
subtitle = Was die Stimmberechtigten taten, in Prozent der Stimmberechtigten. { $occasion }

registered-and-turnout = { $registered } Stimmberechtigte, Stimmbeteiligung { $turnout }
blank-or-spoiled = leer oder ungültig
stayed-away = nicht abgestimmt
votes-of-votes = Stimmen von { $is } in Prozent der Stimmen von { $was }
as-many = 100 %: so viele Stimmen wie { $was }

not-quite-turnout = Stimmen von { $is } gegenüber Stimmen von { $was }. Das entspricht der Beteiligung beider Seiten nur, wenn niemand die Seite wechselte und niemand neu hinzukam.
no-turnout = Stimmen von { $is } gegenüber Stimmen von { $was } für andere Optionen ({ $yes } / { $earlier_yes }, { $no } / { $earlier_no }): Das ist niemandes Stimmbeteiligung.
