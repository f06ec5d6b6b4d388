//! Polls and scores that cannot be what they look like.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::folder::Place;

const POLLS: &str = "poll_id,pollster,mode,field_start,field_end,published,n,yes,no,undecided,base\n";

/// A vote of 14 October 2023 that No won with 60.1 %, and these rows of polls.
fn place(rows: &str) -> Place {
    let place = Place::new();
    place.vote_on("v", "2023-10-14", "[[result]]\nstatus = \"final\"\nat = 2023-10-20\nyes = 399000\nno = 601000");
    place.write("v/polls.csv", format!("{POLLS}{rows}"));
    place
}

fn used(object: &Value, id: &str) -> (bool, String) {
    let polls = object["polls"].as_array().expect("polls");
    let poll = polls.iter().find(|poll| poll["poll_id"] == id).expect("the poll is listed");
    (poll["used"].as_bool().expect("used or not"), poll["reason"].as_str().unwrap_or_default().to_owned())
}

#[track_caller]
fn near(got: &Value, expected: f64, tolerance: f64) {
    let got = got.as_f64().unwrap_or(f64::NAN);
    assert!((got - expected).abs() <= tolerance, "expected {expected}, got {got}");
}

const IN_TIME: &str = "a,Alpha,online,2023-10-05,2023-10-09,2023-10-10,1200,40,60,,decided\n";

#[test]
fn a_poll_that_cannot_be_from_before_the_vote_is_listed_and_used_nowhere() {
    for late in [
        "b,Beta,online,2023-12-05,2023-12-09,2023-12-10,1200,55,45,,decided", // ended after
        "b,Beta,online,2023-10-12,2023-10-15,,1200,55,45,,decided",           // began before, ended after
        "b,Beta,online,2023-11-05,,,1200,55,45,,decided",                     // began after
        "b,Beta,online,,,2023-11-05,1200,55,45,,decided",                     // published after, field work unknown
        "b,Beta,online,2023-11,2023-11,,1200,55,45,,decided",                 // the month after
        "b,Beta,online,2034-10-05,2034-10-06,,1200,55,45,,decided",           // eleven years after
        "b,Beta,online,0203-10-05,0203-10-06,,1200,55,45,,decided",           // a year mistyped
        "b,Beta,online,2003-10-05,2023-10-06,,1200,55,45,,decided",           // the first day alone mistyped
    ] {
        let place = place(&format!("{IN_TIME}{late}\n"));
        for command in ["errors", "forecast"] {
            let ran = place.run(&[command, "./v", "--json"]);
            let object = ran.json();
            let (counts, reason) = used(&object, "b");
            assert!(!counts && !reason.is_empty(), "{command} uses {late}");
            assert!(used(&object, "a").0, "{command} beside {late}");
            let told = [ran.findings("poll_after_vote"), ran.findings("poll_year_doubtful")].concat();
            assert_eq!(told.len(), 1, "{command}: one finding about {late}: {told:?}");
            assert_eq!((told[0]["unit"].as_str(), told[0]["line"].as_u64()), (Some("b"), Some(3)), "{late}");
        }
        near(&place.run(&["errors", "./v", "--json"]).json()["gap_points"]["final"], 0.1, 1e-9); // 40 − 39.9
    }
}

#[test]
fn a_poll_published_after_the_vote_is_judged_where_its_field_work_ended_before_it_but_forecasts_nothing() {
    let place = place("a,Alpha,online,2023-10-05,2023-10-13,2023-10-30,1200,40,60,,decided\n");
    for command in ["errors", "forecast"] {
        let (counts, _) = used(&place.run(&[command, "./v", "--json"]).json(), "a");
        assert_eq!(counts, command == "errors", "{command}"); // nobody could read it before the vote
    }
}

#[test]
fn without_a_poll_from_before_the_vote_the_reason_says_so() {
    let place = place("b,Beta,online,2023-12-05,2023-12-09,2023-12-10,1200,55,45,,decided\n");
    let errors = place.run(&["errors", "./v", "--json"]).json();
    assert_eq!(errors["reason"], "no poll from before the vote can be used");
    assert_eq!(place.run(&["forecast", "./v"]).code, 6); // nothing to say
}

#[test]
fn a_year_of_five_digits_is_refused_with_its_place() {
    let ran = place("a,Alpha,online,20233-10-05,20233-10-09,,1200,40,60,,decided\n").run(&["check", "./v"]);
    assert_eq!(ran.code, 3); // refused
    assert!(ran.err.contains("20233-10-05") && ran.err.contains("polls.csv"), "{}", ran.err);
}

