# Ce qui se dit lors d’une soirée de dépouillement : de la source, de l’enregistrement, de ce qui est pris ou refusé.
no-feed = aucune source n’est indiquée
    .cure = écrire `--feed` avec un fichier, un dossier ou une adresse, ou `[feed] url` dans vote.toml
scheme-unknown = `{ $scheme }` ne permet pas de lire une source
    .cure = écrire une adresse en http:// ou https://, un fichier ou un dossier
twice = `{ $vote }` est indiqué deux fois
    .cure = indiquer chaque scrutin une seule fois
no-vote = l’enregistrement ne dit pas de quel scrutin il s’agit
    .cure = écrire `--vote VOTE`
nothing-yet = aucun chiffre n’est arrivé
    .cure = attendre les premiers chiffres : sans `--once`, la veille continue
log-broken = la ligne est abîmée : { $why }
    .cure = reprendre le journal d’une copie, ou mettre l’enregistrement de côté. Une dernière ligne abîmée est sans conséquence
body-damaged = les octets ne sont pas ceux qui ont été enregistrés
    .cure = reprendre le fichier d’une copie. Ce qui est publié reste en place
embargo-broken = ce n’est pas une heure : nul ne sait jusqu’à quand rien ne doit être publié
    .cure = écrire encore une fois `--embargo TIME`, ou `--embargo off` pour lever l’embargo
body-elsewhere = le journal nomme un fichier hors de son dossier
recording-empty = rien n’a été enregistré
    .cure = indiquer le dossier où `plebis watch` a enregistré : il contient log.jsonl
recording-taken = un autre `plebis watch` travaille ici
    .cure = l’arrêter, ou indiquer d’autres dossiers avec `--record` et `--publish`
recording-public = { $folder } est dans le dossier de publication : ce qui arrive serait enregistré là où les lecteurs ont accès
    .cure = nommer un dossier ailleurs par `--record`
holds-rehearsal = il contient l’enregistrement d’une répétition, et c’est la soirée elle-même
    .cure = nommer un autre dossier par `--record` : une répétition et une soirée s’enregistrent à part
holds-night = il contient l’enregistrement d’une soirée, et c’est une répétition
older = ces chiffres sont plus anciens que ceux qui sont en place ({ $theirs }, contre { $ours })
older-revision = cette version est plus ancienne que celle qui est en place ({ $theirs }, contre { $ours })
rehearsal-in-the-night = c’est une répétition, mais de vrais chiffres sont en place
takes-back = elle retire d’un coup { $n } des { $of } { PLACES($places, $of) }, et ne comptera que si elle revient { $left ->
    [one] encore une fois
   *[other] encore { $left } fois
 }
turns = elle échange les deux options dans { $n } { PLACES($places, $n) } sur { $of } déjà dépouillés. Elle ne compte que si elle revient encore { $left ->
        [one] une fois
       *[other] { $left } fois
    }
cut-off = le fichier s’arrête au milieu d’une ligne, comme s’il était encore en cours d’écriture. Il ne compte que s’il revient encore { $left ->
        [one] une fois
       *[other] { $left } fois
    }
ahead = une heure de la source est { $theirs }, mais les chiffres ont été relevés à { $ours } : ils sont datés de ce moment
    .cure = vérifier l’horloge de la source, le jour d’une heure après minuit, et timezone dans vote.toml
passed-over = { $feed } : { $files } viennent avant un fichier déjà lu et ne sont pas lus.
    .cure = Donner aux chiffres plus récents un nom qui vient après.
total-differs = le total de la source pour { $area } est de { $theirs } { $option }, mais les lieux qu’elle y compte font { $ours }
    .cure = la source est peut-être en cours de mise à jour, ou une ligne est fausse. Les lieux comptent, jamais le total
blanked = { $unit } avait { $ballots } bulletins, et la source laisse maintenant ses cases vides
zeroed = { $unit } avait { $ballots } bulletins, et la source n’en annonce plus aucun
    .cure = une source en difficulté affiche des zéros ou rien : les chiffres d’avant restent en place jusqu’aux suivants
resumed = { $feed } : { $recorded ->
    [one] { $recorded } envoi était déjà enregistré, et la veille reprend à ce point
   *[other] { $recorded } envois étaient déjà enregistrés, et la veille reprend à ce point
 }
embargo-kept = { $feed } : rien n’est publié avant { $until }. Cela vaut pour quiconque poursuit cet enregistrement ou publie dans le même dossier ; `--embargo off` lève l’embargo.
embargo-stands = { $feed } : rien n’est publié avant { $until }, comme il a été demandé plus tôt. `--embargo off` lève l’embargo.
embargo-lifted = { $feed } : l’embargo jusqu’à { $until } est levé.
nothing-there = { $feed } n’a encore rien.
unlogged = { $feed } : { $n ->
    [one] { $files } est dans l’enregistrement sans ligne au journal, et ne compte pas.
   *[other] { $files } sont dans l’enregistrement sans ligne au journal, et ne comptent pas.
 }
    .cure = L’exécution précédente a été interrompue, ou son disque était plein. Ce que la source a encore est enregistré à nouveau.
damaged = { $feed } : { $file } n’est plus ce qui a été enregistré ({ $was }, maintenant { $now }) et ne compte pas. Les autres envois comptent.
damaged-gone = { $feed } : { $file }, qui a été enregistré ({ $was }), n’est plus là et ne compte pas. Les autres envois comptent.
failed = { $feed } : { $why }. { $cure }. Le prochain essai aura lieu dans { $seconds } s.
refused = { $vote } : l’envoi { $number } ({ $file }) est refusé : { $why }. Les chiffres d’avant restent en place.
cure = { $cure }.
taken = { $vote } : { $new } nouveaux, { $changed } modifiés, { $back } retirés{ $aside ->
    [0] .
    [one] . Une ligne est mise de côté.
   *[other] . { $aside } lignes sont mises de côté.
 }
