# Was beim Lesen der Dateien eines Ordners auffällt.
did-you-mean = ist `{ $word }` gemeint?{" "}
did-you-mean-alone = ist `{ $word }` gemeint?
more-findings =
    { $n ->
        [one] ein weiterer Befund dieser Art
       *[other] { $n } weitere Befunde dieser Art
    }
    .cure = die aufgeführten beheben und die Prüfung erneut laufen lassen
register-below-ballots = { $unit }: { $ballots } Stimmen, mehr als die { $registered } Stimmberechtigten. Diese werden weggelassen, die Stimmen zählen
    .cure = eine Zusatzliste oder ein besonderes Stimmlokal, wenn es so veröffentlicht ist; sonst `registered` oder die Stimmen korrigieren
cast-below-votes = { $unit }: Ja, Nein, leere und ungültige Stimmen ergeben { $sum }, mehr als die { $cast } abgegebenen: `cast` wird weggelassen
    .cure = eine der fünf Zahlen ist falsch: nach einer Ziffer zu viel oder der Zahl einer anderen Zeile suchen. Nur wo `cast` der Auszählung nachhinkt, leer lassen
digit-of-row = eine Ziffer von `{ $column }` ist wohl falsch: Mit { $meant } geht die Zeile auf
cast-above-register = { $unit }: { $cast } abgegebene Stimmen bei { $registered } Stimmberechtigten, aber Ja, Nein, leere und ungültige ergeben { $sum }: `cast` wird weggelassen
    .cure = eine Ziffer zu viel, oder die Zahl einer anderen Zeile: `cast` korrigieren
    .cure-swapped = `registered` und `cast` sind wohl vertauscht: die Stimmen ergeben gerade, was unter `registered` steht
garbled-accents = Akzente und Umlaute sehen verstümmelt aus, etwa `Ã©` statt `é`
    .cure = die Datei wurde wohl als UTF-8 gespeichert und dann als Latin-1 geöffnet: das Original als UTF-8 öffnen
encoded-twice = die Datei wurde zweimal als UTF-8 gespeichert, dazwischen anders gelesen, und wird zurückgeführt: `{ $before }` zu `{ $after }`
    .cure = prüfen, ob Akzente und Umlaute stimmen; wer Dateien als UTF-8 öffnet und so speichert, hat die Frage nicht
encoding-converted = als Windows-1252 (Latin-1) gelesen: { $n } Zeichen ausserhalb von ASCII
    .cure = prüfen, ob Akzente und Umlaute stimmen; als UTF-8 gespeichert stellt sich die Frage nicht
base-assumed = { $poll }: es steht nicht da, wovon die Prozente sind: `{ $word }` wird angenommen
    .cure = `all` (mit Unentschlossenen) oder `decided` (nur wer eine Wahl nennt) schreiben
file-empty = { $file } ist leer: wird die Datei noch geschrieben?
    .cure = wieder lesen, wenn sie vollständig ist; bis dahin ist nichts gemeldet
row-without-unit = eine Zeile ohne { PLACE($unit-name) }
row-set-aside = { $name } wird beiseitegelassen: { $why }
    .cure = { $cure }. Bis dahin gilt die frühere Meldung; fehlt eine, steht das Ergebnis noch aus
cell-with-value = `{ $column }` ist `{ $value }`: { $problem }
cell = `{ $column }`: { $problem }
cells = { $first }; { $others }
cell-ignored =
    `{ $column }` wird in einer Zeile { $kind ->
        [unit] mit `unit`
       *[total] ohne `unit`
    } nicht gelesen
    .cure = eine Zeile ist entweder die Meldung für { A_PLACE($unit-name, case: "accusative") } oder, mit leerem `unit`, eine veröffentlichte Summe
embargo-misplaced = `{ $place }` sieht nach einer Sperrfrist aus, wird aber nicht gelesen: nichts hält diese Abstimmung zurück
    .cure = `embargo_until = 2030-05-05T18:00:00+02:00` über die erste [table] von vote.toml schreiben, oder den Schlüssel löschen
test-misplaced = `{ $place }` sieht nach dem Zeichen einer Probe aus, wird hier aber nicht gelesen: nichts würde TEST tragen
    .cure = `--test` angeben, oder eine Spalte `test` mit einer 1 in returns.csv; den Schlüssel löschen oder umbenennen
test-column-unknown = die Spalte `{ $column }` sieht nach dem Zeichen einer Probe aus, wird aber nicht gelesen: nichts würde TEST tragen
    .cure = `test` nennen und in returns.csv setzen (1 = Probe, 0 = echt), oder umbenennen, wenn sie anderes bedeutet
test-value-unknown = `{ $value }` ist weder 1 noch 0: die Datei gilt als Probe
    .cure = 1 für eine Probe schreiben, 0 oder nichts für eine echte Meldung
other-separator =
    die Zellen sind durch { $separator ->
        [tabs] Tabulatoren
        [pipes] senkrechte Striche
       *[semicolons] Strichpunkte
    } getrennt, ein Komma gilt also als Dezimalzeichen
    .cure = nichts zu tun, wenn die Datei aus einer Tabelle stammt, die 52,5 für `52.5` schreibt
