# Zweifel an Verbindungen zu früheren Abstimmungen. `$vote` ist eine Kennung, `$unit` und `$earlier` sind Schlüssel.
key-for-key = `{ $other }` für `{ $unit }`
baseline-without-units = keine Einheit von { $vote } kommt in dieser Abstimmung vor, also wird nichts damit verglichen
    .cure = die Schlüssel beider Abstimmungen gleich schreiben (in einer Tabelle als Text), oder die Einheiten in links.csv verbinden
baseline-without-units-near = keine Einheit von { $vote } kommt in dieser Abstimmung vor, also wird nichts damit verglichen. Sind die Nullen verloren gegangen? Dort steht { $pairs }
units-not-in-baseline = in { $vote } fehlen { $n } Schlüssel dieser Abstimmung: { $few }
    .cure = bei neuen Einheiten ist nichts zu tun; die nur den Schlüssel gewechselt haben, in links.csv verbinden oder beim alten Schlüssel lassen
units-not-in-baseline-near = Dort steht { $pairs }
link-to-unknown-vote = { $vote } ist keine Vergleichsabstimmung dieser Abstimmung
    .cure = in vote.toml unter `[baseline]` zu `votes` hinzufügen, oder die Kennung korrigieren
link-weight-out-of-range = das Gewicht von { $earlier } in { $unit } ist { $weight }
    .cure = ein Gewicht ist der Teil der früheren Einheit, der hierher gehört: über 0, höchstens 1
link-to-nothing = { $earlier } ist keine Einheit von { $vote }
    .cure = { $near }den Schlüssel korrigieren, oder die Zeile löschen
link-weights-not-1 = die Gewichte von { $earlier } aus { $vote } ergeben zusammen { $sum }, nicht 1
    .cure = jedes Gewicht ist der Teil der früheren Einheit, der zur neuen gehört: eine Zeile fehlt, steht doppelt oder ist vertippt
baseline-unit-unlinked = keine Einheit dieser Abstimmung setzt { $earlier } aus { $vote } fort
    .cure = eine geschlossene Einheit: ihre Stimmberechtigten sind irgendwo hingekommen, also mit den Einheiten verbinden, die sie aufgenommen haben
unit-without-link = { $unit } hat keine Verbindung zu { $vote }
    .cure = eine neue Einheit: sie wird allein nach ihrer Region hochgerechnet; mit den Einheiten verbinden, aus denen ihre Stimmberechtigten kommen
names-changed =
    { $n ->
        [one] { $n } Einheit heisst anders als in { $vote }
       *[other] { $n } Einheiten heissen anders als in { $vote }
    }: { $units }
    .cure = unerheblich, wo ein Name nur anders geschrieben ist; ein neuer Ort kann andere Stimmberechtigte haben
no-name = ohne Namen
register-unknown = Stimmberechtigte unbekannt
register =
    { $n ->
        [one] { $n } stimmberechtigte Person
       *[other] { $n } Stimmberechtigte
    }
name-and-register = `{ $name }`, { $register }
unit-register-changed = { $unit } hatte in { $vote } { $then } Stimmberechtigte und hat jetzt { $now }, unter gleichem Namen
unit-number-changed-meaning = die Nummer { $unit } meint vielleicht nicht dieselben Stimmberechtigten: { $then } in { $vote }, jetzt { $now }
    .cure = Stimmlokale wurden neu nummeriert, geteilt oder zusammengelegt, oder das Stimmregister wurde neu eingeteilt: in links.csv angeben, aus welchen früheren Einheiten diese Stimmberechtigten kommen
share-of-unit = { $weight } von { $earlier }
unit-numbers-resolved =
    { $n ->
        [one] { $units } meint
       *[other] { $units } meinen
    } andere Stimmberechtigte als in { $vote }: links.csv setzt { $unit } aus { $made } zusammen
    .cure = neu nummeriert, geteilt oder zusammengelegt: solche Einheiten nach ihren Verbindungen vergleichen, nie nach ihrer Nummer
register-jumped =
    { $n ->
        [one] { $units } hat { $now } Stimmberechtigte
       *[other] { $units } haben zusammen { $now } Stimmberechtigte
    }, aber die Verbindungen zu { $vote } bringen { $before } ({ $change } %)
    .cure-away = mehr Stimmberechtigte wollten ausserhalb ihres Gebiets abstimmen und haben nicht verbundene Einheiten verlassen: das Register dieser Abstimmung verwenden
    .cure = Stimmberechtigte kommen aus nicht verbundenen Einheiten, ein Register wurde neu eingeteilt, oder ein Gewicht ist falsch
link-across-parents = { $unit } in { $now } ist mit { $earlier } in { $then } verbunden
    .cure = Einheiten wechseln selten die Region: wohl der Schlüssel einer anderen Einheit
baseline-explains-little = { $vote } erklärt { $share } der Unterschiede zwischen den { $units } ausgezählten Einheiten: eine Hochrechnung darauf steht auf schwachen Füßen
    .cure = eine frühere Abstimmung nennen, die die Wähler gleich geteilt hat, oder sie weglassen und die Hochrechnung vergleichen
