# Die Sätze, die eine Redaktion drucken kann: Ergebnis, Auszählung, Umfragen.
title = { $title } ({ $day }).
nothing = Noch lässt sich nichts sagen.
nothing-counted = Noch ist nichts ausgezählt: 0 von { $total } { PLACES($places, $total, case: "dative") }.

result-final = Im Endergebnis kommt { THE($first) } auf { $first_share } der gültigen Stimmen und { THE($second) } auf { $second_share }.
result-provisional = Im vorläufigen Ergebnis kommt { THE($first) } auf { $first_share } der gültigen Stimmen und { THE($second) } auf { $second_share }.
result-units = Die Ergebnisse aller { $units } { PLACES($places, $units) } ergeben { $first_share } der gültigen Stimmen für { THE($first) } und { $second_share } für { THE($second) }. Ein Gesamtergebnis ist nicht veröffentlicht.
result-weights = Nach ihrer Grösse gewichtet ergeben die Anteile aller { $units } { PLACES($places, $units) } { $first_share } der gültigen Stimmen für { THE($first) } und { $second_share } für { THE($second) }. Ein Gesamtergebnis ist nicht veröffentlicht.
result-some-units = Die Ergebnisse von { $units } von { $all } { PLACES($places, $all, case: "dative") } ergeben { $first_share } der gültigen Stimmen für { THE($first) } und { $second_share } für { THE($second) }. Von den anderen gibt es keine.
shares-without-size = Veröffentlicht sind die Anteile von { $units } von { $all } { PLACES($places, $all, case: "dative") }, aber nicht ihre Grösse. Darum lässt sich keine Summe angeben.
turnout = Die Stimmbeteiligung betrug { $turnout }.

poll-gap =
    Ohne Unentschlossene sah { $which ->
        [one] eine einzige Umfrage
        [last] die letzte von { $all } Umfragen
        [some] der Durchschnitt von { $n } der { $all } Umfragen
       *[all] der Durchschnitt von { $n } Umfragen
    } { THE($option) } bei { $share }, { $place ->
        [level] gleichauf mit
        [high] { $points } über
       *[low] { $points } unter
    } dem { $status ->
        [final] Endergebnis
       *[provisional] vorläufigen Ergebnis
    }.

no-forecast = Es gibt keine Prognose, denn keine Umfrage zu dieser Abstimmung ist zu gebrauchen.
close-on-polls =
    { $tense ->
        [past] Nach den Umfragen war der Ausgang offen.
       *[now] Nach den Umfragen ist der Ausgang offen.
    }
likely-on-polls =
    { $tense ->
        [past] Nach den Umfragen war { $noun } { $likelihood ->
            [leaning] eher wahrscheinlich
            [likely] wahrscheinlich
           *[very] sehr wahrscheinlich
        }.
       *[now] Nach den Umfragen ist { $noun } { $likelihood ->
            [leaning] eher wahrscheinlich
            [likely] wahrscheinlich
           *[very] sehr wahrscheinlich
        }.
    }
close-on-count =
    { $tense ->
        [past] Der Ausgang war offen.
       *[now] Der Ausgang ist offen.
    }
likely-on-count =
    { $tense ->
        [past] { $noun } war { $likelihood ->
            [leaning] eher wahrscheinlich
            [likely] wahrscheinlich
           *[very] sehr wahrscheinlich
        }.
       *[now] { $noun } ist { $likelihood ->
            [leaning] eher wahrscheinlich
            [likely] wahrscheinlich
           *[very] sehr wahrscheinlich
        }.
    }
wins-in = { $clause } in { $frequency } Simulationen des Modells.
carried-unknown = Ob die Vorlage angenommen wird, lässt sich nicht sagen: { $reason }.
frequency-most = mehr als 99 von 100
frequency-fewest = weniger als 1 von 100
frequency-hundred = rund { $n } von 100
frequency-ten = rund { $n } von 10

interval =
    { $verb ->
        [estimated] Das Modell schätzte { THE($option) } auf { $median } der gültigen Stimmen, in neun von zehn Fällen auf { $low } bis { $high }.
        [projects] Nach der Hochrechnung des Modells kommt { THE($option) } auf { $median } der gültigen Stimmen, in neun von zehn Fällen auf { $low } bis { $high }.
        [projected] Nach der Hochrechnung des Modells kam { THE($option) } auf { $median } der gültigen Stimmen, in neun von zehn Fällen auf { $low } bis { $high }.
       *[estimates] Das Modell schätzt { THE($option) } auf { $median } der gültigen Stimmen, in neun von zehn Fällen auf { $low } bis { $high }.
    }

