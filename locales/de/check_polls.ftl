# Zweifel an Umfragen. `$poll` und `$row` sind der Schlüssel einer Umfrage, `$row` auch eine Liste.
poll-of-others = { $poll } hat Personen befragt, die nicht stimmberechtigt sind: keine Prognose verwendet diese Umfrage
    .cure = die Umfrage wird mit diesem Grund aufgeführt; `population` nur auf `electorate` setzen, wenn allein Stimmberechtigte befragt wurden
poll-excluded = nichts zu tun: die Umfrage ist ausgeschlossen, siehe `[polls.excluded]` («{ $reason }»)
house-spelled-alike = `{ $pollster }` und das Institut der Zeile { $line } sehen gleich aus, aber eines enthält einen anderen Leerschlag oder ein anderes Zeichen
    .cure = den Namen in beiden Zeilen neu tippen: kopierter Text kann einen geschützten Leerschlag enthalten
poll-margin-as-share = { $poll } hat einen Fehlerbereich von { $margin }: das ist jener ihrer Stichprobe, als Anteil geschrieben
    .cure = in Punkten schreiben: { $points }
poll-rule-unused = [polls.{ $table }] nennt `{ $key }`, aber { $table ->
        [aliases] kein Institut heisst so
       *[excluded] keine Umfrage hat diese poll_id
    }: die Zeile bewirkt nichts
    .cure = { $near }So schreiben wie in polls.csv
poll-base-doubtful = { $poll } hat die Basis `decided`, aber die Antworten ergeben nur mit Unentschlossenen und Verweigerern { $sum }
    .cure = als Basis `all` schreiben. Sonst zählen die Unentschlossenen zu den Befragten, als hätten sie geantwortet
poll-is-result = { $poll } hat die Zahlen des Ergebnisses und endet am Tag der Abstimmung
    .cure = ist es das Ergebnis, die Zeile löschen: Ergebnisse stehen in vote.toml oder results.csv
poll-is-average = { $poll } sieht nach einem Mittel von Umfragen aus: { $why ->
       *[name] der Name sagt es
        [size] die Zahl der Befragten ist die Summe von { $n } anderen Umfragen
    }
    .cure = Mittelwerte weglassen oder unter [polls.excluded] eintragen: Umfragen, die darin stecken, würden doppelt zählen
poll-without-shares = { $poll } nennt weder Ja- und Nein-Anteile noch eine Spanne
    .cure = `yes` und `no` wie gedruckt eintragen; ohne sie wird die Umfrage nur aufgeführt
poll-without-one-share = { $poll } hat den Anteil der einen Seite, doch `{ $column }` ist leer
poll-rest-unpublished = { $poll }: Ja und Nein machen { $sum } aller Antworten aus, der Rest ist nicht veröffentlicht
    .cure = `undecided` und `refused` eintragen, falls die Quelle sie nennt; Anteile ohne Unentschlossene brauchen sie nicht
poll-shares-not-100-fraction = { $poll }: die gedruckten Anteile ergeben zusammen { $sum }
    .cure = das sehen wie Anteile von 0 bis 1 aus: polls.csv enthält Prozente wie gedruckt, also mit 100 multiplizieren
poll-shares-not-100-rounding = { $poll }: die gedruckten Anteile ergeben zusammen { $sum }, nicht 100
    .cure = das kann vom Runden kommen: die Anteile lassen, wie sie gedruckt sind
poll-answers-unlisted = { $poll }: die gedruckten Anteile ergeben zusammen { $sum }, es fehlen also { $rest } der Antworten
    .cure = das sind wohl Befragte, die nicht abstimmen oder nicht antworten wollten: `refused` oder `other` eintragen, falls die Quelle sie nennt
poll-shares-not-100-far = { $poll }: die gedruckten Anteile ergeben zusammen { $sum }, das sind { $off } gegenüber 100
    .cure = so viel macht Runden nicht aus: ein Anteil ist vertippt, fehlt oder bezieht sich auf eine andere Basis
