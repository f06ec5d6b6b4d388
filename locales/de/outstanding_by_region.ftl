### Grafik: erwarteter Vorsprung in den noch nicht ausgezählten Stimmen, nach Region.

largest-lead-was = { $region }: Die noch nicht ausgezählten Stimmen sollten { TO($option) } rund { $lead } Stimmen Vorsprung bringen
largest-lead-might = { $region }: Die noch nicht ausgezählten Stimmen hätten { TO($option) } noch rund { $lead } Stimmen Vorsprung bringen können
largest-lead-is = { $region }: Die noch nicht ausgezählten Stimmen dürften { TO($option) } noch rund { $lead } Stimmen Vorsprung bringen
largest-lead-may = { $region }: Die noch nicht ausgezählten Stimmen könnten { TO($option) } noch rund { $lead } Stimmen Vorsprung bringen

in-all-though =
    { $mood ->
        [was] Die noch nicht ausgezählten Stimmen sollten { TO($option) } rund { $lead } Stimmen Vorsprung bringen, trotz des Vorsprungs { OF($other) } in { $region }
        [might] Die noch nicht ausgezählten Stimmen hätten { TO($option) } noch rund { $lead } Stimmen Vorsprung bringen können, trotz des Vorsprungs { OF($other) } in { $region }
       *[is] Die noch nicht ausgezählten Stimmen dürften { TO($option) } noch rund { $lead } Stimmen Vorsprung bringen, trotz des Vorsprungs { OF($other) } in { $region }
        [may] Die noch nicht ausgezählten Stimmen könnten { TO($option) } noch rund { $lead } Stimmen Vorsprung bringen, trotz des Vorsprungs { OF($other) } in { $region }
    }
expected-lead = Erwarteter Vorsprung { OF($option) } bei den noch nicht ausgezählten gültigen Stimmen, nach { PLACE($regions) }. Das ist eine Schätzung.
in-all =
    { $tense ->
        [past] Insgesamt waren noch rund { $ballots } Stimmen auszuzählen. Sie sollten { TO($option) } { $lead } Stimmen Vorsprung bringen.
       *[now] Insgesamt sind noch rund { $ballots } Stimmen auszuzählen. Sie dürften { TO($option) } { $lead } Stimmen Vorsprung bringen.
    }
in-all-if-complete =
    { $tense ->
        [past] Insgesamt waren noch rund { $ballots } Stimmen auszuzählen. Sie sollten { TO($option) } { $lead } Stimmen Vorsprung bringen, falls die am weitesten fortgeschrittenen { PLACES($places) } vollständig waren: Keine Meldung sagte, wie weit die Auszählung war.
       *[now] Insgesamt sind noch rund { $ballots } Stimmen auszuzählen. Sie dürften { TO($option) } { $lead } Stimmen Vorsprung bringen, falls die am weitesten fortgeschrittenen { PLACES($places) } vollständig sind: Keine Meldung sagt, wie weit die Auszählung ist.
    }

ballots-axis = Stimmen
# Who is ahead, and by about how many votes.
ahead = { $option } +{ $lead }
expected-to-lead = erwarteter Vorsprung
even = gleichauf
uncounted = { $ballots } Stimmen nicht ausgezählt
uncounted-reporting = { $ballots } Stimmen nicht ausgezählt · { $counted } von { $total } { PLACES($places, $total, case: "dative") }
alt-region = { $region }: { $lead } bei { $ballots } Stimmen.
