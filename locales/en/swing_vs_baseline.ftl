### Chart: each unit against the earlier vote, a dot for each.
### $was, $is: years of the two votes; $earlier: the option that stood there for $option, where it had another name.

# $place: in how many units (in-units). $change: less or more.
moved =
    { $change ->
        [less] { $option } lost ground { $place } since { $was }
       *[more] { $option } gained ground { $place } since { $was }
    }
# Another option stood there: $how its shares go together with these, by unit.
beside-another =
    { $how ->
        [together] { $option } did best where { $earlier } had done best in { $was }
        [against] { $option } did best where { $earlier } had done worst in { $was }
       *[apart] Where { $earlier } did well in { $was } says little of where { $option } did in { $is }
    }
# $extent: all of $total, or some. $places: what they are called. $which: alike where others cannot be compared.
in-units =
    { $which ->
        [alike] { $extent ->
            [all] in all { $total } comparable { PLACES($places) }
           *[some] in { $count } of { $total } comparable { PLACES($places, $total) }
        }
       *[every] { $extent ->
            [all] in all { $total } { PLACES($places) }
           *[some] in { $count } of { $total } { PLACES($places, $total) }
        }
    }
none-comparable =
    { $same ->
        [same] { $option } cannot be compared in { $was } and { $is }: no { PLACE($places) } is the same
       *[other] { $option } in { $is } cannot be compared with { $earlier } in { $was }: no { PLACE($places) } is the same
    }
subtitle = One dot per { PLACE($places) }, sized by valid votes. Share of { $option } among { $options }.

share-axis = share of { $option } in { $year }
# The line on which nothing has changed.
as-before = as before
equal-shares = both shares equal

# $list: names and changes.
largest-changes = Largest changes: { $list }.
largest-differences = Largest differences between the two shares: { $list }.
# Heads of the list beside the dots.
# $least: valid votes of the smallest unit in the list.
list-of-changes = Largest changes, in points ({ $least } votes or more)
list-of-differences = Largest differences between the two shares, in points ({ $least } votes or more)
not-comparable = Not comparable: { $n } (split, merged, or with a register that changed by more than 30%).
without-earlier = { $n ->
        [one] One has
       *[other] { $n } have
    } no figures of { $was } to compare with.
# What a ring means, on the picture.
rings = hollow: boundaries or register changed
