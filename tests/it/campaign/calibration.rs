//! The machinery of `examples/research/simulation_based_calibration`, small: the model passes and a lie is found out.

#[path = "../../../examples/research/simulation_based_calibration/simulate.rs"]
mod simulate;

use super::support;
use plebis::score::uniformity;
use simulate::{Design, moments, trials};

const DESIGN: Design = Design { polls: 8, houses: 2, days: 40, n: 600, bias: 0.0 };

fn least_p(design: Design) -> f64 {
    let ranks: Vec<f64> = trials(design, 60, 7).iter().map(|trial| trial.rank).collect();
    let test = uniformity(&ranks, 6).expect("ranks");
    test.chi2_p.min(test.ks_p).min(test.cvm_p)
}

#[test]
fn truths_drawn_from_the_prior_have_uniform_ranks() {
    let p = least_p(DESIGN);
    assert!(p > 0.003, "a false alarm about once in 100 seeds; the seed is fixed: p = {p}");
}

#[test]
fn a_bias_that_the_model_knows_nothing_of_is_found_out() {
    let p = least_p(Design { bias: 0.06, ..DESIGN });
    assert!(p < 0.001, "p = {p}");
}

#[test]
fn standardised_truths_have_mean_0_and_mean_square_1() {
    for (what, [mean, se, square, se_square]) in moments(&trials(DESIGN, 60, 7)) {
        assert!(mean.abs() < 4.0 * se, "{what}: {mean} ± {se}");
        assert!((square - 1.0).abs() < 4.0 * se_square.max(0.1), "{what}: {square} ± {se_square}");
    }
}
