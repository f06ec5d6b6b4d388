# Warum eine Zelle oder eine Zeile abgelehnt wird, und was zu tun ist.
larger-than-any-electorate = übersteigt jede Wählerschaft
    .cure = prüfen, ob Ziffern doppelt getippt sind
below-zero = ist negativ, was eine Anzahl nicht sein kann
grouped-digits = hat ein Trennzeichen zwischen den Ziffern
    .cure = ohne Trennzeichen schreiben
    .cure-count = eine Anzahl hat nur Ziffern: `{ $digits }` schreiben, wenn das gemeint ist
no-whole-number = ist keine ganze Zahl
no-count = ist keine Anzahl
    .cure = nur Ziffern schreiben, und die Zelle leer lassen, wo nichts veröffentlicht ist
    .cure-key = `{ $key } = 78734` schreiben, nur Ziffern
    .cure-share = die Zahl der Stimmen schreiben, nur Ziffern. Ein Ja-Anteil gehört in `yes_share`, von 0 bis 1
    .cure-percent = eine Prozentzahl ist keine Anzahl: die Zahl selbst schreiben oder die Zelle leer lassen
    .cure-of-total = eine Zahl allein schreiben, das Total in seiner eigenen Spalte
    .cure-narrow = die Spalte der Tabelle war zu schmal für ihre Zahlen: sie verbreitern und die Tabelle neu speichern
    .cure-exponent = die letzten Ziffern sind verloren: die Spalte im Tabellenprogramm als ganze Zahlen zeigen und die Tabelle neu speichern
    .cure-cut = nur Ziffern schreiben; wo eine Tabellenkalkulation das Zeichen zwischen den Tausendern für ein Dezimalzeichen hielt, war dies { $number }
n-is-margin = ist keine Zahl von Befragten, und `margin` ist { $margin }
    .cure = die beiden sind vertauscht: { $margin } als `n` und { $n } als `margin` schreiben
cure-of-count-or-percentage = { $cure }; wo `counted` ein Prozentwert ist, 100 als `total` schreiben
decimal-comma = hat ein Komma, aber diese Datei trennt ihre Zellen mit Kommas
    .cure = `{ $number }` schreiben, oder die Zahl ohne Trennzeichen, wenn Tausende gemeint sind
percent-sign = hat ein Prozentzeichen
    .cure = nur die Zahl schreiben: `{ $number }`
no-number = ist keine Zahl
    .cure = eine einzige Zahl schreiben, oder die Zelle leer lassen, wo keine veröffentlicht ist
    .cure-day = eine Tabellenkalkulation hat die Zahl in ein Datum verwandelt: die Spalte als Zahlen formatieren und sie neu tippen
    .cure-key = `{ $key } = 0.5` schreiben, ohne Anführungszeichen
    .cure-date = ein Tabellenprogramm hat ein Datum daraus gemacht: die Spalte als Text formatieren und neu tippen, { $decimal }, wenn es eine Dezimalzahl war, oder eine Zahl allein, wenn es zwei mit Strich waren
    .cure-letter = ein Buchstabe steht für eine Ziffer: `{ $number }` schreiben, wenn das stimmt
below-lowest = liegt unter { $lowest }
outside = liegt nicht zwischen { $lowest } und { $highest }
    .cure = die Zahl korrigieren, oder die Zelle leer lassen
    .cure-percent = diese Spalte enthält Anteile von 0 bis 1, keine Prozente: `{ $share }` schreiben
    .cure-key = die Zahl korrigieren
    .cure-key-percent = Anteile stehen von 0 bis 1: `{ $share }` schreiben
no-such-word = ist keines der Wörter dieser Spalte
    .cure = { $near }`{ $words }` schreiben
    .key = ist keines der Wörter dieses Schlüssels
moment-without-time = die Uhrzeit fehlt
moment-is-month = es ist ein Monat, und der Tag fehlt
moment-offset = der Abstand zu UTC ist ungültig
moment-without-offset = der Abstand zu UTC fehlt, der Zeitpunkt ist also unbekannt
no-moment = das ist kein Datum mit Uhrzeit
    .cure = Datum, Uhrzeit und Abstand zu UTC schreiben, wie in `2020-10-04T21:45:00+11:00`
