# Les phrases qu’une rédaction peut imprimer : résultat, dépouillement, sondages.
title = { $title } ({ $day }).
nothing = Rien ne peut encore être dit.
nothing-counted = Rien n’est encore dépouillé : 0 { PLACES($places, 0) } sur { $total }.

result-final = Résultat définitif : { $first } { $first_share } et { $second } { $second_share } des suffrages exprimés.
result-provisional = Résultat provisoire : { $first } { $first_share } et { $second } { $second_share } des suffrages exprimés.
result-units = Les résultats des { $units } { PLACES($places, $units) } donnent { $first } { $first_share } et { $second } { $second_share } des suffrages exprimés. Aucun total n’est publié.
result-weights = Pondérées par leur taille, les parts des { $units } { PLACES($places, $units) } donnent { $first } { $first_share } et { $second } { $second_share } des suffrages exprimés. Aucun total n’est publié.
result-some-units = Les résultats de { $units } { PLACES($places, $units) } sur { $all } donnent { $first } { $first_share } et { $second } { $second_share } des suffrages exprimés. Les autres n’ont pas de résultat.
shares-without-size = Les parts de { $units } { PLACES($places, $units) } sur { $all } sont publiées, mais pas leur taille : aucune somme n’est possible.
turnout = La participation a été de { $turnout }.

poll-gap =
    Hors indécis, { $which ->
        [one] un seul sondage
        [last] le dernier de { $all } sondages
        [some] la moyenne de { $n } sondages sur { $all }
       *[all] la moyenne de { $n } sondages
    } créditait { THE($option) } de { $share }, { $place ->
        [level] soit le niveau du
        [high] soit { $points } au-dessus du
       *[low] soit { $points } au-dessous du
    } résultat { $status ->
        [final] définitif
       *[provisional] provisoire
    }.

no-forecast = Il n’y a pas de prévision : aucun sondage de ce scrutin n’est utilisable.
close-on-polls =
    { $tense ->
        [past] D’après les sondages, l’issue était trop incertaine pour être annoncée.
       *[now] D’après les sondages, l’issue est trop incertaine pour être annoncée.
    }
likely-on-polls =
    { $tense ->
        [past] D’après les sondages, { $noun } était { $likelihood ->
            [leaning] plus probable qu’improbable
            [likely] probable
           *[very] très probable
        }.
       *[now] D’après les sondages, { $noun } est { $likelihood ->
            [leaning] plus probable qu’improbable
            [likely] probable
           *[very] très probable
        }.
    }
close-on-count =
    { $tense ->
        [past] L’issue était trop incertaine pour être annoncée.
       *[now] L’issue est trop incertaine pour être annoncée.
    }
likely-on-count =
    { $tense ->
        [past] { $noun } était { $likelihood ->
            [leaning] plus probable qu’improbable
            [likely] probable
           *[very] très probable
        }.
       *[now] { $noun } est { $likelihood ->
            [leaning] plus probable qu’improbable
            [likely] probable
           *[very] très probable
        }.
    }
wins-in = { $clause } { $frequency } dans les simulations du modèle.
carried-unknown = On ne peut dire si la proposition est adoptée : { $reason }.
frequency-most = plus de 99 fois sur 100
frequency-fewest = moins d’une fois sur 100
frequency-hundred = environ { $n } fois sur 100
frequency-ten = environ { $n } fois sur 10

interval =
    { $verb ->
        [estimated] Le modèle estimait { THE($option) } à { $median } des suffrages exprimés, et entre { $low } et { $high } neuf fois sur dix.
        [projects] Le modèle projette { THE($option) } à { $median } des suffrages exprimés, et entre { $low } et { $high } neuf fois sur dix.
        [projected] Le modèle projetait { THE($option) } à { $median } des suffrages exprimés, et entre { $low } et { $high } neuf fois sur dix.
       *[estimates] Le modèle estime { THE($option) } à { $median } des suffrages exprimés, et entre { $low } et { $high } neuf fois sur dix.
    }

rows-set-aside =
    { $rows ->
        [one] Une ligne de résultats ne peut pas être juste et n’est pas prise en compte.
       *[other] { $rows } lignes de résultats ne peuvent pas être justes et ne sont pas prises en compte.
    }
