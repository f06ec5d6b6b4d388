//! Polls of many votes against reference numbers made elsewhere. The tests that need the published tables are ignored by
//! default: PLEBIS_SHARED names the folder that holds data/ and oracles/, default ../shared.

use plebis::poll_error::many::{
    Block, ManyPoll, ManyPolls, Renames, Spread, analyse, block, lead_errors, read, spread, student_fit,
};
use serde_json::Value;

fn shared(path: &str) -> String {
    format!("{}/{path}", std::env::var("PLEBIS_SHARED").unwrap_or_else(|_| "../shared".to_owned()))
}

fn table(name: &str) -> ManyPolls {
    read(shared(&format!("data/poll-errors/{name}")).as_ref(), &Renames::default()).expect("the published table")
}

fn oracle(name: &str) -> Value {
    let text = std::fs::read_to_string(shared(&format!("oracles/{name}"))).expect("the oracle file");
    serde_json::from_str(&text).expect("JSON")
}

#[track_caller]
fn near(what: &str, expected: &Value, got: f64, tolerance: f64) {
    let expected = expected.as_f64().unwrap_or_else(|| panic!("{what}: no number in the oracle"));
    assert!((expected - got).abs() <= tolerance, "{what}: expected {expected}, got {got}");
}

fn check_spread(what: &str, expected: &Value, got: &Spread) {
    let got = serde_json::to_value(got).expect("numbers");
    for (key, value) in expected.as_object().expect("an oracle row") {
        near(&format!("{what} {key}"), value, got[key].as_f64().unwrap_or_else(|| panic!("{what}: no {key}")), 1e-9);
    }
}

fn check_block(what: &str, expected: &Value, got: &Block) {
    check_spread(what, &expected["per_poll"], &got.polls);
    check_spread(what, &expected["per_election_mean_error"], &got.races);
    let mut bands = 0;
    for (low, high, spread) in &got.by_n_polls {
        let key = format!("per_election_mean_error_{low}_to_{}_polls", high.unwrap_or(1000));
        check_spread(&format!("{what} {key}"), &expected[&key], spread);
        bands += 1;
    }
    let stored =
        expected.as_object().expect("rows").keys().filter(|key| key.ends_with("_polls") && key.contains("_to_"));
    assert_eq!(bands, stored.count(), "{what}: bands");
    near(what, &expected["within_election_sd_ge5polls"], got.within_race_sd.expect("races with five polls"), 1e-9);
}

fn block_of(many: &ManyPolls, keep: impl Fn(&ManyPoll) -> bool, error: impl Fn(&ManyPoll) -> f64) -> Block {
    let polls: Vec<&ManyPoll> = many.polls.iter().filter(|poll| keep(poll)).collect();
    let errors: Vec<f64> = polls.iter().map(|poll| error(poll)).collect();
    let races: Vec<usize> = polls.iter().map(|poll| poll.race).collect();
    block(&errors, &races).expect("polls")
}

#[test]
#[ignore = "needs the published tables (PLEBIS_SHARED)"]
fn rmse_and_sampling_rmse_of_the_4221_polls() {
    let (errors, oracle) = (analyse(&table("shirani_mehr.csv")).expect("polls"), oracle("sampling_rmse.json"));
    assert_eq!((errors.n_polls, errors.n_races), (4221, 608)); // sampling_rmse.json rows; README: 608 by year
    for (kind, summary) in errors.by_type.iter().chain([(&"all".to_owned(), &errors.summary)]) {
        near(kind, &oracle["rmse"][kind], summary.rmse_points, 1e-9);
        near(kind, &oracle["decided_n"][kind], summary.sampling_rmse_points.expect("n"), 1e-9);
        near(kind, &oracle["full_n"][kind], summary.sampling_rmse_points_full_n.expect("n"), 1e-9);
    }
    let ratio = errors.summary.rmse_points / errors.summary.sampling_rmse_points.expect("n");
    near("ratio", &oracle["ratio_rmse_to_decided_n"], ratio, 1e-9);
    let excess = (errors.summary.rmse_points.powi(2) - errors.summary.sampling_rmse_points.expect("n").powi(2)).sqrt();
    near("excess", &oracle["excess_rmse"], excess, 1e-9);
}

