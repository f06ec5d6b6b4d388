//! `plebis backtest nights|polls|merge`.

mod merge;
mod nights;
mod place;
mod polls;
mod tasks;

use crate::Result;
use crate::cli::context::Context;

/// Score forecasts or projections over many past votes.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis backtest nights new-caledonia-2020 new-caledonia-2021\n  plebis backtest nights \
                        my-votes/* --order small_first --fractions 0.1,0.25\n  plebis backtest polls polls.csv\n  plebis \
                        backtest nights my-votes/* --shard auto/64 --out nights\n  plebis backtest merge nights"
)]
pub struct Args {
    /// What to test
    #[command(subcommand)]
    what: What,
}

/// What can be tested.
#[derive(Debug, clap::Subcommand)]
enum What {
    /// Replayed counting nights of vote folders
    #[command(
        after_help = "Examples:\n  plebis backtest nights new-caledonia-2020 new-caledonia-2021\n  plebis backtest \
                            nights my-votes/* --order small_first --fractions 0.1,0.25 --json\n  plebis backtest nights \
                            my-votes/* --plan --shard 1/64\n  plebis backtest nights my-votes/* --shard auto/64 --out nights"
    )]
    Nights(nights::Args),
    /// Forecasts from a table of past polls
    Polls(polls::Args),
    /// Put the shards of a test together: nights.parquet and scores.json, the same bytes as from one process
    #[command(
        after_help = "Examples:\n  plebis backtest merge nights\n  plebis backtest merge nights --out all/nights.parquet \
                            --by vote\n\nWhat is missing is told on standard error as --array=3,17-19, with exit code 6."
    )]
    Merge(merge::Args),
}

impl Args {
    /// Which of `--seed`, `--draws` and `--mcse` change something.
    pub fn chance(&self) -> &'static [&'static str] {
        match self.what {
            What::Nights(_) => &["--seed", "--draws"],
            What::Polls(_) => &["--seed"],
            What::Merge(_) => &[],
        }
    }
}

/// Runs the test that was asked for.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    match &args.what {
        What::Nights(args) => nights::run(args, context),
        What::Polls(args) => polls::run(args, context),
        What::Merge(args) => merge::run(args, context),
    }
}
