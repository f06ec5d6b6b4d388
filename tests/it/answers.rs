//! Commands answered as values.

use std::{collections::BTreeMap, sync::Arc};

use assert_cmd::Command;
use plebis::{
    Error,
    cli::answers::{Computed, answer},
};

fn words(line: &[&str]) -> Vec<std::ffi::OsString> {
    line.iter().map(Into::into).collect()
}

#[test]
fn an_answer_is_the_object_that_the_command_prints() {
    for line in [
        &["check", "new-caledonia-2018"][..],
        &["errors", "new-caledonia-2018"],
        &["forecast", "new-caledonia-2018", "--draws", "500"],
        &["project", "new-caledonia-2020", "--draws", "500"],
    ] {
        let printed =
            Command::cargo_bin("plebis").expect("the program").args(line).arg("--json").output().expect("run");
        let said = answer(words(line), None).expect("an answer");
        assert_eq!(said.json, String::from_utf8(printed.stdout).expect("UTF-8"), "{line:?}");
    }
}

#[test]
fn a_vote_at_hand_is_read_from_its_bytes_and_refused_by_its_place() {
    let toml = "id = \"mine\"\ntitle = \"Mine\"\ndate = 2024-03-10\n[options]\nyes = \"Yes\"\nno = \"No\"\n";
    let polls = |yes: &str| {
        format!("poll_id,pollster,field_start,field_end,n,yes,no,base\na,One,2024-03-01,2024-03-02,1000,{yes},45,all\n")
    };
    let at_hand = |yes: &str| {
        let files = [("vote.toml", toml.to_owned()), ("polls.csv", polls(yes))];
        Arc::new(BTreeMap::from(files.map(|(name, text)| (name.to_owned(), text.into_bytes()))))
    };
    let said = answer(words(&["forecast", "mine"]), Some(at_hand("45"))).expect("a forecast");
    let Computed::Forecast { forecast, .. } = said.computed else { panic!("a forecast") };
    assert!((forecast.share.expect("a poll").mean - 0.5).abs() < 1e-12); // 45 of 90
    let Err(Error::Input(refused)) = answer(words(&["forecast", "mine"]), Some(at_hand("many"))) else {
        panic!("refused")
    };
    assert_eq!(
        (refused.line, refused.column.as_deref(), refused.value.as_deref()),
        (Some(2), Some("yes"), Some("many"))
    );
}

#[test]
fn what_is_no_answer_is_refused_with_its_cure() {
    for line in [
        &["report", "new-caledonia-2018"][..],
        &["check", "--list"],
        &["forecast", "new-caledonia-2018", "--scales", "x"],
        &[],
    ] {
        let error = answer(words(line), None).expect_err("no answer");
        assert!(matches!(error, Error::Usage { .. }) && !error.told(plebis::language::Lang::En).is_empty(), "{line:?}");
    }
}

#[test]
fn draws_are_written_as_text_beside_the_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("draws.csv");
    for (line, stage) in
        [(["forecast", "new-caledonia-2018"], "forecast"), (["project", "new-caledonia-2020"], "project")]
    {
        let run = Command::cargo_bin("plebis")
            .expect("the program")
            .args(line)
            .args(["--draws", "300", "--draws-csv"])
            .arg(&file)
            .output();
        assert!(run.expect("run").status.success());
        let text = std::fs::read_to_string(&file).expect("draws");
        assert_eq!(text.lines().count(), 301, "{stage}"); // a heading and 300 draws
        assert!(text.lines().skip(1).all(|row| row.split(',').nth(3) == Some(stage)), "{stage}");
    }
}
