# What a desk changes in a chart: `[chart.NAME]` in desk.toml.
no-chart = there is no chart `{ $name }`
no-anchor = the words are attached to nothing
    .cure = give either `at`, a value on the axis, or `unit`, a unit or an area
no-row = is not a row of { $chart }
rows-are = { $near }its rows begin with: `{ $rows }`
nothing-to-hide = { $chart } has no rows to hide. Delete the line
no-unit = is not a unit or area of { $chart }
    .cure = write a unit of the dots or an area of the map as results.csv does
no-axis = { $chart } has no axis of values
    .cure = delete the annotation, or give `unit` on a map
off-axis = lies outside the axis, which runs from { $low } to { $high }
    .cure = give a value in the units of the axis: a share from 0 to 1, points, or ballots
