race-blank = die Abstimmung (race) ist leer
name-race = sie nennen
one-row-a-race = eine Zeile je Abstimmung schreiben: race,observed
another-outcome = { $race } hat weiter oben ein anderes Ergebnis
another-outcome-of-race = die Abstimmung hat weiter oben ein anderes Ergebnis
one-outcome = jeder genau ein Ergebnis geben
outside = liegt ausserhalb von 0..1
far-outside = liegt weit ausserhalb von 0..1
as-fractions = Anteile und Wahrscheinlichkeiten als Brüche schreiben, 0.52 für 52 %
shares-as-fractions = Anteile als Brüche schreiben, 0.52 für 52 %
long-format = im langen Format schreiben: model,race,predicted und quantile_level oder sample_id
add-race = sie ergänzen, oder eine Abstimmung als RESULT nennen
cell-blank = die Zelle ist leer
fill-or-delete = sie ausfüllen, oder die Zeile löschen
no-option = ist keine Option
yes-or-no = yes oder no schreiben
no-level = ist kein Niveau
levels = Niveaus liegen zwischen 0 und 1: 0.05 für 5 %
level-twice = Prognose von { $model } für { $race }: das Niveau { $level } steht zweimal da, zuerst in Zeile { $first }
level-once = jedes Niveau einmal geben
several-targets = Prognose von { $model } für { $race }: ihre Zeilen gelten mehreren Zielen (target), { $targets }
    .cure = die Zeilen eines einzigen Ziels behalten, oder mit --columns race=target jedes Ziel zu einer Abstimmung machen
column-meant = ist `{ $ours }` gemeint? Dann --columns { $ours }={ $theirs } schreiben
quantiles-cross = Prognose von { $model } für { $race }: Quantile kreuzen sich, { $at_low } bei { $low } (Zeile { $line_low }) und { $at_high } bei { $high } (Zeile { $line_high })
quantiles-grow = ein Quantil sinkt nie, wenn sein Niveau steigt: vertauschte Zeilen suchen
several-numbers = Prognose von { $model } für { $race }: mehrere Zahlen ohne quantile_level oder sample_id
say-which = sagen, zu welchem Niveau oder welcher Ziehung jede Zahl gehört
kinds-mixed = Prognose von { $model } für { $race }: diese Zeile ist von anderer Art als die erste (Zeile { $line }): Quantile, Ziehungen und Wahrscheinlichkeiten sind gemischt
blank-among = Prognose von { $model } für { $race }: `{ $column }` ist hier leer und in anderen Zeilen ausgefüllt
different-models = sie als verschiedene Modelle geben
look-like-fractions = und jede Zeile darunter hat ein Ergebnis von höchstens 1 %: das sieht nach Brüchen aus
percent-of-result = in Prozent schreiben, 48.1 statt 0.481
add-up-to-fractions = und `no` ergeben { $sum }: das sieht nach Brüchen aus
percent-of-poll = in Prozent schreiben, 52 statt 0.52
add-up-to-more = und `yes` ergeben { $sum } %, mehr als Runden ausmacht
one-mistyped = eines der beiden ist vertippt: die Umfrage in der Quelle nachschlagen
no-respondents = ist keine Zahl von Befragten
leave-n-blank = die Zelle leer lassen, wenn n nicht veröffentlicht ist
blank = ist leer
name-vote = die Abstimmung nennen, um die es in der Umfrage geht
no-percentage = ist kein Prozentwert
percent = in Prozent schreiben, 0 bis 100
no-day = ist kein Tag
write-day = als 2018-11-04 schreiben
columns-cure = --columns Name=Spalte,… mit diesen Namen schreiben: { $names }
columns-no-pair = --columns: `{ $pair }` ist kein Name=Spalte
columns-no-name = --columns: den Namen `{ $name }` gibt es nicht
no-column-for = hat keine Spalte `{ $column }` für `{ $name }`
its-columns = die Datei hat diese Spalten: { $columns }
no-column = hat keine Spalte { $names }
outcomes-as-forecasts = enthält Ergebnisse und steht dort, wo die Prognosen hingehören
forecasts-as-outcomes = enthält Prognosen und steht dort, wo die Ergebnisse hingehören
forecasts-first = zuerst die Prognosen, dahinter das Ergebnis: plebis score FORECASTS RESULT
name-them = sie mit --columns { $form } nennen
json-shape = eine Liste von Objekten mit gleichen Schlüsseln schreiben, oder ein Objekt gleich langer Listen
no-json = ist kein JSON: { $error }
no-table = ist JSON, aber keine Tabelle
no-parquet = ist keine Parquet-Tabelle: { $why }
parquet-cure = sie neu schreiben, mit Spalten von Zahlen und Text (Daten als Text)
damaged = sie ist beschädigt
end-damaged = ihr Ende fehlt oder ist beschädigt
rows-damaged = ihre Zeilenzahl ist beschädigt
too-large = { $rows } Zeilen und { $columns } Spalten, mehr als { $most_rows } Zeilen oder { $most_cells } Zellen
groups-add-up = ihre Zeilengruppen ergeben nicht ihre Zeilen
no-columns = sie nennt keine Spalten
nested = ihre Spalten sind Listen oder Datensätze
values-long = ihre Werte sind länger als { $bytes } Bytes
groups-too-many = ihre Gruppen haben mehr Zeilen als sie
group-columns = eine Zeilengruppe hat andere Spalten
column-damaged = ihre Spalte { $n } ist beschädigt
lengths-packed = ihre Spalte { $n } packt die Längen ihrer Texte, die sich vor dem Entpacken nicht prüfen lassen; einfach oder mit Wörterbuch kodiert schreiben
unpacks-large = sie entpackt sich auf über { $size } GB
sample-twice = diese Ziehung steht zweimal da
sample-once = jeder Ziehung eines Modells und einer Abstimmung eine eigene Nummer geben; die Kopie löschen
columns-pair-cure = --columns unser_name=ihr_name,… schreiben, wie in --columns yes=Leave,n=Sample; polls:yes=Leave gilt nur für polls.csv
columns-nowhere = --columns { $pair }: keine Tabelle hat eine Spalte `{ $theirs }`
    .cure = die Spalte schreiben, wie sie in der Kopfzeile der Datei steht
