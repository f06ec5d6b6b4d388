share = share of { $option } in { $year }
value = { $name }: { $change }
as-before = as before
those-then = { $option } in { $was } and { $is }: the { $units } are not those of then
in-of = in { $count } of { $of } { $units }
value-2 = ;{" "}
largest-changes = Largest changes: { $labels }.
largest-differences = Largest differences: { $labels }.
comparable-split-merged-or-another = Not comparable (split, merged, or another register by more than 30%): { $n }.
each-dot-as-large-as = Each dot is { $unit }, sized by valid votes. Share of { $option } among { $two_way }. { $occasion }
comparable = comparable { $units }
got-than = { $option } got { $change ->
        [less] less
       *[more] more
    } { $place } than { $then }
moved = { $option } { $change ->
        [less] lost
       *[more] gained
    } ground { $place } since { $was }
