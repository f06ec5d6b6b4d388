of-kind = { $name } ({ $kind })
all-of-kind = tous les bulletins de type « { $kind } »
leave-out = { $name } ne sert pas à ce que le modèle apprend, mais son dépouillement reste dans le total
apart = { $name } suit un mouvement propre, qui n’est pas ramené vers celui des autres
expected = { $name } devrait avoir { $ballots } votants en tout
expected-about = { $name } devrait avoir { $ballots } votants en tout, ± { $sd }
known = à { $name }, la part { OF($option) } est tenue pour connue : { $share }
known-about = à { $name }, la part { OF($option) } est tenue pour connue : { $share } ± { $sd }
why = { $told } ({ $why })
by-desk = dit par la rédaction : { $told }
by-flag = donné pour ce calcul : { $told }
no-effect = { $told } – cela ne change rien : { $reason }
no-unit = cette consigne ne vise { NO_PLACE($unit-name) } de ce dépouillement
all-counted = tout y est dépouillé
excluded = ce qui est dépouillé ne le permet guère
few-draws = { $agree ->
        [0] aucun des { $n } tirages ne s’y accorde
        [one] un seul tirage sur { $n } s’y accorde
       *[other] seuls { $agree } tirages sur { $n } s’y accordent
    }. Avec davantage de tirages (--draws), il peut en être tenu compte
together = ce qui est dépouillé l’admet seule, mais pas avec ce qui est donné pour { $others }
lines-alone = on n’a encore le résultat d’{ NO_PLACE($unit-name) }, et les chiffres publiés seuls ne peuvent s’en servir
same-units = une autre consigne porte sur les mêmes { PLACES($unit-name) }
shares-alone = seules des parts sont connues ici, et aucun nombre de votants
swing-instead = les facteurs des scrutins antérieurs ne peuvent se servir de ce que sait la rédaction : la projection suit l’évolution par rapport au dernier d’entre eux