no-projection = Il n’y a pas de projection : { $reason }.
no-projection-yet = Il n’y a pas de projection : rien d’utilisable n’est encore dépouillé.
no-projection-over = Il n’y a pas de projection : le scrutin est terminé, et aucun décompte partiel n’en est disponible.
too-early = Il est trop tôt pour une projection : { $progress } des suffrages exprimés attendus sont dépouillés.

stand-time = état à { $time }
units-percent = { $percent } des bureaux
stations = { $stations } bureaux sur { $total }
units-of = { $units } { PLACES($places, $units) } sur { $total }
units = { $units } { PLACES($places, $units) }
progress = { $progress } des suffrages exprimés attendus
progress-guess = { $progress } des suffrages exprimés attendus si { THE_PLACES($places) } les plus { GENDER($places) ->
        [f] avancées sont complètes
       *[m] avancés sont complets
    }
polls-blended-in = La prévision tirée des sondages y est intégrée.
all-counted =
    { $units ->
        [one] Tout est dépouillé
       *[other] Les { $units } { PLACES($places) } sont { GENDER($places) ->
            [f] toutes dépouillées
           *[m] tous dépouillés
        }
    } : { $option } { $share }.
all-counted-at =
    { $units ->
        [one] Tout est dépouillé
       *[other] Les { $units } { PLACES($places) } sont { GENDER($places) ->
            [f] toutes dépouillées
           *[m] tous dépouillés
        }
    } ({ $time }) : { $option } { $share }.
everything-counted = Tout est dépouillé : { $option } { $share }.
everything-counted-at = Tout est dépouillé ({ $time }) : { $option } { $share }.
counted =
    { $stand ->
        [past-time] À { $time }, { THE($option) } avait { $share } des suffrages dépouillés.
        [past] À ce stade, { THE($option) } avait { $share } des suffrages dépouillés.
        [time] À { $time }, { THE($option) } a { $share } des suffrages dépouillés.
       *[now] Pour l’instant, { THE($option) } a { $share } des suffrages dépouillés.
    }
counted-in =
    { $stand ->
        [past-time] À { $time }, { THE($option) } avait { $share } des suffrages dépouillés ({ $parts }).
        [past] À ce stade, { THE($option) } avait { $share } des suffrages dépouillés ({ $parts }).
        [time] À { $time }, { THE($option) } a { $share } des suffrages dépouillés ({ $parts }).
       *[now] Pour l’instant, { THE($option) } a { $share } des suffrages dépouillés ({ $parts }).
    }

check-nothing = Le contrôle n’a rien relevé de douteux.
check-found = Le contrôle a relevé { $findings }.
errors =
    { $n ->
        [one] { $n } erreur
       *[other] { $n } erreurs
    }
warnings =
    { $n ->
        [one] { $n } avertissement
       *[other] { $n } avertissements
    }
notes =
    { $n ->
        [one] { $n } remarque
       *[other] { $n } remarques
    }

clause-wins =
    { $tense ->
        [possible] { THE($option) } l’aurait emporté
        [past] { THE($option) } l’emportait
       *[now] { THE($option) } l’emporte
    }
clause-carried =
    { $tense ->
        [possible] la proposition aurait été adoptée
        [past] la proposition était adoptée
       *[now] la proposition est adoptée
    }
clause-fails =
    { $tense ->
        [possible] la proposition aurait échoué
        [past] la proposition échouait
       *[now] la proposition échoue
    }
clause-majority = { THE($option) } obtiendrait la majorité
clause-passes = { THE($option) } dépasserait { $threshold }
clause-reaches = { THE($option) } atteindrait { $threshold }
noun-wins = une victoire { OF($option) }
noun-carried = l’adoption de la proposition
noun-fails = l’échec de la proposition
noun-majority = une majorité pour { THE($option) }
noun-passes = un score de plus de { $threshold } pour { THE($option) }
noun-reaches = un score d’au moins { $threshold } pour { THE($option) }
decided = { $clause }.
carried-cannot-be-said = On ne peut dire si la proposition est adoptée selon sa règle.
it-needed = Il lui fallait { $parts }.
# `état à 21 h 45, 226 bureaux de vote sur 304` ; `226 bureaux de vote sur 304, 51,2 % des suffrages exprimés attendus`.
stand = { $time }, { $units }
parts = { $units }, { $progress }
