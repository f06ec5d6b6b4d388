# What the forecast from polls assumes and says.
# $verdict: none, mild, surprising or very. $side: below or above.
surprise =
    the result, { $result }, lies { $gap } ({ $sds } sd) { $side ->
        [below] below
       *[above] above
    } the forecast mean of { $mean }: { $verdict ->
        [none] no surprise
        [mild] mildly surprising
        [surprising] surprising
       *[very] very surprising
    }; a result this { $side ->
        [below] low or lower
       *[above] high or higher
    } had probability { $odds }
# A chance of one in twenty thousand is no number to print with two decimals.
odds-rare = less than { $percent }
odds = { $percent } (about 1 in { $once })
