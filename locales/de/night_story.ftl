### Grafik: was im Lauf des Abends gesagt wurde, Zeitpunkt für Zeitpunkt. Die Sätze der Zeilen sind die der Schlagzeile (headline.ftl).
### $noun: was sich abzeichnete (ein Sieg des Nein). $words: wie sicher (likelihood). $time: 21.30 Uhr.

likelihood =
    { $likelihood ->
        [leaning] eher wahrscheinlich
        [likely] wahrscheinlich
       *[very] sehr wahrscheinlich
    }

from-the-first =
    { $tense ->
        [past] seit der ersten Hochrechnung war { $noun } { $words }
       *[now] seit der ersten Hochrechnung ist { $noun } { $words }
    }
from-the-first-then-at =
    { $tense ->
        [past] { $noun } war von Anfang an { $words }, ab { $time } { $more }
       *[now] { $noun } war von Anfang an { $words } und ist seit { $time } { $more }
    }
from-the-first-then =
    { $tense ->
        [past] { $noun } war von Anfang an { $words }, nach { $progress } { $more }
       *[now] { $noun } war von Anfang an { $words } und ist nach { $progress } { $more }
    }
only =
    { $tense ->
        [past] nach { $progress } war { $noun } { $words }
       *[now] nach { $progress } ist { $noun } { $words }
    }
since-at =
    { $tense ->
        [past] ab { $time }, nach { $progress }, war { $noun } { $words }
       *[now] seit { $time }, nach { $progress }, ist { $noun } { $words }
    }
since =
    { $tense ->
        [past] als { $progress } ausgezählt waren, war { $noun } { $words }
       *[now] seit { $progress } ausgezählt sind, ist { $noun } { $words }
    }
open-until-at =
    { $tense ->
        [past] der Ausgang war bis { $time } offen, dann war { $noun } { $words }
       *[now] der Ausgang war bis { $time } offen, jetzt ist { $noun } { $words }
    }
open-until =
    { $tense ->
        [past] der Ausgang war offen, bis { $progress } ausgezählt waren, dann war { $noun } { $words }
       *[now] der Ausgang war offen, bis { $progress } ausgezählt waren, jetzt ist { $noun } { $words }
    }
open-until-then-at =
    { $tense ->
        [past] der Ausgang war bis { $time } offen, ab { $sure } war { $noun } { $more }
       *[now] der Ausgang war bis { $time } offen, seit { $sure } ist { $noun } { $more }
    }
open-until-then =
    { $tense ->
        [past] der Ausgang war offen, bis { $progress } ausgezählt waren, nach der letzten Hochrechnung war { $noun } { $more }
       *[now] der Ausgang war offen, bis { $progress } ausgezählt waren, inzwischen ist { $noun } { $more }
    }
turned-at = um { $time } kippte die Hochrechnung: Zuvor zeichnete sich { $from } ab, danach { $noun }
turned = nach { $progress } kippte die Hochrechnung: Zuvor zeichnete sich { $from } ab, danach { $noun }
open-at =
    { $tense ->
        [past] um { $time }, nach { $progress }, war der Ausgang { $how ->
            [again] wieder offen
           *[still] noch offen
        }
       *[now] um { $time }, nach { $progress }, ist der Ausgang { $how ->
            [again] wieder offen
           *[still] noch offen
        }
    }
open =
    { $tense ->
        [past] nach { $progress } war der Ausgang { $how ->
            [again] wieder offen
           *[still] noch offen
        }
       *[now] nach { $progress } ist der Ausgang { $how ->
            [again] wieder offen
           *[still] noch offen
        }
    }
open-to-the-end = nach { $progress } war der Ausgang noch offen, am Ende stand { $ended }
missed = nach { $progress } war { $noun } { $words }, doch am Ende stand { $ended }
share-alone =
    { $tense ->
        [past] nach { $progress } sah das Modell { THE($option) } bei { $median }
       *[now] nach { $progress } sieht das Modell { THE($option) } bei { $median }
    }
replayed = nachgespielt in simulierter Reihenfolge – { $story }

dot-and-line = Punkt: hochgerechneter Anteil { OF($option) } am Ende. Strich: 9 von 10 möglichen Ergebnissen.
more-changes =
    { $count ->
        [one] Die Aussage änderte sich ein weiteres Mal. In der Tabelle stehen alle Zeitpunkte.
       *[other] Die Aussage änderte sich { $count } weitere Male. In der Tabelle stehen alle Zeitpunkte.
    }

alt-row = { $said } ({ $place }): Hochrechnung { $median }, in 9 von 10 Fällen { $low } bis { $high }.
alt-complete = { $said } ({ $place }): vollständig ausgezählt mit { $median }.
