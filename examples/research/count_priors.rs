//! How the prior scales of the count are chosen: every vote by what did best on the others.
//!
//! `cargo run --release --example convert -- DIR us italy --from TABLES`, then
//! `cargo run --release --example count_priors -- DIR SEEDS`: five votes replayed in five orders at 5, 10, 25 and 50 % of the units
//! with each of sixteen settings of the priors; then, for each vote, the setting that is best on the others, and
//! the one that is best on all. `count_priors DIR SEEDS default` replays the defaults alone.

use std::{error::Error, path::Path};

use plebis::{
    model::{
        count::{Method, Options, Priors, Scales},
        replay::{ReplayPlan, replay},
    },
    score::score_nights,
    vote::{Counts, Vote},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Draws of a night: enough to compare settings.
const DRAWS: usize = 1000;

/// A vote with the mean absolute error and the 90 % interval score (points) of the better of two simple methods:
/// uniform swing, and slopes and a surface with fixed scales.
struct Case {
    name: &'static str,
    /// Cases of one vote are left out together.
    vote: &'static str,
    aim: [f64; 2],
    now: Vote,
    before: Vec<Vote>,
}

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (dir, seeds, grid) = match words.as_slice() {
        [dir, seeds] => (dir, seeds, settings()),
        [dir, seeds, word] if word == "default" => (dir, seeds, vec![("default".to_owned(), Priors::default())]),
        _ => return Err("usage: count_priors DIR SEEDS [default]".into()),
    };
    let plan = ReplayPlan { seeds: (1..=seeds.parse()?).collect(), ..ReplayPlan::default() };
    let cases = cases(Path::new(dir))?;
    // Error and interval score of each setting in each case, against its aim.
    let mut losses: Vec<Vec<[f64; 2]>> = Vec::new();
    let mut scores: Vec<Vec<String>> = Vec::new();
    for (name, priors) in &grid {
        let options = Options { n_draws: DRAWS, method: Method::Swing, priors: *priors, ..Options::default() };
        let (mut loss, mut words) = (Vec::new(), Vec::new());
        for case in &cases {
            let lines = replay(&case.now, &case.before, &plan, &options)?;
            let all = score_nights(&lines, 1).into_iter().find(|score| score.order == plebis::score::OrderFamily::All);
            let all = all.ok_or("a replay without a score")?;
            let [error, width] = [all.mae.mean, all.interval_score90.mean];
            loss.push([error / case.aim[0], width / case.aim[1]]);
            let (holds90, holds50) = (all.coverage90.mean, all.coverage50.mean);
            words.push(format!("{error:.2} / {width:.1} / {holds90:.2} / {holds50:.2}"));
        }
        println!("{name}");
        for (case, words) in cases.iter().zip(&words) {
            println!("    {:<32} {words}", case.name);
        }
        losses.push(loss);
        scores.push(words);
    }
    println!("\nError / interval score / 90 % holds / 50 % holds, with the setting that is best on the other votes:");
    for (i, case) in cases.iter().enumerate() {
        let best = best(&cases, &losses, Some(case.vote));
        println!("    {:<32} {}    {}", case.name, scores[best][i], grid[best].0);
    }
    println!("Best on all: {}", grid[best(&cases, &losses, None)].0);
    Ok(())
}

/// Worst figures that differ by less than this differ by chance.
const ALIKE: f64 = 0.02;

/// Setting whose worst figure over all votes but one is the smallest; where several are alike in that, the one with the smallest mean log.
fn best(cases: &[Case], losses: &[Vec<[f64; 2]>], but: Option<&str>) -> usize {
    let kept = |loss: &[[f64; 2]]| -> Vec<f64> {
        let kept = cases.iter().zip(loss).filter(|(case, _)| Some(case.vote) != but);
        kept.flat_map(|(_, loss)| *loss).collect()
    };
    let worst = |loss: &[[f64; 2]]| kept(loss).into_iter().fold(0.0, f64::max);
    let mean_log = |loss: &[[f64; 2]]| kept(loss).into_iter().map(f64::ln).sum::<f64>();
    let least = losses.iter().map(|loss| worst(loss)).fold(f64::INFINITY, f64::min);
    let alike = (0..losses.len()).filter(|&i| worst(&losses[i]) <= least + ALIKE);
    alike.min_by(|a, b| mean_log(&losses[*a]).total_cmp(&mean_log(&losses[*b]))).unwrap_or(0)
}

/// Sixteen settings of the share: sd of the level against the mean swing, and slope on size.
///
/// Surface and regions are not among them: Swiss votes before 1990 gave their scales (`METHOD.md` §3.6).
fn settings() -> Vec<(String, Priors)> {
    let mut found = Vec::new();
    for level_share in [0.3, 0.5, 0.7, 1.0] {
        for size in [0.06, 0.07, 0.08, 0.11] {
            let mut priors = Priors::default();
            priors.share = Scales { level_share, size, ..priors.share };
            found.push((format!("level {level_share} of the mean swing, size {size}"), priors));
        }
    }
    found
}

fn cases(dir: &Path) -> Outcome<Vec<Case>> {
    let load = |id: &str, dir: Option<&Path>| -> Outcome<(Vote, Vec<Vote>)> {
        let vote = plebis::data::load(id, dir)?.vote;
        let before = plebis::data::load_baselines(&vote, dir)?;
        Ok((vote, before.into_iter().map(|loaded| loaded.vote).collect()))
    };
    let (us, italy) = (load("us-counties-2016", Some(dir))?, load("italy-2020", Some(dir))?);
    let (nc, colombia, chile) =
        (load("new-caledonia-2020", None)?, load("colombia-2016", None)?, load("chile-2022", None)?);
    let mut bare = nc.clone();
    without_registers(&mut bare.0);
    bare.1.iter_mut().for_each(without_registers);
    let case = |name, vote, aim, (now, before)| Case { name, vote, aim, now, before };
    Ok(vec![
        case("US counties", "us", [0.96, 6.0], us),
        case("New Caledonia", "nc", [0.97, 7.7], nc),
        case("New Caledonia without registers", "nc", [0.97, 7.7], bare),
        case("Italy", "italy", [3.50, 28.9], italy),
        case("Colombia", "colombia", [3.81, 26.2], colombia),
        case("Chile", "chile", [4.22, 83.1], chile),
    ])
}

/// Yes and no alone.
fn without_registers(vote: &mut Vote) {
    for unit in &mut vote.units {
        unit.counts = Counts { yes: unit.counts.yes, no: unit.counts.no, ..Counts::default() };
    }
    vote.unit_info.iter_mut().for_each(|info| {
        info.columns.remove("registered");
    });
}
