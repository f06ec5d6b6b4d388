# Was die Befehle im Terminal sagen.
earlier-vote-embargoed = die frühere Abstimmung { $id } ist bis { $until } gesperrt, und was folgt, beruht darauf
    .cure = bis dahin nichts davon veröffentlichen
findings = { $findings }: plebis check { $vote }
findings-first = Am schwersten wiegt: { $first }
day-ends-by-utc = { $day } endet annahmegemäss um Mitternacht UTC: nichts nennt die Uhrzeit am Ort der Abstimmung
    .cure = `polls_close` mit dem Abstand zu UTC in vote.toml schreiben; `timezone` allein ist ein Name und wird nicht nachgeschlagen
embedded = ins Programm eingebaut
folder = Ordner { $path }
checked = { $vote } ({ $source }): { $errors }, { $warnings }, { $notes }
error = Fehler
warning = Warnung
note = Hinweis
code = Code
severity = Schwere
line = Zeile { $line }
shares-of = Punktwert, Ergebnis und Spannen sind Anteile { OF($option) } (yes)
corrected = Korrigiert: { $why }
not-remembered = { $vote } ist eine Abstimmung im Programm selbst: was dazu gesagt wurde, bleibt nicht. `plebis new --from { $vote } DIR` legt einen Ordner an, der es behält.
# Köpfe der Liste der Abstimmungen.
vote-head = Abstimmung
date-head = Datum
title-head = Titel
found-in-head = gefunden in
no-draws = { $path } geschrieben: eine Kopfzeile und keine Ziehungen
