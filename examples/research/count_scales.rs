//! Learns the prior scales of the count against one earlier vote from many past votes (`METHOD.md` §3.6).
//!
//! `cargo run --release --example count_scales -- DIR STEPS [SEED] > scales.rs`: every folder of DIR that names an earlier vote is replayed
//! (five orders, 5, 10, 25 and 50 % of the units, two seeds) with STEPS settings, each a random step from the best one so far. What is
//! made small is the loss of [`loss`]. Each country has a best setting of its own that its votes had no part in: standard error tells how these do
//! on the country left out. Standard output is `src/model/count/swing/prior/learned.rs`: the setting that is best on all votes.
//! `count_scales DIR 0` replays the present scales alone.

use std::{collections::BTreeMap, error::Error, path::Path};

use plebis::{
    model::{
        count::{Method, Options, Priors, Scales},
        replay::{OrderKind, OrderName, ReplayLine, ReplayPlan, replay},
    },
    score::{score_nights, weighted_interval_score},
    vote::Vote,
};
use rand::{RngExt, SeedableRng, rngs::ChaCha8Rng};
use rand_distr::{Distribution, StandardNormal};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Draws of a night: enough to compare settings.
const DRAWS: usize = 1000;

/// A number that is learned: where it stands, and how far it may go. A step is a fifth of a range, or two fifths on the log.
struct Number {
    of: fn(&mut Scales) -> &mut f64,
    low: f64,
    high: f64,
    by_log: bool,
}

const fn number(of: fn(&mut Scales) -> &mut f64, low: f64, high: f64) -> Number {
    Number { of, low, high, by_log: true }
}

/// What is learned of share and turnout alike.
const NUMBERS: [Number; 19] = [
    number(|s| &mut s.level, 0.01, 1.0),
    number(|s| &mut s.level_share, 0.1, 2.0),
    Number { of: |s| &mut s.slope_mean, low: -0.25, high: 0.0, by_log: false },
    number(|s| &mut s.slope, 0.02, 0.4),
    number(|s| &mut s.size, 0.02, 0.2),
    number(|s| &mut s.surface, 0.02, 0.25),
    number(|s| &mut s.region, 0.02, 0.3),
    number(|s| &mut s.unit, 0.05, 0.2),
    number(|s| &mut s.freedom, 4.0, 1000.0),
    Number { of: |s| &mut s.swinging, low: 0.0, high: 1.0, by_log: false },
    number(|s| &mut s.discrepancy[0], 0.005, 0.5),
    number(|s| &mut s.discrepancy[1], 0.02, 0.6),
    number(|s| &mut s.discrepancy[2], 0.02, 0.6),
    number(|s| &mut s.spreads[0], 0.8, 3.0),
    number(|s| &mut s.spreads[1], 0.15, 1.6),
    number(|s| &mut s.spreads[2], 0.2, 1.4),
    number(|s| &mut s.spreads[3], 0.2, 1.2),
    number(|s| &mut s.abstention, 0.02, 0.5),
    number(|s| &mut s.level_looser, 0.05, 1.0),
];

/// Votes whose mean absolute error (points) may rise by no more than a tenth of that of the scales before: they stand in the record.
const RECORD: [(&str, f64); 4] =
    [("us-counties-2016", 0.93), ("italy-2020", 1.65), ("colombia-2016", 2.55), ("chile-2022", 2.83)];

/// A finished vote, its earlier votes and its country.
struct Case {
    country: String,
    now: Vote,
    before: Vec<Vote>,
}

