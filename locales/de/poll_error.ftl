# Was eine Redaktion über die Umfragen zu einer Abstimmung und deren Ergebnis drucken kann.

missing-poll = keine Umfrage zu dieser Abstimmung ist bekannt
missing-share = keine Umfrage unter Stimmberechtigten mit einem Anteil ohne Unentschlossene ist bekannt
missing-timely = keine Umfrage aus der Zeit vor der Abstimmung ist zu gebrauchen
missing-result = noch ist kein Ergebnis veröffentlicht
nothing-poll = Zu dieser Abstimmung liegen keine Umfragen vor, also gibt es keinen Fehler zu messen.
nothing-public = { $why }.
nothing-share = Keine Umfrage unter Stimmberechtigten nennt die Anteile beider Optionen, also gibt es keinen Fehler zu messen.
nothing-timely = Keine Umfrage aus der Zeit vor der Abstimmung ist zu gebrauchen, also gibt es keinen Fehler zu messen.
nothing-result = Noch ist kein Ergebnis veröffentlicht, also gibt es keinen Fehler zu messen.

left-out-not-electorate = nicht unter Stimmberechtigten erhoben
left-out-no-share = der Anteil ohne Unentschlossene lässt sich nicht berechnen
left-out-fractions = ihre Anteile sehen nach Teilen von 1 aus, nicht nach Prozenten

average-only-poll = Die einzige Umfrage sah { THE($option) } ohne Unentschlossene bei { $share }.
average-one-house =
    { $polls ->
        [one] Die letzte Umfrage des einzigen Instituts sah { THE($option) } ohne Unentschlossene bei { $share }.
       *[other] Die letzten Umfragen des einzigen Instituts sahen { THE($option) } ohne Unentschlossene im Durchschnitt bei { $share }.
    }
average-houses = Die letzten Umfragen von { $houses } Instituten sahen { THE($option) } ohne Unentschlossene im Durchschnitt bei { $share }.
ties = Von { $houses } gibt es mehrere letzte Umfragen mit denselben Tagen: Für das Institut steht ihr Mittel.

result-both = Das Ergebnis war { $last } ({ $first } nach der vorläufigen Auszählung).
result-final = Das Ergebnis war { $last }.
result-provisional = Das vorläufige Ergebnis ist { $first }.
gap-level-poll = Die Umfrage traf es auf einen Zehntelpunkt genau.
gap-level-polls = Im Durchschnitt trafen es die Umfragen auf einen Zehntelpunkt genau.
gap-high-poll = Die Umfrage sah { THE($option) } um { $points } zu hoch.
gap-high-polls = Im Durchschnitt sahen die Umfragen { THE($option) } um { $points } zu hoch.
gap-low-poll = Die Umfrage sah { THE($option) } um { $points } zu tief.
gap-low-polls = Im Durchschnitt sahen die Umfragen { THE($option) } um { $points } zu tief.

margin-one-outside =
    { $known ->
        [some] Die einzige Umfrage mit bekanntem Stichprobenfehler lag um mehr als ihre Fehlermarge daneben.
       *[all] Die Umfrage lag um mehr als ihre Fehlermarge daneben.
    }
margin-one-inside =
    { $known ->
        [some] Die einzige Umfrage mit bekanntem Stichprobenfehler lag innerhalb ihrer Fehlermarge.
       *[all] Die Umfrage lag innerhalb ihrer Fehlermarge.
    }
margin-none =
    { $known ->
        [some] Keine der { $n } Umfragen mit bekanntem Stichprobenfehler lag um mehr als ihre Fehlermarge daneben.
       *[all] Keine der { $n } Umfragen lag um mehr als ihre Fehlermarge daneben.
    }
margin-all =
    { $known ->
        [some] Alle { $n } Umfragen mit bekanntem Stichprobenfehler lagen um mehr als ihre Fehlermarge daneben.
       *[all] Alle { $n } Umfragen lagen um mehr als ihre Fehlermarge daneben.
    }
margin-several =
    { $known ->
        [some] Von den { $n } Umfragen mit bekanntem Stichprobenfehler { $outside ->
                [one] lag eine
               *[other] lagen { $outside }
            } um mehr als die Fehlermarge daneben. Üblich wäre eine von 20.
       *[all] Von den { $n } Umfragen { $outside ->
                [one] lag eine
               *[other] lagen { $outside }
            } um mehr als die Fehlermarge daneben. Üblich wäre eine von 20.
    }
