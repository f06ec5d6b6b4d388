//! Scores against reference numbers made elsewhere (tests/oracles/score/forecast_scores.json; each test names its row).

use plebis::score::{
    CrpsEstimator, brier, clopper_pearson, crps_beta, crps_ensemble, crps_logit_normal, crps_normal, crps_student_t,
    crps_weighted, dawid_sebastiani, interval_score, jeffreys, log_score_beta, log_score_binary,
    log_score_logit_normal, log_score_mixture, log_score_normal, murphy, pit_ensemble, pit_ensemble_mid, pit_normal,
    quantile_score, uniformity, weighted_interval_score, wilson,
};
use serde_json::Value;

const ROWS: &str = include_str!("../../oracles/score/forecast_scores.json");

fn row(name: &str) -> Value {
    let all: Vec<Value> = serde_json::from_str(ROWS).expect("the oracle file is JSON");
    all.into_iter().find(|row| row["score"] == name).unwrap_or_else(|| panic!("no oracle row {name}"))
}

fn list(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|x| x.as_f64().expect("a number")).collect()
}

fn get(row: &Value, key: &str) -> f64 {
    row["inputs"][key].as_f64().unwrap_or_else(|| panic!("no input {key}"))
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}

#[track_caller]
fn near(expected: &Value, got: f64, tolerance: f64) {
    let expected = expected.as_f64().expect("a number in the oracle");
    assert!((expected - got).abs() <= tolerance, "expected {expected}, got {got}");
}

#[test]
fn crps_of_an_ensemble_by_both_estimators() {
    let row = row("CRPS ensemble");
    let (draws, y) = (sorted(list(&row["inputs"]["ens"])), get(&row, "obs"));
    let value = &row["value"];
    let (energy, fair) = (&value["scoringrules"], crps_ensemble(&draws, y, CrpsEstimator::Fair));
    // Three names of one number: energy form, quantile decomposition and integral of the empirical cdf.
    for expected in [&energy["nrg"], &energy["qd"], &energy["int"], &value["properscoring"], &value["hand_nrg"]] {
        near(expected, crps_ensemble(&draws, y, CrpsEstimator::Energy), 1e-9);
    }
    for expected in [&energy["fair"], &energy["pwm"], &value["hand_fair"]] {
        near(expected, fair, 1e-9);
    }
}

#[test]
fn crps_of_a_weighted_ensemble() {
    let row = row("CRPS weighted ensemble");
    let got = crps_weighted(&list(&row["inputs"]["ens"]), &list(&row["inputs"]["w"]), get(&row, "obs"));
    near(&row["value"]["properscoring"], got, 1e-9);
    near(&row["value"]["hand"], got, 1e-9);
}

#[test]
fn crps_in_closed_form() {
    let normal = row("CRPS normal");
    let got = crps_normal(get(&normal, "mu"), get(&normal, "sd"), get(&normal, "obs"));
    near(&normal["value"]["scoringrules"], got, 1e-9);
    near(&normal["value"]["properscoring"], got, 1e-9);
    let documented = row("CRPS normal (documented)");
    near(&documented["value"]["properscoring_doc"], crps_normal(0.0, 1.0, 0.0), 1e-9);
    near(&documented["value"]["computed"], crps_normal(0.0, 1.0, 0.0), 1e-9);
    let beta = row("CRPS beta");
    let got = crps_beta(get(&beta, "a"), get(&beta, "b"), get(&beta, "obs")).expect("a, b > 0");
    near(&beta["value"]["scoringrules"], got, 1e-9);
    near(&beta["value"]["quadrature"], got, 1e-9);
    let logit = row("CRPS logit-normal");
    let got = crps_logit_normal(get(&logit, "mu_logit"), get(&logit, "sd_logit"), get(&logit, "obs")).expect("sd > 0");
    near(&logit["value"], got, 1e-10);
    let t = row("CRPS student-t");
    let got = crps_student_t(get(&t, "df"), get(&t, "loc"), get(&t, "scale"), get(&t, "obs")).expect("df > 1");
    near(&t["value"]["scoringrules"], got, 1e-9);
}

