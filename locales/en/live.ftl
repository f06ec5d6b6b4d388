# Words of the live page and of the page of all votes; times and numbers are put in by the page itself.
test = TEST: this is a rehearsal, not a result
updated = Updated { $time }
units = { $units } of { $total } { PLACES($places) } counted
next = next figures expected at { $time }
stale = No new data since { $time }
offline = This page cannot be updated at the moment: you see the last version it could load.
votes = Votes
