//! A test cut into shards: merged to the bytes of one process, and refused where it is not whole.

mod killed;
mod polls;

use std::{fs, path::Path};

use assert_cmd::Command;

use crate::folder::{Place, Ran};

/// Two finished votes of units that differ, the later compared with the earlier; two countries.
pub fn votes(units: usize) -> Place {
    let place = Place::new();
    for (id, date, swing, country, more) in
        [("then", "2022-03-23", 0.0, "A", ""), ("now", "2026-03-23", 4.0, "B", "[baseline]\nvotes = [\"then\"]")]
    {
        place.vote_on(id, date, more);
        let toml = fs::read_to_string(place.join(&format!("{id}/vote.toml"))).expect("written above");
        place.write(&format!("{id}/vote.toml"), format!("country = \"{country}\"\n{toml}"));
        let mut table = "unit,parent,registered,yes,no\n".to_owned();
        for unit in 0..units {
            let yes = 200.0 + ((unit * 37) % 200) as f64 + swing * (1 + unit % 3) as f64;
            table += &format!("u{unit},p{},900,{},{}\n", unit % 4, yes.round(), (700.0 - yes).round());
        }
        place.write(&format!("{id}/results.csv"), table);
    }
    place
}

/// The test of all cases: 2 votes × 2 orders × 5 seeds × 4 fractions = 80 nights.
const TEST: [&str; 11] =
    ["backtest", "nights", "then", "now", "--order", "random,small_first", "--draws", "100", "--data", ".", "--seed=7"];

/// Runs the test with more flags.
fn test(place: &Place, more: &[&str]) -> Ran {
    place.run(&[&TEST, more].concat())
}

/// Runs shards, in this order, into a folder.
fn shards(place: &Place, numbers: impl IntoIterator<Item = usize>, of: usize, dir: &str) {
    for number in numbers {
        let ran = test(place, &["--shard", &format!("{number}/{of}"), "--out", dir]);
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
}

/// Both files of a test.
pub fn bytes(dir: &Path) -> [Vec<u8>; 2] {
    ["nights.parquet", "scores.json"].map(|name| fs::read(dir.join(name)).expect("a file of the test"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).expect("a copy")),
        }
    }
}

#[test]
fn merged_shards_are_the_bytes_of_one_process_for_any_number_and_order() {
    let place = votes(9);
    let whole = test(&place, &["--out", "whole"]);
    assert_eq!(whole.code, 0, "{}", whole.err);
    for of in [1, 3, 8, 64] {
        let dir = format!("of-{of}");
        // A step that shares no factor with the number of shards visits each once.
        shards(&place, (0..of).map(|k| (k * 5 + 2) % of + 1), of, &dir);
        shards(&place, [1], of, &dir); // again: it is there
        let merged = place.run(&["backtest", "merge", &dir]);
        assert_eq!((merged.code, &merged.out), (0, &whole.out), "{of}: {}", merged.err);
        assert!(bytes(&place.join(&dir)) == bytes(&place.join("whole")), "{of} shards give other bytes");
    }
    let scores: serde_json::Value = serde_json::from_slice(&bytes(&place.join("whole"))[1]).expect("JSON");
    assert_eq!(scores["nights"], 80); // 2 votes × 2 orders × 5 seeds × 4 fractions
    assert_eq!(scores["seed"], 7); // --seed, also of the merge, which has none
}

#[test]
fn more_shards_than_nights_leave_some_empty_and_merge_all_the_same() {
    let place = votes(5);
    let few = ["--seeds", "1", "--fractions", "0.5", "--order", "random"];
    let one = [&["backtest", "nights", "now", "--data", ".", "--draws", "100"], &few[..]].concat();
    assert_eq!(place.run(&[&one, &["--out", "whole"][..]].concat()).code, 0);
    for number in ["1/3", "2/3", "3/3"] {
        assert_eq!(place.run(&[&one, &["--out", "d", "--shard", number][..]].concat()).code, 0, "{number}");
    }
    assert_eq!(place.run(&["backtest", "merge", "d", "--out", "to/all.parquet"]).code, 0);
    let merged = ["to/all.parquet", "to/scores.json"].map(|name| fs::read(place.join(name)).expect("--out FILE"));
    assert!(merged == bytes(&place.join("whole")));
}