poll-without-n = { $row }: die Zahl der Befragten ist nicht veröffentlicht
    .cure = sie wird aus dem 95-Prozent-Intervall abgeleitet, sonst aus der genannten Fehlermarge, sonst aus dem Vorgabewert von `[polls]`: jedes Mal eine Annahme
poll-n-small = { $poll }: n ist { $n }
    .cure = so wenige Antworten sagen wenig: prüfen, ob `n` die Zahl der Befragten ist und kein Prozentwert
poll-n-large = { $poll }: n ist { $n }
    .cure = so gross ist keine Umfrage eines Landes: eine Ziffer zu viel, oder eine offene Abstimmung im Netz, die keine Umfrage ist
poll-n-unlike-others = { $poll }: n ist { $n }, keine andere Umfrage hat mehr als { $others } Befragte
    .cure = nach einer Ziffer zu viel suchen
poll-n-in-steps = die n der { $polls } Umfragen gehen von { $first } bis { $last }, jedes um eins grösser
    .cure = so füllt eine Tabellenkalkulation eine Spalte, wenn man an einer Zelle zieht: das n jeder Umfrage aus ihrer Quelle eintragen
poll-margin-unlike-n = { $poll }: die genannte Fehlermarge von { $margin } Punkten passt nicht zu n = { $n } (die Stichprobe allein ergibt { $sampling })
    .cure = die Marge gilt vielleicht für eine andere Basis, einen anderen Anteil oder ein anderes Niveau, oder `n` ist vertippt
poll-without-dates = { $row }: die Tage der Befragung sind nicht veröffentlicht
    .cure = ohne sie geht die Umfrage in keine Prognose ein; ist der Monat bekannt, ihn mit `date_precision` `month` angeben
poll-one-field-day =
    { $row }: nur der { $which ->
        [first] erste
       *[last] letzte
    } Tag der Befragung ist veröffentlicht
    .cure = eine Prognose nimmt die Umfrage mit diesem einen Tag: den anderen eintragen, wo eine Quelle ihn nennt
poll-field-long = { $poll }: die Befragung dauerte { $days } Tage, vom { $start } bis zum { $end }
    .cure = so lange dauert eine Umfrage selten: Jahr und Monat prüfen
poll-month-only = { $poll }: nur der Monat der Befragung ist bekannt, darum gilt der ganze Monat ({ $start } bis { $end })
    .cure = die Mitte des Zeitraums gilt als Tag, was um bis zu zwei Wochen falsch sein kann
    .cure-part = `date_precision` `month` heisst vom ersten bis zum letzten Tag des Monats: die Tage korrigieren oder `day` angeben
poll-days-unsure = { $poll }: die Tage der Befragung sind angegeben, aber `date_precision` ist `unknown`
    .cure = `day` oder `month` angeben, oder die Tage leer lassen
poll-without-publication = { $row }: der Tag der Veröffentlichung ist nicht bekannt
    .cure = eine Prognose zu einem früheren Stichtag nimmt die Umfrage ab ihrem letzten Befragungstag: den Tag wenn möglich eintragen
poll-published-early = { $poll } wurde am { $published } veröffentlicht, vor dem Ende der Befragung am { $end }
    .cure = einer der Tage ist falsch, oder die Umfrage ist eine Welle einer längeren
    .cure-turned = mit vertauschtem Tag und Monat ist es der { $turned }, nach der Befragung: das Datum prüfen
poll-published-late = { $poll } wurde am { $published } veröffentlicht, lange nach dem Ende der Befragung am { $end }
    .cure = bei beiden Jahr und Monat prüfen
poll-after-vote-published = { $poll } wurde am { $published } veröffentlicht, abgestimmt wurde am { $day }
    .cure = vor der Abstimmung konnte sie niemand lesen, und keine Prognose verwendet sie: den Tag prüfen
