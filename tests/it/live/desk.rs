//! What a desk meets on a night: files that are half written, clocks that are wrong, rows that stand twice, and what it does itself meanwhile.

use std::fs;

use serde_json::Value;

use super::{UNITS, body, events, figures, json, night, watch};
use crate::folder::{Place, Ran};

const PUBLISH: [&str; 4] = ["--publish", "site", "--record", "rec"];

/// The night with another file of figures, looked at once and published.
fn look(place: &Place, feed: &str) -> Ran {
    place.write("now.csv", feed);
    watch(place, "now.csv", &PUBLISH)
}

fn words(events: &[Value], key: &str) -> String {
    events.iter().map(|event| event[key].to_string()).collect::<Vec<_>>().join(" ")
}

fn counted(place: &Place) -> usize {
    let table = fs::read_to_string(place.join("site/v/latest/counted.csv")).expect("a table");
    table.lines().skip(1).filter(|line| !line.is_empty()).count()
}

fn shown(place: &Place) -> String {
    fs::read_link(place.join("site/v/latest")).expect("a link").to_string_lossy().into_owned()
}

/// Rows of the first units, each of a time.
fn timed(rows: &[(usize, &str)]) -> String {
    let row = |(unit, time): &(usize, &str)| {
        let (yes, no) = figures(*unit);
        format!("U{unit:02},{yes},{no},complete,{time}\n")
    };
    "unit,yes,no,status,reported_at\n".to_owned() + &rows.iter().map(row).collect::<String>()
}

#[test]
fn half_a_file_counts_only_when_it_stays_so() {
    for half in [body(10)[..body(10).len() - 12].to_owned(), body(0), body(5)] {
        let place = night();
        assert_eq!(look(&place, &body(10)).code, 0);
        for _ in 0..2 {
            let ran = look(&place, &half);
            assert!(!events(&ran, "refused").is_empty() && events(&ran, "published").is_empty(), "{half}: {}", ran.out);
            assert_eq!(counted(&place), 10, "{half}");
        }
        // The third time it is believed; the row that is cut off keeps its figures.
        assert!(!events(&look(&place, &half), "taken").is_empty(), "{half}");
        assert!(counted(&place) <= 10);
    }
    // Of two units even one is much.
    let place = night();
    assert_eq!(look(&place, &body(2)).code, 0);
    assert_eq!(events(&look(&place, &body(1)), "refused").len(), 1);
    assert_eq!(counted(&place), 2);
}

#[test]
fn options_exchanged_everywhere_count_only_when_they_stay_so() {
    let place = night();
    assert_eq!(look(&place, &body(6)).code, 0);
    let turned = body(6).replace("unit,yes,no", "unit,no,yes");
    let ran = look(&place, &turned);
    assert!(words(&events(&ran, "refused"), "why").contains("exchanges the two options in 6 of 6"), "{}", ran.out);
    // Two of six are mended at once.
    let two = body(6).replace("U01,513,471", "U01,471,513").replace("U02,526,482", "U02,482,526");
    assert_eq!(events(&look(&place, &two), "taken")[0]["changed"], 2);
}

#[test]
fn rows_of_the_day_before_are_set_aside_and_told() {
    let place = night();
    let ran = look(&place, &timed(&[(0, "2026-03-23T21:00:00+01:00"), (1, "2026-03-22T21:00:00+01:00")]));
    assert_eq!(ran.code, 0, "{}", ran.err);
    let taken = &events(&ran, "taken")[0];
    assert_eq!((taken["new"].as_u64(), taken["set_aside"].as_u64()), (Some(1), Some(1)));
    assert!(taken["findings"].to_string().contains("the vote is on 2026-03-23"), "{taken}");
    assert_eq!(counted(&place), 1);
}

