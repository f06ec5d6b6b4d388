# Prüfungen in Teilen für viele Rechner. Ein Teil ist ein Abschnitt der Nächte; eine Aufgabe eines Arrays der Warteschlange rechnet einen.
no-shard = --shard { $text } nennt keinen Teil
no-shard-cure = I/N schreiben, etwa 3/8: der dritte von acht; oder auto/N in einer Aufgabe der Warteschlange
beyond = es gibt keinen Teil { $index } von { $of }
beyond-cure = Teile werden ab 1 gezählt: das Array mit --array=1-{ $of } abschicken
auto-none = auto findet keine Nummer einer Aufgabe: keine der Variablen { $names } ist gesetzt
auto-value = { $name } ist { $value }; das ist keine Nummer einer Aufgabe
auto-disagree = { $one } meint Teil { $shard }, und { $other } meint Teil { $number }
auto-cure = als Aufgabe eines Arrays starten, oder die Nummer selbst schreiben: --shard 3/8
needs-out = --shard schreibt eine Tabelle und braucht dafür einen Ordner
needs-out-cure = --out DIR angeben, für alle Teile denselben
foreign = dort liegt ein Teil eines anderen Plans, anderer Daten oder einer anderen Version
foreign-cure = mit --out einen anderen Ordner angeben, oder diesen entfernen
ran = Teil { $shard }: { $nights ->
    [one] ein Abend
   *[other] { $nights } Abende
  } von { $total }, davon { $before } aus einem früheren Versuch
none-there = { $dir } enthält keinen fertigen Teil
none-there-cure = zuerst die Teile rechnen, mit --out und diesem Ordner
missing = { $n ->
    [one] ein Teil von { $of } fehlt
   *[other] { $n } Teile von { $of } fehlen
  }
missing-cure = diese mit der Zeile oben noch einmal abschicken; was sie gerechnet hatten, ist aufbewahrt
mixed-versions = dieser Teil stammt von Version { $other }, und { $beside } von Version { $one }
other-inputs = { $file } von { $vote } ist nicht die Datei, aus der { $beside } gerechnet wurde
other-plan = dieser Teil gehört zu einem anderen Plan als { $beside }
other-number = das ist ein Teil von { $of }, und { $beside } ist einer von { $there }
merge-cure = Teile eines einzigen Laufs zusammenfügen: entfernen, was nicht dazugehört, und dessen Nummern neu rechnen
duplicate = Teil { $shard } liegt zweimal da: auch in { $twin }
duplicate-cure = einen der beiden Ordner entfernen
damaged = ist nicht die Tabelle, mit der ihr Manifest geschrieben wurde
damaged-cure = den Ordner entfernen und diesen Teil neu rechnen
no-whole = ist keine ganze Zahl
merged = { $shards ->
        [one] ein Teil
       *[other] { $shards } Teile
    } mit { $nights ->
        [one] einem Abend
       *[other] { $nights } Abenden
    } zusammengefügt
plan-of = { $nights ->
        [one] ein Abend
       *[other] { $nights } Abende
    } { $votes ->
        [one] einer Abstimmung
       *[other] von { $votes } Abstimmungen
    }, Plan { $hash }
plan-of-races = { $forecasts ->
        [one] eine Prognose einer Abstimmung
       *[other] { $forecasts } Prognosen von Abstimmungen
    }, Plan { $hash }
head-tasks = Aufgaben
head-nights = Abende je Aufgabe
head-forecasts = Prognosen je Aufgabe
head-cpu = Prozessorsekunden je Aufgabe
head-memory = MB je Aufgabe
plan-note = Prozessorzeit und Speicher sind an einigen dieser Abende auf diesem Rechner gemessen. Jede Aufgabe liest alle Abstimmungen: { $reading } s.
plan-note-races = Prozessorzeit und Speicher sind an einer dieser Prognosen auf diesem Rechner gemessen. Jede Aufgabe liest die Tabelle und lernt aus früheren Abstimmungen: { $reading } s.
changed = ist nicht mehr, was es zu Beginn dieses Teils war
changed-cure = die Dateien unverändert lassen, bis alle Teile gerechnet sind
by-nights = Wahlen aus einer Tabelle von Umfragen werden nicht nach Abstimmung abgelegt
by-nights-cure = --by weglassen: nights.parquet hat eine Zeile je Wahl
