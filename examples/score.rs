//! Teaches: how good a forecast was. Two forecasters gave draws of the same share; each score has one meaning: CRPS is in the unit
//! of the share, an interval pays for its width and for what it missed, a probability integral transform near 0 or 1 was a surprise.
//!
//! `cargo run --example score`

use plebis::score::{CrpsEstimator, crps_ensemble, interval_score, pit_ensemble_mid, wilson};

fn main() {
    let result = 0.5667;
    // Evenly spread draws around each one's mean: the sure one is too sure.
    let spread = |mean: f64, half: f64| (0..101).map(|i| mean + half * (f64::from(i) / 50.0 - 1.0)).collect();
    let forecasters: [(&str, Vec<f64>); 2] = [("sure", spread(0.70, 0.04)), ("humble", spread(0.66, 0.14))];
    for (name, draws) in forecasters {
        let crps = crps_ensemble(&draws, result, CrpsEstimator::Energy);
        let interval = interval_score(draws[5], draws[95], 0.1, result);
        println!(
            "{name}: CRPS {:.1} points; 90 % interval scores {:.1}, of which width {:.1}; PIT {:.2}",
            100.0 * crps,
            100.0 * interval.total(),
            100.0 * interval.dispersion,
            pit_ensemble_mid(&draws, result),
        );
    }
    let held = wilson(9, 10, 0.9);
    println!("nine of ten intervals held: between {:.2} and {:.2} of all would", held.lower, held.upper);
}