#[test]
fn a_clock_that_is_ahead_is_told_and_freezes_nothing() {
    let place = night();
    let ran = look(&place, &timed(&[(0, "2026-03-23T23:45:00+01:00")]));
    assert!(words(&events(&ran, "taken"), "findings").contains("feed_ahead"), "{}", ran.out);
    assert_eq!(events(&ran, "projected")[0]["data_as_of"], "2026-03-23T22:00:00+01:00");
    let next = look(&place, &timed(&[(0, "2026-03-23T21:50:00+01:00"), (1, "2026-03-23T22:01:00+01:00")]));
    assert_eq!((next.code, counted(&place)), (0, 2), "{}", next.out);
    // What comes with true times replaces what was dated ahead.
    let place = night();
    look(&place, &timed(&[(0, "2026-03-23T23:00:00+01:00"), (1, "2026-03-23T23:00:00+01:00")]));
    let mended =
        timed(&[(0, "2026-03-23T21:50:00+01:00"), (1, "2026-03-23T21:50:00+01:00")]).replace("U00,500", "U00,501");
    assert_eq!(events(&look(&place, &mended), "taken")[0]["changed"], 1);
}

#[test]
fn more_votes_than_voters_are_told_at_once_and_forgotten_when_the_source_mends_them() {
    let place = night();
    let wrong = body(3).replace("U01,513,471", "U01,5130,471");
    let ran = look(&place, &wrong);
    assert!(words(&events(&ran, "doubtful"), "findings").contains("ballots_above_register"), "{}", ran.out);
    let headline = |place: &Place| json(&place.join("site/v/live.json"))["headline"]["en"].to_string();
    assert!(headline(&place).contains("cannot be right"), "{}", headline(&place));
    assert_eq!(look(&place, &body(3)).code, 0);
    assert!(!headline(&place).contains("cannot be right"), "{}", headline(&place));
    let page = fs::read_to_string(place.join("site/v/latest/report.html")).expect("a page");
    assert!(!page.contains("cannot be right"));
    // The same wrong figures are told when they come again.
    assert!(words(&events(&look(&place, &wrong), "doubtful"), "findings").contains("ballots_above_register"));
}

#[test]
fn a_unit_that_stands_twice_keeps_its_figures_and_equal_rows_are_one() {
    let place = night();
    let feed = "[baseline]\nvotes = [\"old\"]\n[feed]\nformat = \"csv\"\n[feed.columns]\nunit = \"Station\"\nyes = \"yes\"\nno = \"no\"";
    place.vote("v", feed);
    let rows = |more: &str| body(4).replace("unit,", "Station,") + more;
    assert_eq!(look(&place, &rows("")).code, 0);
    // Other figures for one unit at one time: neither counts, and those from before stand.
    let ran = look(&place, &rows("U01,514,471,complete\n"));
    let taken = &events(&ran, "taken")[0];
    assert_eq!((taken["back"].as_u64(), counted(&place)), (Some(0), 4), "{taken}");
    // A row that is too short is one of its unit.
    let short = rows("").replace("U02,526,482,complete", "U02,526");
    let ran = look(&place, &short);
    assert_eq!((events(&ran, "taken")[0]["back"].as_u64(), counted(&place)), (Some(0), 4), "{}", ran.out);
    // The very same row again says nothing new, to nobody.
    let ran = look(&place, &rows("U01,513,471,complete\n"));
    assert_eq!(counted(&place), 4);
    let taken = words(&events(&ran, "taken"), "findings");
    assert!(!taken.contains("row_set_aside"), "{taken}");
}

#[test]
fn a_rollback_stands_until_something_new_comes_and_what_is_published_on_resuming_is_carried_out() {
    let place = night();
    assert_eq!(look(&place, &body(3)).code, 0);
    assert_eq!(look(&place, &body(5)).code, 0);
    let ran = place.run(&["rollback", "v", "--data", ".", "--publish", "site"]);
    assert!(ran.code == 0 && ran.err.contains("version 1 is shown again"), "{}", ran.err);
    assert_eq!(look(&place, &body(5)).code, 0);
    assert_eq!(shown(&place), "v0001");
    assert_eq!(look(&place, &body(6)).code, 0);
    assert_eq!(shown(&place), "v0003");

    let place = night();
    place.write("now.csv", body(3));
    assert_eq!(watch(&place, "now.csv", &["--record", "rec"]).code, 0);
    let after = ["--after", "echo x >> after.txt"];
    assert_eq!(watch(&place, "now.csv", &[&PUBLISH[..], &after].concat()).code, 0);
    assert_eq!(fs::read_to_string(place.join("after.txt")).expect("it ran"), "x\n");
}

