# What ends a command besides success.
strict = --strict refuses this data, with { $n ->
        [one] one error or warning
       *[other] { $n } errors and warnings
    }
strict-cure = run `plebis check VOTE` to see each finding and its cure
findings = errors in the data of { $vote }: { $count }
findings-first = errors in the data of { $vote }: { $count }. The first is this: { $first }
finding-at-line = { $file }, line { $line }: { $message }
finding = { $file }: { $message }
publish-anyway = `plebis check VOTE` lists them with their cures. --publish-anyway "WHY" publishes all the same, and WHY stands in the manifest and on the page
mend-each = mend each as its line says, or give --exit-zero where only the list is wanted
embargo = embargo in force until { $until }
embargo-of-earlier = embargo in force until { $until } on the earlier vote { $vote }, which this one is compared with
embargo-cure = wait until then. No flag lifts it: it is the `embargo_until` of a vote.toml
embargo-of-flag-cure = wait until then. It was asked for by a flag, and `--embargo off` lifts it
embargo-gone = `embargo_until` is no longer in vote.toml, but the embargo until { $until } stays in force
embargo-gone-cure = write the line again. If it was taken out on purpose, confirm that once with `--embargo off`
not-written = cannot write { $path }: { $why }
not-written-cure = check that the folder exists, is writable and has room
not-into = cannot write into { $path }: { $problem }
charts = not every chart could be drawn: { $charts }. Everything else is written
charts-cure = the reason of each stands above. Draw one alone with `plebis chart NAME VOTE`
bug = bug: { $why }
bug-cure = please report it with the command and its input
without-a-word = the program stopped without a word
after-as-of = what was published after --as-of is left out: give a later one. Otherwise { $cure }
help = help: { $cure }
embargo-met = embargo in force until an earlier vote ended it while this one was drawn: run the command again
