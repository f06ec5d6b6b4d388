# Palabras comunes a varias reglas del control.
whole-vote = toda la votación
yes = sí
no = no
registered = inscritos
cast = votantes
blank = votos en blanco
spoiled = votos nulos
valid = votos válidos
share = porcentaje
turnout = participación
abstention = abstención
event = evento
told = { $measure } { $value }
told-of-option = { $measure } { OF($option) } { $value }
measure-unknown = `{ $word }`
rows =
    { $n ->
        [one] { $n } fila, { $few }
       *[other] { $n } filas, { $few }
    }
with-lines = { $message } (líneas { $lines })
and-the-like = { $message }. Lo mismo vale para otras { $n } filas (líneas { $lines })