#[test]
fn a_file_that_comes_late_in_front_of_others_is_named() {
    let place = night();
    assert_eq!(watch(&place, "feed", &PUBLISH).code, 0);
    place.write("feed/2b.csv", body(UNITS));
    let ran = watch(&place, "feed", &PUBLISH);
    assert_eq!(events(&ran, "passed_over")[0]["files"], serde_json::json!(["2b.csv"]));
}

#[test]
fn what_the_desk_writes_meanwhile_is_published_without_new_figures() {
    let place = night();
    assert_eq!(look(&place, &body(UNITS)).code, 0);
    place.write("v/desk.toml", "[[call]]\noption = \"yes\"\nby = \"A. Editor\"\n");
    let ran = look(&place, &body(UNITS));
    assert_eq!(events(&ran, "published").len(), 1, "{}", ran.out);
    let page = fs::read_to_string(place.join("site/v/latest/report.html")).expect("a page");
    assert!(page.contains("A. Editor"));
    assert_eq!(events(&look(&place, &body(UNITS)), "published").len(), 0);
}

#[test]
fn columns_of_the_feed_are_used_beside_keys_under_our_own_heading() {
    let place = night();
    place.vote("v", "[baseline]\nvotes = [\"old\"]\n[feed.columns]\nreported_at = \"clock\"");
    let rows = timed(&[(0, "2026-03-23T21:00:00+01:00")]).replace("reported_at", "clock");
    let ran = look(&place, &rows);
    assert_eq!(events(&ran, "projected")[0]["data_as_of"], "2026-03-23T21:00:00+01:00", "{}", ran.out);
}

#[test]
fn what_a_held_version_says_is_said_by_no_other() {
    let place = night();
    assert_eq!(look(&place, &body(UNITS)).code, 0);
    let held = [
        "report",
        "v",
        "--data",
        ".",
        "--publish",
        "site",
        "--draws",
        "2000",
        "--hold",
        "--call",
        "yes",
        "--by",
        "Ann",
    ];
    assert_eq!(place.run(&held).code, 0);
    assert!(!place.join("v/desk.toml").exists());
    assert_eq!(events(&look(&place, &body(UNITS)), "published").len(), 0);
}

#[test]
fn a_correction_names_the_version_that_it_corrects_and_later_ones_do_not() {
    let place = night();
    place.write("v/returns.csv", body(3));
    let report = |more: &[&str]| {
        let fixed = ["report", "v", "--data", ".", "--publish", "site", "--draws", "2000"];
        assert_eq!(place.run(&[&fixed[..], more].concat()).code, 0);
        fs::read_to_string(place.join("site/v/latest/report.html")).expect("a page")
    };
    report(&[]);
    assert!(report(&["--correct", "Alpha was mistyped"]).contains("Correction of version 1: Alpha was mistyped"));
    let later = report(&[]);
    assert!(later.contains("Alpha was mistyped") && !later.contains("Correction of version"));
}

#[test]
fn what_stood_at_zero_before_the_count_has_nothing_to_lose() {
    let place = night();
    let zeros = |from: usize| (from..UNITS).map(|unit| format!("U{unit:02},0,0,complete\n")).collect::<String>();
    let all = "unit,yes,no,status\n".to_owned() + &zeros(0);
    assert_eq!(look(&place, &all).code, 0);
    // The source lists what is counted alone.
    let ran = look(&place, &body(5));
    assert!(events(&ran, "refused").is_empty() && counted(&place) == 5, "{}", ran.out);
    // What is counted is guarded as before, and zeros are none of it.
    assert_eq!(look(&place, &(body(10) + &zeros(10))).code, 0);
    let ran = look(&place, &(body(7) + &zeros(10)));
    assert!(events(&ran, "refused")[0]["why"].to_string().contains("3 of 10"), "{}", ran.out);
    assert_eq!(counted(&place), 10);
}

