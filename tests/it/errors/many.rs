//! Polls of many votes against reference numbers made elsewhere. The tests that need the published tables are ignored by
//! default: PLEBIS_SHARED names the folder that holds data/ and oracles/, default ../shared.

use plebis::poll_error::{
    many::{Block, ManyPoll, ManyPolls, Renames, Spread, analyse, block, lead_errors, read, spread, student_fit},
    measures::{TwoWay, group_errors},
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
fn sampling_rmse_with_decided_respondents_rounded_to_whole_people() {
    let many = table("shirani_mehr.csv");
    let of = |kind: &str| {
        let polls = many.polls.iter().filter(|poll| kind == "all" || many.kinds[poll.kind] == kind);
        let rows: Vec<TwoWay> = polls
            .map(|poll| TwoWay {
                share: poll.share(),
                result: poll.result,
                // Python's rule: an exact half goes to the even number.
                n_decided: poll.n_decided().map(f64::round_ties_even),
                n_full: poll.n,
            })
            .collect();
        group_errors(&rows).expect("polls").sampling_rmse.expect("n")
    };
    for (kind, expected) in oracle("sampling_rmse.json")["decided_n_rounded"].as_object().expect("by office") {
        near(kind, expected, of(kind), 1e-9);
    }
    let all = &oracle("tse_empirical.json")["shirani_mehr_608"];
    near("srs_rmse", &all["srs_rmse"], of("all"), 1e-9);
    assert_eq!(all["n_elections"].as_u64(), Some(many.races.len() as u64));
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
    assert_eq!(oracle["n_pollsters_in_file"].as_u64(), Some(many.pollsters.len() as u64));
    for list in ["examples", "recomputed_only"] {
        for row in oracle[list].as_array().expect("a list") {
            let name = row["pollster"].as_str().expect("a name");
            let own = many.polls.iter().filter(|poll| many.pollsters[poll.pollster] == name);
            let got = lead_errors(own).expect("polls");
            assert_eq!(row["n"].as_u64(), Some(got.n as u64), "{name}");
            assert_eq!(row["n_bias"].as_u64(), Some(got.n_bias as u64), "{name}");
            near(name, &row["simple_average_error"], got.mean_error, 1e-9);
            if row["simple_average_error_published"].is_number() {
                // Published figures rest on results printed to 0.01.
                near(name, &row["simple_average_error_published"], got.mean_error, 0.01);
                near(name, &row["bias_published"], got.bias.expect("two parties"), 0.01);
            }
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

fn small() -> ManyPolls {
    read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracles/errors/many_polls.csv").as_ref(), &Renames::default())
        .expect("the table")
}

#[track_caller]
fn close(got: f64, expected: f64, tolerance: f64) {
    assert!((got - expected).abs() <= tolerance, "expected {expected}, got {got}");
}

#[test]
fn eighty_polls_have_the_errors_computed_by_hand() {
    let errors = analyse(&small()).expect("polls");
    assert_eq!((errors.n_polls, errors.n_races, errors.n_pollsters, errors.left_out), (80, 42, 34, 0)); // counted in Python
    let summary = &errors.summary;
    close(summary.bias_points, 3.5656712490512357, 1e-9); // Python, math.fsum over the 80 rows; so are the next five
    close(summary.mae_points, 5.275371193599841, 1e-9);
    close(summary.rmse_points, 6.310274169142503, 1e-9);
    close(summary.sampling_rmse_points.expect("n"), 2.031794714987103, 1e-9);
    close(summary.sampling_rmse_points_full_n.expect("n"), 1.8986807784610915, 1e-9);
    close(errors.spread.races.rmse, 6.286417823890435, 1e-9);
    let parts = summary.measures["bias2_points2"] + summary.measures["variance_points2"];
    close(parts, summary.rmse_points.powi(2), 1e-9); // identity: bias² + variance = MSE
    assert!(errors.sentences.of(plebis::language::Lang::Fr)[0].starts_with("80 sondages de 42 scrutins"));
}

#[test]
fn errors_biases_and_calls_of_five_questions_are_the_published_ones() {
    // poll_error_measures.json, row "538 simple error / bias / rightcall"; tolerance 0.011 as stated there
    let rows: Vec<Value> =
        serde_json::from_str(include_str!("../../oracles/errors/poll_error_measures.json")).expect("the oracle file");
    let row = rows.iter().find(|row| row["measure"] == "538 simple error / bias / rightcall").expect("the row");
    for question in row["inputs"].as_array().expect("questions") {
        let get = |key: &str| question[key].as_f64().expect("a number");
        let (yes, no) = (get("cand1_pct"), get("cand2_pct"));
        let poll = ManyPoll {
            race: 0,
            kind: 0,
            pollster: 0,
            mode: 0,
            sponsor: 0,
            vote_date: None,
            horizon_days: None,
            n: Some(get("samplesize")),
            yes,
            no,
            result: get("cand1_actual") / (get("cand1_actual") + get("cand2_actual")),
            result_lead: Some(get("cand1_actual") - get("cand2_actual")),
            comparable: true,
        };
        let got = lead_errors([&poll].into_iter()).expect("a result");
        near("error", &question["error"], got.mean_error, 0.011);
        near("bias", &question["bias"], got.bias.expect("two parties"), 0.011);
        near("call", &question["rightcall"], got.right_call.expect("no tie"), 0.011);
    }
}

#[test]
fn turning_the_sides_round_flips_signs_only() {
    let (own, mut turned) = (small(), small());
    for poll in &mut turned.polls {
        (poll.yes, poll.no, poll.result) = (poll.no, poll.yes, 1.0 - poll.result);
    }
    let (own, turned) = (analyse(&own).expect("polls"), analyse(&turned).expect("polls"));
    close(turned.summary.bias_points, -own.summary.bias_points, 1e-9);
    close(turned.summary.rmse_points, own.summary.rmse_points, 1e-9);
    close(turned.spread_winner.races.mean, own.spread_winner.races.mean, 1e-9);
    close(turned.herding.expect("races").q, own.herding.expect("races").q, 1e-6);
    for (a, b) in turned.bias_variance.iter().zip(&own.bias_variance) {
        close(a.numbers.mean_bias_points, -b.numbers.mean_bias_points, 1e-6);
        close(a.numbers.avg_abs_bias_points, b.numbers.avg_abs_bias_points, 1e-6);
    }
}

#[test]
fn the_order_of_rows_changes_nothing_that_is_shown() {
    let (own, mut turned) = (small(), small());
    turned.polls.reverse();
    let (own, turned) = (analyse(&own).expect("polls"), analyse(&turned).expect("polls"));
    close(turned.summary.rmse_points, own.summary.rmse_points, 1e-9);
    for (a, b) in turned.houses.iter().zip(&own.houses) {
        assert_eq!(a.pollster, b.pollster);
        close(a.shrunk_points.expect("houses"), b.shrunk_points.expect("houses"), 1e-9);
    }
}

#[test]
fn columns_with_other_names_are_told_by_the_flag_and_published_headings_are_known() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path
    };
    let renamed = write("a.csv", "contest;firm;stay;leave;outcome\nx;A;52,5;47,5;48,1\nx;B;;47;48,1\n");
    let renames =
        Renames::parse("race=contest,pollster=firm,yes=stay,no=leave,result_yes_share=outcome").expect("pairs");
    let many = read(&renamed, &renames).expect("a table");
    assert_eq!(
        (many.polls.len(), many.left_out, many.findings.last().map(|f| f.code.as_str())),
        (1, 1, Some("rows_left_out"))
    );
    close(many.polls[0].error_points(), 52.5 - 48.1, 1e-9);
    let told = many.findings.last().expect("a finding");
    assert!(told.message.english().contains("(line 3)") && told.line == Some(3), "{told:?}");
    let twice = write("two.csv", "race,yes,no,result_yes_share\nx,52,48,48.1\nx,51,49,49.3\n");
    let two = read(&twice, &Renames::default()).expect("a table").findings;
    assert_eq!(two[0].message.english(), "x has the result 49.30% here and 48.10% in the rows above");

    let heading = "race,type,state,pollster,start_date,end_date,election_date,sample_size,republican_pct,democratic_pct,\
                   republican_2p_poll_pct,republican_2p_result_pct";
    let text = format!(
        "{heading}\nr1,Sen,GA,A,,2008-10-30,2008-11-04,500,45,43,51,51.5\nr2,Sen,GA,A,,2008-11-30,2008-12-02,500,50,46,52,57.4\n"
    );
    let known = read(&write("b.csv", &text), &Renames::default()).expect("a table");
    assert_eq!(known.races, ["Sen GA 2008"]); // one race by office, state and year
    assert_eq!((known.polls[0].horizon_days, known.polls[1].horizon_days), (Some(5), Some(2)));

    assert!(Renames::parse("stay").is_err() && Renames::parse("share=stay").is_err());
    let error = read(&write("c.csv", "race,yes\nx,50\n"), &Renames::default()).expect_err("columns are missing");
    assert!(error.to_string().contains("no, result_yes_share"), "{error}");
}

#[test]
fn wrong_tables_are_refused_with_line_column_value_and_cure() {
    let folder = tempfile::tempdir().expect("a folder");
    let head = "race,pollster,field_end,vote_date,n,yes,no,result_yes_share\n";
    let refusal = |rows: &str| {
        let path = folder.path().join("t.csv");
        std::fs::write(&path, format!("{head}{rows}")).expect("a file");
        match read(&path, &Renames::default()).expect_err(rows) {
            plebis::Error::Input(error) => error,
            other => panic!("{rows}: {other}"),
        }
    };
    for (rows, line, column, value, cure) in [
        ("x,A,,,500,50,500,40\n", 2, "no", "500", "0 to 100"),
        ("x,A,,,500,-2,50,40\n", 2, "yes", "-2", "0 to 100"),
        ("x,A,,,500,82,48,49\n", 2, "no", "48", "mistyped"),
        ("x,A,,,500,52,48,49\nx,A,,,500,0.52,0.48,49\n", 3, "yes", "0.52", "52 rather than 0.52"),
        ("x,A,,,500,52,48,0.49\nx,A,,,500,51,49,0.49\n", 2, "result_yes_share", "0.49", "48.1 rather than 0.481"),
        ("x,A,,,0,52,48,49\n", 2, "n", "0", "blank"),
        ("x,A,,,-5,52,48,49\n", 2, "n", "-5", "blank"),
        ("x,A,,,500,fifty,48,49\n", 2, "yes", "fifty", "blank"),
        ("x,A,01/02/2016,2016-02-01,500,52,48,49\n", 2, "field_end", "01/02/2016", "2016-02-01"),
    ] {
        let error = refusal(rows);
        assert_eq!((error.line, error.column.as_deref()), (Some(line), Some(column)), "{rows}: {error}");
        assert_eq!(error.value.as_deref(), Some(value), "{rows}");
        assert!(error.cure.english().contains(cure), "{rows}: {}", error.cure.english());
    }
    let blank = refusal(",A,,,500,52,48,49\n");
    assert_eq!((blank.line, blank.column.as_deref()), (Some(2), Some("race")));
    std::fs::write(folder.path().join("empty.csv"), "").expect("a file");
    let empty = read(&folder.path().join("empty.csv"), &Renames::default()).expect_err("nothing in it");
    assert!(empty.to_string().contains("is empty"), "{empty}");
}

#[test]
fn polls_after_their_vote_and_races_with_two_results_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("t.csv");
    let text = "race,pollster,field_end,vote_date,n,yes,no,result_yes_share\n\
                x,A,2016-03-01,2016-02-01,500,52,48,49\n\
                x,A,2016-01-20,2016-02-01,500,52,48,49\n\
                x,B,2016-01-21,2016-02-01,500,52,48,51\n";
    std::fs::write(&path, text).expect("a file");
    let many = read(&path, &Renames::default()).expect("a table");
    assert_eq!(many.polls.len(), 2); // the first row is a month after the vote
    let told: Vec<(&str, Option<usize>)> = many.findings.iter().map(|f| (f.code.as_str(), f.line)).collect();
    assert!(told.contains(&("polls_after_vote", Some(2))) && told.contains(&("race_with_two_results", Some(4))));
    let errors = analyse(&many).expect("two polls");
    let said = |lang| errors.sentences.of(lang)[0].clone();
    let (en, fr) = (said(plebis::language::Lang::En), said(plebis::language::Lang::Fr));
    assert!(en.starts_with("2 polls of one vote missed by"), "{en}");
    assert!(fr.starts_with("2 sondages d’un scrutin se sont"), "{fr}");
}
