//! Options of the models, from the flags that every command takes.

use super::context::Context;
use crate::model::{campaign, count};

/// Options of the campaign model as the common flags give them.
pub fn campaign_options(context: &Context) -> campaign::Options {
    campaign::Options { n_draws: context.n_draws, seed: context.seed, ..Default::default() }
}

/// Options of the count model as the common flags give them.
pub fn count_options(context: &Context) -> count::Options {
    count::Options { n_draws: context.n_draws, seed: context.seed, ..Default::default() }
}
