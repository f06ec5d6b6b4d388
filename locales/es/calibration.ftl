### Gráfico: con qué frecuencia acertaron los rangos de un escrutinio, repetido muchas veces.
### $places: cómo se llaman las unidades.

range-held =
    { $all ->
        [one] El intervalo de nueve de cada diez casos contenía el resultado en { $held } de { $all } escrutinio reconstruido
       *[other] El intervalo de nueve de cada diez casos contenía el resultado en { $held } de { $all } escrutinios reconstruidos
    }
range-held-but = { $told }, pero solo en { $held } de { $all } con el { $part } escrutado
half-held = { $told }. El intervalo de uno de cada dos casos lo contenía solo en { $held }
subtitle = Proporción de escrutinios reconstruidos en que el intervalo proyectado { OF($option) } contenía el resultado final (votos válidos), según el porcentaje { OF_PLACES($places) } con el escrutinio terminado. La línea es el intervalo de 9 de cada 10 casos de esa proporción.
orders-of-reporting = Orden en que llegan los datos { OF_PLACES($places) }: { $orders }.
of-one-vote = Todas las reconstrucciones son de una misma votación, así que dicen menos que otras tantas votaciones.

missed = El resultado quedó por debajo del intervalo en { $below } y por encima en { $above } de los { $all } escrutinios reconstruidos. Cada caso debía ser 1 de cada 20.
# Órdenes de llegada.
as-recorded = el registrado
random = al azar
small-first = de menor a mayor tamaño
low-first = por porcentaje creciente
high-first = por porcentaje decreciente
region-by-region = { PLACE($regions) } por { PLACE($regions) }

# Eje, líneas y marcas.
share-axis = proporción de las reconstrucciones
nine-in-ten = 9 de cada 10
promised-half = prometido: 50%
promised-nine-tenths = prometido: 90%
nine-in-ten-range = intervalo de 9 de cada 10 casos
one-in-two-range = intervalo de 1 de cada 2 casos
part-counted = { $part } escrutado
held-of = { $count } de { $all }

alt-row = { $part } escrutado: { $held } de { $all }
