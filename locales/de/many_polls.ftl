# Was eine Redaktion über Umfragen zu vielen Abstimmungen drucken kann, und was an deren Tabelle zweifelhaft ist.
one-poll = Die einzige Umfrage lag um { $missed } daneben (absoluter Fehler des Anteils ohne Unentschlossene).
polls =
    { $races ->
        [one] { $polls } Umfragen zu einer Abstimmung lagen im Mittel um { $missed } daneben (mittlerer absoluter Fehler des Anteils ohne Unentschlossene).
       *[other] { $polls } Umfragen zu { $races } Abstimmungen lagen im Mittel um { $missed } daneben (mittlerer absoluter Fehler des Anteils ohne Unentschlossene).
    }
copies =
    { $rows ->
        [one] Eine Zeile wiederholt eine Umfrage, die schon in der Tabelle steht. Sie zählt einmal.
       *[other] { $rows } Zeilen wiederholen eine Umfrage, die schon in der Tabelle steht. Jede Umfrage zählt einmal.
    }
typical = Der typische Fehler (quadratisches Mittel) betrug { $rmse }, das { $ratio }-Fache dessen, was die Stichprobe allein ergäbe: { $sampling }.
without-n = Was die Stichprobe allein ergäbe, gilt für die Umfragen mit veröffentlichtem n: { $polls } von { $all } nennen keines.
no-n = Keine Umfrage nennt die Zahl der Befragten, darum lässt sich weder sagen, was die Stichprobe allein ergäbe, noch welchen Fehler die Umfragen einer Abstimmung teilen.
without-days = Der Fehler nach Tagen vor der Abstimmung gilt für die Umfragen, von denen Befragungszeit und Abstimmungstag bekannt sind: { $polls } von { $all } fehlt eines davon.
no-days = Keine Umfrage nennt sowohl ihre Befragungszeit als auch den Abstimmungstag, darum lässt sich der Fehler nach Tagen vor der Abstimmung nicht angeben.
average-of-a-vote = In neun von zehn Abstimmungen lag der Durchschnitt der Umfragen um weniger als { $q90 } daneben.
shared-error = { $group }: Die Umfragen einer Abstimmung teilen einen Fehler, der im Mittel { $bias } beträgt und den kein Durchschnitt beseitigt. Bei einer einzelnen Umfrage kommt eine Standardabweichung hinzu: { $sd }.
herding =
    { $dated ->
        [yes] Die Umfragen der letzten { $days } Tage vor einer Abstimmung
       *[no] Die Umfragen einer Abstimmung
    } liegen näher beieinander, als die Stichprobe zulässt (das { $ratio }-Fache ihrer Varianz): ein Zeichen von Herdenverhalten.
no-herding =
    { $dated ->
        [yes] Die Umfragen der letzten { $days } Tage vor einer Abstimmung
       *[no] Die Umfragen einer Abstimmung
    } streuen um das { $ratio }-Fache der Varianz, die die Stichprobe ergibt. Das ist kein Zeichen von Herdenverhalten.

rows-left-out =
    { $rows ->
        [one] Eine Zeile ist weggelassen (Zeile { $lines }): der Anteil einer Option oder das Ergebnis fehlt
       *[other] { $rows } Zeilen sind weggelassen (Zeilen { $lines }): der Anteil einer Option oder das Ergebnis fehlt
    }
    .cure = `yes`, `no` und `result_yes_share` eintragen, oder diese Zeilen löschen
polls-after-vote =
    { $polls ->
        [one] Eine Umfrage ist weggelassen: sie endete nach dem Abstimmungstag
       *[other] { $polls } Umfragen sind weggelassen: sie endeten nach dem Abstimmungstag
    }
    .cure = `field_end` oder `vote_date` korrigieren; eine Umfrage nach der Abstimmung kann sich darin nicht irren
poll-year-doubtful =
    { $polls ->
        [one] Eine Umfrage ist weggelassen: sie endete mehr als zehn Jahre vor der Abstimmung
       *[other] { $polls } Umfragen sind weggelassen: sie endeten mehr als zehn Jahre vor der Abstimmung
    }
    .cure = das Jahr von `field_end` oder `vote_date` korrigieren
race-with-two-results = { $race } hat hier das Ergebnis { $other }, in den Zeilen darüber { $first }
    .cure = zwei Abstimmungen unter einem Namen, oder ein Tippfehler: jeder Abstimmung einen eigenen Namen in `race` geben
house-spelled-twice =
    { $names ->
        [one] Der Name eines Instituts unterscheidet sich von einem anderen nur durch Grossbuchstaben oder Leerzeichen, etwa `{ $odd }` von `{ $usual }`: beide gelten als eines
       *[other] Die Namen von { $names } Instituten unterscheiden sich von einem anderen nur durch Grossbuchstaben oder Leerzeichen, etwa `{ $odd }` von `{ $usual }`: sie gelten als eines
    }
    .cure = ein Institut überall gleich schreiben
polls-listed-twice =
    { $rows ->
        [one] Eine Zeile wiederholt eine Umfrage mit gleicher Abstimmung, gleichem Institut und gleichen Zahlen, innert dreier Tage: jede Umfrage zählt einmal (Zeile { $lines })
       *[other] { $rows } Zeilen wiederholen eine Umfrage mit gleicher Abstimmung, gleichem Institut und gleichen Zahlen, innert dreier Tage: jede Umfrage zählt einmal (Zeilen { $lines })
    }
    .cure = die Kopien löschen; zwei Umfragen unterscheidet die Zahl der Befragten
polls-listed-twice-published =
    { $rows ->
        [one] Eine Zeile wiederholt eine Umfrage mit gleicher Abstimmung, gleichem Institut und gleichen Zahlen, innert dreier Tage: sie zählt mit, denn so ist die Tabelle veröffentlicht (Zeile { $lines })
       *[other] { $rows } Zeilen wiederholen eine Umfrage mit gleicher Abstimmung, gleichem Institut und gleichen Zahlen, innert dreier Tage: sie zählen mit, denn so ist die Tabelle veröffentlicht (Zeilen { $lines })
    }