moment-outside-calendar = das liegt ausserhalb des Kalenders
no-date = das ist kein Datum
    .cure = `2018-11-04` schreiben, `2018-11` für einen Monat, oder eine Zeit mit Abstand zu UTC
ragged-row = die Zeile hat { $cells } Zellen, die Kopfzeile { $columns } Spalten
    .cure = eine Zelle mit Komma in Anführungszeichen setzen, jedes geöffnete schliessen, und Dezimalen mit Punkt schreiben (40.5)
    .cure-short = eine Zelle fehlt: auch eine leere braucht ihr Komma. Jedes geöffnete Anführungszeichen schliessen
shifted-left = die Zellen dieser Zeile stehen ab { $column } eine Spalte zu weit links: eine Zelle wurde gelöscht
    .cure = vor dieser Zelle eine einfügen und hineinschreiben, was zu { $column } gehört
shifted-right = die Zellen dieser Zeile stehen ab { $column } eine Spalte zu weit rechts: eine leere Zelle wurde eingefügt
    .cure = die leere Zelle unter { $column } löschen, damit die anderen zurückrücken
note-row = nur die erste von { $columns } Zellen ist ausgefüllt
    .cure = ist es eine Anmerkung, die Zeile löschen oder über die Kopfzeile schreiben
open-quote = ein Anführungszeichen ist in dieser Zeile geöffnet und nicht geschlossen
cell-too-long = die Zelle hat { $bytes } Bytes, mehr als die hier erlaubten { $most }
    .cure = kürzen; eine ganze Datei in einer Zelle kommt von einem nie geschlossenen Anführungszeichen
still-written = die Datei endet mitten in dieser Zeile: wird sie noch geschrieben?
    .cure = die Datei wieder lesen, wenn sie vollständig ist
still-written-because = die Datei endet mitten in dieser Zeile: wird sie noch geschrieben? ({ $why })
    .cure = die Datei wieder lesen, wenn sie vollständig ist; ist sie es schon, die letzte Zeile abschliessen
no-line-end = ohne Zeilenende ist die letzte Zahl vielleicht abgeschnitten
neither-unit-nor-measure = die Zeile nennt weder `unit` noch `measure`
    .cure = `unit` ausfüllen, oder `measure` für eine veröffentlichte Summe
share-without-option = ein Anteil ohne seine Option
    .cure = `yes` oder `no` schreiben
event-with-number = ein Ereignis mit einer Zahl
    .cure = nennen, was die Zahl misst, oder sie weglassen
figure-without-number = eine veröffentlichte Angabe ohne ihre Zahl
    .cure = ausfüllen, oder `event` als Messgrösse schreiben
more-counted-than-total = es ist mehr ausgezählt ({ $counted }), als es gibt (insgesamt { $total })
    .cure = eine der beiden korrigieren, oder `total` leer lassen
votes-exceed-cast = { $unit }: Ja, Nein, leere und ungültige Stimmen ({ $sum }) übersteigen die abgegebenen ({ $cast }) und die Stimmberechtigten
    .cure = die Zeile korrigieren: Eine ihrer Zahlen hat eine Ziffer zu viel oder gehört in eine andere Zeile
sorted-alone = die Spalte hat in { $n } Zeilen die Zahlen anderer Zeilen: Sie wurde ohne die übrigen sortiert
    .cure = sie nach der Quelle neu eintragen, jede Zahl in ihrer Zeile
slid-up = die Spalte hat in { $n } Zeilen die Zahlen der Zeile darunter: Sie steht eine Zeile zu hoch
    .cure = ihre Zellen in diesen Zeilen um eine nach unten schieben und die frei werdende ausfüllen
slid-down = die Spalte hat in { $n } Zeilen die Zahlen der Zeile darüber: Sie steht eine Zeile zu tief
    .cure = ihre Zellen in diesen Zeilen um eine nach oben schieben und die frei werdende ausfüllen
