# Zweifel an Verbindungen zu früheren Abstimmungen. `$vote` ist eine Kennung, `$unit` und `$earlier` sind Schlüssel.
key-for-key = `{ $other }` für `{ $unit }`
baseline-without-units = { NO_PLACE($unit-name) } von { $vote } kommt in dieser Abstimmung vor, also wird nichts damit verglichen
    .cure = die Schlüssel beider Abstimmungen gleich schreiben (in einer Tabelle als Text), oder { THE_PLACES($unit-name) } in links.csv verbinden
baseline-without-units-near = { NO_PLACE($unit-name) } von { $vote } kommt in dieser Abstimmung vor, also wird nichts damit verglichen. Sind die Nullen verloren gegangen? Dort steht { $pairs }
units-not-in-baseline = in { $vote } fehlen { $n } Schlüssel dieser Abstimmung: { $few }
    .cure = bei neuen { PLACES($unit-name, case: "dative") } ist nichts zu tun; wo nur der Schlüssel gewechselt hat, beide in links.csv verbinden oder den alten Schlüssel lassen
    .cure-zeros = die Schlüssel von results.csv haben wohl ihre führenden Nullen verloren, wie in Tabellenprogrammen üblich: sie dort schreiben, in einer als Text formatierten Spalte
units-not-in-baseline-near = Dort steht { $pairs }
link-to-unknown-vote = { $vote } ist keine Vergleichsabstimmung dieser Abstimmung
    .cure = { $near }in vote.toml unter `[baseline]` zu `votes` hinzufügen, oder die Kennung korrigieren
link-weight-out-of-range = das Gewicht von { $earlier } in { $unit } ist { $weight }
    .cure = ein Gewicht sagt, welcher Teil der früheren Stimmberechtigten hierher gehört: über 0, höchstens 1
link-to-nothing = { $earlier } ist { NO_PLACE($unit-name) } von { $vote }
    .cure = { $near }den Schlüssel korrigieren, oder die Zeile löschen
links-turned = `unit` und `baseline_unit` sind wohl vertauscht: { $n } von { $rows } Verbindungen passen andersherum
    .cure = die beiden Namen in der Kopfzeile von links.csv tauschen
link-weights-not-1 = die Gewichte von { $earlier } aus { $vote } ergeben zusammen { $sum }, nicht 1
    .cure = jedes Gewicht sagt, welcher Teil der früheren Stimmberechtigten hierher gehört: eine Zeile fehlt, steht doppelt oder ist vertippt
baseline-unit-unlinked = { NO_PLACE($unit-name) } dieser Abstimmung setzt { $earlier } aus { $vote } fort
    .cure = wohl geschlossen: die Stimmberechtigten stimmen jetzt anderswo ab; in links.csv angeben, wo
units-absent =
    { $n ->
        [one] { A_PLACE($unit-name) } von { $vote } fehlt in dieser Abstimmung: { $few }
       *[other] { $n } { PLACES($unit-name, $n) } von { $vote } fehlen in dieser Abstimmung: { $few }
    }
    .cure = die Zeile ergänzen, wenn sie vergessen ging; gehören ihre Stimmberechtigten jetzt anderswohin, das in links.csv sagen
named-unit = { $unit } ({ $name }, { $n } Stimmberechtigte)
unit-without-link = { $unit } hat keine Verbindung zu { $vote }
    .cure = ohne Verbindung folgt die Hochrechnung allein { THE_PLACE($region-name, case: "dative") }; in links.csv angeben, woher die Stimmberechtigten kommen
names-changed =
    { $n ->
        [one] { $n } { PLACES($unit-name, $n) } heisst anders als in { $vote }
       *[other] { $n } { PLACES($unit-name, $n) } heissen anders als in { $vote }
    }: { $units }
    .cure = unerheblich, wo ein Name nur anders geschrieben ist; ein neuer Ort kann andere Stimmberechtigte haben
names-exchanged = { $unit } und { $other } tragen jeweils den Namen, den das andere in { $vote } hat
    .cure = die beiden Namen tauschen; wurden die Nummern neu vergeben, in links.csv sagen, aus welchen früheren Einheiten diese Stimmberechtigten kommen
names-slid = { $n } { PLACES($unit-name, $n) } tragen einen Namen, der in { $vote } anderswo stand, während die Zahl der Stimmberechtigten gleich blieb
    .cure = die Namen wurden wohl ohne ihre Zeilen sortiert: jeden neben seinen Schlüssel stellen