#[test]
fn whatever_the_polls_and_priors_no_share_has_an_sd_above_fifty_points() {
    for (row, more, flags) in [
        ("a,Alpha,online,2019-10-05,2019-10-09,,1000,44,56,,decided\n", "", vec![]), // four years before
        ("a,Alpha,online,2013-11-05,2013-11-09,,1000,44,56,,decided\n", "", vec![]), // nearly ten years before
        ("a,Alpha,online,2019-10-05,2019-10-09,,1000,44,56,,decided\n", "", vec!["--hyper", "omega=1"]),
        ("a,Alpha,online,2019-10-05,2019-10-09,,1000,44,56,,decided\n", "", vec!["--scale", "logit"]),
        (IN_TIME, "[polls.priors]\nomega = 1.0\nlevel_sd = 1.0\ntau = 1.0\n", vec![]),
    ] {
        let place = Place::new();
        place.vote_on("v", "2023-10-14", more).write("v/polls.csv", format!("{POLLS}{row}"));
        let started = std::time::Instant::now();
        let object = place.run(&[&["forecast", "./v", "--json", "--draws", "100"], &flags[..]].concat()).json();
        assert!(started.elapsed().as_secs() < 20, "{row} takes {:?}", started.elapsed());
        let sd = |value: &Value| value["sd"].as_f64().is_none_or(|sd| sd <= 0.5);
        assert!(object["share"].is_object() && sd(&object["share"]), "{}", object["share"]);
        assert!(object["path"].as_array().expect("a path").iter().all(sd), "{row} {more}");
        assert!(object["alternatives"].as_array().expect("some").iter().all(sd), "{row} {more}");
        for part in ["prior", "polls", "polls_with_error"] {
            assert!(sd(&object["components"][part]), "{part}: {}", object["components"][part]);
        }
        let mut levels: Vec<(f64, f64)> = object["share"]["quantiles"]
            .as_object()
            .expect("quantiles")
            .iter()
            .map(|(level, x)| (level.parse().expect("a level"), x.as_f64().expect("a share")))
            .collect();
        levels.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert!(levels.is_sorted_by(|a, b| a.1 <= b.1), "{levels:?}");
        assert!(levels.iter().all(|(_, x)| (0.0..=1.0).contains(x)), "{levels:?}");
    }
}

#[test]
fn equal_figures_months_apart_are_two_polls_and_days_apart_may_be_one() {
    let pair = |second: &str| {
        let first = "a,Alpha,phone,2023-05-05,2023-05-09,2023-05-10,1000,44,56,,decided\n";
        let ran = place(&format!("{first}{second}\n")).run(&["check", "./v", "--json"]);
        ran.findings("poll_published_twice").len()
    };
    assert_eq!(pair("b,Alpha,phone,2023-09-05,2023-09-09,2023-09-10,1000,44,56,,decided"), 0); // four months
    assert_eq!(pair("b,Alpha,phone,2023-05-19,2023-05-23,2023-05-24,1000,44,56,,decided"), 0); // a fortnight
    assert_eq!(pair("b,Alpha,phone,2023-05-06,2023-05-10,2023-05-20,1000,44,56,,decided"), 1); // a day mistyped
    assert_eq!(pair("b,Alpha,phone,2023-05-05,2023-05-09,2023-05-17,1000,44,56,,decided"), 1); // printed again
    assert_eq!(pair("b,Alpha,phone,,,2023-05-11,1000,44,56,,decided"), 1); // the day of publication alone is known
}

const MANY: &str = "race,pollster,mode,field_end,vote_date,n,yes,no,result_yes_share\n";

/// Thirty races with three polls each; `row` writes the lines of one poll.
fn many(row: impl Fn(usize, &str, &str) -> String) -> Place {
    let mut text = MANY.to_owned();
    for race in 0..30 {
        for house in 0..3_usize {
            // Shares that differ from poll to poll, as samples of a thousand do.
            let yes = 50.0 + ((race * 7 + house * 13) % 11) as f64 / 2.5 - 2.0;
            let tail = format!("2014-11-04,1000,{yes},{},50", 100.0 - yes);
            text += &row(race, &format!("House {house}"), &tail);
        }
    }
    let place = Place::new();
    place.write("many.csv", text);
    place
}

fn day(place: usize) -> String {
    format!("2014-10-{:02}", 20 + place)
}

