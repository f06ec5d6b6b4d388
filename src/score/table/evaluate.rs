//! A table of forecasts and outcomes → scores.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{CrpsEstimator, Murphy, clopper_pearson, jeffreys, murphy, uniformity, wilson},
    compare::pairs,
    forecast::Forecast,
    one::score,
    output::{Coverage, ForecastScore, ModelScores, Scores, Transforms},
    read::Outcomes,
    sentences::sentences,
};
use crate::{
    Error, Result,
    language::{Sentences, Value, say},
};

/// Fewer transforms cannot be tested.
const FEWEST_TRANSFORMS: usize = 5;

/// So many races are named.
const SHOWN: usize = 5;

/// Bins of the chi-square test of the transforms.
const BINS: usize = 5;

/// Scores every forecast whose outcome is known.
///
/// # Errors
/// [`Error::NothingToSay`] where no forecast has an outcome.
pub fn evaluate(forecasts: &[Forecast], outcomes: &Outcomes, seed: u64) -> Result<Scores> {
    let (mut scored, mut without, mut pairs_of) = (Vec::new(), BTreeSet::new(), Vec::new());
    for forecast in forecasts {
        let Some(observed) = outcomes.of(forecast) else {
            without.insert(forecast.race.clone());
            continue;
        };
        scored.push(score(forecast, observed, outcomes.threshold, seed));
        pairs_of.push((forecast, observed, outcomes.threshold));
    }
    if scored.is_empty() {
        return Err(no_outcome(&without, outcomes));
    }
    let mut models: BTreeMap<&str, Vec<&ForecastScore>> = BTreeMap::new();
    scored.iter().for_each(|score| models.entry(&score.model).or_default().push(score));
    let models = models.into_iter().map(|(model, scores)| model_scores(model, &scores)).collect();
    let mut scores = Scores {
        crps_estimator: CrpsEstimator::Energy.word(),
        models,
        pairs: pairs(&pairs_of, seed),
        forecasts: scored,
        without_outcome: without.into_iter().collect(),
        sentences: Sentences::default(),
    };
    scores.sentences = Sentences(sentences(&scores));
    Ok(scores)
}

/// The races of the forecasts, and those whose outcome is known.
fn no_outcome(without: &BTreeSet<String>, outcomes: &Outcomes) -> Error {
    let races = Value::first_few(without, SHOWN);
    let cure = match outcomes.by_race.is_empty() {
        true => say!(Score::NoRaceKnownCure),
        false => say!(Score::NoRaceKnownCureNames, known = Value::first_few(outcomes.by_race.keys(), SHOWN)),
    };
    Error::nothing(say!(Score::NoRaceKnown, races), cure)
}

