//! Errors by house, drawn towards the mean of all houses as far as chance may have made them, and their ranks (`METHOD.md` §7.4).

use std::collections::BTreeMap;

use rand::distr::Distribution as _;
use rand_distr::StandardNormal;
use serde::Serialize;

use super::super::{
    measures::{Z_95, heterogeneity},
    race_poll::RacePoll,
};
use crate::draws::{Stage, map_blocks};

/// Draws behind the ranks; they are whole numbers, so more would change nothing that is shown.
const RANK_DRAWS: usize = 1024;

/// Seed of the ranks: an analysis has no seed of its own.
const RANK_SEED: u64 = 2018;

/// A house, points.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HouseRow {
    /// The house.
    pub pollster: String,
    /// Its polls.
    pub n: usize,
    /// Votes they are about.
    pub races: usize,
    /// Mean error of its polls.
    pub bias_points: f64,
    /// Mean absolute error.
    pub mae_points: f64,
    /// Root mean squared error.
    pub rmse_points: f64,
    /// Mean difference to the other houses' polls of the same vote; null where it was always alone.
    pub relative_points: Option<f64>,
    /// Standard error of its mean over votes (over polls, where there is one vote).
    pub se_points: Option<f64>,
    /// Its mean error drawn towards the mean of all houses.
    pub shrunk_points: Option<f64>,
    /// Lower end of the 95 % interval of that.
    pub lower_points: Option<f64>,
    /// Upper end.
    pub upper_points: Option<f64>,
    /// Rank of the size of that error, 1 = smallest: median.
    pub rank: Option<f64>,
    /// 5 % quantile of the rank.
    pub rank_lower: Option<f64>,
    /// 95 % quantile of the rank.
    pub rank_upper: Option<f64>,
}