#[test]
fn a_poll_listed_several_times_is_named_and_counts_once() {
    let clean = many(|race, house, tail| format!("R{race},{house},phone,{},{tail}\n", day(0)));
    let alone = clean.run(&["errors", "--many", "many.csv", "--json"]).json();
    assert_eq!(alone["copies"], 0);
    let copied = many(|race, house, tail| {
        // Written in capitals with two blanks, a day later; and word for word.
        let shouted = house.to_uppercase().replace(' ', "  ");
        format!(
            "R{race},{house},phone,{},{tail}\nR{race},{shouted},phone,{},{tail}\nR{race},{house},phone,{},{tail}\n",
            day(0),
            day(1),
            day(0)
        )
    });
    let ran = copied.run(&["errors", "--many", "many.csv", "--json"]);
    let twice = ran.json();
    assert_eq!(twice["copies"], 180); // two copies of each of 90
    for key in ["summary", "herding", "n_polls", "n_races", "n_pollsters", "spread"] {
        assert_eq!(twice[key], alone[key], "{key}");
    }
    let told = ran.findings("polls_listed_twice");
    assert_eq!(told.len(), 1);
    assert!(told[0]["message"].as_str().expect("a message").contains("180 rows repeat a poll"), "{told:?}");
    assert_eq!(told[0]["line"], 3); // the first copy
    let text = copied.run(&["errors", "--many", "many.csv"]).out;
    assert!(text.contains("180 rows repeat a poll that the table has already"), "{text}");
}

#[test]
fn a_table_of_polls_leaves_out_what_ended_after_its_vote_or_ten_years_before() {
    let place = Place::new();
    let row = |day: &str, yes: u32| format!("R,House {yes},phone,{day},2014-11-04,1000,{yes},{},50\n", 100 - yes);
    place.write("many.csv", [MANY, &row("2014-11-01", 51), &row("2014-11-05", 70), &row("0214-11-01", 80)].concat());
    let ran = place.run(&["errors", "--many", "many.csv", "--json"]);
    assert_eq!(ran.json()["n_polls"], 1);
    near(&ran.json()["summary"]["bias_points"], 1.0, 1e-9); // 51 − 50
    assert_eq!(ran.findings("polls_after_vote")[0]["line"], 3);
    assert_eq!(ran.findings("poll_year_doubtful")[0]["line"], 4);
}

fn scored(rows: &[(&str, f64)]) -> String {
    let place = Place::new();
    let mut text = "model,race,quantile_level,predicted\n".to_owned();
    let mut outcomes = "race,observed\n".to_owned();
    for race in 0..8 {
        for (model, middle) in rows {
            for (level, offset) in [(0.05, -0.1), (0.5, 0.0), (0.95, 0.1)] {
                text += &format!("{model},r{race},{level},{}\n", middle + offset);
            }
        }
        outcomes += &format!("r{race},0.52\n");
    }
    place.write("f.csv", text).write("o.csv", outcomes);
    place.run(&["score", "f.csv", "o.csv"]).out
}

#[test]
fn forecasts_with_the_same_scores_are_equal_and_neither_is_better() {
    let same = scored(&[("m", 0.5), ("q", 0.5)]);
    assert!(same.contains("m and q have equal scores (wis, 8 races)"), "{same}");
    let rounded = scored(&[("m", 0.3), ("q", 0.1 + 0.2)]); // .30000000000000004
    assert!(rounded.contains("m and q have equal scores"), "{rounded}");
    let better = scored(&[("m", 0.5), ("q", 0.4)]);
    assert!(better.contains("m forecast better than q"), "{better}"); // 2 of 2⁸ patterns: p = .008
}

#[test]
fn the_causes_of_the_gap_of_2018_are_those_that_the_method_states() {
    let errors = Place::new().run(&["errors", "new-caledonia-2018", "--json"]).json();
    let cause = |name: &str| {
        let causes = errors["causes"].as_array().expect("causes");
        causes.iter().find(|cause| cause["cause"] == name).expect("its line")["most_points"].clone()
    };
    near(&cause("undecided"), 7.4, 0.05); // METHOD.md §7.7; so are the next five
    near(&cause("turnout_by_side"), 7.4, 0.05);
    near(&cause("late_swing"), 8.2, 0.05);
    near(&cause("house_mode"), 4.9, 0.05);
    near(&cause("sampling"), 1.7, 0.05);
    near(&cause("rounding"), 0.5, 0.05);
}