#[test]
#[ignore = "needs the published tables (PLEBIS_SHARED)"]
fn spread_of_past_errors_by_office_band_and_winner() {
    let oracle = oracle("tse_empirical.json");
    let many = table("shirani_mehr.csv");
    check_block("all", &oracle["shirani_mehr_608"], &block_of(&many, |_| true, ManyPoll::error_points));
    for kind in ["Gov", "Pres", "Sen"] {
        let of = |poll: &ManyPoll| many.kinds[poll.kind] == kind;
        check_block(kind, &oracle[&format!("shirani_mehr_{kind}")], &block_of(&many, of, ManyPoll::error_points));
    }
    let undecided = block_of(&many, |poll| poll.undecided() > 15.0, ManyPoll::error_points);
    check_block("undecided", &oracle["shirani_mehr_undecided_gt15"], &undecided);

    let many = table("fivethirtyeight_to_2016.csv");
    let oracle = &oracle["538"];
    for kind in ["Gov-G", "House-G", "Pres-G", "Sen-G", "all_general_state"] {
        let of = |poll: &ManyPoll| kind == "all_general_state" || many.kinds[poll.kind] == kind;
        check_block(kind, &oracle[kind], &block_of(&many, of, ManyPoll::error_points));
        let winner = block_of(&many, of, ManyPoll::winner_error_points);
        check_spread(kind, &oracle[kind]["winner_overstated"], &winner.races);
    }
    let clear =
        |poll: &ManyPoll| (poll.result > 0.54 && poll.result < 0.7) || (poll.result < 0.46 && poll.result > 0.3);
    check_block("54-70", &oracle["general_winner_54_70"], &block_of(&many, clear, ManyPoll::winner_error_points));
}

#[test]
#[ignore = "needs the published tables (PLEBIS_SHARED)"]
fn student_t_fitted_to_the_averages_of_races() {
    let many = table("fivethirtyeight_to_2016.csv");
    let mut races = vec![(0_usize, 0.0); many.races.len()];
    for poll in &many.polls {
        races[poll.race] = (races[poll.race].0 + 1, races[poll.race].1 + poll.error_points());
    }
    for (band, row) in oracle("tse_student_t_fits.json").as_object().expect("bands") {
        let (low, high) = band.split_once('-').expect("a band");
        let band: std::ops::RangeInclusive<usize> = low.parse().expect("a number")..=high.parse().expect("a number");
        let means: Vec<f64> = races.iter().filter(|(n, _)| band.contains(n)).map(|(n, sum)| sum / *n as f64).collect();
        let (fit, moments) = (student_fit(&means).expect("races"), spread(&means).expect("races"));
        assert_eq!(row["n"].as_u64(), Some(fit.n as u64));
        let relative = |key: &str| 1e-3 * row[key].as_f64().expect("a number").abs();
        near("df", &row["df"], fit.df, relative("df"));
        near("scale", &row["scale"], fit.scale, relative("scale"));
        near("sd", &row["sd_emp"], moments.sd.expect("races"), relative("sd_emp"));
        near("rmse", &row["rmse_emp"], moments.rmse, relative("rmse_emp"));
        near("normal", &row["loglik_normal"], fit.loglik_normal, 1e-6);
        // The likelihood must not be lower than that of another optimiser.
        assert!(fit.loglik >= row["loglik"].as_f64().expect("a number") - 1e-6);
    }
}

#[test]
#[ignore = "needs the published tables (PLEBIS_SHARED)"]
fn errors_on_the_lead_of_each_house() {
    let (many, oracle) = (table("fivethirtyeight_to_2016.csv"), oracle("pollster_538.json"));
    for list in ["examples", "recomputed_only"] {
        for row in oracle[list].as_array().expect("a list") {
            let name = row["pollster"].as_str().expect("a name");
            let own = many.polls.iter().filter(|poll| many.pollsters[poll.pollster] == name);
            let got = lead_errors(own).expect("polls");
            assert_eq!(row["n"].as_u64(), Some(got.n as u64), "{name}");
            assert_eq!(row["n_bias"].as_u64(), Some(got.n_bias as u64), "{name}");
            near(name, &row["simple_average_error"], got.mean_error, 1e-9);
            near(name, &row["races_called_correctly"], got.right_call.expect("calls"), 1e-9);
            if row["bias"].is_number() {
                near(name, &row["bias"], got.bias.expect("two parties"), 1e-9);
            }
        }
    }
}

#[test]
#[ignore = "needs the published tables (PLEBIS_SHARED)"]
fn bias_and_variance_meet_the_sampled_model_within_five_hundredths_of_a_point() {
    let errors = analyse(&table("shirani_mehr.csv")).expect("polls");
    for (kind, file) in [("Sen", "senatorial"), ("Gov", "gubernatorial"), ("Pres", "presidential")] {
        let split = &errors.bias_variance.iter().find(|split| split.group == kind).expect(kind).numbers;
        let oracle = oracle(&format!("srgg_{file}.json"));
        assert_eq!(oracle["n_polls"].as_u64(), Some(split.n_polls as u64));
        assert_eq!(oracle["n_elections"].as_u64(), Some(split.n_races as u64));
        near(kind, &oracle["avg_abs_bias_pp"]["mean"], split.avg_abs_bias_points, 0.05);
        near(kind, &oracle["avg_sigma_pp"]["mean"], split.avg_sd_points, 0.05);
    }
}
