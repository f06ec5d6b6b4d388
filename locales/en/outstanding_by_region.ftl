ballots-out-reporting = { $out } ballots out · { $units } of { $units_2 } reporting
ballots-out = { $out } ballots out
ballots = { $parent }: { $lead } of { $out } ballots.
ballots-2 = ballots
even = even
lead = lead of { $option }
more-table = { $n } more in the table
if-most-advanced-units-complete = , if the most advanced units are complete: no report says how far its unit is
all-regions-about-valid-ballots = In all, about { $ballots } ballots are still to be counted; they should favour { $option } by { $lead }{ $unsure }.
expected-lead-over-valid-ballots = Expected lead of { $option } over { $other } in the valid ballots not yet counted, by region; an estimate. { $get }{ $occasion }
# $parent: name of a region. $option: with its article
largest-lead-was = { $parent }’s uncounted votes were expected to add about { $lead } to the lead of { $option }
largest-lead-might = { $parent }’s uncounted votes might still have added about { $lead } to the lead of { $option }
largest-lead-is = { $parent }’s uncounted votes should add about { $lead } to the lead of { $option }
largest-lead-may = { $parent }’s uncounted votes may still add about { $lead } to the lead of { $option }
