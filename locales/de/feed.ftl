# Was von den Feeds der Zählstellen und von der Tabelle [feed] in vote.toml gesagt wird.
canonical = returns.csv, wie dieses Programm es schreibt
    .needs = nichts: eine Zeile je Meldung, unter den Schlüsseln der Abstimmung
csv = jede andere CSV-Datei
    .needs = `[feed.columns]` mit mindestens unit, yes und no; `decimal` und `thousands`, wo Zahlen Trennzeichen haben; `timezone` für Ortszeiten
onegov = Abstimmungs-CSV von OneGov (Schweizer Kantone)
    .needs = `[feed] question`, wo eine Datei einen Gegenvorschlag enthält: den Teil, etwa tie-breaker
swiss-ogd = JSON sd-t-17-02 (eidgenössische Abstimmungen)
    .needs = `[feed] question`, die Nummer der Vorlage (vorlagenId)
eligendo = CSV von Eligendo (italienisches Innenministerium)
    .needs = `[feed] question`, die Nummer der Frage (quesito_cod), wo es mehrere gibt
nist = NIST SP 1500-100 Version 2, JSON
    .needs = `[feed] question`, die @id der Abstimmung, wo es mehrere gibt
ech0252 = XML eCH-0252, Versionen 1 und 2 (Schweizer Kantone und Gemeinden)
    .needs = `[feed] question`, die voteIdentification oder eine andere Nummer der Vorlage, wo es mehrere gibt
column-missing = `[feed.columns]` sagt nicht, welche Spalte `{ $columns }` ist
    .cure = `[feed.columns]` mit unit, yes und no schreiben, jeweils mit dem Namen der Spalte im Feed
marks-alike = ist auch das Dezimalzeichen
    .cure = für `decimal` und `thousands` zwei verschiedene Zeichen angeben
no-mark = ist kein Zeichen zwischen Ziffern
    .cure = ein einziges Zeichen schreiben, etwa `{ $key } = ","`
status-twice = `{ $word }` steht unter zwei Zuständen
    .cure = jedes Wort des Feeds nur einmal unter `[feed.status]` aufführen
empty = ist leer
    .cure = erneut laden: ein Server, der gerade schreibt, schickt nichts
damaged-utf16 = ist UTF-16 und teilweise beschädigt
read-as-utf16 = als UTF-16 gelesen ({ $bytes } Bytes)
json-cut = das JSON bricht mittendrin ab: wurde es abgeschnitten?
no-json = ist kein gültiges JSON: { $why }
no-xml = ist kein gültiges XML: { $why }
no-list = ist keine Liste
field-missing = das Feld fehlt
other-format-cure = Adresse und Format prüfen: `plebis feeds` führt die Formate auf
fetch-again-cure = erneut laden; bleibt es so, die Zählstelle benachrichtigen
other-namespace = ist keine Lieferung nach eCH-0252, Version 1 oder 2
    .cure = prüfen, ob es die Adresse von eCH-0252 ist; `plebis feeds` führt die Formate auf
too-many-rows = hat mehr Orte als irgendeine Abstimmung
    .cure = die Adresse prüfen
web-page = ist eine Webseite und enthält keine Daten: eine Fehlerseite, eine Anmeldung oder ein Hinweis
    .cure = die Adresse im Browser öffnen und die der Datei selbst angeben
format-unknown = hat keines der bekannten Formate
    .cure = mit `--format` oder `[feed] format` eines nennen ({ $formats }); für eine andere CSV-Datei `[feed.columns]` schreiben
column-absent-cure = die Datei hat `{ $columns }`
    .near = die Datei hat `{ $near }`: `[feed.columns]` oder das Format korrigieren
other-day = ist vom { $theirs }, und abgestimmt wird am { $ours }
    .cure = prüfen, ob es die Adresse dieser Abstimmung ist
question-key = `{ $key }`
question-titled = `{ $key }` ({ $title })
no-question = enthält keine Frage
    .cure = die Adresse prüfen, oder warten, bis die Stelle die Abstimmung eröffnet hat
several-questions = enthält { $n } Fragen, und keine ist genannt
    .cure = mit `--question` oder `[feed] question` eine nennen: { $questions }
question-means-several = dieser Name trifft auf { $n } Fragen zu
question-unknown = enthält keine Frage dieses Namens
    .cure = { $near }die Fragen sind { $questions }
no-time-cure = eine Zeit mit ihrem Abstand zu UTC, Datum und Uhrzeit des Orts oder eine Uhrzeit wie 21:45 schreiben
day-unclear = der Tag lässt sich auf zwei Arten lesen, und keine liegt nahe bei der Abstimmung
    .cure = um Daten wie 2026-03-29 bitten
time-without-day = ist eine Uhrzeit, und der Tag ist nicht bekannt
    .cure = mit `--vote` die Abstimmung nennen
zone-unknown = ist eine Ortszeit, und die Zeitzone `{ $zone }` ist nicht bekannt
    .cure = { $near }in vote.toml `timezone` schreiben, etwa "Europe/Rome"
no-zone = ist eine Ortszeit, und die Uhr der Abstimmung ist nicht bekannt
    .cure = in vote.toml `timezone` schreiben, etwa "Europe/Rome"
other-mark-cure = `[feed] decimal` korrigieren
no-groups = die Trennzeichen stehen nicht zwischen Dreiergruppen
    .cure = prüfen, ob `[feed] thousands` stimmt
