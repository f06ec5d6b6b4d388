### Chart: yes, no, blank and away of two votes.
### $was, $is: years of the two votes; $turnout_was, $turnout_is: their turnout; $hundred: votes for a hundred of then.

votes-for-hundred = For every 100 { $option } votes in { $was }, there were { $hundred } in { $is }
# $moved: rose or fell.
turnout-moved =
    { $moved ->
        [rose] Turnout rose from { $turnout_was } in { $was } to { $turnout_is } in { $is }
       *[fell] Turnout fell from { $turnout_was } in { $was } to { $turnout_is } in { $is }
    }
subtitle = What registered voters did, in percent of those registered.

# Under the day of a vote, and its parts.
registered-and-turnout = { $registered } registered, turnout { $turnout }
blank-or-spoiled = blank or spoiled
stayed-away = stayed away
# The lower bars.
votes-of-votes = Votes in { $is } as a share of votes in { $was }
as-many = 100%: as many votes as in { $was }

not-quite-turnout = The lower bars set the votes of { $is } against those of { $was }. This equals each side’s turnout only if nobody switched sides and no voters were added.
# The earlier vote had other options: $earlier_yes for $yes, $earlier_no for $no.
no-turnout = The lower bars set the votes of { $is } against those of { $was } for other options ({ $yes } / { $earlier_yes }, { $no } / { $earlier_no }). They are not a turnout.
