//! Measures of poll error against reference numbers made elsewhere (tests/oracles/errors).

use plebis::poll_error::measures::{
    TwoWay, UndecidedSplit, a_prime, b, b_w, chi_square, group_errors, heterogeneity, mosteller, option_biases,
    ratio_needed, share_after_turnout,
};
use serde_json::Value;

const ROWS: &str = include_str!("../../oracles/errors/poll_error_measures.json");
const TURNOUT: &str = include_str!("../../oracles/errors/turnout_nc.json");
const BREXIT: &str = include_str!("../../oracles/errors/brexit_polls.csv");

fn rows(starts: &str) -> Vec<Value> {
    let all: Vec<Value> = serde_json::from_str(ROWS).expect("the oracle file is JSON");
    let found: Vec<Value> =
        all.into_iter().filter(|row| row["measure"].as_str().is_some_and(|name| name.starts_with(starts))).collect();
    assert!(!found.is_empty(), "no oracle row starts with {starts}");
    found
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|x| x.as_f64().expect("a number")).collect()
}

#[track_caller]
fn near(what: &str, expected: &Value, got: f64, tolerance: f64) {
    let expected = expected.as_f64().unwrap_or_else(|| panic!("{what}: no number in the oracle"));
    assert!((expected - got).abs() <= tolerance, "{what}: expected {expected}, got {got}");
}

#[test]
fn arzheimer_evans_measures_meet_the_published_output_of_surveybias() {
    let row = &rows("Arzheimer-Evans")[0]; // poll_error_measures.json, row "Arzheimer-Evans A'_i, B, B_w, chi2"
    let (sample, pop) = (numbers(&row["inputs"]["sample"]), numbers(&row["inputs"]["pop"]));
    let n = row["inputs"]["n"].as_f64().expect("n");
    let biases = option_biases(&sample, &pop, n).expect("three options");
    let (computed, published) = (&row["value"]["computed"], &row["value"]["published"]);
    for (i, bias) in biases.iter().enumerate() {
        near("A", &computed["A"][i], bias.a_prime, 1e-12); // numpy
        near("A, Stata", &published["A"][i], bias.a_prime, 1e-6); // 7 printed digits
        near("se", &computed["se"][i], bias.se, 1e-12);
        near("z", &computed["z"][i], bias.z, 1e-11);
        near("p", &computed["p"][i], bias.p_value, 1e-9);
        near("lower", &computed["ci95"][i][0], bias.lower, 1e-12);
        near("upper", &computed["ci95"][i][1], bias.upper, 1e-12);
    }
    let a: Vec<f64> = biases.iter().map(|bias| bias.a_prime).collect();
    near("B", &computed["B"], b(&a), 1e-12);
    near("B_w", &computed["B_w"], b_w(&a, &pop), 1e-12);
    let test = chi_square(&sample, &pop, n).expect("three options");
    near("chi2", &computed["chi2_pearson"], test.pearson, 1e-9);
    near("chi2 p", &computed["p_pearson"], test.pearson_p, 1e-9);
    near("G", &computed["chi2_lr"], test.likelihood_ratio, 1e-9);
    near("G p", &computed["p_lr"], test.likelihood_ratio_p, 1e-9);
    assert_eq!(test.df, 2); // options − 1
}

#[test]
fn b_and_b_w_from_given_log_odds_ratios() {
    let row = &rows("B and B_w from given A'")[0];
    let a = numbers(&row["inputs"]["A"]);
    let v = numbers(&row["inputs"]["pop"]);
    near("B", &row["value"]["B"], b(&a), 1e-12);
    near("B_w", &row["value"]["B_w"], b_w(&a, &v), 1e-12);
    assert!((b_w(&[0.2, -0.4], &[60.0, 40.0]) - 0.28).abs() < 1e-12); // .6 · .2 + .4 · .4, shares in percent
    assert!((b_w(&[0.2, -0.4], &[3.0, 1.0]) - 0.25).abs() < 1e-12); // .75 · .2 + .25 · .4, in votes
}

