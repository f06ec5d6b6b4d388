# El comando `plebis errors` en una terminal: encabezados de tablas y títulos.
head = { $title } — porcentaje { OF($option) }
what-could-explain = Qué podría explicarlo
did-they-learn = ¿Aprendieron los sondeos?
base-all = todas
base-decided = sin indecisos
yes = sí
poll = sondeo
polls = sondeos
base = base
two-way = sin indecisos
error = error
margin = margen ±
days = días
in-average = en el promedio
bias = sesgo
mae = EAM
rmse = RECM
summary =
    sesgo { $bias } · EAM { $mae } · RECM { $rmse } · solo muestreo { $sampling } (puntos, { $n ->
        [one] un sondeo
       *[other] { $n } sondeos
    }; { $known } con tamaño de muestra conocido)
sampling-decided = muestreo, n sin indecisos
sampling-full = muestreo, n total
days-before = días antes
pollster = encuestadora
shrunk = ajustado
rank = puesto
most-polls = Las encuestadoras con más sondeos
