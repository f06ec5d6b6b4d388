//! A watch that is killed at any moment loses nothing.
#![cfg(unix)]

use std::{
    fs,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use plebis::publish::sha256;
use rand::{RngExt, SeedableRng, rngs::ChaCha8Rng};
use serde_json::Value;

use super::{body, json, night, watch};
use crate::folder::Place;

fn run(place: &Place) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("plebis"));
    command.current_dir(place.path()).args(["watch", "v", "--feed", "feed", "--once", "--json", "--draws", "2000"]);
    command.args(["--data", ".", "--publish", "site", "--record", "rec", "--now", "2026-03-23T22:00:00+01:00"]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Every line of the log has its body, and what readers see is whole.
fn whole(place: &Place) -> usize {
    let log = fs::read_to_string(place.join("rec/log.jsonl")).unwrap_or_default();
    let lines: Vec<&str> = log.split_inclusive('\n').filter(|line| line.ends_with('\n')).collect();
    for line in &lines {
        let entry: Value = serde_json::from_str(line).expect("a line of JSON");
        let bytes = fs::read(place.join("rec").join(entry["body"].as_str().expect("a name"))).expect("a body");
        assert_eq!(entry["sha256"], Value::from(sha256(&bytes)));
    }
    let latest = place.join("site/v/latest");
    if latest.exists() {
        for (path, hash) in json(&latest.join("manifest.json"))["files"].as_object().expect("files") {
            assert_eq!(hash, &Value::from(sha256(&fs::read(latest.join(path)).expect("a file"))), "{path}");
        }
    }
    for file in ["live.json", "history.json"].map(|file| place.join("site/v").join(file)) {
        assert!(!file.exists() || json(&file).is_object() || json(&file).is_array());
    }
    lines.len()
}

#[test]
#[ignore = "slow: two hundred runs of the program"]
fn two_hundred_kills_of_a_watch_lose_nothing_and_change_no_number() {
    let (killed, undisturbed) = (night(), night());
    let start = Instant::now();
    assert!(run(&undisturbed).status().expect("it runs").success());
    let usual = start.elapsed();
    let mut random = ChaCha8Rng::seed_from_u64(11);
    let mut recorded = 0;
    for kill in 0..200 {
        if kill % 10 == 0 {
            // A new night, so that kills fall into every part of one.
            let _ = fs::remove_dir_all(killed.join("rec"));
            let _ = fs::remove_dir_all(killed.join("site"));
            recorded = 0;
        }
        let mut child = run(&killed).spawn().expect("a child");
        sleep(usual.mul_f64(random.random_range(0.0..0.6)));
        child.kill().expect("killed");
        child.wait().expect("gone");
        let now = whole(&killed);
        assert!(now >= recorded, "the recording went back from {recorded} to {now}");
        recorded = now;
        if kill % 10 == 9 {
            assert!(run(&killed).status().expect("it runs").success());
            for file in ["summary.json", "counted.csv", "draws.parquet", "headline.en.txt"] {
                let read = |place: &Place| fs::read(place.join("site/v/latest").join(file)).expect("a file");
                assert_eq!(read(&killed), read(&undisturbed), "{file} after kill {kill}");
            }
        }
    }
}

/// Resident memory of a process in kB.
fn memory(pid: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.split_whitespace().next()?.parse().ok()
}

#[test]
#[ignore = "slow: a night of a thousand changes"]
fn a_long_night_holds_its_memory() {
    let place = night();
    fs::remove_dir_all(place.join("feed")).expect("a folder");
    place.write("feed.csv", body(1));
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("plebis"));
    command.current_dir(place.path()).args(["watch", "v", "--feed", "feed.csv", "--every", "50ms", "--draws", "500"]);
    command.args(["--data", ".", "--record", "rec"]).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().expect("a child");
    let mut measured = Vec::new();
    for change in 0_u64..1000 {
        // A unit is corrected again and again: the night grows by a report each time.
        let text = body(20) + &format!("U20,{},400,complete\n", 400 + change);
        fs::write(place.join("feed.part"), text).expect("a file");
        fs::rename(place.join("feed.part"), place.join("feed.csv")).expect("renamed");
        sleep(Duration::from_millis(60));
        if change % 100 == 99 {
            measured.extend(memory(child.id()));
        }
    }
    child.kill().expect("killed");
    child.wait().expect("gone");
    println!("resident memory in kB after each hundred changes: {measured:?}");
    let (first, last) = (measured[1], measured[measured.len() - 1]);
    assert!(last < first + first / 4, "{measured:?}");
}

#[test]
fn a_body_that_was_recorded_before_a_kill_is_not_lost() {
    let place = night();
    assert_eq!(watch(&place, "feed", &["--record", "rec"]).code, 0);
    // As a kill leaves it: a body without its line, half a line, half a body.
    let log = fs::read_to_string(place.join("rec/log.jsonl")).expect("a log");
    place.write("rec/log.jsonl", &log[..log.len() - 40]);
    place.write("rec/.000009-abcdefabcdef.body.part", "half");
    let again = watch(&place, "feed", &["--record", "rec", "--publish", "site"]);
    assert_eq!(again.code, 0, "{}", again.err);
    assert_eq!(json(&place.join("site/v/live.json"))["units"], 24);
    assert_eq!(whole(&place), 7);
}
