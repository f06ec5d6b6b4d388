### Grafik: wie weit die Umfragen früherer Abstimmungen danebenlagen, neben dem heutigen Vorsprung.

lead-beyond-errors = { THE($option) } liegt { $margin } über der Schwelle – weiter, als die Umfragen bei den früheren Abstimmungen danebenlagen
errors-would-undo =
    { $flips ->
        [one] Ein Fehler wie bei einer der { $votes } früheren Abstimmungen würde den Vorsprung { OF($option) } von { $margin } zunichtemachen
       *[other] Ein Fehler wie bei { $flips } der { $votes } früheren Abstimmungen würde den Vorsprung { OF($option) } von { $margin } zunichtemachen
    }
subtitle = Fehler der letzten Umfragen früherer Abstimmungen beim Anteil { OF($option) }, in Punkten, ohne Unentschlossene. Linie: der Fehler, der den heutigen Vorsprung zunichtemachen würde. { $occasion }
polls-and-results = veröffentlichte Umfragen und Ergebnisse

error-axis = Fehler, Punkte
average-axis = Durchschnitt, Punkte
no-error = kein Fehler
todays-lead = heutiger Vorsprung: { $lead }
polls = Umfragen: { $polls }
a-poll = eine Umfrage
their-average = ihr Durchschnitt
