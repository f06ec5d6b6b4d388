//! What a forecast says beside the share: houses, modes, polls, other choices, surprise, assumptions.

mod effects;
mod alternatives;
mod surprise;
mod assumptions;

pub(super) use alternatives::{alternatives, latent_moments, scale_fit, sensitivity, win_yes};
pub(super) use assumptions::assumptions;
pub(super) use effects::{house_effects, mode_effects, path, poll_uses};
