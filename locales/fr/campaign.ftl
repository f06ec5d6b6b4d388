# Ce que suppose et dit la prévision d’après les sondages.
surprise =
    le résultat, { $result }, est { $gap } ({ $sds ->
        [one] { $sds } écart-type
       *[other] { $sds } écarts-types
    }) { $side ->
        [below] au-dessous
       *[above] au-dessus
    } de la moyenne prévue de { $mean } : { $verdict ->
        [none] aucune surprise
        [mild] un peu surprenant
        [surprising] surprenant
       *[very] très surprenant
    } ; un résultat { $side ->
        [below] aussi bas ou plus bas
       *[above] aussi haut ou plus haut
    } avait une probabilité de { $odds }
odds-rare = moins de { $percent }
odds = { $percent } (environ 1 sur { $once })
