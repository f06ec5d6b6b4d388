# Numbers with their noun, and what is joined in a list.
points =
    { $value ->
        [one] { $shown } point
       *[other] { $shown } points
    }
list = { $first } and { $last }
and-more =
    { $more ->
        [one] { $shown } and { $more } more
       *[other] { $shown } and { $more } more
    }
clock-on = { $time } on { $day }
day-and-clock = { $day }, { $time }
scientific = { $mantissa }e{ $exponent }
