//! What the program writes: where, at which level, and what it lists as unusual.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;

use crate::folder::Place;

const HEAD: &str = "unit,parent,registered,cast,blank,spoiled,yes,no\n";

/// Thirty units; the first `reported` vote as before, with about 3 points more for yes in all, but for some odd ones.
fn night(focus: &str, reported: usize, odd: &[(usize, u64)]) -> Place {
    let place = Place::new();
    let (mut results, mut before) = (HEAD.to_owned(), HEAD.to_owned());
    let mut returns = "unit,registered,cast,blank,spoiled,yes,no,status,reported_at\n".to_owned();
    for unit in 0..30 {
        let was = 300 + (unit as u64 * 67) % 330;
        results += &format!("u{unit:02},P{},1500,,,,,\n", unit % 3);
        before += &format!("u{unit:02},P{},1500,1000,0,0,{was},{}\n", unit % 3, 1000 - was);
        let yes = odd.iter().find(|(at, _)| *at == unit).map_or(was + 25 + (unit as u64 * 7) % 11, |(_, yes)| *yes);
        if unit < reported {
            returns += &format!("u{unit:02},1500,1000,0,0,{yes},{},complete,2026-03-23T22:00:00Z\n", 1000 - yes);
        }
    }
    let more = "[baseline]\nvotes = [\"../before\"]";
    let toml = format!(
        "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\nfocus = \"{focus}\"\n[options]\nyes = \"Yes\"\nno = \"No\"\n{more}\n"
    );
    place.write("v/vote.toml", toml).write("v/results.csv", results).write("v/returns.csv", returns);
    place.vote_on("before", "2020-03-22", "").write("before/results.csv", before);
    place
}

fn unusual(place: &Place) -> Vec<Value> {
    place.run(&["project", "v", "--json", "--draws", "500"]).json()["unusual"].as_array().expect("a list").clone()
}

#[test]
fn of_a_clean_count_no_unit_is_unusual() {
    for reported in [12, 30] {
        assert_eq!(unusual(&night("yes", reported, &[])), Vec::<Value>::new(), "{reported}");
    }
}

#[test]
fn the_sign_of_an_unusual_share_is_that_of_the_option_in_focus() {
    // Unit 4 had 568 of 1,000 yes before and has 820 now.
    for (focus, sign, got) in [("yes", 1.0, 0.82), ("no", -1.0, 0.18)] {
        let found = unusual(&night(focus, 30, &[(4, 820)]));
        assert_eq!(found.len(), 1, "{found:?}"); // one odd unit
        let number = |key: &str| found[0][key].as_f64().expect("a number");
        assert_eq!(found[0]["unit"], "u04");
        assert!((number("got") - got).abs() < 1e-12, "{found:?}");
        assert_eq!(number("z").signum(), sign, "{found:?}");
        assert_eq!((number("got") - number("expected")).signum(), sign, "{found:?}");
        assert!(number("z").abs() >= 4.0); // from four on they are listed
    }
}

#[test]
fn a_unit_is_listed_from_four_standard_deviations_on() {
    let z = |yes: u64| unusual(&night("yes", 30, &[(4, yes)])).first().and_then(|found| found["z"].as_f64());
    let listed: Vec<f64> = (650..=820).rev().step_by(5).map_while(z).collect();
    assert!(listed.len() < 34, "{listed:?}"); // near what the others did it is not listed
    let last = *listed.last().expect("one far off");
    assert!((4.0..4.5).contains(&last), "{listed:?}"); // five ballots of 1,000 are less than half a deviation
}

#[test]
fn of_several_unusual_units_the_worst_comes_first() {
    let found = unusual(&night("yes", 30, &[(4, 820), (17, 970)]));
    let z: Vec<f64> = found.iter().filter_map(|unit| unit["z"].as_f64()).map(f64::abs).collect();
    assert_eq!((found.len(), found[0]["unit"].as_str()), (2, Some("u17"))); // 44.9 % before, 97 % now
    assert!(z[0] > z[1], "{z:?}");
}

#[test]
fn the_range_of_the_headline_is_that_of_nine_in_ten_in_the_json() {
    let place = night("no", 12, &[]);
    assert_eq!(place.run(&["report", "v", "--out", "out"]).code, 0);
    let headline = fs::read_to_string(place.join("out/v/headline.en.txt")).expect("a headline");
    let share = place.run(&["project", "v", "--json"]).json()["share"]["quantiles"].clone();
    let percent = |key: &str| format!("{:.1}%", 100.0 * share[key].as_f64().expect("a quantile"));
    let told = format!(
        "at {} of valid votes, and between {} and {} in nine cases out of ten",
        percent("0.5"),
        percent("0.05"),
        percent("0.95")
    );
    assert!(headline.contains(&told), "{told}: {headline}");
    assert!(percent("0.05") != percent("0.025") && percent("0.95") != percent("0.975")); // another level would be seen
}

/// Every file below a folder, by its path in it.
fn files(root: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![root.to_path_buf()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(dir).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found
}

#[test]
fn a_projection_is_written_where_it_is_asked_for_and_nowhere_else() {
    let place = night("yes", 12, &[]);
    let before = files(place.path());
    let printed = place.run(&["project", "v", "--json", "--draws", "500"]);
    assert_eq!(files(place.path()), before); // nothing without --out
    let ran = place.run(&["project", "v", "--json", "--draws", "500", "--out", "deep/there"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let new: Vec<String> = files(place.path()).difference(&before).cloned().collect();
    assert_eq!(new, ["deep/there/.plebis/v.json", "deep/there/v/project.json"]); // whose they are, and they
    let written: Value = serde_json::from_slice(&fs::read(place.join(&new[1])).expect("a file")).expect("JSON");
    assert_eq!(written["share"], printed.json()["share"]);
}

#[test]
fn a_report_is_written_below_its_folder_alone() {
    let place = night("yes", 12, &[]);
    let before = files(place.path());
    assert_eq!(place.run(&["report", "v", "--out", "there", "--draws", "500"]).code, 0);
    let after = files(place.path());
    let new: Vec<&String> = after.difference(&before).collect();
    assert!(new.len() > 5 && new.iter().all(|file| file.starts_with("there/")), "{new:?}");
    assert!(before.is_subset(&after));
}
