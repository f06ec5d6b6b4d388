ahead-areas = { $option } is ahead in { $above } of { $total } areas
area-land-voters-named-highest = The map shows land, not people. Named: the highest and the lowest share, and the area with most votes.
result = no result
under = under { $percent }{ $sign }
over = over { $percent }{ $sign }
share-among-final-result-by = Share of { $option } among { $two_way }, final result by area. { $occasion }
