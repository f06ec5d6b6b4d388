units-without-baseline-their-own =
    { $borrowed ->
        [one] one { PLACE($unit-name) } has no earlier result to compare, so that of its { PLACE($region-name) } is used, with a wider range: { $some }
       *[other] { $borrowed } { PLACES($unit-name, $borrowed) } have no earlier result to compare, so that of their { PLACE($region-name) } is used, with a wider range: { $some }
    }
register-published-worked-out-from = no register is published, so it is worked out from the earlier one or from the other { PLACES($unit-name) }, and is uncertain: { $some }
units-without-register-their-own = { PLACES($unit-name) } without a register of their own keep their earlier ballots, and their voters are on other { PLACES($unit-name) }’ lists: { $some }
common-factors-earlier-votes-factors = the projection uses common factors of { $ncols } earlier votes ({ $ncols_2 } factors), and counted { PLACES($unit-name) } weigh 1/{ $tempering } of what independent ones would, because that projected past votes best
ranges-have-width-earlier-votes = the ranges have the width that earlier votes needed when factors that did not know them projected them from the same counted { PLACES($unit-name) }
local-movement-earlier-votes-did = a local movement that earlier votes did not know, or a wrong figure
units-without-history-start-from = { $new } { PLACES($unit-name, $new) } without history start from the mean of their { PLACE($region-name) }: { $some }
every-unit-equally-likely-be = every { PLACE($places) } is taken to be equally likely to be in, so the range is too narrow if large towns or one { PLACE($regions) } report late (say so with --hint)
units-hinted-report-log-odds = the hint expects { $n } of { $rows } { PLACES($places) } to report { $when }: their log odds of being in differ from the rest by { $tilt_mean } (sd { $tilt_sd }, never of the other sign), and all else is random
published-lines-speak-more-ballots = the published lines give more ballots than the { PLACES($unit-name) } allow, so they are not used
result-lies-below-ballots-or = no result is allowed below the ballots or the turnout that published lines already give
nothing-counted-yet-unit-has = nothing is counted yet: { NO_PLACE($unit-name) } has reported and no published line can be used
published-lines-cannot-be-met = no result that the model allows fits the published lines
draws-resampled-from-simulated-counts = the draws are resampled from { $particles } simulated counts, weighted by how well they meet the printed figures (effective number { $effective })
complete-counts-proclamations-used-without = without `--as-of` the projection uses the last partial count, not the final result
complete-line-rounded = the published shares are rounded, and { THE($option) } may have more or less than it needs
whole-vote = the whole vote
line-about-used-unit-belongs = a line about { $name } is not used: { NO_PLACE($unit-name) } belongs to that area
line-about-used-its-area = a line about { $name } is not used: its area overlaps another's
line-about-used-does-say = a line about { $name } is not used: it does not say how much is counted
every-area-is-in = published lines say that every area is counted, but none gives the whole: its share is worked out from theirs, and how many ballots each area has is uncertain
complete-line-beside-units = a published line says that everything is counted, and it stands, though only { $units } of { $of } { PLACES($unit-name, $of) } have reported
# Of a line that gives a number of ballots without a total.
ballots-or-registered = { $counted } ballots are counted, of a total that was not published. If these are the voters registered in the counted { PLACES($unit-name) }, { $part } is counted
complete-line-against-units = a published line says that everything is counted, but what the { PLACES($unit-name) } leave open cannot give its share: the { PLACES($unit-name) } stand
complete-line-not-used = a published line says that everything is counted, but the rule cannot be applied to it: the { PLACES($unit-name) } stand
line-about-used-every-area = a partial line about { $name } is not used: lines of all its areas say that everything is counted
line-about-used-its-shares = a line about { $name } is not used: its shares do not add up to 100%
time-published = time not published
share = share
value = { $option } { $value }%
stations = stations
ballots = ballots
valid-votes = valid votes
registered = registered
of = { $counted } of { $total } { $of }
value-2 = { $counted } { $of }
complete = complete
turnout = , turnout { $t }%
value-3 = { $name }: { $share }, { $counted } ({ $when }){ $turnout }
turnout-used-unit-its-own = turnout of { $name } is not used: { NO_PLACE($unit-name) } of its own belongs to that area
turnout-at-against-at-same = turnout of { $name } at { $clock } was { $value }%, against { $then }% at the same hour of the earlier vote, which ended at { $usual }%
turnout-at-earlier-figure-hour = turnout of { $name } at { $clock } was { $value }%, but no earlier figure of that hour is known, so the final one is wide open above it
turnout-last-count-line-has = the last count line with a turnout gives { $middle }%, and the final turnout is expected there (sd 0.1 in log odds)
unit-known-results-csv-units = { NO_PLACE($unit-name) } is known: neither results.csv nor units.csv lists one
factor-model-used-needs-reports = the factor model is not used: it needs reports of { PLACES($unit-name) }
factor-model-used-what-counted = the factor model is not used because what is counted does not fit it: { PLACES($unit-name) } are projected by swing
history-too-short =
    history.csv is not used: it has { $votes ->
        [one] one earlier vote
       *[other] { $votes } earlier votes
    }, and common factors can be learned from { $fewest } on
