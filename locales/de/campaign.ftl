# Was die Prognose aus Umfragen annimmt und sagt.
surprise =
    das Ergebnis, { $result }, liegt { $gap } ({ $sds } Standardabweichungen) { $side ->
        [below] unter
       *[above] über
    } dem Mittel der Prognose von { $mean }: { $verdict ->
        [none] keine Überraschung
        [mild] leicht überraschend
        [surprising] überraschend
       *[very] sehr überraschend
    }. Ein so { $side ->
        [below] tiefes oder noch tieferes
       *[above] hohes oder noch höheres
    } Ergebnis hatte eine Wahrscheinlichkeit von { $odds }
odds-rare = weniger als { $percent }
odds-even = { $percent }
odds = { $percent } (etwa 1 von { $once })
was-another-kind-vote-so = {"."} Das war eine Abstimmung anderer Art, sie sagt darum wenig über diese aus
n-as-polls-priors-vote = N({ $mean }; { $sd }²) nach `[polls.priors]` in vote.toml; dort gehört auch die Quelle hin
n-as-polls-priors-mean = N({ $mean }; { $sd }²): das Mittel nach `[polls.priors]` in vote.toml, wo auch die Quelle hingehört; die Standardabweichung: { $from }
set-vote-toml = in vote.toml gesetzt
root-mean-square-earlier-changes = quadratisches Mittel früherer Veränderungen
default-judgement = Vorgabe: eine Einschätzung
change-since-then-with-sd = { $option } in { $vote_id } ({ $date }): { $mean } %, dazu eine seitherige Veränderung mit einer Standardabweichung von { $sd } Punkten ({ $from }){ $another }
none-latent-share-itself-as = keiner: der latente Anteil selbst, als hätten die Umfragen im Durchschnitt keinen eigenen Fehler
normal-sd-5-1-points = normal, Standardabweichung 5,1 Punkte: Fehler von Referendumsumfragen am Vorabend (Fisher und Renwick 2016, 45 Referenden), zusätzlich zum Pfad, der bis zum Abstimmungstag läuft
normal-sd-points-total-error = normal, Standardabweichung { $sd } Punkte: gesamter Fehler von Referendumsumfragen { $days_after_last_poll ->
        [one] einen Tag
       *[other] { $days_after_last_poll } Tage
    } vor der Abstimmung (Fisher und Renwick 2016); er enthält die noch kommende Bewegung, darum endet der Pfad bei der letzten Umfrage
normal-sd-points-given-on = normal, Standardabweichung { $sd } Punkte: auf der Kommandozeile angegeben, zusätzlich zum Pfad, der bis zum Abstimmungstag läuft
student-t-with-degrees-freedom = Student-t mit { $df } Freiheitsgraden, Standardabweichung { $sd } Punkte: auf der Kommandozeile angegeben, zusätzlich zum Pfad, der bis zum Abstimmungstag läuft
shift-towards-status-quo-n = ; Verschiebung zum Status quo N({ $mean }; { $sd }²) Punkte
scenario-those-who-favour-those = Szenario: { $own_2 } % der Anhänger { OF($own) } und { $other_2 } % der Anhänger { OF($other) } gehen abstimmen. Umfragen und A-priori-Annahmen sprechen annahmegemäss von ihnen allen.
scenario-who-stayed-away-from = Szenario: { $voters } der { $away } Personen, die der Abstimmung { $vote_id } ferngeblieben sind ({ $areas }), stimmen diesmal ab, { $of_yes_share } % von ihnen für { THE($own) }. Alle anderen stimmen wie in den { $valid } gültigen Stimmen von damals.
structural-prior-result = Strukturelle A-priori-Annahme für das Ergebnis: { $what }.
structural-prior-aside = vote.toml setzt unter `[polls.priors]` { $names }. Diese Prognose nutzt das nicht: erst --prior structural tut es.
probability-share-yes-alone = Die Wahrscheinlichkeit betrifft allein den Ja-Anteil. { $beyond }
poll-this-vote-known = keine Umfrage zu dieser Abstimmung ist bekannt
only-poll-this-vote-cannot = die einzige Umfrage zu dieser Abstimmung ist nicht zu gebrauchen
none-polls-this-vote-can =
    { $n ->
        [one] die einzige Umfrage zu dieser Abstimmung ist nicht zu gebrauchen
       *[other] keine der { $n } Umfragen zu dieser Abstimmung ist zu gebrauchen
    }
