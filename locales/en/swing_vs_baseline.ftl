### Chart: each unit against the earlier vote, a dot for each.
### $was, $is: years of the two votes; $earlier: the option that stood there for $option, where it had another name.

# $place: in how many units (in-units). $change: less or more.
moved =
    { $change ->
        [less] { $option } lost ground { $place } since { $was }
       *[more] { $option } gained ground { $place } since { $was }
    }
got-than =
    { $change ->
        [less] { $option } got less { $place } than { $earlier } in { $was }
       *[more] { $option } got more { $place } than { $earlier } in { $was }
    }
# $extent: all of $total, or some. $units: what they are; “alike” where others cannot be compared.
in-units =
    { $units ->
        [stations] { $extent ->
            [all] in all { $total } polling stations
           *[some] in { $count } of { $total } polling stations
        }
        [stations-alike] { $extent ->
            [all] in all { $total } comparable polling stations
           *[some] in { $count } of { $total } comparable polling stations
        }
        [areas-alike] { $extent ->
            [all] in all { $total } comparable areas
           *[some] in { $count } of { $total } comparable areas
        }
       *[areas] { $extent ->
            [all] in all { $total } areas
           *[some] in { $count } of { $total } areas
        }
    }
none-comparable =
    { $same ->
        [same] { $units ->
            [stations] { $option } in { $was } and { $is }: the polling stations are not those of then
           *[areas] { $option } in { $was } and { $is }: the areas are not those of then
        }
       *[other] { $units ->
            [stations] { $option } in { $is }, { $earlier } in { $was }: the polling stations are not those of then
           *[areas] { $option } in { $is }, { $earlier } in { $was }: the areas are not those of then
        }
    }
subtitle =
    { $units ->
        [stations] One dot per polling station, sized by valid votes. Share of { $option } among { $options }. { $occasion }
       *[areas] One dot per area, sized by valid votes. Share of { $option } among { $options }. { $occasion }
    }

share-axis = share of { $option } in { $year }
# The line on which nothing has changed.
as-before = as before

# $list: names and changes.
largest-changes = Largest changes: { $list }.
largest-differences = Largest differences: { $list }.
not-comparable = Not comparable (split, merged, or another register by more than 30%): { $n }.
without-earlier = No figures of { $was } to compare with: { $n }.
