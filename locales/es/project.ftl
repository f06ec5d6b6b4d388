# Los comandos `plebis project` y `plebis forecast` en una terminal.
head = { $vote } — { $option }, porcentaje de los votos válidos
head-as-of = { $vote } — { $option }, porcentaje de los votos válidos, con datos de { $time }
# `$units`: 226 de 304 unidades.
counted = escrutado: { $units }, { $progress } de los votos válidos previstos, porcentaje { $share }
units = { $units } de { $total } { PLACES($places, $total) }
set-aside =
    { $rows ->
        [one] apartada: una fila de los resultados comunicados que no puede ser cierta o no se puede leer (`plebis check` dice cuál)
       *[other] apartadas: { $rows } filas de los resultados comunicados que no pueden ser ciertas o no se pueden leer (`plebis check` dice cuáles)
    }
line-used = línea usada: { $line }
order-model = modelo del orden: { $name }, inclinación { $tilt } (desviación estándar { $sd }); { $what }
tilted = inclinado
random = aleatorio
share = porcentaje
turnout = participación
probability = { $first }. { $second }.
wins = { $noun }: { $probability }
more-than = más del { $probability }
less-than = menos del { $probability }
flip-expected = { THE($option) } va por delante en lo escrutado, pero se espera que la otra opción acabe por delante (probabilidad del { $probability })
flip-possible = { THE($option) } va por delante en lo escrutado, pero la otra opción puede acabar por delante (probabilidad del { $probability })
campaign-prior = sondeos { $prior }, solo escrutinio { $data }, ambos { $blend }, peso de los sondeos { $weight }
nothing-moved = no hay nada nuevo ni cambiado
units-moved = { PLACES($places) }: { $new } más, { $changed } con otros datos ({ $units })
units-taken-back = { PLACES($places) }: { $back } menos, { $new } más, { $changed } con otros datos ({ $units })
unchanged = sin cambios
# Two shares that are printed as different numbers, or as one, and lie less than a tenth of a point apart.
changed-little = en menos de { $points }
# `$points` lleva su signo.
changed = { $points }
since = desde { $time }: { $what }
since-projected = desde { $time }: { $what }, porcentaje proyectado { $before } → { $now } ({ $change })
outstanding = por escrutar: unos { $ballots } votos válidos
outstanding-guess =
    { $tense ->
        [past] por escrutar: unos { $ballots } votos válidos, si { THE_PLACES($places) } más { GENDER($places) ->
            [f] avanzadas estaban completas
           *[m] avanzados estaban completos
        }, algo que ningún dato confirmaba
       *[now] por escrutar: unos { $ballots } votos válidos, si { THE_PLACES($places) } más { GENDER($places) ->
            [f] avanzadas están completas
           *[m] avanzados están completos
        }, algo que ningún dato confirma
    }
outstanding-lead =
    { $tense ->
        [past] debían dar { TO($option) } una ventaja de { $lead } votos
       *[now] deberían dar { TO($option) } una ventaja de { $lead } votos
    }
needed-level = { THE($option) } necesita el { $share } de ellos para empatar
needed-threshold = { THE($option) } necesita el { $share } de ellos para alcanzar el umbral
ballots = { $ballots } papeletas
unusual = inusual: { $unit }, previsto { $expected }, obtenido { $got } (z { $z }); { $cause }
unusual-without-expectation = inusual: { $unit }, { $got }; { $cause }
flip-below =
    { $place ->
        [ahead] { THE($option) } va por delante en lo escrutado, pero no supera el { $threshold } que necesita
       *[behind] { THE($option) } no supera en lo escrutado el { $threshold } que necesita
    }, { $alert ->
        [expected] aunque se espera que acabe por encima
       *[possible] aunque aún puede acabar por encima
    } (probabilidad: { $probability })
flip-above =
    { THE($option) } supera en lo escrutado el { $threshold } que necesita, { $alert ->
        [expected] pero se espera que acabe por debajo
       *[possible] pero puede acabar por debajo
    } (probabilidad: { $probability })
lines-moved = publicado: { $now } (antes: { $before })
