# Zweifel an Ergebnissen, Zeiten und Namen.
changed = { $what } { $before }, dann { $after } ({ $change })
provisional-differs-from-final = { $area }: das vorläufige Ergebnis ist nicht das Endergebnis: { $told }
    .cure = ein als vollständig gemeldetes Ergebnis kann sich noch ändern: zu jeder Zahl den Status nennen, und am Endergebnis messen
votes-moved =
    Per saldo { $n ->
        [one] wechselte { $n } Stimme
       *[other] wechselten { $n } Stimmen
    } von { $from } zu { $to }
share-moved = Der Anteil { OF($option) } betrug { $before }, dann { $after }
unusual-share = { $unit }: Ja hat { $now } der gültigen Stimmen, gegenüber { $before } in { $vote } (z { $z } unter allen { PLACES($unit-name, case: "dative") })
    .cure = andere Stimmberechtigte unter derselben Nummer, eine lokale Kampagne, oder ein Tippfehler: { THE_PLACE($unit-name, case: "accusative") } in der Quelle nachsehen
yes-no-swapped =
    .cure = mit vertauschtem Ja und Nein wäre die Veränderung dieselbe wie anderswo: die beiden Zellen prüfen
unusual-turnout = { $unit }: die Stimmbeteiligung beträgt { $now }, gegenüber { $before } in { $vote } (z { $z } unter allen { PLACES($unit-name, case: "dative") })
    .cure = ein Stimmregister, das nicht zu diesen Stimmen gehört, doppelt gezählte Stimmberechtigte, oder ein Tippfehler in `registered` oder `cast`
unknown-area = `{ $area }` ist kein Gebiet: weder `parent` in results.csv noch Wert einer Spalte von units.csv
    .cure = { $near }den Namen korrigieren, in units.csv eine Spalte hinzufügen, die { THE_PLACES($unit-name) } zusammenfasst, oder die Zelle für die ganze Abstimmung leer lassen
unit-without-result = { $unit } ist nicht in results.csv
    .cure = { $near }gibt es ein Ergebnis, seine Zeile in results.csv ergänzen. Sonst ist ein Schlüssel in einer der beiden Dateien falsch geschrieben
area-without-result = results.csv hat keine Zeile von { $area }: { $n } { PLACES($unit-name, $n) } fehlen
    .cure = ihre Zeilen in results.csv ergänzen: Ein Teil der Tabelle wurde nicht übernommen, oder ein Filter verbarg ihn
signs-exchanged = { $unit } in results.csv ist { $other } in units.csv: Zwei Zeichen des Schlüssels sind vertauscht
    .cure = den Schlüssel in beiden Dateien gleich schreiben, wie ihn die Quelle hat
    .cure-known = in beiden Dateien { $key } schreiben: Eine weitere Datei hat es auch
link-of-no-unit = { $unit } ist { NO_PLACE($unit-name) } dieser Abstimmung
    .cure = { $near }den Schlüssel korrigieren, oder die Zeile löschen
area-spelled-otherwise = `{ $area }` gilt als das Gebiet `{ $name }`
    .cure = Gross- und Kleinschreibung, Akzente oder Leerzeichen am Rand unterscheiden sich: den Namen schreiben wie in results.csv oder units.csv
unknown-unit = { THE_PLACE($unit-name) } `{ $unit }` steht in keiner Liste und hat nichts gemeldet: nichts wird quittiert
    .cure = { $near }den Schlüssel schreiben wie in der Liste
fact-cast-not-sum-of-parts =
    das { $status ->
        [final] endgültige
       *[provisional] vorläufige
    } Ergebnis nennt { $cast } abgegebene Stimmen, aber seine Stimmen ergeben zusammen { $parts }
    .cure = gültige + leere + ungültige ergeben die abgegebenen Stimmen: die Zahl korrigieren, der ihre Quelle widerspricht
share-differs-from-ballots =
    `{ $key }` des { $status ->
        [final] endgültigen
       *[provisional] vorläufigen
    } Ergebnisses ist { $printed }, aber seine Stimmen ergeben { $counted }
    .cure = die Stimmen angeben und den Anteil weglassen; Anteile liegen hier zwischen 0 und 1, nicht in Prozent
result-differs-from-control =
    `{ $word }` ({ $status ->
        [final] endgültig
       *[provisional] vorläufig
    }) ist hier { $here }, aber { $value } in vote.toml (Ergebnis { $index })
    .cure = beide Dateien meinen dieselbe Tatsache: jene korrigieren, der ihre Quelle widerspricht
sum-differs-from-final = `{ $word }` (endgültig) ist { $value }, aber { THE_PLACES($unit-name) } von results.csv ergeben zusammen { $sum } ({ $difference })
    .cure-digit = es weicht in einer Ziffer von der Summe ab: { $sum } schreiben, wenn die Quelle es sagt; sonst fehlt { A_PLACE($unit-name) }, oder eine Zahl ist vertippt
    .cure = { A_PLACE($unit-name) } fehlt, ist doppelt gezählt oder vertippt, oder die Summe wurde später korrigiert
    .cure-other = das ist die Summe von `{ $other }`: sind die beiden hier vertauscht? Sonst stammt die Zahl vielleicht aus einer anderen Zählung
sides-exchanged-in-units = Ja und Nein ergeben zusammen das Nein und Ja des Endergebnisses in vote.toml, und der übrige Ordner stimmt mit vote.toml überein
    .cure = die beiden Spalten stehen unter der Überschrift der anderen: in results.csv die Überschriften yes und no tauschen
