//! A watch that was stopped goes on where it was.

use std::fs;

use super::{events, files, json, night, watch};

#[test]
fn what_was_recorded_and_not_published_is_published_when_the_watch_goes_on() {
    let (whole, cut) = (night(), night());
    assert_eq!(watch(&whole, "feed", &["--publish", "site", "--record", "rec"]).code, 0);
    // Stopped after it had recorded: nothing was published.
    assert_eq!(watch(&cut, "feed", &["--record", "rec"]).code, 0);
    let ran = watch(&cut, "feed", &["--publish", "site", "--record", "rec"]);
    assert_eq!(events(&ran, "resumed")[0]["recorded"], 7);
    assert_eq!(events(&ran, "published").len(), 1);
    for file in ["summary.json", "counted.csv", "headline.en.txt", "draws.parquet"] {
        let read = |place: &crate::folder::Place| fs::read(place.join("site/v/latest").join(file)).expect("a file");
        assert_eq!(read(&whole), read(&cut), "{file}");
    }
}

#[test]
fn a_second_watch_of_the_same_bodies_writes_nothing_new() {
    let place = night();
    assert_eq!(watch(&place, "feed", &["--publish", "site", "--record", "rec"]).code, 0);
    let before = files(&place.join("site"));
    let again = watch(&place, "feed", &["--publish", "site", "--record", "rec"]);
    assert_eq!(again.code, 0, "{}", again.err);
    assert_eq!(events(&again, "published").len(), 0);
    assert_eq!(files(&place.join("site")), before);
}

#[test]
fn a_lost_history_is_made_again_from_the_versions() {
    let place = night();
    assert_eq!(watch(&place, "feed", &["--publish", "site", "--record", "rec"]).code, 0);
    let history = place.join("site/v/history.json");
    let before = json(&history);
    fs::write(&history, "[{").expect("a file");
    place.write("feed/7.csv", super::body(23));
    assert_eq!(watch(&place, "feed", &["--publish", "site", "--record", "rec"]).code, 0);
    let after = json(&history);
    assert_eq!(after.as_array().expect("a list")[..7], before.as_array().expect("a list")[..]);
    assert_eq!(after[7]["version"], 8);
}

#[test]
fn two_watches_cannot_publish_one_vote() {
    let place = night();
    fs::create_dir_all(place.join("site/v")).expect("a folder");
    let held = fs::File::create(place.join("site/v/.watch")).expect("a file");
    held.lock().expect("a lock");
    let ran = watch(&place, "feed", &["--publish", "site", "--record", "other"]);
    assert!(ran.code == 7 && ran.err.contains("another `plebis watch`"), "{}", ran.err);
}

#[test]
fn a_body_that_has_lost_its_line_of_the_log_is_told_and_comes_again() {
    let place = night();
    assert_eq!(watch(&place, "feed/1.csv", &["--record", "rec"]).code, 0);
    assert_eq!(watch(&place, "feed/2.csv", &["--record", "rec"]).code, 0);
    let log = fs::read_to_string(place.join("rec/log.jsonl")).expect("a log");
    place.write("rec/log.jsonl", &log[..log.len() - 20]); // cut off within its last line
    let ran = watch(&place, "feed/2.csv", &["--record", "rec"]);
    let told = events(&ran, "unlogged");
    assert!(told.len() == 1 && told[0]["files"][0].as_str().expect("a name").starts_with("000002-"), "{}", ran.out);
    assert_eq!(events(&ran, "recorded")[0]["number"], 3, "{}", ran.out);
    assert_eq!(events(&ran, "projected").last().expect("one")["units"], 9, "{}", ran.out);
}
