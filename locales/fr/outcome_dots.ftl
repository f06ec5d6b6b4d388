### Graphique : cinquante résultats également probables, en pastilles.

basis-polls-before = d’après les sondages d’avant le vote
basis-polls = avant le vote, d’après les sondages
basis-complete = d’après le décompte complet
basis-complete-at = d’après le décompte complet ({ $stand })
basis-counted = d’après les bulletins déjà comptés
basis-counted-at = d’après les bulletins déjà comptés ({ $stand })

too-close =
    { $tense ->
        [past] C’était trop serré pour être annoncé : { $clause } dans { $favoured } cas sur { $dots }
       *[now] Trop serré pour être annoncé : { $clause } dans { $favoured } cas sur { $dots }
    }
simulations-above-99 = { $clause } dans plus de 99 simulations sur 100
simulations-99 = { $clause } dans 99 simulations sur 100
outcomes = { $clause } dans { $favoured } résultats simulés sur { $dots }

nothing-left = Il ne reste rien à projeter : chaque pastille se tient à { $median }, { $basis }.
results-were = Chaque pastille est l’un des { $dots } résultats également probables, { $basis }. Neuf sur dix se trouvaient entre { $low } et { $high }, et la médiane était de { $median }.
results-are = Chaque pastille est l’un des { $dots } résultats également probables, { $basis }. Neuf sur dix se trouvent entre { $low } et { $high }, et la médiane est de { $median }.

dots-of =
    { $dots ->
        [one] { $clause } dans { $dots } cas sur { $all }
       *[other] { $clause } dans { $dots } cas sur { $all }
    }

chance-under-rule = Probabilité de cette issue ({ $noun }), selon toute la règle : { $chances }.
chance-clause = Probabilité de cette issue ({ $noun }) : { $chances }.
chance-threshold =
    { $tense ->
        [past] Probabilité que { THE($option) } franchisse alors le seuil : { $chances }.
       *[now] Probabilité que { THE($option) } franchisse le seuil : { $chances }.
    }
