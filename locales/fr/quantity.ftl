# Des nombres avec leur nom, et ce qui s'énumère.
points =
    { $shown }{" "}{ $value ->
        [one] point
       *[other] points
    }
list-two = { $first } et { $last }
and-more =
    { $more ->
        [one] { $shown } et un autre
       *[other] { $shown } et { $more } autres
    }
