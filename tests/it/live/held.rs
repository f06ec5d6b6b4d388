//! What keeps a version back on a night, and what is said of it as long as it does.

use std::{
    fs::{self, File},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use serde_json::Value;

use super::{UNITS, body, events, json, night, watch};
use crate::folder::{Place, Ran};

const PUBLISH: [&str; 4] = ["--publish", "site", "--record", "rec"];

fn look(place: &Place, counted: usize, more: &[&str]) -> Ran {
    place.write("now.csv", body(counted));
    watch(place, "now.csv", &[&PUBLISH[..], more].concat())
}

/// Versions that readers have seen.
fn versions(place: &Place) -> u64 {
    let live = place.join("site/v/live.json");
    if live.exists() { json(&live)["version"].as_u64().expect("a version") } else { 0 }
}

/// A watch that goes on until the test is over.
struct Running<'p> {
    place: &'p Place,
    child: Child,
}

impl<'p> Running<'p> {
    fn start(place: &'p Place) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plebis"));
        command.current_dir(place.path()).args(["watch", "v", "--feed", "now.csv", "--every", "50ms", "--json"]);
        command.args(["--draws", "500", "--data", ".", "--now", "2026-03-23T22:00:00+01:00"]).args(PUBLISH);
        let out = File::create(place.join("events.jsonl")).expect("a file");
        Self { place, child: command.stdout(out).stderr(Stdio::null()).spawn().expect("it starts") }
    }

    /// The source writes another file of figures, whole.
    fn comes(&self, counted: usize) {
        self.place.write("now.part", body(counted));
        fs::rename(self.place.join("now.part"), self.place.join("now.csv")).expect("renamed");
    }

    fn events(&self, kind: &str) -> Vec<Value> {
        let out = fs::read_to_string(self.place.join("events.jsonl")).expect("a file");
        let whole = &out[..out.rfind('\n').map_or(0, |end| end + 1)];
        let lines = whole.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line of JSON"));
        lines.filter(|event| event["event"] == kind).collect()
    }

    /// Waits until something is so.
    #[track_caller]
    fn until(&self, is_so: impl Fn() -> bool) {
        let end = Instant::now() + Duration::from_secs(120);
        while !is_so() {
            assert!(Instant::now() < end, "{}", fs::read_to_string(self.place.join("events.jsonl")).expect("a file"));
            sleep(Duration::from_millis(30));
        }
    }

