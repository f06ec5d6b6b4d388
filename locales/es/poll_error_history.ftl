### Gráfico: cuánto se equivocaron los sondeos en votaciones anteriores, junto a la ventaja de hoy.

lead-beyond-errors =
    { $tense ->
        [past] { THE($option) } estaba en los sondeos { $margin } por encima del umbral. En ninguna votación anterior se habían equivocado tanto a su favor
       *[now] { THE($option) } está { $margin } por encima del umbral. En ninguna votación anterior se equivocaron tanto los sondeos a su favor
    }
errors-would-undo =
    { $tense ->
        [past] { $flips ->
            [one] Un error como el de una de las { $votes } votaciones anteriores habría anulado la ventaja { OF($option) } en los sondeos, de { $margin }
           *[other] Un error como el de { $flips } de las { $votes } votaciones anteriores habría anulado la ventaja { OF($option) } en los sondeos, de { $margin }
        }
       *[now] { $flips ->
            [one] Un error como el de una de las { $votes } votaciones anteriores anularía la ventaja { OF($option) }, de { $margin }
           *[other] Un error como el de { $flips } de las { $votes } votaciones anteriores anularía la ventaja { OF($option) }, de { $margin }
        }
    }
subtitle =
    { $tense ->
        [past] Error de los últimos sondeos de votaciones anteriores sobre { THE($option) }, en puntos, sin los indecisos. La línea es el error que habría anulado la ventaja en los sondeos.
       *[now] Error de los últimos sondeos de votaciones anteriores sobre { THE($option) }, en puntos, sin los indecisos. La línea es el error que anularía la ventaja de hoy.
    }
polls-and-results = sondeos y resultados publicados

error-axis = error, puntos
average-axis = media, puntos
no-error = sin error
todays-lead =
    { $tense ->
        [past] ventaja en los sondeos: { $lead }
       *[now] ventaja de hoy: { $lead }
    }
polls = sondeos: { $polls }
a-poll = un sondeo
their-average = su media
