# Perché le date di un sondaggio lo separano dal suo voto.
ended-after = le interviste sono finite { THE_NUMBER($day) }, dopo il voto { OF_NUMBER($vote) }
began-after = le interviste sono cominciate { THE_NUMBER($day) }, dopo il voto { OF_NUMBER($vote) }
published-after = è stato pubblicato { THE_NUMBER($day) }, dopo il voto { OF_NUMBER($vote) }, e la fine delle interviste non è nota
told-after = le interviste sono finite il giorno del voto, { THE_NUMBER($vote) }, e il sondaggio è stato pubblicato { THE_NUMBER($day) }
far-off = è datato { $day }, a più di dieci anni dal voto { OF_NUMBER($vote) }: l’anno non può essere giusto