structural-prior-alone-because = Die Prognose beruht allein auf der strukturellen A-priori-Annahme ({ $what }), denn { $reason }.
level-before-any-poll-n = Niveau vor jeder Umfrage: N({ $level_mean }; { $level_sd }²) am ersten Tag, danach ein Random Walk
level-before-any-poll-log-odds = Niveau vor jeder Umfrage: logarithmierte Chancen N({ $level_mean }; { $level_sd }²) am ersten Tag, danach ein Random Walk
latent-share-on-last-day = latenter Anteil am letzten Tag des Pfads, aus { $from }
polls-election-day-error = Umfragen und Fehler des Abstimmungstags
polls-election-day-error-without = Umfragen und Fehler des Abstimmungstags, ohne die strukturelle A-priori-Annahme
structural-prior-times-polls-with = strukturelle A-priori-Annahme mal Umfragen mit ihrem Fehler (und dem Szenario, falls eines angegeben ist)
left-out-by-votes-own = nach den eigenen Regeln der Abstimmung ausgeschlossen: «{ $reason }»
those-asked-voters = die Befragten sind nicht die Stimmberechtigten
published-after-vote = sie erschien am { $day }, nach der Abstimmung vom { $vote }: Vorher konnte sie niemand lesen
public-by-published = am { $day } noch nicht öffentlich (veröffentlicht am { $public })
field-dates-published = die Tage der Befragung sind nicht veröffentlicht
field-dates-known-month-only = nur der Monat der Befragung ist bekannt, darum gilt der ganze Monat
field-dates-approximate = die Tage der Befragung sind ungefähr
nobody-among-respondents-states-choice = niemand unter den Befragten nennt eine Wahl
other-option-100-minus-this = die andere Option ist 100 minus diese
this-option-100-minus-other = diese Option ist 100 minus die andere
only-one-option-published-percent = nur eine Option ist veröffentlicht, in Prozent aller Antworten
percent-shares-two-options = { $focus } und { $other } Prozent sind keine Anteile zweier Optionen
shares-as-fractions = ihre Anteile { $focus } und { $other } sehen wie Teile von 1 aus, nicht wie Prozente
percentages-published = es sind keine Prozente veröffentlicht
range-all-answers-without-undecided = eine Spanne aller Antworten, bei der die Unentschlossenen fehlen: die andere Option ist unbekannt
range-range-share = { $low }-{ $high } ist keine Spanne eines Anteils
n-95-interval = ein 95-Prozent-Intervall
pollsters-projection-every-value-alike = die Hochrechnung des Instituts, in der jeder Wert gleich viel gilt
two-scenarios-either-end-alike = zwei Szenarien, deren Enden gleich viel gelten
published-as-range-only-read = nur als Spanne veröffentlicht, { $low }-{ $high }, gelesen als { $meaning }
n-published-from-width-95 = n nicht veröffentlicht: { $n } nach der Breite des 95-Prozent-Intervalls { $unwrap_or_default }-{ $unwrap_or_default_2 }
n-published-from-stated-margin = n nicht veröffentlicht: { $n } nach der genannten Fehlermarge von ±{ $unwrap_or_default } Punkten bei 50 %
neither-n-nor-margin-published = weder n noch eine Fehlermarge ist veröffentlicht: angenommen wird n = { $n }
held-fixed-on-command-line = auf der Kommandozeile festgelegt
set-vote-toml-under-polls = in vote.toml unter `[polls.priors]` gesetzt; dort gehört auch der Grund hin
none = keiner
default-referendum-polls-on-eve = Vorgabe: Referendumsumfragen am Vorabend, 5,1 Punkte
ladder-referendum-polls-at-horizon = `ladder`: Referendumsumfragen im Abstand der letzten Umfrage, wo der Pfad endet
t-6-5-1-as = `t:6,5.1`: wie die Vorgabe, mit breiteren Rändern
normal-averages-as-many-polls = `normal:{ $us_average_sd }`: Durchschnitte ebenso vieler Umfragen bei allgemeinen Wahlen in den USA 1998-2016 (1414 Wahlen)
as-chosen = wie gewählt
share-two-options-alone-latent = Der Anteil { OF($option) } ist jener an den beiden Optionen allein. Der latente Anteil ist ein täglicher Gaussscher Random Walk, gesehen durch Umfragen mit Institutseffekten, Effekten der Befragungsart und einem Fehler über die Stichprobe hinaus.
priors-set-on-command-line = A-priori-Verteilungen auf der Kommandozeile gesetzt: { $priors }.
common-error-taken = Alle Umfragen gelten als um { $points } zu { $way ->
    [high] hoch
   *[low] tief
 } bei { $option }, wie auf der Kommandozeile verlangt.
held-fixed-on-command-line-2 = Auf der Kommandozeile sind festgelegt: { $join }.
undecided-refusals-dropped-as-if = Unentschlossene und Verweigerer fallen weg, als teilten sie sich auf wie die anderen. Jede Umfrage zählt nur mit den Befragten, die eine Wahl nennen. Entscheiden sie sich anders, gehört das zum Fehler des Abstimmungstags, der auf dieser Basis gemessen ist.
undecided-refusals-all-counted-as = Unentschlossene und Verweigerer zählen alle als { $yes }.
undecided-refusals-all-counted-as-2 = Unentschlossene und Verweigerer zählen alle als { $no }.
undecided-refusals-one-split-for = Für Unentschlossene und Verweigerer gilt in der ganzen Kampagne dieselbe Aufteilung: { $first_2 } % für { THE($focus) }, nach Beta({ $first }; { $second }). Ihre Varianz bleibt, wie viele Umfragen es auch gibt.
undecided-unknown = { $polls ->
        [one] Eine der { $of } Umfragen zählt
       *[other] { $polls } der { $of } Umfragen zählen
    } nur Entschiedene. Wie viele dort unentschlossen waren, ist unbekannt, darum kommt nichts hinzu.
