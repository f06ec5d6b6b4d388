//! The campaign model against reference values that other programs computed (tests/oracles/campaign_*.json).

use super::support::{Oracle, close};
use plebis::distribution::Level;
use plebis::model::campaign::{ElectionDayError, GridChoice, Hyper, ModeContrast, Options, Scale, forecast};
use plebis::vote::Mode;

/// The model of the reference values: no election-day error, printed shares exact.
fn bare() -> Options {
    Options { election_day_error: ElectionDayError::None, rounding: Some(false), ..Options::default() }
}

#[test]
fn fixed_hyperparameters_give_the_dense_solution_of_every_day_house_and_mode() {
    for name in ["brexit", "nc2018"] {
        let oracle = Oracle::load(name);
        let exact = &oracle.json["exact"];
        let value = |key: &str| exact["hyper"][key].as_f64();
        let hyper =
            Hyper { omega: value("omega"), tau: value("tau"), s_house: value("s_house"), s_mode: value("s_mode") };
        let got = forecast(&oracle.vote(None), &Options { hyper, ..bare() }).expect("a forecast");
        close(got.log_evidence.expect("evidence"), exact["loglik"].as_f64(), 1e-10, "log likelihood");
        for (day, path) in got.path.iter().enumerate() {
            close(path.mean, exact["day_mean"][day].as_f64(), 1e-10, &path.date.to_string());
            close(path.sd, exact["day_sd"][day].as_f64(), 1e-10, &path.date.to_string());
        }
        for house in &got.house_effects {
            close(house.mean, exact["house"][&house.pollster]["mean"].as_f64(), 1e-10, &house.pollster);
            close(house.sd, exact["house"][&house.pollster]["sd"].as_f64(), 1e-10, &house.pollster);
        }
        if name == "brexit" {
            assert_eq!(got.mode_effects[0].mode, ModeContrast::Difference(Mode::Online, Mode::Phone));
            close(got.mode_effects[0].mean, exact["mode_gamma"]["mean"].as_f64(), 1e-10, "mode");
            close(got.mode_effects[0].sd, exact["mode_gamma"]["sd"].as_f64(), 1e-10, "mode");
        }
    }
}

#[test]
fn gauss_legendre_grids_meet_the_reference_on_the_same_nodes() {
    for name in ["brexit", "nc2018"] {
        let oracle = Oracle::load(name);
        for grid in oracle.json["grids"].as_array().expect("grids") {
            let nodes = grid["K"].as_u64().expect("K") as usize;
            let upper = ["omega", "tau", "sh"].map(|key| grid["upper"][key].as_f64().expect("limit"));
            let options = Options { grid: GridChoice::GaussLegendre { nodes, upper }, ..bare() };
            let got = forecast(&oracle.vote(None), &options).expect("a forecast");
            let share = got.share.as_ref().expect("share");
            close(got.log_evidence.expect("evidence"), grid["log_evidence"].as_f64(), 1e-8, "log evidence");
            close(oracle.focus_wins(&got), grid["prob_gt_half"].as_f64(), 1e-8, "probability");
            for (level, key) in [
                (Level::P025, "q2.5"),
                (Level::P05, "q5"),
                (Level::P50, "q50"),
                (Level::P95, "q95"),
                (Level::P975, "q97.5"),
            ] {
                close(share.quantile(level), grid["election_day_quantiles"][key].as_f64(), 1e-8, key);
            }
            let summary = grid["summary"].as_object().expect("summary");
            for (what, moments) in summary {
                let (mean, sd) = match (what.strip_prefix("a_day"), what.strip_prefix("delta_")) {
                    (Some(day), _) => {
                        let day = &got.path[day.parse::<usize>().expect("day") - 1];
                        (day.mean, day.sd)
                    }
                    (_, Some(house)) => {
                        let house = got.house_effects.iter().find(|effect| effect.pollster == house).expect("house");
                        (house.mean, house.sd)
                    }
                    _ if got.mode_effects.is_empty() => continue,
                    _ => (got.mode_effects[0].mean, got.mode_effects[0].sd),
                };
                close(mean, moments["mean"].as_f64(), 1e-8, what);
                close(sd, moments["sd"].as_f64(), 1e-8, what);
            }
            for (ours, theirs) in [("omega", "omega"), ("tau", "tau"), ("s_house", "s_h")] {
                close(got.hyper[ours].mean, grid["hyper"][theirs]["mean"].as_f64(), 1e-8, ours);
            }
        }
    }
}

