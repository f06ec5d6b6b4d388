//! `plebis backtest nights|polls`.

use std::path::PathBuf;

use super::{backtest_polls, context::Context};
use crate::{Error, Result};

/// Score forecasts or projections over many past votes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to test
    #[command(subcommand)]
    what: What,
}

/// What can be tested.
#[derive(Debug, clap::Subcommand)]
enum What {
    /// Replayed counting nights of vote folders
    Nights {
        /// Vote folders
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
    },
    /// Forecasts from a table of past polls
    Polls(backtest_polls::Args),
}

/// Runs the test that was named.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    match &args.what {
        What::Polls(args) => backtest_polls::run(args, context),
        What::Nights { dirs } => Err(Error::usage(
            format!("backtest nights of {} folder(s) is not built yet", dirs.len()),
            "see `plebis project` for one vote",
        )),
    }
}