unknown-column-like = die Spalte `{ $column }` sieht nach einer falsch geschriebenen bekannten Spalte aus
unknown-column = die Spalte `{ $column }` ist nicht bekannt und wird nicht gelesen
    .cure = bekannte Spalten: `{ $known }`
unnamed-column = Spalte { $letters } hat in der Kopfzeile keinen Namen und wird nicht gelesen, aber { $n ->
        [one] { $n } Zeile hat
       *[other] { $n } Zeilen haben
    } dort etwas, etwa `{ $cell }`
    .cure = die Spalte benennen oder löschen
unknown-key = der Schlüssel `{ $key }` ist nicht bekannt und wird nicht gelesen
    .cure = hier bekannte Schlüssel: `{ $known }`
unknown-language = `[{ $table }]` ist keine Sprache des Programms und wird nicht gelesen. Die Sprachen sind { $langs }
    .cure = { $near }den Abschnitt nach einer davon benennen, oder ihn löschen
shares-do-not-add-up = `yes_share` und `no_share` ergeben zusammen { $sum }
    .cure = eine der beiden angeben; beide beziehen sich auf Ja + Nein
unknown-file = `{ $file }` ist keine Datei eines Abstimmungsordners und wird nicht gelesen
workbook-open = `{ $file }` ist in einem Tabellenprogramm geöffnet, und was noch nicht gespeichert ist, wird nicht gelesen
    .cure = speichern, und schliessen, wenn die Tabelle fertig ist
table-unnamed-cure = die Tabellen eines Ordners heissen `{ $known }`, oder ebenso mit .xlsx: jedes Blatt, das dazugehört, unter seinem Namen speichern
file-of-another-program = `{ $file }` ist eine Arbeitsmappe, die hier nicht gelesen werden kann
    .cure = als `{ $sheet }` oder als `{ $table }` (CSV, UTF-8) speichern
file-beside-table = `{ $file }` wird nicht gelesen: es zählt die Tabelle `{ $table }`
    .cure = ist die Datei neuer, ihr den Namen der anderen geben und die alte verschieben
other-folder-name = die Kennung ist `{ $id }`, aber der Ordner heisst `{ $folder }`
    .cure = die Ausgaben tragen die Kennung; beiden denselben Namen geben, damit die Abstimmung darunter zu finden ist
unknown-unit = { THE_PLACE($unit-name) } `{ $unit }` ist nicht in results.csv
    .cure = { $near }den Schlüssel korrigieren, oder { THE_PLACE($unit-name, case: "accusative") } in results.csv hinzufügen
history-transposed = Zeilen und Spalten von history.csv sind wohl vertauscht: { $n } Überschriften sind { PLACES($unit-name) }
    .cure = eine Zeile je { PLACE($unit-name) } und eine Spalte je frühere Abstimmung schreiben
key-for-key = `{ $key }` für `{ $unit }`
unit-spelled-otherwise = gilt als { A_PLACE($unit-name) } der Liste: { $pair }
    .cure =
    { $how ->
        [case] Gross- und Kleinschreibung unterscheiden sich
        [accents] die Akzente unterscheiden sich
        [dashes] die Striche unterscheiden sich
        [apostrophes] die Apostrophe unterscheiden sich
        [blanks] Leerzeichen und Bindestriche unterscheiden sich
        [zeros] die führenden Nullen unterscheiden sich
        [short] `Saint` ist auf einer Seite abgekürzt
       *[several] Gross- und Kleinschreibung, Leerzeichen, Zeichen oder führende Nullen unterscheiden sich
    }: den Schlüssel schreiben wie in der Liste, in einer Tabelle als Text
    .cure-zeros = die Liste hat wohl die Nullen vor ihren Schlüsseln verloren, wie es eine Tabellenkalkulation tut: sie dort ergänzen, in einer als Text formatierten Spalte
units-spelled-otherwise = { $n } Schlüssel sind anders geschrieben als in der Liste und werden doch erkannt: { $pairs }, …
# `$how` says in what the keys differ.
list-spelled-otherwise = results.csv schreibt { $n } Schlüssel anders als die übrigen Dateien, sie werden doch erkannt: { $pairs }, …
    .cure =
    { $how ->
        [case] Gross- und Kleinschreibung unterscheiden sich
        [accents] die Akzente unterscheiden sich
        [dashes] die Striche unterscheiden sich
        [apostrophes] die Apostrophe unterscheiden sich
        [blanks] Leerzeichen und Bindestriche unterscheiden sich
        [zeros] die führenden Nullen unterscheiden sich
        [short] `Saint` ist auf einer Seite abgekürzt
       *[several] Gross- und Kleinschreibung, Leerzeichen, Zeichen oder führende Nullen unterscheiden sich
    }: die Schlüssel in results.csv schreiben wie in den übrigen Dateien, in einer Tabelle als Text