/// A setting and every night replayed with it, by case.
struct Tried {
    priors: Priors,
    nights: Vec<Vec<ReplayLine>>,
}

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (dir, steps, seed) = match words.as_slice() {
        [dir, steps] => (dir, steps.parse::<usize>()?, 1),
        [dir, steps, seed] => (dir, steps.parse()?, seed.parse()?),
        _ => return Err("usage: count_scales DIR STEPS [SEED]".into()),
    };
    let cases = cases(Path::new(dir))?;
    let mut folds: Vec<Option<&str>> = cases.iter().map(|case| Some(case.country.as_str())).collect();
    folds.sort_unstable();
    folds.dedup();
    folds.push(None);
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut tried = vec![attempt(&cases, Priors::default())?];
    // Of each fold: the best setting so far and its loss.
    let mut best: Vec<(usize, f64)> = folds.iter().map(|fold| (0, loss(&cases, &tried[0], *fold))).collect();
    for step in 1..=steps {
        let fold = if rng.random_bool(0.3) { folds.len() - 1 } else { rng.random_range(0..folds.len()) };
        let next = stepped(&tried[best[fold].0].priors, &mut rng);
        tried.push(attempt(&cases, next)?);
        let mut better = false;
        for (best, fold) in best.iter_mut().zip(&folds) {
            let loss = loss(&cases, &tried[step], *fold);
            if loss < best.1 - 1e-4 {
                *best = (step, loss);
                better |= fold.is_none();
            }
        }
        if better {
            eprintln!("{step}: {:.4}", best[folds.len() - 1].1);
        }
    }
    let last = &tried[best[folds.len() - 1].0];
    tell("the best setting of all votes, on them", &last.nights.iter().flatten().cloned().collect::<Vec<_>>());
    let left_out = cases.iter().enumerate().flat_map(|(i, case)| {
        let fold = folds.iter().position(|fold| *fold == Some(case.country.as_str())).unwrap_or(0);
        tried[best[fold].0].nights[i].clone()
    });
    tell("each country with the setting that is best on the others", &left_out.collect::<Vec<_>>());
    print!("{}", written(&last.priors));
    Ok(())
}

/// Every folder with results by unit and an earlier vote.
fn cases(dir: &Path) -> Outcome<Vec<Case>> {
    let mut folders: Vec<_> = std::fs::read_dir(dir)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.sort();
    let mut cases = Vec::new();
    for folder in folders {
        let Ok(loaded) = plebis::data::load(&folder.to_string_lossy(), None) else { continue };
        let Ok(before) = plebis::data::load_baselines(&loaded.vote, Some(dir)) else { continue };
        let before: Vec<Vote> = before.into_iter().map(|loaded| loaded.vote).collect();
        if !before.is_empty() && !loaded.vote.units.is_empty() {
            let country = loaded.vote.country.clone().unwrap_or_else(|| loaded.vote.id.clone());
            cases.push(Case { country, now: loaded.vote, before });
        }
    }
    Ok(cases)
}

fn attempt(cases: &[Case], priors: Priors) -> Outcome<Tried> {
    let plan = ReplayPlan { seeds: vec![1, 2], benchmarks: false, ..ReplayPlan::default() };
    let options = Options { n_draws: DRAWS, method: Method::Swing, priors, ..Options::default() };
    let nights: Result<_, _> = cases.iter().map(|case| replay(&case.now, &case.before, &plan, &options)).collect();
    Ok(Tried { priors, nights: nights? })
}

/// A random step: one to four numbers of either coordinate.
fn stepped(from: &Priors, rng: &mut ChaCha8Rng) -> Priors {
    let mut next = *from;
    for _ in 0..rng.random_range(1..=4) {
        let scales = if rng.random_bool(0.65) { &mut next.share } else { &mut next.turnout };
        let number = &NUMBERS[rng.random_range(0..NUMBERS.len())];
        let z: f64 = StandardNormal.sample(rng);
        let value = (number.of)(scales);
        // What is 0 is not part of this coordinate.
        if *value != 0.0 {
            let moved =
                if number.by_log { *value * (0.4 * z).exp() } else { *value + 0.2 * z * (number.high - number.low) };
            *value = moved.clamp(number.low, number.high);
        }
    }
    next
}

