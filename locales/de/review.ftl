# What a desk should look at: corrections of the source and units that are hard to believe.
title = Zu prüfende Zahlen
note = Geordnet nach der Wirkung. Die letzte Spalte sagt, um wie viel diese Zahlen den ausgezählten Anteil { OF($option) } verschieben, gemessen an den erwarteten oder den früheren.
what = Was auffällt
likely-cause = Wahrscheinlichste Ursache
effect = Wirkung auf die Auszählung (Punkte)
more = { $n ->
    [one] Ein weiterer Eintrag ist nicht aufgeführt.
   *[other] { $n } weitere Einträge sind nicht aufgeführt.
 }
acknowledged = { $n ->
    [one] Ein Eintrag ist in desk.toml quittiert und nicht aufgeführt.
   *[other] { $n } Einträge sind in desk.toml quittiert und nicht aufgeführt.
 }
cast = abgegebene Stimmzettel
blank = leere Stimmzettel
spoiled = ungültige Stimmzettel
change = { $figure }: { $was } → { $now }
taken-back = { $ballots ->
    [one] ein Stimmzettel wurde zurückgenommen
   *[other] { $ballots } Stimmzettel wurden zurückgenommen
 }
zeroed = die Quelle meldet nur noch Nullen oder nichts; { $ballots ->
    [one] ein Stimmzettel zählt weiter
   *[other] { $ballots } Stimmzettel zählen weiter
 }
share = { $option }: { $got }, erwartet { $expected }
ballots = { $got } Stimmzettel, erwartet { $expected }
same-figures = alle Zahlen sind die einer anderen Zeile ({ $ballots } Stimmzettel)
digit = { $option }: { $given }, mit { $right } ginge die Summe auf
cause-taken-back = die Quelle hat die Meldung zurückgenommen oder führt sie nicht mehr auf: die Stimmzettel sind wieder offen
cause-exchanged = die beiden Optionen standen vertauscht, und die Quelle hat das berichtigt; war es vorher richtig, ist es jetzt falsch
cause-moved = Stimmen sind von einer Option zur anderen gewandert, ihre Summe blieb: ein Stimmlokal mit vertauschten Optionen wurde berichtigt oder verdorben
cause-digit-mended = eine Ziffer wurde geändert ({ $figure }): ein Tippfehler wurde berichtigt oder gemacht
cause-falls = die Quelle hat neu gezählt oder eine ältere oder falsche Datei geladen
cause-changed = die Quelle hat eine vollständige Auszählung berichtigt
cause-zeroed = eine gestörte Quelle meldet Nullen oder nichts: die früheren Zahlen gelten, bis andere kommen
cause-digit = eine Ziffer ist falsch: die Teile ergeben nicht die abgegebenen Stimmzettel
# On a terminal, one entry or several.
told = { $vote }: zu prüfen: { $name }: { $what }. Wahrscheinlichste Ursache: { $cause }.
told-points = { $vote }: zu prüfen ({ $points } in der Auszählung): { $name }: { $what }. Wahrscheinlichste Ursache: { $cause }.
left = { $vote }: nicht mehr zu prüfen: { $names }.