of-lines = (Zeilen { $lines })
utf16-converted = als UTF-16 gelesen, was eine Tabellenkalkulation Unicode-Text nennt
    .cure = als CSV UTF-8 speichern, dann stellt sich die Frage nicht
override-in-force-cure = diese Zeilen aus desk.toml löschen, um es aufzuheben
column-by-label = die Spalte `{ $column }` heisst wie eine Option und wird als `{ $name }` gelesen
    .cure = nichts zu tun; in den Ausgaben heissen die Spalten yes und no
column-pair = `{ $column }` als `{ $name }`
column-by-word = Spalten werden nach ihrem Namen gelesen: { $pairs }
    .cure = nichts zu tun, wenn sie das enthalten; sonst umbenennen oder mit --columns angeben, was sie sind
days-reordered =
    Daten werden mit dem { $order ->
        [day] Tag
       *[month] Monat
    } voran gelesen, wie `{ $cell }` in Zeile { $line } zeigt
    .cure = nichts zu tun, wenn die Daten stimmen; mit `2014-09-18` stellt sich die Frage nicht
days-by-vote =
    Daten werden mit dem { $order ->
        [day] Tag
       *[month] Monat
    } voran gelesen: Umgekehrt wäre `{ $cell }` in Zeile { $line } der { $other }, und abgestimmt wurde am { $vote }
days-exchanged = { $n } Tage bis zum 12. stehen als `{ $low }` da, die späteren als `{ $high }`: Eine Tabellenkalkulation mit den Einstellungen eines anderen Landes vertauscht bei den ersten Tag und Monat
    .cure = nach der Quelle neu schreiben: `{ $low }` war wohl { $turned }
clock-of-vote = Zeiten ohne Abstand zu UTC werden nach der Uhr der Abstimmung gelesen: `{ $cell }` als { $time }
    .cure = nichts zu tun, wenn `timezone` und `polls_close` in vote.toml stimmen; mit dem Abstand zu UTC stellt sich die Frage nicht
thousands-taken = zwischen den Tausendern stehen Zeichen: `{ $cell }` wird als { $digits } gelesen
    .cure = nichts zu tun, wenn die Zahlen stimmen; mit Ziffern allein stellt sich die Frage nicht
blank-words-taken =
    { $words } in { $columns } ({ $n ->
        [one] Zeile
       *[other] Zeilen
    } { $lines }): als leer gelesen, nicht veröffentlicht
    .cure = nichts zu tun, wenn dort nichts veröffentlicht ist; wo niemand gestimmt hat, 0 schreiben
percent-signs-taken =
    die Prozentzeichen in { $columns } ({ $n ->
        [one] Zeile
       *[other] Zeilen
    } { $lines }) werden weggelassen: die Zahlen sind ohnehin Prozente
    .cure = nichts zu tun; ohne das Zeichen stellt sich die Frage nicht
decimal-commas-taken =
    die Dezimalkommas in { $columns } ({ $n ->
        [one] Zeile
       *[other] Zeilen
    } { $lines }) werden als Punkte gelesen: Kommas trennen die Zellen, und diese stehen in Anführungszeichen
    .cure = nichts zu tun, wenn die Zahlen stimmen; mit Dezimalpunkten stellt sich die Frage nicht
heading-of-two-rows = die Spaltennamen füllen die Zeilen { $from } bis { $to } und werden so gelesen: { $names }
lines-above-heading = die Spaltennamen stehen in Zeile { $line } unter «{ $title }», und was darüber steht, wird nicht gelesen
    .cure = nichts zu tun; eine Tabelle, die mit ihrer Kopfzeile beginnt, erspart die Frage
hidden-rows = { $rows } { $rows ->
    [one] Zeile des Blattes ist ausgeblendet und wird
   *[other] Zeilen des Blattes sind ausgeblendet und werden
 } wie die anderen gelesen: { $which }
    .cure = ausgeblendete Zeilen einblenden oder löschen; ein Filter blendet Zeilen aus, die noch da sind
hidden-columns = { $columns } { $columns ->
    [one] Spalte des Blattes ist ausgeblendet und wird
   *[other] Spalten des Blattes sind ausgeblendet und werden
 } wie die anderen gelesen: { $which }
    .cure = ausgeblendete Spalten einblenden oder löschen
other-sheets = gelesen wird das Blatt `{ $sheet }`{ $hidden ->
        [yes] , obwohl es ausgeblendet ist
       *[no] {""}
    }{ $others ->
        [none] {""}
       *[some] , nicht aber { $names }
    }
    .cure = dem gemeinten Blatt den Namen der Datei geben und Blätter, die nicht zur Abstimmung gehören, in eine andere Mappe legen
merged-cells = { $cells } sind verbunden: Die erste Zelle hat den Wert, die anderen sind leer
    .cure = die Verbindung lösen und jede Zelle ausfüllen
sheet-beside-table = { $sheet } wird nicht gelesen, weil { $table } da ist
    .cure = eine der beiden Dateien behalten
