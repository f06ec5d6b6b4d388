#!/usr/bin/env bash
# Puts the shards together; where some are missing it says which, and ends with exit code 6.
#SBATCH --job-name=plebis-merge
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=00:30:00
#SBATCH --output=merge.log
set -euo pipefail
source ./test.sh
"$plebis" backtest merge "$out" --by vote