/// Mean over votes of the log of the weighted interval score, and penalties where nine of ten or one of two do not hold what they say.
///
/// # Formula
/// ```text
/// loss = mean_v log WIS_v + Σ_g (3 [.89 − c90]₊ + 3 [c90 − .91]₊ + [.48 − c50]₊ + [c50 − .53]₊)/4 + .7 Σ_h [.88 − c90]₊
///        + .5 Σ_r [log(MAE_r/(1.1 before_r))]₊
/// ```
/// g: random and biased orders, up to a tenth counted and more; h: votes of fewer than 100 units, all others; r: [`RECORD`]. `but` names the country left out.
///
/// # Source
/// Bracher, Ray, Gneiting, Reich (2021), "Evaluating epidemic forecasts in an interval format", doi:10.1371/journal.pcbi.1008618.
fn loss(cases: &[Case], tried: &Tried, but: Option<&str>) -> f64 {
    let over = |x: f64| x.max(0.0);
    let mut logs = Vec::new();
    let mut groups: BTreeMap<(bool, bool), [f64; 3]> = BTreeMap::new();
    let mut sizes: BTreeMap<bool, [f64; 2]> = BTreeMap::new();
    let mut risen = 0.0;
    for (case, nights) in cases.iter().zip(&tried.nights).filter(|(case, _)| Some(case.country.as_str()) != but) {
        let (mut sum, mut n) = (0.0, 0.0);
        for night in nights {
            let Some((score, hits)) = scored(night) else { continue };
            sum += score;
            n += 1.0;
            let group = groups
                .entry((night.order == OrderName::Simulated(OrderKind::Random), night.fraction > 0.15))
                .or_default();
            group.iter_mut().zip([1.0, hits[0], hits[1]]).for_each(|(sum, x)| *sum += x);
            let size = sizes.entry(case.now.units.len() < 100).or_default();
            size.iter_mut().zip([1.0, hits[1]]).for_each(|(sum, x)| *sum += x);
        }
        logs.push((sum / f64::max(n, 1.0)).ln());
        if let Some((_, before)) = RECORD.iter().find(|(id, _)| *id == case.now.id) {
            let errors = nights.iter().filter_map(|night| Some(100.0 * (night.point? - night.truth).abs()));
            risen += 0.5 * over((errors.sum::<f64>() / n / (1.1 * before)).ln());
        }
    }
    let of_groups = groups.values().map(|[n, c50, c90]| {
        let (c50, c90) = (c50 / n, c90 / n);
        (3.0 * over(0.89 - c90) + 3.0 * over(c90 - 0.91) + over(0.48 - c50) + over(c50 - 0.53)) / 4.0
    });
    let of_sizes = sizes.values().map(|[n, c90]| 0.7 * over(0.88 - c90 / n));
    logs.iter().sum::<f64>() / logs.len() as f64 + of_groups.sum::<f64>() + of_sizes.sum::<f64>() + risen
}

/// Weighted interval score of a night in points, and whether its 50 and 90 % ranges hold.
fn scored(night: &ReplayLine) -> Option<(f64, [f64; 2])> {
    let (truth, point) = (night.truth, night.point?);
    let ranges = [(night.lo50?, night.hi50?, 0.5), (night.lo90?, night.hi90?, 0.1)];
    let score = weighted_interval_score(Some(point), &ranges, truth)?.total();
    let holds = ranges.map(|(low, high, _)| f64::from(u8::from(low <= truth && truth <= high)));
    Some((100.0 * score, holds))
}

fn tell(what: &str, nights: &[ReplayLine]) {
    eprintln!("{what}: order, fraction, MAE, 50 %, 90 %, interval score");
    for score in score_nights(nights, 1).iter().filter(|score| score.country.is_none()) {
        let fraction = score.fraction.map_or("all".to_owned(), |fraction| fraction.to_string());
        eprintln!(
            "    {:8} {fraction:5} {:5.2} {:.3} {:.3} {:5.1}",
            score.order, score.mae.mean, score.coverage50.mean, score.coverage90.mean, score.interval_score90.mean
        );
    }
}

/// The file of learned scales.
fn written(priors: &Priors) -> String {
    let of = |name: &str, what: &str, scales: &Scales| {
        let mut scales = *scales;
        // Three figures are more than votes can tell.
        for number in &NUMBERS {
            let value = (number.of)(&mut scales);
            *value = format!("{value:.2e}").parse().unwrap_or(*value);
        }
        format!("/// Scales of the {what} coordinate.\npub(super) const {name}: Scales = {scales:#?};\n")
    };
    "//! Prior scales learned from past votes. Written by `examples/research/count_scales.rs`, not by hand.\n\nuse super::scales::Scales;\n\n"
        .to_owned()
        + &of("SHARE", "share", &priors.share)
        + "\n"
        + &of("TURNOUT", "turnout", &priors.turnout)
}
