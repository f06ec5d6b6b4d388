### Graphique : ce qui s’est dit au fil de la soirée, moment par moment. Les phrases des lignes sont celles du titre (headline.ftl).
### $noun : ce qui se dessinait (une victoire du non). $words : avec quelle assurance (likelihood). $time : 21 h 30.

likelihood =
    { $likelihood ->
        [leaning] plus probable qu’improbable
        [likely] probable
       *[very] très probable
    }

from-the-first =
    { $tense ->
        [past] dès la première projection, { $noun } était { $words }
       *[now] depuis la première projection, { $noun } est { $words }
    }
from-the-first-then-at =
    { $tense ->
        [past] { $noun } était d’emblée { $words }, puis { $more } à partir de { $time }
       *[now] { $noun } était d’emblée { $words }, et désormais { $more } depuis { $time }
    }
from-the-first-then =
    { $tense ->
        [past] { $noun } était d’emblée { $words }, puis { $more } avec { $progress }
       *[now] { $noun } était d’emblée { $words }, et désormais { $more } avec { $progress }
    }
only =
    { $tense ->
        [past] avec { $progress }, { $noun } était { $words }
       *[now] avec { $progress }, { $noun } est { $words }
    }
since-at =
    { $tense ->
        [past] à partir de { $time }, avec { $progress }, { $noun } était { $words }
       *[now] depuis { $time }, avec { $progress }, { $noun } est { $words }
    }
since =
    { $tense ->
        [past] à partir de { $progress }, { $noun } était { $words }
       *[now] depuis { $progress }, { $noun } est { $words }
    }
open-until-at =
    { $tense ->
        [past] l’issue est restée incertaine jusqu’à { $time }, puis { $noun } était { $words }
       *[now] l’issue est restée incertaine jusqu’à { $time }, mais { $noun } est désormais { $words }
    }
open-until =
    { $tense ->
        [past] l’issue est restée incertaine jusqu’à { $progress }, puis { $noun } était { $words }
       *[now] l’issue est restée incertaine jusqu’à { $progress }, mais { $noun } est désormais { $words }
    }
open-until-then-at =
    { $tense ->
        [past] l’issue est restée incertaine jusqu’à { $time }, et { $noun } était { $more } à partir de { $sure }
       *[now] l’issue est restée incertaine jusqu’à { $time }, et { $noun } est { $more } depuis { $sure }
    }
open-until-then =
    { $tense ->
        [past] l’issue est restée incertaine jusqu’à { $progress }, et { $noun } était { $more } à la dernière projection
       *[now] l’issue est restée incertaine jusqu’à { $progress }, et { $noun } est désormais { $more }
    }
turned-at = à { $time }, les projections ont basculé : elles annonçaient { $from }, puis { $noun }
turned = avec { $progress }, les projections ont basculé : elles annonçaient { $from }, puis { $noun }
open-at =
    { $tense ->
        [past] à { $time }, avec { $progress }, l’issue était { $how ->
            [again] de nouveau trop incertaine pour être annoncée
           *[still] encore trop incertaine pour être annoncée
        }
       *[now] à { $time }, avec { $progress }, l’issue est { $how ->
            [again] de nouveau trop incertaine pour être annoncée
           *[still] encore trop incertaine pour être annoncée
        }
    }
open =
    { $tense ->
        [past] avec { $progress }, l’issue était { $how ->
            [again] de nouveau trop incertaine pour être annoncée
           *[still] encore trop incertaine pour être annoncée
        }
       *[now] avec { $progress }, l’issue est { $how ->
            [again] de nouveau trop incertaine pour être annoncée
           *[still] encore trop incertaine pour être annoncée
        }
    }
open-to-the-end = avec { $progress }, l’issue était encore trop incertaine, et ce fut finalement { $ended }
missed = avec { $progress }, { $noun } était { $words }, mais ce fut finalement { $ended }
share-alone =
    { $tense ->
        [past] avec { $progress }, la projection donnait { $median } { TO($option) }
       *[now] avec { $progress }, la projection donne { $median } { TO($option) }
    }
replayed = rejoué dans un ordre simulé : { $story }

dot-and-line = Point : part finale { OF($option) } selon la projection. Trait : 9 issues possibles sur 10.
more-changes =
    { $count ->
        [one] Le verdict a encore changé une fois. Le tableau donne tous les moments.
       *[other] Le verdict a encore changé { $count } fois. Le tableau donne tous les moments.
    }

alt-row = { $said } ({ $place }) : projection de { $median }, 9 cas sur 10 entre { $low } et { $high }.
alt-complete = { $said } ({ $place }) : le décompte est complet, à { $median }.
