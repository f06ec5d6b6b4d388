# Zweifel an dem, was in der Nacht eintraf.
row-set-aside = { $unit } wird beiseitegelassen: { $why }
    .cure = { A_PLACE($unit-name) } wird nur einmal gezählt: den Schlüssel schreiben wie in der Liste, und die falsche Zeile löschen
total-row = { $why }: die Zeile wird beiseitegelassen
    .cure = eine Summe ist { NO_PLACE($unit-name) }: aus dem Feed weglassen, oder als Zeile ohne { PLACE($unit-name) } veröffentlichen
unexpected-unit =
    { $unit }: gemeldet, steht aber nicht in { $list ->
        [results] results.csv
       *[units] der Liste { OF_PLACES($unit-name) }
    }
    .cure = { $near }das Ergebnis zählt trotzdem; den Schlüssel korrigieren, wenn er einer der Liste ist
offsets-differ-close =
    `polls_close` ist { $close }, aber { $n ->
        [one] { $n } Zeit in returns.csv hat
       *[other] { $n } Zeiten in returns.csv haben
    } einen anderen Abstand zu UTC, etwa { $moment }
    .cure = der Abstand zu UTC von `polls_close` ist wohl falsch: er entscheidet, was vor Schliessung bekannt war
offsets-differ = { $moment } hat einen anderen Abstand zu UTC als `polls_close` ({ $close }), in den Zeilen { $lines }
    .cure = es zählt der Zeitpunkt; jede Zeit mit dem Abstand der Uhr am Ort der Abstimmung schreiben, etwa { $offset }, damit niemand sie falsch liest
rounding-unlike-value = die Rundung von { $figure } beträgt { $rounding } Punkte
    .cure = die Hälfte der letzten gedruckten Ziffer: `0.5` für 52, `0.005` für 53,26
stations-differ-from-units = { $total } Stimmlokale insgesamt, aber { $area } hat { $units } { PLACES($unit-name, $units) }
    .cure = { A_PLACE($unit-name) } fehlt in results.csv, { PLACES($unit-name) } wurden zusammengelegt, oder die Summe gehört zu einer anderen Abstimmung
stations-above-units = { $counted } sind ausgezählt, doch { $area } hat { $units } { PLACES($unit-name, $units) }
    .cure = in `counted` nach einer Ziffer zu viel suchen, oder in `counted_of` sagen, was gezählt ist
count-base-unclear = { $figure } sagt nicht, wie viel ausgezählt war
    .cure = `counted` ausfüllen, oder auch `total` und `counted_of` leer lassen
complete-but-partial-line = { $figure } heisst unvollständig, obwohl alles ausgezählt ist ({ $counted })
    .cure = `provisional` schreiben, oder die Zahl korrigieren
partial-called-complete = { $figure } heisst vollständig, obwohl erst { $counted } von { $total } ausgezählt sind
    .cure = `partial` schreiben, oder die Zahl korrigieren
option-without-share = { $figure } hat eine Option
    .cure = nur Anteile haben eine: `option` leer lassen, oder die Messgrösse korrigieren
report-before-close-line = { $figure } trägt die Zeit { $moment }, aber das letzte Stimmlokal schloss erst um { $close }
    .cure = Tag (nach Mitternacht ist es der nächste), Stunde (von 24) und Abstand zu UTC von `reported_at` prüfen; vor dieser Zeit darf kein Ergebnis öffentlich sein
report-on-another-day = { $figure } trägt das Datum { $day }, aber abgestimmt wurde am { $vote }
    .cure = Tag und Jahr von `reported_at` prüfen
report-late = { $figure } trägt das Datum { $day }, { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } nach der Abstimmung, und ist noch unvollständig
    .cure = den Tag von `reported_at` prüfen, oder den Status
reports-late =
    { $n ->
        [one] die erste Meldung von { $some } ist vom { $day }, neun Zehntel aller lagen am { $by } vor
       *[other] die ersten Meldungen von { $n } { PLACES($unit-name, $n, case: "dative") } sind vom { $day } oder später, neun Zehntel aller lagen am { $by } vor: { $some }
    }
    .cure = den Tag in `reported_at` prüfen: bis dahin zählt nichts davon
reports-filled-down = die Zeiten von { $n } Zeilen gehen von Zeile zu Zeile um einen Tag weiter, vom { $first } bis zum { $last }
    .cure = wurde die Zelle nach unten gezogen? Tag und Stunde jeder Meldung schreiben
total-unlike-result = { $total } insgesamt, aber { $known } am Ende
    .cure = 100 schreiben, wo `counted` ein Prozentwert ist; sonst die Summe gleicher Art (`ballots`, `valid`, `registered`)
count-base-unclear-what = { $counted } ausgezählt, aber es steht nicht da, wovon
    .cure = `counted_of` ausfüllen: `stations`, `ballots`, `valid` oder `registered`
counted-exceeds-known =
    { $counted } { $what ->
        [ballots] Stimmen
       *[valid] gültige Stimmen
    } ausgezählt, mehr als { $end } laut dieser Quelle: { $account }
    .cure = wohl die Stimmberechtigten der ausgezählten { PLACES($unit-name) }: `counted_of` auf `registered` setzen, oder eine Ziffer korrigieren
