# Zweifel an den Zeilen der Einheiten. `$unit` ist der Schlüssel einer Einheit, `$column` der Name einer Spalte.
share-out-of-range = `{ $column }` von { $unit } ist { $value }
    .cure = ein Anteil liegt zwischen 0 und 1: Prozente durch 100 teilen oder die Zahl korrigieren
word-among-numbers = `{ $column }` von { $unit } ist `{ $value }`, aber { $numbers } andere { PLACES($unit-name, $numbers) } haben eine Zahl
    .cure = die Zahl eintragen, oder die Zelle leer lassen, wo sie nicht bekannt ist
numbers-with-signs = die { $n } Zahlen in `{ $column }` tragen ein Zeichen (`{ $value }`) und werden darum als Wörter gelesen
    .cure = als blosse Zahlen schreiben, etwa { $number }
odd-one-out-parent = `{ $column }` von { $unit } ist `{ $value }`, aber `parent` in results.csv ist { $parent }
    .cure = sonst stimmen die beiden überein: korrigieren, was falsch ist
odd-one-out-group =
    `{ $column }` von { $unit } ist `{ $own }`, aber { $most ->
        [one] { $most } { PLACES($unit-name, $most) } von { $group } hat
       *[other] { $most } { PLACES($unit-name, $most) } von { $group } haben
    } `{ $usual }`
    .cure-own-word = das einzige `{ $own }` der Datei: ein Sonderfall, oder ein Tippfehler
    .cure = sonst hat `{ $column }` einen Wert pro Gruppe: wohl ein Tippfehler in einer dieser Zeilen
unit-keys-alike = die Schlüssel { $unit } und { $other } (Zeile { $line }) unterscheiden sich nur in der Schreibweise
    .cure = wohl { THE_PLACE($unit-name) } zweimal; sind es wirklich zwei, ihnen Schlüssel geben, die niemand verwechselt
same-numbers = { $unit } hat genau die Zahlen von { $other } (Zeile { $line }): { $registered } Stimmberechtigte, { $cast } abgegebene Stimmen, { $yes } Ja, { $no } Nein
    .cure = wohl wurde eine Zeile über die andere kopiert: beide in der Quelle nachsehen
total-row = { $unit } ist eine Summe ({ $of }), also { NO_PLACE($unit-name) }, und wird weggelassen
    .cure = die Summenzeile einer Tabelle ist { NO_PLACE($unit-name) }: die Zeile löschen und Summen in controls.csv angeben
no-rows = results.csv hat eine Kopfzeile und keine weiteren Zeilen, aber vote.toml nennt ein Endergebnis
    .cure = eine Zeile pro { PLACE($unit-name) } eintragen oder die Datei löschen: bis dahin lässt sich nichts mit { THE_PLACES($unit-name, case: "dative") } vergleichen
reported-instead = returns.csv nennt { $told }, und das passt zum Rest der Zeile: dies in `{ $column }` eintragen, wenn die Quelle es bestätigt
unit-without-info = { THE_PLACE($unit-name) } { $unit } aus results.csv fehlt in units.csv
    .cure = ein Schlüssel ist in einer der beiden Dateien vertippt, oder die Zeile fehlt: bis dahin gehört { THE_PLACE($unit-name) } zu keinem Gebiet
info-of-other-units = keiner der { $rows } Schlüssel in units.csv ist unter den { $listed } in results.csv
    .cure = gehört units.csv zu einer anderen Abstimmung, oder hat es andere Schlüssel? Ohne die Datei hat { NO_PLACE($unit-name) } ein Gebiet oder eine Kovariate
kind-is-no-group = `kind` in units.csv ist die Art der Stimmen einer Zeile, und results.csv führt { NO_PLACE($unit-name, case: "accusative") } nach Art auf
    .cure = sagt die Spalte, was für ein Ort jede Zeile ist, ihr einen anderen Namen geben, etwa `place`
expected-above-register = von { $unit } werden { $expected } Stimmen erwartet, doch nur { $registered } Personen sind dort stimmberechtigt
expected-below-counted = von { $unit } werden { $expected } Stimmen erwartet, doch { $counted } sind dort ausgezählt
expected-impossible-cure = `expected` ist die Zahl aller Stimmen der Zeile, keine Prozentzahl: nach einer Ziffer zu viel oder zu wenig suchen
no-parent = (leer)
parent-differs-from-key = bei { THE_PLACE($unit-name, case: "dative") } { $unit } ist `parent` { $parent }, aber die anderen Schlüssel beginnen mit dem ihren
    .cure-near = wohl müsste `parent` `{ $name }` sein, oder der Schlüssel ist vertippt
    .cure = `parent` oder der Schlüssel ist wohl vertippt
