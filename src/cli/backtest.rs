//! `plebis backtest nights|polls`.

use std::path::PathBuf;

use super::context::Context;
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
    Polls {
        /// Table of polls
        file: PathBuf,
    },
}

/// Not built yet.
pub fn run(args: &Args, _: &Context) -> Result<()> {
    let (what, instead) = match &args.what {
        What::Nights { dirs } => (format!("backtest nights of {} folder(s)", dirs.len()), "plebis project"),
        What::Polls { file } => (format!("backtest polls {}", file.display()), "plebis errors"),
    };
    Err(Error::usage(format!("{what} is not built yet"), format!("see `{instead}` for one vote")))
}
