//! Publishing from the command line: exit codes, layers, and what an embargo leaves behind.

use std::{fs, path::Path, process::Output};

use assert_cmd::Command;
use serde_json::Value;

/// A vote with one poll, under an embargo of its own or not.
fn small_vote(dir: &Path, more: &str) -> String {
    let folder = dir.join("small");
    fs::create_dir_all(&folder).expect("a folder");
    let vote = format!(
        "id = \"small\"\ntitle = \"A small vote\"\ndate = 2020-10-04\n{more}[options]\nyes = \"Yes\"\nno = \"No\"\n\
         [[result]]\nstatus = \"final\"\nyes = 40\nno = 60\n"
    );
    fs::write(folder.join("vote.toml"), vote).expect("a vote");
    let polls = "poll_id,pollster,mode,population,field_start,field_end,date_precision,n,yes,no,base\n\
                 one,House,online,electorate,2020-09-20,2020-09-22,day,1000,45,55,decided\n";
    fs::write(folder.join("polls.csv"), polls).expect("a poll");
    folder.to_str().expect("text").to_owned()
}

struct Run {
    dir: tempfile::TempDir,
    output: Output,
}

impl Run {
    /// `plebis report` of the small vote into `out/`; `PUB` in an argument stands for the publication folder.
    fn of(more: &str, args: &[&str]) -> Self {
        Self::with_returns(more, None, args)
    }

    /// The same of a vote with a `returns.csv`.
    fn with_returns(more: &str, returns: Option<&str>, args: &[&str]) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let vote = small_vote(dir.path(), more);
        if let Some(returns) = returns {
            fs::write(Path::new(&vote).join("returns.csv"), returns).expect("returns");
        }
        let publication = dir.path().join("public");
        let mut command = Command::cargo_bin("plebis").expect("the program");
        command.args(["report", &vote, "--draws", "200", "--out"]).arg(dir.path().join("out"));
        for arg in args {
            match *arg {
                "PUB" => command.arg(&publication),
                other => command.arg(other),
            };
        }
        let output = command.env_remove("SOURCE_DATE_EPOCH").output().expect("it runs");
        Self { dir, output }
    }

    fn code(&self) -> i32 {
        self.output.status.code().expect("an exit code")
    }

    fn draft(&self, file: &str) -> String {
        fs::read_to_string(self.dir.path().join("out/small").join(file)).expect("a file of the draft")
    }

    fn latest(&self, file: &str) -> String {
        fs::read_to_string(self.dir.path().join("public/small/latest").join(file)).expect("a published file")
    }

    fn published(&self) -> bool {
        let folder = self.dir.path().join("public/small");
        let seen = |name: &str| !name.starts_with('.');
        fs::read_dir(folder)
            .is_ok_and(|mut all| all.any(|it| seen(&it.expect("an entry").file_name().to_string_lossy())))
    }
}

const FAR: &str = "2999-01-01T00:00:00Z";

#[test]
fn a_publishing_report_writes_a_draft_a_version_and_latest() {
    let run = Run::of("", &["--publish", "PUB"]);
    assert_eq!(run.code(), 0, "{}", String::from_utf8_lossy(&run.output.stderr));
    let manifest: Value = serde_json::from_str(&run.latest("manifest.json")).expect("JSON");
    assert_eq!((&manifest["version"], &manifest["status"]), (&1.into(), &"final".into()));
    assert_eq!(run.latest("summary.json"), run.draft("summary.json"));
    assert!(!run.draft("report.html").contains("class=\"layer\""));
    let printed = String::from_utf8_lossy(&run.output.stdout).into_owned();
    assert!(printed.contains("report.html") && printed.contains("v0001"), "{printed}");
}