# `$lines` sind Folgen von Zeilen: «3-4 und 9».
also-in =
    { $n ->
        [one] { $problem }, und ebenso in { $n } weiteren Zeile (Zeile { $lines })
       *[other] { $problem }, und ebenso in { $n } weiteren Zeilen (Zeilen { $lines })
    }
    .cure = { $cure }. Die übrigen ebenso verbessern
damaged-letter = enthält einen beschädigten Buchstaben
    .cure = die Datei erneut als UTF-8 speichern
refused = { $place }: { $problem }
    .found = { $place }: { $problem } (gefunden: `{ $value }`)
    .help = Hilfe: { $cure }
at-line = Zeile { $line }
at-column = Spalte `{ $column }`
more-refusals =
    { $n ->
        [one] und eine weitere Ablehnung
       *[other] und { $n } weitere Ablehnungen
    }
    .cure = die genannten beheben und den Befehl erneut ausführen
unreadable = ist nicht lesbar: { $why }
    .cure = prüfen, ob es die Datei gibt und ob man sie lesen darf
no-plain-file =
    ist { $kind ->
        [folder] ein Ordner
       *[device] ein Gerät oder eine Pipe
    }, keine Datei
    .cure = eine gewöhnliche Datei angeben
file-too-large = ist grösser als { $megabytes } MB
    .cure = prüfen, ob es die gemeinte Datei ist; ein Ordner enthält eine Abstimmung
vote-toml-missing = fehlt
    .cure = ein Abstimmungsordner braucht ein vote.toml: `plebis new DIR` schreibt ein Beispiel zum Anpassen
no-vote = ist nicht lesbar
    .cure = prüfen, ob es ein Text ist
save-as-utf-8 = die Datei erneut als «CSV UTF-8» speichern (durch Kommas oder Strichpunkte getrennt)
spreadsheet = ist eine Tabellenkalkulation, keine Textdatei
utf-16 = ist in UTF-16
zero-byte = enthält ein Nullbyte, ist also keine Textdatei
damaged-byte = ist UTF-8 mit einem beschädigten Byte
unknown-encoding = ist weder UTF-8 noch Windows-1252
empty = ist leer
    .cure = die erste Zeile muss die Spalten nennen: `{ $columns }`
no-cells = lässt sich nicht in Zellen teilen: { $why }
    .cure = die Datei erneut als CSV speichern
no-outlines = ist kein gültiges JSON: { $why }
    .cure = die Umrisse erneut als GeoJSON exportieren
column-twice = zwei Spalten haben denselben Namen
    .cure = eine der beiden umbenennen oder löschen
total-without-unit = die Zelle ist leer, und die Zeile hat die Summen aller anderen
    .cure = die Summenzeile einer Tabelle ist keine Einheit: die Zeile löschen und Summen in controls.csv angeben
table-on-its-side = die Tabelle liegt auf der Seite: ihre Spaltennamen stehen untereinander
    .cure = sie drehen, so dass jede Spalte ihren Namen in der ersten Zeile hat (in einer Tabellenkalkulation: kopieren, Inhalte einfügen, transponieren)
heading-again = die Zeile wiederholt die Namen der Spalten
    .cure = sie löschen: Eine Tabelle hat eine Kopfzeile
row-of-words = die Zeile hat Wörter, wo die Spalten Zahlen enthalten: So sähe eine Anmerkung unter einer Tabelle aus
    .cure = sie löschen, wenn es eine Anmerkung ist (Anmerkungen gehören in SOURCES.md); eine Zelle leer lassen, wo nichts veröffentlicht ist
column-missing = eine Pflichtspalte fehlt
    .cure = die erste Zeile muss die Spalten nennen, zum Beispiel: `{ $columns }`
    .cure-near = die Spalte `{ $column }` umbenennen, wenn sie gemeint ist
    .cure-of-these = die Kopfzeile hat kein `{ $column }`. Sie hat { $others }: das kennt das Programm nicht. Die gemeinte Spalte umbenennen oder `--columns { $table }:{ $column }={ $likely }` angeben
    .cure-option = wenn diese Spalten gemeint sind, `{ $option }` angeben oder sie so umbenennen
