# Ce que demande une règle, dans une phrase.
majority = la majorité des suffrages exprimés
share-threshold = plus de { $share } des suffrages exprimés
turnout-quorum = une participation de { $share }
registered-threshold = les voix de { $share } des inscrits
double-majority = une majorité dans la plupart { OF_PLACES($places) }
beyond-polls = La règle demande aussi { $parts }, ce que les sondages ne disent pas.
