//! `plebis replay VOTE`.

use super::context::Context;
use crate::{Error, Result};

/// Project a past vote again and again as units come in.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Vote folder or id
    vote: String,
}

/// Not built yet.
pub fn run(args: &Args, _: &Context) -> Result<()> {
    Err(Error::usage(
        format!("replay of {} is not built yet", args.vote),
        format!("see `plebis chart night_projection {}` for one replayed night", args.vote),
    ))
}
