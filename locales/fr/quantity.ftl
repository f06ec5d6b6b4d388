# Des nombres avec leur nom, et ce qui s’énumère.
points =
    { $value ->
        [one] { $shown } point
       *[other] { $shown } points
    }
list = { $first } et { $last }
and-more =
    { $more ->
        [one] { $shown } et { $more } autre
       *[other] { $shown } et { $more } autres
    }
clock-on = { $time } le { $day }
day-and-clock = { $day } à { $time }
scientific = { $mantissa }e{ $exponent }