unknown-unit = { NO_PLACE($unit-name) } der Abstimmung hat diesen Schlüssel oder Namen
    .cure = { $near }Unter `[feed.units]` angeben, { GENDERED($unit-name, f: "welche", m: "welcher", n: "welches") } { PLACE($unit-name) } es ist: `schlüssel = "{ $theirs }"`. Die anderen Zeilen zählen
unknown-unit-of-key = { NO_PLACE($unit-name) } der Abstimmung hat den Schlüssel `{ $key }` oder diesen Namen
other-unit = der Schlüssel ist jener von `{ $unit }` ({ $name }), der Name aber { $called }
unit-twice = { THE_PLACE($unit-name) } steht zweimal im Feed, mit verschiedenen Zahlen
    .cure = hat der Feed mehrere Fragen oder Arten von Stimmzetteln, die Spalte unter `[feed.columns]` nennen; sonst erneut laden. Keine der beiden Zeilen zählt
status-unknown = ist kein bekannter Stand der Auszählung
    .cure = unter `[feed.status]` sagen, was es heisst, als `complete = "{ $word }"` (waiting, partial, complete, corrected, retracted)
neither-true-nor-false = ist weder True noch False
more-than-all = es ist mehr gezählt, als es gibt
    .cure = prüfen, ob es die richtige Spalte ist; sonst erneut laden
votes-of-no-section = hat Stimmen, aber kein Stimmlokal hat gemeldet
valid-unlike-votes = { $valid } gültige Stimmen, aber Ja und Nein ergeben { $votes }
place-without-key = ein Ort ohne Nummer und Namen
place-twice = zwei Orte haben den Schlüssel { $id }
dangling-place = die Zahlen sind von einem Ort, den der Bericht nicht aufführt
count-twice = zwei Zahlen desselben Orts und derselben Art sind verschieden
half-a-count = nur eine der beiden Optionen hat eine Zahl
types-overlap = Arten von Stimmzetteln können sich überschneiden, und es gibt keine Gesamtzahl
selections-unclear = es ist nicht klar, welche Option das Ja ist: { $labels }
    .cure = die Bezeichnungen des Feeds unter `[options]` oder als `yes` und `no` unter `[feed.columns]` schreiben
not-real = Der Feed gilt als Probe: { $why }
    .cure = in einer Probe nichts zu tun; am Abstimmungstag die Zählstelle nach dem echten Feed fragen
test-flag = er sagt `{ $flag }`
test-flag-missing = `{ $flag }` fehlt, es kann also ein Test sein
test-title = sein Titel ist «{ $title }»
test-column = seine Spalte `{ $column }` sieht aus wie die Kennzeichnung einer Probe
before-the-vote = er hat Ergebnisse vom { $at }, und abgestimmt wird am { $day }
before-the-day = ihre Zeit ist { $at }, abgestimmt wird aber am { $day }
    .cure = Zeilen eines Probelaufs entfernen oder den Tag der Zeit berichtigen
parts-summed = der Feed führt an der Stelle von { $units } Teile, und sie werden zusammengezählt
    .cure = prüfen, ob alle Teile da sind; bis dahin gilt { THE_PLACE($unit-name) } als teilweise ausgezählt
rows-elsewhere =
    { $n ->
        [one] ein ausgezählter Ort liegt
       *[other] { $n } ausgezählte Orte liegen
    } in Gebieten ohne { PLACE($unit-name) } dieser Abstimmung
    .cure = nichts zu tun, wenn der Feed mehr als die Abstimmung umfasst
recognised = { $file } ist { $format }.
read-question = Frage { $question }.
read-units =
    { $n ->
        [0] { GENDERED($unit-name, f: "Keine", m: "Kein", n: "Kein") } { PLACE($unit-name) } ist ausgezählt
        [one] { GENDERED($unit-name, f: "Eine", m: "Ein", n: "Ein") } { PLACE($unit-name) } ist ausgezählt
       *[other] { $n } { PLACES($unit-name, $n) } sind ausgezählt
    }{ $waiting ->
        [0] .
       [one] , { GENDERED($unit-name, f: "eine", m: "einer", n: "eines") } ist aufgeführt, aber nicht ausgezählt.
       *[other] , { $waiting } sind aufgeführt, aber nicht ausgezählt.
    }
absent-units =
    { $n ->
        [one] { GENDERED($unit-name, f: "Eine", m: "Ein", n: "Ein") } { PLACE($unit-name) } der Abstimmung steht nicht im Feed.
       *[other] { $n } { PLACES($unit-name, $n) } der Abstimmung stehen nicht im Feed.
    }
aside-units =
    { $n ->
        [one] Eine Zeile wird beiseitegelassen.
       *[other] { $n } Zeilen werden beiseitegelassen.
    }
of-test = TEST: das ist kein echtes Ergebnis.
format-head = Format
name-head = was es ist
no-key = ist kein öffentlicher Ed25519-Schlüssel
    .cure = die 32 Bytes des Schlüssels in Base64 oder in hexadezimalen Ziffern schreiben, oder den Text einer Datei, die mit -----BEGIN PUBLIC KEY----- beginnt
columns-unknown = ist eine Tabelle, deren Spalten nicht bekannt sind: { $columns }
    .cure = in vote.toml sagen, welche was ist, etwa `[feed.columns]` mit `unit = "{ $first }"`, und ebenso für yes und no