cell-blank = die Zelle ist leer
    .cure = ausfüllen, oder die Zeile löschen
    .cure-sheet = die Zelle ausfüllen: von verbundenen Zellen hat nur die erste einen Wert. Die Zeile löschen, wenn sie ganz leer ist
    .cure-unit = den Schlüssel angeben oder die Zeile löschen: eine Summe anderer Zeilen ist keine Einheit
no-day = ist kein Datum
    .cure = Jahr, Monat und Tag schreiben wie `2018-11-04`, oder Jahr und Monat wie `2018-11`
    .cure-key = `2018-11-04` schreiben, oder `2018-11-04T18:00:00+11:00` für eine Uhrzeit
    .cure-written = `{ $day }` schreiben
key-twice = steht schon in Zeile { $line }
    .cure = Schlüssel sind einmalig: den Schlüssel der Zeile berichtigen, die etwas anderes meint, oder von zwei gleichen Zeilen eine löschen
link-twice = dieselbe Verbindung steht schon in Zeile { $line }
    .cure = eine der beiden Zeilen löschen
field-work-reversed = die Befragung endet ({ $end }), bevor sie beginnt ({ $start })
    .cure-turned = Tag und Monat sind vertauscht: { $day } schreiben
    .cure = die beiden Daten tauschen oder korrigieren
more-than-all = Ja und Nein ergeben zusammen { $sum } %
    .cure = eines der beiden korrigieren; beide sind Prozente derselben Basis
poll-of-nobody = eine Umfrage ohne Befragte
    .cure = die Zelle leer lassen, wenn die Zahl nicht veröffentlicht ist
range-reversed = die Spanne endet unter ihrem Anfang ({ $low })
    .cure = die beiden tauschen
    .cure-key = `low` und `high` tauschen
range-half-told = eine veröffentlichte Spanne ist nur halb angegeben
    .cure = dazu gehören `range_low`, `range_high`, `range_option` (`yes | no`) und `range_meaning` (`interval95 | projection | scenarios`)
no-toml = ist kein gültiges TOML: { $why }
    .cure = jede Zeile lautet `key = value`; Texte stehen in Anführungszeichen, Daten nicht
    .cure-value = `{ $key } = { $value }` schreiben
    .cure-quotes = Texte in gerade Anführungszeichen setzen: `"…"`
    .cure-ungrouped = `{ $key } = { $value }` schreiben, ohne Zeichen zwischen den Tausendern
    .cure-point = `{ $key } = { $value }` schreiben: Dezimalen stehen hinter einem Punkt
curly-quotes-toml = steht in Anführungszeichen, die TOML nicht kennt
decimal-comma-toml = hat ein Dezimalkomma
is-it = ist es `{ $word }`?{" "}
key-missing = ein Pflichtschlüssel fehlt
    .cure = { $near }eine Zeile `{ $key } = …` hinzufügen
    .cure-under = { $near }eine Zeile `{ $key } = …` unter `[{ $table }]` hinzufügen
key-unknown-alone = den Schlüssel `{ $key }` gibt es hier nicht
key-unknown = der Schlüssel `{ $key }` ist unter `[{ $table }]` nicht bekannt
    .cure = { $near }hier bekannte Schlüssel: `{ $known }`
key-of-side-cure = die Schlüssel sind in jeder Sprache englisch: `{ $word } = "…"` schreiben, den Namen der Option in Anführungszeichen
no-text = ist kein Text
    .cure = `{ $key } = "…"` schreiben
text-too-long = hat { $bytes } Bytes, mehr als die hier für einen Text erlaubten { $most }
    .cure = kürzen
no-flag = ist weder `true` noch `false`
    .cure = `{ $key } = true` schreiben
no-texts = ist keine Liste von Texten
    .cure = `{ $key } = ["…"]` schreiben
no-table = ist keine Tabelle
    .cure = `[{ $key }]` auf eine eigene Zeile schreiben, die Schlüssel darunter
no-tables = ist keine Liste von Tabellen
    .cure = über jede `[[{ $key }]]` schreiben
no-day-of-vote = ist nicht der Tag einer Abstimmung
    .cure = `date = { $day }` schreiben
