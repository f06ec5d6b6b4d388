//! Versions, `latest`, hold, correction, call, rehearsal and embargo of a publication folder.

use std::{fs, path::Path};

use plebis::{
    Error, data,
    language::Lang,
    publish::{self, Common, Edition, Files, Publication, Terms},
    vote::{Moment, Side, Vote},
};
use serde_json::Value;

fn vote() -> Vote {
    data::load("new-caledonia-2018", None).expect("an embedded vote").vote
}

fn moment(text: &str) -> Moment {
    data::parse_moment(text).expect("a time")
}

/// A small folder with the manifest that a report would give it.
fn files(vote: &Vote, edition: &Edition, counted: &str) -> Files {
    let common = Common { command: "report", vote, baselines: &[], seed: 1, n_draws: 0, findings: &[] };
    let mut files = Files::new();
    files.add("counted.csv", counted);
    files.add("charts/poll_gap.svg", "<svg/>");
    files.add(publish::MANIFEST, publish::manifest(&common, edition, None, None, None, &files).expect("a manifest"));
    files
}

fn publish_once(dir: &Path, terms: Terms, counted: &str) -> plebis::Result<()> {
    let vote = vote();
    let publication = Publication::open(dir, &vote, terms)?;
    let edition = publication.edition(&vote, counted);
    publication.publish(&files(&vote, &edition, counted), &vote, Lang::En).map(drop)
}

fn manifest(folder: &Path) -> Value {
    serde_json::from_slice(&fs::read(folder.join("manifest.json")).expect("a manifest")).expect("JSON")
}

const ONE: &str = "unit,yes,no\na,10,20\n";
const TWO: &str = "unit,yes,no\na,11,20\nb,1,2\n";

#[test]
fn versions_count_up_and_latest_is_the_last_one() {
    let dir = tempfile::tempdir().expect("a folder");
    for counted in [ONE, TWO, TWO] {
        publish_once(dir.path(), Terms::default(), counted).expect("published");
    }
    let latest = manifest(&dir.path().join("latest"));
    assert_eq!((&latest["version"], &latest["previous"]), (&3.into(), &2.into()));
    assert_eq!(latest["changes"], Value::Array(Vec::new())); // the third equals the second
    let second = manifest(&dir.path().join("v0002"));
    assert_eq!(second["changes"][0]["unit"], "a");
    assert_eq!(second["changes"][0]["old"]["yes"], "10");
    assert_eq!(second["changes"][0]["new"]["yes"], "11");
    assert_eq!(second["changes"][1]["why"], "it reported");
    assert_eq!(manifest(&dir.path().join("v0001"))["previous"], Value::Null);
}

#[test]
fn a_held_version_is_written_and_not_shown() {
    let dir = tempfile::tempdir().expect("a folder");
    publish_once(dir.path(), Terms::default(), ONE).expect("published");
    publish_once(dir.path(), Terms { hold: true, ..Terms::default() }, TWO).expect("held");
    assert_eq!(manifest(&dir.path().join("latest"))["version"], 1);
    assert_eq!(manifest(&dir.path().join("v0002"))["status"], "held");
    publish_once(dir.path(), Terms::default(), TWO).expect("published");
    let latest = manifest(&dir.path().join("latest"));
    assert_eq!((&latest["version"], &latest["previous"]), (&3.into(), &1.into())); // 1 is what readers saw before
}

#[test]
fn a_correction_names_what_it_corrects_and_needs_something_to_correct() {
    let dir = tempfile::tempdir().expect("a folder");
    let terms = || Terms { correct: Some("typing error".to_owned()), ..Terms::default() };
    assert!(matches!(publish_once(dir.path(), terms(), ONE), Err(Error::Usage { .. })));
    publish_once(dir.path(), Terms::default(), ONE).expect("published");
    publish_once(dir.path(), terms(), TWO).expect("corrected");
    let latest = manifest(&dir.path().join("latest"));
    assert_eq!(latest["status"], "corrected");
    assert_eq!(latest["correction"], "typing error");
    assert_eq!(latest["previous"], 1);
    assert_eq!(latest["changes"][0]["why"], "typing error");
}

