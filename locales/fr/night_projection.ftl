### Graphique : projection et décompte brut au fil de la soirée.

units-in = { $counted } { PLACES($places, $counted) } sur { $total }

count-and-projection =
    { $tense ->
        [past] Avec { $progress }, { THE($option) } avait { $raw } du décompte ; projection d’alors : { $median }
       *[now] Avec { $progress }, { THE($option) } a { $raw } du décompte ; projection : { $median }
    }
count-and-projection-at =
    { $tense ->
        [past] À { $time }, avec { $progress }, { THE($option) } avait { $raw } du décompte ; projection d’alors : { $median }
       *[now] À { $time }, avec { $progress }, { THE($option) } a { $raw } du décompte ; projection : { $median }
    }
replayed = Rejoué dans un ordre simulé : avec { $progress }, le modèle donnait { THE($option) } à { $median }
replayed-and-ended = Rejoué dans un ordre simulé : avec { $progress }, le modèle donnait { $median } { TO($option) } (au final : { $result })
all-counted = Tout est dépouillé ({ $progress }) : { $raw } pour { THE($option) }
all-counted-at = Tout est dépouillé à { $time } ({ $progress }) : { $raw } pour { THE($option) }

simulated-order = Ordre d’arrivée simulé : l’ordre réel n’est pas connu.
times-of-publication = Projections aux heures de publication des décomptes.
range-at-end = Fourchette finale, 9 cas sur 10 : { $range }.

counted-axis = compté, en % des suffrages exprimés attendus
nine-in-ten = 9 cas sur 10
one-in-two = un cas sur deux
raw-count = décompte brut
projection = projection
announced = annoncé : { $share }, { $counted } sur { $total }
announced-part = annoncé : { $share } à { $part }

raw-and-projection = Décompte brut : ce qui est compté à ce moment. Projection : part finale attendue de tous les suffrages.
stops-at-published = La simulation s’arrête au dernier décompte partiel publié, { $progress }.
stops-half-way = La simulation s’arrête à mi-chemin, { $progress }.
stops = La simulation s’arrête à { $progress }.
from-published-figures = La simulation connaît le décompte de chaque { PLACE($places) } ; des seuls chiffres publiés, le modèle projette { $median }.
off-scale = Décompte brut hors de l’échelle : { $list } comptés.
off-scale-one = { $share } à { $part }

alt = Avec { $first_in } : décompte { $raw }, projection { $median }. Avec { $last_in } : décompte { $last_raw }, projection { $last_median } (9 cas sur 10 : { $range }).
alt-complete = Avec { $first_in } : décompte { $raw }, projection { $median }. Avec { $last_in } : { $last_raw }, décompte complet.
polls-blended-in = La dernière projection mêle l’estimation tirée des sondages.