#[test]
fn log_scores() {
    let normal = row("log score normal");
    let got = log_score_normal(get(&normal, "mu"), get(&normal, "sd"), get(&normal, "obs"));
    near(&normal["value"]["scipy"], got, 1e-9);
    near(&normal["value"]["scoringrules"], got, 1e-9);
    let beta = row("log score beta");
    let got = log_score_beta(get(&beta, "a"), get(&beta, "b"), get(&beta, "obs")).expect("a, b");
    near(&beta["value"]["scipy"], got, 1e-9);
    near(&beta["value"]["scoringrules"], got, 1e-9);
    let logit = row("log score logit-normal");
    let got = log_score_logit_normal(get(&logit, "mu_logit"), get(&logit, "sd_logit"), get(&logit, "obs"));
    near(&logit["value"], got, 1e-9);
    let mixture = row("log score normal mixture");
    let (m, s, w) = (list(&mixture["inputs"]["m"]), list(&mixture["inputs"]["s"]), list(&mixture["inputs"]["w"]));
    let parts: Vec<(f64, f64, f64)> = (0..m.len()).map(|i| (w[i], m[i], s[i])).collect();
    near(&mixture["value"]["scoringrules"], log_score_mixture(&parts, get(&mixture, "obs")), 1e-9);
    let binary = row("log score binary");
    for (i, (p, o)) in list(&binary["inputs"]["p"]).iter().zip(list(&binary["inputs"]["o"])).enumerate() {
        near(&binary["value"][i], log_score_binary(*p, o == 1.0), 1e-9);
    }
}

#[test]
fn brier_score_and_its_parts_which_sum_to_it() {
    let single = row("Brier");
    let mut sum = 0.0;
    for (i, (p, o)) in list(&single["inputs"]["p"]).iter().zip(list(&single["inputs"]["o"])).enumerate() {
        near(&single["value"]["scoringrules"][i], brier(*p, o == 1.0), 1e-9);
        near(&single["value"]["properscoring"][i], brier(*p, o == 1.0), 1e-9);
        sum += brier(*p, o == 1.0);
    }
    near(&single["value"]["mean"], sum / 5.0, 1e-9);
    let row = row("Murphy decomposition of the Brier score");
    let forecasts: Vec<(f64, bool)> =
        list(&row["inputs"]["p"]).into_iter().zip(list(&row["inputs"]["o"])).map(|(p, o)| (p, o == 1.0)).collect();
    let parts = murphy(&forecasts).expect("nine forecasts");
    near(&row["value"]["BS"], parts.brier, 1e-9);
    near(&row["value"]["REL"], parts.reliability, 1e-9);
    near(&row["value"]["RES"], parts.resolution, 1e-9);
    near(&row["value"]["UNC"], parts.uncertainty, 1e-9);
    assert!((parts.reliability - parts.resolution + parts.uncertainty - parts.brier).abs() < 1e-15); // identity
}

#[test]
fn interval_scores_and_the_parts_of_the_weighted_one() {
    let single = row("interval score");
    let score =
        interval_score(get(&single, "lower"), get(&single, "upper"), get(&single, "alpha"), get(&single, "obs"));
    near(&single["value"]["scoringrules"], score.total(), 1e-9);
    let row = row("weighted interval score");
    let (l, u, a) = (list(&row["inputs"]["lower"]), list(&row["inputs"]["upper"]), list(&row["inputs"]["alpha"]));
    let intervals: Vec<(f64, f64, f64)> = (0..l.len()).map(|i| (l[i], u[i], a[i])).collect();
    let (median, y) = (get(&row, "median"), get(&row, "obs"));
    let wis = weighted_interval_score(Some(median), &intervals, y).expect("a median");
    near(&row["value"]["scoringrules"], wis.total(), 1e-9);
    near(&row["value"]["hand"], wis.total(), 1e-9);
    // Identity: the parts add up to the score by its definition, [½|y − m| + Σ (α/2) IS]/(K + ½).
    let is = |(l, u, a): &(f64, f64, f64)| (u - l) + 2.0 / a * ((l - y).max(0.0) + (y - u).max(0.0));
    let whole = (0.5 * (y - median).abs() + intervals.iter().map(|i| i.2 / 2.0 * is(i)).sum::<f64>())
        / (intervals.len() as f64 + 0.5);
    assert!((wis.dispersion + wis.overprediction + wis.underprediction - whole).abs() < 1e-15);
    // Identity: WIS is twice the mean quantile score over the same levels.
    let mut quantiles = vec![(0.5, median)];
    quantiles.extend(intervals.iter().flat_map(|(l, u, a)| [(a / 2.0, *l), (1.0 - a / 2.0, *u)]));
    let twice =
        2.0 * quantiles.iter().map(|(level, q)| quantile_score(*level, *q, y)).sum::<f64>() / quantiles.len() as f64;
    assert!((twice - wis.total()).abs() < 1e-12);
}

#[test]
fn quantile_and_moment_scores() {
    let row_q = row("pinball / quantile score");
    for (i, (tau, q)) in list(&row_q["inputs"]["tau"]).iter().zip(list(&row_q["inputs"]["q"])).enumerate() {
        near(&row_q["value"]["scoringrules"][i], quantile_score(*tau, q, get(&row_q, "obs")), 1e-9);
        near(&row_q["value"]["hand"][i], quantile_score(*tau, q, get(&row_q, "obs")), 1e-9);
    }
    let row = row("Dawid-Sebastiani");
    near(
        &row["value"]["hand_ddof0"],
        dawid_sebastiani(&list(&row["inputs"]["ens"]), get(&row, "obs")).expect("sd > 0"),
        1e-9,
    );
}

