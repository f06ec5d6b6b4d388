units-without-baseline-their-own =
    { $borrowed ->
        [one] { A_PLACE($unit-name) } hat kein früheres Ergebnis zum Vergleich, darum gilt jenes von { THE_PLACE($region-name, case: "dative") }, mit grösserer Spanne: { $some }
       *[other] { $borrowed } { PLACES($unit-name, $borrowed) } haben kein früheres Ergebnis zum Vergleich, darum gilt jenes von { THE_PLACE($region-name, case: "dative") }, mit grösserer Spanne: { $some }
    }
register-published-worked-out-from = die Zahl der Stimmberechtigten ist nicht veröffentlicht. Sie ist aus der früheren Abstimmung oder den anderen { PLACES($unit-name, case: "dative") } abgeleitet und unsicher: { $some }
units-without-register-their-own = { PLACES($unit-name) } ohne eigenes Register behalten ihre früheren Stimmen, und ihre Stimmberechtigten sind anderswo eingetragen: { $some }
common-factors-earlier-votes-factors = das Modell nutzt gemeinsame Faktoren von { $ncols } früheren Abstimmungen ({ $ncols_2 } Faktoren). Ausgezählte { PLACES($unit-name) } zählen nur zu 1/{ $tempering }, denn sie hängen zusammen: so liessen sich vergangene Abstimmungen am besten hochrechnen
ranges-have-width-earlier-votes = die Spannen sind so breit, wie es frühere Abstimmungen gebraucht hätten, hochgerechnet aus denselben ausgezählten { PLACES($unit-name, case: "dative") } mit Faktoren, die sie nicht kannten
local-movement-earlier-votes-did = eine lokale Bewegung, die frühere Abstimmungen nicht kannten, oder eine falsche Zahl
units-without-history-start-from = { $new } { PLACES($unit-name, $new) } ohne Vorgeschichte gehen vom Mittel von { THE_PLACE($region-name, case: "dative") } aus: { $some }
every-unit-equally-likely-be = alle { PLACES($places) } sind mit gleicher Wahrscheinlichkeit ausgezählt. Melden grosse Städte oder ganze { PLACES($regions) } spät, ist die Spanne zu schmal: das lässt sich mit `--hint` angeben
units-hinted-report-log-odds = { $n } von { $rows } { PLACES($places, $rows, case: "dative") } melden laut Hinweis { $when }: ihre logarithmierte Chance, ausgezählt zu sein, weicht um { $tilt_mean } von den übrigen ab (Standardabweichung { $tilt_sd }, nie mit anderem Vorzeichen). Sonst ist die Reihenfolge zufällig
published-lines-speak-more-ballots = die veröffentlichten Zeilen nennen mehr Stimmen, als { THE_PLACES($unit-name) } zulassen: sie werden nicht verwendet
result-lies-below-ballots-or = kein Ergebnis liegt unter den Stimmen oder der Stimmbeteiligung, die veröffentlichte Zeilen schon nennen
nothing-counted-yet-unit-has = noch ist nichts ausgezählt: { NO_PLACE($unit-name) } hat gemeldet, und keine veröffentlichte Zeile ist zu gebrauchen
published-lines-cannot-be-met = kein Ergebnis, das das Modell zulässt, passt zu den veröffentlichten Zeilen
draws-resampled-from-simulated-counts = die Ziehungen stammen aus { $particles } simulierten Auszählungen, gewichtet danach, wie gut sie zu den gedruckten Zahlen passen (effektive Zahl { $effective })
complete-counts-proclamations-used-without = ohne `--as-of` stützt sich die Hochrechnung auf den letzten Zwischenstand, nicht auf vollständige Auszählungen und amtliche Feststellungen
whole-vote = die ganze Abstimmung
line-about-used-unit-belongs = eine Zeile wird nicht verwendet ({ $name }): { NO_PLACE($unit-name) } gehört zu diesem Gebiet
line-about-used-its-area = eine Zeile wird nicht verwendet ({ $name }): ihr Gebiet überschneidet sich mit einem anderen
line-about-used-does-say = eine Zeile wird nicht verwendet ({ $name }): sie sagt nicht, wie viel ausgezählt ist
every-area-is-in = laut den veröffentlichten Zeilen ist jedes Gebiet ausgezählt, doch keine nennt das Ganze: dessen Anteil setzt sich aus denen der Gebiete zusammen, und wie viele Stimmzettel jedes Gebiet hat, ist unsicher
complete-line-beside-units = laut einer veröffentlichten Zeile ist alles ausgezählt: sie gilt, obwohl erst { $units } von { $of } { PLACES($unit-name, $of, case: "dative") } gemeldet sind
ballots-or-registered = { $counted } Stimmen sind ausgezählt, eine Gesamtzahl wurde nicht veröffentlicht. Sind damit die Stimmberechtigten der ausgezählten { PLACES($unit-name) } gemeint, sind { $part } ausgezählt
complete-line-against-units = laut einer veröffentlichten Zeile ist alles ausgezählt, doch was noch aussteht, kann ihren Anteil nicht ergeben: es gelten { THE_PLACES($unit-name) }
complete-line-not-used = laut einer veröffentlichten Zeile ist alles ausgezählt, doch die Regel der Abstimmung lässt sich nicht auf sie anwenden: es gelten { THE_PLACES($unit-name) }
line-about-used-every-area = eine Zwischenzeile wird nicht verwendet ({ $name }): laut den Zeilen aller Gebiete ist alles ausgezählt
line-about-used-its-shares = eine Zeile wird nicht verwendet ({ $name }): ihre Anteile ergeben nicht 100 %
time-published = Uhrzeit nicht veröffentlicht
share = Anteil
value = { $option } { $value } %
stations = Stimmlokale
ballots = abgegebene Stimmen
valid-votes = gültige Stimmen
registered = Stimmberechtigte
of = { $of }: { $counted } von { $total }
value-2 = { $counted } { $of }
complete = vollständig
turnout = , Stimmbeteiligung { $t } %
value-3 = { $name }: { $share }, { $counted } ({ $when }){ $turnout }
turnout-used-unit-its-own = die Stimmbeteiligung wird nicht verwendet ({ $name }): { NO_PLACE($unit-name) } gehört allein zu diesem Gebiet
turnout-at-against-at-same = Stimmbeteiligung um { $clock } ({ $name }): { $value } % gegenüber { $then } % zur selben Stunde der Vergleichsabstimmung, die bei { $usual } % endete
turnout-at-earlier-figure-hour = Stimmbeteiligung um { $clock } ({ $name }): { $value } %. Für diese Stunde ist keine frühere Zahl bekannt, darum ist die endgültige nach oben weit offen
turnout-last-count-line-has = Stimmbeteiligung in der letzten Zeile der Auszählung, die eine nennt: { $middle } %. Dort wird die endgültige erwartet (Standardabweichung 0,1 in der logarithmierten Chance)
unit-known-results-csv-units = { NO_PLACE($unit-name) } ist bekannt: weder results.csv noch units.csv führt welche auf
factor-model-used-needs-reports = das Faktormodell wird nicht verwendet: es braucht Meldungen von { PLACES($unit-name, case: "dative") }
factor-model-used-what-counted = das Faktormodell wird nicht verwendet: was ausgezählt ist, passt nicht dazu, und { THE_PLACES($unit-name) } werden nach der Veränderung hochgerechnet
history-too-short =
    history.csv wird nicht benutzt: es enthält { $votes ->
        [one] eine frühere Abstimmung
       *[other] { $votes } frühere Abstimmungen
    }, und gemeinsame Faktoren lassen sich ab { $fewest } lernen
