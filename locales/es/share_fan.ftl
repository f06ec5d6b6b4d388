### Gráfico: los sondeos por encuestadora y el porcentaje que indican, día a día.

title =
    { $tense ->
        [past] Los sondeos daban { TO($option) } un { $share }, entre el { $low } y el { $high } en nueve de cada diez casos
       *[now] Los sondeos dan { TO($option) } un { $share }, entre el { $low } y el { $high } en nueve de cada diez casos
    }
subtitle = Círculos: sondeos sin indecisos. Sombra: apoyo estimado. Barra a la derecha: intervalo probable del resultado, teniendo en cuenta los errores pasados de los sondeos. { $occasion }
on-the-day = resultado previsto: { $share } ({ $range })
nine-in-ten = apoyo estimado, 9 de cada 10