columns-not-read = --columns { $pair }: in { $file } wird keine Spalte `{ $ours }` gelesen
    .cure = { $near }links stehen die Namen, die das Programm liest: { $known }
columns-no-table = --columns { $pair }: keine Tabelle heisst hier `{ $file }`
    .cure = { $near }gelesen werden diese: { $files }
means-left-out = Prognose von { $model } für { $race }: { $n ->
        [one] ein Mittelwert wird nicht bewertet
       *[other] { $n } Mittelwerte werden nicht bewertet
    }, weil hier kein Mass einen Mittelwert bewertet
    .cure = nichts zu tun, wenn Quantile, Ziehungen oder ein Median daneben stehen
output-unknown = ist keine Art von Ausgabe, die bewertet wird
    .cure = quantile, sample, median, mean oder pmf schreiben; eine Verteilungsfunktion lässt sich als Quantile angeben
pmf-id = ist keine Kategorie
    .cure = yes oder no schreiben: pmf ist die Wahrscheinlichkeit, dass die Option gewinnt
draws-by-region = enthält die Ziehungen jeder Region: das sind nicht die einer ganzen Abstimmung
    .cure = die Ziehungen der ganzen Abstimmung bewerten, draws.parquet, oder mit --columns race=region jede Region zu einer Abstimmung machen und ihre Ergebnisse als Tabelle RESULT geben
level-and-draw = steht neben einer sample_id: eine Zeile gehört zu einem Quantil oder zu einer Ziehung
    .cure = eine der beiden Zellen leer lassen
kinds-left-out = Prognose von { $model } für { $race }: bewertet werden ihre Zeilen { $kept }, diese nicht: { $left }
    .cure = nichts zu tun: Ziehungen sagen mehr als Quantile, und Quantile mehr als eine Wahrscheinlichkeit. Um eine andere Art zu bewerten, ihre Zeilen allein geben
median-contradicts = Prognose von { $model } für { $race }: der Median ist { $median }, das Quantil zum Niveau 0.5 in Zeile { $line } aber { $quantile }: die beiden widersprechen sich
    .cure = eines der beiden korrigieren oder löschen
pmf-twice = Prognose von { $model } für { $race }: die Wahrscheinlichkeit einer Option steht zweimal da, mit verschiedenen Werten
    .cure = die Wahrscheinlichkeit von yes einmal geben, die von no höchstens einmal
pmf-sum = Prognose von { $model } für { $race }: die Wahrscheinlichkeiten von yes und no ergeben zusammen { $sum } und nicht 1
    .cure = eine der beiden korrigieren, oder nur die von yes geben
some-outside = Prognose von { $model } für { $race }: { $n } ihrer { $of } Werte { $n ->
        [one] liegt
       *[other] liegen
    } ausserhalb von 0..1, der erste ist { $value }
    .cure = dort liegt kein Anteil: die Werte bei 0 und 1 abschneiden, oder nach einem Tippfehler suchen
about-turnout = Prognose von { $model }: ihre Zeilen gelten `{ $target }`, RESULT aber ist der Anteil von { $vote }
    .cure = die Zeilen des Anteils geben, oder die Beteiligung als RESULT in einer Tabelle race,observed
other-target = die Prognosen betreffen { $ours }, die Ergebnisse { $theirs }
    .cure = die Ergebnisse dessen angeben, was prognostiziert ist, mit demselben Wort in `target`
outcomes-left-out = Ergebnisse, zu denen es keine Prognose gibt, sind weggelassen: { $targets }
    .cure = nichts zu tun, ausser wenn ihre Prognosen fehlen
race-taken = keine Spalte `race`: alle Zeilen gelten als Prognosen für { $race }
    .cure = nichts zu tun, wenn das stimmt. Sonst die Spalte ergänzen, die zu jeder Zeile die Abstimmung nennt
marked = Zeilen tragen den Vermerk { $mark }: sie stammen aus einer Probe oder unterliegen einer Sperrfrist
    .cure = keine Bewertung davon veröffentlichen, als gälte sie der Abstimmung selbst
outcome-of-event = jedes Ergebnis ist 0 oder 1, und die Prognosen gelten einem Anteil: Sie werden an 0 und 100 % gemessen
    .cure = den Ja-Anteil jeder Abstimmung angeben, etwa 0.52. Um zu bewerten, wer gewinnt, jeder Prognose eine Zeile mit der Wahrscheinlichkeit eines Ja geben
means-alone = sie nennt nur Mittelwerte, und kein Mass gilt einem Mittelwert
    .cure = Quantile, Ziehungen oder Wahrscheinlichkeiten ergänzen
observed-contradicted = `observed` von { $race } ist { $told }, und RESULT hat { $known }
    .cure = den falschen Wert berichtigen oder die Spalte `observed` weglassen. Der Anteil der anderen Option ist 1 minus der des Ja
outcomes-blank = keine Zeile nennt Abstimmung und Ergebnis
no-forecast = hat keine Zeile unter der Kopfzeile
    .cure = eine Zeile je Quantil, Ziehung oder Wahrscheinlichkeit schreiben: model,race,predicted und quantile_level oder sample_id