#[test]
fn the_adaptive_grid_meets_the_uncut_posterior() {
    for name in ["brexit", "nc2018"] {
        let oracle = Oracle::load(name);
        oracle.meets(&forecast(&oracle.vote(None), &bare()).expect("a forecast"), &oracle.json["uncut"]);
    }
}

#[test]
fn the_adaptive_grid_meets_the_reference_on_random_subsets() {
    for name in ["brexit", "nc2018"] {
        let oracle = Oracle::load(name);
        for subset in oracle.json["subsets"].as_array().expect("subsets") {
            let keep: Vec<usize> =
                subset["keep"].as_array().expect("rows").iter().map(|i| i.as_u64().expect("row") as usize).collect();
            oracle.meets(&forecast(&oracle.vote(Some(&keep)), &bare()).expect("a forecast"), subset);
        }
    }
}

/// Asserts |ours − NUTS| ≤ 4 Monte Carlo errors of mean and sd; returns the two distances in those errors.
#[track_caller]
fn within_four(entry: &serde_json::Value, what: &str, mean: f64, sd: f64) -> [f64; 2] {
    let number = |i: usize| entry[i].as_f64().unwrap_or_else(|| panic!("{what}: no reference value"));
    let off = [(mean - number(0)) / number(2), (sd - number(1)) / number(3)];
    assert!(off.iter().all(|off| off.abs() <= 4.0), "{what}: {mean} ± {sd} is {off:?} Monte Carlo errors from {entry}");
    off
}

#[test]
fn both_scales_agree_with_nuts_within_its_monte_carlo_error() {
    let vote = Oracle::load("brexit").vote(None);
    let nuts = Oracle::load("nuts").json;
    for (scale, runs) in [(Scale::Share, &["share"][..]), (Scale::Logit, &["logit_nutpie", "logit_pymc"])] {
        // share_T of the logit runs: expit(theta_T + b), b ~ N(0, .10²); .10 logits are 2.5 points at one half.
        let options = Options { scale, election_day_error: ElectionDayError::Normal { sd: 2.5 }, ..bare() };
        let got = forecast(&vote, &options).expect("a forecast");
        for reference in runs.iter().map(|run| &nuts[run]) {
            let latent = got.components.polls.as_ref().expect("polls");
            let [mean, sd] = within_four(&reference["a_T"], "last day", latent.mean, latent.sd);
            println!(
                "{scale:?} scale: {mean:+.2} and {sd:+.2} Monte Carlo errors from NUTS in mean and sd of the last day"
            );
            if scale == Scale::Logit {
                let share = got.share.as_ref().expect("share");
                within_four(&reference["share_T"], "share with error", share.mean, share.sd);
            }
            for (ours, theirs) in [("omega", "omega"), ("tau", "tau"), ("s_house", "s_h")] {
                within_four(&reference[theirs], theirs, got.hyper[ours].mean, got.hyper[ours].sd);
            }
            // Effects are told in share units at the share of the last day; the reference has them on the model's scale.
            let last = got.path.last().expect("a day").mean;
            let unit = if scale == Scale::Share { 1.0 } else { 1.0 / (last * (1.0 - last)) };
            let mode = &got.mode_effects[0];
            within_four(&reference["gamma"], "mode", unit * mode.mean, unit * mode.sd);
            for house in &got.house_effects {
                let entry = &reference[format!("house {}", house.pollster)];
                within_four(entry, &house.pollster, unit * house.mean, unit * house.sd);
            }
        }
    }
}
