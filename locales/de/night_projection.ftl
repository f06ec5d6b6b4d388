### Grafik: Hochrechnung und Auszählung im Lauf des Abends.

units-in = { $counted } von { $total } { PLACES($places, $total, case: "dative") }

count-and-projection =
    { $tense ->
        [past] Nach { $progress } kam { THE($option) } in der Auszählung auf { $raw }, in der Hochrechnung auf { $median }
       *[now] Nach { $progress } kommt { THE($option) } in der Auszählung auf { $raw }, in der Hochrechnung auf { $median }
    }
count-and-projection-at =
    { $tense ->
        [past] Stand { $time }, nach { $progress }: { THE($option) } kam in der Auszählung auf { $raw }, in der Hochrechnung auf { $median }
       *[now] Stand { $time }, nach { $progress }: { THE($option) } kommt in der Auszählung auf { $raw }, in der Hochrechnung auf { $median }
    }
replayed = In simulierter Reihenfolge nachgespielt: Nach { $progress } sah das Modell { THE($option) } bei { $median }
replayed-and-ended = In simulierter Reihenfolge nachgespielt: Nach { $progress } sah das Modell { THE($option) } bei { $median } (am Ende { $result })
all-counted = Alles ist ausgezählt ({ $progress }): { $raw } für { THE($option) }
all-counted-at = Stand { $time } ist alles ausgezählt ({ $progress }): { $raw } für { THE($option) }

simulated-order = Nachgespielt in simulierter Reihenfolge: Die wirkliche steht nicht in den Daten.
times-of-publication =
    { $tense ->
        [past] Nachgespielt: Jede Hochrechnung nutzt nur, was bis dahin veröffentlicht war.
       *[now] Jede Hochrechnung nutzt nur, was bis dahin veröffentlicht war.
    }
range-at-end = Bei der letzten Hochrechnung liegen 9 von 10 Ergebnissen in der Spanne { $range }.

counted-axis = ausgezählt, in % der erwarteten gültigen Stimmen
nine-in-ten = 9 von 10 Ergebnissen
one-in-two = die Hälfte der Ergebnisse
raw-count = Auszählung
projection = Hochrechnung
announced = gemeldet: { $share } nach { $counted } von { $total }
announced-part = gemeldet: { $share } nach { $part }

raw-and-projection = Die Auszählung zeigt, was bis dahin ausgezählt war, die Hochrechnung den erwarteten Anteil an allen Stimmen.
stops-at-published = Die nachgespielte Auszählung endet beim letzten veröffentlichten Zwischenstand, nach { $progress }.
stops-half-way = Die nachgespielte Auszählung endet auf halbem Weg, nach { $progress }.
stops = Die nachgespielte Auszählung endet nach { $progress }.
from-published-figures = Nachgespielt wird mit der Auszählung je { PLACE($places) }. Allein aus den veröffentlichten Zahlen rechnet das Modell { $median } hoch.
off-scale = Auszählung ausserhalb der Skala: { $list } ausgezählter Stimmen.
off-scale-one = { $share } bei { $part }

alt = Nach { $first_in }: Auszählung { $raw }, Hochrechnung { $median }. Nach { $last_in }: Auszählung { $last_raw }, Hochrechnung { $last_median } (9 von 10 Fällen: { $range }).
alt-complete = Nach { $first_in }: Auszählung { $raw }, Hochrechnung { $median }. Nach { $last_in }: { $last_raw }, vollständig ausgezählt.
polls-blended-in = In die letzte Hochrechnung fliesst die Schätzung aus den Umfragen ein.