#[test]
fn a_prior_that_nobody_knows_is_refused_with_its_place_and_the_nearest_word() {
    let place = Place::new();
    place.vote("v", "[polls.priors]\nomga = 0.01");
    let ran = place.run(&["check", "./v"]);
    assert_eq!(ran.code, 3); // refused
    for word in ["vote.toml", "omga", "omega", "8"] {
        assert!(ran.err.contains(word), "{word}: {}", ran.err); // line 8: the folder writes seven lines before
    }
}

#[test]
fn a_level_of_nothing_is_a_level() {
    let place = Place::new();
    place
        .vote_on("v", "2023-10-14", "[polls.priors]\nlevel_mean = 0")
        .write("v/polls.csv", format!("{POLLS}{IN_TIME}"));
    let object = place.run(&["forecast", "./v", "--json", "--draws", "100"]).json();
    let priors = object["priors"].as_array().expect("priors");
    assert_eq!(priors.iter().find(|prior| prior["name"] == "level_mean").expect("the level")["value"], 0.0);
    assert_eq!(place.run(&["forecast", "./v", "--explain", "--json", "--draws", "100"]).code, 0);
    let logit = place.run(&["forecast", "./v", "--scale", "logit"]);
    assert!(logit.code == 3 && logit.err.contains("level_mean"), "{}", logit.err); // 0 has no logit
}

#[test]
fn forecast_and_errors_read_the_same_respondents_from_interval_and_margin() {
    let place = Place::new();
    place.vote_on("v", "2023-10-14", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    let head =
        "poll_id,pollster,field_start,field_end,yes,no,base,margin,range_low,range_high,range_option,range_meaning\n";
    place.write("v/polls.csv", format!("{head}a,Alpha,2023-10-05,2023-10-09,40,60,decided,3.1,38,42,yes,interval95\n"));
    let n = |command| place.run(&[command, "./v", "--json", "--draws", "100"]).json()["polls"][0]["n"].clone();
    near(&n("errors"), 2304.88, 0.01); // (1.95996/2)² · 40 · 60: the interval, not 999 from the margin
    assert_eq!(n("forecast"), n("errors"));
}

#[test]
fn an_earlier_vote_about_the_other_side_is_turned_round() {
    let place = place(IN_TIME);
    let toml = |id: &str, day: &str, more: &str| {
        format!("id = \"{id}\"\ntitle = \"Made\"\ndate = {day}\n{more}[options]\nyes = \"Yes\"\nno = \"No\"\n")
    };
    // Polls 5 points too high for Yes, told as 5 too low for No.
    let earlier = toml("before", "2020-10-04", "focus = \"no\"\n");
    place.write("before/vote.toml", earlier + "[[result]]\nstatus = \"final\"\nyes = 400\nno = 600\n");
    place.write("before/polls.csv", format!("{POLLS}x,Xi,online,2020-09-05,2020-09-09,,1000,45,55,,decided\n"));
    // A history takes three votes.
    for (id, day) in [("older", "2016-10-04"), ("oldest", "2012-10-04")] {
        let earlier = toml(id, day, "") + "[[result]]\nstatus = \"final\"\nyes = 400\nno = 600\n";
        place.write(&format!("{id}/vote.toml"), earlier);
        let poll = format!("{POLLS}x,Xi,online,{0}-09-05,{0}-09-09,,1000,45,55,,decided\n", &day[..4]);
        place.write(&format!("{id}/polls.csv"), poll);
    }
    let own = toml("v", "2023-10-14", "") + "[baseline]\nvotes = [\"oldest\", \"older\", \"before\"]\n";
    place.write("v/vote.toml", own + "[[result]]\nstatus = \"final\"\nyes = 399000\nno = 601000\n");
    let learned = place.run(&["errors", "./before", "./v", "--json", "--data", "."]);
    let last: Value = serde_json::from_str(learned.out.lines().last().expect("two lines")).expect("JSON");
    near(&last["learned"]["earlier_gap_points"], 5.0, 1e-9); // of Yes, this vote's focus
    let drawn = place.run(&["chart", "poll_error_history", "./v", "--data", ".", "--out", "out"]);
    assert_eq!(drawn.code, 0, "{}", drawn.err);
    let table = found(&place.join("out"), "poll_error_history.csv");
    let rows = fs::read_to_string(table).expect("the table of the chart");
    let point = |key: &str| {
        let row = rows.lines().find(|row| row.starts_with(&format!("before,{key},"))).expect("its row");
        // The last column is the mark of the edition.
        row.rsplit(',').nth(1).and_then(|cell| cell.parse::<f64>().ok()).expect("points")
    };
    assert!((point("x") - 5.0).abs() < 1e-9 && (point("average") - 5.0).abs() < 1e-9, "{rows}");
}

/// A file of a name somewhere below a folder.
fn found(folder: &Path, name: &str) -> PathBuf {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut below = Vec::new();
    for path in entries {
        if path.file_name().is_some_and(|file| file == name) {
            return path;
        }
        if path.is_dir() {
            below.push(path);
        }
    }
    below.iter().map(|path| found(path, name)).next().expect("the file")
}

/// Bundled votes, each with its earlier ones, in a place of their own.
fn bundled() -> Place {
    let place = Place::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("notebooks-data");
    for vote in fs::read_dir(source).expect("votes").map(|entry| entry.expect("an entry").path()) {
        for file in fs::read_dir(&vote).into_iter().flatten().map(|entry| entry.expect("an entry").path()) {
            let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
            place.write(&format!("{}/{}", name(&vote), name(&file)), fs::read(&file).expect("a file"));
        }
    }
    place
}

/// Writes every table of a vote anew with its rows in another order.
fn shuffle(place: &Place, vote: &str, seed: u64) {
    let mut state = seed.wrapping_mul(2) + 1;
    for path in fs::read_dir(place.join(vote)).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if path.extension().is_none_or(|extension| extension != "csv") {
            continue;
        }
        let text = fs::read(&path).expect("a file");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_slice());
        let mut rows: Vec<csv::ByteRecord> = reader.byte_records().map(|row| row.expect("a row")).collect();
        for at in (2..rows.len()).rev() {
            // A linear congruential generator is random enough to mix rows.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            rows.swap(at, 1 + (state >> 33) as usize % at);
        }
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        rows.iter().for_each(|row| writer.write_byte_record(row).expect("a row"));
        fs::write(&path, writer.into_inner().expect("bytes")).expect("a file");
    }
}

