//! How good a forecast was: one score a file, then whole tables of forecasts and replayed nights.

mod brier;
mod coverage;
mod crps;
mod crps_closed;
mod dawid_sebastiani;
pub mod diagnostics;
mod interval_score;
mod log_score;
mod murphy;
mod nights;
mod permutation;
mod pit;
mod quantile_score;
mod special;
pub mod table;
mod uniformity;
mod weighted_interval_score;

pub use brier::brier;
pub use coverage::{Proportion, clopper_pearson, jeffreys, wilson};
pub use crps::{CrpsEstimator, crps_ensemble, crps_weighted};
pub use crps_closed::{crps_beta, crps_logit_normal, crps_normal, crps_student_t};
pub use dawid_sebastiani::dawid_sebastiani;
pub use interval_score::{IntervalScore, interval_score};
pub use log_score::{log_score_beta, log_score_binary, log_score_logit_normal, log_score_mixture, log_score_normal};
pub use murphy::{Murphy, murphy};
pub use nights::{Estimate, NightScore, ProjectedShare, ReplayedNight, score_nights};
pub use permutation::{PairedTest, paired_permutation, score_difference};
pub use pit::{pit_ensemble, pit_ensemble_mid, pit_normal};
pub use quantile_score::quantile_score;
pub use special::beta_quantile;
pub use uniformity::{Uniformity, cramer_von_mises_p, kolmogorov_smirnov_p, uniformity};
pub use weighted_interval_score::{WeightedIntervalScore, weighted_interval_score};
