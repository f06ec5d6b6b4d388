### Wörter, die mehrere Grafiken teilen.
occasion-of-years = { $title }, { $years }.
program = Grafik: plebis
sources = Quelle: { $sources }.
polls-of = Umfragen: { $houses }
polls-of-many = Umfragen von { $n } Instituten
results-of = Ergebnisse: { $source }
model-on-polls = Modell mit veröffentlichten Umfragen
model-on-counts = Modell mit veröffentlichten Auszählungen

series = { $first }; { $next }
named = { $name }: { $value }
left-out = { $n } weitere, nicht gezeigt
# A region of the data by this name: voters in other countries.
abroad = Ausland

share-axis = Anteil { OF($option) } in Prozent der gültigen Stimmen
threshold = Schwelle { $percent }
threshold-far = Die Schwelle von { $percent } liegt ausserhalb des Bildes.
everything-counted = Alles ist ausgezählt: { $clause }

published = veröffentlicht am { $day }
dates-not-published = Befragungstage nicht veröffentlicht
n-not-published = n nicht veröffentlicht
all-answers = alle Antworten
decided-only = nur Entschiedene

chance-above-99 = mehr als 99 von 100
chance-below-1 = weniger als 1 von 100
chance = { $hundred } von 100

in-words =
    { $number ->
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
       *[other] { $number }
    }

unrounded = Die Differenzen sind vor dem Runden berechnet.