rows-set-aside =
    { $rows ->
        [one] Eine gemeldete Zeile kann nicht stimmen und ist weggelassen.
       *[other] { $rows } gemeldete Zeilen können nicht stimmen und sind weggelassen.
    }
no-projection = Es gibt keine Hochrechnung: { $reason }.
no-projection-yet = Es gibt keine Hochrechnung, denn noch ist nichts Brauchbares ausgezählt.
no-projection-over = Es gibt keine Hochrechnung: Die Abstimmung ist vorbei, und kein Zwischenstand liegt vor.
too-early = Für eine Hochrechnung ist es zu früh. Ausgezählt sind { $progress } der erwarteten gültigen Stimmen.

stand-time = Stand { $time }
units-percent = { $percent } der Stimmlokale
stations = { $stations } von { $total } Stimmlokalen
units-of = { $units } von { $total } { PLACES($places, $total, case: "dative") }
units = { $units } { PLACES($places, $units) }
progress = { $progress } der erwarteten gültigen Stimmen
all-counted =
    { $units ->
        [one] Alles ist ausgezählt
       *[other] Alle { $units } { PLACES($places) } sind ausgezählt
    }: { THE($option) } kommt auf { $share }.
all-counted-at =
    { $units ->
        [one] Alles ist ausgezählt
       *[other] Alle { $units } { PLACES($places) } sind ausgezählt
    } ({ $time }): { THE($option) } kommt auf { $share }.
counted =
    { $stand ->
        [past-time] Um { $time } hatte { THE($option) } { $share } der ausgezählten Stimmen.
        [past] Zu diesem Zeitpunkt hatte { THE($option) } { $share } der ausgezählten Stimmen.
        [time] Stand { $time } hat { THE($option) } { $share } der ausgezählten Stimmen.
       *[now] Bisher hat { THE($option) } { $share } der ausgezählten Stimmen.
    }
counted-in =
    { $stand ->
        [past-time] Um { $time } hatte { THE($option) } { $share } der ausgezählten Stimmen ({ $parts }).
        [past] Zu diesem Zeitpunkt hatte { THE($option) } { $share } der ausgezählten Stimmen ({ $parts }).
        [time] Stand { $time } hat { THE($option) } { $share } der ausgezählten Stimmen ({ $parts }).
       *[now] Bisher hat { THE($option) } { $share } der ausgezählten Stimmen ({ $parts }).
    }

check-nothing = Die Prüfung hat nichts Zweifelhaftes gefunden.
check-found = Die Prüfung hat { $findings } gefunden.
errors =
    { $n ->
        [one] { $n } Fehler
       *[other] { $n } Fehler
    }
warnings =
    { $n ->
        [one] { $n } Warnung
       *[other] { $n } Warnungen
    }
notes =
    { $n ->
        [one] { $n } Hinweis
       *[other] { $n } Hinweise
    }

clause-wins =
    { $tense ->
        [possible] { THE($option) } hätte gewonnen
        [past] { THE($option) } gewann
       *[now] { THE($option) } gewinnt
    }
clause-carried =
    { $tense ->
        [possible] die Vorlage wäre angenommen worden
        [past] die Vorlage wurde angenommen
       *[now] die Vorlage wird angenommen
    }
clause-fails =
    { $tense ->
        [possible] die Vorlage wäre gescheitert
        [past] die Vorlage scheiterte
       *[now] die Vorlage scheitert
    }
clause-majority = { THE($option) } käme auf eine Mehrheit
clause-passes = { THE($option) } käme über { $threshold }
clause-reaches = { THE($option) } käme auf { $threshold }
noun-wins = ein Sieg { OF($option) }
noun-carried = die Annahme der Vorlage
noun-fails = das Scheitern der Vorlage
noun-majority = eine Mehrheit für { THE($option) }
noun-passes = ein Anteil { OF($option) } von mehr als { $threshold }
noun-reaches = ein Anteil { OF($option) } von mindestens { $threshold }
decided = { $clause }.
carried-cannot-be-said = Ob die Vorlage nach ihrer Regel angenommen ist, lässt sich nicht sagen.
it-needed = Die Regel verlangte { $parts }.
progress-guess = { $progress } der erwarteten gültigen Stimmen, sofern die am weitesten ausgezählten { PLACES($places) } vollständig sind
polls-blended-in = Die Prognose aus den Umfragen fliesst mit ein.
everything-counted = Alles ist ausgezählt: { THE($option) } kommt auf { $share }.
everything-counted-at = Alles ist ausgezählt ({ $time }): { THE($option) } kommt auf { $share }.
# `Stand 21.45 Uhr, 226 von 304 Stimmlokalen`; `226 von 304 Stimmlokalen, 51,2 % der erwarteten gültigen Stimmen`.
stand = { $time }, { $units }
parts = { $units }, { $progress }