#[test]
fn an_embargo_cannot_be_passed_by_clock_time_zone_or_order_of_flags() {
    let own = "embargo_until = 2999-01-01T00:00:00+11:00\n";
    for (more, args) in [
        ("", vec!["--publish", "PUB", "--embargo", FAR]),
        ("", vec!["--embargo", FAR, "--publish", "PUB"]),
        ("", vec!["--embargo", FAR, "--now", "2999-06-01T00:00:00Z", "--publish", "PUB"]),
        ("", vec!["--publish", "PUB", "--now", "2999-06-01T00:00:00-12:00", "--embargo", FAR, "--hold"]),
        ("", vec!["--publish", "PUB", "--embargo", FAR, "--test"]),
        (own, vec!["--publish", "PUB"]),
        (own, vec!["--publish", "PUB", "--embargo", "2000-01-01T00:00:00Z"]),
        // The system clock is past this one; the time given with --now is not.
        ("embargo_until = 2020-10-04T18:00:00+11:00\n", vec!["--publish", "PUB", "--now", "2020-10-04T06:59:59Z"]),
        ("embargo_until = 2020-10-04T18:00:00+11:00\n", vec!["--publish", "PUB", "--now", "2020-10-04T17:59:59+11:00"]),
    ] {
        let run = Run::of(more, &args);
        assert_eq!(run.code(), 5, "{more} {args:?}"); // FORMATS: embargo in force
        assert!(!run.published(), "{more} {args:?}");
    }
    let over =
        Run::of("embargo_until = 2020-10-04T18:00:00+11:00\n", &["--publish", "PUB", "--now", "2020-10-04T07:00:00Z"]);
    assert_eq!(over.code(), 0, "{}", String::from_utf8_lossy(&over.output.stderr));
}

#[test]
fn a_draft_under_embargo_carries_the_word_on_every_chart_page_and_headline() {
    let run = Run::of("", &["--embargo", FAR]);
    assert_eq!(run.code(), 0, "{}", String::from_utf8_lossy(&run.output.stderr)); // a draft is no publication
    assert!(run.draft("report.html").contains("data-word=\"EMBARGOED\""));
    assert!(run.draft("headline.en.txt").starts_with("EMBARGOED – "));
    assert!(run.draft("charts/poll_gap.svg").contains("aria-label=\"EMBARGOED\""));
    assert!(run.draft("charts/poll_gap.alt.en.txt").starts_with("EMBARGOED – "));
    assert!(run.draft("manifest.json").contains("\"status\": \"embargoed\""));
}

#[test]
fn one_chart_drawn_under_the_embargo_of_its_vote_carries_the_word_by_either_clock() {
    let chart = |more: &str, now: &[&str]| {
        let dir = tempfile::tempdir().expect("a folder");
        let vote = small_vote(dir.path(), more);
        let mut command = Command::cargo_bin("plebis").expect("the program");
        command.args(["chart", "poll_gap", &vote, "--draws", "200", "--outlines"]).args(now);
        command.arg("--out").arg(dir.path().join("out")).assert().success();
        let read = |file: &str| {
            fs::read_to_string(dir.path().join("out/small/charts").join(file)).expect("a file of the chart")
        };
        (read("poll_gap.svg"), read("poll_gap.alt.fr.txt"))
    };
    let past = "embargo_until = 2020-10-04T18:00:00+11:00\n";
    for (more, now) in
        [("embargo_until = 2999-01-01T00:00:00+11:00\n", &[][..]), (past, &["--now", "2020-10-04T17:59:59+11:00"])]
    {
        let (svg, alt) = chart(more, now);
        assert!(svg.contains("aria-label=\"EMBARGOED\"") && alt.starts_with("EMBARGO – "), "{more} {now:?}");
    }
    let (svg, alt) = chart(past, &[]);
    assert!(!svg.contains("EMBARGOED") && !alt.contains("EMBARGO"));
}