#[test]
fn transforms_and_tests_of_their_uniformity() {
    let ensemble = row("PIT (ensemble)");
    let draws = list(&ensemble["inputs"]["ens"]);
    near(&ensemble["value"]["le"], pit_ensemble(&draws, get(&ensemble, "obs")), 1e-9);
    near(&ensemble["value"]["mid"], pit_ensemble_mid(&draws, get(&ensemble, "obs")), 1e-9);
    let normal = row("PIT normal");
    near(&normal["value"], pit_normal(get(&normal, "mu"), get(&normal, "sd"), get(&normal, "obs")), 1e-9);
    let tests = row("PIT uniformity tests");
    let got = uniformity(&list(&tests["inputs"]["pit"]), 5).expect("ten values");
    near(&tests["value"]["ks_stat"], got.ks, 1e-9);
    near(&tests["value"]["ks_p_exact"], got.ks_p, 1e-9);
    near(&tests["value"]["chi2"], got.chi2, 1e-9);
    near(&tests["value"]["chi2_p"], got.chi2_p, 1e-9);
    near(&tests["value"]["cvm"], got.cvm, 1e-9);
    near(&tests["value"]["cvm_p"], got.cvm_p, 1e-9);
}

#[test]
fn coverage_with_three_intervals() {
    let row = row("central interval coverage with Clopper-Pearson / Wilson / Jeffreys CI");
    let (k, n, level) = (get(&row, "k") as u64, get(&row, "n") as u64, get(&row, "level"));
    for (name, got) in
        [("cp", clopper_pearson(k, n, level)), ("wilson", wilson(k, n, level)), ("jeffreys", jeffreys(k, n, level))]
    {
        near(&row["value"][name][0], got.lower, 1e-9);
        near(&row["value"][name][1], got.upper, 1e-9);
    }
}

#[test]
#[ignore = "needs the reference draws: PLEBIS_SHARED names the folder that holds oracles/, default ../shared"]
fn scores_of_the_eight_thousand_reference_draws() {
    let shared = std::env::var("PLEBIS_SHARED").unwrap_or_else(|_| "../shared".to_owned());
    let path = format!("{shared}/oracles/draws_logit_nutpie_brexit.csv.gz");
    let unpacked = std::process::Command::new("gzip").args(["-dc", &path]).output().expect("gzip");
    assert!(unpacked.status.success(), "{path} cannot be read");
    let text = String::from_utf8(unpacked.stdout).expect("text");
    let head: Vec<&str> = text.lines().next().expect("a head").split(',').map(|name| name.trim_matches('"')).collect();
    for column in ["a_T", "share_T"] {
        let row = row(&format!("scores of the Brexit reference forecast, column {column}"));
        let at = head.iter().position(|name| *name == column).expect("the column");
        let draws: Vec<f64> = text
            .lines()
            .skip(1)
            .map(|line| line.split(',').nth(at).expect("a cell").parse().expect("a number"))
            .collect();
        let (draws, y, value) = (sorted(draws), get(&row, "obs"), &row["value"]);
        let (n, mean) = (draws.len() as f64, draws.iter().sum::<f64>() / draws.len() as f64);
        near(&value["n"], n, 0.0);
        near(&value["mean"], mean, 1e-8);
        near(&value["sd"], (draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt(), 1e-8);
        near(&value["median"], plebis::distribution::quantile_sorted(&draws, 0.5), 1e-8);
        near(&value["crps_nrg"], crps_ensemble(&draws, y, CrpsEstimator::Energy), 1e-8);
        near(&value["properscoring"], crps_ensemble(&draws, y, CrpsEstimator::Energy), 1e-8);
        near(&value["crps_fair"], crps_ensemble(&draws, y, CrpsEstimator::Fair), 1e-8);
        near(&value["pit"], pit_ensemble(&draws, y), 1e-8);
        let p = draws.iter().filter(|x| **x > 0.5).count() as f64 / draws.len() as f64;
        near(&value["prob_remain"], p, 1e-8);
        near(&value["brier"], brier(p, false), 1e-8); // Remain did not win
        near(&value["logscore_bin"], log_score_binary(p, false), 1e-8);
        let q = |level| plebis::distribution::quantile_sorted(&draws, level);
        near(&value["IS90"], interval_score(q(0.05), q(0.95), 0.1, y).total(), 1e-8);
        for (i, level) in [0.05, 0.25, 0.5, 0.75, 0.95].into_iter().enumerate() {
            near(&value["q"][i], q(level), 1e-8);
        }
        assert_eq!(value["covered90"].as_bool(), Some(q(0.05) <= y && y <= q(0.95)));
    }
}
