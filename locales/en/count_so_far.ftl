### Chart: counted ballots and what is still to come, in bars.
### $kind: exact where the lead is counted to the ballot, about where it is worked out from a published share.
### guess stands where what is uncounted rests on how far the count is assumed to be.

leads =
    { $kind ->
        [exact] { $option } leads by { $votes }, with about { $left } uncounted
        [guess] { $option } leads by { $votes }, with an estimated { $left } uncounted
       *[about] { $option } leads by about { $votes }, with about { $left } uncounted
    }
led =
    { $kind ->
        [exact] { $option } led by { $votes }, with about { $left } uncounted
        [guess] { $option } led by { $votes }, with an estimated { $left } uncounted
       *[about] { $option } led by about { $votes }, with about { $left } uncounted
    }
all-counted-ahead =
    { $kind ->
        [exact] All counted: { $option } is ahead by { $votes }
       *[about] All counted: { $option } is ahead by about { $votes }
    }
# $clause: what the complete count decides: No wins, the proposal fails.
all-counted-by =
    { $kind ->
        [exact] All counted: { $clause } by { $votes }
       *[about] All counted: { $clause } by about { $votes }
    }
all-counted-rule =
    { $kind ->
        [exact] All counted: { $clause }, with { $option } ahead by { $votes }
       *[about] All counted: { $clause }, with { $option } ahead by about { $votes }
    }
# $votes in the titles.
votes =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }

# Between these, the program puts the stand of the data: As of 21:45, 226 of 304 units.
valid-ballots = Valid ballots.
solid-and-hatched = Solid bars are valid ballots counted, hatched bars are those expected from the rest.
progress = Counted: { $progress } of the expected valid votes.
progress-guess = Counted: { $progress } of the expected valid votes, if the most advanced { PLACES($places) } are complete. No report says how far its count is.

# The bar of all ballots; $count: of ballots.
all-valid-ballots = All valid ballots
counted = { $count } counted
about-expected = about { $count } expected
estimated-in-all = an estimated { $count }
expected-of-option = { $option }, expected

# The bar of the ballots not counted. $aim of the option behind: to draw level, or to reach a threshold of its own.
uncounted = Uncounted
needs = { $option } needs { $share }
about-and-split = about { $count }, and their expected split
estimated-and-split = an estimated { $count }, and their expected split
too-few =
    { $aim ->
        [level] about { $count }: too few for { $option } to draw level
       *[threshold] about { $count }: too few for { $option } to reach the threshold
    }
# Rows of the data table: English in every file.
row-share = share of outstanding
row-total = expected in all
row-needed = needed of outstanding
