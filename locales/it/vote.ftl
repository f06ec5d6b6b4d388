# Perché le date di un sondaggio lo separano dal suo voto.
ended-after = le interviste sono finite il { $day }, dopo il voto del { $vote }
began-after = le interviste sono cominciate il { $day }, dopo il voto del { $vote }
published-after = è stato pubblicato il { $day }, dopo il voto del { $vote }, e la fine delle interviste non è nota
told-after = le interviste sono finite il giorno del voto, il { $vote }, e il sondaggio è stato pubblicato il { $day }
far-off = è datato { $day }, a più di dieci anni dal voto del { $vote }: l’anno non può essere giusto
