# Counts with their noun, and what is joined in a list.
points =
    { $shown }{" "}{ $value ->
        [one] point
       *[other] points
    }
list-two = { $first } and { $last }
and-more =
    { $more ->
        [one] { $shown } and one more
       *[other] { $shown } and { $more } more
    }
