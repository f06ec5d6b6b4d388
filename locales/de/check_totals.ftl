# Zweifel an veröffentlichten Summen. `$area` ist der Name eines Gebiets oder die ganze Abstimmung, `$column` der Name einer Spalte.
final-result = das Endergebnis
provisional-count = das vorläufige Ergebnis
sum-of-results = die Summe von results.csv
control-repeated = `{ $column }` ({ $area }) ist in Zeile { $line } { $then } und hier { $now }
    .cure = pro Gebiet, Grösse und Status eine Zeile behalten: jene, deren Quelle sich prüfen lässt
area-once = jedes Gebiet steht in einer einzigen Zeile, und { $n } Zeilen ohne Gebiet widersprechen sich als Summen der ganzen Abstimmung
    .cure = eine Zelle gilt nur für ihre Zeile: `area` bis zum Ende jeder Gruppe nach unten ausfüllen
sums-with-sides-exchanged = { $unit }: mit Ja und Nein vertauscht wären alle Summen die amtlichen
    .cure = Ja und Nein in dieser Zeile tauschen, wenn die Quelle es so sagt
sum-with-one-digit = { $unit }: mit { $meant } statt { $typed } in `{ $column }` wäre die Summe die amtliche, und das ist ein Versehen in einer Ziffer
    .cure = die Zahl in der Quelle nachsehen: sie heisst wohl { $meant }
values-slid =
    von Zeile { $from } bis Zeile { $to } sind die Totale die Summen der Zeile { $way ->
        [up] darunter
       *[down] darüber
    }: Die Spalte steht eine Zeile zu { $way ->
        [up] hoch
       *[down] tief
    }
    .cure =
        die Zellen von `value` in diesen Zeilen um eine Zeile nach { $way ->
        [up] unten
       *[down] oben
    } schieben und die frei werdende Zelle ausfüllen
areas-exchanged = die Totale von { $area } sind die Summen von { $other }, und die von { $other } sind die Summen von { $area }
    .cure = die beiden Namen in `area` tauschen
control-out-of-time-list = eine Liste trägt das Datum { $at }, nach der Abstimmung vom { $vote }
    .cure = den Tag oder den Status korrigieren
control-out-of-time-count = eine Auszählung trägt das Datum { $at }, vor der Abstimmung vom { $vote }
list-differs-widely = die Liste hat { $list } { $what } ({ $area }), aber { THE_PLACES($unit-name) } ergeben zusammen { $sum } ({ $change })
    .cure = eine Liste weicht um wenige Stimmberechtigte ab, nicht um so viele: vielleicht ist eine Ziffer falsch, fehlt { A_PLACE($unit-name) } oder steht im falschen Gebiet
    .cure-digits = mit { $meant }, zwei Ziffern vertauscht, läge sie so nahe wie Listen sonst: in der Quelle nachsehen
date-far-from-vote-result = das Ergebnis trägt das Datum { $day }, abgestimmt wurde am { $vote }
    .cure = das Jahr prüfen
date-far-from-vote-total = die Summe trägt das Datum { $day }, abgestimmt wurde am { $vote }
date-far-from-vote-figure = die Zahl trägt das Datum { $day }, abgestimmt wurde am { $vote }
report-on-another-day =
    { $n ->
        [one] eine Meldung trägt ein anderes Datum, { $day } (Zeile { $lines })
       *[other] { $n } Meldungen tragen ein anderes Datum, etwa { $day } (Zeilen { $lines })
    }. Abgestimmt wurde am { $vote }
    .cure = Tag und Jahr von `reported_at` prüfen
register-counted-twice =
    { $home }: { $amount } Stimmberechtigte sind wohl doppelt gezählt. Die { PLACES($unit-name) } ({ $area }) ergeben zusammen { $sum }, { $source ->
        [list] die Liste nennt
       *[proclamation] die amtliche Feststellung nennt
    } { $control } ({ $change }). Stimmberechtigte aus { $home } stimmen auswärts ab, in { $units } mit { $registered } Stimmberechtigten
    .cure-at-home = diese Stimmberechtigten stehen wohl auch in den Registern der anderen { PLACES($unit-name) } von { $home }: dort streichen, oder die Stimmbeteiligung ohne sie berechnen
    .cure-doubled = das Register von { $units } ist wohl doppelt so gross, wie es sein sollte: halbieren
    .cure-at-home-twice = diese Stimmberechtigten stehen wohl noch zweimal in den Registern der anderen { PLACES($unit-name) } von { $home }: dort streichen
    .cure = { $how }. Bis dahin sind Stimmbeteiligung und Stimmenthaltung ({ $home }) falsch, nicht aber der Anteil
register-counted-twice-without = Ohne sie beträgt die Summe { $sum }
register-counted-twice-elsewhere = Der Überschuss liegt in { $area } ({ $change } gegenüber der eigenen Liste)
register-counted-twice-or = Die Zahl würde auch zu { $areas } passen
control-not-comparable = `{ $column }` ({ $area }: { $control }) lässt sich nicht vergleichen, denn { $silent } von { $units } { PLACES($unit-name, $units, case: "dative") } haben dazu keine brauchbare Zahl
    .cure = `{ $column }` eintragen, wo es bekannt ist; leer heisst unbekannt, nie 0
