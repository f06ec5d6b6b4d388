no-results-by-unit = { $vote } no tiene resultados por { PLACE($unit-name) }: no hay escrutinio que reconstruir
give-timed-returns = dar datos por { PLACE($unit-name) } con reported_at, o resultados por { PLACE($unit-name) }
add-results = añadir results.csv a su carpeta
order-not-recorded = { NO_PLACE($unit-name) } tiene hora en returns.csv: no consta el orden del escrutinio de { $vote }
add-times-or-random = añadir a returns.csv filas con unit y reported_at, o indicar un orden simulado: --order random
night-not-drawn = no se puede proyectar el escrutinio de { $vote }: { $why }
uncounted-unknown = no se sabe qué falta por escrutar
list-the-units = enumerar { THE_PLACES($unit-name) } en units.csv o results.csv, o indicar una votación anterior en [baseline] de vote.toml
nothing-counted = no hay ningún voto válido escrutado ni previsto
wait = esperar más datos
wait-or-baseline = esperar más datos, enumerar todas las unidades en units.csv o indicar una votación anterior en [baseline] de vote.toml
over = esta votación ha terminado, y ningún returns.csv dice cómo se escrutó: `plebis replay { $vote }` la escruta en un orden simulado, `plebis errors { $vote }` compara sus sondeos
all-set-aside =
    { $n ->
        [one] una fila de returns.csv se dejó de lado
       *[other] { $n } filas de returns.csv se dejaron de lado
    }: `plebis check { $vote }` dice cómo corregirlas
no-timed-report = { NO_PLACE($unit-name) } de { $vote } tiene un dato con su hora, así que no se puede reconstruir nada registrado
add-times = añadir a returns.csv filas con unit y reported_at, o indicar otro orden
no-history = { $vote } no tiene resultados por { PLACE($unit-name) } con un historial de dos votaciones o más
use-baseline-axis = usar --axis baseline, o añadir history.csv
no-campaign = ningún sondeo de { $vote } era público antes del día, así que no hay campaña que reconstruir
add-dated-polls = añadir sondeos con sus fechas a polls.csv
add-polls = añadir sondeos del electorado a polls.csv; `plebis check` dice qué le encuentra a cada uno
polls-later = { $n ->
        [one] se conoce una encuesta de esta votación, pero aún no era pública: salió el { $first }
       *[other] se conocen { $n } encuestas de esta votación, pero ninguna era aún pública: la primera salió el { $first }
    }
no-night-projected = no se pudo proyectar ningún escrutinio: { $reason }
larger-fractions = dar --fractions o --units mayores
no-dated-poll = { $file } no tiene sondeos con un día de trabajo de campo y uno de votación
name-columns = indicar las columnas con --columns field_end=…,vote_date=…
no-race-to-learn = ninguna elección posterior a { $year } tiene al menos { $least } anteriores de las que aprender: la tabla tiene { $races ->
        [one] una sola elección con fecha
       *[other] { $races } elecciones con fecha
    }
more-years = dar una tabla con más años, o con --train-to YEAR un último año de aprendizaje anterior
more-races = dar una tabla con más elecciones: el modelo aprende de { $least } antes de prever una, sea cual sea --train-to
no-poll-within = ningún sondeo se hizo en { $days ->
        [one] el día anterior
       *[other] los { $days } días anteriores
    } a su votación
no-poll-within-cure = tomar también sondeos más antiguos, con un --last-days mayor
no-result-yet = { $vote } todavía no tiene resultado
add-result-or-table = añadir [[result]] a vote.toml, o indicar una tabla con race,observed
no-compared-poll = { $file } no tiene sondeos con ambos porcentajes y un resultado
none-polls-left = { $file } no tiene sondeos que comparar. { $why }
fill-in-shares = rellenar yes, no y result_yes_share
turnout-unmodelled = la previsión trata de quienes votan, y los sondeos no dicen cuántos son: por sí sola la participación no mueve en ella ningún porcentaje
    .cure = decir en qué difiere la participación de cada lado, --turnout-yes 0.9 --turnout-no 0.8 (entonces --given turnout=0.85 dice algo), o, en lugar de --given, quién viene: --mobilise AREA:FRACTION:YES_SHARE; en la noche `project` da una participación
turnout-mobilised = --mobilise dice cuántos vienen, así que la participación ya está dada
    .cure = quitar una de las dos opciones
turnout-improbable = según la previsión casi ninguna simulación tiene una participación de { $low } a { $high }
    .cure = dar un intervalo dentro de --given turnout={ $reach }, u otras participaciones por lado
no-valid-vote-counted = no hay ningún voto válido escrutado
factor-unfit = el modelo de factores no se ajusta a lo escrutado
