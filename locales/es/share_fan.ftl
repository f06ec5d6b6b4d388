on-day = el día de la votación { $day_words }
polls-suggest-for-between-9 = Las encuestas dan { TO($option) } un { $day_words }, entre el { $range_low } y el { $range_high } en nueve de cada diez casos
circles-polls-answers-bands-share = Círculos: encuestas sin indecisos. Sombra: apoyo estimado. Barra a la derecha: horquilla probable del resultado, teniendo en cuenta los errores pasados de las encuestas. { $occasion }
n-19-20 = 19 de cada 20
n-8-10 = 8 de cada 10
n-1-2 = 1 de cada 2
