as-polls-stood-before-vote = d’après les sondages d’avant le vote
before-vote-from-polls = avant le vote, d’après les sondages
from-complete-count = d’après le décompte complet
from-votes-counted-so-far = d’après les bulletins déjà comptés
nothing-left-project-every-dot = { $stand } : plus rien à projeter, chaque pastille se tient à { $median }. { $occasion }
chance-under-whole-rule = Chance que { $clause }, selon toute la règle : { $chances }.
everything-counted = Tout est dépouillé : { $clause }
was-too-close = C’était trop serré
too-close = Trop serré
say-outcomes = { $was } pour être annoncé : { $clause } dans { $favoured } issues sur { $dots }
more-than-99 = plus de 99
n-100-outcomes-model = { $clause } dans { $more } simulations sur 100
equally-likely-outcomes = { $clause } dans { $favoured } issues sur { $dots } également probables
results-were-equally-likely-each = { $each } résultats qui étaient également probables, { $basis } ; chaque pastille valait 1 chance sur { $each }. Médiane { $median } ; neuf résultats sur dix se trouvaient entre { $low } et { $high }. { $occasion }
equally-likely-results-each-dot = { $each } résultats également probables, { $basis } ; chaque pastille représente 1 chance sur { $each }. Médiane { $median } ; neuf résultats sur dix se trouvent entre { $low } et { $high }. { $occasion }
dots-of =
    { $dots ->
        [one] { $clause } : { $dots } pastille sur { $all }
       *[other] { $clause } : { $dots } pastilles sur { $all }
    }
chance-threshold = Chance que { $option } { $tense ->
        [past] passât
       *[now] passe
    } le seuil : { $chances }.
