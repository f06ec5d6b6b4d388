### Gráfico: cuánto se equivocaron los sondeos en votaciones anteriores, junto a la ventaja de hoy.

lead-beyond-errors = { THE($option) } está { $margin } por encima del umbral, más que el error de los sondeos en las votaciones anteriores
errors-would-undo =
    { $flips ->
        [one] Un error como el de una de las { $votes } votaciones anteriores anularía la ventaja { OF($option) }, de { $margin }
       *[other] Un error como el de { $flips } de las { $votes } votaciones anteriores anularía la ventaja { OF($option) }, de { $margin }
    }
subtitle = Error de los últimos sondeos de votaciones anteriores sobre { THE($option) }, en puntos de las respuestas { $options }; línea: el error que anularía la ventaja de hoy. { $occasion }
polls-and-results = sondeos y resultados publicados

error-axis = error, puntos
average-axis = media, puntos
no-error = sin error
todays-lead = ventaja de hoy: { $lead }
polls = sondeos: { $polls }
a-poll = un sondeo
their-average = su media