/// An object without the hashes of its files and without line numbers; findings as a set, for they stand in order of line.
fn without_lines(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| !matches!(key.as_str(), "inputs" | "line"));
            let mut object: serde_json::Map<String, Value> =
                kept.map(|(key, value)| (key.clone(), without_lines(value))).collect();
            if let Some(Value::Array(findings)) = object.get_mut("findings") {
                findings.sort_by_key(Value::to_string);
            }
            Value::Object(object)
        }
        Value::Array(list) => Value::Array(list.iter().map(without_lines).collect()),
        Value::String(text) => Value::String(no_line_numbers(text)),
        other => other.clone(),
    }
}

/// "at line 12", "(lines 2-3, 7 and 9)": the numbers go.
fn no_line_numbers(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = ["line ", "lines "].iter().filter_map(|word| rest.find(word).map(|at| at + word.len())).min() {
        out += &rest[..at];
        rest = rest[at..].trim_start_matches(|sign: char| sign.is_ascii_digit() || ",- and".contains(sign));
    }
    out + rest
}

fn the_order_of_rows_changes_nothing(votes: &[&str], commands: &[&str], shuffles: u64) {
    for vote in votes {
        let (own, other) = (bundled(), bundled());
        let has_returns = own.join(&format!("{vote}/returns.csv")).is_file();
        let folder = format!("./{vote}");
        let of = |place: &Place, command: &str| {
            let ran = place.run(&[command, &folder, "--json", "--draws", "200"]);
            (ran.code, if ran.code == 0 { without_lines(&ran.json()) } else { Value::Null })
        };
        for command in commands.iter().filter(|command| **command != "project" || has_returns) {
            let expected = of(&own, command);
            for seed in 0..shuffles {
                shuffle(&other, vote, seed);
                let got = of(&other, command);
                assert_eq!(got.0, expected.0, "{command} {vote}");
                let texts = [&got.1, &expected.1].map(|json| serde_json::to_string_pretty(json).expect("JSON"));
                let pair = texts[0].lines().zip(texts[1].lines()).find(|(a, b)| a != b);
                assert_eq!(pair, None, "{command} {vote}: rows in another order ({seed}) and as they stand");
            }
        }
    }
}

#[test]
fn the_order_of_the_rows_of_a_folder_changes_no_number_and_no_word() {
    let votes = ["scotland-2014", "brexit-2016", "new-caledonia-2018", "new-caledonia-2020"];
    the_order_of_rows_changes_nothing(&votes, &["check", "errors", "forecast"], 2);
}

