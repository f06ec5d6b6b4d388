### Gráfico: ventaja prevista en los votos por escrutar, por región.

largest-lead-was = Los votos por escrutar de { $region } debían dar { TO($option) } unos { $lead } de ventaja
largest-lead-might = Los votos por escrutar de { $region } aún podían dar { TO($option) } unos { $lead } de ventaja
largest-lead-is = Los votos por escrutar de { $region } deberían dar { TO($option) } unos { $lead } de ventaja
largest-lead-may = Los votos por escrutar de { $region } aún pueden dar { TO($option) } unos { $lead } de ventaja

in-all-though =
    { $mood ->
        [was] Los votos por escrutar debían dar { TO($option) } unos { $lead } de ventaja, pese a la ventaja { OF($other) } en { $region }
        [might] Los votos por escrutar aún podían dar { TO($option) } unos { $lead } de ventaja, pese a la ventaja { OF($other) } en { $region }
       *[is] Los votos por escrutar deberían dar { TO($option) } unos { $lead } de ventaja, pese a la ventaja { OF($other) } en { $region }
        [may] Los votos por escrutar aún pueden dar { TO($option) } unos { $lead } de ventaja, pese a la ventaja { OF($other) } en { $region }
    }
expected-lead = Ventaja prevista { OF($option) } sobre { THE($other) } en los votos válidos por escrutar, por { PLACE($regions) }. Es una estimación.
in-all =
    { $tense ->
        [past] En total quedaban unos { $ballots } votos por escrutar. Debían dar { TO($option) } una ventaja de { $lead }.
       *[now] En total quedan unos { $ballots } votos por escrutar. Deberían dar { TO($option) } una ventaja de { $lead }.
    }
in-all-if-complete =
    { $tense ->
        [past] En total quedaban unos { $ballots } votos por escrutar. Debían dar { TO($option) } una ventaja de { $lead }, si { THE_PLACES($places) } más { GENDER($places) ->
            [f] avanzadas estaban completas
           *[m] avanzados estaban completos
        }: ningún dato decía cuánto se había escrutado.
       *[now] En total quedan unos { $ballots } votos por escrutar. Deberían dar { TO($option) } una ventaja de { $lead }, si { THE_PLACES($places) } más { GENDER($places) ->
            [f] avanzadas están completas
           *[m] avanzados están completos
        }: ningún dato dice cuánto se ha escrutado.
    }

ballots-axis = votos
# Who is ahead, and by about how many votes.
ahead = { $option } +{ $lead }
expected-to-lead = ventaja prevista
even = empate
uncounted = { $ballots } votos por escrutar
uncounted-reporting = { $ballots } votos por escrutar · { $counted } de { $total } { PLACES($places, $total) }
alt-region = { $region }: { $lead } de { $ballots } votos.