name-missing = { THE_PLACE($unit-name) } { $unit } hat keinen Namen, { $named } von { $units } { PLACES($unit-name, $units, case: "dative") } haben einen
    .cure = den Namen eintragen, den Leser kennen
same-name = { $units } haben denselben Namen, `{ $name }` ({ $parent })
    .cure = Stimmlokale im selben Gebäude, oder eine kopierte Zeile: die Namen nummerieren, wenn es mehrere sind
off-area-differs-from-name = `off_area` von { $unit } (`{ $name }`) ist { $flag }, aber die mit 1 markierten { PLACES($unit-name) } erkennt man am Wort `{ $word }` im Namen
    .cure = `off_area` auf 1 setzen, wenn die Stimmberechtigten ausserhalb ihres Gebiets abstimmen, sonst auf 0
full-turnout = alle { $registered } Stimmberechtigten haben abgestimmt
    .cure = eine Stimmbeteiligung von genau 100 Prozent ist bei so vielen Stimmberechtigten selten: `registered` ist vielleicht eine Kopie von `cast`
half-a-result = { $unit }: nur eine der Zahlen für Ja und Nein ist angegeben, also hat { THE_PLACE($unit-name) } keinen Anteil
    .cure = die andere eintragen; 0 ist eine Zahl, eine leere Zelle nicht
    .cure-rest = die übrigen Stimmen der Zeile lassen { $rest } für `{ $column }`; 0 ist eine Zahl, eine leere Zelle nicht
row-says-nothing = { $unit } hat anders als die übrigen Zeilen weder Zahl noch Namen noch Region, und nichts sonst spricht davon: das gilt als Anmerkung unter der Tabelle und bleibt weg
    .cure = die Zeile löschen, wenn sie eine Anmerkung ist; sie ausfüllen, wenn sie für { A_PLACE($unit-name, case: "accusative") } steht
parent-missing = { $n ->
        [one] Bei { $n } { PLACES($unit-name, $n, case: "dative") } fehlt `parent`: { $some }
       *[other] Bei { $n } { PLACES($unit-name, $n, case: "dative") } fehlt `parent`: { $some }
    }. Jede Region steht nur in der ersten Zeile ihrer Gruppe
    .cure = `parent` nach unten ausfüllen: eine leere Zelle wiederholt die obere nicht
parent-alike = { $unit } steht allein unter «{ $parent }», unter «{ $near }» stehen { $n } { PLACES($unit-name, $n) }
    .cure = die Region in jeder Zeile gleich schreiben, wenn es eine ist
group-alike = { $unit } hat als Einzige `{ $value }` in `{ $column }`, `{ $near }` steht in { $n } Zeilen
    .cure = ist es ein Versehen, `{ $near }` schreiben
percentages-as-counts = Ja und Nein ergeben in allen { $n } Zeilen 100: das sind Prozente, keine Stimmen
    .cure = die Zahl der Stimmen schreiben. Sind nur Prozente veröffentlicht, den Ja-Anteil in `yes_share` angeben (0 bis 1) und die Grösse in `registered` oder units.csv
mostly-invalid =
    { $n ->
        [one] { $lost } von { $cast } Stimmen von { $unit } wären leer oder ungültig
       *[other] in { $n } Zeilen wären die meisten Stimmen leer oder ungültig: { $some }. Bei { $unit } wären es { $lost } von { $cast }
    }
    .cure = steht eine Zahl von `yes` oder `no` unter der Überschrift von `blank` oder `spoiled`? Die Zeile oder die Überschrift korrigieren
of-earlier-vote = { $n } von { $rows } Zeilen haben genau die Stimmen von { $vote }: { $some }
    .cure = das sind die Zahlen der früheren Abstimmung: durch jene dieser Abstimmung ersetzen
    .cure-there = die Einheiten von { $vote } ergeben nicht das eigene Ergebnis, diese hier schon: die Zahlen im Ordner von { $vote } prüfen
filled-down = `{ $column }` steigt von Zeile zu Zeile um eins, von { $first } in Zeile { $first-line } bis { $last } in Zeile { $last-line }: als Reihe nach unten ausgefüllt
    .cure = diese Zahlen noch einmal aus der Quelle nehmen
