# Why a folder is not written into, or a version not published.
rehearsal-over-live = this is a rehearsal, but { $dir } holds live versions
rehearse-elsewhere = publish rehearsals into another folder
rehearsal-over-unknown = this is a rehearsal, but what { $dir }/latest shows cannot be read and may be live
rehearse-or-restore = publish rehearsals into another folder, or put back the { $file } of the version it shows
of-another-question = it is the publication of “{ $was }” ({ $was_yes } or { $was_no }), not of “{ $is }” ({ $yes } or { $no })
own-id-or-correct = give this vote an id of its own in vote.toml. If its words were mended, publish with --correct "WHY"
of-another-day = it is the publication of “{ $was }” of { $was_day }, not of “{ $is }” of { $day }
own-id-or-folder = give this vote an id of its own in vote.toml, or publish it into another folder
latest-is-no-link = it is a folder or file of its own, not a link to a version, as a copy by FTP, zip or Windows makes it
rename-latest = rename it (its version stands beside it), and publish again: the link is then made anew
foreign-lock = the lock is not a file of this program
delete-lock = delete it if no other run is publishing, and try again
no-next-number = no number follows this version
rename-or-elsewhere = rename it, or publish into another folder
no-number-left = no version number is left after the last one
elsewhere = publish into another folder
holds-report = { $dir } holds a report, not a publication
other-than-out = give --publish another folder than --out
nothing-to-correct = --correct is given, but nothing is published yet
publish-first = publish a first version without it
of-another-vote = it holds the outputs of “{ $was }” of { $was_day } ({ $was_id }), not of “{ $is }” of { $day } ({ $id })
rename-or-out = rename the folder of this vote, or give another --out
of-another-folder = it holds the outputs of another folder with the same vote ({ $vote })
rename-or-remove = rename the folder of this vote, or give another --out. If the folder was moved, remove its outputs first
another-run = another run has been writing there for { $seconds } s
wait-for-run = wait until it has ended, or end it, and try again
waiting = waiting for another run that writes into { $dir }, { $seconds } s at most
waited = waited { $seconds } s for { $dir }
no-version = there is no { $version } in { $dir }
    .cure = see which versions there are: each has a folder
not-held = { $version } was not held: its status is { $status }
    .cure = name a version that was written with `--hold`, or show an earlier one with `plebis rollback`
nothing-before = there is no version before the one that is shown
    .cure = name the version, such as v0005
never-shown = { $version } must not be shown: its status is { $status }
    .cure = name a version that readers have seen. `plebis release` shows one that was held
no-folder = nothing is published in { $dir }
    .cure = name the folder that `--publish` wrote into
no-number = `{ $text }` is not a version
    .cure = write its number, such as 7 or v0007
# What a publication found; $status is a word of the list.
terms-without-embargo =
    { $vote } (status: { $status ->
        [test] test
        [embargoed] embargoed
        [live] live
        [held] held
        [corrected] corrected
       *[final] final
    }): no embargo set
terms-after-embargo =
    { $vote } (status: { $status ->
        [test] test
        [embargoed] embargoed
        [live] live
        [held] held
        [corrected] corrected
       *[final] final
    }): the embargo until { $until } has been over for { $over }
seconds = { $seconds } s
minutes = { $minutes } min
hours = { $hours } h { $minutes } min
days = { $days } d { $hours } h
no-links = this system has no links between folders
    .cure = write with --out and copy the folder to your site
name-not-utf8 = a file there has a name that is not UTF-8
    .cure = rename it, or write into another folder
no-name = it is not a name in a folder
    .cure = name a folder
# Why the figures of a place differ from those of the version before.
figures-changed = the source changed its figures
reported = it reported
taken-back = the source took it back
rolled-back = version { $version } is shown again. A watch at work publishes the next change over it