#[test]
fn missing_shards_are_named_as_an_array_and_nothing_is_written() {
    let place = votes(5);
    shards(&place, [1, 3, 6], 8, "d");
    let ran = place.run(&["backtest", "merge", "d"]);
    assert_eq!(ran.code, 6, "{}", ran.err); // FORMATS: nothing honest can be said yet
    assert!(ran.err.lines().any(|line| line == "--array=2,4-5,7-8"), "{}", ran.err); // 1..8 without 1, 3, 6
    assert!(!place.join("d/nights.parquet").exists() && !place.join("d/scores.json").exists() && ran.out.is_empty());
    let empty = place.run(&["backtest", "merge", "then"]);
    assert_eq!(empty.code, 6, "{}", empty.err);
}

#[test]
fn a_shard_that_is_there_twice_is_refused() {
    let place = votes(5);
    shards(&place, 1..=2, 2, "d");
    copy(&place.join("d/shard-2-of-2"), &place.join("d/shard-2-of-2 (copy)"));
    let ran = place.run(&["backtest", "merge", "d"]);
    assert_eq!(ran.code, 3, "{}", ran.err);
    assert!(ran.err.contains("2/2 is there twice"), "{}", ran.err);
}

#[test]
fn shards_of_another_plan_of_other_inputs_or_of_another_version_are_refused() {
    let place = votes(5);
    shards(&place, 1..=2, 2, "d");
    let refused = |name: &str, told: &str| {
        let ran = place.run(&["backtest", "merge", name]);
        assert_eq!(ran.code, 3, "{name}: {}", ran.err);
        let words = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(told) && words.contains("manifest.json"), "{name}: {words}");
        assert!(!place.join(name).join("nights.parquet").exists(), "{name}");
    };
    // The first shard of one test, the second of another.
    let beside = |name: &str, more: &[&str]| {
        copy(&place.join("d/shard-1-of-2"), &place.join(&format!("{name}/shard-1-of-2")));
        let ran = test(&place, &[&["--shard", "2/2", "--out", name], more].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
    };
    beside("draws", &["--fractions", "0.1,0.2,0.3,0.4"]);
    refused("draws", "of another plan");
    let mut seeds = TEST.to_vec();
    seeds[10] = "--seed=8";
    copy(&place.join("d/shard-1-of-2"), &place.join("seed/shard-1-of-2"));
    assert_eq!(place.run(&[&seeds[..], &["--shard", "2/2", "--out", "seed"]].concat()).code, 0);
    refused("seed", "of another plan");
    copy(&place.join("d/shard-1-of-2"), &place.join("number/shard-1-of-2"));
    shards(&place, [2], 3, "number");
    refused("number", "is a shard of 3");
    copy(&place.join("d"), &place.join("version"));
    let manifest = place.join("version/shard-2-of-2/manifest.json");
    let text = fs::read_to_string(&manifest).expect("a manifest");
    let own = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    fs::write(&manifest, text.replace(&own, "\"version\": \"0.0.1\"")).expect("written");
    refused("version", "version 0.0.1");
    // One more vote for yes in a unit of the earlier vote.
    let table = fs::read_to_string(place.join("then/results.csv")).expect("results");
    place.write("then/results.csv", table.replacen("u0,p0,900,200,500", "u0,p0,900,201,500", 1));
    beside("inputs", &[]);
    refused("inputs", "results.csv of then");
}

#[test]
fn a_folder_that_holds_a_shard_of_something_else_is_not_written_into() {
    let place = votes(5);
    shards(&place, [1], 2, "d");
    let before = fs::read(place.join("d/shard-1-of-2/nights.parquet")).expect("a table");
    let ran = test(&place, &["--shard", "1/2", "--out", "d", "--seeds", "9"]);
    assert_eq!(ran.code, 7, "{}", ran.err);
    assert!(fs::read(place.join("d/shard-1-of-2/nights.parquet")).expect("a table") == before);
}

#[test]
fn a_table_that_is_not_the_one_of_its_manifest_is_refused_and_run_again() {
    let place = votes(5);
    shards(&place, 1..=2, 2, "d");
    let (path, other) = (place.join("d/shard-2-of-2/nights.parquet"), place.join("d/shard-1-of-2/nights.parquet"));
    let right = fs::read(&path).expect("a table");
    for wrong in [right[..right.len() / 2].to_vec(), fs::read(&other).expect("a table"), Vec::new()] {
        fs::write(&path, &wrong).expect("written");
        let ran = place.run(&["backtest", "merge", "d"]);
        assert_eq!(ran.code, 3, "{}", ran.err);
        assert!(ran.err.contains("shard-2-of-2"), "{}", ran.err);
        shards(&place, [2], 2, "d");
        assert!(fs::read(&path).expect("a table") == right);
    }
}

