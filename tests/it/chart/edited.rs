//! What an editor asked of the charts: one message, nothing that misleads, nothing cut off.

use std::fs;

use serde_json::Value;

use crate::folder::Place;

/// A chart of the vote of 2020 as JSON and SVG.
fn chart(name: &str, size: &str) -> (Value, String) {
    let place = Place::new();
    let ran = place.run(&["chart", name, "new-caledonia-2020", "--out", "o", "--size", size]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let size = if size == "article" { String::new() } else { format!(".{size}") };
    let read = |ending: &str| {
        fs::read_to_string(place.join(&format!("o/new-caledonia-2020/charts/{name}{ending}"))).expect("a chart")
    };
    (serde_json::from_str(&read(".json")).expect("JSON"), read(&format!("{size}.svg")))
}

fn list<'a>(json: &'a Value, path: &str) -> &'a Vec<Value> {
    json.pointer(path).and_then(Value::as_array).unwrap_or_else(|| panic!("{path}"))
}

#[test]
fn regions_that_nobody_reported_are_no_picture() {
    let place = Place::new();
    // Of 2020 there are lines for the whole territory alone.
    let ran = place.run(&["chart", "outstanding_by_region", "new-caledonia-2020", "--out", "o"]);
    assert!(ran.code == 6 && ran.err.contains("no report says which"), "{}", ran.err); // FORMATS: nothing honest can be said
}

#[test]
fn the_part_still_out_is_shown_larger_and_named_once() {
    let (json, svg) = chart("count_so_far", "article");
    assert_eq!(json["figure"]["zoom"], true);
    assert!(
        json["subtitle"].as_str().is_some_and(|told| told.starts_with("As of 21:45, 226 of 304 polling stations."))
    );
    let written: Vec<&str> = svg.lines().filter(|line| line.starts_with("<text")).collect();
    assert!(
        !written.iter().any(|line| line.contains("expected\u{a0}≈")),
        "the parts have their names in the second bar"
    );
    assert_eq!(svg.matches("stroke-dasharray").count(), 2, "two lines from the part to the bar");
}

#[test]
fn units_that_are_not_those_of_then_are_rings_and_the_largest_changes_have_names() {
    let (json, svg) = chart("swing_vs_baseline", "article");
    let dots = list(&json, "/figure/dots");
    let hollow = dots.iter().filter(|dot| dot["hollow"] == true).count();
    assert_eq!((hollow, dots.len() - hollow), (51, 253)); // 304 stations, 253 comparable (the title)
    assert_eq!(dots.iter().filter(|dot| dot["label"] != "").count(), 3); // largest_changes
    let axis = |path: &str| json.pointer(path).and_then(Value::as_f64).expect("a number");
    assert_eq!(axis("/figure/x/low"), axis("/figure/y/low"));
    assert!(svg.contains(">Maré, Nece</text>") && svg.contains(">+26.1</text>"), "the list beside the dots");
    assert!(svg.contains("Mou −16.0"), "the largest changes are named among the dots");
}

#[test]
fn errors_have_their_sign_and_the_title_says_to_which_side() {
    let (json, _) = chart("error_by_horizon", "article");
    assert_eq!(json["title"], "Every poll overstated No, from 20 months to 7 weeks before the votes");
    assert_eq!(json["figure"]["guides"][0]["at"], 0.0);
    assert_eq!(json["figure"]["y"]["unit"], "points");
    let rows = list(&json, "/table/rows").iter().map(|row| row[4].as_f64().expect("an error"));
    let marks = list(&json, "/figure/marks").iter().map(|mark| mark["at"][1].as_f64().expect("an error"));
    assert!(rows.eq(marks), "the picture has the errors of the table");
}

#[test]
fn the_map_of_surprise_is_coloured_by_what_is_beyond_the_average_miss() {
    let (json, svg) = chart("map_surprise", "article");
    assert!(
        json["title"].as_str().is_some_and(|title| title.starts_with("No fell 16.4\u{a0}points short of the polls"))
    );
    let tones: Vec<&Value> = list(&json, "/figure/classes").iter().map(|class| &class["tone"]).collect();
    assert!(tones.contains(&&Value::from("yes")) && tones.contains(&&Value::from("no")), "both sides of the average");
    for row in list(&json, "/table/rows") {
        let [change, beyond] = [4, 6].map(|column| row[column].as_f64().expect("points"));
        assert!((change - beyond + 16.4).abs() < 0.05, "{row}"); // 53.26 − 69.7 (I-Scope of February 2020, two-way)
    }
    // Nouméa's voters live in six pixels: a frame there, and the same place larger.
    assert_eq!(svg.matches("<rect").count() - list(&json, "/figure/classes").len(), 3, "ground and two frames");
}

#[test]
fn no_figure_of_a_card_is_cut_on_a_telephone() {
    let (_, svg) = chart("outcome_cards", "mobile");
    let cut = svg.lines().filter(|line| line.contains("<text") && line.contains('…')).count();
    assert_eq!(cut, 0);
}
