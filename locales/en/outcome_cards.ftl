### Chart: nine equally likely results as cards.
### $clause: who wins, a clause (“No wins”). $times: in how many of the nine, in words. $basis: from the polls; as in the chart of dots.

were-all-nine = Of nine equally likely results, { $clause } in all nine (chance: { $chances })
were-some = Of nine equally likely results, { $clause } in { $times }
all-nine = Nine equally likely results: { $clause } in all nine (chance: { $chances })
some = Nine equally likely results: { $clause } in { $times }

nothing-left = Nothing is left to project, so every card is the same, { $basis }.
# The figure on a card is the winner’s share ($shown: winner) or that of the option asked about ($shown: option).
cards-were =
    { $shown ->
        [winner] Nine equally likely results, { $basis }. Figure: winner’s share of { $options }. Tick: the threshold.
       *[option] Nine equally likely results, { $basis }. Figure: share of { $option } among { $options }. Tick: the threshold.
    }
cards-are =
    { $shown ->
        [winner] Nine equally likely results, { $basis }. Figure: winner’s share of { $options }. Tick: the threshold.
       *[option] Nine equally likely results, { $basis }. Figure: share of { $option } among { $options }. Tick: the threshold.
    }
# The share of the option in focus, where more than the larger share decides; and a card in words: `No would have won: 51.4%`.
option-share = { $option } { $share }
card-said = { $ending }: { $share }