#[test]
fn a_call_stands_apart_with_who_and_when() {
    let dir = tempfile::tempdir().expect("a folder");
    let now = Some(moment("2030-01-01T00:00:00+11:00"));
    let terms = Terms {
        call: Some(publish::Call { side: Side::No, by: "A. Editor".to_owned(), at: now.map(|now| now.to_string()) }),
        now,
        ..Terms::default()
    };
    publish_once(dir.path(), terms, ONE).expect("published");
    let call = &manifest(&dir.path().join("latest"))["call"];
    assert_eq!((&call["side"], &call["by"]), (&"no".into(), &"A. Editor".into()));
    assert_eq!(call["at"], "2030-01-01T00:00:00+11:00");
}

#[test]
fn a_rehearsal_never_replaces_a_live_version() {
    let dir = tempfile::tempdir().expect("a folder");
    let test = || Terms { test: true, ..Terms::default() };
    publish_once(dir.path(), test(), ONE).expect("rehearsed");
    assert_eq!(manifest(&dir.path().join("latest"))["status"], "test");
    publish_once(dir.path(), Terms::default(), ONE).expect("the real night may follow");
    assert!(matches!(publish_once(dir.path(), test(), TWO), Err(Error::Usage { .. })));
    assert_eq!(manifest(&dir.path().join("latest"))["version"], 2);
}

#[test]
fn an_embargo_leaves_no_trace_whatever_else_is_asked() {
    let parent = tempfile::tempdir().expect("a folder");
    let dir = parent.path().join("vote");
    let far = Some(moment("2999-01-01T00:00:00+00:00"));
    for (hold, test) in [(false, false), (true, false), (false, true)] {
        for now in [None, Some(moment("2999-06-01T00:00:00+00:00"))] {
            let terms = Terms { embargo: far, hold, test, now, ..Terms::default() };
            let error = publish_once(&dir, terms, ONE).expect_err("an embargo");
            assert_eq!(error.exit_code(), 5); // FORMATS: embargo in force
        }
    }
    let early = Terms { now: Some(moment("2018-11-04T17:59:59+11:00")), ..Terms::default() };
    assert_eq!(
        publish_once(&dir, Terms { embargo: Some(moment("2018-11-04T18:00:00+11:00")), ..early }, ONE)
            .expect_err("an embargo")
            .exit_code(),
        5
    );
    assert!(!dir.exists());
}

#[test]
fn an_embargo_that_comes_while_a_version_is_made_stops_it() {
    let parent = tempfile::tempdir().expect("a folder");
    let dir = parent.path().join("vote");
    let free = vote();
    let publication = Publication::open(&dir, &free, Terms::default()).expect("no embargo yet");
    let edition = publication.edition(&free, ONE);
    let late = Vote { embargo_until: Some(moment("2999-01-01T00:00:00+00:00")), ..free.clone() };
    let error = publication.publish(&files(&free, &edition, ONE), &late, Lang::En).expect_err("an embargo");
    assert_eq!(error.exit_code(), 5); // FORMATS: embargo in force
    assert!(!dir.join("v0001").exists() && !dir.join("latest").exists());
}

#[test]
fn what_was_drawn_under_an_embargo_is_not_published_after_it() {
    let vote = vote(); // its own embargo ended in 2018
    let before = Terms { now: Some(moment("2018-11-04T17:59:59+11:00")), ..Terms::default() };
    let after = Terms::default();
    let error = after.check_drawn(&vote, &before.draft(&vote)).expect_err("drawn too early");
    assert_eq!(error.exit_code(), 5); // FORMATS: embargo in force
    assert!(after.check_drawn(&vote, &after.draft(&vote)).is_ok());
}

#[test]
fn a_draft_under_embargo_says_so_and_a_rehearsal_stays_one() {
    let vote = vote();
    let far = Some(moment("2999-01-01T00:00:00+00:00"));
    let status = |terms: Terms| terms.draft(&vote).status;
    assert_eq!(status(Terms { embargo: far, ..Terms::default() }), publish::Status::Embargoed);
    assert_eq!(status(Terms { embargo: far, test: true, ..Terms::default() }), publish::Status::Test);
    assert_eq!(status(Terms::default()), publish::Status::Final); // 2018 has a final result
}

#[test]
fn a_report_folder_is_no_publication_folder() {
    let dir = tempfile::tempdir().expect("a folder");
    let vote = vote();
    files(&vote, &Edition::draft(&vote, None), ONE).write_into(&dir.path().join("vote")).expect("a report");
    assert!(matches!(publish_once(&dir.path().join("vote"), Terms::default(), ONE), Err(Error::Usage { .. })));
}
