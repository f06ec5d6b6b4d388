### Grafico: vantaggio atteso nei voti ancora da scrutinare, per regione.

largest-lead-was = I voti da scrutinare a { $region } dovevano dare { TO($option) } circa { $lead } di vantaggio
largest-lead-might = I voti da scrutinare a { $region } potevano ancora dare { TO($option) } circa { $lead } di vantaggio
largest-lead-is = I voti da scrutinare a { $region } dovrebbero dare { TO($option) } circa { $lead } di vantaggio
largest-lead-may = I voti da scrutinare a { $region } possono ancora dare { TO($option) } circa { $lead } di vantaggio

in-all-though =
    { $mood ->
        [was] I voti da scrutinare dovevano dare { TO($option) } circa { $lead } di vantaggio, nonostante il vantaggio { OF($other) } a { $region }
        [might] I voti da scrutinare potevano ancora dare { TO($option) } circa { $lead } di vantaggio, nonostante il vantaggio { OF($other) } a { $region }
       *[is] I voti da scrutinare dovrebbero dare { TO($option) } circa { $lead } di vantaggio, nonostante il vantaggio { OF($other) } a { $region }
        [may] I voti da scrutinare possono ancora dare { TO($option) } circa { $lead } di vantaggio, nonostante il vantaggio { OF($other) } a { $region }
    }
expected-lead = Vantaggio atteso { OF($option) } { ON($other) } nei voti validi ancora da scrutinare, per { PLACE($regions) }. È una stima.
in-all =
    { $tense ->
        [past] In tutto restavano da scrutinare circa { $ballots } schede. Ci si aspettava che dessero { TO($option) } un vantaggio di { $lead }.
       *[now] In tutto restano da scrutinare circa { $ballots } schede. Dovrebbero dare { TO($option) } un vantaggio di { $lead }.
    }
in-all-if-complete =
    { $tense ->
        [past] In tutto restavano da scrutinare circa { $ballots } schede. Ci si aspettava che dessero { TO($option) } un vantaggio di { $lead }, se { THE_PLACES($places) } più { GENDER($places) ->
            [f] avanzate erano complete
           *[m] avanzati erano completi
        }: nessun dato diceva a che punto fosse lo spoglio.
       *[now] In tutto restano da scrutinare circa { $ballots } schede. Dovrebbero dare { TO($option) } un vantaggio di { $lead }, se { THE_PLACES($places) } più { GENDER($places) ->
            [f] avanzate sono complete
           *[m] avanzati sono completi
        }: nessun dato dice a che punto è lo spoglio.
    }

ballots-axis = schede
# Who is ahead, and by about how many votes.
ahead = { $option } +{ $lead }
expected-to-lead = vantaggio atteso
even = parità
uncounted = { $ballots } schede da scrutinare
uncounted-reporting = { $ballots } schede da scrutinare · { $counted } { PLACES($places, $counted) } su { $total }
alt-region = { $region }: { $lead } su { $ballots } schede.
