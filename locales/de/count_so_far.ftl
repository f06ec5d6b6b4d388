### Grafik: ausgezählte und noch erwartete Stimmen, in Balken.
### guess: Wie viel noch nicht ausgezählt ist, beruht auf einer Annahme, wie weit die Auszählung ist.

leads =
    { $kind ->
        [exact] { THE($option) } führt mit { $votes } Vorsprung, rund { $left } sind noch nicht ausgezählt
        [guess] { THE($option) } führt mit { $votes } Vorsprung, schätzungsweise { $left } sind noch nicht ausgezählt
       *[about] { THE($option) } führt mit rund { $votes } Vorsprung, rund { $left } sind noch nicht ausgezählt
    }
led =
    { $kind ->
        [exact] { THE($option) } führte mit { $votes } Vorsprung, rund { $left } waren noch nicht ausgezählt
        [guess] { THE($option) } führte mit { $votes } Vorsprung, schätzungsweise { $left } waren noch nicht ausgezählt
       *[about] { THE($option) } führte mit rund { $votes } Vorsprung, rund { $left } waren noch nicht ausgezählt
    }
all-counted-ahead =
    { $kind ->
        [exact] Alles ist ausgezählt: { THE($option) } liegt mit { $votes } vorn
       *[about] Alles ist ausgezählt: { THE($option) } liegt mit rund { $votes } vorn
    }
all-counted-by =
    { $kind ->
        [exact] Alles ist ausgezählt: { $clause }, mit { $votes } Vorsprung
       *[about] Alles ist ausgezählt: { $clause }, mit rund { $votes } Vorsprung
    }
all-counted-rule =
    { $kind ->
        [exact] Alles ist ausgezählt: { $clause }, und { THE($option) } liegt mit { $votes } vorn
       *[about] Alles ist ausgezählt: { $clause }, und { THE($option) } liegt mit rund { $votes } vorn
    }
votes =
    { $count ->
        [one] { $count } Stimme
       *[other] { $count } Stimmen
    }

valid-ballots = Gültige Stimmen.
solid-and-hatched = Gültige Stimmen: voll = ausgezählt, schraffiert = noch erwartet.
progress = Ausgezählt: { $progress } der erwarteten gültigen Stimmen.
progress-guess = Ausgezählt: { $progress } der erwarteten gültigen Stimmen, falls die am weitesten fortgeschrittenen { PLACES($places) } vollständig sind: Keine Meldung sagt, wie weit die Auszählung ist.

all-valid-ballots = Alle gültigen Stimmen
counted = { $count } ausgezählt
about-expected = rund { $count } erwartet
estimated-in-all = schätzungsweise { $count }
expected-of-option = { $option }, erwartet

uncounted = Noch nicht ausgezählt
needs = { THE($option) } braucht { $share }
about-and-split = rund { $count }, mit ihrer erwarteten Aufteilung
estimated-and-split = schätzungsweise { $count }, mit ihrer erwarteten Aufteilung
too-few =
    { $aim ->
        [level] rund { $count }: zu wenige, als dass { THE($option) } gleichziehen könnte
       *[threshold] rund { $count }: zu wenige, als dass { THE($option) } die Schwelle erreichen könnte
    }
# Zeilen der Datentabelle: in jeder Datei englisch.
row-share = Anteil des Ausstehenden
row-total = insgesamt erwartet
row-needed = nötig vom Ausstehenden
