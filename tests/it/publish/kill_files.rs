//! Killed at any moment, a command that writes files of its own leaves each of them whole: the one before, or the new one.
#![cfg(unix)]

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use plebis::data;
use rand::{RngExt, SeedableRng, rngs::ChaCha8Rng};

const OLD: &[u8] = b"what stood here before";

/// Every way to write something outside a publication.
const COMMANDS: [&[&str]; 5] = [
    &["chart", "poll_gap", "vote", "--size", "print"],
    &["chart", "count_so_far", "vote"],
    &["errors", "vote"],
    &["forecast", "vote", "--draws", "100"],
    &["project", "vote", "--draws", "100"],
];

fn start(place: &Path, args: &[&str]) -> Child {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("plebis"));
    command.current_dir(place).args(args).args(["--out", "out"]).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("the program starts")
}

/// Every file below a folder; hidden ones are on their way to their place.
fn files(folder: &Path, is_hidden: bool) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) != is_hidden {
                continue;
            }
            match fs::read(&path) {
                Ok(bytes) => drop(found.insert(path.display().to_string(), bytes)),
                Err(_) => folders.push(path),
            }
        }
    }
    found
}

/// Names below a folder, hidden ones too: what changes as soon as something is being written.
fn names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            names.push(entry.path().display().to_string());
            folders.extend(entry.file_type().is_ok_and(|kind| kind.is_dir()).then(|| entry.path()));
        }
    }
    names.sort_unstable();
    names
}

/// Kills a command as it writes, again and again; how many kills left some files old and some new.
fn kills(args: &[&str], kills: u64) -> u64 {
    let place = tempfile::tempdir().expect("a folder");
    data::write_example(&place.path().join("vote")).expect("the example");
    let out = place.path().join("out");
    assert!(start(place.path(), args).wait().expect("it runs").success(), "{args:?}");
    let new = files(&out, false);
    assert!(!new.is_empty(), "{args:?} writes files");
    let mut random = ChaCha8Rng::seed_from_u64(kills);
    let mut halfway = 0;
    for _ in 0..kills {
        new.keys().for_each(|path| fs::write(path, OLD).expect("the old file"));
        let before = names(&out);
        let mut child = start(place.path(), args);
        while names(&out) == before && child.try_wait().expect("a child").is_none() {
            sleep(Duration::from_micros(100));
        }
        sleep(Duration::from_micros(random.random_range(0..5000)));
        child.kill().expect("killed");
        child.wait().expect("gone");
        let now = files(&out, false);
        assert_eq!(now.keys().collect::<Vec<_>>(), new.keys().collect::<Vec<_>>(), "{args:?}");
        let broken = now.iter().find(|(path, bytes)| *bytes != OLD && **bytes != new[*path]);
        assert!(broken.is_none(), "{args:?}: half written: {}", broken.map_or("", |(path, _)| path));
        let old = now.values().filter(|bytes| *bytes == OLD).count();
        halfway += u64::from(old > 0 && old < now.len());
    }
    assert!(start(place.path(), args).wait().expect("it runs").success(), "{args:?}");
    assert_eq!(files(&out, false), new, "{args:?}: the next run is as if none had been killed");
    assert_eq!(files(&out, true), BTreeMap::new(), "{args:?}: what the kills left is cleaned up");
    halfway
}

#[test]
fn a_killed_chart_or_command_leaves_each_file_whole() {
    for args in &COMMANDS[..3] {
        kills(args, 4);
    }
}

/// `cargo test --release --test it kill -- --ignored --nocapture` says how many kills fell between two files.
#[test]
#[ignore = "slow: two hundred runs of each command that writes"]
fn two_hundred_kills_of_each_command_leave_each_file_whole() {
    for args in COMMANDS {
        println!("{}: {} of 200 kills between two files", args.join(" "), kills(args, 200));
    }
}
