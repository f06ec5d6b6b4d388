//! Simulation-based calibration of the campaign model.
//!
//! `cargo run --release --example simulation_based_calibration [-- TRIALS SEED]` draws hyperparameters, path, houses and modes from
//! the prior, makes polls, forecasts, and ranks the true share on the day among the draws. Ranks must be uniform; for everything
//! that is given as a mean and a sd, the standardised truth must have mean 0 and mean square 1.
//!
//! Source: Talts, Betancourt, Simpson, Vehtari, Gelman (2018), "Validating Bayesian inference algorithms with simulation-based
//! calibration", arXiv:1804.06788.

mod simulate;
#[path = "../../../tests/it/campaign/support.rs"]
mod support;

use std::process::ExitCode;

use plebis::score::uniformity;
use simulate::{Design, moments, trials};

/// Bars of the histogram.
const BINS: usize = 16;

/// The probability with which a sound program fails here.
const FALSE_ALARM: f64 = 0.001;

fn main() -> ExitCode {
    let mut words =
        std::env::args().skip(1).map(|word| word.parse::<u64>().expect("TRIALS and SEED are whole numbers"));
    let (how_many, seed) = (words.next().unwrap_or(400) as usize, words.next().unwrap_or(1));
    let mut fine = true;
    for (name, design) in [
        ("few polls", Design { polls: 6, houses: 3, days: 120, n: 800, bias: 0.0 }),
        ("many polls", Design { polls: 60, houses: 8, days: 120, n: 800, bias: 0.0 }),
    ] {
        let trials = trials(design, how_many, seed);
        let ranks: Vec<f64> = trials.iter().map(|trial| trial.rank).collect();
        println!("{name}: {how_many} campaigns, {design:?}");
        println!("rank of the true share on the day ({} expected a bar)", how_many as f64 / BINS as f64);
        for bin in 0..BINS {
            let inside = ranks.iter().filter(|rank| (**rank * BINS as f64) as usize == bin).count();
            println!("  {:>5.3} {inside:>4} {}", bin as f64 / BINS as f64, "#".repeat(inside * BINS * 20 / how_many));
        }
        let test = uniformity(&ranks, BINS).expect("ranks between 0 and 1");
        println!(
            "  uniform? chi-square p = {:.3}, Kolmogorov-Smirnov p = {:.3}, Cramér-von Mises p = {:.3}",
            test.chi2_p, test.ks_p, test.cvm_p
        );
        // Three tests of ranks and two of each of six quantities, for two designs.
        fine &= test.chi2_p.min(test.ks_p).min(test.cvm_p) > FALSE_ALARM / 30.0;
        println!("  {:<22} mean of z (0)      mean of z² (1)", "");
        for (what, [mean, se, square, se_square]) in moments(&trials) {
            println!("  {what:<22} {mean:+.3} ± {se:.3}     {square:.3} ± {se_square:.3}");
            fine &= mean.abs() < 4.2 * se && (square - 1.0).abs() < 4.2 * se_square.max(0.05);
        }
        println!();
    }
    println!("{}", if fine { "calibrated" } else { "NOT calibrated" });
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
