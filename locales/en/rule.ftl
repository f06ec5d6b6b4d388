# What a rule asks for, within a sentence.
majority = a majority of the valid votes
share-threshold = more than { $share } of the valid votes
turnout-quorum = a turnout of { $share }
registered-threshold = the votes of { $share } of the register
double-majority = a majority in most { PLACES($places) }
beyond-polls = The rule also asks for { $parts }, which polls cannot tell.
