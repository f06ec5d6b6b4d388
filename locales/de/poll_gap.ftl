### Grafik: Umfragen und die Spanne aus der Presse neben dem Ergebnis.

title-press =
    { $year ->
        [told] { $of } meldete die Presse Umfragen mit { $range } für { THE($option) }. { $status ->
            [final] Das Ergebnis war { $result }
           *[provisional] Das vorläufige Ergebnis war { $result }
        }
       *[none] Die Presse meldete Umfragen mit { $range } für { THE($option) }. { $status ->
            [final] Das Ergebnis war { $result }
           *[provisional] Das vorläufige Ergebnis war { $result }
        }
    }
title-average =
    { $which ->
        [only] Die einzige Umfrage sah { THE($option) } bei { $share }.
        [last] Die letzte Umfrage sah { THE($option) } bei { $share }.
        [all] Die Umfragen sahen { THE($option) } im Mittel bei { $share }.
       *[average] Die letzten Umfragen der Institute sahen { THE($option) } im Mittel bei { $share }.
    } { $status ->
        [final] Das Ergebnis war { $result }
       *[provisional] Das vorläufige Ergebnis war { $result }
    }
    .of-year =
        { $which ->
            [only] { $of } sah die einzige Umfrage { THE($option) } bei { $share }.
            [last] { $of } sah die letzte Umfrage { THE($option) } bei { $share }.
            [all] { $of } sahen die Umfragen { THE($option) } im Mittel bei { $share }.
           *[average] { $of } sahen die letzten Umfragen der Institute { THE($option) } im Mittel bei { $share }.
        } { $status ->
            [final] Das Ergebnis war { $result }
           *[provisional] Das vorläufige Ergebnis war { $result }
        }
subtitle = Anteil { OF($option) } ohne Unentschlossene.

share-axis = Anteil { OF($option) }
line-final = Ergebnis { $share }
line-provisional = vorläufig { $share }

last-of-polls = Letzte von { $all } Umfragen
average-of-some = Durchschnitt von { $n } der { $all } Umfragen
average-of-all = Durchschnitt von { $n } Umfragen
filled-short = volle Punkte: letzte Umfrage jedes Instituts
filled-of-houses = voll: letzte Umfragen von { $houses } Instituten
filled-dots = volle Punkte sind die letzte Umfrage jedes Instituts und bilden den Durchschnitt.
polls =
    { $n ->
        [one] eine Umfrage
       *[other] { $n } Umfragen
    }
of-all-answers = { $share } mit Unentschlossenen
no-poll = Keine Umfrage bekannt
too-high = { $points } zu hoch
too-low = { $points } zu tief
level = kein Unterschied
press-range = In der Presse gemeldet
press-end =
    { $base ->
        [all] { $percent } aller Antworten
        [two-way] { $percent } ohne Unentschlossene
       *[projection] { $percent } hochgerechnet
    }

range-mixes-bases = Die Spanne mischt zwei Basen: Ihre Enden lassen sich nicht vergleichen.
ties-count = Der Durchschnitt umfasst { $n } Umfragen von { $houses } Instituten: Liefen die letzten Umfragen eines Instituts an denselben Tagen, zählen alle.
night-count = Das vorläufige Ergebnis des Abends lautete { $share }.
night-of-year = Das vorläufige Ergebnis von { $year } lautete { $share }.
result-of = Ergebnis: { $source }

alt-result = Anteil { OF($option) }: { $result }.
alt-press = Spanne in der Presse: { $range }.
alt-polls = Umfragen, ohne Unentschlossene: { $polls }.
alt-average =
    { $averaged ->
        [only] Der Abstand zum Ergebnis beträgt { $points }.
        [last] Die letzte Umfrage jedes Instituts ergibt im Durchschnitt { $share }, vom Ergebnis { $points } entfernt.
       *[all] Im Durchschnitt { $share }, vom Ergebnis { $points } entfernt.
    }
alt-no-poll = Es ist keine Umfrage bekannt.
