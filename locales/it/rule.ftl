# Che cosa chiede una regola, all’interno di una frase.
majority = la maggioranza dei voti validi
share-threshold = più { OF_NUMBER($share) } dei voti validi
turnout-quorum = un’affluenza { OF_NUMBER($share) }
registered-threshold = i voti { OF_NUMBER($share) } degli iscritti
double-majority = la maggioranza nella maggior parte { OF_PLACES($places) }
beyond-polls = La regola chiede anche { $parts }, cosa che i sondaggi non possono dire.
