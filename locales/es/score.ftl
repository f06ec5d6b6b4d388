# Lo que una redacción puede publicar sobre previsiones puntuadas. `$model`, `$first` y `$second` son nombres de modelos.
middle-missed =
    { $races ->
        [one] { $model }: la mediana de la previsión se desvió { $missed }.
       *[other] { $model }: en { $races } votaciones, la mediana de la previsión se desvió { $missed } en promedio.
    }
one-interval-held = { $model }: su intervalo del 90% contenía el resultado.
one-interval-missed = { $model }: su intervalo del 90% no contenía el resultado.
intervals =
    { $verdict ->
        [narrow] { $model }: sus intervalos del 90% contenían el resultado en { $held } de { $races } votaciones (intervalo del 95% de esa proporción: del { $low } al { $high }). Son demasiado estrechos.
        [wide] { $model }: sus intervalos del 90% contenían el resultado en { $held } de { $races } votaciones (intervalo del 95% de esa proporción: del { $low } al { $high }). Son demasiado anchos.
        [few] { $model }: sus intervalos del 90% contenían el resultado en { $held } de { $races } votaciones (intervalo del 95% de esa proporción: del { $low } al { $high }). Son muy pocas para juzgar si tienen la anchura correcta.
       *[right] { $model }: sus intervalos del 90% contenían el resultado en { $held } de { $races } votaciones (intervalo del 95% de esa proporción: del { $low } al { $high }). Nada indica que su anchura sea errónea.
    }
not-calibrated = { $model }: los resultados no se reparten por igual a lo largo de sus previsiones (p = { $p }). No está calibrado.
equal =
    { $races ->
        [one] { $first } y { $second } tienen la misma puntuación ({ $score }, { $races } votación).
       *[other] { $first } y { $second } tienen la misma puntuación ({ $score }, { $races } votaciones).
    }
too-few =
    { $races ->
        [one] { $better } puntuó mejor que { $other } ({ $score }, { $races } votación), pero con menos de seis no se distingue el acierto de la suerte.
       *[other] { $better } puntuó mejor que { $other } ({ $score }, { $races } votaciones), pero con menos de seis no se distingue el acierto de la suerte.
    }
better = { $better } acertó más que { $other } ({ $score }, { $races } votaciones, p de permutación = { $p }).
no-difference = Entre { $better } y { $other } no hay más diferencia que la del azar ({ $score }, { $races } votaciones, p de permutación = { $p }).
few-draws = { $model }: sus previsiones tienen en algún caso { $draws ->
        [one] una sola simulación
       *[other] solo { $draws } simulaciones
    } por votación. Un intervalo del 90% necesita al menos { $needed }, así que de los suyos no se dice nada.
unlike-draws = { $first } y { $second } no pueden ordenarse con el CRPS simple (nrg), que cuenta como error un número pequeño de simulaciones: tienen { $draws-first } y { $draws-second } por votación. Hay que comparar crps_fair.
rhat = { $model }, { $race }: R-hat { $rhat }. Las cadenas no coinciden: hacen falta más simulaciones.
rhat-halves = { $model }, { $race }: R-hat { $rhat }. La primera mitad de las simulaciones no coincide con la segunda: hacen falta más.
log-infinite = { $model }: daba una probabilidad de 0 a lo que ocurrió ({ $races }), así que su puntuación log (ganador) es infinita.
not-scored = Sin resultado conocido, no puntuadas: { $races }

column-model = modelo
column-mae = EAM
rhat-few = { $model }, { $race }: R-hat { $rhat } con { $draws } simulaciones. Son pocas para R-hat: nada dice que las cadenas no coincidan.
levels-differ = Los niveles de cuantiles son distintos, y con ellos lo que mide el WIS. { $models }.
levels-compared = Niveles de cuantiles comparados: { $levels }.
levels-alone = Los niveles cuyo opuesto falta no cierran ningún intervalo, y ninguna puntuación los cuenta: { $levels }. Añadir 1 menos cada uno de ellos.
no-levels = Ningún cuantil tiene su opuesto y falta la mediana: no hay nada que comparar.
column-log-share = puntuación log (porcentaje)
column-log-winner = puntuación log (ganador)
no-race-known = ninguna previsión trata de una votación cuyo resultado se conozca. Las previsiones tratan de { $races }
    .cure = usar los mismos nombres de votación en FORECASTS y RESULT
    .cure-names = usar en FORECASTS los nombres de votación de RESULT: { $known }
