# Was an einem Abstimmungsabend gesagt wird: von der Quelle, ihrer Aufzeichnung und davon, was übernommen oder abgelehnt wird.
no-feed = kein Feed ist genannt
    .cure = `--feed` mit einer Datei, einem Ordner oder einer Adresse angeben, oder `[feed] url` in vote.toml
scheme-unknown = mit `{ $scheme }` lässt sich kein Feed abrufen
    .cure = eine Adresse mit http:// oder https:// angeben, eine Datei oder einen Ordner
twice = `{ $vote }` ist zweimal genannt
    .cure = jede Abstimmung einmal nennen
no-vote = die Aufzeichnung sagt nicht, zu welcher Abstimmung sie gehört
    .cure = `--vote VOTE` angeben
nothing-yet = es sind noch keine Zahlen eingetroffen
    .cure = die ersten Zahlen abwarten: ohne `--once` läuft die Beobachtung weiter
log-broken = die Zeile ist beschädigt: { $why }
    .cure = das Protokoll aus einer Kopie wiederherstellen oder die Aufzeichnung beiseitelegen; eine beschädigte letzte Zeile schadet nicht
body-damaged = die Bytes sind nicht die, die aufgezeichnet wurden
    .cure = die Datei aus einer Kopie wiederherstellen; was veröffentlicht ist, bleibt stehen
embargo-broken = das ist keine Zeit: niemand weiss, bis wann nichts veröffentlicht werden darf
    .cure = noch einmal `--embargo TIME` schreiben, oder `--embargo off`, um die Sperrfrist aufzuheben
body-elsewhere = das Protokoll nennt eine Datei ausserhalb seines Ordners
recording-empty = es wurde nichts aufgezeichnet
    .cure = den Ordner nennen, in den `plebis watch` aufgezeichnet hat: er enthält log.jsonl
recording-taken = ein anderes `plebis watch` arbeitet hier
    .cure = jenes beenden oder mit `--record` und `--publish` andere Ordner angeben
recording-public = { $folder } liegt im Ordner der Veröffentlichung: Was eintrifft, würde dort aufgezeichnet, wo Leser hinkommen
    .cure = mit `--record` einen Ordner an anderer Stelle nennen
holds-rehearsal = er enthält die Aufzeichnung einer Probe, und dies ist der Abend selbst
    .cure = mit `--record` einen anderen Ordner nennen: Eine Probe und ein Abend werden getrennt aufgezeichnet
holds-night = er enthält die Aufzeichnung eines Abends, und dies ist eine Probe
older = diese Zahlen sind älter als die geltenden ({ $theirs } gegen { $ours })
older-revision = diese Fassung ist älter als die geltende ({ $theirs } gegen { $ours })
rehearsal-in-the-night = das ist eine Probe, und es gelten echte Zahlen
takes-back = sie nimmt auf einmal { $n } von { $of } { PLACES($places, $of, case: "dative") } zurück und zählt erst, wenn sie noch { $left ->
    [one] einmal
   *[other] { $left }-mal
 } kommt
turns = sie vertauscht in { $n } von { $of } ausgezählten { PLACES($places, $of, case: "dative") } die beiden Optionen. Sie zählt erst, wenn sie noch { $left ->
        [one] einmal
       *[other] { $left }-mal
    } kommt
cut-off = die Datei endet mitten in einer Zeile, als würde sie noch geschrieben. Sie zählt erst, wenn sie noch { $left ->
        [one] einmal
       *[other] { $left }-mal
    } kommt
ahead = eine Zeit der Quelle ist { $theirs }, abgerufen wurden die Zahlen aber um { $ours }: sie gelten für diesen Zeitpunkt
    .cure = die Uhr der Quelle, den Tag einer Zeit nach Mitternacht und timezone in vote.toml prüfen
passed-over = { $feed }: { $files } kommen vor einer Datei, die schon gelesen ist, und werden nicht gelesen.
    .cure = Neueren Zahlen einen späteren Namen geben.
