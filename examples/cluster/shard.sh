#!/usr/bin/env bash
# One shard of the test in test.sh: a task of a Slurm array (sbatch --array=1-8 shard.sh) or of HyperQueue (hq submit --array=1-8 ./shard.sh).
#SBATCH --job-name=plebis
#SBATCH --cpus-per-task=1
#SBATCH --mem=500M
#SBATCH --time=01:00:00
#SBATCH --requeue
#SBATCH --signal=B:TERM@60
#SBATCH --open-mode=append
#SBATCH --output=shard-%a.log
set -euo pipefail
source ./test.sh
export RAYON_NUM_THREADS=${SLURM_CPUS_PER_TASK:-1} POLARS_MAX_THREADS=1

"$plebis" "${test[@]}" --shard "auto/$shards" --out "$out" &
task=$!

# A minute before its time is up Slurm sends TERM: the shard ends, what it has done is kept, and the task is queued once more.
again() {
    kill -TERM "$task" 2>/dev/null || true
    wait "$task" || true
    [[ -z ${SLURM_JOB_ID:-} ]] || scontrol requeue "$SLURM_JOB_ID"
    exit 143
}
trap again TERM
wait "$task"
