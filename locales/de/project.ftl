# Die Befehle `plebis project` und `plebis forecast` im Terminal.
head = { $vote } — { $option }, Anteil der gültigen Stimmen
head-as-of = { $vote } — { $option }, Anteil der gültigen Stimmen, Stand { $time }
counted = ausgezählt: { $units }, { $progress } der erwarteten gültigen Stimmen, Anteil { $share }
units = { $units } von { $total } { PLACES($places, $total, case: "dative") }
set-aside =
    { $rows ->
        [one] beiseitegelassen: eine gemeldete Zeile, die nicht stimmen kann oder nicht lesbar ist (plebis check nennt sie)
       *[other] beiseitegelassen: { $rows } gemeldete Zeilen, die nicht stimmen können oder nicht lesbar sind (plebis check nennt sie)
    }
line-used = verwendete Zeile: { $line }
order-model = Modell der Reihenfolge: { $name }, Neigung { $tilt } (Std.-Abw. { $sd }); { $what }
tilted = geneigt
random = zufällig
share = Anteil
turnout = Stimmbeteiligung
probability = { $first }. { $second }.
wins = { $noun }: { $probability }
more-than = mehr als { $probability }
less-than = weniger als { $probability }
flip-expected = { THE($option) } liegt im ausgezählten Teil vorn, aber am Ende dürfte die andere Seite vorn liegen (Wahrscheinlichkeit { $probability })
flip-possible = { THE($option) } liegt im ausgezählten Teil vorn, aber am Ende könnte die andere Seite vorn liegen (Wahrscheinlichkeit { $probability })
campaign-prior = Umfragen { $prior }, Auszählung allein { $data }, beide { $blend }, Gewicht der Umfragen { $weight }
nothing-moved = nichts ist neu oder verändert
units-moved = { $new } { PLACES($places, $new) } neu, { $changed } verändert ({ $units })
units-taken-back = { $back } { PLACES($places, $back) } zurückgezogen, { $new } neu, { $changed } verändert ({ $units })
unchanged = unverändert
# Two shares that are printed as different numbers, or as one, and lie less than a tenth of a point apart.
changed-little = um weniger als { $points }
changed = { $points }
since = seit { $time }: { $what }
since-projected = seit { $time }: { $what }, hochgerechneter Anteil { $before } → { $now } ({ $change })
outstanding = nicht ausgezählt: rund { $ballots } gültige Stimmen
outstanding-guess =
    { $tense ->
        [past] nicht ausgezählt: rund { $ballots } gültige Stimmen, falls die am weitesten fortgeschrittenen { PLACES($places) } vollständig waren, was keine Meldung sagte
       *[now] nicht ausgezählt: rund { $ballots } gültige Stimmen, falls die am weitesten fortgeschrittenen { PLACES($places) } vollständig sind, was keine Meldung sagt
    }
outstanding-lead =
    { $tense ->
        [past] sie sollten { THE($option) } begünstigen, mit einem Vorsprung von { $lead }
       *[now] sie dürften { THE($option) } begünstigen, mit einem Vorsprung von { $lead }
    }
needed-level = { THE($option) } braucht davon { $share }, um gleichzuziehen
needed-threshold = { THE($option) } braucht davon { $share }, um die Schwelle zu erreichen
ballots = { $ballots } Stimmen
unusual = ungewöhnlich: { $unit } erwartet { $expected }, erhalten { $got } (z { $z }); { $cause }
unusual-without-expectation = ungewöhnlich: { $unit }, { $got }; { $cause }
flip-below =
    { $place ->
        [ahead] { THE($option) } liegt im ausgezählten Teil vorn, aber nicht über den nötigen { $threshold }
       *[behind] { THE($option) } liegt im ausgezählten Teil nicht über den nötigen { $threshold }
    }, { $alert ->
        [expected] am Ende dürfte dieser Wert aber überschritten werden
       *[possible] am Ende kann dieser Wert aber noch überschritten werden
    } (Wahrscheinlichkeit { $probability })
flip-above =
    { THE($option) } liegt im ausgezählten Teil über den nötigen { $threshold }, { $alert ->
        [expected] am Ende dürfte dieser Wert aber unterschritten werden
       *[possible] am Ende kann dieser Wert aber unterschritten werden
    } (Wahrscheinlichkeit { $probability })
lines-moved = veröffentlicht: { $now } (vorher: { $before })