total-differs = die Gesamtzahl der Quelle für { $area } ist { $theirs } { $option }, die dort aufgeführten Orte ergeben aber { $ours }
    .cure = die Quelle wird vielleicht gerade erneuert, oder eine Zeile ist falsch; es zählen die Orte, nie die Gesamtzahl
blanked = { $unit } hatte { $ballots } Stimmzettel, und die Quelle lässt jetzt Zellen leer
zeroed = { $unit } hatte { $ballots } Stimmzettel, und die Quelle meldet jetzt keine mehr
    .cure = eine gestörte Quelle zeigt Nullen oder nichts: die früheren Zahlen gelten, bis andere kommen
resumed = { $feed }: { $recorded ->
    [one] eine Sendung war schon aufgezeichnet; von dort geht es weiter
   *[other] { $recorded } Sendungen waren schon aufgezeichnet; von dort geht es weiter
 }
embargo-kept = { $feed }: Vor { $until } wird nichts veröffentlicht. Das gilt auch für alle, die mit dieser Aufzeichnung weitermachen oder in denselben Ordner veröffentlichen; `--embargo off` hebt es auf.
embargo-stands = { $feed }: Vor { $until } wird nichts veröffentlicht; so wurde es früher verlangt. `--embargo off` hebt es auf.
embargo-lifted = { $feed }: Die Sperrfrist bis { $until } ist aufgehoben.
nothing-there = { $feed }: noch nichts.
unlogged = { $feed }: { $n ->
    [one] { $files } liegt ohne Zeile im Protokoll in der Aufzeichnung und zählt nicht.
   *[other] { $files } liegen ohne Zeile im Protokoll in der Aufzeichnung und zählen nicht.
 }
    .cure = Der Lauf davor brach ab, oder seine Platte war voll. Was die Quelle noch hat, wird neu aufgezeichnet.
damaged = { $feed }: { $file } ist nicht mehr, was aufgezeichnet wurde ({ $was }, jetzt { $now }), und zählt nicht. Die übrigen Sendungen zählen.
damaged-gone = { $feed }: { $file } wurde aufgezeichnet ({ $was }), fehlt jetzt und zählt nicht. Die übrigen Sendungen zählen.
failed = { $feed }: { $why }. { $cure }. Nächster Versuch in { $seconds } s.
refused = { $vote }: Sendung { $number } ({ $file }) ist abgelehnt: { $why }. Die früheren Zahlen gelten.
cure = { $cure }.
taken = { $vote }: { $new } neu, { $changed } geändert, { $back } zurückgenommen{ $aside ->
    [0] .
    [one] ; eine Zeile ist beiseitegelassen.
   *[other] ; { $aside } Zeilen sind beiseitegelassen.
 }
of-test = Das ist eine Probe.
projected = { $vote }: { $headline }
published = { $vote }: Fassung { $version } ist veröffentlicht: { $page }
unpublished = { $vote }: es konnte nichts veröffentlicht werden: { $why }. { $cure }.
prepared = { $vote }: die vorbereiteten Dateien sind nicht lesbar, die früher gelesenen gelten: { $why }. { $cure }.
prepared-barred = { $vote }: Solange das nicht zu lesen ist, wird nichts veröffentlicht, denn die Sperrfrist ist nicht bekannt: { $why }. { $cure }.
prepared-unread = { $vote }: Die vorbereiteten Dateien sind nicht lesbar: { $why }. { $cure }. Bis dahin wird aufgezeichnet, was kommt, und nichts veröffentlicht.
other-id = der Ordner gehört jetzt zu einer anderen Abstimmung (`{ $id }`)
    .cure = wieder die id `{ $id }` schreiben oder `plebis watch` neu starten
after-failed = `{ $command }` endete mit { $code }.
after-stopped = `{ $command }` wurde abgebrochen.
ready = bereit   { $vote }: { $told }
pending = offen    { $vote }: { $told }
broken = defekt   { $vote }: { $told }
not-ready = etwas fehlt noch
    .cure = siehe die Zeilen mit `offen`
is-broken = vor dem Abend ist etwas zu beheben
    .cure = siehe die Zeilen mit `defekt`
