# Lo que exige una regla, dentro de una frase.
majority = la mayoría de los votos válidos
share-threshold = más del { $share } de los votos válidos
turnout-quorum = una participación del { $share }
registered-threshold = los votos del { $share } de los inscritos
double-majority = la mayoría en más de la mitad { OF_PLACES($places) }
beyond-polls = La regla exige además { $parts }, algo que los sondeos no pueden medir.
