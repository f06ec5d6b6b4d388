//! The live night: a feed is recorded, read, projected and published by one command, and played again.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;

use crate::folder::{Place, Ran};

mod desk;
mod editions;
mod faults;
mod held;
mod killed;
mod on_air;
mod readers;
mod resumed;
mod reviewed;
mod signed;
mod withheld;
mod wrong_turns;

/// Units of the made night.
const UNITS: usize = 24;

/// The figures of a unit: around 1,000 ballots, Yes a little ahead.
fn figures(unit: usize) -> (u64, u64) {
    (500 + 13 * (unit as u64 % 7), 460 + 11 * (unit as u64 % 5))
}

/// A table of the first units, as a source writes it again and again.
fn body(counted: usize) -> String {
    let row = |unit| {
        let (yes, no) = figures(unit);
        format!("U{unit:02},{yes},{no},complete\n")
    };
    "unit,yes,no,status\n".to_owned() + &(0..counted).map(row).collect::<String>()
}

/// A vote of 24 units with an earlier one, and a folder of seven bodies.
fn night() -> Place {
    let place = Place::new();
    let registers: String = (0..UNITS).map(|unit| format!("U{unit:02},R{},1500\n", unit % 3)).collect();
    let earlier: String = (0..UNITS)
        .map(|unit| {
            let (yes, no) = figures(unit);
            format!("U{unit:02},R{},{},{}\n", unit % 3, yes - 20, no + 15)
        })
        .collect();
    place.vote("v", "[baseline]\nvotes = [\"old\"]");
    place.write("v/units.csv", "unit,parent,registered\n".to_owned() + &registers);
    place.vote_on("old", "2022-03-23", "");
    place.write("old/results.csv", "unit,parent,yes,no\n".to_owned() + &earlier);
    for (number, counted) in [2, 5, 9, 14, 18, 22, UNITS].into_iter().enumerate() {
        place.write(&format!("feed/{number}.csv"), body(counted));
    }
    place
}

/// The events of a run, those of one kind.
#[track_caller]
fn events(ran: &Ran, kind: &str) -> Vec<Value> {
    let lines = ran.out.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line of JSON"));
    lines.filter(|event| event["event"] == kind).collect()
}

/// `watch v --feed FEED --once --json` with more flags, at ten in the evening of the vote.
fn watch(place: &Place, feed: &str, more: &[&str]) -> Ran {
    let fixed = ["watch", "v", "--feed", feed, "--once", "--json", "--draws", "2000", "--data", "."];
    let now = ["--now", "2026-03-23T22:00:00+01:00"];
    place.run(&[&fixed[..], &now, more].concat())
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON")
}

/// The files of a folder with their bytes.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            out.extend(files(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            out.insert(name, fs::read(&path).expect("a file"));
        }
    }
    out
}