column-of-earlier-vote = `{ $column }` ist in { $n } von { $rows } Zeilen die Zahl von { $vote }
column-of-earlier-vote-in-area = `{ $column }` von { $area } ist in { $n } von { $rows } Zeilen die Zahl von { $vote }, anderswo kaum je
of-another-unit =
    { $n ->
        [one] { $unit } meldete genau die Stimmen, die results.csv bei { $other } hat
       *[other] { $n } Zeilen haben genau die Stimmen, die results.csv anderswo hat: jene von { $unit } sind jene von { $other }
    }
    .cure = in einer der beiden Dateien sind wohl Zeilen verrutscht oder vertauscht: jede unter ihren Schlüssel stellen
sorted-apart = `{ $column }` ist in { $n } von { $rows } Zeilen die Zahl einer anderen Zeile in { $vote }: Die Spalte wurde ohne die übrigen sortiert
    .cure = die Spalte nach der Quelle neu eintragen, jede Zahl in ihrer Zeile
sorted-alone = `{ $column }` hat in { $n } Zeilen die Zahlen anderer Zeilen: Die Spalte wurde ohne die übrigen sortiert
ordered-alone = `{ $column }` steigt oder fällt über alle { $n } Zeilen, und keine andere Spalte geht mit: Sie wurde ohne die übrigen sortiert
ordered-in-area = `{ $column }` von { $area } steigt oder fällt über alle { $n } Zeilen, und keine andere Spalte geht mit: Sie wurde dort ohne die übrigen sortiert
slid-up = in { $n } Zeilen hat `{ $column }` die Zahl der Zeile darunter: Die Spalte steht eine Zeile zu hoch
    .cure = ihre Zellen in diesen Zeilen um eine nach unten schieben und die frei werdende ausfüllen
slid-down = in { $n } Zeilen hat `{ $column }` die Zahl der Zeile darüber: Die Spalte steht eine Zeile zu tief
    .cure = ihre Zellen in diesen Zeilen um eine nach oben schieben und die frei werdende ausfüllen
# `$source` ist der Name einer Datei oder einer früheren Abstimmung; `$areas` ist 1, wo alle Zeilen in `$area` liegen.
moved-slid =
    in { $n } Zeilen{ $areas ->
        [1] {" "}von { $area }
       *[other] {""}
    } zwischen Zeile { $from } und Zeile { $to } hat `{ $column }` die Zahl der Zeile { $way ->
        [up] darunter
       *[down] darüber
    }, wie { $source } zeigt: Dort steht die Spalte eine Zeile zu { $way ->
        [up] hoch
       *[down] tief
    }
moved-sorted =
    `{ $column }` von { $area } { $order ->
        [sorted] ist für sich sortiert
       *[mixed] steht in anderen Zeilen
    }: In { $n } der { $rows } Zeilen ist es die Zahl einer anderen dieser Zeilen, wie { $source } zeigt
moved-exchanged = { $unit } und { $other } haben in `{ $column }` je die Zahl der anderen Zeile, wie { $source } zeigt
    .cure = die beiden Zellen vertauschen
under-wrong-key =
    { $n ->
        [one] der Name oder die Zahl der Stimmberechtigten in der Zeile von { $unit } gehört zu { $other }
       *[other] { $n } Zeilen haben den Namen oder die Zahl der Stimmberechtigten einer anderen: bei { $unit } stehen jene von { $other }
    }
    .cure = der Schlüssel ist wohl falsch: jede Zeile unter ihren Schlüssel stellen
cast-is-valid = in { $n } von { $rows } Zeilen ist `cast` die Summe von Ja und Nein, obwohl leere oder ungültige Stimmen dazukommen
    .cure = `cast` enthält hier die gültigen Stimmen: alle abgegebenen schreiben oder die Spalte weglassen
cast-counts-twice =
    in { $n } Zeilen zählt `cast` { $what ->
        [blank] die leeren Stimmzettel
        [spoiled] die ungültigen Stimmzettel
       *[both] leere und ungültige Stimmzettel
    } zweimal
    .cure = Ja + Nein + leer + ungültig in `cast` schreiben oder die Spalte weglassen
cast-leaves-out =
    in { $n } Zeilen lässt `cast` { $what ->
        [blank] die leeren Stimmzettel
        [spoiled] die ungültigen Stimmzettel
       *[both] leere und ungültige Stimmzettel
    } weg, oder sie stehen noch in einer anderen Spalte
    .cure = sie zu `cast` hinzuzählen. Enthält eine Spalte alle leeren und ungültigen, die anderen davon abziehen
