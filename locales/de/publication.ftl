rehearsal-over-live = eine Probe, aber { $dir } enthält echte Fassungen
rehearse-elsewhere = Proben in einen anderen Ordner veröffentlichen
rehearsal-over-unknown = eine Probe, aber was { $dir }/latest zeigt, ist nicht lesbar und könnte echt sein
rehearse-or-restore = Proben in einen anderen Ordner veröffentlichen, oder die { $file } der gezeigten Fassung zurücklegen
of-another-question = es ist die Veröffentlichung von «{ $was }» ({ $was_yes } oder { $was_no }), nicht von «{ $is }» ({ $yes } oder { $no })
own-id-or-correct = dieser Abstimmung in vote.toml eine eigene id geben; wenn Wörter berichtigt wurden, mit --correct "WARUM" veröffentlichen
of-another-day = es ist die Veröffentlichung von «{ $was }» vom { $was_day }, nicht von «{ $is }» vom { $day }
own-id-or-folder = dieser Abstimmung in vote.toml eine eigene id geben, oder sie in einen anderen Ordner veröffentlichen
latest-is-no-link = es ist ein eigener Ordner oder eine Datei, kein Verweis auf eine Fassung; so wird es beim Kopieren mit FTP, zip oder Windows
rename-latest = es umbenennen (seine Fassung steht daneben) und neu veröffentlichen: der Verweis entsteht dann neu
foreign-lock = die Sperre ist keine Datei dieses Programms
delete-lock = sie löschen, wenn kein anderer Lauf veröffentlicht, und neu versuchen
no-next-number = auf diese Fassung folgt keine Nummer
rename-or-elsewhere = sie umbenennen, oder in einen anderen Ordner veröffentlichen
no-number-left = nach der letzten Fassung ist keine Nummer mehr frei
elsewhere = in einen anderen Ordner veröffentlichen
holds-report = { $dir } enthält einen Bericht, keine Veröffentlichung
other-than-out = --publish einen anderen Ordner als --out geben
nothing-to-correct = --correct, aber noch ist nichts veröffentlicht
publish-first = eine erste Fassung ohne sie veröffentlichen
of-another-vote = er enthält die Ausgaben von «{ $was }» vom { $was_day } ({ $was_id }), nicht von «{ $is }» vom { $day } ({ $id })
rename-or-out = den Ordner dieser Abstimmung umbenennen, oder ein anderes --out geben
of-another-folder = er enthält die Ausgaben eines anderen Ordners mit derselben Abstimmung ({ $vote })
rename-or-remove = den Ordner dieser Abstimmung umbenennen, oder ein anderes --out geben; wurde der Ordner verschoben, zuerst seine Ausgaben entfernen
another-run = ein anderer Lauf schreibt dort seit { $seconds } s
wait-for-run = warten, bis er endet, oder ihn beenden, und neu versuchen
waiting = warten auf einen anderen Lauf, der in { $dir } schreibt, höchstens { $seconds } s
waited = { $seconds } s auf { $dir } gewartet
no-version = in { $dir } gibt es kein { $version }
    .cure = nachsehen, welche Fassungen es gibt: jede hat einen Ordner
not-held = { $version } war nicht zurückgehalten: ihr Status ist { $status }
    .cure = eine Fassung nennen, die mit `--hold` geschrieben wurde, oder mit `plebis rollback` eine frühere zeigen
nothing-before = vor der gezeigten gibt es keine Fassung
    .cure = die Fassung nennen, etwa v0005
never-shown = { $version } darf nicht gezeigt werden: ihr Status ist { $status }
    .cure = eine Fassung nennen, die zu sehen war; `plebis release` zeigt eine zurückgehaltene
no-folder = in { $dir } ist nichts veröffentlicht
    .cure = den Ordner nennen, in den `--publish` geschrieben hat
no-number = `{ $text }` ist keine Fassung
    .cure = ihre Nummer schreiben, etwa 7 oder v0007
# Was eine Veröffentlichung vorfand; $status ist ein Wort der Liste.
terms-without-embargo =
    { $vote }: keine Sperrfrist; Stand: { $status ->
        [test] Probe
        [embargoed] gesperrt
        [live] live
        [held] zurückgehalten
        [corrected] korrigiert
       *[final] endgültig
    }
terms-after-embargo =
    { $vote }: Sperrfrist bis { $until }, abgelaufen seit { $over }; Stand: { $status ->
        [test] Probe
        [embargoed] gesperrt
        [live] live
        [held] zurückgehalten
        [corrected] korrigiert
       *[final] endgültig
    }
seconds = { $seconds } s
minutes = { $minutes } min
hours = { $hours } h { $minutes } min
days = { $days } Tg. { $hours } h
no-links = dieses System kennt keine Verknüpfungen zwischen Ordnern
    .cure = mit --out schreiben und den Ordner auf die Website kopieren
name-not-utf8 = eine Datei dort hat einen Namen, der nicht UTF-8 ist
    .cure = umbenennen, oder in einen anderen Ordner schreiben
no-name = das ist kein Name in einem Ordner
    .cure = einen Ordner nennen
# Why the figures of a place differ from those of the version before.
figures-changed = die Quelle hat ihre Zahlen geändert
reported = das Ergebnis ist eingetroffen
taken-back = die Quelle hat es zurückgezogen
rolled-back = Version { $version } ist wieder zu sehen. Ein laufendes watch veröffentlicht die nächste Änderung darüber
