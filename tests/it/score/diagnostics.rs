//! Convergence diagnostics against R's package posterior (tests/oracles/score/diagnostics.json).

use plebis::score::diagnostics::{Diagnostics, diagnose};
use serde_json::Value;

const ORACLE: &str = include_str!("../../oracles/score/diagnostics.json");
const DRAWS: &str = include_str!("../../oracles/score/diag_draws.csv");

fn chains(text: &str, column: &str) -> Vec<Vec<f64>> {
    let head: Vec<&str> = text.lines().next().expect("a head").split(',').map(|name| name.trim_matches('"')).collect();
    let at = head.iter().position(|name| *name == column).unwrap_or_else(|| panic!("no column {column}"));
    let mut chains = vec![Vec::new(); 4];
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let chain: usize = cells[0].parse().expect("a chain");
        chains[chain - 1].push(cells[at].parse().expect("a number"));
    }
    chains
}

/// Every number of an oracle row, 1e-9 relative.
fn check(name: &str, oracle: &Value, got: &Diagnostics) {
    let got = serde_json::to_value(got).expect("numbers");
    for (key, expected) in oracle.as_object().expect("an oracle row") {
        let key = if key == "ess_basic" { "ess_mean" } else { key }; // one definition, two names in R
        let Some(expected) = expected.as_f64() else { continue };
        let value = got[key].as_f64().unwrap_or_else(|| panic!("{name}: no {key}"));
        let bar = 1e-9 * if expected == 0.0 { 1.0 } else { expected.abs() };
        assert!((value - expected).abs() <= bar, "{name} {key}: expected {expected}, got {value}");
    }
}

#[test]
fn diagnostics_of_awkward_series_meet_r_posterior() {
    let oracle: Value = serde_json::from_str(ORACLE).expect("the oracle file is JSON");
    for name in ["ar5", "cauchy", "ties"] {
        check(name, &oracle[name], &diagnose(&chains(DRAWS, name)).expect("four chains"));
    }
    let ar5 = chains(DRAWS, "ar5");
    check("single chain", &oracle["single_chain_ar5"], &diagnose(&ar5[..1]).expect("one chain"));
    let odd: Vec<Vec<f64>> = ar5.iter().map(|chain| chain[..499].to_vec()).collect();
    check("odd length", &oracle["odd_length_ar5_first499"], &diagnose(&odd).expect("four chains"));
}

#[test]
fn constant_draws_have_moments_but_no_convergence_numbers() {
    let got = diagnose(&[vec![3.0; 20], vec![3.0; 20]]).expect("two chains");
    assert_eq!((got.mean, got.sd), (3.0, 0.0));
    assert!(got.rhat.is_none() && got.ess_bulk.is_none() && got.mcse_q5.is_none()); // diagnostics.json, constant: NA
}

#[test]
fn chains_that_cannot_be_judged_give_nothing() {
    assert!(diagnose(&[]).is_none());
    assert!(diagnose(&[vec![1.0, 2.0, 3.0]]).is_none()); // fewer than four draws
    assert!(diagnose(&[vec![1.0; 8], vec![1.0; 7]]).is_none()); // two lengths
    assert!(diagnose(&[vec![1.0, 2.0, f64::NAN, 3.0]]).is_none());
}

#[test]
#[ignore = "needs the reference draws: PLEBIS_SHARED names the folder that holds oracles/, default ../shared"]
fn every_reference_series_meets_r_posterior() {
    let shared = std::env::var("PLEBIS_SHARED").unwrap_or_else(|_| "../shared".to_owned());
    let read = |file: &str| std::fs::read_to_string(format!("{shared}/oracles/{file}")).expect(file);
    let oracle: Value = serde_json::from_str(&read("diagnostics_posterior.json")).expect("JSON");
    let draws = read("diag_draws.csv");
    for (name, row) in oracle["results"].as_object().expect("rows") {
        if row.get("mean").is_some() {
            check(name, row, &diagnose(&chains(&draws, name)).expect("four chains"));
        }
    }
}