#[test]
fn a_folder_of_bodies_becomes_a_recording_a_curve_and_a_page() {
    let place = night();
    let ran = watch(&place, "feed", &["--publish", "site", "--record", "rec"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(events(&ran, "recorded").len(), 7);
    assert_eq!(events(&ran, "published").len(), 7);
    let units: Vec<u64> =
        events(&ran, "projected").iter().map(|event| event["units"].as_u64().expect("units")).collect();
    assert_eq!(units, [2, 5, 9, 14, 18, 22, 24]);
    let history = json(&place.join("site/v/history.json"));
    let said: Vec<u64> =
        history.as_array().expect("a list").iter().map(|it| it["version"].as_u64().expect("one")).collect();
    assert_eq!(said, [1, 2, 3, 4, 5, 6, 7]);
    let live = fs::read(place.join("site/v/live.json")).expect("a file");
    assert!(live.len() <= 4096, "{} bytes", live.len()); // FORMATS
    let live: Value = serde_json::from_slice(&live).expect("JSON");
    for key in [
        "vote",
        "version",
        "published_at",
        "data_as_of",
        "next_expected",
        "stale_after_s",
        "status",
        "units",
        "units_total",
        "progress",
        "headline",
        "share",
        "win_probability",
    ] {
        assert!(live.get(key).is_some(), "{key}"); // FORMATS
    }
    assert_eq!(
        (live["version"].as_u64(), live["units"].as_u64(), live["units_total"].as_u64()),
        (Some(7), Some(24), Some(24))
    );
    let log = fs::read_to_string(place.join("rec/log.jsonl")).expect("a log");
    assert_eq!(log.lines().count(), 7);
    let first: Value = serde_json::from_str(log.lines().next().expect("a line")).expect("JSON");
    let kept = place.join("rec").join(first["body"].as_str().expect("a name"));
    assert_eq!(fs::read(kept).expect("a body"), body(2).into_bytes());
    assert!(fs::read_to_string(place.join("site/index.html")).expect("a page").contains("href=\"v/live.html\""));
}

#[test]
fn a_night_played_again_says_the_same_to_the_last_digit_and_carries_test() {
    let place = night();
    let ran = watch(&place, "feed", &["--record", "rec"]);
    let again = place.run(&[
        "rehearse",
        "rec",
        "--json",
        "--draws",
        "2000",
        "--data",
        ".",
        "--publish",
        "try",
        "--now",
        "2026-03-23T22:00:00+01:00",
    ]);
    assert_eq!((ran.code, again.code), (0, 0), "{}{}", ran.err, again.err);
    assert_eq!(events(&ran, "projected"), events(&again, "projected"));
    assert!(events(&again, "published").iter().all(|event| event["status"] == "test"));
    assert_eq!(json(&place.join("try/v/live.json"))["status"], "test");
}

#[test]
fn a_night_of_the_past_is_held_against_its_result_and_knows_nothing_of_it() {
    let place = night();
    let (yes, no) = (0..UNITS).map(figures).fold((0, 0), |sum, unit| (sum.0 + unit.0, sum.1 + unit.1));
    let fact = format!("[[result]]\nstatus = \"final\"\nat = 2026-03-30\nyes = {yes}\nno = {no}");
    let result = format!("[baseline]\nvotes = [\"old\"]\n{fact}");
    place.vote("v", &result);
    let fixed =
        ["watch", "v", "--feed", "feed", "--once", "--json", "--draws", "2000", "--data", ".", "--record", "rec"];
    let ran = place.run(&[&fixed[..], &["--now", "2026-06-01T12:00:00+00:00"]].concat());
    let projected = events(&ran, "projected");
    assert_eq!(projected.len(), 7, "{}", ran.err);
    let share = yes as f64 / (yes + no) as f64;
    assert!(projected.iter().all(|event| (event["result"].as_f64().expect("a result") - share).abs() < 1e-12));
    assert!(projected.iter().all(|event| event["holds"].is_boolean()));
    // The range of the first bodies is wide: nobody has told the program how it ended.
    let width = |event: &Value| event["upper"].as_f64().expect("one") - event["lower"].as_f64().expect("one");
    assert!(width(&projected[0]) > 0.005, "{}", projected[0]);
}

#[test]
fn one_feed_serves_several_votes_and_is_fetched_once() {
    let place = night();
    let toml = fs::read_to_string(place.join("v/vote.toml")).expect("a file").replace("id = \"v\"", "id = \"w\"");
    place.write("w/vote.toml", toml);
    place.write("w/units.csv", fs::read(place.join("v/units.csv")).expect("a file"));
    let ran = place.run(&[
        "watch", "v", "w", "--feed", "feed", "--once", "--json", "--data", ".", "--record", "rec", "--draws", "1000",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(events(&ran, "recorded").len(), 7);
    for vote in ["v", "w"] {
        assert_eq!(events(&ran, "projected").iter().filter(|event| event["vote"] == vote).count(), 7, "{vote}");
    }
}

#[test]
fn what_is_ready_before_the_night_ends_with_0_and_what_is_not_with_6_or_3() {
    let place = night();
    let check = |place: &Place, feed: &str| {
        place.run(&[
            "watch",
            "v",
            "--feed",
            feed,
            "--check",
            "--json",
            "--data",
            ".",
            "--publish",
            "site",
            "--record",
            "rec",
        ])
    };
    let ready = check(&place, "feed/6.csv");
    assert_eq!((ready.code, ready.json()["state"].as_str()), (0, Some("ready")), "{}{}", ready.out, ready.err);
    assert_eq!(check(&place, "later.csv").code, 6); // FORMATS: nothing honest can be said yet
    place.write("page.csv", "<!doctype html><html><body>404</body></html>");
    assert_eq!(check(&place, "page.csv").code, 3); // FORMATS: an input file is wrong
    assert!(!place.join("site").exists() && !place.join("rec").exists());
}

#[test]
fn an_address_without_the_feature_and_a_scheme_nobody_knows_are_refused_with_the_cure() {
    let place = night();
    let ran = watch(&place, "ftp://example.org/a.csv", &[]);
    assert!(ran.code == 2 && ran.err.contains("https://"), "{}", ran.err);
    if cfg!(not(feature = "http")) {
        let ran = watch(&place, "https://example.org/a.csv", &[]);
        assert!(ran.code == 2 && ran.err.contains("--features http"), "{}", ran.err);
    }
}

#[test]
fn the_command_after_a_publication_runs_once_a_look_and_its_failure_stops_nothing() {
    let place = night();
    let ran = watch(&place, "feed", &["--publish", "site", "--after", "echo x >> after.txt; exit 3"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(fs::read_to_string(place.join("after.txt")).expect("it ran"), "x\n");
    assert_eq!(events(&ran, "after")[0]["code"], 3);
}
