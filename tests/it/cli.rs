//! The program as a user runs it: outputs, exit codes, the same bytes again.

use std::{collections::BTreeMap, fs, path::Path, process::Output};

use assert_cmd::Command;
use serde_json::Value;

fn plebis(args: &[&str]) -> Output {
    Command::cargo_bin("plebis").expect("the program").args(args).output().expect("it runs")
}

fn code(args: &[&str]) -> i32 {
    plebis(args).status.code().expect("an exit code")
}

fn json(args: &[&str]) -> Value {
    let output = plebis(args);
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{args:?}: {error}\n{}", String::from_utf8_lossy(&output.stderr)))
}

/// Every file below a folder, by its path in it.
fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, dir: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(dir).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(root, &path, files);
            } else {
                let name = path.strip_prefix(root).expect("below").to_string_lossy().into_owned();
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    let mut files = BTreeMap::new();
    walk(dir, dir, &mut files);
    files
}

fn report(out: &Path, threads: &str, extra: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let mut command = Command::cargo_bin("plebis").expect("the program");
    command.args(["report", "--draws", "2000", "--now", "2024-01-01T00:00:00Z", "--out"]).arg(out).args(extra);
    command.env("RAYON_NUM_THREADS", threads).env("POLARS_MAX_THREADS", threads).assert().success();
    tree(out)
}

#[test]
fn threads_and_folders_change_no_byte_of_a_report_and_a_seed_does() {
    let dir = tempfile::tempdir().expect("a folder");
    let (one, two) = (dir.path().join("a-folder-that-no-output-names"), dir.path().join("b"));
    let first = report(&one, "1", &[]);
    assert_eq!(first, report(&two, "2", &[]));
    assert_eq!(first, report(&one, "2", &[])); // written over itself
    for (name, bytes) in &first {
        let named = bytes.windows(29).any(|window| window == b"a-folder-that-no-output-names");
        assert!(!named, "{name} names the folder it was written to");
    }
    let other = report(&two, "2", &["--seed", "7"]);
    assert_ne!(first["new-caledonia-2020/summary.json"], other["new-caledonia-2020/summary.json"]);
}

#[test]
fn a_report_holds_every_file_of_the_contract() {
    let dir = tempfile::tempdir().expect("a folder");
    let files = report(dir.path(), "2", &[]);
    for vote in ["new-caledonia-2018", "new-caledonia-2020", "new-caledonia-2021"] {
        for file in ["report.html", "summary.json", "summary.csv", "draws.parquet", "manifest.json", "headline.fr.txt"]
        {
            assert!(files.get(&format!("{vote}/{file}")).is_some_and(|bytes| !bytes.is_empty()), "{vote}/{file}");
        }
    }
    for chart in [
        "new-caledonia-2018/charts/poll_gap",
        "new-caledonia-2018/charts/outcome_dots",
        "new-caledonia-2020/charts/night_projection",
        "new-caledonia-2021/charts/turnout_by_side",
    ] {
        for ending in ["svg", "png", "csv", "json", "alt.en.txt", "alt.fr.txt"] {
            assert!(files.contains_key(&format!("{chart}.{ending}")), "{chart}.{ending}");
        }
    }
}

#[test]
fn the_summary_has_the_results_of_2018_as_two_facts_and_the_gap_in_points() {
    let dir = tempfile::tempdir().expect("a folder");
    let summary = json(&["report", "new-caledonia-2018", "--json", "--out", &dir.path().to_string_lossy()]);
    for key in [
        "schema_version",
        "command",
        "vote",
        "vote_source",
        "option",
        "seed",
        "n_draws",
        "version",
        "inputs",
        "findings",
    ] {
        assert!(summary.get(key).is_some(), "{key}");
    }
    let share = |index: usize| summary["results"][index]["share"].as_f64().expect("a share");
    assert!((share(0) - 78361.0 / 138_934.0).abs() < 1e-12); // complete count of the night
    assert!((share(1) - 78734.0 / 138_933.0).abs() < 1e-12); // proclamation
    let average = &summary["errors"]["poll_average"];
    // Two-way shares of I-Scope (63, 28), Quid Novi (69, 20) and Harris (66, 34).
    let two_way = (63.0 / 91.0 + 69.0 / 89.0 + 0.66) / 3.0;
    assert!((average["two_way"].as_f64().expect("a share") - two_way).abs() < 1e-12);
    assert!((average["all"].as_f64().expect("a share") - 0.66).abs() < 1e-12); // (63 + 69) / 2: Harris has no such base
    let gap = summary["errors"]["gap_points"]["final"].as_f64().expect("points");
    assert!((gap - 100.0 * (two_way - 78734.0 / 138_933.0)).abs() < 1e-9);
}

#[test]
fn a_vote_without_polls_says_so_and_its_report_succeeds() {
    let output = plebis(&["forecast", "new-caledonia-2021", "--json"]);
    assert_eq!(output.status.code(), Some(6));
    let forecast: Value = serde_json::from_slice(&output.stdout).expect("one object");
    assert_eq!(forecast["available"], false);
    assert!(forecast["reason"].as_str().is_some_and(|reason| !reason.is_empty()));
    let dir = tempfile::tempdir().expect("a folder");
    assert_eq!(code(&["report", "new-caledonia-2021", "--out", &dir.path().to_string_lossy()]), 0);
}

