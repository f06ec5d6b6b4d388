no-results-by-unit = { $vote } hat keine Ergebnisse nach { PLACE($unit-name) }: es gibt keinen Abend nachzuspielen
give-timed-returns = Meldungen nach { PLACE($unit-name) } mit reported_at geben, oder Ergebnisse nach { PLACE($unit-name) }
add-results = results.csv in ihren Ordner legen
order-not-recorded = { NO_PLACE($unit-name) } hat eine Zeit in returns.csv: die Reihenfolge der Auszählung von { $vote } ist nicht aufgezeichnet
add-times-or-random = Zeilen mit unit und reported_at in returns.csv ergänzen, oder eine simulierte Reihenfolge nennen: --order random
night-not-drawn = von der Auszählung von { $vote } lässt sich keine Hochrechnung zeichnen: { $why }
uncounted-unknown = niemand weiss, was noch auszuzählen ist
list-the-units = { THE_PLACES($unit-name) } in units.csv oder results.csv auflisten, oder eine frühere Abstimmung unter [baseline] in vote.toml nennen
nothing-counted = keine gültige Stimme ist ausgezählt oder erwartet
wait = auf weitere Meldungen warten
wait-or-baseline = auf weitere Meldungen warten, alle Einheiten in units.csv aufführen oder eine frühere Abstimmung unter [baseline] in vote.toml nennen
over = diese Abstimmung ist vorbei, und kein returns.csv sagt, wie sie ausgezählt wurde: `plebis replay { $vote }` zählt sie in einer angenommenen Reihenfolge, `plebis errors { $vote }` vergleicht ihre Umfragen
all-set-aside =
    { $n ->
        [one] eine Zeile von returns.csv wurde beiseitegelegt
       *[other] { $n } Zeilen von returns.csv wurden beiseitegelegt
    }: `plebis check { $vote }` sagt, wie sie zu berichtigen sind
no-timed-report = { NO_PLACE($unit-name) } von { $vote } hat eine Meldung mit Zeit, also lässt sich nichts Aufgezeichnetes nachspielen
add-times = Zeilen mit unit und reported_at in returns.csv ergänzen, oder eine andere Reihenfolge nennen
no-history = { $vote } hat keine Ergebnisse nach { PLACE($unit-name) } mit einer Vorgeschichte von zwei oder mehr Abstimmungen
use-baseline-axis = --axis baseline nehmen, oder history.csv ergänzen
no-campaign = keine Umfrage zu { $vote } war vor dem Tag öffentlich, also gibt es keine Kampagne nachzuspielen
add-dated-polls = Umfragen mit ihren Tagen in polls.csv ergänzen
add-polls = Umfragen unter den Stimmberechtigten in polls.csv ergänzen; `plebis check` sagt zu jeder, was daran ist
polls-later = { $n ->
        [one] eine Umfrage zu dieser Abstimmung ist bekannt, doch sie war noch nicht öffentlich: sie erschien am { $first }
       *[other] { $n } Umfragen zu dieser Abstimmung sind bekannt, doch keine war schon öffentlich: die erste erschien am { $first }
    }
no-night-projected = kein Abend liess sich hochrechnen: { $reason }
larger-fractions = grössere --fractions oder --units geben
no-dated-poll = { $file } hat keine Umfrage mit einem Tag der Befragung und einem der Abstimmung
name-columns = die Spalten mit --columns field_end=…,vote_date=… nennen
no-race-to-learn = keine Wahl nach { $year } hat mindestens { $least } frühere, aus denen sich lernen liesse: die Tabelle hat { $races ->
        [one] eine Wahl mit Datum
       *[other] { $races } Wahlen mit Datum
    }
more-years = eine Tabelle mit mehr Jahren geben, oder mit --train-to YEAR ein früheres letztes Lernjahr
more-races = eine Tabelle mit mehr Wahlen geben: das Modell lernt aus { $least }, bevor es eine vorhersagt, was immer --train-to sagt
no-poll-within = keine Umfrage entstand innerhalb von { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } vor ihrer Wahl
no-poll-within-cure = auch ältere Umfragen nehmen, mit einem grösseren --last-days
no-result-yet = { $vote } hat noch kein Ergebnis
add-result-or-table = {"["}[result]] in vote.toml ergänzen, oder eine Tabelle mit race,observed nennen
no-compared-poll = { $file } hat keine Umfrage mit beiden Anteilen und einem Ergebnis
none-polls-left = { $file } hat keine Umfrage zum Vergleichen. { $why }
fill-in-shares = yes, no und result_yes_share ausfüllen
turnout-unmodelled = die Prognose gilt denen, die abstimmen, und Umfragen sagen nicht, wie viele das sind: die Stimmbeteiligung allein bewegt darin keinen Anteil
    .cure = sagen, wie sich die Stimmbeteiligung der Lager unterscheidet, --turnout-yes 0.9 --turnout-no 0.8 (dann sagt --given turnout=0.85 etwas aus), oder statt --given, wer kommt: --mobilise AREA:FRACTION:YES_SHARE; am Abend nennt `project` eine Stimmbeteiligung
turnout-mobilised = --mobilise sagt, wie viele kommen, damit ist die Stimmbeteiligung schon gegeben
    .cure = eines von beiden weglassen
turnout-improbable = nach der Prognose hat fast keine Ziehung eine Stimmbeteiligung von { $low } bis { $high }
    .cure = eine Spanne innerhalb von --given turnout={ $reach } angeben, oder eine andere Stimmbeteiligung der Lager
no-valid-vote-counted = noch keine gültige Stimme ist ausgezählt
factor-unfit = das Faktormodell lässt sich dem Ausgezählten nicht anpassen
