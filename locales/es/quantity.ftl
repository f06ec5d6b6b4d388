# Cifras con su nombre, y enumeraciones.
points =
    { $value ->
        [one] { $shown } punto
       *[other] { $shown } puntos
    }
list = { $first } y { $last }
and-more =
    { $more ->
        [one] { $shown } y { $more } más
       *[other] { $shown } y { $more } más
    }
clock-on = { $time } del { $day }
day-and-clock = { $day }, { $time }
scientific = { $mantissa }e{ $exponent }
