# Tablas de `plebis backtest`. Encabezados de la tabla de noches; el orden y los nombres de opciones quedan como se teclean.
country = país
order = orden
fraction = escrutado
votes = votaciones
nights = noches
failed = fallidas
mae = EAM
holds = resultado en el intervalo { $level }
width = anchura del intervalo del 90%
interval-score = puntuación de intervalo
mae-uniform-swing = EAM: cambio uniforme
mae-share-counted = EAM: lo escrutado
mae-no-earlier-vote = EAM: sin votación anterior
all = todas
estimate = { $mean } (de { $lower } a { $upper })
why-failed = { $all ->
        [one] Un escrutinio no tiene proyección: { $reason }.
       *[other] { $all } escrutinios no tienen proyección. El motivo más frecuente, en { $n }: { $reason }.
    }

# Encabezados de las tablas de votaciones, y de cuáles trata una línea.
years = de { $from } a { $to }
one-year = de { $year }
first-line =
    { $races ->
        [one] Una votación { $years } se pronostica
       *[other] { $races } votaciones { $years } se pronostican
    } la víspera. { $trained ->
        [one] La única { $trained-years } solo sirvió
       *[other] Las { $trained } { $trained-years } solo sirvieron
    } para que el modelo aprendiera.
races = votaciones
range = intervalo { $level }
against-last-poll = frente al último sondeo
against-mean-of-five = frente a la media de cinco
against-mean = frente a la media
note = La tabla muestra con qué frecuencia el resultado quedó en el intervalo y las diferencias de CRPS en puntos (mejor por debajo de 0). Los intervalos del 95% están agrupados por ciclo.
learned-from = aprendido para votaciones desde
last-poll = último sondeo
mean-of-five = media de cinco
mean = media
scales-note = Las escalas están en puntos. Las tres últimas son las desviaciones estándar de los métodos rivales.
one-poll = 1 sondeo
some-polls = de { $low } a { $high } sondeos
many-polls = { $low } sondeos o más
last-poll-within = último sondeo de { $low } a { $high } días antes
last-poll-earlier = último sondeo { $low } días antes o más
ahead = con { $low } a { $high } días de antelación
cycle = ciclo de { $year }
last-five = media de los cinco últimos
one-sd = media, una desviación estándar
not-before-eve = no antes de la víspera
too-early = más de { $days ->
        [one] un día
       *[other] { $days } días
    } antes de la votación
no-share = sin porcentaje

# Lo que se eligió; `omega` y las palabras de este estilo son nombres de escalas.
only-train = Las votaciones hasta { $year } solo sirven para aprender. Cada una de las posteriores se pronostica la víspera con sus propios sondeos. Todo lo demás se aprendió de votaciones anteriores a la primera de su ciclo de dos años.
scales-learned = Es el modelo de campaña con escalas fijas, más un error que comparten todos los sondeos de una votación, de varianza error_sd² + lone_sd²/sondeos. En conjunto es una t de Student. omega, tau, s_house, s_mode y level_sd son los valores con los que eran más probables los sondeos de votaciones anteriores. error_sd, lone_sd y df son aquellos con los que, dados los primeros, lo eran sus resultados. Cada uno lleva una distribución a priori débil (un factor de 4,5 en ambos sentidos) en torno al valor predeterminado.
leads = Las previsiones con 8 y 15 días de antelación usan los sondeos que tienen al menos esa edad y las mismas escalas. La trayectoria llega más lejos.
rivals = Los métodos rivales usan los porcentajes de sí y no tal como se publicaron. Son normales, con una desviación estándar cada uno: la media cuadrática de sus propios errores, con la misma antelación, en las mismas votaciones anteriores.
clustered = Los intervalos de las medias se agrupan por ciclos de dos años. La t tiene un grado de libertad menos que ciclos.