sides-exchanged-here = Ja und Nein des Endergebnisses sind die Summen von Nein und Ja in results.csv, und der übrige Ordner stimmt mit results.csv überein
    .cure = hier die beiden Werte tauschen
sides-exchanged = Ja und Nein des Endergebnisses sind die Summen von Nein und Ja in results.csv
    .cure = in einer der beiden Dateien sind sie vertauscht: die Überschriften yes und no in results.csv oder die beiden Werte hier tauschen, je nachdem, welcher die Quelle widerspricht
result-contradicted =
    vote.toml hat zwei { $status ->
        [final] endgültige
       *[provisional] vorläufige
    } Ergebnisse mit verschiedenen Zahlen
    .cure = jenes der Quelle behalten, oder der früheren Auszählung `status = "provisional"` geben
share-differs-from-units = `yes_share` (endgültig) ist { $printed }, aber { THE_PLACES($unit-name) } von results.csv ergeben { $counted }
    .cure = { A_PLACE($unit-name) } fehlt oder ist vertippt, oder der Anteil stammt aus einer anderen Auszählung
result-before-close =
    das { $status ->
        [final] endgültige
       *[provisional] vorläufige
    } Ergebnis trägt das Datum { $at }, vor Schliessung des letzten Stimmlokals
    .cure = `at`, `date` oder `polls_close` korrigieren; eine Uhrzeit braucht ihren Abstand zu UTC, etwa +11:00
final-before-provisional = das endgültige Ergebnis trägt das Datum { $at }, vor einem vorläufigen
    .cure = die amtliche Feststellung folgt auf die Auszählung der Nacht: `at` oder `status` korrigieren
close-on-another-day = `polls_close` ist { $close }, aber der Tag der Abstimmung ist der { $vote }
    .cure = das Datum oder den Abstand zu UTC von `polls_close` korrigieren
vote-day-doubtful = der Tag der Abstimmung ist { $vote }, und keines der { $n } Daten von Umfragen, Meldungen und Ergebnissen in diesem Ordner passt dazu
    .cure = ist `date` vertippt? { $day } würde passen
close-early = die Lokale schliessen am { $close }
    .cure = ist eine Stunde des Abends gemeint? Auf 24 Stunden schreiben, wie 18:00
embargo-before-close = die Sperrfrist endet, bevor das letzte Stimmlokal um { $close } schliesst
    .cure = in vielen Ländern darf vor Schliessung des letzten Stimmlokals kein Ergebnis veröffentlicht werden: `embargo_until` später setzen
acknowledged-code-unknown = kein Befund hat den Code `{ $code }`: damit ist nichts bestätigt
    .cure = { $near }`plebis check --list` nennt alle Codes
override-above-register = { $name }: insgesamt werden { $value } Stimmen erwartet, aber nur { $registered } sind stimmberechtigt
    .cure = nach einer überzähligen Ziffer in `value` suchen
override-below-counted = { $name }: insgesamt werden { $value } Stimmen erwartet, aber { $counted } sind schon ausgezählt
    .cure = nach einer verlorenen Ziffer in `value` suchen: es ist die Zahl aller abgegebenen Stimmen, nicht der ausstehenden
override-idle-cure = löschen, oder berichtigen, worum es geht
options-crossed = die Bezeichnung von { $side } lautet «{ $label }»
    .cure = die beiden Bezeichnungen tauschen. Stimmen für die Vorlage stehen unter `yes`
timezone-contradicted = polls_close ist { $close }, aber die Uhren von `{ $zone }` zeigen dann { $there }
    .cure = die Abweichung in `polls_close` korrigieren, oder `timezone`
timezone-unknown = `timezone` ist `{ $zone }`: keine Liste von Zeitzonen kennt das. Zeiten ohne Abweichung von UTC werden { $by ->
        [close] nach jener von `polls_close` gelesen
       *[nothing] ohne bekannte Uhr gelesen
    }
    .cure = { $near }Einen Ort schreiben wie `Europe/Zurich`
offsets-differ = `embargo_until` und `polls_close` haben verschiedene Abstände zu UTC
    .cure = beides sind Uhrzeiten der Abstimmung: mit demselben Abstand zu UTC schreiben
baseline-of-same-day = die Vergleichsabstimmung { $baseline } fand am selben Tag statt wie diese Abstimmung
    .cure = sie wird verglichen, als läge sie früher, unter --as-of aber erst, wenn ihr Ergebnis vorliegt: ein `date` korrigieren, oder eine frühere Abstimmung nehmen
range-mixes-bases = die Spanne von { $low } bis { $high } für { THE($option) } verbindet zwei Basen: { $low } ist { $low-base }, { $high } ist { $high-base }
    .cure = die Enden sind nicht vergleichbar und bilden kein Intervall: beide Basen nennen, wo immer die Spanne gezeigt wird
range-end-without-poll = keine Umfrage von polls.csv nennt { $value } für { THE($option) } als { $base }
    .cure = eine Umfrage fehlt, die Zahl stammt von einer anderen, oder ihre Basis ist eine andere: das Ende korrigieren oder die Umfrage hinzufügen
range-as-fractions = die Spanne ist { $low } bis { $high } Prozent: das sieht nach Anteilen von 0 bis 1 aus
    .cure = in Prozent schreiben: low = { $low }, high = { $high }
base-all = ein Anteil an allen Antworten
base-two-way = ein Anteil nur an Ja und Nein
base-projection = ein Ende der Hochrechnung eines Instituts