of-test = C’est une répétition.
projected = { $vote } : { $headline }
published = { $vote } : la version { $version } est en ligne : { $page }
unpublished = { $vote } : rien n’a pu être publié : { $why }. { $cure }.
prepared = { $vote } : les fichiers préparés sont illisibles, et ceux lus auparavant servent encore : { $why }. { $cure }.
prepared-barred = { $vote } : rien n’est publié tant que ceci est illisible, car l’embargo n’est pas connu : { $why }. { $cure }.
prepared-unread = { $vote } : les fichiers préparés ne peuvent pas être lus : { $why }. { $cure }. D’ici là, ce qui arrive est enregistré et rien n’est publié.
other-id = le dossier est maintenant celui d’un autre vote (`{ $id }`)
    .cure = remettre l’id `{ $id }`, ou relancer `plebis watch`
after-failed = `{ $command }` s’est terminé avec le code { $code }.
after-stopped = `{ $command }` a été arrêté.
ready = prêt        { $vote } : { $told }
pending = en attente  { $vote } : { $told }
broken = à corriger  { $vote } : { $told }
not-ready = il manque encore quelque chose
    .cure = voir les lignes marquées `en attente`
is-broken = il faut corriger quelque chose avant la soirée
    .cure = voir les lignes marquées `à corriger`
ready-folder = les fichiers préparés ont { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
 } et { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
 }
ready-units = { $n ->
    [one] { $n } { PLACES($places, $n) } est { GENDERED($places, f: "connue", m: "connu") }
   *[other] { $n } { PLACES($places, $n) } sont { GENDERED($places, f: "connues", m: "connus") }
 }
ready-no-units = le dossier n’a pas de liste { OF_PLACES($places) } : rien ne peut être projeté avant la fin du dépouillement. `plebis convert { $feed } --vote { $vote } --to { $vote }/units.csv` écrit la liste de la source
ready-earlier = { $n ->
    [0] il n’y a pas de scrutin antérieur pour comparer : les fourchettes seront donc larges
    [one] il est comparé à un scrutin antérieur
   *[other] il est comparé à { $n } scrutins antérieurs
 }
ready-clock = l’horloge indique { $at }
ready-no-embargo = aucun embargo n’est fixé
ready-embargo = rien n’est publié avant { $until }
ready-embargo-over = l’embargo a pris fin à { $until }
ready-place = { $place } est accessible en écriture
no-place = { $place } n’est pas accessible en écriture : { $why }
ready-recorded = { $n ->
    [one] { $n } envoi est déjà enregistré
   *[other] { $n } envois sont déjà enregistrés
 }
ready-languages = noms en { $languages }
ready-own-language = les noms ne sont donnés que dans une langue
feed-fails = { $feed } n’est pas utilisable : { $why }
feed-pending = { $feed } n’a encore rien
feed-reads = { $feed } contient { $listed } { PLACES($places, $listed) }. Il en manque { $absent }, et { $aside ->
    [one] { $aside } ligne est mise de côté
   *[other] { $aside } lignes sont mises de côté
 }
# Why a signature does not let a body be used.
unsigned = il n’a pas de signature, alors que `[feed.signature]` en demande une
signature-missing = sa signature n’a pas pu être obtenue : { $why }
signature-at = { $place } : { $why }
signature-unreadable = sa signature n’est pas valable : il faut 64 octets, tels quels, en chiffres hexadécimaux ou en base64
signature-wrong = sa signature n’est pas celle de la clé de `[feed.signature]` : il a été modifié en chemin, ou la signature est celle d’un autre envoi
signature-cure = attendre l’envoi suivant, ou demander au bureau de dépouillement. Une signature qui arrive plus tard est prise à ce moment
# Of what is doubtful in a body, and of files that are not there.
gone = { $feed } n’est plus là pour l’instant. Les derniers chiffres restent en place.
refused-first = { $vote } : l’envoi { $number } ({ $file }) est refusé : { $why }.
finding = {"  "}{ $place } : { $message }.
finding-alone = {"  "}{ $message }.
more-findings = {"  "}{ $n ->
    [one] Un autre point est douteux : il figure avec `--json`.
   *[other] { $n } autres points sont douteux : ils figurent avec `--json`.
 }
first-aside = La première : ligne { $line } ({ $unit }) : { $why }
no-folder = Le dossier { $folder } n’existe pas.
near-name = Faut-il lire { $near } ?
day-now = le jour du vote est le { $day }
day-ahead = le jour du vote est le { $day }, { $days ->
    [one] dans un jour
   *[other] dans { $days } jours
 }
day-past = le jour du vote est le { $day }, il y a { $days ->
        [one] un jour
       *[other] { $days } jours
    } : ce qui arrive est pris pour cette soirée, et rien d’ultérieur n’est utilisé (corriger `date` dans vote.toml s’il s’agit de ce soir)
# Parts of the last line of a terminal, with points between them.
status-look = consulté à { $time }
status-data = chiffres de { $time }
status-nothing = rien encore
status-check = { $n } à vérifier
status-unpublished = rien n’est publié : { $why }
status-prepared = fichiers préparés illisibles : { $why }
status-findings = { $n } douteux
