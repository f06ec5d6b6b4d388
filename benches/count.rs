//! What a projection costs: made-up counting nights, each made and projected in a process of its own.
//!
//! `cargo bench --bench count` prints CPU seconds and peak memory with 10,000 draws and a quarter counted, and fails where
//! 200,000 units take more than 1 GiB or a further unit costs more and more. One thread: `RAYON_NUM_THREADS=1` before it.

mod support;

use std::process::ExitCode;

use plebis::{
    draws::{Stage, block_rng},
    model::{
        count::{Options, project},
        replay::snapshot_of,
    },
    vote::{Counts, UnitResult, Vote},
};
use rand::RngExt;

/// Counties of the United States, and places of ever larger countries.
const SIZES: [usize; 4] = [3_103, 12_500, 50_000, 200_000];
const REGIONS: usize = 51;
const DRAWS: usize = 10_000;
/// MiB that the largest may hold.
const MOST: f64 = 1024.0;

fn main() -> ExitCode {
    match support::words().as_slice() {
        [flag, size] if flag == "--one" => one(size.parse().expect("a number of units")),
        _ => return all(),
    }
    ExitCode::SUCCESS
}

/// Makes a vote and its baseline and projects it: CPU seconds of the projection, peak memory of everything.
fn one(size: usize) {
    let (vote, baseline) = made_up(size);
    let rows: Vec<usize> = (0..size / 4).map(|i| 4 * i).collect();
    let snapshot = snapshot_of(&vote, &rows);
    let before = support::cpu_seconds().unwrap_or(f64::NAN);
    let options = Options { n_draws: DRAWS, ..Options::default() };
    let projection = project(&vote, &[baseline], &snapshot, &options).expect("a projection");
    assert!(projection.available, "{:?}", projection.reason);
    let cpu = support::cpu_seconds().unwrap_or(f64::NAN) - before;
    println!("{cpu} {}", support::peak_mib().unwrap_or(f64::NAN));
}

fn all() -> ExitCode {
    println!("units    CPU s   peak MiB   CPU ms a thousand further units");
    let mut fine = true;
    let mut before: Option<(usize, f64)> = None;
    let mut steps: Vec<f64> = Vec::new();
    for size in SIZES {
        let line = support::again(&["--one", &size.to_string()]);
        let numbers: Vec<f64> = line.split_whitespace().map(|word| word.parse().expect("a number")).collect();
        let (cpu, peak) = (numbers[0], numbers[1]);
        let step = before.map(|(units, cpu_before)| 1e6 * (cpu - cpu_before) / (size - units) as f64);
        println!("{size:<8} {cpu:<7.2} {peak:<10.0} {}", step.map_or("–".to_owned(), |ms| format!("{ms:.1}")));
        fine &= peak <= MOST;
        steps.extend(step);
        before = Some((size, cpu));
    }
    // Sixteen times the units: were the work quadratic, a further unit would cost sixteen times as much.
    fine &= steps.last().zip(steps.first()).is_none_or(|(last, first)| *last <= 4.0 * first.max(1.0));
    if fine {
        return ExitCode::SUCCESS;
    }
    println!("more than {MOST} MiB, or the time is not linear");
    ExitCode::FAILURE
}

/// A vote and the one before it: regions, places of a hundred to some ten thousand ballots, a swing that differs a little.
fn made_up(size: usize) -> (Vote, Vote) {
    let [mut baseline, mut vote] = ["new-caledonia-2018", "new-caledonia-2020"].map(|name| {
        let mut vote = plebis::data::load(name, None).expect("a bundled vote").vote;
        (vote.units, vote.unit_info, vote.links) = (Vec::new(), Vec::new(), Vec::new());
        (vote.returns, vote.results, vote.controls) = (Default::default(), Vec::new(), Vec::new());
        vote
    });
    let mut rng = block_rng(3103, Stage::Resample, 0);
    for unit in 0..size {
        let ballots = 100.0 * (6.0 * rng.random::<f64>()).exp();
        let odds = 4.0 * rng.random::<f64>() - 2.0;
        let swing = 0.2 + 0.1 * odds + 0.4 * (rng.random::<f64>() - 0.5);
        for (vote, odds) in [(&mut baseline, odds), (&mut vote, odds + swing)] {
            let yes = ballots / (1.0 + (-odds).exp());
            vote.units.push(UnitResult {
                unit: format!("u{unit:06}"),
                name: None,
                parent: Some(format!("r{:02}", unit % REGIONS)),
                counts: Counts { yes: Some(yes as u64), no: Some((ballots - yes) as u64), ..Counts::default() },
                yes_share: None,
                line: unit + 2,
            });
        }
    }
    (vote, baseline)
}
