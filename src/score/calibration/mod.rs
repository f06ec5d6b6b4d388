//! Whether forecasts were as uncertain as they should be: how often intervals held, and where results fell in the forecasts.
//!
//! Reading order: shares of intervals that held, with their own interval (`coverage`), the place of a result in its forecast
//! (`pit`), and whether such places are uniform (`uniformity`).

mod coverage;
mod pit;
mod uniformity;

pub use coverage::{Proportion, clopper_pearson, jeffreys, wilson};
pub use pit::{pit_ensemble, pit_ensemble_mid, pit_normal, pit_randomised};
pub use uniformity::{Uniformity, cramer_von_mises_p, kolmogorov_smirnov_p, uniformity};
