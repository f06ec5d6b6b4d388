share = part { $of_option } en { $year }
value = { $name } : { $change }
as-before = comme avant
those-then = { $option } en { $was } et { $is } : les { $units } ne sont plus les mêmes
in-of = dans { $count } { $units } sur { $of }
value-2 = {"\u202F"};{" "}
largest-changes = Plus fortes variations : { $labels }.
largest-differences = Plus grands écarts : { $labels }.
comparable-split-merged-or-another = Non comparables (divisés, fusionnés, ou inscrits changés de plus de 30 %) : { $n }.
each-dot-as-large-as = Chaque point est { $unit }, de taille proportionnelle aux suffrages exprimés. Part { $of_option } parmi les { $two_way }. { $occasion }
comparable = { $units } comparables
got-than = { $option } a obtenu { $change ->
        [less] moins
       *[more] plus
    } { $place } que { $then }
moved = { $option } { $change ->
        [less] recule
       *[more] progresse
    } { $place } depuis { $was }
