//! What a publication folder and a recording remember: embargoes that end because nobody repeats them, and rehearsals.

use std::fs;

use super::{body, events, json, night, watch};
use crate::folder::{Place, Ran};

const UNTIL: &str = "2026-03-23T23:00:00+01:00";
const LINE: &str = "embargo_until = 2026-03-23T23:00:00+01:00\n[options]";

/// The night looked at once, recorded into a folder and published into `site`.
fn look(place: &Place, counted: usize, record: &str, more: &[&str]) -> Ran {
    place.write("now.csv", body(counted));
    watch(place, "now.csv", &[&["--publish", "site", "--record", record], more].concat())
}

/// A command about the vote at an hour of the night, published into `site`.
fn at(place: &Place, hour: &str, command: &[&str], more: &[&str]) -> Ran {
    let now = format!("2026-03-23T{hour}:00+01:00");
    place.run(&[command, &["--data", ".", "--publish", "site", "--now", &now], more].concat())
}

fn report(place: &Place, hour: &str, more: &[&str]) -> Ran {
    at(place, hour, &["report", "v", "--returns", "now.csv", "--draws", "500"], more)
}

/// What a run says, on one line.
fn told(ran: &Ran) -> String {
    ran.err.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ")
}

fn is_published(place: &Place) -> bool {
    place.join("site/v/latest").exists()
}

#[test]
fn whoever_publishes_into_a_folder_keeps_to_the_embargo_that_a_flag_asked_for() {
    let place = night();
    assert_eq!(look(&place, 3, "rec", &["--embargo", UNTIL]).code, 5); // FORMATS: an embargo is in force
    let ran = look(&place, 4, "other", &[]);
    assert_eq!((ran.code, is_published(&place)), (5, false), "{}", ran.err);
    assert_eq!(events(&ran, "embargo")[0]["until"], UNTIL, "{}", ran.out);
    assert!(told(&ran).contains("`--embargo off`") && !told(&ran).contains("cannot be lifted"), "{}", ran.err);
    let check = watch(&place, "now.csv", &["--publish", "site", "--record", "third", "--check"]);
    assert!(check.out.contains("nothing is published before 2026-03-23"), "{}", check.out);
    let ran = report(&place, "22:00", &[]);
    assert_eq!((ran.code, is_published(&place)), (5, false), "{}", ran.err);
    assert_eq!(json(&place.join("outputs/v/manifest.json"))["status"], "embargoed");
    assert_eq!(report(&place, "22:00", &["--test"]).code, 5);
    // Another folder was told nothing.
    assert_eq!(watch(&place, "now.csv", &["--publish", "try", "--record", "fourth"]).code, 0);
    assert_eq!(report(&place, "23:30", &[]).code, 0);

    let place = night();
    place.write("now.csv", body(3));
    assert_eq!(report(&place, "22:00", &["--hold"]).code, 0);
    assert_eq!(report(&place, "22:00", &["--embargo", UNTIL]).code, 5);
    let release = ["release", "v", "1"];
    assert_eq!(at(&place, "22:00", &release, &[]).code, 5);
    assert_eq!(at(&place, "22:00", &["rollback", "v", "1"], &[]).code, 5);
    // Another time takes its place, and `off` lifts it.
    assert_eq!(at(&place, "22:00", &release, &["--embargo", "2026-03-23T22:30:00+01:00"]).code, 5);
    let ran = at(&place, "22:40", &release, &[]);
    assert_eq!((ran.code, is_published(&place)), (0, true), "{}", ran.err);
    assert_eq!(report(&place, "22:40", &["--embargo", UNTIL]).code, 5);
    assert_eq!(report(&place, "22:40", &["--embargo", "off"]).code, 0);
    assert_eq!(look(&place, 5, "rec", &[]).code, 0);
    // What cannot be read is no leave to publish.
    place.write("site/v/.embargo", "soon");
    let ran = look(&place, 6, "rec", &[]);
    assert!(ran.code == 3 && told(&ran).contains("--embargo off"), "{}", ran.err);
    assert_eq!(look(&place, 6, "rec", &["--embargo", "off"]).code, 0);
}

#[test]
fn a_flag_that_is_neither_a_time_nor_off_is_refused_with_both() {
    let place = night();
    for said in ["of", "none", "23:00"] {
        let ran = look(&place, 3, "rec", &["--embargo", said]);
        assert!(ran.code == 2 && told(&ran).contains("--embargo off"), "{said}: {}", ran.err); // FORMATS: the command line is wrong
    }
    assert_eq!(look(&place, 3, "rec", &["--embargo", "OFF"]).code, 0);
}

