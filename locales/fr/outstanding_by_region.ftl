### Graphique : avance attendue dans les bulletins restants, par région.

largest-lead-was = À { $region }, les bulletins restants devaient donner environ { $lead } voix d’avance { TO($option) }
largest-lead-might = À { $region }, les bulletins restants pouvaient encore donner environ { $lead } voix d’avance { TO($option) }
largest-lead-is = À { $region }, les bulletins restants donneraient encore environ { $lead } voix d’avance { TO($option) }
largest-lead-may = À { $region }, les bulletins restants peuvent encore donner environ { $lead } voix d’avance { TO($option) }

in-all-though =
    { $mood ->
        [was] Les bulletins restants devaient donner environ { $lead } voix d’avance { TO($option) }, malgré l’avance { OF($other) } à { $region }
        [might] Les bulletins restants pouvaient encore donner environ { $lead } voix d’avance { TO($option) }, malgré l’avance { OF($other) } à { $region }
       *[is] Les bulletins restants donneraient encore environ { $lead } voix d’avance { TO($option) }, malgré l’avance { OF($other) } à { $region }
        [may] Les bulletins restants peuvent encore donner environ { $lead } voix d’avance { TO($option) }, malgré l’avance { OF($other) } à { $region }
    }
expected-lead = Avance estimée { OF($option) } dans les suffrages exprimés non encore dépouillés, par { PLACE($regions) }.
in-all =
    { $tense ->
        [past] En tout, environ { $ballots } bulletins restaient à dépouiller. Ils devaient donner { $lead } voix d’avance { TO($option) }.
       *[now] En tout, environ { $ballots } bulletins restent à dépouiller. Ils donneraient { $lead } voix d’avance { TO($option) }.
    }
in-all-if-complete =
    { $tense ->
        [past] En tout, environ { $ballots } bulletins restaient à dépouiller. Ils devaient donner { $lead } voix d’avance { TO($option) } si { THE_PLACES($places) } les plus { GENDER($places) ->
            [f] avancées étaient complètes
           *[m] avancés étaient complets
        }. Aucun relevé ne disait où en était le dépouillement.
       *[now] En tout, environ { $ballots } bulletins restent à dépouiller. Ils donneraient { $lead } voix d’avance { TO($option) } si { THE_PLACES($places) } les plus { GENDER($places) ->
            [f] avancées sont complètes
           *[m] avancés sont complets
        }. Aucun relevé ne dit où en est le dépouillement.
    }

ballots-axis = bulletins
# Who is ahead, and by about how many votes.
ahead = { $option } +{ $lead }
expected-to-lead = avance attendue
even = égalité
uncounted = { $ballots } bulletins à dépouiller
uncounted-reporting = { $ballots } bulletins à dépouiller · { $counted } { PLACES($places, $counted) } sur { $total }
alt-region = { $region } : { $lead } sur { $ballots } bulletins à dépouiller.