history-left-aside =
    history.csv mit seinen { $votes } früheren Abstimmungen wird nicht von selbst benutzt: { $why ->
        [few] das geschieht ab { $enough } Abstimmungen
        [gaps] mehr als die Hälfte der Zellen ist leer
       *[counts] die Verschiebung gegenüber den Stimmen einer früheren Abstimmung wird vorgezogen
    }. --method factor benutzt es
published-aggregate-lines-projected-from = neben den Meldungen { OF_PLACES($unit-name) } stützt sich die Hochrechnung nicht auf veröffentlichte Gesamtzeilen
hint-changes-nothing-unit-reports = der Hinweis ({ $hint }) ändert nichts: die Meldungen sagen, was da ist, und bei { NO_PLACE($unit-name, case: "dative") } dieses Gebiets ist offen, wie viel fehlt
by-hint-more = nach dem Hinweis ({ $hint }) fehlt noch mehr aus den teilweise ausgezählten { PLACES($unit-name, case: "dative") } dieses Gebiets, deren Stand nicht veröffentlicht ist ({ $changed }): überall werden bis zu { $percent } % mehr Stimmen erwartet. Wo fertig oder noch gar nicht gezählt ist, ändert sich nichts
by-hint-less = nach dem Hinweis ({ $hint }) fehlt noch weniger aus den teilweise ausgezählten { PLACES($unit-name, case: "dative") } dieses Gebiets, deren Stand nicht veröffentlicht ist ({ $changed }): überall werden bis zu { $percent } % weniger Stimmen erwartet. Wo fertig oder noch gar nicht gezählt ist, ändert sich nichts
nobody-knows-what-still-out = niemand weiss, was noch aussteht: der Ordner hat keine Liste { OF_PLACES($unit-name) } und nennt keine frühere Abstimmung
valid-vote-counted-or-expected = keine gültige Stimme ist ausgezählt oder zu erwarten
nothing-counted-yet-turnout-alone = noch ist nichts ausgezählt: hochgerechnet wird allein die Stimmbeteiligung, nach den stündlichen Zahlen
composition-register-both-options-blank = Zusammensetzung der Stimmberechtigten: beide Optionen, leer oder ungültig, Stimmenthaltung
registers-share-number-valid-ballots = die Zahl der Stimmberechtigten ist nicht für { ALL_PLACES($unit-name, case: "accusative") } bekannt: hochgerechnet werden Anteil und Zahl der gültigen Stimmen, ohne Stimmbeteiligung
only-shares-weights-weights-taken = es gibt nur Anteile und Gewichte: die Gewichte gelten als Stimmen, und es gibt keine Stimmbeteiligung
swing-against-level-slopes-smooth = Veränderung gegenüber { $id }: Niveau, Steigungen, glatte Fläche und { PLACES($regions) } um eine einheitliche Veränderung
earlier-vote-compare-with-regions = es gibt keine frühere Abstimmung zum Vergleich, nur { PLACES($regions) } und Kovariablen: darum ist die Spanne breit
too-counted-units-say-how = auch { $vote_id }: die ausgezählten { PLACES($places) } zeigen, wie weit die anderen dazu neigen
counted-units-have-valid-vote =
    { $empty ->
        [one] { $empty } { PLACES($unit-name, $empty) } hat bei vollständiger Auszählung keine gültige Stimme und sagt nur etwas über die Stimmbeteiligung ({ $some })
       *[other] { $empty } ausgezählte { PLACES($unit-name, $empty) } haben keine gültige Stimme und sagen nur etwas über die Stimmbeteiligung ({ $some })
    }