#[test]
fn an_empty_cell_takes_nothing_back_and_is_told() {
    let place = night();
    assert_eq!(look(&place, &body(UNITS)).code, 0);
    for row in ["U01,,,complete", "U01,513,,complete", "U01,,471,"] {
        let ran = look(&place, &body(UNITS).replace("U01,513,471,complete", row));
        let taken = events(&ran, "taken");
        assert!(words(&taken, "findings").contains("had 984 ballots"), "{row}: {}", ran.out); // 513 + 471
        assert_eq!((taken[0]["changed"].as_u64(), counted(&place)), (Some(0), UNITS), "{row}");
        let listed = json(&place.join("site/v/latest/review.json"))["entries"].to_string();
        assert!(listed.contains("feed_zeroed") && !listed.contains("figures_changed"), "{row}: {listed}");
        assert_eq!(look(&place, &body(UNITS)).code, 0);
    }
    // What the source says itself is so.
    look(&place, &body(UNITS).replace("U01,513,471,complete", "U01,,,retracted"));
    assert_eq!(counted(&place), UNITS - 1);

    let place = night();
    let mapped = "[feed]\nformat = \"csv\"\n[feed.columns]\nunit = \"unit\"\nyes = \"yes\"\nno = \"no\"\nstatus = \"status\"\n\
                  [feed.status]\nwaiting = [\"open\"]";
    place.vote("v", &format!("[baseline]\nvotes = [\"old\"]\n{mapped}"));
    assert_eq!(look(&place, &body(UNITS)).code, 0);
    let ran = look(&place, &body(UNITS).replace("U01,513,471,complete", "U01,,,complete"));
    assert!(words(&events(&ran, "taken"), "findings").contains("had 984 ballots"), "{}", ran.out);
    assert_eq!(counted(&place), UNITS);
    look(&place, &body(UNITS).replace("U01,513,471,complete", "U01,,,open"));
    assert_eq!(counted(&place), UNITS - 1);
}

#[test]
fn a_file_that_nobody_can_read_stands_in_the_way_of_no_other() {
    let place = night();
    let units = || json(&place.join("site/v/live.json"))["units"].as_u64();
    place.write("mixed/README.txt", "Results of tonight.\nQuestions to the desk.\n");
    let ran = watch(&place, "mixed", &PUBLISH);
    assert_eq!((ran.code, events(&ran, "refused").len()), (6, 1), "{}", ran.out); // FORMATS: nothing honest can be said yet
    place.write("mixed/1.csv", body(3));
    assert_eq!(watch(&place, "mixed", &["--check"]).json()["state"], "ready");
    let ran = watch(&place, "mixed", &PUBLISH);
    assert_eq!((ran.code, units(), events(&ran, "passed_over").len()), (0, Some(3), 0), "{}", ran.out);
    place.write("mixed/logo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01");
    watch(&place, "mixed", &PUBLISH);
    place.write("mixed/2.csv", body(5));
    let ran = watch(&place, "mixed", &PUBLISH);
    assert_eq!((events(&ran, "recorded").len(), units()), (1, Some(5)), "{}", ran.out);
    // Nothing is recorded again, unless it changes: half a heading was no figures, the whole file is.
    assert_eq!(events(&watch(&place, "mixed", &PUBLISH), "recorded").len(), 0);
    place.write("mixed/3.csv", "un");
    assert_eq!(events(&watch(&place, "mixed", &PUBLISH), "refused").len(), 1);
    place.write("mixed/3.csv", body(7));
    assert_eq!((watch(&place, "mixed", &PUBLISH).code, units()), (0, Some(7)));
}

