### Gráfico: con qué frecuencia acertaron los rangos de un escrutinio, repetido muchas veces.
### $places: cómo se llaman las unidades.

range-held =
    { $all ->
        [one] El rango de nueve de cada diez casos contenía el resultado en { $held } de { $all } escrutinio repetido
       *[other] El rango de nueve de cada diez casos contenía el resultado en { $held } de { $all } escrutinios repetidos
    }
subtitle = Escrutinios repetidos en que el rango proyectado { OF($option) } contenía el resultado final (votos { $options }), según el porcentaje { OF_PLACES($places) } con el escrutinio terminado; línea: el intervalo de 9 de cada 10 casos de esa proporción. { $occasion }
orders-of-reporting = Orden en que llegan los datos { OF_PLACES($places) }: { $orders }.
of-one-vote = Todas las repeticiones son de una misma votación, así que dicen menos que otras tantas votaciones.

# Órdenes de llegada.
as-recorded = el registrado
random = al azar
small-first = primero las pequeñas
low-first = primero los porcentajes bajos
high-first = primero los porcentajes altos
region-by-region = { PLACE($regions) } por { PLACE($regions) }

# Eje, líneas y marcas.
share-axis = proporción de las repeticiones
nine-in-ten = 9 de cada 10
promised-half = prometido: 50%
promised-nine-tenths = prometido: 90%
nine-in-ten-range = rango de 9 de cada 10
one-in-two-range = rango de 1 de cada 2
part-counted = { $part } escrutado
held-of = { $count } de { $all }
result-below = resultado por debajo del rango
result-above = resultado por encima del rango
missed-of = { $count } de { $all }, prometido 5%

alt-row = { $part } escrutado: { $held } de { $all }
