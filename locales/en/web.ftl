# Of a feed that is an address. Which of these is said depends on the feature `http`.
no-web = an address needs the feature `http`, which this program was built without
    .cure = build it with `cargo install --path . --features http`, or let another program write the feed into a file and name that file
no-address = this is not an address: { $why }
    .cure = write it as in https://example.org/results.csv
failed = the source cannot be reached: { $why }
    .cure = the last good figures stand, and it will be asked again
status = the server answers with status { $status }
too-large = the server sends more than { $megabytes } MB
no-preview = nothing can be shown at { $address }: { $why }
    .cure = write an address of this machine that is free, such as 127.0.0.1:8000
not-there = nothing is there
