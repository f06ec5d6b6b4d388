### Grafik: wie weit die Umfragen früherer Abstimmungen danebenlagen, neben dem heutigen Vorsprung.

lead-beyond-errors =
    { $tense ->
        [past] { THE($option) } lag in den Umfragen { $margin } über der Schwelle. So weit hatten die Umfragen bei keiner früheren Abstimmung in diese Richtung danebengelegen
       *[now] { THE($option) } liegt { $margin } über der Schwelle. So weit lagen die Umfragen bei keiner früheren Abstimmung in diese Richtung daneben
    }
errors-would-undo =
    { $tense ->
        [past] { $flips ->
            [one] Ein Fehler wie bei einer der { $votes } früheren Abstimmungen hätte den Vorsprung { OF($option) } in den Umfragen ({ $margin }) zunichtegemacht
           *[other] Ein Fehler wie bei { $flips } der { $votes } früheren Abstimmungen hätte den Vorsprung { OF($option) } in den Umfragen ({ $margin }) zunichtegemacht
        }
       *[now] { $flips ->
            [one] Ein Fehler wie bei einer der { $votes } früheren Abstimmungen würde den Vorsprung { OF($option) } ({ $margin }) zunichtemachen
           *[other] Ein Fehler wie bei { $flips } der { $votes } früheren Abstimmungen würde den Vorsprung { OF($option) } ({ $margin }) zunichtemachen
        }
    }
subtitle =
    { $tense ->
        [past] Fehler der letzten Umfragen früherer Abstimmungen beim Anteil { OF($option) }, in Punkten, ohne Unentschlossene. Linie: der Fehler, der den Vorsprung in den Umfragen zunichtegemacht hätte.
       *[now] Fehler der letzten Umfragen früherer Abstimmungen beim Anteil { OF($option) }, in Punkten, ohne Unentschlossene. Linie: der Fehler, der den heutigen Vorsprung zunichtemachen würde.
    }
polls-and-results = veröffentlichte Umfragen und Ergebnisse

error-axis = Fehler, Punkte
average-axis = Durchschnitt, Punkte
no-error = kein Fehler
todays-lead =
    { $tense ->
        [past] Vorsprung in den Umfragen: { $lead }
       *[now] heutiger Vorsprung: { $lead }
    }
polls = Umfragen: { $polls }
a-poll = eine Umfrage
their-average = ihr Durchschnitt
