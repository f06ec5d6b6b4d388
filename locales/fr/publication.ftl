rehearsal-over-live = c’est une répétition, mais { $dir } contient des versions réelles
rehearse-elsewhere = publier les répétitions dans un autre dossier
rehearsal-over-unknown = c’est une répétition, mais ce que montre { $dir }/latest est illisible et peut être réel
rehearse-or-restore = publier les répétitions dans un autre dossier, ou remettre le { $file } de la version montrée
of-another-question = c’est la publication de « { $was } » ({ $was_yes } ou { $was_no }), non de « { $is } » ({ $yes } ou { $no })
own-id-or-correct = donner à ce scrutin son propre id dans vote.toml. Si ses mots ont été corrigés, publier avec --correct "POURQUOI"
of-another-day = c’est la publication de « { $was } » du { $was_day }, non de « { $is } » du { $day }
own-id-or-folder = donner à ce scrutin son propre id dans vote.toml, ou le publier dans un autre dossier
latest-is-no-link = c’est un dossier ou un fichier, non un lien vers une version, comme en laisse une copie par FTP, zip ou Windows
rename-latest = le renommer (sa version est à côté), et publier à nouveau : le lien est alors refait
foreign-lock = le verrou n’est pas un fichier de ce programme
delete-lock = le supprimer si aucune autre exécution ne publie, et réessayer
no-next-number = aucun numéro ne suit cette version
rename-or-elsewhere = la renommer, ou publier dans un autre dossier
no-number-left = il ne reste pas de numéro après la dernière version
elsewhere = publier dans un autre dossier
holds-report = { $dir } contient un rapport, non une publication
other-than-out = donner à --publish un autre dossier que --out
nothing-to-correct = --correct est donné, mais rien n’est encore publié
publish-first = publier une première version sans elle
of-another-vote = il contient les résultats de « { $was } » du { $was_day } ({ $was_id }), non de « { $is } » du { $day } ({ $id })
rename-or-out = renommer le dossier de ce scrutin, ou donner un autre --out
of-another-folder = il contient les résultats d’un autre dossier du même scrutin ({ $vote })
rename-or-remove = renommer le dossier de ce scrutin, ou donner un autre --out. Si le dossier a été déplacé, supprimer d’abord ses résultats
another-run = une autre exécution y écrit depuis { $seconds } s
wait-for-run = attendre qu’elle se termine, ou l’arrêter, et réessayer
waiting = attente d’une autre exécution qui écrit dans { $dir }, { $seconds } s au plus
waited = attente de { $seconds } s pour { $dir }
no-version = il n’y a pas de { $version } dans { $dir }
    .cure = voir quelles versions existent : chacune a un dossier
not-held = { $version } n’était pas retenue : son statut est { $status }
    .cure = nommer une version écrite avec `--hold`, ou en montrer une plus ancienne avec `plebis rollback`
nothing-before = il n’y a pas de version avant celle qui est montrée
    .cure = nommer la version, par exemple v0005
never-shown = { $version } ne doit pas être montrée : son statut est { $status }
    .cure = nommer une version que les lecteurs ont vue. `plebis release` montre une version retenue
no-folder = rien n’est publié dans { $dir }
    .cure = nommer le dossier où `--publish` a écrit
no-number = `{ $text }` n’est pas une version
    .cure = écrire son numéro, par exemple 7 ou v0007
# Ce qu’une publication a trouvé ; $status est un mot de la liste.
terms-without-embargo =
    { $vote } (état : { $status ->
        [test] essai
        [embargoed] sous embargo
        [live] en direct
        [held] retenu
        [corrected] corrigé
       *[final] définitif
    }) : aucun embargo n’est fixé
terms-after-embargo =
    { $vote } (état : { $status ->
        [test] essai
        [embargoed] sous embargo
        [live] en direct
        [held] retenu
        [corrected] corrigé
       *[final] définitif
    }) : l’embargo jusqu’au { $until } est levé depuis { $over }
seconds = { $seconds } s
minutes = { $minutes } min
hours = { $hours } h { $minutes } min
days = { $days } j { $hours } h
no-links = ce système n’a pas de liens entre dossiers
    .cure = écrire avec --out et copier le dossier sur le site
name-not-utf8 = un fichier y porte un nom qui n’est pas en UTF-8
    .cure = le renommer, ou écrire dans un autre dossier
no-name = ce n’est pas un nom dans un dossier
    .cure = nommer un dossier
# Why the figures of a place differ from those of the version before.
figures-changed = la source a changé ses chiffres
reported = le résultat est arrivé
taken-back = la source l’a retiré
rolled-back = la version { $version } est de nouveau affichée. Une veille en cours publiera le prochain changement par-dessus