#[test]
fn no_flag_lifts_the_embargo_of_the_vote_and_its_refusal_says_so() {
    let place = night();
    let sound = fs::read_to_string(place.join("v/vote.toml")).expect("a file");
    place.write("v/vote.toml", sound.replace("[options]", LINE));
    let ran = look(&place, 3, "rec", &["--embargo", "off"]);
    assert!(ran.code == 5 && told(&ran).contains("`embargo_until`"), "{}", ran.err);
    let ran = report(&place, "22:00", &["--embargo", "off"]);
    assert!(ran.code == 5 && told(&ran).contains("`embargo_until`"), "{}", ran.err);
    // Another line is another answer.
    place.write("v/vote.toml", sound.replace("[options]", &LINE.replace("T23", "T21")));
    assert_eq!(look(&place, 3, "rec", &[]).code, 0);
}

#[test]
fn an_embargo_that_vanishes_from_vote_toml_keeps_back_until_that_is_confirmed() {
    let place = night();
    let sound = fs::read_to_string(place.join("v/vote.toml")).expect("a file");
    place.write("v/vote.toml", sound.replace("[options]", LINE)).write("now.csv", body(3));
    assert_eq!(report(&place, "22:00", &[]).code, 5);
    place.write("v/vote.toml", &sound);
    for ran in [report(&place, "22:00", &[]), look(&place, 4, "rec", &[]), look(&place, 5, "other", &[])] {
        assert_eq!((ran.code, is_published(&place)), (5, false), "{}", ran.err);
        assert!(told(&ran).contains("no longer") && told(&ran).contains("--embargo off"), "{}", ran.err);
    }
    // Another time of the flag says nothing of the line.
    assert_eq!(look(&place, 5, "other", &["--embargo", "2026-03-23T21:00:00+01:00"]).code, 5);
    let ran = look(&place, 5, "other", &["--embargo", "off"]);
    assert_eq!((ran.code, is_published(&place)), (0, true), "{}", ran.err);
    assert_eq!(look(&place, 6, "rec", &[]).code, 0);
    // After its time the line may go.
    let place = night();
    place.write("v/vote.toml", sound.replace("[options]", LINE)).write("now.csv", body(3));
    assert_eq!(report(&place, "22:00", &[]).code, 5);
    place.write("v/vote.toml", &sound);
    assert_eq!(report(&place, "23:30", &[]).code, 0);
}

#[test]
fn a_rehearsal_and_a_night_never_share_a_recording() {
    let place = night();
    place.write("now.csv", body(10));
    let look = |publish: &str, more: &[&str]| {
        watch(&place, "now.csv", &[&["--publish", publish, "--record", "rec"], more].concat())
    };
    assert_eq!(look("try", &["--test"]).code, 0);
    let ran = look("site", &[]);
    assert_eq!((ran.code, is_published(&place)), (7, false), "{}", ran.err); // FORMATS: an output could not be written, or is that of another
    assert!(told(&ran).contains("--record"), "{}", ran.err);
    let ready = look("site", &["--check"]);
    assert_eq!((ready.code, ready.json()["state"].as_str()), (3, Some("broken")), "{}", ready.out);
    assert_eq!(look("try", &["--test"]).code, 0);
    let look = |publish: &str, more: &[&str]| {
        watch(&place, "now.csv", &[&["--publish", publish, "--record", "real"], more].concat())
    };
    assert_eq!(look("site", &[]).code, 0);
    let ran = look("try", &["--test"]);
    assert!(ran.code == 7 && told(&ran).contains("--record"), "{}", ran.err);
}

#[test]
fn what_comes_in_is_never_recorded_where_readers_reach_it() {
    let place = night();
    for record in ["site", "site/v", "site/../site/raw"] {
        let ran = look(&place, 3, record, &[]);
        assert!(ran.code == 2 && told(&ran).contains("--record"), "{record}: {}", ran.err); // FORMATS: the command line is wrong
        assert!(!place.join("site/log.jsonl").exists() && !is_published(&place), "{record}");
    }
    let ready = watch(&place, "now.csv", &["--publish", "site", "--record", "site/raw", "--check"]);
    assert_eq!((ready.code, ready.json()["state"].as_str()), (3, Some("broken")), "{}", ready.out);
}

#[test]
fn a_version_that_was_held_and_released_can_be_shown_again() {
    let place = night();
    place.write("now.csv", body(3));
    assert_eq!(report(&place, "22:00", &["--hold"]).code, 0);
    assert_eq!(at(&place, "22:00", &["rollback", "v", "1"], &[]).code, 2); // nobody has seen it
    assert_eq!(at(&place, "22:00", &["release", "v", "1"], &[]).code, 0);
    assert_eq!(report(&place, "22:00", &[]).code, 0);
    let ran = at(&place, "22:00", &["rollback", "v"], &[]);
    assert!(ran.code == 0 && ran.err.contains("version 1 is shown again"), "{}", ran.err);
}
