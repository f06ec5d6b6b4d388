# Les commandes `plebis project` et `plebis forecast` dans un terminal.
head = { $vote } — { $option }, part des suffrages exprimés
head-as-of = { $vote } — { $option }, part des suffrages exprimés, au { $time }
counted = dépouillé : { $units }, { $progress } des suffrages exprimés attendus, part { $share }
units = { $units } { PLACES($places, $units) } sur { $total }
set-aside =
    { $rows ->
        [one] mise de côté : une ligne de résultats impossible ou illisible (`plebis check` dit laquelle)
       *[other] mises de côté : { $rows } lignes de résultats impossibles ou illisibles (`plebis check` dit lesquelles)
    }
line-used = ligne utilisée : { $line }
order-model = modèle d’ordre : { $name }, inclinaison { $tilt } (écart-type { $sd }) – { $what }
tilted = orienté
random = aléatoire
share = part
turnout = participation
probability = { $first }. { $second }.
wins = { $noun } : { $probability }
more-than = plus de { $probability }
less-than = moins de { $probability }
flip-expected = { THE($option) } mène dans ce qui est dépouillé, mais l’autre camp devrait finir en tête (probabilité { $probability })
flip-possible = { THE($option) } mène dans ce qui est dépouillé, mais l’autre camp peut finir en tête (probabilité { $probability })
# Quand le oui doit dépasser plus de la moitié. $place : ahead ou behind. $alert : expected ou possible.
flip-below =
    { $place ->
        [ahead] { THE($option) } est en tête dans ce qui est dépouillé, mais ne dépasse pas les { $threshold } qu’il lui faut
       *[behind] { THE($option) } ne dépasse pas les { $threshold } qu’il lui faut dans ce qui est dépouillé
    }. { $alert ->
        [expected] Il devrait finir au-dessus
       *[possible] Il peut encore finir au-dessus
    } (probabilité { $probability })
flip-above =
    { THE($option) } dépasse les { $threshold } qu’il lui faut dans ce qui est dépouillé. { $alert ->
        [expected] Il devrait finir au-dessous
       *[possible] Il peut finir au-dessous
    } (probabilité { $probability })
campaign-prior = les sondages donnent { $prior }, le dépouillement seul { $data } et les deux ensemble { $blend }, avec un poids de { $weight } pour les sondages
nothing-moved = rien de nouveau ni de changé
units-moved = { PLACES($places) } : { $new } en plus, { $changed } avec un autre chiffre ({ $units })
units-taken-back = { PLACES($places) } : { $back } en moins, { $new } en plus, { $changed } avec un autre chiffre ({ $units })
unchanged = inchangée
# Two shares that are printed as different numbers, or as one, and lie less than a tenth of a point apart.
changed-little = de moins de { $points }
changed = { $points }
since = depuis { $time } : { $what }
since-projected = depuis { $time } : { $what }. Part projetée { $before } → { $now } ({ $change })
outstanding = non dépouillés : environ { $ballots } suffrages exprimés
outstanding-guess =
    { $tense ->
        [past] non dépouillés : environ { $ballots } suffrages exprimés si { THE_PLACES($places) } les plus { GENDER($places) ->
            [f] avancées étaient complètes
           *[m] avancés étaient complets
        }, ce qu’aucun relevé ne disait
       *[now] non dépouillés : environ { $ballots } suffrages exprimés si { THE_PLACES($places) } les plus { GENDER($places) ->
            [f] avancées sont complètes
           *[m] avancés sont complets
        }, ce qu’aucun relevé ne dit
    }
outstanding-lead =
    { $tense ->
        [past] ils devaient donner { $lead } voix d’avance { TO($option) }
       *[now] ils donneraient { $lead } voix d’avance { TO($option) }
    }
needed-level = { THE($option) } a besoin de { $share } d’entre eux pour revenir à égalité
needed-threshold = { THE($option) } a besoin de { $share } d’entre eux pour atteindre le seuil
ballots = { $ballots } bulletins
unusual = inhabituel : { $unit } a { $got }, où l’on attendait { $expected } (z { $z }) – { $cause }
unusual-without-expectation = inhabituel : { $unit } a { $got } – { $cause }
lines-moved = les chiffres publiés sont maintenant { $now }, après { $before }