history-left-aside =
    history.csv with its { $votes } earlier votes is not used by itself: { $why ->
        [few] it is from { $enough } votes on
        [gaps] more than half of its cells are blank
       *[counts] the swing against counts of an earlier vote is preferred
    }. --method factor uses it
published-aggregate-lines-projected-from = published aggregate lines are not used for the projection where there are reports by { PLACE($unit-name) }
hint-changes-nothing-unit-reports = the hint ({ $hint }) changes nothing: the reports say which { PLACES($unit-name) } are in, and no partly counted { PLACE($unit-name) } of that area leaves open how much of it is uncounted
by-hint-more = by the hint ({ $hint }) more is uncounted in the partly counted { PLACES($unit-name) } of that area that do not publish how far they are ({ $changed }): up to { $percent }% more ballots are expected of each, and nothing changes where the count is complete or has not begun
by-hint-less = by the hint ({ $hint }) less is uncounted in the partly counted { PLACES($unit-name) } of that area that do not publish how far they are ({ $changed }): up to { $percent }% fewer ballots are expected of each, and nothing changes where the count is complete or has not begun
nobody-knows-what-still-out = nobody knows what is uncounted: the folder has no list of { PLACES($unit-name) } and names no earlier vote
valid-vote-counted-or-expected = no valid vote is counted or expected
nothing-counted-yet-turnout-alone = nothing is counted yet: turnout alone is projected, from the figures by the hour
composition-register-both-options-blank = the whole register is projected: both options, blank or spoiled ballots, and those who stay away
registers-share-number-valid-ballots = the registers of some { PLACES($unit-name) } are not known, so the share and the number of valid ballots are projected, without a turnout
only-shares-weights-weights-taken = only shares and weights are known, so the weights are taken as ballots and there is no turnout
swing-against-level-slopes-smooth = the swing is measured against { $id }: level, slopes, smooth surface and { PLACES($regions) } around a uniform swing
earlier-vote-compare-with-regions = there is no earlier vote to compare with, only { PLACES($regions) } and covariates, so the range is wide
too-counted-units-say-how = { $vote_id } is used, too: the counted { PLACES($places) } show how far the others lean towards it
counted-units-have-valid-vote =
    { $empty ->
        [one] one counted { PLACE($unit-name) } has no valid vote and informs turnout only ({ $some })
       *[other] { $empty } counted { PLACES($unit-name, $empty) } have no valid vote and inform turnout only ({ $some })
    }
