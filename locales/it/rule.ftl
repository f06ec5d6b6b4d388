# Che cosa chiede una regola, all’interno di una frase.
majority = la maggioranza dei voti validi
share-threshold = più del { $share } dei voti validi
turnout-quorum = un’affluenza del { $share }
registered-threshold = i voti del { $share } degli iscritti
double-majority = la maggioranza nella maggior parte delle zone
beyond-polls = La regola chiede anche { $parts }, cosa che i sondaggi non possono dire.
