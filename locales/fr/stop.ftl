strict = --strict refuse ces données, avec { $n ->
        [one] une erreur ou un avertissement
       *[other] { $n } erreurs et avertissements
    }
strict-cure = `plebis check VOTE` montre chaque constat et son remède
findings = erreurs dans les données de { $vote } : { $count }
findings-first = erreurs dans les données de { $vote } : { $count }. La première est celle-ci : { $first }
finding-at-line = { $file }, ligne { $line } : { $message }
finding = { $file } : { $message }
publish-anyway = `plebis check VOTE` les énumère avec leurs remèdes. --publish-anyway "POURQUOI" publie quand même, et POURQUOI figure dans le manifeste et sur la page
mend-each = corriger chacune comme sa ligne l’indique, ou donner --exit-zero si seule la liste est voulue
embargo = embargo en vigueur jusqu’au { $until }
embargo-of-earlier = embargo en vigueur jusqu’au { $until } sur le scrutin antérieur { $vote }, auquel celui-ci est comparé
embargo-cure = attendre jusque-là. Aucune option ne le lève : c’est l’`embargo_until` d’un vote.toml
embargo-of-flag-cure = attendre jusque-là. Il a été demandé par une option, et `--embargo off` le lève
embargo-gone = `embargo_until` n’est plus dans vote.toml, mais l’embargo jusqu’au { $until } reste en vigueur
embargo-gone-cure = remettre la ligne. Si elle a été ôtée à dessein, le confirmer une fois par `--embargo off`
not-written = impossible d’écrire { $path } : { $why }
not-written-cure = vérifier que le dossier existe, qu’il est accessible en écriture et qu’il reste de la place
not-into = impossible d’écrire dans { $path } : { $problem }
charts = tous les graphiques n’ont pas pu être dessinés : { $charts }. Le reste est écrit
charts-cure = la raison de chacun figure plus haut. En dessiner un seul avec `plebis chart NAME VOTE`
bug = défaut du programme : { $why }
bug-cure = merci de le signaler avec la commande et ses données
without-a-word = le programme s’est arrêté sans un mot
after-as-of = ce qui a paru après --as-of est laissé de côté : en donner un plus tardif. Sinon { $cure }
help = remède : { $cure }
embargo-met = embargo en vigueur jusqu’à ce qu’un scrutin antérieur l’ait levé pendant le tracé : relancer la commande
