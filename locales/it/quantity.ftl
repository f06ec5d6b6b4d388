# Numeri con il loro nome, ed elenchi.
points =
    { $value ->
        [one] { $shown } punto
       *[other] { $shown } punti
    }
list = { $first } e { $last }
and-more =
    { $more ->
        [one] { $shown } e { $more } altro
       *[other] { $shown } e altri { $more }
    }
clock-on = { $time } { OF_NUMBER($day) }
day-and-clock = { $day }, { $time }
scientific = { $mantissa }e{ $exponent }
