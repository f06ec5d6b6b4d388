### Gráfico: con qué frecuencia acertaron los rangos de un escrutinio, repetido muchas veces.
### $places: cómo se llaman las unidades.

range-held =
    { $all ->
        [one] El intervalo de nueve de cada diez casos contenía el resultado en { $held } de { $all } escrutinio reconstruido
       *[other] El intervalo de nueve de cada diez casos contenía el resultado en { $held } de { $all } escrutinios reconstruidos
    }
range-held-but = Con el { $part } escrutado, el intervalo de nueve de cada diez casos contenía el resultado solo en { $held } de { $all } reconstrucciones
half-held = El intervalo de uno de cada dos casos era demasiado estrecho: contenía el resultado solo en { $held } de { $all } reconstrucciones
subtitle = Punto: con qué frecuencia el intervalo de { $range ->
        [half] uno de cada dos casos
       *[most] nueve de cada diez casos
    } contenía el resultado final, según el porcentaje { OF_PLACES($places) } con el escrutinio terminado. Línea gris: margen del azar. Para quien lee el método.
orders-of-reporting = Órdenes de llegada reconstruidos: { $orders }.
of-one-vote = Todas son de una misma votación y dicen menos que otras tantas votaciones.

missed = El resultado quedó por debajo del intervalo de 9 de cada 10 casos en { $below } y por encima en { $above } de los { $all } escrutinios reconstruidos, cuando se prometía 1 de cada 20 por lado.
# Órdenes de llegada.
as-recorded = el registrado
random = al azar
small-first = de menor a mayor tamaño
low-first = por porcentaje creciente
high-first = por porcentaje decreciente
region-by-region = { PLACE($regions) } por { PLACE($regions) }

# Eje, líneas y marcas.
share-axis = parte de los escrutinios
promised-half = prometido: 50%
promised-nine-tenths = prometido: 90%
part-counted = { $part } escrutado
held-of = { $count } de { $all }

alt-row = { $part } escrutado: { $held } de { $all }
