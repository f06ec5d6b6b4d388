### Grafik: Fehler jeder Umfrage nach den Tagen bis zur Abstimmung.

final-fortnight = In den letzten zwei Wochen lagen die Umfragen im Mittel um { $late } daneben, davor um { $early }
first-and-last = { $first_days } vor der Abstimmung lag eine Umfrage um { $first_error } daneben, { $last_days } davor eine um { $last_error }
first-and-last-of-votes = { $first_days } vor einer Abstimmung lag eine Umfrage um { $first_error } daneben, { $last_days } davor eine um { $last_error }
days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
error-of-each = Fehler jeder Umfrage beim Anteil { OF($option) }, in Punkten, ohne Unentschlossene.
filled-and-hollow = Voll: diese Abstimmung; leer: frühere Abstimmungen.
polls-and-results = veröffentlichte Umfragen und Ergebnisse

days-axis = Tage bis zur Abstimmung
error-axis = Fehler, Punkte
alt-poll = { $pollster }: { $days }, { $error }
