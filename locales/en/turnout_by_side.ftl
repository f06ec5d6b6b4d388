votes-set-against-votes-for = Votes of { $is } set against votes of { $was } for other options ({ $sides }): not a turnout of anybody.
votes-against-votes-turnout-each = Votes of { $is } against votes of { $was }. This equals each side’s turnout only if nobody switched sides and no voters were added.
value = :
what-registered-voters-did-percent = What registered voters did, in percent of those registered. { $occasion }
registered-turnout = { $registered } registered, turnout { $turnout }
blank-or-spoiled = blank or spoiled
stayed-away = stayed away
votes-as-share-votes = Votes in { $is } as a share of votes in { $was }
n-100-as-many-votes-as = 100%: as many votes as in { $was }
voters-stayed-away-for-every = { $option } voters stayed away: for every 100 { $option } votes of { $was }, { $hundred } in { $is }; turnout fell from { $turnout_was } to { $turnout_is }
turnout-from = Turnout { $moved ->
        [rose] rose
       *[fell] fell
    } from { $turnout_was } in { $was } to { $turnout_is } in { $is }
turnout-stayed-at-for-every = Turnout stayed at { $turnout_is }; for every 100 { $option } votes of { $was }, { $hundred } in { $is }
turnout-from-for-every-100 = Turnout { $moved ->
        [rose] rose
       *[fell] fell
    } from { $turnout_was } to { $turnout_is }; for every 100 { $option } votes of { $was }, { $hundred } in { $is }
