### Grafik: Fehler jeder Umfrage nach den Tagen bis zur Abstimmung.

final-fortnight = In den letzten zwei Wochen lagen die Umfragen im Mittel um { $late } daneben, davor um { $early }
all-erred =
    { $side ->
        [over] Alle Umfragen sahen { THE($option) } zu hoch, von { $far } bis { $near } vor { $votes ->
            [one] der Abstimmung
           *[several] den Abstimmungen
        }
       *[under] Alle Umfragen sahen { THE($option) } zu tief, von { $far } bis { $near } vor { $votes ->
            [one] der Abstimmung
           *[several] den Abstimmungen
        }
    }
some-erred =
    { $side ->
        [over] { $count } von { $total } Umfragen sahen { THE($option) } zu hoch
       *[under] { $count } von { $total } Umfragen sahen { THE($option) } zu tief
    }
months =
    { $n ->
        [one] { $n } Monat
       *[other] { $n } Monaten
    }
weeks =
    { $n ->
        [one] { $n } Woche
       *[other] { $n } Wochen
    }
result = Ergebnis
days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
error-of-each = Anteil { OF($option) } in jeder Umfrage minus Ergebnis, in Punkten, ohne Unentschlossene.
filled-and-hollow = Volle Punkte sind von dieser Abstimmung, leere von früheren.

days-axis = Tage bis zur Abstimmung
error-axis = Punkte; über dem Ergebnis lag { THE($option) } in der Umfrage zu hoch
alt-poll = { $pollster }: { $days }, { $error }
