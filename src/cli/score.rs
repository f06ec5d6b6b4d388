//! `plebis score FORECASTS RESULT`.

use std::path::PathBuf;

use super::context::Context;
use crate::{Error, Result};

/// Score anybody's forecasts against results.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Forecasts in long format: model, race, predicted, quantile_level or sample_id
    forecasts: PathBuf,
    /// A vote, or a table with race, observed
    result: String,
}

/// Not built yet.
pub fn run(args: &Args, _: &Context) -> Result<()> {
    Err(Error::usage(
        format!("score of {} against {} is not built yet", args.forecasts.display(), args.result),
        "see `plebis errors` for the polls of one vote",
    ))
}