#[test]
fn two_way_measures_of_the_five_polls_of_new_caledonia_2018() {
    let rows = rows("two-way set");
    assert_eq!(rows.len(), 5);
    for row in rows {
        let (input, value) = (&row["inputs"], &row["value"]);
        let get = |key: &str| input[key].as_f64();
        let (no, yes, result) = (get("no").expect("no"), get("yes").expect("yes"), get("v_no").expect("v_no"));
        let (n, none) = (get("n").expect("n"), get("undecided"));
        let n_decided = if none.is_some() { n * (no + yes) / 100.0 } else { n };
        let poll = TwoWay { share: no / (no + yes), result, n_decided: Some(n_decided), n_full: None };
        near("p", &value["p"], poll.share, 1e-9);
        near("n2", &value["n2"], n_decided, 1e-9);
        near("err_pp", &value["err_pp"], poll.error_points(), 1e-9);
        near("margin_err_pp", &value["margin_err_pp"], poll.lead_error_points(), 1e-9);
        near("moe95_pp", &value["moe95_pp"], poll.margin_points().expect("n"), 1e-9);
        near("err_over_moe", &value["err_over_moe"], poll.error_over_margin().expect("n"), 1e-9);
        near("A", &value["A"], a_prime(poll.share, result), 1e-9);
        let bias = option_biases(&[no, yes], &[result, 1.0 - result], n_decided).expect("two options")[0];
        near("se_A", &value["se_A"], bias.se, 1e-9);
        near("z", &value["z"], bias.z, 1e-9);
        near("p_value", &value["p_value"], bias.p_value, 1e-9);
        near("ci95 lower", &value["ci95"][0], bias.lower, 1e-9);
        near("ci95 upper", &value["ci95"][1], bias.upper, 1e-9);
        near("odds_ratio", &value["odds_ratio"], bias.a_prime.exp(), 1e-9);
        let split = UndecidedSplit { own: no, other: yes, none: none.unwrap_or(0.0) };
        near("proportional", &value["share_no_if_undecided_proportional"], split.proportional(), 1e-9);
        near("even", &value["share_no_if_split_even"], split.share(0.5), 1e-9);
        near("all no", &value["share_no_if_all_no"], split.share(1.0), 1e-9);
        near("all yes", &value["share_no_if_all_yes"], split.share(0.0), 1e-9);
        match split.implied(result) {
            Some(implied) => near("implied", &value["implied_undecided_to_no"], implied, 1e-9),
            None => assert!(value["implied_undecided_to_no"].is_null()),
        }
    }
}

#[test]
fn mosteller_measures_with_two_and_three_options() {
    for row in rows("Mosteller 1949") {
        let (poll, actual) = (numbers(&row["inputs"]["poll"]), numbers(&row["inputs"]["actual"]));
        let m = mosteller(&poll, &actual).expect("options with votes");
        for (name, got) in
            [("M1", m.m1), ("M2", m.m2), ("M3", m.m3), ("M4", m.m4), ("M5", m.m5), ("M6", m.m6), ("M7", m.m7)]
        {
            near(name, &row["value"][name], got, 1e-9);
        }
        // By hand: No leads in the first poll and in its result; the second poll has the result's winner first.
        assert_eq!(m.m8, 0.0);
        if poll.len() == 2 {
            for same in [m.m2.abs(), m.m3, m.m6, m.m5 / 2.0] {
                assert!((same - m.m1.abs()).abs() < 1e-12); // identity of two options
            }
        }
    }
    assert_eq!(mosteller(&[51.0, 49.0], &[49.0, 51.0]).expect("two options").m8, 1.0); // wrong winner
    assert_eq!(mosteller(&[50.0, 50.0], &[49.0, 51.0]).expect("two options").m8, 0.5); // tie
}

