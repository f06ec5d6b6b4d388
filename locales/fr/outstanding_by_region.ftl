### Graphique : avance attendue dans les bulletins restants, par région.

largest-lead-was = À { $region }, les bulletins restants devaient donner environ { $lead } voix d’avance { TO($option) }
largest-lead-might = À { $region }, les bulletins restants pouvaient encore donner environ { $lead } voix d’avance { TO($option) }
largest-lead-is = À { $region }, les bulletins restants donneraient encore environ { $lead } voix d’avance { TO($option) }
largest-lead-may = À { $region }, les bulletins restants peuvent encore donner environ { $lead } voix d’avance { TO($option) }

expected-lead = Avance attendue { OF($option) } dans les bulletins valables non encore comptés, par région ; estimation.
in-all =
    { $tense ->
        [past] En tout, environ { $ballots } bulletins restaient à dépouiller ; ils devaient donner { $lead } voix d’avance { TO($option) }.
       *[now] En tout, environ { $ballots } bulletins restent à dépouiller ; ils donneraient { $lead } voix d’avance { TO($option) }.
    }
in-all-if-complete =
    { $tense ->
        [past] En tout, environ { $ballots } bulletins restaient à dépouiller ; ils devaient donner { $lead } voix d’avance { TO($option) }, si les unités les plus avancées étaient complètes : aucun relevé ne disait où en était son unité.
       *[now] En tout, environ { $ballots } bulletins restent à dépouiller ; ils donneraient { $lead } voix d’avance { TO($option) }, si les unités les plus avancées sont complètes : aucun relevé ne dit où en est son unité.
    }

ballots-axis = bulletins
lead-of = avance { OF($option) }
even = égalité
uncounted = { $ballots } bulletins à dépouiller
uncounted-reporting =
    { $units ->
        [stations] { $ballots } bulletins à dépouiller · { $counted ->
            [one] { $counted } bureau dépouillé sur { $total }
           *[other] { $counted } bureaux dépouillés sur { $total }
        }
       *[areas] { $ballots } bulletins à dépouiller · { $counted ->
            [one] { $counted } zone dépouillée sur { $total }
           *[other] { $counted } zones dépouillées sur { $total }
        }
    }
alt-region = { $region } : { $lead } sur { $ballots } bulletins.