partly-counted-what-certain-rest = teilweise ausgezählt: was da ist, ist sicher, der Rest wird simuliert ({ $some })
how-much-partly-counted-unit = wie viel bei laufender Auszählung da ist, ist nicht veröffentlicht. Es wird aus der Stimmbeteiligung dort abgeleitet, wo am meisten gezählt ist, und ist unsicher ({ $some })
no-more-out-than-totals = höchstens so viele Stimmzettel gelten als noch nicht ausgezählt, wie die veröffentlichten Gesamtzahlen übrig lassen ({ $areas })
report-says-its-unit-complete = keine Meldung sagt, dass sie vollständig ist: wie viele Stimmen ausstehen, beruht auf den am weitesten fortgeschrittenen { PLACES($places, case: "dative") } und kann alles sein, von nichts bis zu mehr als das
turnout-has-moved-far-what = die Stimmbeteiligung hat sich im ausgezählten Teil stark verändert (logarithmierte Chance der Teilnahme { $swing }), und die ausstehenden { PLACES($unit-name) } haben letztes Mal anders gestimmt. Die Beteiligung beider Seiten ist dort noch nicht bekannt, und ein Boykott einer Seite, der sich nur dort zeigt, liegt ausserhalb der Spanne
was-taken-back-outstanding-again = { $unit } wurde zurückgezogen und steht wieder aus
count-went-down-later-report = eine Zahl ist in einer späteren Meldung gesunken (es gilt die letzte): { $some }
rule-asks-for-majority-areas = die Regel verlangt eine Mehrheit der Gebiete, und von { NO_PLACE($unit-name, case: "dative") } ist das Gebiet bekannt
rule-asks-for-turnout-register = die Regel verlangt eine Stimmbeteiligung, und die Zahl der Stimmberechtigten ist nicht bekannt
rule-asks-for-share-registered = die Regel verlangt einen Anteil der Stimmberechtigten, und deren Zahl ist nicht bekannt
turnout-what-counted-has-moved = die Stimmbeteiligung im ausgezählten Teil hat sich verändert, als kämen { $part } (± { $sd }) der Verschiebung von daheimgebliebenen Anhängern der zurückweichenden Seite: 0 ist ein Wandel der Meinungen, 1 allein Stimmenthaltung
baseline-says-little = die frühere Abstimmung sagt wenig: im ausgezählten Teil sind von den damaligen Unterschieden zwischen den Orten nur etwa { $kept } geblieben, und die noch offenen Orte folgen ihr nur so weit
has-very-figures-one-row = es sind genau die Zahlen von { $other }: wohl wurde eine Zeile über die andere kopiert
reported-complete-without-single-ballot = als vollständig gemeldet ohne eine einzige Stimme: ein Boykott, oder noch gar nicht ausgezählt
far-fewer-ballots-than-expected = viel weniger Stimmen als erwartet: ein Boykott, eine verlorene Ziffer, oder nur ein Teil ist ausgezählt
far-more-ballots-than-expected = viel mehr Stimmen als erwartet: eine Ziffer zu viel, oder die Stimmen mehrerer { PLACES($unit-name) }
yes-may-be-swapped-mirrored = Ja und Nein sind vielleicht vertauscht: der gespiegelte Anteil entspricht der Erwartung
more-ballots-than-registered-persons = mehr Stimmen als Stimmberechtigte: eine Ziffer zu viel?
digit-may-be-missing-or = in einer der Zahlen fehlt vielleicht eine Ziffer oder steht doppelt: das Zehnfache würde passen
only-part-counted-may-be = nur ein Teil ist ausgezählt, und er gleicht dem Rest vielleicht nicht
baseline-its-own-compared-with = kein früheres Ergebnis zum Vergleich: verglichen mit { THE_PLACE($region-name, case: "dative") }
real-local-movement-or-change = eine echte lokale Bewegung, oder andere Stimmberechtigte als bei der Vergleichsabstimmung
reported-neither-ballots-nor-share = { $key } hat weder Stimmen noch einen Anteil gemeldet und gilt als ausstehend
reported-one-side = { $key } hat nur eine der Zahlen für Ja und Nein gemeldet und gilt als ausstehend
list-units-units-expected = keine Liste { OF_PLACES($unit-name) }: erwartet werden jene von { $vote_id }
counted-units-have-more-ballots = { $exceeded } von { $reports } ausgezählten { PLACES($unit-name, $reports, case: "dative") } haben mehr Stimmen als Stimmberechtigte: es wird keine Stimmbeteiligung angegeben
published-fraction-counted-would-need = der veröffentlichte Stand der Auszählung würde mehr Stimmen als Stimmberechtigte voraussetzen und wird darum nicht verwendet: { $some }
numeric-columns-units-csv-only = von den Zahlenspalten in units.csv dienen nur die ersten { $most } nach dem Namen als Kovariablen. Weggelassen sind: { $some }
listed-at-zero-taken-as = mit null aufgeführt, gilt als noch nicht ausgezählt: { $some }
reported-but-list-units-added = gemeldet, aber nicht in der Liste { OF_PLACES($unit-name) }, und darum hinzugefügt: { $some }
regions-areas-rule-units-parent = als Regionen gelten die Gebiete der Regel (`{ $column }`): { THE_PLACES($unit-name) } eines `parent` stimmen mit mehreren von ihnen
late = spät
early = früh
complete-line-rounded = die veröffentlichten Anteile sind gerundet: { THE($option) } kann mehr oder weniger haben als nötig
kinds-are-not-listed =
    { $units ->
        [one] { A_PLACE($unit-name) } meldet nach Art der Stimmen, und keine Liste nennt die Arten. Was vorliegt, gilt darum als alles ({ $some })
       *[other] { $units } { PLACES($unit-name, $units) } melden nach Art der Stimmen, und keine Liste nennt die Arten. Was vorliegt, gilt darum als alles ({ $some })
    }
baseline-explains = { $id } erklärt { $share } der Unterschiede zwischen den ausgezählten { PLACES($unit-name, case: "dative") }, die Hochrechnung stützt sich darum kaum darauf
level-has-too-many-groups = die Spalte `{ $level }` unter [levels] ergibt { $groups } Gruppen, mehr als die { $most }, die genommen werden: sie bleibt weg
