//! Models against each other on the races that both forecast.

use std::collections::BTreeMap;

use super::{
    super::{CrpsEstimator, brier, crps_ensemble, paired_permutation, score_difference, weighted_interval_score},
    forecast::{Forecast, Prediction},
    output::Pair,
};

/// Random permutations where not all can be tried.
const PERMUTATIONS: usize = 10_000;

/// A forecast, its outcome and the threshold of the event.
pub(super) type Scored<'a> = (&'a Forecast, f64, f64);

/// Every pair of models, in order of name.
pub(super) fn pairs(scored: &[Scored<'_>], seed: u64) -> Vec<Pair> {
    let mut models: BTreeMap<&str, BTreeMap<&str, Scored<'_>>> = BTreeMap::new();
    for entry in scored {
        models.entry(&entry.0.model).or_default().insert(&entry.0.race, *entry);
    }
    let models: Vec<(&str, BTreeMap<&str, Scored<'_>>)> = models.into_iter().collect();
    let mut pairs = Vec::new();
    for (at, (first, own)) in models.iter().enumerate() {
        for (second, others) in &models[at + 1..] {
            let mut by_score: BTreeMap<&'static str, Vec<(f64, f64)>> = BTreeMap::new();
            let common: Vec<_> = own.iter().filter_map(|(race, entry)| Some((entry, others.get(race)?))).collect();
            let unlike = common.iter().any(|(one, other)| draws(one).zip(draws(other)).is_some_and(|(a, b)| a != b));
            for (one, other) in common {
                if let Some((name, a, b)) = both(one, other) {
                    by_score.entry(name).or_default().push((a, b));
                }
                if let (true, Some((a, b))) = (unlike, both_fair(one, other)) {
                    by_score.entry("crps_fair").or_default().push((a, b));
                }
            }
            for (score, values) in by_score {
                pairs.extend(pair(first, second, score, &values, seed));
            }
        }
    }
    pairs
}

fn pair(first: &str, second: &str, score: &'static str, values: &[(f64, f64)], seed: u64) -> Option<Pair> {
    let differences: Vec<f64> = values.iter().map(|(a, b)| score_difference(*a, *b)).collect();
    let test = paired_permutation(&differences, PERMUTATIONS, seed)?;
    let (sum_a, sum_b) = values.iter().fold((0.0, 0.0), |sum, (a, b)| (sum.0 + a, sum.1 + b));
    Some(Pair {
        first: first.to_owned(),
        second: second.to_owned(),
        score,
        n: test.n,
        mean_difference: test.mean_difference,
        ratio: (sum_b > 0.0).then(|| if test.mean_difference == 0.0 { 1.0 } else { sum_a / sum_b }),
        p_value: test.p_value,
        exact: test.exact,
    })
}

/// Draws of a forecast.
fn draws(scored: &Scored<'_>) -> Option<usize> {
    match &scored.0.prediction {
        Prediction::Draws { sorted, .. } => Some(sorted.len()),
        _ => None,
    }
}

/// The fair CRPS of two forecasts by draws, which ranks unlike numbers of draws: the plain one counts few draws as error.
fn both_fair(a: &Scored<'_>, b: &Scored<'_>) -> Option<(f64, f64)> {
    let fair = |scored: &Scored<'_>| match &scored.0.prediction {
        Prediction::Draws { sorted, .. } => Some(crps_ensemble(sorted, scored.1, CrpsEstimator::Fair)),
        _ => None,
    };
    fair(a).zip(fair(b)).filter(|(a, b)| a.is_finite() && b.is_finite())
}

/// The score that two forecasts of one race share: CRPS of draws, Brier of probabilities, else WIS on the levels both give.
fn both(a: &Scored<'_>, b: &Scored<'_>) -> Option<(&'static str, f64, f64)> {
    let (observed, threshold) = (a.1, a.2);
    match (&a.0.prediction, &b.0.prediction) {
        (Prediction::Draws { sorted: first, .. }, Prediction::Draws { sorted: second, .. }) => {
            let crps = |draws: &[f64]| crps_ensemble(draws, observed, CrpsEstimator::Energy);
            Some(("crps", crps(first), crps(second)))
        }
        (Prediction::Probability(first), Prediction::Probability(second)) => {
            let happened = observed > threshold;
            Some(("brier", brier(*first, happened), brier(*second, happened)))
        }
        (Prediction::Probability(_), _) | (_, Prediction::Probability(_)) => None,
        (first, second) => {
            let quantiles = if let Prediction::Quantiles(quantiles) = first { quantiles } else { levels(second)? };
            let common: Vec<f64> = quantiles
                .iter()
                .map(|(level, _)| *level)
                .filter(|level| *level < 0.5 && [first, second].iter().all(|one| one.ends(*level).is_some()))
                .collect();
            let median = first.quantile(0.5).and(second.quantile(0.5)).is_some();
            let wis = |prediction: &Prediction| {
                let interval = |level: &f64| prediction.ends(*level).map(|(low, high)| (low, high, 2.0 * level));
                let intervals: Vec<_> = common.iter().filter_map(interval).collect();
                let median = if median { prediction.quantile(0.5) } else { None };
                weighted_interval_score(median, &intervals, observed).map(|wis| wis.total())
            };
            Some(("wis", wis(first)?, wis(second)?))
        }
    }
}

fn levels(prediction: &Prediction) -> Option<&Vec<(f64, f64)>> {
    match prediction {
        Prediction::Quantiles(quantiles) => Some(quantiles),
        _ => None,
    }
}