typical =
    { $known ->
        [some] Der typische Fehler (quadratisches Mittel) betrug { $rmse }. Die Stichprobe allein ergäbe { $sampling } ({ $sized ->
            [one] nach der einen Umfrage
           *[other] nach den { $sized } Umfragen
        } mit bekannter Stichprobengrösse).
       *[all] Der typische Fehler (quadratisches Mittel) betrug { $rmse }. Die Stichprobe allein ergäbe { $sampling }.
    }

winner-all =
    { $ahead ->
        [threshold] { $n ->
            [one] Sie lag auf der richtigen Seite der Schwelle von { $bar }.
           *[other] Alle { $n } Umfragen lagen auf der richtigen Seite der Schwelle von { $bar }.
        }
        [majority] { $n ->
            [one] Sie sah die Seite mit mehr Stimmen vorn.
           *[other] Alle { $n } Umfragen sahen die Seite mit mehr Stimmen vorn.
        }
       *[winner] { $n ->
            [one] Sie sah { THE($option) } vorn.
           *[other] Alle { $n } Umfragen sahen { THE($option) } vorn.
        }
    }
winner-none =
    { $ahead ->
        [threshold] { $n ->
            [one] Sie lag auf der falschen Seite der Schwelle von { $bar }.
           *[other] Keine der { $n } Umfragen lag auf der richtigen Seite der Schwelle von { $bar }.
        }
        [majority] { $n ->
            [one] Sie sah die Seite mit weniger Stimmen vorn.
           *[other] Keine der { $n } Umfragen sah die Seite mit mehr Stimmen vorn.
        }
       *[winner] { $n ->
            [one] Sie sah { THE($option) } nicht vorn.
           *[other] Keine der { $n } Umfragen sah { THE($option) } vorn.
        }
    }
winner-most =
    { $ahead ->
        [threshold] { $right } von { $n } Umfragen lagen auf der richtigen Seite der Schwelle von { $bar }.
        [majority] { $right } von { $n } Umfragen sahen die Seite mit mehr Stimmen vorn.
       *[winner] { $right } von { $n } Umfragen sahen { THE($option) } vorn.
    }
winner-few =
    { $ahead ->
        [threshold] { $right ->
            [one] Nur eine von { $n } Umfragen lag auf der richtigen Seite der Schwelle von { $bar }.
           *[other] Nur { $right } von { $n } Umfragen lagen auf der richtigen Seite der Schwelle von { $bar }.
        }
        [majority] { $right ->
            [one] Nur eine von { $n } Umfragen sah die Seite mit mehr Stimmen vorn.
           *[other] Nur { $right } von { $n } Umfragen sahen die Seite mit mehr Stimmen vorn.
        }
       *[winner] { $right ->
            [one] Nur eine von { $n } Umfragen sah { THE($option) } vorn.
           *[other] Nur { $right } von { $n } Umfragen sahen { THE($option) } vorn.
        }
    }
winner-half-counts =
    { $ahead ->
        [threshold] { $half ->
            [fewer] Weniger als die Hälfte der { $n } Umfragen lag auf der richtigen Seite der Schwelle von { $bar } (eine Umfrage genau auf der Schwelle zählt halb).
            [even] Die Hälfte der { $n } Umfragen lag auf der richtigen Seite der Schwelle von { $bar } (eine Umfrage genau auf der Schwelle zählt halb).
           *[more] Mehr als die Hälfte der { $n } Umfragen lag auf der richtigen Seite der Schwelle von { $bar } (eine Umfrage genau auf der Schwelle zählt halb).
        }
        [majority] { $half ->
            [fewer] Weniger als die Hälfte der { $n } Umfragen sah die Seite mit mehr Stimmen vorn (ein Gleichstand zählt halb).
            [even] Die Hälfte der { $n } Umfragen sah die Seite mit mehr Stimmen vorn (ein Gleichstand zählt halb).
           *[more] Mehr als die Hälfte der { $n } Umfragen sah die Seite mit mehr Stimmen vorn (ein Gleichstand zählt halb).
        }
       *[winner] { $half ->
            [fewer] Weniger als die Hälfte der { $n } Umfragen sah { THE($option) } vorn (ein Gleichstand zählt halb).
            [even] Die Hälfte der { $n } Umfragen sah { THE($option) } vorn (ein Gleichstand zählt halb).
           *[more] Mehr als die Hälfte der { $n } Umfragen sah { THE($option) } vorn (ein Gleichstand zählt halb).
        }
    }

