# Why a chart cannot be drawn, and what would change that. $what is one of the reasons below.
of = chart { $chart } of { $vote }: { $what }
no-result-to-replay = no unit has a result, so no counting night can be replayed
fill-in-results = fill in yes and no in results.csv; under --as-of they are known once a final [[result]] of vote.toml is
add-results = add results.csv to the folder
no-night = no counting night was replayed
replay-it = `plebis chart calibration { $vote }` replays it; the vote needs results.csv
give-returns-or-line = give returns by unit, or a published partial line, with a baseline
no-projection = there is no projection
ballots-unknown = counted or expected ballots are not known
no-ballots = no ballots are counted or expected
give-returns-or-results = give returns by unit, or results by unit and a baseline
no-progress = the night has no step with known progress
give-returns = give returns by unit
give-partial = give partial returns with --returns or an earlier instant with --as-of
nothing-outstanding = no ballots are outstanding in any region
no-forecast-no-projection = there is neither a forecast nor a projection
add-polls-or-returns = add polls of the electorate to polls.csv, or returns with a baseline
nothing-expected = no poll says what was expected
add-polls = add polls of the electorate to polls.csv
no-earlier-vote = there is no earlier vote to compare with
name-baseline = name one under [baseline] in vote.toml
earlier-without-result = the earlier vote has no final result
add-its-result = add its [[result]]
no-area-in-both = no area has a result in both votes
outlines-name-areas = a property of each feature of outlines.geojson must hold the name of a unit, a parent or a group of units.csv
no-outlines = there are no outlines
add-outlines = add outlines.geojson to the folder
no-known-areas = outlines.geojson holds no polygons of known areas
no-area-with-result = no area of outlines.geojson has a result
fewer-than-two-units = fewer than two units have valid votes in both
give-results-and-links = give results.csv in both folders, and links.csv
this-vote-lacks = this vote lacks registered, cast, yes or no
earlier-vote-lacks = the earlier vote lacks registered, cast, yes or no
give-counts = give registered, cast, blank, spoiled, yes and no in results.csv or [[result]]
few-dated-polls = it takes two polls with dates and a result, here are { $n }
add-dated-polls = add polls with field dates to polls.csv, a [[result]] to vote.toml, or an earlier vote under [baseline]
polls-and-result = it takes polls of the electorate in polls.csv and a [[result]] in vote.toml
no-gap = there is no gap between polls and a result to explain
gap-unknown = the gap to the result is not known
few-pollsters = it takes usable polls of two pollsters, here are { $n }
add-pollsters = add polls of other pollsters to polls.csv
no-margin = there is no forecast whose margin could be marked
few-earlier =
    { $n ->
        [one] { $n } earlier vote
       *[other] { $n } earlier votes
    } with polls and a result: fewer than { $fewest } are no history
name-more-earlier = name more earlier votes under [baseline] in vote.toml
add-rows-of-polls = add rows to polls.csv with yes, no, field dates and base
not-compared = polls were not compared with the result
run-errors = run `plebis errors`
no-poll-no-result = there is no poll or no result
no-poll-of-electorate = no poll of the electorate
no-result = no result is published
add-result = add a [[result]] to vote.toml
no-forecast = there is no forecast
no-path = the forecast has no path of days
