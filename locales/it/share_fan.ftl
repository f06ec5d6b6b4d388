on-day = il giorno del voto { $day_words }
polls-suggest-for-between-9 = I sondaggi danno { THE($option) } al { $day_words }, tra il { $range_low } e il { $range_high } in nove casi su dieci
circles-polls-answers-bands-share = Cerchi: sondaggi, indecisi esclusi. Ombreggiatura: consenso stimato. Barra a destra: forchetta probabile del risultato, tenuto conto degli errori passati dei sondaggi. { $occasion }
n-19-20 = 19 su 20
n-8-10 = 8 su 10
n-1-2 = 1 su 2