# Mögliche Ursachen der Abweichung, innerhalb eines Satzes und im Nominativ.
cause-sampling = der Stichprobenfehler
cause-rounding = das Runden
cause-undecided = die Unentschlossenen
cause-late-swing = ein später Umschwung
cause-turnout-by-side = die Beteiligung der beiden Seiten
cause-house-mode = die Art der Befragung
cause-unexplained = was unerklärt bleibt

assumption-sampling = Der Zufall der Stichprobe war so ungünstig wie einmal in 20 Fällen, bei einfachen Zufallsstichproben.
assumption-rounding = Jede gedruckte Zahl war zugunsten { OF($over) } gerundet.
assumption-undecided = Alle, die unentschlossen waren oder nicht antworteten, stimmten für { THE($under) }.
assumption-undecided-silent = Alle, die unentschlossen waren oder nicht antworteten, stimmten für { THE($under) }. Umfragen, die sie nicht ausweisen, hatten ebenso viele.
assumption-late-swing =
    { $days ->
        [one] Die Meinung bewegte sich nach den Umfragen so weit, wie sie es einmal in 20 Fällen täte (im Mittel { $step } an einem Tag).
       *[other] Die Meinung bewegte sich nach den Umfragen so weit, wie sie es einmal in 20 Fällen täte ({ $step } am Tag, im Mittel { $days } Tage).
    }
assumption-turnout = Alle Anhänger { OF($under) } gingen abstimmen. Gültige Stimmen gaben { $turnout } der Stimmberechtigten ab, also waren alle Daheimgebliebenen für { THE($over) }.
assumption-turnout-unknown = Die Anhänger der beiden Seiten gingen nicht gleich oft abstimmen. Die Stimmbeteiligung ist nicht veröffentlicht.
assumption-house = Angenommen, alle Institute hätten die Methode von { $house } verwendet, dessen letzte Umfrage { THE($over) } am tiefsten sah.
assumption-house-unknown = Ein anderes Institut hätte etwas anderes gefunden.
assumption-unexplained = Was übrig bleibt, wenn die grösste Ursache so viel erklärt wie möglich.

reach-whole = Das könnte die ganze Abweichung erklären: { $gap }.
reach-part = Das erklärt höchstens { $most } (Abweichung: { $gap }).
unknown-sampling = Es lässt sich nicht berechnen: Bei einer Umfrage fehlt die Zahl der Befragten.
unknown-undecided = Es lässt sich nicht berechnen: Die Umfragen weisen sie nicht aus.
unknown-late-swing = Es lässt sich nicht berechnen: Eine Umfrage hat kein Datum.
unknown-house = Es lässt sich nicht berechnen: Es gibt nur ein Institut.
unknown-turnout = Es lässt sich nicht berechnen: Die Stimmbeteiligung ist nicht veröffentlicht.
unknown-figures = Es lässt sich nicht berechnen: Die Zahlen sind nicht veröffentlicht.

undecided-every =
    { $reporting ->
        [one] Selbst dann bleibt { THE($over) } zu hoch in der einzigen Umfrage, die sie ausweist.
       *[other] Selbst dann bleibt { THE($over) } zu hoch in allen { $reporting } Umfragen, die sie ausweisen.
    }
undecided-none = Dann ist { THE($over) } in keiner Umfrage, die sie ausweist, mehr zu hoch.
undecided-year =
    { $left ->
        [one] Selbst dann bleibt { THE($over) } zu hoch in der einzigen Umfrage von { $year }, die sie ausweist, nicht aber in { $polls }.
       *[other] Selbst dann bleibt { THE($over) } zu hoch in allen { $left } Umfragen von { $year }, die sie ausweisen, nicht aber in { $polls }.
    }
undecided-some = Selbst dann bleibt { THE($over) } zu hoch in { $left } der { $reporting } Umfragen, die sie ausweisen, nicht aber in { $polls }.
undecided-many = Selbst dann bleibt { THE($over) } zu hoch in { $left } der { $reporting } Umfragen, die sie ausweisen.