#[test]
fn group_measures_of_the_brexit_polls() {
    for row in rows("group measures") {
        let filter = row["inputs"]["filter"].as_str().expect("a filter");
        let after: i64 = filter.trim_start_matches("day>").parse().expect("a day");
        let result = row["inputs"]["v_remain"].as_f64().expect("a share");
        let polls: Vec<TwoWay> = BREXIT
            .lines()
            .skip(1)
            .map(|line| line.split(',').collect::<Vec<_>>())
            .filter(|cells| cells[0].parse::<i64>().expect("a day") > after)
            .map(|cells| {
                let (share, n) = (cells[1].parse().expect("a share"), cells[2].parse().expect("a count"));
                TwoWay { share, result, n_decided: Some(n), n_full: None }
            })
            .collect();
        let group = group_errors(&polls).expect("polls");
        let value = &row["value"];
        near("k", &value["k"], group.n as f64, 0.0);
        near("bias", &value["bias_pp"], group.bias, 1e-9);
        near("mae", &value["mae_pp"], group.mae, 1e-9);
        near("rmse", &value["rmse_pp"], group.rmse, 1e-9);
        near("sd", &value["sd_pp"], group.sd.expect("several"), 1e-9);
        near("srs", &value["srs_rmse_pp"], group.sampling_rmse.expect("n"), 1e-9);
        near("bias2", &value["mse_decomp_pp2"]["bias2"], group.bias.powi(2), 1e-9);
        near("var", &value["mse_decomp_pp2"]["var"], group.variance, 1e-9);
        near("mse", &value["mse_decomp_pp2"]["mse"], group.bias.powi(2) + group.variance, 1e-9); // identity
        near("excess", &value["excess_var_pp2"], group.excess_variance.expect("n"), 1e-9);
        near("outside", &value["share_outside_moe95"], group.share_outside_margin.expect("n"), 1e-9);
        near("call", &value["right_call"], group.right_call, 1e-9);
        near("mean A", &value["mean_A"], group.mean_a_prime.expect("open shares"), 1e-9);
        near("rmse A", &value["rmse_A"], group.rmse_a_prime.expect("open shares"), 1e-9);
        let shares: Vec<f64> = polls.iter().map(|poll| poll.share).collect();
        let variances: Vec<f64> =
            polls.iter().map(|poll| poll.share * (1.0 - poll.share) / poll.n_decided.expect("n")).collect();
        let spread = heterogeneity(&shares, &variances).expect("several");
        near("fixed", &value["fixed_effect_mean"], spread.fixed_mean, 1e-9);
        near("Q", &value["Q"], spread.q, 1e-9);
        near("Q_p", &value["Q_p"], spread.q_p, 1e-9);
        near("I2", &value["I2"], spread.i2, 1e-9);
        near("tau2", &value["DL_tau2"], spread.tau2, 1e-9);
        near("random", &value["random_effect_mean"], spread.random_mean, 1e-9);
        near("random se", &value["random_effect_se"], spread.random_se, 1e-9);
    }
}

#[test]
fn turnout_arithmetic_of_new_caledonia() {
    let oracle: Value = serde_json::from_str(TURNOUT).expect("the oracle file is JSON");
    let no_2020 = oracle["y2020"]["no_share"].as_f64().expect("a share");
    let scenario = &oracle["scenario_2020_base"];
    let (no, yes) = (scenario["tN"].as_f64().expect("tN"), scenario["tY"].as_f64().expect("tY"));
    near("boycott of 2021", &scenario["share"], share_after_turnout(no_2020, no, yes), 1e-9);
    for (key, yes) in [("tY_0.75_tN_1", 0.75), ("tY_0.25_tN_1", 0.25), ("tY_0.04_tN_1", 0.04)] {
        near(key, &oracle[key], share_after_turnout(no_2020, 1.0, yes), 1e-9);
    }
    let result = oracle["y2018"]["no_share"].as_f64().expect("a share");
    near("Harris", &oracle["r_needed Harris 0.66"], ratio_needed(0.66, result), 1e-9);
    near("I-Scope", &oracle["r_needed I-Scope Aug 0.6923"], ratio_needed(63.0 / 91.0, result), 1e-9);
    near("Quid Novi", &oracle["r_needed Quidnovi 69/20"], ratio_needed(69.0 / 89.0, result), 1e-9);
}

#[test]
fn swapping_the_sides_flips_signs_only() {
    let (poll, result) = (0.66, 0.5667);
    let own = TwoWay { share: poll, result, n_decided: Some(1038.0), n_full: None };
    let other = TwoWay { share: 1.0 - poll, result: 1.0 - result, n_decided: Some(1038.0), n_full: None };
    assert!((own.error_points() + other.error_points()).abs() < 1e-12);
    assert!((a_prime(poll, result) + a_prime(1.0 - poll, 1.0 - result)).abs() < 1e-12);
    assert!((own.margin_points().unwrap() - other.margin_points().unwrap()).abs() < 1e-12);
    assert!((ratio_needed(poll, result) * ratio_needed(1.0 - poll, 1.0 - result) - 1.0).abs() < 1e-12);
}
