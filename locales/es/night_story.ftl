### Gráfico: lo que se decía a medida que avanzaba la noche, momento a momento. Las frases de las filas son las del titular (headline.ftl).
### $noun: lo que se perfilaba (una victoria del no). $words: con qué seguridad (likelihood). $time: 21:30.

likelihood =
    { $likelihood ->
        [leaning] lo más probable
        [likely] probable
       *[very] muy probable
    }

from-the-first =
    { $tense ->
        [past] { $noun } era { $words } desde la primera proyección
       *[now] { $noun } es { $words } desde la primera proyección
    }
from-the-first-then-at =
    { $tense ->
        [past] { $noun } era { $words } desde el principio, y { AT_TIME($time) } ya era { $more }
       *[now] { $noun } es { $words } desde el principio, y { AT_TIME($time) } ya era { $more }
    }
from-the-first-then =
    { $tense ->
        [past] { $noun } era { $words } desde el principio, y con { $progress } ya era { $more }
       *[now] { $noun } es { $words } desde el principio, y con { $progress } ya era { $more }
    }
only =
    { $tense ->
        [past] con { $progress }, { $noun } era { $words }
       *[now] con { $progress }, { $noun } es { $words }
    }
since-at =
    { $tense ->
        [past] { AT_TIME($time) }, con { $progress }, { $noun } ya era { $words }
       *[now] { AT_TIME($time) }, con { $progress }, { $noun } ya era { $words }, y lo sigue siendo
    }
since =
    { $tense ->
        [past] con { $progress }, { $noun } ya era { $words }
       *[now] con { $progress }, { $noun } ya era { $words }, y lo sigue siendo
    }
open-until-at = la votación estuvo demasiado reñida hasta que, { AT_TIME($time) }, { $noun } pasó a ser { $words }
open-until = la votación estuvo demasiado reñida hasta que, con { $progress }, { $noun } pasó a ser { $words }
open-until-then-at = el resultado dejó de ser incierto { AT_TIME($time) }, y { AT_TIME($sure) } { $noun } ya era { $more }
open-until-then =
    { $tense ->
        [past] el resultado fue incierto hasta contar con { $progress }, y en la última proyección { $noun } era { $more }
       *[now] el resultado fue incierto hasta contar con { $progress }, y ahora { $noun } es { $more }
    }
turned-at = { AT_TIME($time) }, las proyecciones dieron un vuelco: apuntaban a { $from } y pasaron a apuntar a { $noun }
turned = con { $progress }, las proyecciones dieron un vuelco: apuntaban a { $from } y pasaron a apuntar a { $noun }
open-at =
    { $tense ->
        [past] { AT_TIME($time) }, con { $progress }, la votación { $how ->
            [again] volvía a estar demasiado reñida para dar un ganador
           *[still] seguía demasiado reñida para dar un ganador
        }
       *[now] { AT_TIME($time) }, con { $progress }, la votación { $how ->
            [again] vuelve a estar demasiado reñida para dar un ganador
           *[still] sigue demasiado reñida para dar un ganador
        }
    }
open =
    { $tense ->
        [past] con { $progress }, la votación { $how ->
            [again] volvía a estar demasiado reñida para dar un ganador
           *[still] seguía demasiado reñida para dar un ganador
        }
       *[now] con { $progress }, la votación { $how ->
            [again] vuelve a estar demasiado reñida para dar un ganador
           *[still] sigue demasiado reñida para dar un ganador
        }
    }
open-to-the-end = con { $progress }, la votación seguía demasiado reñida, y terminó con { $ended }
missed = con { $progress }, { $noun } era { $words }, pero la votación terminó con { $ended }
share-alone =
    { $tense ->
        [past] con { $progress }, el modelo daba { TO($option) } un { $median }
       *[now] con { $progress }, el modelo da { TO($option) } un { $median }
    }
replayed = reconstrucción en un orden simulado: { $story }

dot-and-line = Punto: porcentaje final { OF($option) } según la proyección. Línea: 9 de cada 10 resultados posibles.
more-changes =
    { $count ->
        [one] El diagnóstico cambió una vez más. La tabla recoge todos los momentos.
       *[other] El diagnóstico cambió otras { $count } veces. La tabla recoge todos los momentos.
    }

alt-row = { $said } ({ $place }): proyección del { $median }, 9 de cada 10 resultados entre el { $low } y el { $high }.
alt-complete = { $said } ({ $place }): el escrutinio está completo, con el { $median }.
