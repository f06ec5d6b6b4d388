//! The hyperparameters before and after the polls, as ranges.

use super::poll_draws::PollDraws;
use crate::model::campaign::priors::LEVELS;

/// One hyperparameter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HyperRange {
    /// `omega`, `tau` or `s_house`.
    pub name: &'static str,
    /// 5 %, 50 % and 95 % quantile of the prior.
    pub prior: [f64; 3],
    /// The same after the polls.
    pub posterior: [f64; 3],
}

impl PollDraws {
    /// Prior and posterior of what the model learns of its own scales, on the model's scale.
    pub fn hyper_ranges(&self) -> Vec<HyperRange> {
        let learned = [("omega", &self.omega), ("tau", &self.tau), ("s_house", &self.s_house)];
        let of = |((name, draws), prior): ((&'static str, &Vec<f64>), [f64; 3])| HyperRange {
            name,
            prior,
            posterior: quantiles(draws.clone()),
        };
        learned.into_iter().zip(self.prior_ranges).map(of).collect()
    }
}

fn quantiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1) as f64;
    LEVELS.map(|level| values.get((level * last).round() as usize).copied().unwrap_or(f64::NAN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_quantiles_of_the_draws() {
        let even: Vec<f64> = (0..=100).map(f64::from).collect();
        let draws = PollDraws {
            prior_ranges: [[0.1, 0.2, 0.3]; 3],
            omega: even.clone(),
            tau: even.clone(),
            s_house: even,
            ..PollDraws::default()
        };
        let ranges = draws.hyper_ranges();
        assert_eq!(ranges[1].prior, [0.1, 0.2, 0.3]);
        assert_eq!((ranges[2].name, ranges[2].posterior), ("s_house", [5.0, 50.0, 95.0]));
    }
}
