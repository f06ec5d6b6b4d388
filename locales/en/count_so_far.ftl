about = about{" "}
value = { $head }: { $join }{ $line }.
valid-ballots = Valid ballots. { $stand_then }{ $occasion }
expected = { $option }, expected
all-valid-ballots = All valid ballots
counted = { $exact } counted
about-expected = about { $about } expected
draw-level = to draw level
reach-threshold = to reach the threshold
about-too-few-for = about { $about }: too few for { $option } { $end }
about-their-expected-split = about { $about }, and their expected split
still-out = Still out
led-by-votes-with-about = { $option } led by { $by }{ $lead } votes, with about { $left } still out
all-counted-ahead-by-votes = All counted: { $option } is ahead by { $by }{ $lead } votes
leads-by-votes-with-about = { $option } leads by { $by }{ $lead } votes, with about { $left } still out
valid-ballots-solid-counted-hatched = Valid ballots: solid = counted, hatched = expected of those not counted. { $stand_then }{ $progress } of the expected valid votes. { $occasion }
all-counted-by-votes = All counted: { $ending } by { $lead } votes
all-counted-ahead-by-votes-2 = All counted: { $ending }; { $option } is ahead by { $lead } votes
