### Charts: change since the earlier vote, and result against what the polls led to expect, on a map.
### $was: year of the earlier vote; $earlier: the option that stood there for $option, where it had another name.

# $places: what the areas are called. $change: lower or higher; $extent: in all of the areas, or in some ($count of $total).
ground-since =
    { $change ->
        [lower] { $option } lost ground in { $extent ->
            [all] all { $total } { PLACES($places) } since { $was }
           *[some] { $count } of { $total } { PLACES($places, $total) } since { $was }
        }
       *[higher] { $option } gained ground in { $extent ->
            [all] all { $total } { PLACES($places) } since { $was }
           *[some] { $count } of { $total } { PLACES($places, $total) } since { $was }
        }
    }
got-than =
    { $change ->
        [lower] { $option } got less than { $earlier } in { $was } in { $extent ->
            [all] all { $total } { PLACES($places) }
           *[some] { $count } of { $total } { PLACES($places, $total) }
        }
       *[higher] { $option } got more than { $earlier } in { $was } in { $extent ->
            [all] all { $total } { PLACES($places) }
           *[some] { $count } of { $total } { PLACES($places, $total) }
        }
    }
against-the-polls =
    { $change ->
        [lower] { $option } fell short of the polls in { $extent ->
            [all] all { $total } { PLACES($places) }
           *[some] { $count } of { $total } { PLACES($places, $total) }
        }
       *[higher] { $option } did better than in the polls in { $extent ->
            [all] all { $total } { PLACES($places) }
           *[some] { $count } of { $total } { PLACES($places, $total) }
        }
    }
no-area-is-the-same = { $option } cannot be compared with { $was }: no { PLACE($places) } is the same

change-of-share = Change in the share of { $option } among { $options } since { $was }, in points, by { PLACE($places) }.
share-minus-earlier = Share of { $option } minus the share of { $earlier } in { $was }, in points, by { PLACE($places) }.
share-minus-expected = Result minus the expected share of { $option }, in points. Expected: the { PLACE($places) }’s share in { $was } plus the swing that the polls saw in the whole vote.
share-minus-expected-of-other = Share of { $option } minus the expected share, in points. The expected share is the { PLACE($places) }’s share of { $earlier } in { $was }, plus the points by which the polls differed from it in the whole vote.

land-not-people = The map shows land, not people. Names mark both ends of the scale (of { $least } valid votes or more) and the { PLACE($places) } with most votes.
# $apart: how many areas.
not-named = Neither named nor counted in the title: { $apart }, because of a split, a merger or another register.
legend = Change in points
legend-difference = Difference in points
legend-surprise =
    { $change ->
        [lower] Points against the polls. Left: fell further short than the whole vote ({ $miss }). Right: came closer
       *[higher] Points against the polls. Left: beat them by less than the whole vote ({ $miss }). Right: by more
    }

# The legend, in points.
under = under { $change }
over = over { $change }
from-to = { $low } to { $high }
not-comparable = not comparable

# The polls missed the whole vote by $miss; $far: the place where by most.
missed-by =
    { $change ->
        [lower] { $option } fell { $miss } short of the polls, most of all in { $far } ({ $far_points })
       *[higher] { $option } beat the polls by { $miss }, most of all in { $far } ({ $far_points })
    }