ready-folder = die vorbereiteten Dateien haben { $errors ->
    [one] einen Fehler
   *[other] { $errors } Fehler
 } und { $warnings ->
    [one] eine Warnung
   *[other] { $warnings } Warnungen
 }
ready-units = { $n } { PLACES($places, $n) } sind bekannt
ready-no-units = der Ordner hat keine Liste { OF_PLACES($places) }: vor dem Ende der Auszählung lässt sich nichts hochrechnen. `plebis convert { $feed } --vote { $vote } --to { $vote }/units.csv` schreibt die Liste der Quelle
ready-earlier = { $n ->
    [0] es gibt keine frühere Abstimmung zum Vergleich, die Spannen werden also breit
    [one] sie wird mit einer früheren Abstimmung verglichen
   *[other] sie wird mit { $n } früheren Abstimmungen verglichen
 }
ready-clock = die Uhr zeigt { $at }
ready-no-embargo = es gilt keine Sperrfrist
ready-embargo = vor { $until } wird nichts veröffentlicht
ready-embargo-over = die Sperrfrist endete um { $until }
ready-place = { $place } ist beschreibbar
no-place = { $place } ist nicht beschreibbar: { $why }
ready-recorded = { $n ->
    [one] eine Sendung ist schon aufgezeichnet
   *[other] { $n } Sendungen sind schon aufgezeichnet
 }
ready-languages = Namen auf { $languages }
ready-own-language = Namen stehen nur in einer Sprache da
feed-fails = { $feed } ist nicht brauchbar: { $why }
feed-pending = { $feed } hat noch nichts
feed-reads = { $feed } führt { $listed } { PLACES($places, $listed) } auf; { $absent } fehlen darin, und { $aside ->
    [one] eine Zeile ist beiseitegelassen
   *[other] { $aside } Zeilen sind beiseitegelassen
 }
# Why a signature does not let a body be used.
unsigned = sie hat keine Signatur, und `[feed.signature]` verlangt eine
signature-missing = ihre Signatur war nicht zu bekommen: { $why }
signature-at = { $place }: { $why }
signature-unreadable = ihre Signatur ist keine: erwartet werden 64 Bytes, roh, in hexadezimalen Ziffern oder in Base64
signature-wrong = ihre Signatur gehört nicht zum Schlüssel in `[feed.signature]`: die Sendung wurde unterwegs verändert, oder es ist die Signatur einer anderen
signature-cure = auf die nächste Sendung warten, oder die Zählstelle fragen; eine Signatur, die später kommt, gilt dann
# Of what is doubtful in a body, and of files that are not there.
gone = { $feed }: ist im Augenblick nicht da; die letzten Zahlen gelten.
refused-first = { $vote }: Sendung { $number } ({ $file }) wird abgewiesen: { $why }.
finding = {"  "}{ $place }: { $message }.
finding-alone = {"  "}{ $message }.
more-findings = {"  "}{ $n ->
    [one] Ein weiterer Punkt ist zweifelhaft: `--json` nennt ihn.
   *[other] { $n } weitere Punkte sind zweifelhaft: `--json` nennt sie.
 }
first-aside = Die erste: Zeile { $line } ({ $unit }): { $why }
no-folder = Der Ordner { $folder } fehlt.
near-name = Ist { $near } gemeint?
day-now = der Tag der Abstimmung ist der { $day }
day-ahead = der Tag der Abstimmung ist der { $day }, { $days ->
    [one] in einem Tag
   *[other] in { $days } Tagen
 }
day-past = der Tag der Abstimmung ist der { $day }, vor { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    }: was eintrifft, gilt als jener Abend, und nichts Späteres wird verwendet; `date` in vote.toml berichtigen, wenn heute Abend gemeint ist
# Parts of the last line of a terminal, with points between them.
status-look = Abruf { $time }
status-data = Stand { $time }
status-nothing = noch nichts
status-check = { $n } zu prüfen
status-unpublished = nichts wird veröffentlicht: { $why }
status-prepared = vorbereitete Dateien nicht lesbar: { $why }
status-findings = { $n } zweifelhaft
