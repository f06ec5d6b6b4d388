### Grafik: Umfragen und die Spanne aus der Presse neben dem Ergebnis.

title-last =
    { $place ->
        [level] Die letzte Umfrage hat { THE($option) } richtig eingeschätzt
        [high] Die letzte Umfrage hat { THE($option) } um { $points } überschätzt
       *[low] Die letzte Umfrage hat { THE($option) } um { $points } unterschätzt
    }
title-only =
    { $place ->
        [level] Die einzige Umfrage hat { THE($option) } richtig eingeschätzt
        [high] Die einzige Umfrage hat { THE($option) } um { $points } überschätzt
       *[low] Die einzige Umfrage hat { THE($option) } um { $points } unterschätzt
    }
title-average =
    { $place ->
        [level] Im Durchschnitt haben die Umfragen { THE($option) } richtig eingeschätzt
        [high] Die Umfragen haben { THE($option) } um { $points } überschätzt
       *[low] Die Umfragen haben { THE($option) } um { $points } unterschätzt
    }
subtitle = Anteil { OF($option) } ohne Unentschlossene, in Prozent, wo nicht anders vermerkt. { $occasion }

share-axis = Anteil { OF($option) }
error-axis = Abweichung, Punkte
line-final = Endergebnis { $share }
line-provisional = vorläufig { $share }
line-of-year = { $year }: { $share }

last-of-polls = {"*"} Letzte von { $all } Umfragen
average-of-some = {"*"} Durchschnitt von { $n } der { $all } Umfragen
average-of-all = Durchschnitt von { $n } Umfragen
two-way-shares = ohne Unentschlossene
undecided-included = Dieselbe Umfrage, mit Unentschlossenen
undecided-kept = mit Unentschlossenen und Verweigerern
of-all-answers = aller Antworten
of-options = ohne Unentschlossene
press-range = Spanne in der Presse
press-end =
    { $base ->
        [all] { $percent } aller Antworten
        [two-way] { $percent } ohne Unentschlossene
       *[projection] { $percent } hochgerechnet
    }

error-to-final = Abweichung: Anteil ohne Unentschlossene minus Endergebnis.
error-to-provisional = Abweichung: Anteil ohne Unentschlossene minus vorläufiges Ergebnis.
error-of-the-night = Gegenüber dem vorläufigen Ergebnis des Abends, { $share }: { $gap }.
result-of = Ergebnis: { $source }

alt = Ergebnis { OF($option) }: { $results }. Umfragen, Anteil { OF($option) } ohne Unentschlossene und Abweichung in Punkten: { $polls }.
alt-average = Durchschnitt { $share }.
alt-average-of = { $average }: { $share }.
alt-press = Spanne in der Presse: { $range }.