#[test]
fn the_line_226_of_304_is_projected_within_five_points_and_a_late_noumea_raises_no() {
    let at = ["project", "new-caledonia-2020", "--as-of", "2020-10-04T21:45:00+11:00", "--json"];
    let random = json(&at);
    let quantile = |object: &Value, key: &str| object["share"]["quantiles"][key].as_f64().expect("a quantile");
    let (lower, upper) = (quantile(&random, "0.05"), quantile(&random, "0.95"));
    assert!(lower <= 0.5326 && 0.5326 <= upper && upper - lower <= 0.05, "{lower}..{upper}"); // proclaimed 53.26 %
    let hinted = json(&[&at[..], &["--hint", "Nouméa late"]].concat());
    assert!(quantile(&hinted, "0.5") - quantile(&random, "0.5") >= 0.01);
    assert!(hinted["order_model"]["tilt_mean"].as_f64().is_some_and(|tilt| tilt != 0.0));
}

#[test]
fn exit_codes_are_those_of_the_table() {
    let dir = tempfile::tempdir().expect("a folder");
    let out = dir.path().join("out").to_string_lossy().into_owned();
    assert_eq!(code(&["votes"]), 0);
    assert_eq!(code(&["report", "no-such-vote", "--out", &out]), 2);
    assert_eq!(code(&["project", "new-caledonia-2020", "--as-of", "tonight"]), 2);
    assert_eq!(code(&["forecast", "new-caledonia-2018", "--seed", "x"]), 2);
    assert_eq!(code(&["check", "new-caledonia-2018", "--strict"]), 4);
    assert_eq!(code(&["chart", "poll_gap", "new-caledonia-2021", "--out", &out]), 6);
    fs::write(dir.path().join("vote.toml"), "id = ").expect("written");
    assert_eq!(code(&["check", &dir.path().to_string_lossy()]), 3);
    fs::write(dir.path().join("a-file"), "").expect("written");
    assert_eq!(code(&["report", "new-caledonia-2021", "--out", &dir.path().join("a-file").to_string_lossy()]), 7);
}

#[test]
fn what_cannot_be_meant_is_refused_with_its_value_and_a_cure() {
    let vote = "new-caledonia-2020";
    let replay = ["replay", vote, "--order", "random", "--seeds", "1", "--draws", "100", "--json"];
    let replayed = |more: &[&'static str]| [&replay[..], more].concat();
    for (args, exit, told) in [
        (replayed(&["--fractions", "2"]), 2, "--fractions 2 is not between 0 and 1"),
        (replayed(&["--fractions", "-1"]), 2, "--fractions -1 is not between 0 and 1"),
        (replayed(&["--units", "305"]), 2, "new-caledonia-2020 has 304 polling stations"),
        (replayed(&["--units", "5", "--fractions", "0.1"]), 2, "cannot be used with"),
        (vec!["replay", vote, "--seeds", "-1"], 2, "invalid value '-1' for '--seeds"),
        (vec!["replay", vote, "--order", "tonight"], 2, "`tonight` is not a reporting order"),
        (vec!["replay", vote, "--order", "snapshots"], 6, "has a report with its time"),
        (vec!["backtest", "nights", vote, "--fractions", "0", "--draws", "100"], 6, "no night could be projected"),
        (vec!["project", vote, "--mcse", "-1"], 2, "--mcse -1 is not a positive number of points"),
        (vec!["project", vote, "--draws", "0"], 2, "0 is not in 100..=10000000"),
        (vec!["errors", vote, "--columns", "yes=oui"], 2, "no table has a column `oui`"),
    ] {
        let output = plebis(&args);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(exit), "{args:?}\n{error}"); // FORMATS: exit codes
        assert!(error.contains(told) && error.contains("help"), "{args:?}\n{error}");
    }
}

#[test]
fn a_folder_without_its_vote_toml_is_told_apart_from_an_unknown_name() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::create_dir(dir.path().join("tonight")).expect("a folder");
    let check = |name: &str| {
        let mut command = Command::cargo_bin("plebis").expect("the program");
        command.current_dir(dir.path()).args(["check", name]).output().expect("it runs")
    };
    let (empty, unknown) = (check("tonight"), check("tomorrow"));
    assert_eq!((empty.status.code(), unknown.status.code()), (Some(3), Some(2))); // FORMATS: input file, usage
    assert!(String::from_utf8_lossy(&empty.stderr).contains("vote.toml: is missing"));
}

#[test]
fn a_method_that_lines_cannot_follow_is_said_not_to_be_used() {
    let projection = json(&["project", "new-caledonia-2020", "--method", "factor", "--draws", "1000", "--json"]);
    let assumptions = projection["assumptions"].as_array().expect("assumptions");
    assert!(assumptions.iter().any(|text| text.as_str().is_some_and(|text| text.contains("factor model is not used"))));
}

#[test]
fn a_new_folder_is_sound_and_can_be_reported() {
    let dir = tempfile::tempdir().expect("a folder");
    let vote = dir.path().join("my-vote").to_string_lossy().into_owned();
    assert_eq!(code(&["new", &vote]), 0);
    assert_eq!(code(&["check", &vote, "--strict"]), 0);
    assert_eq!(code(&["report", &vote, "--out", &dir.path().join("out").to_string_lossy()]), 0);
    assert_eq!(code(&["new", &vote]), 2, "a folder that holds files is never written over");
}

#[test]
fn standard_output_is_data_and_standard_error_is_talk() {
    let output = plebis(&["check", "new-caledonia-2018", "--json"]);
    assert!(output.stderr.is_empty());
    let check: Value = serde_json::from_slice(&output.stdout).expect("one object");
    let findings = check["findings"].as_array().expect("findings");
    let count = |severity: &str| findings.iter().filter(|finding| finding["severity"] == severity).count();
    for severity in ["error", "warning", "info"] {
        assert_eq!(check["counts"][severity], count(severity), "{severity}");
    }
}

#[test]
fn the_language_changes_no_machine_file() {
    let (en, fr) = (
        json(&["errors", "new-caledonia-2018", "--json"]),
        json(&["errors", "new-caledonia-2018", "--json", "--lang", "fr"]),
    );
    assert_eq!(en, fr);
}
