//! What keeps a version back on a night, and what is said of it as long as it does.

use std::fs;

use serde_json::Value;

use super::{UNITS, body, events, json, night, watch};
use crate::folder::{Place, Ran};

const PUBLISH: [&str; 4] = ["--publish", "site", "--record", "rec"];

fn look(place: &Place, counted: usize, more: &[&str]) -> Ran {
    place.write("now.csv", body(counted));
    watch(place, "now.csv", &[&PUBLISH[..], more].concat())
}

/// Versions that readers have seen.
fn versions(place: &Place) -> u64 {
    let live = place.join("site/v/live.json");
    if live.exists() { json(&live)["version"].as_u64().expect("a version") } else { 0 }
}

#[test]
fn readers_are_told_when_nothing_new_came_from_the_first_version_on() {
    let place = night();
    assert_eq!(look(&place, 3, &[]).code, 0);
    assert_eq!(json(&place.join("site/v/live.json"))["stale_after_s"], 300); // five minutes, without a rhythm
}

#[test]
fn an_embargo_of_the_command_line_stays_with_the_recording_until_it_is_over_or_lifted() {
    let until = "2026-03-23T23:00:00+01:00";
    let place = night();
    let ran = look(&place, 3, &["--embargo", until]);
    assert_eq!((ran.code, versions(&place)), (5, 0), "{}", ran.err); // FORMATS: an embargo is in force
    assert_eq!(events(&ran, "embargo")[0]["until"], until);
    // Started again without the flag.
    let ran = look(&place, 4, &[]);
    assert_eq!((ran.code, versions(&place)), (5, 0), "{}", ran.err);
    let told = &events(&ran, "embargo")[0];
    assert_eq!((&told["until"], &told["before"]), (&Value::from(until), &Value::from(until)));
    let ready = watch(&place, "now.csv", &[&PUBLISH[..], &["--check"]].concat()).json();
    let of_embargo = ready["items"].as_array().expect("items").iter().find(|item| item["what"] == "embargo");
    assert!(of_embargo.expect("one")["told"].as_str().expect("words").contains("2026-03-23"), "{ready}");
    let now = ["--now", "2026-03-23T23:30:00+01:00"];
    // Its rehearsal is kept back as well.
    let rehearse = ["rehearse", "rec", "--publish", "try", "--draws", "1000", "--data", "."];
    assert_eq!(place.run(&[&rehearse[..], &["--now", "2026-03-23T22:30:00+01:00"]].concat()).code, 5);
    assert_eq!(place.run(&[&rehearse[..], &now].concat()).code, 0);
    let after = place.run(
        &[
            &["watch", "v", "--feed", "now.csv", "--once", "--json", "--draws", "1000", "--data", "."],
            &PUBLISH[..],
            &now,
        ]
        .concat(),
    );
    assert_eq!((after.code, versions(&place), events(&after, "embargo").len()), (0, 1, 0), "{}", after.err);

    let place = night();
    look(&place, 3, &["--embargo", until]);
    let ran = look(&place, 3, &["--embargo", "off"]);
    assert_eq!((ran.code, versions(&place)), (0, 1), "{}", ran.err);
    assert!(events(&ran, "embargo")[0]["until"].is_null());
    assert_eq!(events(&look(&place, 4, &[]), "embargo").len(), 0);
    // Another time takes its place; what cannot be read is no leave to publish.
    assert_eq!(look(&place, 5, &["--embargo", "2026-03-23T22:30:00+01:00"]).code, 5);
    assert_eq!(look(&place, 5, &["--embargo", "2026-03-23T21:30:00+01:00"]).code, 0);
    place.write("rec/embargo", "soon");
    let ran = look(&place, 6, &[]);
    assert!(ran.code == 3 && ran.err.contains("--embargo off"), "{}", ran.err);
    assert_eq!(look(&place, 6, &["--embargo", "off"]).code, 0);
    assert!(!place.join("rec/embargo").exists() && fs::read_dir(place.join("rec")).is_ok());
    assert_eq!(look(&place, UNITS, &[]).code, 0);
}