areas-renamed =
    { $n ->
        [one] { $n } { PLACES($region-name, $n) } heisst anders als in { $vote }
       *[other] { $n } { PLACES($region-name, $n) } heissen anders als in { $vote }
    }: { $areas }
    .cure = unerheblich, wo dieselben { PLACES($unit-name) } dazugehören. In beiden Abstimmungen denselben Namen schreiben, um zu vergleichen
area-renamed = { $then } → { $now }
no-name = ohne Namen
register-unknown = Stimmberechtigte unbekannt
register =
    { $n ->
        [one] { $n } stimmberechtigte Person
       *[other] { $n } Stimmberechtigte
    }
name-and-register = `{ $name }`, { $register }
unit-register-changed = { $unit } hatte in { $vote } { $then } Stimmberechtigte und hat jetzt { $now }, unter gleichem Namen
    .cure = in `registered` nach einer Ziffer zu viel oder zu wenig suchen. Haben die Grenzen geändert, in links.csv angeben, woher diese Stimmberechtigten kommen
unit-moved = { $unit } stand in { $vote } unter «{ $then }» und steht jetzt unter «{ $now }»
    .cure = { $near }ist es ein Versehen, `parent` korrigieren. Hat die Zugehörigkeit gewechselt, ist nichts zu tun
unit-number-changed-meaning = die Nummer { $unit } meint vielleicht nicht dieselben Stimmberechtigten: { $then } in { $vote }, jetzt { $now }
    .cure = Stimmlokale wurden neu nummeriert, geteilt oder zusammengelegt, oder das Stimmregister wurde neu eingeteilt: in links.csv angeben, woher diese Stimmberechtigten kommen
share-of-unit = { $weight } von { $earlier }
unit-numbers-resolved =
    { $n ->
        [one] { $units } meint
       *[other] { $units } meinen
    } andere Stimmberechtigte als in { $vote }: links.csv setzt { $unit } aus { $made } zusammen
    .cure = neu nummeriert, geteilt oder zusammengelegt: solche { PLACES($unit-name) } nach ihren Verbindungen vergleichen, nie nach ihrer Nummer
register-jumped =
    { $n ->
        [one] { $units } hat { $now } Stimmberechtigte
       *[other] { $units } haben zusammen { $now } Stimmberechtigte
    }, aber die Verbindungen zu { $vote } bringen { $before } ({ $change } %)
    .cure-away = mehr Stimmberechtigte wollten ausserhalb ihres Gebiets abstimmen und sind anderswo ausgetragen, ohne dass eine Verbindung das sagt: das Register dieser Abstimmung verwenden
    .cure = Stimmberechtigte kommen von anderswo, ohne dass eine Verbindung das sagt, ein Register wurde neu eingeteilt, oder ein Gewicht ist falsch
link-across-parents = { $unit } in { $now } ist mit { $earlier } in { $then } verbunden
    .cure = { PLACES($unit-name) } wechseln selten das Gebiet (`parent`): gemeint ist wohl ein anderer Schlüssel
baseline-explains-little = { $vote } erklärt { $share } der Unterschiede zwischen den { $units } ausgezählten { PLACES($unit-name, $units, case: "dative") }: eine Hochrechnung darauf steht auf schwachen Füssen
    .cure = eine frühere Abstimmung nennen, die die Stimmberechtigten gleich geteilt hat, oder sie weglassen und die Hochrechnung vergleichen
baseline-unsound = der Ordner von { $vote } hat selbst { $findings }. Am schwersten wiegt: { $first }
    .cure = was damit verglichen wird, beruht darauf: plebis check { $path }
baseline-mirrored = { $vote } hat die { $units } { PLACES($unit-name, $units) } umgekehrt (Korrelation { $r }): wo Ja stark war, ist jetzt Nein stark
    .cure = sind Ja und Nein in einer der beiden Abstimmungen vertauscht, oder war die Frage umgekehrt gestellt? Dann die frühere Abstimmung umdrehen
history-differs = die Spalte { $vote } in history.csv ist nicht die Abstimmung dieses Namens: die Hälfte der { PLACES($unit-name) } weicht um { $off } oder mehr ab
    .cure = die Ja-Anteile jener Abstimmung übernehmen, oder der Spalte den Namen ihrer Abstimmung geben
history-turned = die Spalte { $vote } in history.csv enthält Nein-Anteile: jene Abstimmung hat sie umgekehrt
    .cure = Ja-Anteile von 0 bis 1 schreiben