partly-counted-what-certain-rest = some places are partly counted: what is in is certain, and the rest is simulated ({ $some })
how-much-partly-counted-unit = how far a partly counted { PLACE($unit-name) } is has not been published: it is estimated from turnout where the count is complete or furthest on, and uncertain ({ $some })
no-more-out-than-totals = no more ballots are taken to be uncounted than the published totals leave ({ $areas })
report-says-its-unit-complete = no report says that its count is complete: how many ballots are uncounted rests on the most advanced { PLACES($places) }, and may be anything from none to more than that
turnout-has-moved-far-what = turnout has moved far in what is counted (log odds of voting { $swing }), and the uncounted { PLACES($unit-name) } voted differently last time: turnout by side is not known elsewhere yet, and the range does not allow for a boycott by one side that shows only there
was-taken-back-outstanding-again = { $unit } was taken back and is uncounted again
count-went-down-later-report = a count went down in a later report (the last one is used): { $some }
rule-asks-for-majority-areas = the rule asks for a majority of areas, and { NO_PLACE($unit-name) } is known to belong to one
rule-asks-for-turnout-register = the rule asks for a turnout, and the register is not known
rule-asks-for-share-registered = the rule asks for a share of the registered voters, and the register is not known
turnout-what-counted-has-moved = turnout in what is counted has moved as if { $part } (± { $sd }) of the swing came from voters of the side in retreat who stayed away: 0 is a change of opinions, 1 abstention alone
baseline-says-little = the earlier vote says little: only about { $kept } of its differences between places remain in what is counted, so places not yet counted follow it only that far
has-very-figures-one-row = it has exactly the figures of { $other }: one row was probably copied over the other
reported-complete-without-single-ballot = reported complete without a single ballot: a boycott, or { A_PLACE($unit-name) } that is not counted yet
far-fewer-ballots-than-expected = far fewer ballots than expected: a boycott, a digit lost, or only a part is counted
far-more-ballots-than-expected = far more ballots than expected: a digit too many, or the ballots of several { PLACES($unit-name) }
yes-may-be-swapped-mirrored = yes and no may be swapped: the mirrored share is as expected
more-ballots-than-registered-persons = more ballots than registered voters: a digit too many?
digit-may-be-missing-or = a digit may be missing or double in one of the counts: ten times as many would fit
only-part-counted-may-be = only a part is counted, and it may not be like the rest
baseline-its-own-compared-with = it has no earlier result of its own, so it is compared with its { PLACE($region-name) }
real-local-movement-or-change = a real local movement, or a change of its voters since the baseline
reported-neither-ballots-nor-share = { $key } reported neither ballots nor a share, so it is taken as uncounted
reported-one-side = { $key } reported only one of yes and no, so it is taken as uncounted
list-units-units-expected = there is no list of { PLACES($unit-name) }, so the { PLACES($unit-name) } of { $vote_id } are expected
counted-units-have-more-ballots = { $exceeded } of { $reports } counted { PLACES($unit-name, $reports) } have more ballots than registered voters, so no turnout is given
published-fraction-counted-would-need = the published fraction counted would need more ballots than registered voters, so it is not used: { $some }
numeric-columns-units-csv-only = only the first { $most } numeric columns of units.csv by name are used as covariates, and these are left out: { $some }
listed-at-zero-taken-as = these are listed at zero, so they are taken as not counted yet: { $some }
reported-but-list-units-added = these reported but are not in the list of { PLACES($unit-name) }, so they are added: { $some }
regions-areas-rule-units-parent = the areas of the rule (`{ $column }`) serve as regions, because { PLACES($unit-name) } of one parent vote with several of them
late = late
early = early
kinds-are-not-listed =
    { $units ->
        [one] one { PLACE($unit-name) } reports by kind of ballots, and nothing lists its kinds, so what has come in is taken for all of them: { $some }
       *[other] { $units } { PLACES($unit-name, $units) } report by kind of ballots, and nothing lists their kinds, so what has come in is taken for all of them: { $some }
    }
baseline-explains = { $id } explains { $share } of how the counted { PLACES($unit-name) } differ, so the projection rests on it only a little
level-has-too-many-groups = the column `{ $level }` under [levels] makes { $groups } groups, more than the { $most } that are taken, so it is left out