#[test]
fn a_recorded_body_that_was_changed_is_told_and_the_others_count() {
    let place = night();
    let body_of = |number: usize| {
        let log = fs::read_to_string(place.join("rec/log.jsonl")).expect("a log");
        let line: Value = serde_json::from_str(log.lines().nth(number - 1).expect("a line")).expect("JSON");
        (line["body"].as_str().expect("a name").to_owned(), line["sha256"].clone())
    };
    let units = || json(&place.join("site/v/live.json"))["units"].as_u64();
    place.write("now.csv", body(3));
    watch(&place, "now.csv", &["--record", "rec"]);
    place.write("now.csv", body(5));
    watch(&place, "now.csv", &["--record", "rec"]);
    let (file, sha256) = body_of(1);
    place.write(&format!("rec/{file}"), "changed");
    let ran = watch(&place, "now.csv", &PUBLISH);
    let told = &events(&ran, "damaged")[0];
    assert_eq!((&told["number"], &told["file"], &told["sha256"]), (&1.into(), &file.into(), &sha256));
    assert_eq!(told["found"], "d67e2e944994496c8d8ec76eed0cf9f09679448d584b532bebf941852a37f5ed"); // sha256sum of `changed`
    assert_eq!((ran.code, units()), (0, Some(5)), "{}", ran.err);
    // The last one: the source still has it, so that it is taken once more.
    place.write("now.csv", body(8));
    watch(&place, "now.csv", &["--record", "rec"]);
    fs::remove_file(place.join("rec").join(body_of(3).0)).expect("removed");
    let ran = watch(&place, "now.csv", &PUBLISH);
    assert!(events(&ran, "damaged")[1]["found"].is_null(), "{}", ran.out);
    assert_eq!((ran.code, units(), events(&ran, "recorded").len()), (0, Some(8), 1), "{}", ran.err);
    assert_eq!(events(&watch(&place, "now.csv", &PUBLISH), "recorded").len(), 0);
    // With the source away readers do not go back to older figures.
    place.write(&format!("rec/{}", body_of(4).0), "changed");
    fs::rename(place.join("now.csv"), place.join("away.csv")).expect("renamed");
    let ran = watch(&place, "now.csv", &PUBLISH);
    assert_eq!((events(&ran, "published").len(), units()), (0, Some(8)), "{}", ran.out);
    fs::rename(place.join("away.csv"), place.join("now.csv")).expect("renamed");
    watch(&place, "now.csv", &PUBLISH);
    assert_eq!(units(), Some(8));
}

#[test]
fn what_is_not_understood_in_desk_toml_is_told_by_whoever_rests_on_it() {
    let place = night();
    place
        .write("v/desk.toml", "[[overide]]\nunit = \"U01\"\n")
        .write("v/returns.csv", body(5))
        .write("now.csv", body(5));
    let night = ["--draws", "500", "--data", ".", "--now", "2026-03-23T22:00:00+01:00"];
    for command in [
        &["watch", "v", "--feed", "now.csv", "--once"][..],
        &["watch", "v", "--feed", "now.csv", "--check"],
        &["project", "v"],
        &["report", "v"],
    ] {
        let ran = place.run(&[command, &night].concat());
        assert!(ran.err.contains("desk.toml:1") && ran.err.contains("`overide`"), "{command:?}: {}", ran.err);
    }
    let ran = look(&place, &body(5));
    assert_eq!(events(&ran, "noticed")[0]["findings"][0]["code"], "unknown_key", "{}", ran.out);
}

#[test]
fn rows_of_the_day_before_are_set_aside_by_projections_and_reports_as_well() {
    let place = night();
    let rows = timed(&[(0, "2026-03-23T21:00:00+01:00"), (1, "2026-03-22T21:00:00+01:00")]);
    place.write("v/returns.csv", &rows).write("other.csv", &rows);
    let fixed = ["v", "--json", "--draws", "500", "--data", ".", "--now", "2026-03-23T22:00:00+01:00"];
    for command in [&["project"][..], &["project", "--returns", "other.csv"], &["report", "--returns", "other.csv"]] {
        let ran = place.run(&[command, &fixed].concat());
        assert_eq!(ran.code, 0, "{command:?}: {}", ran.err);
        let told = ran.json();
        assert!(told.to_string().contains("the vote is on 2026-03-23"), "{command:?}: {told}");
        if command[0] == "project" {
            assert_eq!(told["counted"]["units"], 1, "{command:?}");
        }
    }
    // A rehearsal of the day before is one.
    place.write("v/returns.csv", rows.replace("reported_at\n", "reported_at,test\n").replace("+01:00\n", "+01:00,1\n"));
    assert_eq!(place.run(&[&["project"][..], &fixed].concat()).json()["counted"]["units"], 2);
}

