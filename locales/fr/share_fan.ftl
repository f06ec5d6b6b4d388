on-day = le jour du vote { $day_words }
polls-suggest-for-between-9 = Les sondages suggèrent { $day_words } pour { $option_2 }, entre { $range_low } et { $range_high } neuf fois sur dix
circles-polls-answers-bands-share = Cercles : sondages, hors indécis. Ombre : niveau estimé. Barre à droite : fourchette probable du résultat, compte tenu des erreurs passées des sondages. { $occasion }
n-19-20 = 19 sur 20
n-8-10 = 8 sur 10
n-1-2 = 1 sur 2