count-base-unclear-total = { $counted } Stimmen ausgezählt, ohne Summe. Sind es Stimmen, so sind das { $of-end } der am Ende { $end } abgegebenen; sind es Stimmberechtigte der ausgezählten { PLACES($unit-name) }, { $of-registered } der { $registered } Stimmberechtigten
    .cure = die beiden Lesarten unterscheiden sich darin, wie viel noch nicht ausgezählt ist: dem Hinweis der Zeile folgen, oder `counted_of` der weiteren Lesart überlassen
line-contradicts-itself = `{ $column }` weicht von Zeile { $line } ab, die zur selben Zeit gemeldet wurde
    .cure = Zeilen einer Meldung haben denselben Stand der Auszählung: eine der beiden korrigieren
figure-repeated = { $now } nach { $before } in Zeile { $line }, zur selben Zeit und für dasselbe Gebiet
    .cure = eine der beiden gehört zu einer anderen Option, einem anderen Gebiet oder einer anderen Zeit, oder sie ist eine Kopie
printed-not-100 = { $first } und { $second } ergeben zusammen { $sum } statt 100
    .cure-rounded = beide sind aufgerundet, oder die letzte Ziffer der einen ist vertippt: unerheblich, aber nicht beide drucken
    .cure = eine der beiden ist vertippt, oder sie stammen aus verschiedenen Auszählungen
turnout-falls = die Stimmbeteiligung fällt von { $then } (Zeile { $line }) auf { $now }
    .cure = die Stimmbeteiligung kann nur steigen: eine Ziffer oder eine Zeit ist falsch, oder eine der beiden gehört zu einem anderen Gebiet
turnout-above-end = eine Stimmbeteiligung von { $value } wurde gemeldet, am Ende waren es { $end }
    .cure = die Stimmbeteiligung steigt nur: in der Zeile nach einer falsch gelesenen Ziffer suchen
count-falls-line = { $counted } ausgezählt, nach { $before } in Zeile { $line }
    .cure = eine Auszählung kann nur wachsen: eine Ziffer oder eine Zeit ist falsch, oder die beiden zählen Verschiedenes
line-differs-from-result = { $figure } ({ $area }) passt nicht dazu: { $account } nennt { $truth }
    .cure = eine Ziffer der beiden ist falsch, oder die Zeile hat den falschen Status
provisional-differs-from-final = { $figure } ({ $area }) war der Stand der Nacht, am Ende waren es { $truth } (Punkte: { $change })
    .cure = das Ergebnis des Gebiets wurde nach der Nacht korrigiert: mit der Zahl den Status nennen
about-valid-votes = Das sind rund { $moved } von { $valid } gültigen Stimmen
zero-not-counted = { $unit }: mit null aufgeführt, gilt also als noch nicht ausgezählt
    .cure = die Zeile weglassen, bis { THE_PLACE($unit-name) } ausgezählt ist; hat dort niemand abgestimmt, `zero_not_counted` in desk.toml quittieren
kind-missing =
    { $n ->
        [one] { $some } ist nach Art der Stimmen aufgeführt, doch eine Zeile nennt keine und zählt darum als alle
       *[other] { $n } { PLACES($unit-name, $n) } sind nach Art der Stimmen aufgeführt, doch Zeilen nennen keine und zählen darum als alle: { $some }
    }
    .cure = `kind` ausfüllen ({ $known }), wenn die Zeile nicht alle zusammen enthält
ballots-above-register = { $unit }: { $ballots } Stimmen bei { $register } Stimmberechtigten sind unmöglich
    .cure = nach einer überzähligen Ziffer suchen; die Zeile korrigieren, oder ihre Stimmberechtigten, wenn sie falsch sind
    .cure-other = das sind die Stimmen von { $other }: Eine Zeile wurde über die andere kopiert oder steht unter dem falschen Schlüssel
row-set-aside-register = { $unit }: die Zeile wird beiseitegelassen. Es gilt die letzte gute Meldung; fehlt eine, steht das Ergebnis noch aus
cast-above-register = { $unit }: { $cast } abgegebene Stimmen bei { $register } Stimmberechtigten, und weit weniger in den Teilen: `cast` wird nicht gelesen
    .cure = in `cast` nach einer überzähligen Ziffer suchen
register-below-ballots-turnout = { $unit }: { $ballots } Stimmen bei { $register } Stimmberechtigten: diese dienen nicht für die Stimmbeteiligung
    .cure = späte Einträge, oder Stimmberechtigte einer Zusatzliste; die Zahl der Stimmberechtigten angeben, die sie enthält
ballots-far-off = { $unit } ist mit { $got } Stimmen vollständig, wo rund { $expected } zu erwarten waren (z { $z })
    .cure = eine Ziffer fehlt oder ist zu viel, ein Teil gilt als Ganzes, oder ein Boykott: { THE_PLACE($unit-name, case: "accusative") } in der Quelle nachsehen
    .cure-zero = wenn noch nicht ausgezählt ist, die Zeile bis dahin weglassen; es kann auch ein Boykott sein: { THE_PLACE($unit-name, case: "accusative") } in der Quelle nachsehen
