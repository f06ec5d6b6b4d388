# Zahlen mit ihrem Wort, und was aufgezählt wird.
points =
    { $value ->
        [one] { $shown } Punkt
       *[other] { $shown } Punkte
    }
list = { $first } und { $last }
and-more =
    { $more ->
        [one] { $shown } und { $more } weitere
       *[other] { $shown } und { $more } weitere
    }
clock-on = { $day }, { $time }
day-and-clock = { $day }, { $time }
scientific = { $mantissa }e{ $exponent }
