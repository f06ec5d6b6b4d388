//! Every finding there can be is reached by a folder on disk, and a sound folder reaches none of them.

mod made;
mod night;
mod typed;
mod votes;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::Value;

use self::made::{Folder, folder};
use crate::folder::Place;

/// A code, the command that tells it, and the folder `v` in which it is found.
pub type Case = (&'static str, &'static [&'static str], Folder);

/// `plebis check v`.
pub const CHECK: &[&str] = &["check", "v", "--exit-zero"];

fn cases() -> Vec<Case> {
    [votes::files(), votes::vote_file(), votes::units(), votes::results(), votes::links(), votes::totals()]
        .into_iter()
        .chain([
            votes::press(),
            votes::polls(),
            votes::tables(),
            night::reports(),
            night::lines(),
            votes::feeds(),
            typed::typed(),
        ])
        .flatten()
        .collect()
}

/// Code → severities, as the program lists them.
fn listed() -> BTreeMap<String, Vec<String>> {
    let list = Place::new().run(&["check", "--list", "--json"]).json();
    let word = |value: &Value| value.as_str().expect("a word").to_owned();
    let severities = |row: &Value| {
        let others = row["or"].as_array().expect("a list");
        std::iter::once(&row["severity"]).chain(others).map(word).collect()
    };
    list["codes"].as_array().expect("codes").iter().map(|row| (word(&row["code"]), severities(row))).collect()
}

/// The findings of a folder.
fn found(command: &[&str], folder: &Folder) -> (Vec<Value>, String) {
    let place = Place::new();
    folder.write(&place);
    let args: Vec<&str> = command.iter().copied().chain(["--json"]).collect();
    let ran = place.run(&args);
    // One object, or the events of a night line by line.
    let objects: Vec<Value> = serde_json::Deserializer::from_str(&ran.out).into_iter().flatten().collect();
    let findings = objects.iter().filter_map(|object| object["findings"].as_array()).flatten().cloned().collect();
    (findings, format!("exit {}: {}", ran.code, ran.err))
}

#[test]
fn every_code_of_the_list_is_reached_by_a_folder_on_disk_with_a_severity_of_its_own() {
    let (listed, cases) = (listed(), cases());
    let next = AtomicUsize::new(0);
    let work = || {
        let mut missed = Vec::new();
        while let Some((code, command, folder)) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (findings, end) = found(command, folder);
            let own = |finding: &&Value| finding["code"] == *code;
            let may_be = |finding: &Value| listed[*code].iter().any(|severity| finding["severity"] == *severity);
            if !findings.iter().filter(own).any(may_be) {
                let codes: Vec<String> = findings.iter().map(|finding| finding["code"].to_string()).collect();
                missed.push(format!("{code}: found {} ({end})", codes.join(", ")));
            }
        }
        missed
    };
    let missed: Vec<String> = std::thread::scope(|scope| {
        let workers = [(); 4].map(|()| scope.spawn(work));
        workers.into_iter().flat_map(|worker| worker.join().expect("a worker")).collect()
    });
    let reached: BTreeSet<&str> = cases.iter().map(|(code, ..)| *code).collect();
    let without: Vec<&String> = listed.keys().filter(|code| !reached.contains(code.as_str())).collect();
    assert!(missed.is_empty(), "not reached:\n{}", missed.join("\n"));
    assert!(without.is_empty(), "no folder reaches {without:?}");
}

#[test]
fn a_sound_folder_reaches_no_code() {
    let rows = |more: usize| {
        let row = move |n| format!("unit=A-{n} parent=A name=S{n} yes={} cast={}", 300 + more * n, 615 + more * n);
        made::many(3, row)
    };
    let sound = folder()
        .results(&made::lent(&rows(9))) // yes + 300 + 10 + 5 = cast
        .earlier(&made::lent(&rows(8)))
        .polls(&[""])
        .controls(&["value=3000"]) // 3 × 1000
        .press(&["value=51.5"]); // yes 309 + 318 + 327 = 954 of 1,854 valid: 51.46 %
    let (findings, end) = found(CHECK, &sound);
    assert_eq!(findings, [Value::Null; 0], "{end}");
    assert!(end.starts_with("exit 0"), "{end}");
}

#[test]
fn findings_are_told_by_severity_then_file_then_line_whoever_found_them() {
    // An error of the checker (`cast`), warnings of reader and checker, and notes, in two files.
    let rows =
        ["poll_id=a colour=red", "poll_id=b pollster=Other n= colour=red", "poll_id=c pollster=Third n=50 colour=red"];
    let folder = folder().results(&["unit=A-1 cast=900", "unit=B-1 cast=0 yes=0 no=0 blank=0 spoiled=0"]).polls(&rows);
    let place = Place::new();
    folder.write(&place);
    let severity = |finding: &Value| ["error", "warning", "info"].iter().position(|word| finding["severity"] == *word);
    let key = |finding: &Value| {
        let line = finding["line"].as_u64();
        (severity(finding), finding["file"].as_str().map(str::to_owned), line.is_none(), line)
    };
    let ran = place.run(&["check", "v", "--exit-zero", "--json"]).json();
    let findings = ran["findings"].as_array().expect("findings").clone();
    let keys: Vec<_> = findings.iter().map(key).collect();
    assert!(keys.is_sorted(), "{findings:#?}");
    let of = |n| keys.iter().filter(|(severity, ..)| *severity == Some(n)).count();
    assert!([0, 1, 2].into_iter().all(|severity| of(severity) > 0), "{findings:#?}");
    // The terminal has the same order.
    let text = place.run(&["check", "v", "--exit-zero"]).out;
    let places: Vec<usize> = findings
        .iter()
        .map(|finding| text.find(finding["message"].as_str().expect("a message")).expect("told"))
        .collect();
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn the_order_of_rows_changes_no_finding_but_for_its_line() {
    let rows = ["poll_id=a n=50", "poll_id=b n= pollster=Other", "poll_id=c n=30000 pollster=Third"];
    let units = ["unit=A-1 parent=A cast=900", "unit=B-1 parent=B cast=950", "unit=C-1 parent=C registered=700"];
    let told = |turned: bool| {
        let order = |mut rows: [&'static str; 3]| {
            if turned {
                rows.reverse();
            }
            rows
        };
        let (findings, _) = found(CHECK, &folder().results(&order(units)).polls(&order(rows)));
        let without_line = |mut finding: Value| {
            finding["line"] = Value::Null;
            finding.to_string()
        };
        let lines: Vec<Option<u64>> = findings.iter().map(|finding| finding["line"].as_u64()).collect();
        (findings.into_iter().map(without_line).collect::<BTreeSet<_>>(), lines)
    };
    let ((straight, lines), (turned, turned_lines)) = (told(false), told(true));
    assert_eq!(straight, turned);
    assert!(straight.len() > 4, "{straight:?}"); // two casts, a full unit, three polls
    assert_eq!(lines.len(), turned_lines.len());
}

#[test]
fn the_list_needs_no_vote_and_says_of_every_code_in_five_languages_what_it_means_and_what_to_do() {
    let place = Place::new();
    let mut heads = BTreeSet::new();
    for lang in plebis::language::Lang::ALL.map(plebis::language::Lang::word) {
        let ran = place.run(&["check", "--list", "--lang", lang]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        heads.insert(ran.out.lines().next().map(str::to_owned));
        let blocks: Vec<&str> = ran.out.split("\n\n").skip(1).collect();
        assert_eq!(blocks.len(), listed().len(), "{lang}");
        for block in blocks {
            let lines: Vec<&str> = block.lines().collect();
            assert!(lines.len() >= 3 && lines.iter().any(|line| line.starts_with("  → ")), "{lang}: {block}");
            assert!(lines.iter().all(|line| line.chars().count() <= 80), "{lang}: {block}"); // columns of a terminal
            assert!(!block.contains(['{', '}']), "{lang}: {block}"); // a value without its word
        }
    }
    assert_eq!(heads.len(), 5); // languages
    assert_eq!(place.run(&["check"]).code, 2); // a vote is asked for
    assert_eq!(place.run(&["check", "v", "--list"]).code, 2);
}