#[test]
fn a_refused_file_that_sorts_last_bars_no_other_and_is_told_with_each() {
    let place = night();
    let units = || json(&place.join("site/v/live.json"))["units"].as_u64();
    let made = body(9).replace("status\n", "status,test\n").replace("complete\n", "complete,1\n");
    place.write("mixed/1.csv", body(3)).write("mixed/zz.csv", made);
    let ran = watch(&place, "mixed", &PUBLISH);
    assert_eq!((units(), events(&ran, "refused").len()), (Some(3), 1), "{}", ran.out);
    for (name, counted) in [("mixed/2.csv", 5), ("mixed/3.csv", 8)] {
        place.write(name, body(counted));
        let ran = watch(&place, "mixed", &PUBLISH);
        assert_eq!((units(), events(&ran, "recorded").len()), (Some(counted as u64), 1), "{}", ran.out);
        assert!(words(&events(&ran, "refused"), "file").contains("zz.csv"), "{}", ran.out);
        assert_eq!(events(&ran, "passed_over").len(), 0, "{}", ran.out);
    }
    // What is doubted is still believed when it stays so.
    place.write("mixed/4.csv", body(4));
    for _ in 0..3 {
        watch(&place, "mixed", &PUBLISH);
    }
    assert_eq!(units(), Some(4));
}

#[test]
fn the_time_of_the_figures_is_that_of_rows_that_count() {
    let place = night();
    let rows = timed(&[(0, "2026-03-23T21:00:00+01:00"), (1, "2026-03-23T21:10:00+01:00")]);
    for (more, of) in [
        ("Q99,500,460,complete,2026-03-23T21:40:00+01:00\n", "a unit that nobody knows"),
        ("U02,many,460,complete,2026-03-23T21:40:00+01:00\n", "figures that are none"),
        ("U02,5000,4600,complete,2026-03-23T21:40:00+01:00\n", "more ballots than voters"),
    ] {
        let _ = fs::remove_dir_all(place.join("rec"));
        let _ = fs::remove_dir_all(place.join("site"));
        let ran = look(&place, &(rows.clone() + more));
        assert_eq!(events(&ran, "projected")[0]["data_as_of"], "2026-03-23T21:10:00+01:00", "{of}: {}", ran.out);
        assert_eq!(json(&place.join("site/v/live.json"))["data_as_of"], "2026-03-23T21:10:00+01:00", "{of}");
    }
    let mapped = "[feed]\nformat = \"csv\"\n[feed.columns]\nunit = \"unit\"\nyes = \"yes\"\nno = \"no\"\nreported_at = \"reported_at\"";
    place.vote("v", &format!("[baseline]\nvotes = [\"old\"]\n{mapped}"));
    let _ = fs::remove_dir_all(place.join("rec"));
    let ran = look(&place, &(rows + "Q99,500,460,complete,2026-03-23T21:40:00+01:00\n"));
    assert_eq!(events(&ran, "projected")[0]["data_as_of"], "2026-03-23T21:10:00+01:00", "{}", ran.out);
}

#[test]
fn a_hint_about_an_unknown_area_names_known_ones_and_a_misspelt_table_bars_nothing() {
    let place = night();
    place.write("v/desk.toml", "[hint]\ntext = \"R7 late\"\n");
    let ran = look(&place, &body(5));
    let why = words(&events(&ran, "unpublished"), "why") + &words(&events(&ran, "unpublished"), "cure");
    assert!(["desk.toml", "R0", "R1", "R2"].iter().all(|word| why.contains(word)), "{why}");
    // Without a register the earlier vote has the areas.
    fs::remove_file(place.join("v/units.csv")).expect("removed");
    let ran = place.run(&["project", "v", "--returns", "now.csv", "--data", ".", "--draws", "500"]);
    assert!(ran.err.contains("R0") && ran.err.contains("desk.toml"), "{}", ran.err);
    let ran =
        place.run(&["project", "v", "--returns", "now.csv", "--data", ".", "--draws", "500", "--hint", "R8 late"]);
    assert!(ran.err.contains("R0") && !ran.err.contains("desk.toml"), "{}", ran.err);
    let place = night();
    for (table, text) in [("hintt", "yes"), ("hnit", "R0 late"), ("hints", "on"), ("hin", "R0 late")] {
        place.write("v/desk.toml", format!("[{table}]\ntext = \"{text}\"\n"));
        let ran = look(&place, &body(5));
        assert_eq!(ran.code, 0, "{table}: {}", ran.err);
        let told = words(&events(&ran, "noticed"), "findings");
        assert!(told.contains("unknown_key") && told.contains("`hint`"), "{table}: {told} {}", ran.out);
    }
}
