//! `plebis replay VOTE`.

use super::context::Context;
use crate::{Error, Result};

/// Project a past vote again and again as units come in.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Vote folder or id
    vote: String,
    /// Replay the campaign instead: a forecast for every day from what was public by then
    #[arg(long)]
    campaign: bool,
}

/// Not built yet.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    if args.campaign {
        return super::replay_campaign::run(&args.vote, context);
    }
    Err(Error::usage(
        format!("replay of {} is not built yet", args.vote),
        format!("see `plebis chart night_projection {}` for one replayed night", args.vote),
    ))
}
