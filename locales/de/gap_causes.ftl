### Grafik: was jede mögliche Ursache höchstens von der Abweichung zwischen Umfragen und Ergebnis erklärt, in Punkten.

no-gap = Im Durchschnitt lagen die Umfragen richtig: Es gibt keine Abweichung zu erklären
no-single-cause = Keine Ursache allein erklärt, warum die Umfragen um { $gap } danebenlagen
only-one-cause = Nur eine bekannte Ursache könnte allein erklären, warum die Umfragen um { $gap } danebenlagen: { $only }
several-causes = { $count } Ursachen könnten je allein erklären, warum die Umfragen um { $gap } danebenlagen
possible-causes = Um { $gap } daneben: die möglichen Ursachen
subtitle = Wie viel jede Ursache höchstens zur Abweichung zwischen Umfragen und Ergebnis beigetragen haben könnte, in Punkten beim Anteil { OF($option) }.
do-not-add-up = Jeder Balken zeigt eine Ursache allein, in ihrem günstigsten Fall: Die Ursachen lassen sich nicht addieren.
# $causes: ihre Namen (Stichprobenfehler).
not-computed = Nicht gezeigt, weil sich aus den Daten nicht berechnen lässt: { $causes }.

points = Punkte
gap = Abweichung: { $points }
at-most = höchstens, Punkte

left = Rest { $points }
left-over = selbst von der stärksten Ursache
could-alone = könnte allein genügen
could-not-alone = genügt allein nicht
leaves = lässt { $points } offen
not-decided = nicht entschieden
cannot-be-computed = lässt sich nicht berechnen

alt-cause = { $cause }: { $points }. { $assumption }
