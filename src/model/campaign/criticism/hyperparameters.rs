//! The hyperparameters before and after the polls, as ranges.

use super::poll_draws::PollDraws;

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
        let prior = |at: usize| self.prior_hyper.chunks_exact(3).map(|draw| draw[at]).collect();
        let of = |name, at, posterior: &[f64]| HyperRange {
            name,
            prior: quantiles(prior(at)),
            posterior: quantiles(posterior.to_vec()),
        };
        vec![of("omega", 0, &self.omega), of("tau", 1, &self.tau), of("s_house", 2, &self.s_house)]
    }
}

fn quantiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1) as f64;
    [0.05, 0.5, 0.95].map(|level| values.get((level * last).round() as usize).copied().unwrap_or(f64::NAN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_quantiles_of_the_draws() {
        let even: Vec<f64> = (0..=100).map(f64::from).collect();
        let draws = PollDraws {
            prior_hyper: even.iter().flat_map(|x| [*x, 2.0 * x, 3.0 * x]).collect(),
            omega: even.clone(),
            tau: even.clone(),
            s_house: even,
            ..PollDraws::default()
        };
        let ranges = draws.hyper_ranges();
        assert_eq!(ranges[1].prior, [10.0, 100.0, 190.0]); // 5, 50 and 95 % of 0..=200
        assert_eq!((ranges[2].name, ranges[2].posterior), ("s_house", [5.0, 50.0, 95.0]));
    }
}
