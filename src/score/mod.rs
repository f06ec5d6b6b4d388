//! How good a forecast was: one score a file, then whole tables of forecasts and replayed nights (`METHOD.md` §8).
//!
//! Reading order: scores of one forecast (`proper`), calibration of many (`calibration`), two forecasters compared
//! (`permutation`), whether draws are enough ([`diagnostics`]), tables of forecasts ([`table`]) and replayed counting nights
//! (`nights`). What calibration and diagnostics need of special functions stands below them (`special`).

mod nights;
pub mod table;
pub mod diagnostics;
mod permutation;
mod calibration;
mod proper;
mod special;

pub use calibration::{
    Proportion, Uniformity, clopper_pearson, cramer_von_mises_p, jeffreys, kolmogorov_smirnov_p, pit_ensemble,
    pit_ensemble_mid, pit_normal, pit_randomised, uniformity, wilson,
};
pub use nights::{Benchmarks, Estimate, NightScore, OrderFamily, ProjectedShare, ReplayedNight, score_nights};
pub use permutation::{PairedTest, paired_permutation, score_difference};
pub use proper::{
    CrpsEstimator, IntervalScore, Murphy, WeightedIntervalScore, brier, crps_beta, crps_ensemble, crps_logit_normal,
    crps_normal, crps_student_t, crps_weighted, dawid_sebastiani, interval_score, log_score_beta, log_score_binary,
    log_score_logit_normal, log_score_mixture, log_score_normal, murphy, quantile_score, weighted_interval_score,
};
pub use special::beta_quantile;