same-numbers = { $unit } hat genau die Zahlen von { $other }: { $ballots } Stimmen
    .cure = wohl wurde eine Zeile über die andere kopiert: beide in der Quelle nachsehen
fraction-above-register = { $unit }: { $ballots } Stimmen in einem Teil von { $fraction } wären mehr als die { $register } Stimmberechtigten
    .cure = der Teil gilt als grösser; `counted_fraction` korrigieren, oder leer lassen
line-turns-over = der Ja-Anteil geht von { $then } nach { $had } (Zeile { $line }) auf { $now } nach { $has }: was dazwischen kam, kann ihn nicht so stark bewegen
    .cure-other = das ist der Anteil der anderen Option: `option` in einer der beiden Zeilen korrigieren
    .cure = beide Zeilen mit der Meldung vergleichen: ein Anteil, oder was ausgezählt ist, ist vertippt
register-below-ballots = { $unit }: { $ballots } Stimmen, mehr als die { $registered } Stimmberechtigten; die Stimmen zählen
    .cure = eine Zusatzliste oder ein besonderes Stimmlokal, wenn es so veröffentlicht ist; sonst `registered` oder die Stimmen korrigieren
complete-but-partial = die Meldung ist vollständig, aber `counted_fraction` ist { $fraction }
    .cure = `partial` schreiben, oder `counted_fraction` leer lassen
partial-is-final = die letzte Meldung von { $unit } ist ein Zwischenstand, hat aber die Zahlen des Endergebnisses
    .cure = `complete` schreiben, wenn alles ausgezählt war
report-before-close = { $unit } meldete um { $time }, bevor das letzte Stimmlokal um { $close } schloss
    .cure = Tag (nach Mitternacht ist es der nächste), Stunde (von 24) und Abstand zu UTC von `reported_at` prüfen; eine Probe darf nicht in der Datei bleiben
report-repeated = { $unit } meldete zweimal zur selben Zeit (Zeile { $line })
    .cure = die spätere Zeile gilt; die andere löschen, oder ihr eine eigene Zeit geben
count-falls = `{ $column }` von { $unit } fällt von { $then } (Zeile { $line }) auf { $now }
    .cure-corrected = eine Korrektur: die spätere Zahl gilt, und die Änderung wird festgehalten
    .cure = eine Auszählung kann nur wachsen: `corrected` schreiben, wenn die frühere Meldung falsch war, oder die Zeile zeigt einen älteren Stand
line-differs-from-units = { $figure } nach { $counted } { PLACES($unit-name, $counted, case: "dative") }, aber die eingegangenen { $counted } ergeben { $share }
    .cure = nach einer verlesenen Ziffer in der Zeile suchen, oder nach vertauschtem Ja und Nein
line-share-as-fraction = { $value } wäre { $read }, sieht aber nach einem Anteil von 0 bis 1 aus und wird nicht verwendet
    .cure = in Prozent schreiben: { $percent }
report-mirrors-result = Ja und Nein von { $unit } sind gegenüber results.csv vertauscht
    .cure = die beiden Zellen in der Datei tauschen, die falsch ist
    .cure-here = results.csv ergibt das veröffentlichte Ergebnis: die beiden Zellen hier tauschen
blank-spoiled-turned = leere und ungültige Stimmen von { $n } { PLACES($unit-name, $n, case: "dative") } sind gegenüber den letzten Meldungen vertauscht (Zeilen { $lines }), bei { $alike } stimmen sie überein
    .cure = die beiden Zellen in der Datei tauschen, die falsch ist
complete-again = { $unit } ist nochmals vollständig, mit anderen Zahlen als in Zeile { $line }, und die Zeile sagt nicht `corrected`
    .cure = `corrected` schreiben, wenn die Zahlen berichtigt wurden. Sonst gehört die Zeile vielleicht zu einem anderen Schlüssel
complete-then-partial = { $unit } war in Zeile { $line } vollständig und ist jetzt unvollständig
    .cure = `corrected` schreiben, oder `retracted`, wenn die Auszählung zurückgenommen wurde
report-differs-from-result = `{ $column }` von { $unit } war { $night } in der letzten Meldung, aber { $end } in results.csv
    .cure = nach der Nacht korrigiert, oder ein Tippfehler in einer der beiden Dateien
line-above-register =
    { $counted } { $what ->
        [registered] Stimmberechtigte
       *[ballots] Stimmen
    } sind ausgezählt, aber nur { $register } Personen sind stimmberechtigt
    .cure = nach einer überzähligen Ziffer suchen, oder nach dem, was `counted_of` sagen sollte
ballots-above-register-whole = die Meldungen enthalten { $ballots } Stimmen, aber in der ganzen Abstimmung sind nur { $register } Personen stimmberechtigt
    .cure = nach einer doppelten Zeile, einer Summenzeile oder Stimmberechtigten einer anderen Abstimmung suchen