#[test]
fn a_task_takes_its_number_from_its_scheduler_and_two_that_disagree_are_refused() {
    let place = votes(5);
    let run = |set: &[(&str, &str)], shard: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plebis"));
        command.current_dir(place.path()).args(TEST).args(["--out", "auto", "--shard", shard]);
        for name in plebis::shard::SCHEDULERS.map(|scheduler| scheduler.variable) {
            command.env_remove(name);
        }
        let output = command.envs(set.iter().copied()).output().expect("the program starts");
        (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    for (set, folder) in [
        (("SLURM_ARRAY_TASK_ID", "1"), "auto/shard-1-of-5"), // Slurm: --array=1-5
        (("HQ_TASK_ID", "2"), "auto/shard-2-of-5"),          // HyperQueue: --array=1-5
        (("PBS_ARRAY_INDEX", "3"), "auto/shard-3-of-5"),     // PBS: -J 1-5
        (("JOB_COMPLETION_INDEX", "3"), "auto/shard-4-of-5"), // Kubernetes counts from 0
        (("AWS_BATCH_JOB_ARRAY_INDEX", "4"), "auto/shard-5-of-5"), // AWS counts from 0
    ] {
        let (code, err) = run(&[set], "auto/5");
        assert!(code == 0 && place.join(folder).join("manifest.json").exists(), "{set:?}: {err}");
    }
    assert_eq!(place.run(&["backtest", "merge", "auto"]).code, 0);
    for (set, told) in [
        (vec![("SLURM_ARRAY_TASK_ID", "2"), ("HQ_TASK_ID", "3")], "HQ_TASK_ID"),
        (vec![("SLURM_ARRAY_TASK_ID", "6")], "6 of 5"),
        (vec![("SLURM_ARRAY_TASK_ID", "0")], "--array=1-5"),
        (vec![("PBS_ARRAY_INDEX", "two")], "two"),
        (vec![], "AWS_BATCH_JOB_ARRAY_INDEX"),
    ] {
        let (code, err) = run(&set, "auto/5");
        assert_eq!(code, 2, "{set:?}: {err}"); // FORMATS: usage
        assert!(err.contains(told), "{set:?}: {err}");
    }
    assert_eq!(test(&place, &["--shard", "1/5"]).code, 2); // no folder
}

#[test]
fn a_plan_tells_nights_cpu_seconds_and_memory_of_a_task_and_runs_nothing() {
    let place = votes(9);
    let plan = test(&place, &["--plan", "--json", "--out", "d"]).json();
    assert_eq!(plan["nights"], 80); // 2 votes × 2 orders × 5 seeds × 4 fractions
    let tasks = plan["tasks"].as_array().expect("tasks");
    assert_eq!(tasks.iter().map(|task| task["nights"].as_u64()).collect::<Vec<_>>(), [Some(80), Some(10), Some(2)]); // of 1, 8, 64
    assert!(tasks.iter().all(|task| task["cpu_s"].is_number() && task["memory_mb"].is_number()));
    let of_three = test(&place, &["--plan", "--shard", "1/3", "--json"]).json();
    assert_eq!(of_three["tasks"][0]["nights"], 27); // 80 / 3, rounded up
    assert_eq!(of_three["plan"], plan["plan"]);
    assert!(!place.join("d").exists());
    let words = test(&place, &["--plan", "--lang", "fr"]);
    assert!(words.code == 0 && words.out.contains("nuits par tâche"), "{}{}", words.out, words.err);
}

#[test]
fn the_store_by_vote_holds_every_night_once_under_the_vote_it_is_of() {
    let place = votes(5);
    shards(&place, 1..=2, 2, "d");
    let ran = place.run(&["backtest", "merge", "d", "--by", "vote"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let mut nights = Vec::new();
    for vote in ["then", "now"] {
        let path = place.join(&format!("d/nights/vote={vote}/nights.parquet"));
        let table = plebis::data::OpenTable::read(&path, &[]).expect("a table");
        assert_eq!((table.len(), table.column("vote")), (40, None)); // half of 80; the folder says it
        let night = table.column("night").expect("numbers");
        nights.extend(table.rows().map(|row| row.number(night).expect("a number").expect("no gap")));
    }
    assert_eq!(nights, (0..80).map(f64::from).collect::<Vec<_>>());
}
