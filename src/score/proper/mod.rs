//! Scores of one forecast that are best where the forecast is what its maker believes.
//!
//! Reading order: of a yes or no (`brier`, split by `murphy`), of a density (`log_score`, of its first two moments
//! `dawid_sebastiani`), of a quantile (`quantile_score`), an interval (`interval_score`) or several
//! (`weighted_interval_score`), of a whole distribution by its draws (`crps`) or in closed form (`crps_closed`).

mod brier;
mod murphy;
mod log_score;
mod dawid_sebastiani;
mod quantile_score;
mod interval_score;
mod weighted_interval_score;
mod crps;
mod crps_closed;

pub use brier::brier;
pub use crps::{CrpsEstimator, crps_ensemble, crps_weighted};
pub use crps_closed::{crps_beta, crps_logit_normal, crps_normal, crps_student_t};
pub use dawid_sebastiani::dawid_sebastiani;
pub use interval_score::{IntervalScore, interval_score};
pub use log_score::{log_score_beta, log_score_binary, log_score_logit_normal, log_score_mixture, log_score_normal};
pub use murphy::{Murphy, murphy};
pub use quantile_score::quantile_score;
pub use weighted_interval_score::{WeightedIntervalScore, weighted_interval_score};