printed-percentages-carry-error-their = Gedruckte Prozente tragen den Fehler ihrer Rundung.
printed-percentages-taken-as-exact = Gedruckte Prozente gelten als genau.
hyperparameters-integrated-by-gauss-legendre = Die Hyperparameter sind mit Gauss-Legendre-Quadratur integriert, mit { $nodes ->
        [one] einem Knoten
       *[other] { $nodes } Knoten
    } pro Achse bis omega { $omega }, tau { $tau }, s_house { $s_house }. Die Masse darüber fällt weg.
path-stops-at-last-poll = Der Pfad endet bei der letzten Umfrage.
as-only-polls-public-by = Stand { $day }: Es zählen nur Umfragen, die bis dahin öffentlich waren.
as-only-polls-public-by-time = Stand { $time }: Es zählen nur Umfragen, die bis dahin öffentlich waren.
logit-scale-laplace-approximation-at = Auf der Logit-Skala gilt die Laplace-Näherung an jedem Knoten der Hyperparameter. Pfad, Effekte und Gewichte stammen von jedem zweiten Knoten jeder Achse, in Anteilen beim prognostizierten Anteil, die Verschiebungen ohne eine Umfrage vom A-posteriori-Mittel der Hyperparameter.
status-quo-option-named-vote = In vote.toml ist keine Option als Status quo genannt, darum wird die Verschiebung dorthin nicht angewandt.
fewer-than-two-known-modes = Es sind weniger als zwei Befragungsarten bekannt, darum gibt es keinen Effekt der Befragungsart.
distribution-lies-outside-0-1 = { $outside } % der Verteilung liegt ausserhalb von 0..1 und wird an die Grenze gesetzt.
value = { $notes }; { $note }
adaptive-grid = Die Hyperparameter sind auf einem adaptiven Gitter mit { $nodes ->
        [one] einem Knoten
       *[other] { $nodes } Knoten
    } integriert. Der geschätzte Fehler beträgt { $mean } beim Mittel, { $sd } bei der Standardabweichung und { $probability } bei der Wahrscheinlichkeit (vor dem Fehler des Abstimmungstags).

# Die A-priori-Verteilungen: was jede ist und warum ihre Vorgabe.
prior-omega = täglicher Schritt der öffentlichen Meinung, Skala einer Halbnormalverteilung
    .source = Vorgabe: ein halber Punkt pro Tag erlaubt 5 Punkte in 100 Tagen, wie es Kampagnen gezeigt haben (Jackman 2005, doi:10.1080/10361140500302472)
held-omega = täglicher Schritt der öffentlichen Meinung, Standardabweichung
prior-tau = Fehler einer Umfrage über die Stichprobe hinaus, Skala einer Halbnormalverteilung
    .source = Vorgabe: Umfragen verfehlen das Ergebnis um etwa das 1,7-Fache dessen, was die Stichprobe allein erwarten lässt (Shirani-Mehr et al. 2018, doi:10.1080/01621459.2018.1448823)
held-tau = Fehler einer Umfrage über die Stichprobe hinaus, Standardabweichung
prior-s-house = Streuung der Institute, Skala einer Halbnormalverteilung
    .source = Vorgabe: Institutseffekte von 1 bis 3 Punkten sind üblich (Jackman 2005, doi:10.1080/10361140500302472)
held-s-house = Streuung der Institute, Standardabweichung
prior-s-mode = Unterschied zweier Befragungsarten, Standardabweichung einer Normalverteilung
    .source = Vorgabe: eine Einschätzung. Zwei Arten zu fragen können um einige Punkte auseinanderliegen (beim EU-Referendum 2016 lagen die Telefonumfragen 4 Punkte über den Online-Umfragen)
prior-level-mean = Niveau am ersten Tag, Mittel einer Normalverteilung
    .source = Vorgabe: keine Option ist bevorzugt
prior-level-sd = Niveau am ersten Tag, Standardabweichung einer Normalverteilung
    .source = Vorgabe: breit, 95 % zwischen 30 und 70 %
prior-structural-mean = das Ergebnis selbst, vor jeder Umfrage, Mittel einer Normalverteilung
prior-structural-sd = das Ergebnis selbst, vor jeder Umfrage, Standardabweichung einer Normalverteilung
prior-of-earlier-vote = Anteil in { $vote_id } ({ $date })
polls-of-houses =
    { $polls ->
        [one] { $polls } Umfrage
       *[other] { $polls } Umfragen
    } von { $houses ->
        [one] { $houses } Institut
       *[other] { $houses } Instituten
    }
set-on-command-line = auf der Kommandozeile gesetzt
