### Chart: share of the option asked about on a map.

# $places: what the areas are called; $extent: all of them, or some.
title =
    { $tense ->
        [past] { $extent ->
            [all] { $option } was ahead in all { $total } { PLACES($places) }
           *[some] { $option } was ahead in { $count } of { $total } { PLACES($places, $total) }
        }
       *[now] { $extent ->
            [all] { $option } is ahead in all { $total } { PLACES($places) }
           *[some] { $option } is ahead in { $count } of { $total } { PLACES($places, $total) }
        }
    }
# An option that won with fewer places than half, or lost with more.
title-though =
    { $won ->
        [yes] { THE($option) } won, though ahead in only { $count } of { $total } { PLACES($places, $total) }
       *[no] { THE($option) } lost, though ahead in { $count } of { $total } { PLACES($places, $total) }
    }
subtitle = Share of { $option } among { $options }, final result by { PLACE($places) }.
land-not-people = The map shows land, not people. Names mark the highest and the lowest share (of { $least } valid votes or more) and the { PLACE($places) } with most votes.
legend = Share of { $option }
# The legend: the classes at both ends, and areas without a result.
under = under { $share }
over = over { $share }
no-result = no result