/// Table of houses, by name.
///
/// # Formula
/// m_h: mean over votes of the house's mean error; se_h² = σ²/k_h, σ² the pooled variance of vote means within houses, at
/// least the mean sampling variance; τ² and μ by DerSimonian-Laird over houses; shrunk = μ + B(m_h − μ),
/// B = τ²/(τ² + se_h²), variance B se_h² + (1 − B)² se_μ². Ranks of |draws| from these normals.
///
/// # Assumes
/// Polls of one vote share one error, so votes, not polls, are counted; with a single vote polls are, and the error that
/// all houses share stays in every row.
///
/// # Source
/// Efron, Morris (1975), doi:10.1080/01621459.1975.10479864; ranks after Goldstein, Spiegelhalter (1996), doi:10.2307/2983325.
pub fn house_table(polls: &[RacePoll<'_>]) -> Vec<HouseRow> {
    let mut houses: BTreeMap<&str, Vec<&RacePoll<'_>>> = BTreeMap::new();
    let mut races: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
    for poll in polls {
        houses.entry(poll.house).or_default().push(poll);
        let race = races.entry(poll.race).or_default();
        *race = (race.0 + 1, race.1 + poll.held.error_points());
    }
    let by_race = races.len() > 1;
    let units: Vec<Vec<f64>> = houses.values().map(|own| units(own, by_race)).collect();
    let means: Vec<f64> = units.iter().map(|own| mean(own)).collect();
    let noise = noise(&units, &means, polls);
    let errors: Vec<Option<f64>> = units.iter().map(|own| noise.map(|noise| noise / own.len() as f64)).collect();
    let shrunk = shrink(&means, &errors);
    let ranks = shrunk.as_deref().map(ranks);
    let row = |(at, (name, own)): (usize, (&&str, &Vec<&RacePoll<'_>>))| {
        let n = own.len() as f64;
        let total = |f: &dyn Fn(&RacePoll<'_>) -> f64| own.iter().map(|poll| f(poll)).sum::<f64>() / n;
        let normal = shrunk.as_ref().map(|all| all[at]);
        let rank = ranks.as_ref().map(|all| all[at]);
        HouseRow {
            pollster: (*name).to_owned(),
            n: own.len(),
            races: own.iter().map(|poll| poll.race).collect::<std::collections::BTreeSet<_>>().len(),
            bias_points: total(&|poll| poll.held.error_points()),
            mae_points: total(&|poll| poll.held.error_points().abs()),
            rmse_points: total(&|poll| poll.held.error_points().powi(2)).sqrt(),
            relative_points: relative(own, &races),
            se_points: errors[at].map(f64::sqrt),
            shrunk_points: normal.map(|(mean, _)| mean),
            lower_points: normal.map(|(mean, sd)| mean - Z_95 * sd),
            upper_points: normal.map(|(mean, sd)| mean + Z_95 * sd),
            rank: rank.map(|[_, middle, _]| middle),
            rank_lower: rank.map(|[lower, ..]| lower),
            rank_upper: rank.map(|[.., upper]| upper),
        }
    };
    houses.iter().enumerate().map(row).collect()
}

/// Mean errors of a house by vote, or its single errors.
fn units(own: &[&RacePoll<'_>], by_race: bool) -> Vec<f64> {
    if !by_race {
        return own.iter().map(|poll| poll.held.error_points()).collect();
    }
    let mut races: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
    for poll in own {
        let race = races.entry(poll.race).or_default();
        *race = (race.0 + 1.0, race.1 + poll.held.error_points());
    }
    races.values().map(|(n, sum)| sum / n).collect()
}

/// Variance of one unit around its house's mean; `None` where neither repetition nor a sample size tells it.
fn noise(units: &[Vec<f64>], means: &[f64], polls: &[RacePoll<'_>]) -> Option<f64> {
    let freedom: usize = units.iter().map(|own| own.len() - 1).sum();
    let squares: f64 =
        units.iter().zip(means).map(|(own, mean)| own.iter().map(|x| (x - mean).powi(2)).sum::<f64>()).sum();
    let pooled = (freedom > 0).then(|| squares / freedom as f64);
    let known: Vec<f64> = polls.iter().filter_map(|poll| poll.held.sampling_points2()).collect();
    let sampling = (!known.is_empty()).then(|| mean(&known));
    match (pooled, sampling) {
        (Some(pooled), Some(sampling)) => Some(pooled.max(sampling)),
        (one, other) => one.or(other),
    }
}

/// Mean and sd of each house's error after shrinkage; `None` with fewer than two houses.
fn shrink(means: &[f64], errors: &[Option<f64>]) -> Option<Vec<(f64, f64)>> {
    let errors: Vec<f64> = errors.iter().copied().collect::<Option<_>>()?;
    let all = heterogeneity(means, &errors)?;
    let one = |(mean, error): (&f64, &f64)| {
        let keep = all.tau2 / (all.tau2 + error);
        let sd = (keep * error + ((1.0 - keep) * all.random_se).powi(2)).sqrt();
        (all.random_mean + keep * (mean - all.random_mean), sd)
    };
    Some(means.iter().zip(&errors).map(one).collect())
}

/// 5 %, 50 % and 95 % quantile of each house's rank by size of error.
fn ranks(houses: &[(f64, f64)]) -> Vec<[f64; 3]> {
    let draws: Vec<Vec<u32>> = map_blocks(RANK_SEED, Stage::Resample, RANK_DRAWS, |rng, range| {
        let one = |_| {
            let size = |(mean, sd): &(f64, f64)| {
                let z: f64 = StandardNormal.sample(rng);
                (mean + sd * z).abs()
            };
            let sizes: Vec<f64> = houses.iter().map(size).collect();
            let mut order: Vec<usize> = (0..sizes.len()).collect();
            order.sort_unstable_by(|a, b| sizes[*a].total_cmp(&sizes[*b]));
            let mut rank = vec![0; sizes.len()];
            order.iter().enumerate().for_each(|(place, house)| rank[*house] = place as u32 + 1);
            rank
        };
        range.map(one).collect::<Vec<_>>()
    })
    .concat();
    let of = |house: usize| {
        let mut own: Vec<u32> = draws.iter().map(|ranks| ranks[house]).collect();
        own.sort_unstable();
        [0.05, 0.5, 0.95].map(|level| f64::from(own[(level * (own.len() - 1) as f64).round() as usize]))
    };
    (0..houses.len()).map(of).collect()
}

/// Mean of own error − mean error of the others' polls of the same vote.
fn relative(own: &[&RacePoll<'_>], races: &BTreeMap<usize, (usize, f64)>) -> Option<f64> {
    let mut mine: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
    for poll in own {
        let race = mine.entry(poll.race).or_default();
        *race = (race.0 + 1, race.1 + poll.held.error_points());
    }
    let mut differences = Vec::new();
    for poll in own {
        let ((all, sum), (n, part)) = (races[&poll.race], mine[&poll.race]);
        if all > n {
            differences.push(poll.held.error_points() - (sum - part) / (all - n) as f64);
        }
    }
    (!differences.is_empty()).then(|| mean(&differences))
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::poll_error::measures::TwoWay;

    /// A poll whose sampling variance is about 1 point².
    fn poll(house: &str, race: usize, error: f64) -> RacePoll<'_> {
        let made = RacePoll::made(race, error);
        RacePoll { house, held: TwoWay { n_decided: Some(2500.0), ..made.held }, ..made }
    }

    #[test]
    fn houses_that_do_not_differ_are_drawn_together() {
        let polls: Vec<RacePoll<'_>> = (0..40)
            .map(|race| poll(if race % 2 == 0 { "a" } else { "b" }, race, f64::from(race as u8 % 4) - 1.5))
            .collect();
        let table = house_table(&polls);
        // By hand: means −0.5 and 0.5; within, 40 squares of 1 over 38 degrees of freedom: σ² = 1.0526, se² = σ²/20 = 0.0526.
        // Q = 2 · 0.25/0.0526 = 9.5, C = 38 − 19 = 19, τ² = (9.5 − 1)/19 = 0.4474; B = 0.4474/0.5 = 0.8947
        assert!((table[0].bias_points + 0.5).abs() < 1e-12 && (table[1].bias_points - 0.5).abs() < 1e-12);
        assert!(table[0].shrunk_points.unwrap() > table[0].bias_points);
        assert!((table[0].shrunk_points.unwrap() + table[1].shrunk_points.unwrap()).abs() < 1e-12);
        let near =
            |got: Option<f64>, expected: f64| assert!((got.unwrap() - expected).abs() < 1e-6, "{got:?} {expected}");
        near(table[0].se_points, 0.229_416); // √0.0526
        near(table[0].shrunk_points, -0.447_368); // 0.8947 · −0.5
        near(table[0].lower_points, -0.885_022); // se_μ² = 0.5/2; sd² = 0.8947 · 0.0526 + 0.1053² · 0.25 = 0.2233²
        near(table[0].upper_points, -0.009_715); // −0.4474 + 1.96 · 0.2233
    }

    #[test]
    fn a_house_with_one_poll_is_drawn_further_than_one_with_many() {
        let mut polls: Vec<RacePoll<'_>> =
            (0..30).map(|race| poll("many", race, 3.0 + f64::from(race as u8 % 3))).collect();
        polls.extend((0..30).map(|race| poll("usual", race, f64::from(race as u8 % 3) - 1.0)));
        polls.push(poll("one", 40, 9.0));
        let table = house_table(&polls);
        let keep = |row: &HouseRow| row.shrunk_points.unwrap() / row.bias_points;
        assert!(keep(&table[1]) < keep(&table[0]), "{table:?}"); // "one" against "many"
        assert_eq!(table[2].rank, Some(1.0)); // "usual" has the smallest error
        assert!(table[1].rank_upper >= table[1].rank && table[1].rank >= table[1].rank_lower);
    }

    #[test]
    fn the_relative_error_is_against_the_others_of_the_same_vote() {
        let table = house_table(&[poll("a", 0, 4.0), poll("b", 0, 1.0), poll("b", 0, 3.0), poll("a", 1, 5.0)]);
        let near = |got: Option<f64>, expected: f64| assert!((got.unwrap() - expected).abs() < 1e-9, "{got:?}");
        near(table[0].relative_points, 2.0); // 4 − (1 + 3)/2; alone in vote 1
        near(table[1].relative_points, -2.0); // mean of 1 − 4 and 3 − 4
    }
}
