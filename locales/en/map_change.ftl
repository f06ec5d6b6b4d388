comparable = not comparable
area-land-voters-named-both = The map shows land, not people. Named: both ends of the scale, and the area with most votes.
neither-named-nor-title-because = Neither named nor in the title, because split, merged or with another register: { $apart }.
since-area-same-ground = { $label } since { $was }: no area is the same ground
under = under { $signed }
over = over { $signed }
to = { $signed } to { $signed_2 }
share-minus-share-points-by = Share of { $label } minus the share of { $then }, in points, by area.
share-minus-share-expect-from = Share of { $label } minus the share to expect from the polls, in points: that of { $then } in the area, moved as far as the polls differ from it in the whole vote.
change-share-among-since-points = Change of the share of { $label } among { $two_way } since { $was }, in points, by area.
share-minus-share-expect-from-2 = Share of { $label } minus the share to expect from the polls, in points: the area’s share of { $was }, moved as far as the polls saw the whole vote moved.
got-than = { $option } got { $change ->
        [lower] less
       *[higher] more
    } than { $then } in { $count } of { $total } areas
ground-since = { $option } { $change ->
        [lower] lost
       *[higher] gained
    } ground in { $count } of { $total } areas since { $was }
against-the-polls =
    { $change ->
        [lower] { $option } fell short of the polls in { $count } of { $total } areas
       *[higher] { $option } did better than in the polls in { $count } of { $total } areas
    }
