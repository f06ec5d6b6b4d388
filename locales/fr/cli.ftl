# Ce que les commandes disent dans un terminal.
earlier-vote-embargoed = le scrutin antérieur { $id } est sous embargo jusqu’au { $until }, et ce qui suit repose sur lui
    .cure = n’en rien publier avant
findings = { $findings } : plebis check { $vote }
findings-first = Le plus sérieux : { $first }
day-ends-by-utc = le { $day } est réputé s’achever à minuit UTC, car rien n’indique l’heure locale de ce scrutin
    .cure = écrire `polls_close` avec son décalage dans vote.toml. `timezone` seul est un nom et n’est pas consulté
embedded = dans le programme
folder = dossier { $path }
checked = { $vote } ({ $source }) : { $errors }, { $warnings }, { $notes }
error = erreur
warning = avertissement
note = remarque
code = code
severity = gravité
line = ligne { $line }
shares-of = `point`, `truth` et fourchettes : parts { OF($option) } (`yes`)
corrected = Corrigé : { $why }
not-remembered = { $vote } est un scrutin contenu dans le programme : ce qui en a été dit n’est pas conservé. `plebis new --from { $vote } DIR` crée un dossier qui le conserve.
# En-têtes de la liste des scrutins.
vote-head = scrutin
date-head = date
title-head = titre
found-in-head = trouvé dans
no-draws = { $path } est écrit : un en-tête et aucun tirage