fn model_scores(model: &str, scores: &[&ForecastScore]) -> ModelScores {
    let mean = |of: &dyn Fn(&ForecastScore) -> Option<f64>| {
        let values: Vec<f64> = scores.iter().filter_map(|score| of(score)).collect();
        (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
    };
    let calls: Vec<(f64, bool)> =
        scores.iter().filter_map(|score| Some((score.probability?, score.happened))).collect();
    let parts = murphy(&calls);
    let telling = parts.filter(Murphy::tells);
    let error = |score: &ForecastScore| Some(100.0 * (score.median? - score.observed));
    ModelScores {
        model: model.to_owned(),
        n: scores.len(),
        crps: mean(&|score| score.crps),
        crps_fair: mean(&|score| score.crps_fair),
        wis: mean(&|score| score.wis),
        dispersion: mean(&|score| score.dispersion),
        overprediction: mean(&|score| score.overprediction),
        underprediction: mean(&|score| score.underprediction),
        dawid_sebastiani: mean(&|score| score.dawid_sebastiani),
        log_score_normal: mean(&|score| score.log_score_normal),
        brier: parts.map(|parts| parts.brier),
        reliability: telling.map(|parts| parts.reliability),
        resolution: telling.map(|parts| parts.resolution),
        uncertainty: parts.map(|parts| parts.uncertainty),
        probability_bins: parts.map(|parts| parts.bins),
        log_score: mean(&|score| score.log_score),
        bias_points: mean(&error),
        mae_points: mean(&|score| error(score).map(f64::abs)),
        coverage: coverage(scores),
        pit: transforms(scores),
    }
}

/// Coverage by level; levels are told apart to nine decimals.
fn coverage(scores: &[&ForecastScore]) -> Vec<Coverage> {
    let mut levels: BTreeMap<i64, Vec<(f64, f64, bool)>> = BTreeMap::new();
    let told = |score: &&ForecastScore| {
        score.intervals.iter().copied().filter(|row| score.can_hold(row.level)).collect::<Vec<_>>()
    };
    for interval in scores.iter().flat_map(told) {
        let key = (interval.level * 1e9).round() as i64;
        levels.entry(key).or_default().push((interval.level, interval.upper - interval.lower, interval.held));
    }
    let row = |rows: Vec<(f64, f64, bool)>| {
        let (n, held) = (rows.len(), rows.iter().filter(|(.., held)| *held).count());
        let exact = clopper_pearson(held as u64, n as u64, 0.95);
        let (near, prior) = (wilson(held as u64, n as u64, 0.95), jeffreys(held as u64, n as u64, 0.95));
        Coverage {
            level: rows[0].0,
            n,
            held,
            share: held as f64 / n as f64,
            lower: exact.lower,
            upper: exact.upper,
            wilson: [near.lower, near.upper],
            jeffreys: [prior.lower, prior.upper],
            mean_width: rows.iter().map(|(_, width, _)| width).sum::<f64>() / n as f64,
        }
    };
    levels.into_values().map(row).collect()
}

fn transforms(scores: &[&ForecastScore]) -> Option<Transforms> {
    let values: Vec<f64> = scores.iter().filter_map(|score| score.pit).collect();
    if values.is_empty() {
        return None;
    }
    // Of few draws the shares themselves take few values, and no calibrated forecaster's are uniform.
    let randomised: Vec<f64> = scores.iter().filter_map(|score| score.pit_randomised).collect();
    let tests = (randomised.len() >= FEWEST_TRANSFORMS).then(|| uniformity(&randomised, BINS)).flatten();
    Some(Transforms {
        ks_p: tests.map(|tests| tests.ks_p),
        chi2_p: tests.map(|tests| tests.chi2_p),
        cvm_p: tests.map(|tests| tests.cvm_p),
        values,
        randomised,
    })
}

#[cfg(test)]
mod tests {
    use rand::RngExt;

    use super::{super::forecast::Prediction, *};
    use crate::draws::{Stage, block_rng};

    /// p-values of one table of a calibrated forecaster: outcomes and draws are uniform numbers alike.
    fn calibrated(draws: usize, races: usize, table: u64) -> [f64; 3] {
        let mut rng = block_rng(1848, Stage::Calibration, table);
        let mut outcomes = Outcomes { threshold: 0.5, ..Outcomes::default() };
        let mut forecasts = Vec::new();
        for race in 0..races {
            let race = format!("r{race}");
            outcomes.by_race.insert(race.clone(), rng.random());
            let mut sorted: Vec<f64> = (0..draws).map(|_| rng.random()).collect();
            sorted.sort_unstable_by(f64::total_cmp);
            let prediction = Prediction::Draws { sorted, chains: None };
            forecasts.push(Forecast { model: "m".to_owned(), race, target: None, prediction, observed: None });
        }
        let scores = evaluate(&forecasts, &outcomes, table).expect("scores");
        let pit = scores.models[0].pit.clone().expect("transforms");
        [pit.ks_p, pit.chi2_p, pit.cvm_p].map(|p| p.expect("a p-value"))
    }

    #[test]
    fn a_calibrated_forecaster_with_few_draws_is_rarely_called_uncalibrated() {
        for draws in [2, 5, 20] {
            let tables: Vec<[f64; 3]> = (0..200).map(|table| calibrated(draws, 20, table)).collect();
            for test in 0..3 {
                let share = tables.iter().filter(|p| p[test] < 0.05).count() as f64 / 200.0;
                // Binomial(200, .05) leaves 2..=20 in one case of a thousand; nine such shares.
                assert!((0.01..=0.10).contains(&share), "{draws} draws, test {test}: {share}");
            }
        }
    }

    #[test]
    fn of_many_draws_the_randomised_transform_is_the_share_below() {
        let draws: Vec<f64> = (0..1000).map(|i| f64::from(i) / 1000.0).collect();
        let prediction = Prediction::Draws { sorted: draws, chains: None };
        let (model, race) = ("m".to_owned(), "r".to_owned());
        let forecast = Forecast { model, race, target: None, prediction, observed: None };
        let one = score(&forecast, 0.4201, 0.5, 1);
        let (plain, spread) = (one.pit.expect("a share"), one.pit_randomised.expect("a place"));
        assert!((plain - spread).abs() <= 1.0 / 1001.0, "{plain} {spread}"); // a cell
    }
}
