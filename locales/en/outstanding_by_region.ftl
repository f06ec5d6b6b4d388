### Chart: expected lead of the ballots not yet counted, by { PLACE($regions) }.

# $region: its name; $lead: about how many votes. “might” and “may” where nobody knows how far the units of the region are.
largest-lead-was = { $region }’s uncounted votes were expected to { $leads ->
        [ahead] add about { $lead } to the lead of { $option }
       *[behind] favour { $option } by about { $lead }
    }
largest-lead-might = { $region }’s uncounted votes { $leads ->
        [ahead] might still have added about { $lead } to the lead of { $option }
       *[behind] might still have favoured { $option } by about { $lead }
    }
largest-lead-is = { $region }’s uncounted votes should { $leads ->
        [ahead] add about { $lead } to the lead of { $option }
       *[behind] favour { $option } by about { $lead }
    }
largest-lead-may = { $region }’s uncounted votes may still { $leads ->
        [ahead] add about { $lead } to the lead of { $option }
       *[behind] favour { $option } by about { $lead }
    }

# The region of the largest lead goes one way, all uncounted votes together the other.
in-all-though =
    { $mood ->
        [was] The uncounted votes were expected to favour { $option } by about { $lead }, though { $region }’s favoured { $other }
        [might] The uncounted votes might still have favoured { $option } by about { $lead }, though { $region }’s favoured { $other }
       *[is] The uncounted votes should favour { $option } by about { $lead }, though { $region }’s favour { $other }
        [may] The uncounted votes may still favour { $option } by about { $lead }, though { $region }’s favour { $other }
    }
# $regions: what the regions are called. After it the stand of the data (As of 21:45, 226 of 304 units.).
expected-lead = Estimated lead of { $option } over { $other } in the valid ballots not yet counted, by { PLACE($regions) }.
in-all =
    { $tense ->
        [past] In all, about { $ballots } ballots were still to be counted. They were expected to favour { $option } by { $lead }.
       *[now] In all, about { $ballots } ballots are still to be counted. They should favour { $option } by { $lead }.
    }
in-all-if-complete =
    { $tense ->
        [past] In all, about { $ballots } ballots were still to be counted. They were expected to favour { $option } by { $lead } if the most advanced { PLACES($places) } were complete. No report said how far its count was.
       *[now] In all, about { $ballots } ballots are still to be counted. They should favour { $option } by { $lead } if the most advanced { PLACES($places) } are complete. No report says how far its count is.
    }

ballots-axis = ballots
# Who is ahead, and by about how many votes.
ahead = { $option } +{ $lead }
expected-to-lead = expected lead
even = even
# Under the name of a region. $counted of $total: its units, called $places.
uncounted = { $ballots } ballots uncounted
uncounted-reporting = { $ballots } ballots uncounted · { $counted } of { $total } { PLACES($places, $total) } reporting
# The picture in words; $lead with its sign.
alt-region = { $region }: { $lead } in { $ballots } uncounted ballots.
