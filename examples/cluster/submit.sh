#!/usr/bin/env bash
# Submits all shards, or those that are named (./submit.sh 3,17-19), and the merge behind them. afterany: the merge says what is missing.
set -euo pipefail
cd "$(dirname "$0")"
source ./test.sh
job=$(sbatch --parsable --array="${1:-1-$shards}" shard.sh)
merge=$(sbatch --parsable --dependency="afterany:$job" merge.sh)
echo "$job $merge"
