### Gráfico: la proyección y el recuento a medida que avanza la noche.
### $progress, $first_in, $last_in: lo escrutado (units-in). $raw: porcentaje de la opción en el recuento; $median: según la proyección.

units-in = { $counted } de { $total } { PLACES($places, $total) }

count-and-projection =
    { $tense ->
        [past] Con { $progress }, { THE($option) } tenía el { $raw } de lo escrutado y el modelo le daba el { $median }
       *[now] Con { $progress }, { THE($option) } tiene el { $raw } de lo escrutado y la proyección le da el { $median }
    }
count-and-projection-at =
    { $tense ->
        [past] Hora: { $time }. Con { $progress }, { THE($option) } tenía el { $raw } de lo escrutado y el modelo le daba el { $median }
       *[now] Hora: { $time }. Con { $progress }, { THE($option) } tiene el { $raw } de lo escrutado y la proyección le da el { $median }
    }
replayed = Repetido en un orden simulado: con { $progress }, el modelo daba { TO($option) } el { $median }
replayed-and-ended = Repetido en un orden simulado: con { $progress }, el modelo daba { TO($option) } un { $median } (terminó en el { $result })
all-counted = Todo está escrutado, { $progress }: { $raw } para { THE($option) }
all-counted-at = Todo está escrutado ({ $time }), { $progress }: { $raw } para { THE($option) }

simulated-order = Orden de llegada simulado: el verdadero no consta.
times-of-publication = Proyecciones a las horas en que se publicaron los recuentos.
range-at-end = 9 de cada 10 resultados al final de la línea: { $range }.

counted-axis = escrutado, en % de los votos válidos previstos
nine-in-ten = 9 de cada 10 resultados
one-in-two = la mitad de los resultados
raw-count = recuento
projection = proyección
announced = anunciado: { $share } con { $counted } de { $total }
announced-part = anunciado: { $share } con el { $part }

raw-and-projection = Recuento: lo escrutado hasta ese momento. Proyección: porcentaje final previsto de todos los votos.
stops-at-published = La repetición se detiene en el último recuento parcial publicado, { $progress }.
stops-half-way = La repetición se detiene a la mitad, { $progress }.
stops = La repetición se detiene en { $progress }.
from-published-figures = La repetición conoce el recuento de cada { PLACE($places) }; solo con las cifras publicadas, el modelo proyecta { $median }.
off-scale = Recuento fuera de la escala: { $list } escrutado.
off-scale-one = { $share } con el { $part }

alt = Con { $first_in }: recuento { $raw }, proyección { $median }. Con { $last_in }: recuento { $last_raw }, proyección { $last_median } (9 de cada 10: { $range }).
alt-complete = Con { $first_in }: recuento { $raw }, proyección { $median }. Con { $last_in }: { $last_raw }, el recuento completo.
polls-blended-in = La última proyección incluye la previsión de los sondeos.