turnout-needed = Läge es an der Beteiligung allein, hätten die Anhänger { OF($under) } { $ratio }-mal so oft abstimmen müssen wie jene { OF($over) }.
turnout-range = Das reicht von { $low } bei { $lowest } bis { $high } bei { $highest }.
turnout-possible = Die tatsächliche Stimmbeteiligung erlaubt höchstens { $possible }.

unexplained-no-gap = Es gibt keine Abweichung zu erklären.
unexplained-no-cause = Keine Ursache lässt sich berechnen.
unexplained-several =
    { $causes ->
        [one] Eine Ursache könnte die Abweichung erklären. Das beweist nicht, dass sie es tut.
       *[other] { $causes } Ursachen könnten je allein die Abweichung erklären. Das beweist von keiner, dass sie es tut.
    }
unexplained-one = Eine Ursache könnte allein die Abweichung erklären: { $cause }. Das beweist nicht, dass sie es tut.
unexplained-none-enough = Keine Ursache genügt allein. Nach der grössten ({ $cause }) bleiben { $left } unerklärt. Alle zusammen ergeben höchstens { $sum }, genug für die Abweichung.
unexplained-none-less = Keine Ursache genügt allein. Nach der grössten ({ $cause }) bleiben { $left } unerklärt. Alle zusammen ergeben höchstens { $sum }, weniger als die Abweichung.

# Zwei Abstimmungen: haben die Umfragen dazugelernt?
learned-unknown =
    Ob die Umfragen dazugelernt haben, lässt sich nicht sagen: Zu { $vote } fehlt { $lacks ->
        [result] ein Ergebnis
       *[average] ein Umfragedurchschnitt
    }.
learned-in-year = { $year }
learned-on-day = { $day }
learned-in-vote = { $vote }
learned-gaps =
    { $side_first ->
        [high] Damals ({ $first }) sahen die Umfragen { THE($option) } im Durchschnitt um { $before } zu hoch.
       *[low] Damals ({ $first }) sahen die Umfragen { THE($option) } im Durchschnitt um { $before } zu tief.
    }
learned-gaps-then =
    { $side_second ->
        [high] Danach ({ $second }) sahen sie { THE($option) } um { $after } zu hoch.
       *[low] Danach ({ $second }) sahen sie { THE($option) } um { $after } zu tief.
    }
learned-nearer = Sie kamen um { $change } näher, mehr als Zufall und Unterschiede zwischen den Instituten erklären ({ $margin }).
learned-further = Sie haben nicht dazugelernt: Sie lagen um { $change } weiter daneben, mehr als Zufall und Unterschiede zwischen den Instituten erklären ({ $margin }).
learned-unclear-same = Dass sie dazugelernt haben, ist nicht zu erkennen: Der Fehler änderte sich um { $change }, was Zufall und Unterschiede zwischen den Instituten erklären könnten ({ $margin }). Beide Fehler gehen in dieselbe Richtung.
learned-unclear-other = Dass sie dazugelernt haben, ist nicht zu erkennen: Der Fehler änderte sich um { $change }, was Zufall und Unterschiede zwischen den Instituten erklären könnten ({ $margin }). Der Fehler hat die Richtung gewechselt.
learned-no-margin = Der Fehler änderte sich um { $change }. Wie viel davon Zufall ist, lässt sich ohne die Zahl der Befragten und mehrere Institute nicht sagen.
learned-other-country = Die beiden Abstimmungen fanden in verschiedenen Ländern statt, mit anderen Stimmberechtigten und anderen Instituten. Verglichen werden also zwei Fehler; ob jemand dazugelernt hat, sagt das nicht.
learned-other-options = Bei den beiden Abstimmungen standen verschiedene Optionen zur Wahl. Verglichen werden also zwei Fehler; ob jemand dazugelernt hat, sagt das nicht.
learned-house = { $house } hat zu beiden Abstimmungen Umfragen gemacht: { $before }, dann { $after }.

poll-of-month = { $house } ({ $month })
# Die Regel des Mittels in den Dateien.
average-rule = ungewichtetes Mittel der letzten Umfrage jedes Instituts unter den Stimmberechtigten
average-rule-with-ties = ungewichtetes Mittel der letzten Umfrage jedes Instituts unter den Stimmberechtigten; bei mehreren mit denselben Tagen deren Mittel