id-blank = ist leer
id-too-long = ist länger als 200 Bytes
id-no-folder = ist kein Name eines Ordners
id-hyphen = beginnt mit einem Bindestrich wie eine Option
id-edge = beginnt oder endet mit einem Leerzeichen oder einem Punkt
id-sign = hat ein Zeichen, das ein Ordner auf manchen Systemen nicht haben kann
id-device = ist auf manchen Systemen der Name eines Geräts
id-file = endet wie der Name einer Datei, und Server hielten den Ordner für eine
id-of-publication = heisst wie die eigenen Ordner einer Veröffentlichung
id-cure = Buchstaben, Ziffern und Bindestriche verwenden wie in `my-vote-2030`
label-unseen = ist kein sichtbarer Name
    .cure = die Option schreiben, wie die Stimmberechtigten sie kennen
label-of-other = ist auch der Name der anderen Option
    .cure = den beiden Optionen eigene Namen geben
label-alike = unterscheidet sich von der anderen Option nur in Zeichen oder Grossschreibung
    .cure = den beiden Optionen eigene Namen geben
no-place-name = ist kein Name von Orten
    .cure = `{ $key } = {"{"} one = "Stimmlokal", other = "Stimmlokale" {"}"}` schreiben
compare-with-proclamation = die Zahlen mit der amtlichen Feststellung vergleichen
fact-votes-exceed-cast = Ja, Nein, leere und ungültige Stimmen ({ $sum }) übersteigen `cast`
fact-cast-exceeds-registered = `cast` ({ $cast }) übersteigt `registered`
fact-unlike-valid = `yes` + `no` ergibt { $sum }, nicht `valid`
fact-option-exceeds-valid = eine Option ({ $votes }) übersteigt `valid`
prior-without-scale = ist keine Streuung einer A-priori-Annahme
    .cure = eine Zahl über 0 angeben, als Anteil: `0.005` ist ein halber Punkt
weight-without-majority = ist das Gewicht eines Gebiets, aber die Regel verlangt keine Mehrheit der Gebiete
    .cure = `double_majority = "parent"` unter `[rule]` hinzufügen, oder die Gewichte weglassen
grouping-unknown = nennt keine Gruppierung { OF_PLACES($unit-name) }
    .cure = { $near }eines dieser Wörter schreiben: { $known }. `parent` ist eine Spalte von results.csv, die anderen sind Spalten von units.csv
grouping-of-amounts = ist eine Spalte mit Zahlen, die keine { PLACES($unit-name) } zusammenfasst
grouping-empty = fasst nichts zusammen: die Spalte ist leer
    .cure = die Spalte ausfüllen, damit alle { PLACES($unit-name) } zu dem Gebiet gehören, mit dem sie stimmen
weight-of-unknown-area = ist das Gewicht eines Gebiets, zu dem { NO_PLACE($unit-name) } gehört
    .cure = { $near }das Gebiet schreiben, wie es unter `{ $column }` steht
no-weights = gibt keinem Gebiet ein Gewicht
    .cure = mindestens einem Gebiet unter `[rule.weights]` ein Gewicht über 0 geben
baseline-itself = ist diese Abstimmung selbst
    .cure = eine frühere Abstimmung nennen, oder sie aus der Liste löschen
    .cure-copied = der Ordner heisst `{ $folder }`, doch seine `id` ist noch `{ $id }`: `id = "{ $folder }"` schreiben
baseline-later = ist vom { $day }, später als diese Abstimmung vom { $vote }
    .cure = verglichen wird mit einer früheren Abstimmung: eine andere nennen, oder ein `date` korrigieren
baseline-twice = nennt { $vote } ein zweites Mal
    .cure = jede frühere Abstimmung einmal nennen
baseline-missing = { $vote }: die frühere Abstimmung ist nicht zu finden, keine heisst `{ $name }`
    .cure = { $near }Abstimmungen, die genannt werden können: { $known }; oder den Pfad eines Ordners mit einem vote.toml angeben (`plebis new DIR` schreibt einen)