#[test]
#[ignore = "every bundled vote and its projection: some minutes"]
fn the_order_of_the_rows_of_every_bundled_vote_changes_no_number_and_no_word() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("notebooks-data");
    let folders = fs::read_dir(source).expect("votes").map(|entry| entry.expect("an entry").path());
    let names: Vec<String> = folders
        .filter(|path| path.join("vote.toml").is_file())
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    let votes: Vec<&str> = names.iter().map(String::as_str).collect();
    the_order_of_rows_changes_nothing(&votes, &["check", "errors", "forecast", "project"], 3);
}

#[test]
fn the_order_of_the_rows_of_a_table_changes_no_score_and_no_error() {
    let rows = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let turned = |text: &str| {
        let mut rows = rows(text);
        rows[1..].reverse();
        let half = rows.len() / 2;
        rows[1..].rotate_left(half);
        rows.join("\n") + "\n"
    };
    let place = many(|race, house, tail| format!("R{},{house},phone,{},{tail}\n", (race * 7) % 30, day(race % 9)));
    let text = fs::read_to_string(place.join("many.csv")).expect("the table");
    let of = |command: &[&str]| without_lines(&place.run(command).json());
    let command = ["errors", "--many", "many.csv", "--json"];
    let expected = of(&command);
    place.write("many.csv", turned(&text));
    assert_eq!(of(&command).to_string(), expected.to_string());
    let mut draws = "model,race,sample_id,predicted\n".to_owned();
    for at in 0..40 {
        for (model, shift) in [("m", 0.0), ("q", 0.01)] {
            draws += &format!("{model},r{},{},{}\n", at % 3, at, 0.45 + shift + (at * 37 % 40) as f64 / 400.0);
        }
    }
    place.write("o.csv", "race,observed\nr0,0.5\nr1,0.48\nr2,0.53\n").write("f.csv", &draws);
    let command = ["score", "f.csv", "o.csv", "--json"];
    let expected = of(&command);
    place.write("f.csv", turned(&draws));
    assert_eq!(of(&command).to_string(), expected.to_string());
}

#[test]
fn a_draw_that_stands_twice_is_refused_and_the_levels_compared_are_told() {
    let place = Place::new();
    place.write("results.csv", "race,observed\nr,0.52\n");
    place.write("twice.csv", "model,race,predicted,sample_id\na,r,0.5,1\na,r,0.51,2\na,r,0.52,2\n");
    let refused = place.run(&["score", "twice.csv", "results.csv"]);
    assert_eq!(refused.code, 3, "{}", refused.err);
    assert!(refused.err.contains("line 4") && refused.err.contains("twice"), "{}", refused.err); // behind the head
    place.write("other.csv", "model,race,predicted,sample_id\na,r,0.5,1\nb,r,0.51,1\na,r,0.52,2\nb,r,0.53,2\n");
    assert_eq!(place.run(&["score", "other.csv", "results.csv"]).code, 0, "two models have their own numbers");
    place.write("levels.csv", "model,race,predicted,quantile_level\na,r,0.4,0.05\na,r,0.5,0.5\na,r,0.6,0.95\n");
    let told = place.run(&["score", "levels.csv", "results.csv"]).out;
    assert!(told.contains("Quantile levels compared: 0.05, 0.5, 0.95."), "{told}");
}

#[test]
fn a_backtest_of_too_few_races_or_of_nights_that_fail_says_why() {
    let place = Place::new();
    let row = |year: u16| format!("r{year},A,phone,{year}-10-30,{year}-11-04,800,51,49,50.5\n");
    let head = "race,pollster,mode,field_end,vote_date,n,yes,no,result_yes_share\n";
    place.write("few.csv", head.to_owned() + &(1996..2008).map(row).collect::<String>());
    let ran = place.run(&["backtest", "polls", "few.csv"]);
    let told = ran.err.replace('│', " ");
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(ran.code == 6 && told.contains("the table has 12 races with a day"), "{}", ran.err);
    assert!(told.contains("20 teach the model") && told.contains("--train-to"), "{}", ran.err);
    let nights = ["backtest", "nights", "new-caledonia-2020", "--fractions", "0,0.5", "--seeds", "1", "--draws", "100"];
    let ran = place.run(&[&nights[..], &["--order", "random"]].concat());
    let told = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(ran.code == 0 && told.contains("One night has no projection: no valid vote is counted."), "{}", ran.out);
    let ran = place.run(&["check", "scotland-2014", "--columns", "polls:size=n"]);
    assert!(ran.code == 2 && ran.err.contains("polls.csv reads no column `size`"), "{}", ran.err);
}
