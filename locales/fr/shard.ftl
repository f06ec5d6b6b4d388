# Épreuves découpées en lots pour plusieurs machines. Un lot est une tranche des nuits ; une tâche d’un tableau de l’ordonnanceur en traite un.
no-shard = --shard { $text } ne désigne aucun lot
no-shard-cure = écrire I/N, par exemple 3/8 : le troisième de huit, ou auto/N dans une tâche d’un ordonnanceur
beyond = il n’y a pas de lot { $index } sur { $of }
beyond-cure = les lots se comptent à partir de 1 : soumettre le tableau avec --array=1-{ $of }
auto-none = auto ne trouve aucun numéro de tâche : aucune des variables { $names } n’est définie
auto-value = { $name } vaut { $value }, ce qui n’est pas un numéro de tâche
auto-disagree = { $one } désigne le lot { $shard }, et { $other } le lot { $number }
auto-cure = lancer la commande comme tâche d’un tableau, ou écrire le numéro : --shard 3/8
needs-out = --shard écrit une table et il lui faut un dossier
needs-out-cure = ajouter --out DIR, le même pour tous les lots
foreign = il contient un lot d’un autre plan, d’autres données ou d’une autre version
foreign-cure = donner un autre dossier avec --out, ou supprimer celui-ci
ran = lot { $shard } : { $nights ->
    [one] { $nights } nuit
   *[other] { $nights } nuits
  } sur { $total }, dont { $before } d’un essai précédent
none-there = { $dir } ne contient aucun lot terminé
none-there-cure = traiter d’abord les lots, avec --out et ce dossier
missing = { $n ->
    [one] il manque un lot sur { $of }
   *[other] il manque { $n } lots sur { $of }
  }
missing-cure = les soumettre de nouveau avec la ligne ci-dessus. Ce qu’ils avaient fait est conservé
mixed-versions = ce lot vient de la version { $other }, et { $beside } de la version { $one }
other-inputs = { $file } de { $vote } n’est pas le fichier dont { $beside } est tiré
other-plan = ce lot est d’un autre plan que { $beside }
other-number = c’est un lot sur { $of }, et { $beside } en est un sur { $there }
merge-cure = réunir les lots d’un seul calcul : supprimer ceux qui n’en sont pas et traiter de nouveau leurs numéros
duplicate = le lot { $shard } est là deux fois : aussi dans { $twin }
duplicate-cure = supprimer l’un des deux dossiers
damaged = n’est pas la table avec laquelle son manifeste a été écrit
damaged-cure = supprimer le dossier et traiter ce lot de nouveau
no-whole = n’est pas un nombre entier
merged = { $shards ->
        [one] un lot réuni
       *[other] { $shards } lots réunis
    }, avec { $nights ->
        [one] une nuit
       *[other] { $nights } nuits
    }
plan-of = { $nights ->
        [one] une nuit
       *[other] { $nights } nuits
    } { $votes ->
        [one] d’un scrutin
       *[other] de { $votes } scrutins
    }, plan { $hash }
plan-of-races = { $forecasts ->
        [one] une prévision de scrutin
       *[other] { $forecasts } prévisions de scrutins
    }, plan { $hash }
head-tasks = tâches
head-nights = nuits par tâche
head-forecasts = prévisions par tâche
head-cpu = s de processeur par tâche
head-memory = Mo par tâche
plan-note = Temps de processeur et mémoire sont mesurés sur quelques-unes de ces nuits, sur cette machine. Chaque tâche lit tous les scrutins : { $reading } s.
plan-note-races = Temps de processeur et mémoire sont mesurés sur une de ces prévisions, sur cette machine. Chaque tâche lit la table et apprend des scrutins précédents : { $reading } s.
changed = n’est plus ce qu’il était au début de ce lot
changed-cure = ne plus toucher aux fichiers tant que tous les lots n’ont pas été traités
by-nights = les scrutins d’une table de sondages ne se rangent pas un par un
by-nights-cure = ne pas donner --by : nights.parquet contient une ligne par scrutin
