# The test: read by shard.sh, merge.sh and submit.sh, which are started in this folder. Change these lines and leave the others.
plebis=${PLEBIS:-plebis}
shards=${SHARDS:-8}
out=${OUT:-nights}
test=(backtest nights new-caledonia-2018 new-caledonia-2020 new-caledonia-2021)
# More flags of the test, from the environment.
read -ra more <<<"${FLAGS:-}"
test+=("${more[@]}")
