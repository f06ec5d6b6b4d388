# Tests cut into shards for many machines. A shard is a slice of the nights; a task of a scheduler's array runs one.
no-shard = --shard { $text } names no shard
no-shard-cure = write I/N, such as 3/8: the third of eight, or auto/N in a task of a scheduler
beyond = there is no shard { $index } of { $of }
beyond-cure = shards are counted from 1: submit the array as --array=1-{ $of }
auto-none = auto found no number of a task: none of { $names } is set
auto-value = { $name } is { $value }, which is not a number of a task
auto-disagree = { $one } means shard { $shard }, and { $other } means shard { $number }
auto-cure = run it as a task of an array, or write the number itself: --shard 3/8
needs-out = --shard writes a table and needs a folder for it
needs-out-cure = add --out DIR, the same for every shard
foreign = it holds a shard of another plan, of other inputs or of another version
foreign-cure = give another folder with --out, or remove this one
ran = shard { $shard }: { $nights ->
    [one] one night
   *[other] { $nights } nights
  } of { $total }, { $before } of them from an earlier attempt
none-there = { $dir } holds no finished shard
none-there-cure = run the shards first, with --out and this folder
missing = { $n ->
    [one] one shard of { $of } is missing
   *[other] { $n } shards of { $of } are missing
  }
missing-cure = submit those again with the line above. What they had done is kept
mixed-versions = this shard was made by version { $other }, and { $beside } by version { $one }
other-inputs = { $file } of { $vote } is not the file that { $beside } was made from
other-plan = this shard is one of another plan than { $beside }
other-number = this is a shard of { $of }, and { $beside } is one of { $there }
merge-cure = merge the shards of one run: remove those that do not belong to it, and run their numbers again
duplicate = shard { $shard } is there twice: also in { $twin }
duplicate-cure = remove one of the two folders
damaged = is not the table that its manifest was written with
damaged-cure = remove the folder and run that shard again
no-whole = is not a whole number
merged = merged { $shards ->
        [one] one shard
       *[other] { $shards } shards
    } with { $nights ->
        [one] one night
       *[other] { $nights } nights
    }
plan-of = { $nights ->
        [one] one night
       *[other] { $nights } nights
    } of { $votes ->
        [one] one vote
       *[other] { $votes } votes
    }, plan { $hash }
plan-of-races = { $forecasts ->
        [one] one forecast of a race
       *[other] { $forecasts } forecasts of races
    }, plan { $hash }
head-tasks = tasks
head-nights = nights a task
head-forecasts = forecasts a task
head-cpu = CPU s a task
head-memory = MB a task
plan-note = CPU seconds and memory are measured on a few of these nights on this machine. Reading every vote is part of each task: { $reading } s.
plan-note-races = CPU seconds and memory are measured on one of these forecasts on this machine. Reading the table and learning from earlier races is part of each task: { $reading } s.
changed = is not what it was when this shard began
changed-cure = leave the files as they are until every shard has run
by-nights = races of polls have no store by vote
by-nights-cure = leave --by out: nights.parquet holds a row for each race