# Vorgaben aus desk.toml und `--given`.
override-unit-and-area = steht neben `unit`, eine Vorgabe gilt aber nur dem einen oder dem anderen
    .cure = eines von beiden behalten; `kind` darf daneben stehen
override-of-nothing = ist eine Anweisung, die nichts betrifft
    .cure = sagen, was gemeint ist: `unit = "…"`, `area = "…"` oder `kind = "…"`
override-value-unasked = ist ein Wert, den `{ $action }` nicht nimmt
    .cure = diesen Schlüssel löschen; nur `expected` und `known` nehmen einen
override-value-missing = braucht einen Wert
    .cure = `value = 12000` schreiben, die abgegebenen Stimmen insgesamt
    .cure-share = `value = 0.54` schreiben, den Anteil der verfolgten Option
override-unknown-unit = ist { NO_PLACE($unit-name) } dieser Abstimmung
    .cure = { $near }{ THE_PLACE($unit-name, case: "accusative") } so schreiben, wie es in results.csv oder units.csv steht
override-unknown-area = ist kein Gebiet dieser Abstimmung
    .cure = { $near }ein `parent` oder einen Wert einer Spalte von units.csv schreiben
override-unknown-kind = ist keine Art von Stimmen dieser Abstimmung
    .cure = { $near }eine Art so schreiben, wie sie in der Spalte `kind` steht
override-twice = sagt ein zweites Mal, was mit { $name } geschieht; das erste Mal steht es in Zeile { $line }
    .cure = eines von beiden behalten
doubt-of-nothing = ist die Unsicherheit einer Zahl, die fehlt
    .cure = `expected` ausfüllen oder `expected_sd` leer lassen
all-beside-kinds = gibt alle Stimmen von { $unit } neben Zeilen nach Art an und ist nicht deren Summe
    .cure = diese Zeile oder die der Arten weglassen oder die Zahlen berichtigen
level-twice = steht ein zweites Mal da
    .cure = jede Ebene einmal nennen, von innen nach aussen
level-unknown-cure = { $near }eine der Spalten von units.csv schreiben: { $known }
# Zellen einer Tabellenkalkulation, und wie Tage und Uhrzeiten darin stehen. `$problem` wird von der Zelle gesagt.
in-cell = Zelle { $cell }: { $problem }
clock-alone = ist eine Uhrzeit, deren Tag oder Zeitzone nicht bekannt ist
    .cure = den Tag dazuschreiben, wie in `2014-09-18T18:47`; `timezone` und `polls_close` in vote.toml sagen, zu welcher Nacht eine Uhrzeit gehört
day-or-month-first = lässt sich mit dem Tag oder mit dem Monat voran lesen, und kein Datum dieser Datei hat einen Tag über 12
    .cure = `{ $first }` oder `{ $second }` schreiben
short-year = hat ein Jahr mit zwei Ziffern, so dass jede der Zahlen das Jahr sein kann
    .cure = das Datum mit vollem Jahr schreiben; gemeint sein kann { $days }
serial-day = ist die Zahl, mit der eine Tabellenkalkulation ein Datum speichert
    .cure = die Zelle als Datum formatieren oder `{ $day }` schreiben
no-workbook = ist keine Arbeitsmappe der Art .xlsx
    .cure = ohne Kennwort als .xlsx neu speichern oder als «CSV UTF-8»
damaged-workbook = ist eine beschädigte Arbeitsmappe
workbook-unread = lässt sich nicht als Arbeitsmappe lesen: { $why }
no-sheet = hat kein Blatt mit Zellen
sheet-too-large = wird entpackt grösser als { $megabytes } MB
    .cure = nur die Tabelle in der Arbeitsmappe lassen oder sie als «CSV UTF-8» speichern
sheet-too-wide = hat { $rows } Zeilen und { $columns } Spalten, und in der letzten steht etwas
sheet-error = zeigt einen Fehler der Tabellenkalkulation
    .cure = die Formel berichtigen oder die Zelle leer lassen
formula-unsolved = enthält eine Formel, die nie berechnet wurde, und damit keinen Wert
    .cure = die Datei in einer Tabellenkalkulation öffnen und speichern oder die Zahl schreiben
