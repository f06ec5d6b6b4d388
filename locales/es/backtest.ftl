# Tablas de `plebis backtest`. Encabezados de la tabla de noches; el orden y los nombres de opciones quedan como se teclean.
country = país
order = orden
fraction = escrutado
votes = votaciones
nights = noches
failed = fallidas
mae = MAE
holds = acierto del rango { $level }
width = anchura del 90%
interval-score = puntuación de intervalo
mae-uniform-swing = MAE: cambio uniforme
mae-share-counted = MAE: lo escrutado
mae-no-earlier-vote = MAE: sin votación anterior
all = todas
estimate = { $mean } (de { $lower } a { $upper })

# Encabezados de las tablas de votaciones, y de cuáles trata una línea.
first-line = { $races } votaciones de { $from } a { $to } pronosticadas la víspera. Las { $trained } votaciones de { $trained-from } a { $trained-to } solo sirvieron para aprender.
races = votaciones
range = rango { $level }
against-last-poll = frente al último sondeo
against-mean-of-five = frente a la media de cinco
against-mean = frente a la media
note = Con qué frecuencia acertaron los rangos, y diferencias de CRPS en puntos (mejor por debajo de 0), con intervalos del 95% agrupados por ciclo.
learned-from = aprendido para votaciones desde
last-poll = último sondeo
mean-of-five = media de cinco
mean = media
scales-note = Escalas en puntos. Las tres últimas son las desviaciones típicas de los métodos rivales.
one-poll = 1 sondeo
some-polls = de { $low } a { $high } sondeos
many-polls = { $low } sondeos o más
last-poll-within = último sondeo de { $low } a { $high } días antes
last-poll-earlier = último sondeo { $low } días antes o más
ahead = con { $low } a { $high } días de antelación
cycle = ciclo de { $year }
last-five = media de los cinco últimos
one-sd = media, una desviación típica
not-before-eve = no antes de la víspera
too-early = más de { $days } días antes de la votación
no-share = sin porcentaje

# Lo que se eligió; `omega` y las palabras de este estilo son nombres de escalas.
only-train = Las votaciones hasta { $year } solo sirven para aprender. Cada una posterior se pronostica la víspera con sus propios sondeos; todo lo demás se aprendió de votaciones anteriores a la primera de su ciclo de dos años.
scales-learned = El modelo de campaña con escalas fijas, más un error que comparten todos los sondeos de una votación, de varianza error_sd² + lone_sd²/sondeos; en conjunto, una t de Student. Con omega, tau, s_house, s_mode y level_sd eran más probables los sondeos de votaciones anteriores; con error_sd, lone_sd y df lo eran, dadas aquellas, los resultados; cada una con una distribución a priori débil (un factor de 4,5 en ambos sentidos) en torno a los valores predeterminados.
leads = Los pronósticos con 8 y 15 días de antelación usan los sondeos de esa edad o más antiguos y las mismas escalas: la trayectoria llega más lejos.
rivals = Los métodos rivales usan los porcentajes de sí y no tal como se publicaron y son normales con una desviación típica cada uno: la media cuadrática de sus propios errores, con la misma antelación, en las mismas votaciones anteriores.
clustered = Los intervalos de las medias se agrupan por ciclos de dos años, t con un grado de libertad menos que ciclos.
