### Chart: share of the option asked about on a map.

# $extent: all of the areas, or some.
title =
    { $tense ->
        [past] { $extent ->
            [all] { $option } was ahead in all { $total } areas
           *[some] { $option } was ahead in { $count } of { $total } areas
        }
       *[now] { $extent ->
            [all] { $option } is ahead in all { $total } areas
           *[some] { $option } is ahead in { $count } of { $total } areas
        }
    }
subtitle = Share of { $option } among { $options }, final result by area. { $occasion }
land-not-people = The map shows land, not people. Named: the highest and the lowest share, and the area with most votes.
# The legend: the classes at both ends, and areas without a result.
under = under { $share }
over = over { $share }
no-result = no result
