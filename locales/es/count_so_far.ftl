### Gráfico: votos escrutados y lo que falta por llegar, en barras.
### $kind: exact si la ventaja está contada voto a voto, about si se calcula a partir de un porcentaje publicado.
### guess: lo que falta por escrutar depende de un supuesto sobre lo avanzado del escrutinio.

leads =
    { $kind ->
        [exact] { THE($option) } lleva { $votes } de ventaja, con unos { $left } por escrutar
        [guess] { THE($option) } lleva { $votes } de ventaja, con { $left } por escrutar según una estimación
       *[about] { THE($option) } lleva unos { $votes } de ventaja, con unos { $left } por escrutar
    }
led =
    { $kind ->
        [exact] { THE($option) } llevaba { $votes } de ventaja, con unos { $left } por escrutar
        [guess] { THE($option) } llevaba { $votes } de ventaja, con { $left } por escrutar según una estimación
       *[about] { THE($option) } llevaba unos { $votes } de ventaja, con unos { $left } por escrutar
    }
all-counted-ahead =
    { $kind ->
        [exact] Todo está escrutado: { THE($option) } queda por delante por { $votes }
       *[about] Todo está escrutado: { THE($option) } queda por delante por unos { $votes }
    }
all-counted-by =
    { $kind ->
        [exact] Todo está escrutado: { $clause } por { $votes }
       *[about] Todo está escrutado: { $clause } por unos { $votes }
    }
all-counted-rule =
    { $kind ->
        [exact] Todo está escrutado: { $clause }, y { THE($option) } queda por delante por { $votes }
       *[about] Todo está escrutado: { $clause }, y { THE($option) } queda por delante por unos { $votes }
    }
votes =
    { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }

valid-ballots = Votos válidos.
solid-and-hatched = Votos válidos: lleno = escrutado, rayado = previsto entre los que faltan.
progress = Escrutado: { $progress } de los votos válidos previstos.

all-valid-ballots = Todos los votos válidos
counted = { $count } escrutados
about-expected = unos { $count } previstos
estimated-in-all = { $count } según una estimación
expected-of-option = { $option }, previsto

uncounted = Por contar
needs = { THE($option) } necesita el { $share }
about-and-split = unos { $count }, y su reparto previsto
estimated-and-split = { $count } según una estimación, y su reparto previsto
too-few =
    { $aim ->
        [level] unos { $count }: no bastan para que { THE($option) } empate
       *[threshold] unos { $count }: no bastan para que { THE($option) } alcance el umbral
    }
progress-guess = Escrutado: { $progress } de los votos válidos previstos, si { THE_PLACES($places) } más { GENDER($places) ->
        [f] avanzadas están completas
       *[m] avanzados están completos
    }: ningún dato dice cuánto se ha escrutado.
# Filas de la tabla de datos: en inglés en todos los archivos.
row-share = parte de lo que falta
row-total = previsto en total
row-needed = necesario de lo que falta