blank-spoiled-swapped = { $area }: { THE_PLACES($unit-name) } haben { $blank } leere und { $spoiled } ungültige Stimmen, die amtliche Feststellung { $blank-proclaimed } und { $spoiled-proclaimed } ({ $blank-change } und { $spoiled-change }). Die Summe stimmt überein
    .cure =
        { $n ->
            [one] eine amtlich festgestellte Stimme ({ $from }) steht
           *[other] { $n } amtlich festgestellte Stimmen ({ $from }) stehen
        } in { THE_PLACES($unit-name, case: "dative") } wohl anderswo ({ $to }). Für den Anteil spielt das keine Rolle, aber nur die Summe der leeren und ungültigen Stimmen verwenden
    .cure-headings = die beiden Totale sind gerade vertauscht: stehen die Überschriften von `blank` und `spoiled` in einer der Dateien verkehrt?
sum-differs-from-final = `{ $column }` ({ $area }): { THE_PLACES($unit-name) } ergeben zusammen { $sum }, das Endergebnis ist { $control } ({ $change })
    .cure-digit = mit { $sum } ist nur eine Ziffer anders, und alle anderen Totale stimmen: dieses in der Quelle nachsehen
    .cure-more = ist { A_PLACE($unit-name) } doppelt gezählt, steht eine Ziffer zu viel, oder wurde die Summe später korrigiert? Mit der Quelle vergleichen
    .cure-fewer = fehlt { A_PLACE($unit-name) } oder eine Ziffer, oder wurde die Summe später korrigiert? Mit der Quelle vergleichen
amount-of-home = { $amount } von { $home }
sum-differs-from-final-explained = Doppelt gezählte Stimmberechtigte erklären { $homes }, es bleiben { $rest }
    .cure = siehe den Befund `register_counted_twice`; für die Stimmbeteiligung das amtlich festgestellte Register verwenden
yes-no-swapped-everywhere = Ja und Nein sind im ganzen Gebiet vertauscht: dort die beiden Spalten von results.csv vertauschen oder die beiden Werte von controls.csv, je nachdem, was der Quelle widerspricht
yes-no-swapped-in-controls = Ja und Nein sind in controls.csv vertauscht: vote.toml hat die Summen aus results.csv. Die beiden Werte tauschen
yes-no-swapped-beside-reports = Ja und Nein sind in controls.csv vertauscht: Die Meldungen des Abends sind jene von results.csv. Die beiden Werte tauschen
yes-no-swapped-in-units = Ja und Nein sind wohl in { $units } vertauscht: dort zurückgetauscht, stimmen beide Summen
yes-no-swapped-somewhere = das eine ist um so viel zu hoch, wie das andere zu tief ist: nach vertauschtem Ja und Nein suchen
no-row-for-units = results.csv hat keine Zeile für { $units } aus units.csv: ergänzen, dann stimmen die Summen vielleicht
unit-in-file-twice = die Differenzen sind genau die Stimmen von { $units }: { THE_PLACE($unit-name) } steht wohl zweimal in der Datei
unit-of-other-area = der Unterschied sind genau die Stimmen von { $unit }, die in { $area } fehlen: wohl gehört es dorthin
unit-of-this-area = der Unterschied sind genau die Stimmen von { $unit }, das unter «{ $parent }» steht: wohl gehört es hierher ({ $area })
invalid-as-votes = `{ $word }` hat so viele Stimmen zu viel, wie es leere und ungültige gibt ({ $n }): wohl sind sie als Stimmen gezählt
invalid-as-votes-of-unit = `{ $word }` hat so viele Stimmen zu viel, wie { $unit } leere und ungültige hat ({ $n }): wohl sind sie dort als Stimmen gezählt
valid-not-yes-plus-no = gültig sind { $valid } Stimmen, aber Ja + Nein ergibt in derselben Tabelle { $sum }
    .cure = was weder Ja noch Nein ist, ist leer oder ungültig: die Summe korrigieren, der ihre Quelle widerspricht
totals-do-not-add-up = `{ $column }`: die Summen der Teilgebiete ({ $area }) ergeben zusammen { $sum }, das Ganze ist { $whole } ({ $change })
    .cure-seams = eine dieser Summen ist falsch, oder ein Gebiet, das in zwei grösseren liegt, wurde anderswo gezählt
    .cure = eine dieser Summen ist falsch: jede mit ihrer Quelle vergleichen
totals-leave-rest = `{ $column }`: die Summen der Teilgebiete ({ $area }) lassen { $rest } von { $whole } für { $parts }, aber { THE_PLACES($unit-name) } dort ergeben { $counted } ({ $change })
    .cure = eine dieser Summen ist falsch, oder { A_PLACE($unit-name) } steht im falschen Gebiet: jede Summe mit ihrer Quelle vergleichen
