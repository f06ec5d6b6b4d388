//! What a forecast costs, against the number of polls and of days.
//!
//! `cargo bench --bench campaign` prints CPU seconds and fails where ten times the polls or the days take more than twenty times
//! as long.

#[path = "../tests/it/campaign/support.rs"]
mod polls;
mod support;

use std::process::ExitCode;

use jiff::{ToSpan, civil::date};
use plebis::{
    draws::{Stage, block_rng},
    model::campaign::{Options, forecast},
    vote::Vote,
};
use polls::{poll, vote};
use rand::RngExt;
use rand_distr::StandardNormal;

/// Houses of every campaign.
const HOUSES: usize = 12;

fn main() -> ExitCode {
    // Nothing is read from the command line but what `cargo bench` adds.
    debug_assert!(support::words().is_empty());
    let mut fine = true;
    println!("polls   days   CPU s   nodes   CPU µs a node");
    fine &= line(&[(100, 200), (316, 200), (1_000, 200), (3_162, 200), (10_000, 200)], |polls, _| polls);
    fine &= line(&[(400, 50), (400, 160), (400, 500), (400, 1_600), (400, 5_000)], |_, days| days);
    println!("peak memory {:.0} MiB", support::peak_mib().unwrap_or(f64::NAN));
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Measures a series; whether the cost per node grows at most as fast as the size, with room for the clock.
fn line(sizes: &[(usize, usize)], size: fn(usize, usize) -> usize) -> bool {
    let mut costs = Vec::new();
    for &(polls, days) in sizes {
        let campaign = campaign(polls, days);
        let before = support::cpu_seconds().unwrap_or(f64::NAN);
        let got = forecast(&campaign, &Options::default()).expect("a forecast");
        let cpu = support::cpu_seconds().unwrap_or(f64::NAN) - before;
        let nodes = got.integration.map_or(1, |integration| integration.nodes);
        println!("{polls:<7} {days:<6} {cpu:<7.2} {nodes:<7} {:.2}", 1e6 * cpu / nodes as f64);
        costs.push((size(polls, days) as f64, cpu / nodes as f64));
    }
    let (first, last) = (costs[costs.len() - 3], costs[costs.len() - 1]);
    let (growth, cost) = (last.0 / first.0, last.1 / first.1);
    println!("{growth:.0} times the size costs {cost:.1} times as much\n");
    cost < 2.0 * growth
}

/// A campaign with polls at random days.
fn campaign(polls: usize, days: usize) -> Vote {
    let mut rng = block_rng(1, Stage::Calibration, polls as u64);
    let start = date(2010, 1, 1);
    let all = (0..polls).map(|i| {
        let day = if i == 0 { 0 } else { rng.random_range(0..days - 1) };
        let z: f64 = rng.sample(StandardNormal);
        let yes = (1000.0 * (0.5 + 0.03 * z)).round() / 10.0;
        poll(
            &format!("{i:05}"),
            &format!("house {:02}", i % HOUSES),
            start + (day as i64).days(),
            900,
            yes,
            100.0 - yes,
        )
    });
    vote(start + (days as i64 - 1).days(), all.collect())
}