cast-is-turnout = in { $n } von { $rows } Zeilen ist `cast` höchstens 100, obwohl es mehr Stimmen sind
    .cure = `cast` enthält hier die Stimmbeteiligung in Prozent: abgegebene Stimmen schreiben oder die Spalte weglassen
registered-cast-swapped = in { $n } von { $rows } Zeilen sind mehr Stimmen abgegeben als Stimmberechtigte eingetragen: die beiden Spalten sind wohl vertauscht
    .cure = `registered` und `cast` tauschen
registers-in-thousands = in { $n } von { $rows } Zeilen sind weit mehr Stimmen abgegeben als Stimmberechtigte eingetragen: die Register sehen nach Tausenden aus
    .cure = die Zahl der Stimmberechtigten ausschreiben
cast-not-sum-of-parts = abgegeben wurden { $cast } Stimmen, aber Ja { $yes } + Nein { $no } + leer { $blank } + ungültig { $spoiled } ergibt { $parts } ({ $change })
    .cure = eine dieser Zahlen ist falsch: { $slip }
cast-exceeds-registered = abgegeben wurden { $cast } Stimmen, mehr als die { $registered } Stimmberechtigten
    .cure = niemand stimmt zweimal ab: `registered` oder die Stimmen korrigieren. { $slip }
ballots-exceed-registered = die Stimmen ergeben zusammen { $cast }, mehr als die { $registered } Stimmberechtigten
slip-of-nine = eine durch 9 teilbare Differenz kommt oft von zwei vertauschten Ziffern oder einer Ziffer zu viel
slip-of-another-kind = nach einer falsch gelesenen Ziffer, einer verschobenen Spalte oder einer Zahl aus einer anderen Zeile suchen
percent-in-row = Ja und Nein ergeben zusammen 100: die Stimmen eintragen, nicht Prozente
not-published = (nicht veröffentlicht)
share-differs-from-ballots = `yes_share` ist { $printed }, aber die Stimmen ergeben { $counted }
    .cure = die Stimmen behalten und `yes_share` leer lassen; ein Anteil in Prozent ist durch 100 zu teilen
nobody-voted =
    { $registered ->
        [one] von { $registered } stimmberechtigten Person hat niemand abgestimmt
       *[other] von { $registered } Stimmberechtigten hat niemand abgestimmt
    }
    .cure = ein Boykott oder ein Stimmlokal, das geschlossen blieb; fehlt nur die Auszählung, die Zellen leer lassen: 0 heisst 0
no-valid-vote-of-one = die einzige abgegebene Stimme ist nicht gültig
no-valid-vote = von { $cast } abgegebenen Stimmen ist keine gültig
    .cure = { THE_PLACE($unit-name) } hat dann eine Stimmbeteiligung, aber keinen Anteil; fehlen nur Ja und Nein, die Zellen leer lassen
cell-missing = hier ist `{ $column }` nicht bekannt, { $known } von { $units } { PLACES($unit-name, $units, case: "dative") } geben es an
    .cure = die Zahl eintragen (0, wenn sie 0 ist), falls bekannt; bis dahin lässt sich keine Summe vergleichen, zu der sie gehört
row-missing = { $unit } hat kein { $columns }, anders als fast alle Zeilen
    .cure = die Zahlen eintragen, wenn sie bekannt sind. Bis dahin lässt sich keine Summe damit vergleichen
fact-unsourced = `{ $column }` ist leer
    .cure = angeben, wer es wo veröffentlicht hat: eine Zahl ohne Quelle lässt sich nicht prüfen
    .cure-day = den Tag oder den Monat angeben: sonst kann niemand sagen, was wann bekannt war
figures-without-time =
    { $n ->
        [one] bei { $n } Zahl fehlt die Uhrzeit (Zeile { $lines })
       *[other] bei { $n } Zahlen fehlt die Uhrzeit (Zeilen { $lines })
    }
    .cure = sie werden gezeigt, aber mit `--as-of` nie verwendet: `reported_at` eintragen, wo die Uhrzeit bekannt ist
reports-without-time =
    { $n ->
        [one] eines von { $rows } Ergebnissen hat keine Zeit (Zeile { $lines })
       *[other] { $n } von { $rows } Ergebnissen haben keine Zeit (Zeilen { $lines })
    }, darum zählt eine Hochrechnung zu einem früheren Zeitpunkt sie nicht
    .cure = `reported_at` ausfüllen; wo eine Zeit nur in der ersten Zeile einer Gruppe steht, nach unten ausfüllen
