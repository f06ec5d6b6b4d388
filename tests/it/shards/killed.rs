//! A shard that is killed at any moment leaves nothing that looks valid and is not, and is gone on with.
#![cfg(unix)]

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use plebis::{data::OpenTable, publish::sha256};
use rand::{RngExt, SeedableRng, rngs::ChaCha8Rng};
use serde_json::Value;

use super::{bytes, votes};
use crate::folder::Place;

/// A test of so many seeds, which last some seconds.
fn arguments(seeds: usize) -> Vec<String> {
    let seeds = (1..=seeds).map(|seed| seed.to_string()).collect::<Vec<_>>().join(",");
    let fixed = ["backtest", "nights", "then", "now", "--data", ".", "--draws", "1000", "--order", "random", "--seeds"];
    fixed.iter().map(|word| (*word).to_owned()).chain([seeds]).collect()
}

fn start(place: &Place, arguments: &[String], shard: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_plebis"))
        .current_dir(place.path())
        .args(arguments)
        .args(["--out", "d", "--shard", shard])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child")
}

/// Every shard of the folder is whole: its table is the one of its manifest and can be read.
fn only_whole_shards(dir: &Path) -> usize {
    let mut whole = 0;
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        assert!(name.starts_with("shard-"), "{name}");
        let manifest = fs::read(entry.path().join("manifest.json")).expect("a shard has its manifest");
        let manifest: Value = serde_json::from_slice(&manifest).expect("whole JSON");
        let path = entry.path().join("nights.parquet");
        let table = fs::read(&path).expect("a shard has its table");
        assert_eq!(manifest["files"]["nights.parquet"], sha256(&table));
        let nights = manifest["nights"]["end"].as_u64().zip(manifest["nights"]["start"].as_u64());
        let rows = OpenTable::read(&path, &[]).expect("a table").len() as u64;
        assert_eq!(Some(rows), nights.map(|(end, start)| end - start));
        whole += 1;
    }
    whole
}

/// Kills the second of two shards so often, each time at another moment of what it lasts; whenever it ends, its bytes are the same.
fn killed(kills: usize, seeds: usize) {
    let place = votes(12);
    let arguments = arguments(seeds);
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    assert_eq!(place.run(&[&words[..], &["--out", "whole"]].concat()).code, 0);
    assert!(start(&place, &arguments, "1/2").wait().expect("it ends").success());
    let first = place.join("d/shard-1-of-2");
    let begun = Instant::now();
    assert!(start(&place, &arguments, "2/2").wait().expect("it ends").success());
    let lasts = begun.elapsed();
    fs::remove_dir_all(place.join("d/shard-2-of-2")).expect("to be run again");
    let mut random = ChaCha8Rng::seed_from_u64(22);
    let (mut killed, mut ended, mut went_on) = (0, 0, 0);
    while killed < kills || ended == 0 {
        let parts = || fs::read_dir(place.join("d/.shard-2-of-2.under-way")).map_or(0, Iterator::count);
        went_on += usize::from(parts() > 0);
        let mut child = start(&place, &arguments, "2/2");
        // Some attempts are left alone, so that what was killed before them comes to its end.
        let moment: f64 = if killed < kills { random.random_range(0.0..1.05) } else { 1e9 };
        let until = Instant::now() + Duration::from_secs_f64(moment.min(60.0) * lasts.as_secs_f64());
        while Instant::now() < until && child.try_wait().expect("a child").is_none() {
            sleep(Duration::from_millis(1));
        }
        let done = child.try_wait().expect("a child").is_some_and(|status| status.success());
        if !done {
            child.kill().expect("SIGKILL");
            killed += 1;
        }
        child.wait().expect("it ended");
        let whole = only_whole_shards(&place.join("d"));
        let merged = place.run(&["backtest", "merge", "d", "--out", "merged"]);
        match whole {
            2 => {
                assert_eq!(merged.code, 0, "{}", merged.err);
                assert!(bytes(&place.join("merged")) == bytes(&place.join("whole")), "after {killed} kills");
                fs::remove_dir_all(place.join("d/shard-2-of-2")).expect("to be run again");
                fs::remove_dir_all(place.join("merged")).expect("merged again below");
                ended += 1;
            }
            _ => assert_eq!(merged.code, 6, "{}", merged.err),
        }
        assert!(first.exists());
    }
    println!("{killed} kills in shards of {:.1} s: {went_on} went on from parts, {ended} ended", lasts.as_secs_f64());
    assert!(went_on > 0, "no attempt found a part of an earlier one");
}

#[test]
fn a_killed_shard_goes_on_from_its_parts_and_gives_the_same_bytes() {
    killed(4, 60);
}

#[test]
#[ignore = "minutes: .ci/long shards"]
fn a_hundred_kills_leave_no_shard_that_looks_valid_and_is_not() {
    killed(100, 400);
}

#[test]
fn a_shard_that_is_asked_to_end_does_so_within_a_second() {
    let place = votes(12);
    let arguments = arguments(2000);
    let mut child = start(&place, &arguments, "1/1");
    sleep(Duration::from_secs(2));
    assert!(child.try_wait().expect("a child").is_none(), "it ended before it was asked to");
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().expect("kill").success());
    let asked = Instant::now();
    child.wait().expect("it ended");
    assert!(asked.elapsed() < Duration::from_secs(1));
    assert_eq!(only_whole_shards(&place.join("d")), 0);
    assert_eq!(place.run(&["backtest", "merge", "d"]).code, 6);
}
