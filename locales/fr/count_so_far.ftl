about = environ{" "}
value = { $head } : { $join }{ $line }.
valid-ballots = Bulletins valables. { $stand_then }{ $occasion }
expected = { $option }, attendu
all-valid-ballots = Tous les bulletins valables
counted = { $exact } comptés
about-expected = environ { $about } attendus
draw-level = revienne
reach-threshold = atteigne le seuil
about-too-few-for = environ { $about } : trop peu pour que { $option_2 } { $end }
about-their-expected-split = environ { $about }, et leur répartition attendue
still-out = Encore attendus
led-by-votes-with-about = { $capital } avait { $by }{ $lead } voix d’avance, il en restait environ { $left }
all-counted-ahead-by-votes = Tout est compté : { $option } a { $by }{ $lead } voix d’avance
leads-by-votes-with-about = { $capital } a { $by }{ $lead } voix d’avance, il en reste environ { $left }
valid-ballots-solid-counted-hatched = Bulletins valables : plein = comptés, hachuré = attendus. { $stand_then_2 }{ $progress } des suffrages exprimés attendus. { $occasion }
all-counted-by-votes = Tout est compté : { $ending } avec { $lead } voix d’avance
all-counted-ahead-by-votes-2 = Tout est compté : { $ending } ; { $option } a { $lead } voix d’avance