poll-unlike-others = { $poll } sieht { THE($option) } ohne Unentschlossene bei { $share }, die anderen Umfragen liegen um { $others }
    .cure-swapped = mit Ja und Nein vertauscht gleicht sie den anderen: die beiden Spalten prüfen
    .cure = ein Tippfehler, eine andere Frage oder andere Befragte: in der Quelle nachsehen
# `$column` ist yes oder no.
undecided-exchanged =
    { $n ->
        [one] { $polls } gleicht den anderen Umfragen nicht, mit `{ $column }` und `undecided` vertauscht aber doch
       *[other] { $n } Umfragen gleichen den anderen nicht, mit `{ $column }` und `undecided` vertauscht aber doch: { $polls }
    }
    .cure = dort `{ $column }` und `undecided` vertauschen, wenn die Quelle das bestätigt
undecided-above = in { $n } von { $polls } Umfragen sind weit mehr unentschlossen, als unter `{ $column }` stehen: Die beiden Spalten sind wohl vertauscht
    .cure = eine Umfrage mit ihrer Quelle vergleichen und die Überschriften `{ $column }` und `undecided` vertauschen, wenn sie das bestätigt
days-turned = { $n } Umfragen stehen nicht in der Ordnung der Datei, mit Tag und Monat vertauscht aber doch: { $polls }
    .cure = in diesen Zeilen Tag und Monat vertauschen ({ $poll } endet dann am { $day }), auch in `field_start` und `published`, wo sie falsch sind
poll-far-from-result = { $poll } sah { THE($option) } ohne Unentschlossene bei { $share }, das Ergebnis war { $result }
    .cure = die Umfrage lag weit daneben, oder Ja und Nein sind vertauscht: die beiden Spalten prüfen
house-spelled-twice = `{ $pollster }` und `{ $other }` (Zeile { $line }) sehen nach demselben Institut aus
    .cure = das Institut überall gleich schreiben oder beide Formen unter `[polls.aliases]` nennen
house-unlike-id = die Kennung von { $poll } nennt { $other }, die Zeile { $pollster }
    .cure = ist die Zeile von { $other }, `pollster` berichtigen: ein Name wurde nach unten ausgefüllt, oder eine Spalte ist verrutscht. Sonst `poll_id` berichtigen
poll-unlike-house = { $poll } gibt { $option } { $share }; die anderen Umfragen, mit denen sie verglichen wird, haben { $low } bis { $high }
    .cure = mit Ja und Nein vertauscht wären es { $turned }: beide Zellen in der Quelle nachsehen
poll-n-unlike-house = { $poll } befragte { $n }; die anderen Umfragen, mit denen sie verglichen wird, befragten { $low } bis { $high }
    .cure = in `n` fehlt wohl eine Ziffer, oder es ist eine zu viel
poll-base-all-doubtful = { $poll } gilt für alle Befragten, aber Ja und Nein sind schon alle, und andere solche Umfragen haben Unentschlossene
    .cure = sind die Unentschlossenen weggelassen, in `base` `decided` schreiben: Eine Zelle wurde wohl nach unten ausgefüllt
poll-day-unlike-id =
    die Kennung von { $poll } nennt den { $named }, die Zeile den { $day }: { $way ->
        [turned] Tag und Monat sind vertauscht
       *[digit] eine Ziffer ist anders
    }
    .cure = stimmt die Kennung, { $named } schreiben. Sonst `poll_id` berichtigen
poll-published-twice = { $poll } hat dieselben Anteile, dasselbe Institut und denselben Zeitraum wie { $other } (Zeile { $line })
    .cure = so zählen beide: eine löschen oder sie mit dem Grund unter `[polls.excluded]` nennen
poll-under-two-dates = { $poll } hat dieselben Anteile und dieselben { $n } Befragten wie { $other } (Zeile { $line }), zu einer anderen Zeit
    .cure = ist es dieselbe Umfrage, eine löschen oder mit dem Grund unter `[polls.excluded]` nennen. Sonst beide lassen
