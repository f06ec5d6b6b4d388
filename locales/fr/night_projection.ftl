### Graphique : projection et décompte brut au fil de la soirée.

units-in = { $counted } { PLACES($places, $counted) } sur { $total }

count-and-projection =
    { $tense ->
        [past] Avec { $progress }, { THE($option) } avait { $raw } du décompte et la projection lui donnait { $median }
       *[now] Avec { $progress }, { THE($option) } a { $raw } du décompte et la projection lui donne { $median }
    }
count-and-projection-at =
    { $tense ->
        [past] À { $time }, avec { $progress }, { THE($option) } avait { $raw } du décompte et la projection lui donnait { $median }
       *[now] À { $time }, avec { $progress }, { THE($option) } a { $raw } du décompte et la projection lui donne { $median }
    }
replayed = Rejoué dans un ordre simulé : avec { $progress }, le modèle donnait { $median } { TO($option) }
replayed-and-ended = Rejoué dans un ordre simulé : avec { $progress }, le modèle donnait { $median } { TO($option) } (résultat : { $result })
all-counted = Tout est dépouillé ({ $progress }) : { $raw } pour { THE($option) }
all-counted-at = Tout est dépouillé à { $time } ({ $progress }) : { $raw } pour { THE($option) }

simulated-order = Soirée rejouée dans un ordre simulé : l’ordre réel n’est pas dans les données.
times-of-publication =
    { $tense ->
        [past] Soirée rejouée : chaque projection n’utilise que ce qui était publié à ce moment.
       *[now] Chaque projection n’utilise que ce qui était publié à ce moment.
    }
range-at-end = À la dernière projection, 9 issues sur 10 se situent dans la fourchette { $range }.

counted-axis = compté, en % des suffrages exprimés attendus
nine-in-ten = 9 issues sur 10
one-in-two = la moitié des issues
raw-count = décompte brut
projection = projection
announced = annoncé : { $share }, { $counted } sur { $total }
announced-part = annoncé : { $share } à { $part }

raw-and-projection = Le décompte brut est ce qui est compté à ce moment. La projection est la part finale attendue de tous les suffrages.
stops-at-published = La soirée rejouée s’arrête au dernier décompte partiel publié, { $progress }.
stops-half-way = La soirée rejouée s’arrête à mi-chemin, à { $progress }.
stops = La soirée rejouée s’arrête à { $progress }.
from-published-figures = La soirée rejouée connaît le décompte de chaque { PLACE($places) }. D’après les seuls chiffres publiés, le modèle projette { $median }.
off-scale = Le décompte brut sort de l’échelle : { $list } comptés.
off-scale-one = { $share } à { $part }

alt = Avec { $first_in }, le décompte brut était de { $raw } et la projection de { $median }. Avec { $last_in }, le décompte brut était de { $last_raw } et la projection de { $last_median } (9 cas sur 10 : { $range }).
alt-complete = Avec { $first_in }, le décompte brut était de { $raw } et la projection de { $median }. Avec { $last_in }, le décompte était complet, à { $last_raw }.
polls-blended-in = La dernière projection intègre la prévision tirée des sondages.
