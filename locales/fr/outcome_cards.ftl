### Graphique : neuf résultats également probables, en cartes.

were-all-nine = Sur neuf résultats également probables, { $clause } dans les neuf (probabilité : { $chances })
were-some = Sur neuf résultats également probables, { $clause } dans { $times }
all-nine = Neuf résultats également probables : { $clause } dans les neuf (probabilité : { $chances })
some = Neuf résultats également probables : { $clause } dans { $times }

nothing-left = Il ne reste rien à projeter : toutes les cartes sont les mêmes, { $basis }.
cards-were =
    { $shown ->
        [winner] Neuf résultats également probables, { $basis }. Chiffre : part du vainqueur, en % des suffrages exprimés. Trait : le seuil.
       *[option] Neuf résultats également probables, { $basis }. Chiffre : part { OF($option) }, en % des suffrages exprimés. Trait : le seuil.
    }
cards-are =
    { $shown ->
        [winner] Chaque carte représente une chance sur neuf, { $basis }. Chiffre : part du vainqueur, en % des suffrages exprimés. Trait : le seuil.
       *[option] Chaque carte représente une chance sur neuf, { $basis }. Chiffre : part { OF($option) }, en % des suffrages exprimés. Trait : le seuil.
    }
# La part de l’option suivie, quand la majorité seule ne décide pas ; une carte en mots : `Le non l’aurait emporté : 51,4 %`.
option-share = { $option } { $share }
card-said = { $ending } : { $share }
