//! A distribution in the words of every output (`METHOD.md` §1.2).

mod level;
mod likely_outcomes;

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

pub use level::Level;
pub use likely_outcomes::LikelyOutcome;

/// Mean, sd, Monte Carlo error and quantiles.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Distribution {
    /// Mean.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    /// Monte Carlo standard error of the mean; 0 where the distribution is exact.
    pub mcse: f64,
    /// Quantiles by level.
    pub quantiles: BTreeMap<Level, f64>,
}

impl Distribution {
    /// From independent draws.
    ///
    /// # Formula
    /// mean = Σx/S; sd with divisor S − 1; mcse = sd/√S; quantiles of type 7.
    ///
    /// # Errors
    /// `None` without draws or with a draw that is not finite.
    ///
    /// # Source
    /// Hyndman, Fan (1996), "Sample quantiles in statistical packages", definition 7, doi:10.1080/00031305.1996.10473566.
    pub fn from_draws(draws: &[f64]) -> Option<Self> {
        Self::of(draws.to_vec())
    }

    /// The same from draws that nobody needs in their order any more.
    ///
    /// # Errors
    /// As [`Self::from_draws`].
    pub fn of(mut draws: Vec<f64>) -> Option<Self> {
        if draws.is_empty() || draws.iter().any(|x| !x.is_finite()) {
            return None;
        }
        let n = draws.len() as f64;
        let first = draws[0];
        // Draws that are all alike have that mean and no width, whatever a sum rounds to.
        let alike = draws.iter().all(|x| *x == first);
        let mean = if alike { first } else { draws.iter().sum::<f64>() / n };
        let sd = match alike {
            true => 0.0,
            false => (draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt(),
        };
        let ranks: BTreeSet<usize> =
            Level::ALL.iter().flat_map(|level| neighbours(draws.len(), level.value()).0).collect();
        settle(&mut draws, 0, &ranks.into_iter().collect::<Vec<usize>>());
        let quantiles = Level::ALL.map(|level| (level, quantile_sorted(&draws, level.value()))).into();
        Some(Self { mean, sd, mcse: sd / n.sqrt(), quantiles })
    }

    /// From draws of which each two neighbours, the first with the second, make an antithetic pair.
    ///
    /// # Formula
    /// mcse is that of the mean of the S/2 means of pairs: their sd over √(S/2); a last draw without its pair counts with the sd of all.
    /// All else as in [`Self::from_draws`]; of independent draws both have the same mcse.
    ///
    /// # Errors
    /// As [`Self::from_draws`].
    ///
    /// # Source
    /// Hammersley, Morton (1956), "A new Monte Carlo technique: antithetic variates", doi:10.1017/S0305004100031455.
    pub fn of_pairs(draws: Vec<f64>) -> Option<Self> {
        let of_means = variance_of_pairs(&draws);
        let (n, alone) = (draws.len() as f64, (draws.len() % 2) as f64);
        let own = Self::of(draws)?;
        let (pairs, variance) = ((n - alone) / 2.0, own.sd.powi(2));
        let mcse = match of_means.filter(|_| own.sd > 0.0) {
            Some(of_means) => (4.0 * pairs * of_means + alone * variance).sqrt() / n,
            None => own.mcse,
        };
        Some(Self { mcse, ..own })
    }

    /// A quantile; NaN where it was not computed.
    pub fn quantile(&self, level: Level) -> f64 {
        self.quantiles.get(&level).copied().unwrap_or(f64::NAN)
    }

    /// The quantile .5.
    pub fn median(&self) -> f64 {
        self.quantile(Level::P50)
    }

    /// Lower and upper end of the central interval with level .5, .9 or .95.
    pub fn interval(&self, level: f64) -> (f64, f64) {
        let (lower, upper) = match level {
            l if l <= 0.5 => (Level::P25, Level::P75),
            l if l <= 0.9 => (Level::P05, Level::P95),
            _ => (Level::P025, Level::P975),
        };
        (self.quantile(lower), self.quantile(upper))
    }

    /// The distribution of 1 − x: mirrored mean and quantiles.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        Self {
            mean: 1.0 - self.mean,
            quantiles: Level::ALL.map(|level| (level, 1.0 - self.quantile(level.mirrored()))).into(),
            ..self.clone()
        }
    }
}

/// Variance of the means of neighbours; `None` of fewer than two pairs.
fn variance_of_pairs(draws: &[f64]) -> Option<f64> {
    let means = || draws.chunks_exact(2).map(|pair| 0.5 * (pair[0] + pair[1]));
    let n = draws.len() / 2;
    let mean = means().sum::<f64>() / n as f64;
    (n > 1).then(|| means().map(|of_pair| (of_pair - mean).powi(2)).sum::<f64>() / (n - 1) as f64)
}

/// Pr(the proposal is carried) and its Monte Carlo error.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct WinProbability {
    /// Pr(yes wins: the proposal is carried).
    pub yes: f64,
    /// Pr(it is not carried) = 1 − yes.
    pub no: f64,
    /// √(yes·no/S) for draws, of antithetic pairs by their means; 0 where exact.
    pub mcse: f64,
}

/// Type-7 quantile of sorted values.
///
/// # Formula
/// h = (S − 1)p; x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋ + 1] − x[⌊h⌋]), zero-based.
///
/// # Example
/// ```
/// assert_eq!(plebis::distribution::quantile_sorted(&[1.0, 2.0, 4.0], 0.75), 3.0);
/// ```
pub fn quantile_sorted(sorted: &[f64], p: f64) -> f64 {
    if sorted.is_empty() {
        return f64::NAN;
    }
    let ([low, high], between) = neighbours(sorted.len(), p);
    sorted[low] + between * (sorted[high] - sorted[low])
}

/// Ranks of the two of `n` sorted values between which a quantile lies, and how far it is from the first to the second.
fn neighbours(n: usize, p: f64) -> ([usize; 2], f64) {
    let last = n.saturating_sub(1);
    let h = last as f64 * p;
    let low = (h.floor() as usize).min(last);
    ([low, (low + 1).min(last)], h - low as f64)
}

/// Puts the finite values of these ranks, each above the one before, where sorting would put them; `values` begin at rank `first`.
fn settle(values: &mut [f64], first: usize, ranks: &[usize]) {
    let (below, rest) = ranks.split_at(ranks.len() / 2);
    let Some((&rank, above)) = rest.split_first() else { return };
    let order = |a: &f64, b: &f64| a.partial_cmp(b).unwrap_or(Ordering::Equal);
    let (smaller, _, larger) = values.select_nth_unstable_by(rank - first, order);
    settle(smaller, first, below);
    settle(larger, rank + 1, above);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_of_antithetic_pairs_is_that_of_their_means() {
        let mcse = |draws: &[f64]| Distribution::of_pairs(draws.to_vec()).expect("draws").mcse;
        assert_eq!(mcse(&[1.0, 3.0, 2.0, 2.0]), 0.0); // both means are 2
        assert!((mcse(&[0.0, 0.0, 1.0, 1.0]) - 0.5).abs() < 1e-12); // means 0 and 1: √.5 over √2
        assert!((mcse(&[0.0, 0.0, 1.0, 1.0, 0.5]) - 4.25f64.sqrt() / 5.0).abs() < 1e-12); // 2² · 2 · .5, and .25 of the last
        assert_eq!(mcse(&[0.3, 0.3, 0.3]), 0.0);
    }
}
