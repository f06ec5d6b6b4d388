//! What a desk should look at on the night: one list, with names, causes and what each entry moves.

use serde_json::Value;

use super::{UNITS, body, events, figures, json, night, watch};
use crate::folder::{Place, Ran};

/// How many units a body has, and those with other figures: unit, yes, no.
type Body<'b> = (usize, &'b [(usize, u64, u64)]);

/// The night with names, and bodies in which some units have other figures.
fn odd_night(bodies: &[Body<'_>]) -> Place {
    let place = night();
    let units: String = (0..UNITS).map(|unit| format!("U{unit:02},R{},1500,Town {unit}\n", unit % 3)).collect();
    place.write("v/units.csv", "unit,parent,registered,name\n".to_owned() + &units);
    std::fs::remove_dir_all(place.join("feed")).expect("removed");
    for (number, (counted, odd)) in bodies.iter().enumerate() {
        let mut text = body(*counted);
        for (unit, yes, no) in *odd {
            let (was_yes, was_no) = figures(*unit);
            text = text.replace(&format!("U{unit:02},{was_yes},{was_no},"), &format!("U{unit:02},{yes},{no},"));
        }
        place.write(&format!("feed/{number}.csv"), text);
    }
    place
}

fn entry<'e>(event: &'e Value, unit: &str) -> Option<&'e Value> {
    event["entries"].as_array().expect("a list").iter().find(|entry| entry["unit"] == unit)
}

#[track_caller]
fn lists(ran: &Ran) -> Vec<Value> {
    assert_eq!(ran.code, 0, "{}", ran.err);
    events(ran, "review")
}

#[test]
fn a_far_unit_and_its_correction_are_told_by_name_with_cause_and_points() {
    // Town 3 has a fifth of its votes for Yes, then what it really counted.
    let place = odd_night(&[(18, &[]), (20, &[(3, 200, 800)]), (22, &[])]);
    let lists = lists(&watch(&place, "feed", &["--publish", "site"]));
    assert_eq!(lists.len(), 2, "{lists:?}"); // it enters with the second body and is put right with the third
    let all = lists[0]["entries"].as_array().expect("a list");
    let far = all.iter().find(|entry| entry["code"] == "count_falls").expect("listed");
    assert_eq!((far["name"].as_str(), far["unit"].as_str()), (Some("Town 3"), Some("U03")));
    assert_eq!((far["was"]["yes"].as_u64(), far["is"]["yes"].as_u64()), (Some(539), Some(200))); // 500 + 13 × 3
    assert!(far["points"].as_f64().expect("points") < -1.0, "{far}"); // 339 votes of 20 × 1000
    let codes: Vec<&str> =
        lists[0]["entries"].as_array().expect("a list").iter().filter_map(|it| it["code"].as_str()).collect();
    assert!(codes.contains(&"unusual_share"), "{codes:?}");
    // What is undone is no correction any more.
    assert_eq!(entry(&lists[1], "U03"), None, "{}", lists[1]);
    assert_eq!(lists[1]["left"][0]["name"], "Town 3");
    let kept = json(&place.join("site/v/v0002/review.json"));
    assert_eq!(kept["entries"][0]["unit"], "U03");
    let page = std::fs::read_to_string(place.join("site/v/v0002/report.html")).expect("a page");
    assert!(page.contains("Figures to check") && page.contains("Town 3"));
}

#[test]
fn sides_exchanged_and_a_unit_taken_back_are_told_with_their_cause() {
    let (yes, no) = figures(4);
    let place = odd_night(&[(18, &[(4, no, yes)]), (20, &[]), (19, &[])]);
    let lists = lists(&watch(&place, "feed", &[]));
    let exchanged = lists.iter().find_map(|list| entry(list, "U04")).expect("listed");
    assert_eq!(exchanged["code"], "count_falls");
    assert!(exchanged["likely_cause"].as_str().expect("words").contains("in each other’s place"), "{exchanged}");
    let back = entry(lists.last().expect("a list"), "U19").expect("listed");
    assert_eq!((back["code"].as_str(), back["is"].is_null()), (Some("taken_back"), true));
    assert_eq!(back["was"]["yes"].as_u64(), Some(figures(19).0));
}

#[test]
fn an_acknowledged_entry_leaves_the_list_and_is_counted() {
    let place = odd_night(&[(18, &[]), (20, &[(3, 200, 800)])]);
    let desk =
        ["count_falls", "unusual_share"].map(|code| format!("[[acknowledged]]\ncode = \"{code}\"\nunit = \"U03\"\n"));
    place.write("v/desk.toml", desk.concat());
    let ran = watch(&place, "feed", &["--publish", "site"]);
    assert!(lists(&ran).is_empty(), "{}", ran.out);
    let kept = json(&place.join("site/v/latest/review.json"));
    assert_eq!((kept["entries"].as_array().map(Vec::len), kept["acknowledged"].as_u64()), (Some(0), Some(2)));
}

#[test]
fn a_terminal_reads_the_list_in_the_language_that_is_asked_for() {
    let place = odd_night(&[(18, &[]), (20, &[(3, 200, 800)])]);
    let ran = place.run(&[
        "watch",
        "v",
        "--feed",
        "feed",
        "--once",
        "--draws",
        "500",
        "--data",
        ".",
        "--lang",
        "de",
        "--now",
        "2026-03-23T22:00:00+01:00",
    ]);
    assert!(ran.err.contains("v: zu prüfen (") && ran.err.contains("Town 3"), "{}", ran.err);
}
