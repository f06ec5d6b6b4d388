# Perché le date di un sondaggio lo separano dal suo voto.
ended-after = la rilevazione è finita { THE_NUMBER($day) }, dopo il voto { OF_NUMBER($vote) }
began-after = la rilevazione è cominciata { THE_NUMBER($day) }, dopo il voto { OF_NUMBER($vote) }
published-after = è stato pubblicato { THE_NUMBER($day) }, dopo il voto { OF_NUMBER($vote) }, e la fine della rilevazione non è nota
told-after = la rilevazione è finita il giorno del voto, { THE_NUMBER($vote) }, e il sondaggio è stato pubblicato { THE_NUMBER($day) }
far-off = è datato { $day }, a più di dieci anni dal voto { OF_NUMBER($vote) }: l’anno non può essere giusto
