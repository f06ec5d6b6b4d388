//! What a newcomer does wrong on the first night, and what is said to it.

use super::night;
use crate::folder::{Place, Ran};

fn told(place: &Place, feed: &str, more: &[&str]) -> Ran {
    let fixed = ["watch", "v", "--feed", feed, "--draws", "500", "--data", ".", "--now", "2026-03-23T22:00:00+01:00"];
    place.run(&[&fixed[..], more].concat())
}

#[test]
fn a_file_that_is_not_there_is_told_with_the_name_that_may_be_meant() {
    let place = night();
    place.write("night.csv", "unit,yes,no\n");
    let ran = told(&place, "nigth.csv", &["--once"]);
    assert!(ran.code == 6 && ran.err.contains("night.csv meant?"), "{}", ran.err);
    let ran = told(&place, "nigth.csv", &["--check"]);
    assert!(ran.code == 6 && ran.out.contains("night.csv meant?"), "{}", ran.out);
    let ran = told(&place, "nowhere/night.csv", &["--once"]);
    assert!(ran.code == 6 && ran.err.contains("no folder nowhere"), "{}", ran.err);
}

#[test]
fn a_table_with_other_columns_is_told_with_their_names_and_what_to_write() {
    let place = night();
    place.write("night.csv", "station,oui,non\nU00,500,460\n");
    let ran = told(&place, "night.csv", &["--once"]);
    assert!(ran.err.contains("`station`") && ran.err.contains("unit = \"station\""), "{}", ran.err);
    assert!(!ran.err.contains("figures from before stand"), "{}", ran.err); // there are none
}

#[test]
fn a_row_that_is_set_aside_is_told_once_with_its_line_and_reason() {
    let place = night();
    for number in 0..2 {
        place.write(
            &format!("rows/{number}.csv"),
            format!("unit,yes,no,status\nU00,50{number},460,complete\nX9,1,2,complete\n"),
        );
    }
    let ran = told(&place, "rows", &["--once"]);
    assert_eq!((ran.code, ran.err.matches("X9 is set aside").count()), (0, 1), "{}", ran.err);
    let ran = told(&place, "rows/1.csv", &["--check"]);
    assert!(ran.out.contains("line 3") && ran.out.contains("X9"), "{}", ran.out);
}

#[test]
fn a_version_is_told_with_the_page_to_open_and_the_day_with_how_far_it_is() {
    let place = night();
    let ran = told(&place, "feed", &["--once", "--publish", "site"]);
    assert!(ran.err.contains("site/v/live.html"), "{}", ran.err);
    let check = |now: &str| {
        let fixed = ["watch", "v", "--feed", "feed/1.csv", "--check", "--data", ".", "--now", now];
        place.run(&fixed).out
    };
    assert!(check("2026-03-23T20:00:00+01:00").contains("the day of the vote is 2026-03-23\n"));
    assert!(check("2026-03-13T20:00:00+01:00").contains("in 10 days"));
    assert!(check("2027-03-23T20:00:00+01:00").contains("365 days ago"));
}

#[test]
fn a_feed_is_converted_over_no_prepared_file_and_not_over_itself() {
    let place = night();
    let before = ["v/vote.toml", "feed/1.csv"].map(|file| std::fs::read(place.join(file)).expect("a file"));
    for to in ["v/vote.toml", "v/desk.toml", "v/results.csv", "v/polls.csv", "feed/1.csv", "v/returns.xlsx", "v"] {
        let ran = place.run(&["convert", "feed/1.csv", "--vote", "v", "--to", to, "--data", "."]);
        assert!(ran.code == 2 && ran.err.contains("--to"), "{to}: {}", ran.err); // FORMATS: the command line is wrong
    }
    assert_eq!(before, ["v/vote.toml", "feed/1.csv"].map(|file| std::fs::read(place.join(file)).expect("a file")));
    assert!(!place.join("v/results.csv").exists());
    for to in ["v/returns.csv", "v/units.csv", "results.csv", "v/report.json"] {
        let ran = place.run(&["convert", "feed/1.csv", "--vote", "v", "--to", to, "--data", "."]);
        assert_eq!(ran.code, 0, "{to}: {}", ran.err);
    }
}

#[test]
fn a_folder_that_is_no_recording_is_told_as_such() {
    for folder in ["v", "nowhere"] {
        let ran = night().run(&["rehearse", folder, "--data", "."]);
        assert!(ran.code == 3 && ran.err.contains("nothing was recorded"), "{folder}: {}", ran.err); // FORMATS: an input file is wrong
    }
}
