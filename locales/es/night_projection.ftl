### Gráfico: la proyección y el escrutinio a medida que avanza la noche.
### $progress, $first_in, $last_in: lo escrutado (units-in). $raw: porcentaje de la opción en el escrutinio; $median: según la proyección.

units-in = { $counted } de { $total } { PLACES($places, $total) }

count-and-projection =
    { $tense ->
        [past] Con { $progress }, { THE($option) } tenía el { $raw } de lo escrutado y el modelo le daba el { $median }
       *[now] Con { $progress }, { THE($option) } tiene el { $raw } de lo escrutado y la proyección le da el { $median }
    }
count-and-projection-at =
    { $tense ->
        [past] { AT_TIME($time, case: "capital") }, con { $progress }, { THE($option) } tenía el { $raw } de lo escrutado y el modelo le daba el { $median }
       *[now] { AT_TIME($time, case: "capital") }, con { $progress }, { THE($option) } tiene el { $raw } de lo escrutado y la proyección le da el { $median }
    }
replayed = Reconstrucción en un orden simulado: con { $progress }, el modelo daba { TO($option) } un { $median }
replayed-and-ended = Reconstrucción en un orden simulado: con { $progress }, el modelo daba { TO($option) } un { $median } (terminó en el { $result })
all-counted = Todo está escrutado ({ $progress }): el { $raw } es para { THE($option) }
all-counted-at = Todo está escrutado { AT_TIME($time) } ({ $progress }): el { $raw } es para { THE($option) }

simulated-order = Reconstrucción en un orden simulado: el verdadero no figura en los datos.
times-of-publication =
    { $tense ->
        [past] Reconstrucción: cada proyección usa solo lo publicado hasta ese momento.
       *[now] Cada proyección usa solo lo publicado hasta ese momento.
    }
range-at-end = En la última proyección, 9 de cada 10 resultados caen en el intervalo { $range }.

counted-axis = escrutado, en % de los votos válidos previstos
nine-in-ten = 9 de cada 10 resultados
one-in-two = la mitad de los resultados
raw-count = escrutinio
projection = proyección
announced = anunciado: { $share } con { $counted } de { $total }
announced-part = anunciado: { $share } con el { $part }

raw-and-projection = El escrutinio es lo escrutado hasta ese momento. La proyección es el porcentaje final previsto de todos los votos.
stops-at-published = La reconstrucción se detiene en el último dato parcial publicado, con { $progress }.
stops-half-way = La reconstrucción se detiene a la mitad, con { $progress }.
stops = La reconstrucción se detiene con { $progress }.
from-published-figures = La reconstrucción conoce el escrutinio de cada { PLACE($places) }. Solo con las cifras publicadas, el modelo proyecta un { $median }.
off-scale = Escrutinio fuera de la escala: { $list } escrutado.
off-scale-one = { $share } con el { $part }

alt = Con { $first_in }: escrutinio { $raw }, proyección { $median }. Con { $last_in }: escrutinio { $last_raw }, proyección { $last_median } (9 de cada 10 casos: { $range }).
alt-complete = Con { $first_in }: escrutinio { $raw }, proyección { $median }. Con { $last_in }: { $last_raw }, el escrutinio completo.
polls-blended-in = La última proyección incluye la previsión de los sondeos.