    /// Waits until it is told that a body is not published.
    #[track_caller]
    fn until_held(&self, number: u64, why: &str) {
        let is_of = |event: &Value| event["number"] == number && event["why"].as_str().expect("words").contains(why);
        self.until(|| self.events("unpublished").iter().any(is_of));
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn while_vote_toml_cannot_be_read_nothing_is_published_and_each_body_says_so() {
    let place = night();
    let sound = fs::read_to_string(place.join("v/vote.toml")).expect("a file");
    place.write("now.csv", body(3));
    let running = Running::start(&place);
    running.until(|| versions(&place) == 1);
    // Half saved: nobody knows that an embargo is being written down.
    place.write("v/vote.toml", sound.replace("[options]", "embargo_until = \"2026-03-2"));
    running.until(|| !running.events("prepared").is_empty());
    running.comes(5);
    running.until_held(2, "");
    running.comes(6);
    running.until_held(3, "");
    assert_eq!(running.events("prepared").len(), 1);
    // The embargo can be read now, and is in force.
    place.write("v/vote.toml", sound.replace("[options]", "embargo_until = 2026-03-23T23:00:00+01:00\n[options]"));
    running.until_held(3, "2026-03-23");
    assert_eq!(versions(&place), 1);
    // Over by another line: without any, somebody would have to confirm that.
    place.write("v/vote.toml", sound.replace("[options]", "embargo_until = 2026-03-23T21:00:00+01:00\n[options]"));
    running.until(|| versions(&place) == 2);
    assert_eq!(json(&place.join("site/v/live.json"))["units"], 6);
}

#[test]
fn a_watch_starts_while_prepared_files_cannot_be_read_and_records_what_comes_for_later() {
    let place = night();
    let sound = fs::read_to_string(place.join("v/vote.toml")).expect("a file");
    let units = fs::read_to_string(place.join("v/units.csv")).expect("a file");
    for (file, broken, mended) in [
        ("v/desk.toml", "[[call]\n", ""),
        ("v/vote.toml", &*sound.replace("date = ", "date = \"soon"), &*sound),
        ("v/units.csv", "unit,registered\nU00,many\n", &*units),
    ] {
        let _ = fs::remove_dir_all(place.join("rec"));
        let _ = fs::remove_dir_all(place.join("site"));
        place.write(file, broken);
        let ran = look(&place, 3, &[]);
        assert_eq!((ran.code, versions(&place)), (3, 0), "{file}: {}", ran.err); // FORMATS: an input file is wrong
        let told = |kind: &str| events(&ran, kind).len();
        assert_eq!((told("prepared"), told("recorded"), told("unpublished")), (1, 1, 1), "{file}: {}", ran.out);
        assert_eq!(watch(&place, "now.csv", &[&PUBLISH[..], &["--check"]].concat()).code, 3, "{file}");
        place.write(file, mended);
        let ran = look(&place, 3, &[]);
        assert_eq!((ran.code, versions(&place)), (0, 1), "{file}: {}", ran.err);
        assert_eq!(json(&place.join("site/v/live.json"))["units"], 3, "{file}");
    }
    // What can be read and asks for secrecy in words that nobody knows keeps back what is published alone.
    let _ = fs::remove_dir_all(place.join("rec"));
    let _ = fs::remove_dir_all(place.join("site"));
    place.write("v/vote.toml", sound.replace("[options]", "embargo_untill = 2026-03-24T08:00:00+01:00\n[options]"));
    let ran = look(&place, 3, &[]);
    assert_eq!((ran.code, events(&ran, "recorded").len(), versions(&place)), (3, 1, 0), "{}", ran.err);
    assert_eq!(events(&ran, "unpublished")[0]["number"], 0, "{}", ran.out); // before the first body
    place.write("v/vote.toml", &sound);
    assert_eq!((look(&place, 3, &[]).code, versions(&place)), (0, 1));
    // Mended while the watch goes on, which takes all that it has recorded.
    let _ = fs::remove_dir_all(place.join("rec"));
    let _ = fs::remove_dir_all(place.join("site"));
    place.write("v/desk.toml", "[[call]\n");
    let running = Running::start(&place);
    running.until_held(1, "");
    running.comes(5);
    running.until_held(2, "");
    place.write("v/desk.toml", "[hint]\ntext = \"R0 late\"\n");
    running.until(|| versions(&place) == 1);
    assert_eq!(json(&place.join("site/v/live.json"))["units"], 5);
    running.comes(7);
    running.until(|| versions(&place) == 2);
}

#[test]
fn a_desk_toml_that_breaks_on_the_night_is_told_and_bars_no_figures() {
    let place = night();
    assert_eq!(look(&place, 3, &[]).code, 0);
    let running = Running::start(&place);
    running.until(|| !running.events("resumed").is_empty());
    place.write("v/desk.toml", "[[call]\n");
    running.comes(4);
    running.until(|| versions(&place) == 2);
    assert_eq!(running.events("prepared").len(), 1);
    assert_eq!(running.events("unpublished").len(), 0);
}

#[test]
fn readers_are_told_when_nothing_new_came_from_the_first_version_on() {
    let place = night();
    assert_eq!(look(&place, 3, &[]).code, 0);
    assert_eq!(json(&place.join("site/v/live.json"))["stale_after_s"], 300); // five minutes, without a rhythm
}

#[test]
fn an_embargo_of_the_command_line_stays_with_the_recording_until_it_is_over_or_lifted() {
    let until = "2026-03-23T23:00:00+01:00";
    let place = night();
    let ran = look(&place, 3, &["--embargo", until]);
    assert_eq!((ran.code, versions(&place)), (5, 0), "{}", ran.err); // FORMATS: an embargo is in force
    assert_eq!(events(&ran, "embargo")[0]["until"], until);
    // Started again without the flag.
    let ran = look(&place, 4, &[]);
    assert_eq!((ran.code, versions(&place)), (5, 0), "{}", ran.err);
    let told = &events(&ran, "embargo")[0];
    assert_eq!((&told["until"], &told["before"]), (&Value::from(until), &Value::from(until)));
    let ready = watch(&place, "now.csv", &[&PUBLISH[..], &["--check"]].concat()).json();
    let of_embargo = ready["items"].as_array().expect("items").iter().find(|item| item["what"] == "embargo");
    assert!(of_embargo.expect("one")["told"].as_str().expect("words").contains("2026-03-23"), "{ready}");
    let now = ["--now", "2026-03-23T23:30:00+01:00"];
    // Its rehearsal is kept back as well.
    let rehearse = ["rehearse", "rec", "--publish", "try", "--draws", "1000", "--data", "."];
    assert_eq!(place.run(&[&rehearse[..], &["--now", "2026-03-23T22:30:00+01:00"]].concat()).code, 5);
    assert_eq!(place.run(&[&rehearse[..], &now].concat()).code, 0);
    let after = place.run(
        &[
            &["watch", "v", "--feed", "now.csv", "--once", "--json", "--draws", "1000", "--data", "."],
            &PUBLISH[..],
            &now,
        ]
        .concat(),
    );
    assert_eq!((after.code, versions(&place), events(&after, "embargo").len()), (0, 1, 0), "{}", after.err);

    let place = night();
    look(&place, 3, &["--embargo", until]);
    let ran = look(&place, 3, &["--embargo", "off"]);
    assert_eq!((ran.code, versions(&place)), (0, 1), "{}", ran.err);
    assert!(events(&ran, "embargo")[0]["until"].is_null());
    assert_eq!(events(&look(&place, 4, &[]), "embargo").len(), 0);
    // Another time takes its place; what cannot be read is no leave to publish.
    assert_eq!(look(&place, 5, &["--embargo", "2026-03-23T22:30:00+01:00"]).code, 5);
    assert_eq!(look(&place, 5, &["--embargo", "2026-03-23T21:30:00+01:00"]).code, 0);
    place.write("rec/embargo", "soon");
    let ran = look(&place, 6, &[]);
    assert!(ran.code == 3 && ran.err.contains("--embargo off"), "{}", ran.err);
    assert_eq!(look(&place, 6, &["--embargo", "off"]).code, 0);
    assert!(!place.join("rec/embargo").exists() && fs::read_dir(place.join("rec")).is_ok());
    assert_eq!(look(&place, UNITS, &[]).code, 0);
}

#[test]
fn a_rehearsal_leaves_nothing_that_the_night_goes_on_from() {
    let place = night();
    place.write("now.csv", body(10));
    let rehearsed = watch(&place, "now.csv", &["--publish", "try", "--test", "--embargo", "off"]);
    assert_eq!(rehearsed.code, 0, "{}", rehearsed.err);
    place.write("now.csv", body(2));
    let real = watch(&place, "now.csv", &["--publish", "site", "--embargo", "2026-03-23T23:00:00+01:00"]);
    assert_eq!(real.code, 5, "{}", real.err);
    assert!(events(&real, "resumed").is_empty(), "{}", real.out);
    // The embargo of the night is none of the rehearsal's.
    watch(&place, "now.csv", &["--publish", "try", "--test", "--embargo", "off"]);
    assert_eq!(watch(&place, "now.csv", &["--publish", "site"]).code, 5);
    assert_eq!(versions(&place), 0);
    let lifted = watch(&place, "now.csv", &["--publish", "site", "--embargo", "off"]);
    assert_eq!(lifted.code, 0, "{}", lifted.err);
    assert_eq!(json(&place.join("site/v/live.json"))["units"], 2);
}

#[test]
fn an_embargo_that_is_taken_out_of_vote_toml_while_the_watch_goes_on_is_told_at_once() {
    let place = night();
    let sound = fs::read_to_string(place.join("v/vote.toml")).expect("a file");
    place.write("now.csv", body(3));
    let running = Running::start(&place);
    running.until(|| versions(&place) == 1);
    place.write("v/vote.toml", sound.replace("[options]", "embargo_until = 2026-03-23T23:00:00+01:00\n[options]"));
    running.comes(5);
    running.until_held(2, "in force");
    place.write("v/vote.toml", &sound);
    running.until_held(2, "no longer");
    running.comes(6);
    running.until_held(3, "no longer");
    assert_eq!(versions(&place), 1);
}

#[test]
fn each_body_that_is_kept_back_is_told_however_soon_it_comes() {
    let place = night();
    let ran = watch(&place, "feed", &[&PUBLISH[..], &["--embargo", "2026-03-23T23:00:00+01:00"]].concat());
    let numbers: Vec<u64> =
        events(&ran, "unpublished").iter().map(|event| event["number"].as_u64().expect("a number")).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7], "{}", ran.out); // the files of the folder
}