poll-of-two-outlets = { $poll } hat die Antworten, die Zahl der Befragten und die Tage von { $other } (Zeile { $line }), unter dem Namen eines anderen Instituts
    .cure = ist es dieselbe Umfrage, eine löschen, oder beide Namen unter `[polls.aliases]` vereinen und eine Umfrage unter `[polls.excluded]` nennen
polls-overlap = { $other } (Zeile { $line }) und { $poll } desselben Instituts überschneiden sich zeitlich
    .cure = zwei Fragen einer Umfrage, oder eine laufende Umfrage, deren Wellen sich Befragte teilen: behalten, was sich nicht überschneidet, und die anderen unter `[polls.excluded]` nennen
polls-overlap-many = { $n } Umfragen von { $pollster } überschneiden sich zeitlich mit einer anderen desselben Instituts: { $few }
poll-turnout-odd = { $poll } nennt eine Stimmbeteiligung von { $turnout }
    .cure = in Prozent wie gedruckt, 0 bis 100: die Ziffern prüfen
poll-range-open = { $poll }: der Spanne fehlt ein Ende
    .cure = beide Enden eintragen oder alle Spalten der Spanne leer lassen
poll-interval-askew = { $poll }: das Intervall { $low }-{ $high } liegt nicht um den Anteil von { $share }
    .cure = die Spanne ist vielleicht eine Hochrechnung (in `range_meaning` angeben), gehört zur anderen Option oder ist vertippt
poll-interval-implies-n = { $poll }: das Intervall { $low }-{ $high } entspricht etwa { $n } Befragten
    .cure = n ist nicht veröffentlicht, darum steht das Intervall dafür: als effektive Zahl verwenden, nicht als n
poll-interval-narrow = { $poll }: das Intervall { $low }-{ $high } ist schmaler, als n = { $n } zulässt
    .cure = das Intervall oder `n` ist falsch, falls es nicht für ein tieferes Niveau oder einen anderen Anteil gilt: prüfen
base-all-answers = { $share } aller Antworten
base-yes-and-no = { $share } von Ja und Nein
base-with-undecided = { $share } mit allen Unentschlossenen
base-with-refusals = { $share } mit allen Unentschlossenen und Verweigerern
poll-range-not-reproduced = { $poll }: auf keiner Basis ergeben die rohen Antworten { $ends } aus der Spanne { $low }-{ $high } für { THE($option) }: { $bases }
    .cure = das Institut rechnet nach einer Regel hoch, die es nicht veröffentlicht: die Spanne als seine eigene Aussage zeigen, nie als Intervall
poll-after-vote = { $poll }: { $why }
    .cure = eine Umfrage nach der Abstimmung sagt nichts voraus und kann sich darin nicht irren: sie wird weggelassen; den Tag korrigieren, wenn er vertippt ist
poll-year-doubtful = { $poll }: `{ $column }` ist { $day }, abgestimmt wurde am { $vote }, und die Umfrage zählt mit
    .cure-likely = ist das Jahr vertippt? { $year } würde passen: in der Quelle prüfen
    .cure = ist das Jahr vertippt? In der Quelle prüfen
poll-year-alone = { $poll } ist auf den { $day } datiert, { $days } Tage vor jeder anderen Umfrage; { $year } stünde sie unter ihnen
    .cure = das Jahr prüfen
poll-year-doubtful-left-out = { $poll }: `{ $column }` ist { $day }, abgestimmt wurde am { $vote }, darum ist die Umfrage weggelassen
poll-prior-aside = [polls.priors] setzt { $names }; eine Prognose nutzt das nur mit `--prior structural`
    .cure = mit --prior structural prognostizieren oder die Zeile weglassen
polls-adrift =
    { $n ->
        [one] eine Umfrage endet
       *[other] { $n } Umfragen enden
    } spätestens am { $day }, { $days } Tage vor { $what ->
        [vote] der Abstimmung
       *[polls] jeder anderen
    }: { $some }
    .cure = die Jahre prüfen. Eine Tabellenkalkulation, die ihre Tage ab 1904 zählt, verschiebt sie um 1462 Tage
