//! Killed at any moment, a publication leaves a whole `latest`.
#![cfg(unix)]

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Stdio},
    thread::sleep,
    time::Duration,
};

use plebis::{
    data,
    language::Lang,
    publish::{self, Common, Files, Publication, Terms},
};
use rand::{RngExt, SeedableRng, rngs::ChaCha8Rng};
use serde_json::Value;

const FOLDER: &str = "PLEBIS_TEST_PUBLICATION";

/// Publishes version after version until it is killed.
#[test]
#[ignore = "no test of its own: the child of the test below, which names its folder"]
fn child_publishes_without_end() {
    let Some(dir) = std::env::var_os(FOLDER) else { return };
    let folder = Path::new(&dir).with_file_name("small");
    let vote = data::load(folder.to_str().expect("text"), None).expect("a vote").vote;
    for round in 0_u64.. {
        let publication = Publication::open(Path::new(&dir), &vote, Terms::default()).expect("opened");
        let mut files = Files::new();
        // Many files of many bytes, so that a kill falls between them and within them.
        for chart in 0..3 {
            files.add(format!("charts/{chart}.svg"), vec![b'a' + (round % 26) as u8; 300_000]);
        }
        let edition = publication.edition(&vote, "");
        let common = Common { command: "report", vote: &vote, baselines: &[], seed: 1, n_draws: 0, findings: &[] };
        let manifest = publish::manifest(&common, &edition, None, None, None, &files).expect("a manifest");
        files.add(publish::MANIFEST, manifest);
        publication.publish(&files, &vote, Lang::En).expect("published");
    }
}

/// Every file of `latest` is the one that its manifest names.
fn whole_version(dir: &Path) -> u64 {
    let latest = dir.join("latest");
    let manifest: Value =
        serde_json::from_slice(&fs::read(latest.join("manifest.json")).expect("a manifest")).expect("whole JSON");
    let files = manifest["files"].as_object().expect("files");
    assert!(files.len() >= 3, "the manifest lists what was written");
    for (path, hash) in files {
        let bytes = fs::read(latest.join(path)).expect("a listed file");
        assert_eq!(hash, &Value::from(publish::sha256(&bytes)), "{path}");
    }
    manifest["version"].as_u64().expect("a version")
}

#[test]
fn two_hundred_kills_leave_latest_whole_each_time() {
    let parent = tempfile::tempdir().expect("a folder");
    let (dir, small) = (parent.path().join("publication"), parent.path().join("small"));
    write_small(&small);
    let mut random = ChaCha8Rng::seed_from_u64(9);
    let mut version = 0;
    let mut moved = 0;
    for kill in 0..200 {
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args(["--exact", "--ignored", "publish::kill::child_publishes_without_end"])
            .env(FOLDER, &dir)
            .stdout(Stdio::null())
            .spawn()
            .expect("a child");
        // A random moment of the writing, not of the start of a process on a busy machine.
        let before = names(&dir);
        while names(&dir) == before || kill == 0 && !dir.join("latest").exists() {
            assert!(child.try_wait().expect("a child").is_none(), "the child ended by itself: it published nothing");
            sleep(Duration::from_millis(1));
        }
        sleep(Duration::from_micros(random.random_range(0..100_000)));
        child.kill().expect("killed");
        child.wait().expect("gone");
        let now = whole_version(&dir);
        assert!(now >= version, "latest went back from {version} to {now}");
        moved += u64::from(now > version);
        version = now;
        keep_short(&dir, version);
    }
    assert!(moved > 20, "only {moved} kills let a version through: too early to prove anything");
    let left = names(&dir).into_iter().filter(|name| name.contains(".part-"));
    assert!(left.count() <= 2, "what earlier kills left is cleaned up"); // one folder and one link of the last kill
}

/// Old versions are of no interest here and would fill the disk.
fn keep_short(dir: &Path, version: u64) {
    for old in version.saturating_sub(60)..version.saturating_sub(2) {
        let _ = fs::remove_dir_all(dir.join(format!("v{old:04}")));
    }
}

fn names(dir: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// The program itself, as a desk runs it; `cargo test --test it kill -- --ignored` takes a minute or two.
#[test]
#[ignore = "slow: two hundred runs of the program"]
fn two_hundred_kills_of_a_publishing_report_leave_latest_whole() {
    let parent = tempfile::tempdir().expect("a folder");
    let small = parent.path().join("small");
    write_small(&small);
    let public = parent.path().join("public");
    let dir = public.join("small");
    let report = || {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin("plebis"));
        command.args(["report", small.to_str().expect("text"), "--draws", "100", "--out"]);
        command.arg(parent.path().join("out")).arg("--publish").arg(&public);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    assert!(report().status().expect("it runs").success());
    // The second run is the usual one: it compares itself with a version before it.
    let start = std::time::Instant::now();
    assert!(report().status().expect("it runs").success());
    let usual = start.elapsed();
    let mut random = ChaCha8Rng::seed_from_u64(10);
    let (mut version, mut moved) = (2, 0);
    for _ in 0..200 {
        let mut child = report().spawn().expect("a child");
        sleep(usual.mul_f64(random.random_range(0.0..1.2)));
        child.kill().expect("killed");
        child.wait().expect("gone");
        let now = whole_version(&dir);
        assert!(now >= version, "latest went back from {version} to {now}");
        moved += u64::from(now > version);
        version = now;
    }
    println!("{moved} of 200 runs published before they were killed");
    assert!((5..200).contains(&moved), "{moved} of 200 got through: the kills miss the writing");
}

fn write_small(folder: &Path) {
    // A vote of one file is read at once, so that most kills fall into the writing.
    fs::create_dir(folder).expect("a folder");
    let vote = "id = \"small\"\ntitle = \"Small\"\ndate = 2020-10-04\n[options]\nyes = \"Yes\"\nno = \"No\"\n";
    fs::write(folder.join("vote.toml"), vote).expect("a vote");
}