#[test]
fn a_vote_shown_beside_another_carries_its_own_embargo_into_the_picture() {
    for (embargo, is_marked) in [("", false), ("embargo_until = 2999-01-01T00:00:00+11:00\n", true)] {
        let dir = tempfile::tempdir().expect("a folder");
        let vote = small_vote(dir.path(), "");
        let later = dir.path().join("later");
        fs::create_dir(&later).expect("a folder");
        let text = format!(
            "id = \"later\"\ntitle = \"A later vote\"\ndate = 2021-10-03\n{embargo}[options]\nyes = \"Yes\"\nno = \"No\"\n\
             [baseline]\nvotes = [\"small\"]\n[[result]]\nstatus = \"final\"\nyes = 42\nno = 58\n"
        );
        fs::write(later.join("vote.toml"), text).expect("a vote");
        let mut command = Command::cargo_bin("plebis").expect("the program");
        command.args(["chart", "poll_gap", &vote, "later", "--draws", "200", "--data"]).arg(dir.path());
        command.arg("--out").arg(dir.path().join("out")).assert().success();
        let svg = fs::read_to_string(dir.path().join("out/small/charts/poll_gap.later.svg")).expect("a picture");
        assert_eq!(svg.contains("aria-label=\"EMBARGOED\""), is_marked, "{embargo}");
    }
}

#[test]
fn a_rehearsal_carries_the_word_wherever_it_is_published() {
    let run = Run::of("", &["--test", "--publish", "PUB", "--call", "no", "--by", "A. Editor"]);
    assert_eq!(run.code(), 0, "{}", String::from_utf8_lossy(&run.output.stderr));
    assert!(run.latest("report.html").contains("data-word=\"TEST\""));
    assert!(run.latest("headline.fr.txt").starts_with("TEST – "));
    assert!(run.latest("charts/poll_gap.svg").contains("aria-label=\"TEST\""));
    assert!(run.latest("report.html").contains("Called for No by A. Editor"));
}

#[test]
fn returns_marked_as_a_rehearsal_put_the_word_on_everything_without_any_flag() {
    let row = "unit,measure,option,value,counted,total,counted_of,status,test\n,share,no,55,10,20,stations,partial,";
    let run = Run::with_returns("", Some(&format!("{row}1\n")), &["--publish", "PUB"]);
    assert_eq!(run.code(), 0, "{}", String::from_utf8_lossy(&run.output.stderr));
    assert!(run.latest("report.html").contains("data-word=\"TEST\""));
    assert!(run.latest("headline.en.txt").starts_with("TEST – "));
    assert!(run.latest("manifest.json").contains("\"status\": \"test\""));
    let charts = fs::read_dir(run.dir.path().join("public/small/latest/charts")).expect("charts").flatten();
    let pictures = charts.map(|file| file.path()).filter(|path| path.extension().is_some_and(|end| end == "svg"));
    let pictures: Vec<String> = pictures.map(|path| fs::read_to_string(path).expect("a picture")).collect();
    assert!(pictures.len() > 2 && pictures.iter().all(|svg| svg.contains("aria-label=\"TEST\"")));
    for real in ["0", ""] {
        let run = Run::with_returns("", Some(&format!("{row}{real}\n")), &[]);
        assert!(!run.draft("report.html").contains("data-word=\"TEST\""), "{real}");
    }
    let doubtful = Run::with_returns("", Some(&format!("{row}perhaps\n")), &["--publish", "PUB"]);
    assert!(doubtful.latest("report.html").contains("data-word=\"TEST\"")); // what is no clear no is a rehearsal
}

#[test]
fn flags_that_need_each_other_are_asked_for() {
    for args in [
        vec!["--call", "no"],
        vec!["--by", "A. Editor"],
        vec!["--hold"],
        vec!["--correct", "why"],
        vec!["--embargo", "2020-10-04T18:00:00"],
        vec!["--publish", "PUB", "--correct", "nothing is there to correct"],
    ] {
        let run = Run::of("", &args);
        assert_eq!(run.code(), 2, "{args:?}"); // FORMATS: usage; a time needs its zone
        assert!(!run.dir.path().join("public/small/latest").exists(), "{args:?}");
    }
}
