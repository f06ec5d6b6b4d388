//! A desk's own face: theme.toml and `[chart.NAME]` of desk.toml.

use std::fs;

use plebis::chart::ChartName;
use plebis::vote::CHART_NAMES;
use serde_json::Value;

use crate::folder::{Place, Ran};

/// The example of docs/pictures.md, its blocks of TOML in order.
fn examples() -> Vec<String> {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/pictures.md")).expect("the page");
    page.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default().to_owned()).collect()
}

/// A place with the vote of 2018 as a folder and what the theme of the page names.
fn place() -> Place {
    let place = Place::new();
    let made = place.run(&["new", "--from", "new-caledonia-2018", "mine"]);
    assert_eq!(made.code, 0, "{}", made.err);
    let fonts = concat!(env!("CARGO_MANIFEST_DIR"), "/src/chart/fonts");
    for name in ["Gazette-Regular.otf", "Gazette-Bold.otf"] {
        let own = if name.contains("Bold") { "Inter-SemiBold.otf" } else { "Inter-Regular.otf" };
        place.write(name, fs::read(format!("{fonts}/{own}")).expect("a font"));
    }
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><circle cx=\"20\" cy=\"20\" r=\"18\"/></svg>";
    place.write("gazette.svg", logo);
    place
}

fn drawn(place: &Place, more: &[&str]) -> (Ran, String, Value) {
    let ran = place.run(&[&["chart", "poll_gap", "mine", "--out", "o"], more].concat());
    let read = |ending: &str| {
        let path = format!("o/mine/charts/poll_gap.{ending}");
        fs::read_to_string(place.join(&path)).unwrap_or_else(|_| panic!("{path}: {}", ran.err))
    };
    let (svg, json) = (read("svg"), serde_json::from_str(&read("json")).expect("JSON"));
    (ran, svg, json)
}

#[test]
fn the_names_of_charts_that_a_desk_writes_are_the_charts() {
    assert_eq!(ChartName::ALL.map(ChartName::word), CHART_NAMES);
}

#[test]
fn the_theme_of_the_page_is_worn_by_chart_and_report() {
    let place = place();
    let theme = &examples()[0];
    place.write("theme.toml", theme);
    let (_, svg, json) = drawn(&place, &["--theme", "theme.toml"]);
    for worn in ["#F7F3EC", "#A33B20", "font-family=\"Gazette Sans, Inter", "The Gazette</text>"] {
        assert!(svg.contains(worn), "{worn}"); // as the page gives them
    }
    assert!(json["source"].as_str().is_some_and(|source| source.starts_with("Quelle: ")), "{}", json["source"]);
    assert!(svg.contains("font-size=\"22\"") && svg.contains("height=\"30\""), "title and logo"); // [type] title, [logo] size
    let report = place.run(&["report", "mine", "--draws", "200", "--out", "r", "--theme", "theme.toml"]);
    assert_eq!(report.code, 0, "{}", report.err);
    for chart in ["poll_gap", "share_fan", "map_share"] {
        let svg = fs::read_to_string(place.join(&format!("r/mine/charts/{chart}.svg"))).expect("a chart");
        assert!(svg.contains("fill=\"#F7F3EC\"") && svg.contains("The Gazette"), "{chart}");
    }
}

#[test]
fn what_a_theme_cannot_be_is_refused_with_line_value_and_cure() {
    let place = place();
    let refused = [
        // grey on white: 2.32 (WCAG 2.1); the ratio is told
        ("[colours]\nink = \"#AAAAAA\"\n", ["line 2", "2.32", "4.5", "#AAAAAA"]),
        // yellow on white: 1.30
        ("[colours]\nno = \"#FFE066\"\n", ["line 2", "1.30", "3", "#FFE066"]),
        ("[colours]\nbackgruond = \"#FFFFFF\"\n", ["line 2", "backgruond", "did you mean `background`?", "#FFFFFF"]),
        ("[colour]\nno = \"#FFE066\"\n", ["line 1", "colour", "did you mean `colours`?", "fonts"]),
        ("[colours]\n\nno = \"brown\"\n", ["line 3", "brown", "six hexadecimal", "#0072B2"]),
        ("[fonts]\nregular = \"gazette.svg\"\n", ["line 2", "gazette.svg", "holds no typeface", ".ttf"]),
        ("[type]\ntitle = 90\n", ["line 2", "90", "40", "title"]),
    ];
    for (theme, told) in refused {
        place.write("theme.toml", theme);
        let ran = place.run(&["chart", "poll_gap", "mine", "--theme", "theme.toml", "--out", "o"]);
        assert_eq!(ran.code, 3, "{theme}{}", ran.err); // FORMATS: an input file is wrong
        let err = ran.err.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
        for word in told {
            assert!(err.contains(word), "{theme}{word}: {err}");
        }
    }
    let slip = place.run(&["chart", "poll_gap", "mine", "--theme", "drak"]);
    assert!(slip.code == 2 && slip.err.contains("theme.toml"), "{}", slip.err); // FORMATS: usage
}

#[test]
fn a_desk_changes_words_hides_rows_and_hangs_words_on_values() {
    let place = place();
    place.write("mine/desk.toml", &examples()[1]);
    let (_, svg, json) = drawn(&place, &[]);
    assert_eq!(json["title"], "What the polls said, and what came");
    assert!(svg.contains("our forecast</text>") && !svg.contains(">I-Scope"), "annotation, hidden row");
    assert_eq!(json["notes"][0], "Shares exclude undecided voters.");
    let rows = json["table"]["rows"].as_array().expect("rows").iter().map(Value::to_string).collect::<String>();
    assert!(rows.contains("I-Scope"), "the table keeps what is hidden");
    let french = place.run(&["chart", "poll_gap", "mine", "--lang", "fr", "--out", "o"]);
    let svg = fs::read_to_string(place.join("o/mine/charts/poll_gap.fr.svg")).expect("a chart");
    assert!(svg.contains("Ce que disaient les sondages"), "{}", french.err);
}

#[test]
fn what_a_desk_cannot_mean_is_refused_with_line_value_and_cure() {
    let place = place();
    let refused = [
        ("[chart.pol_gap]\ntitle = \"x\"\n", ["line 1", "pol_gap", "did you mean `poll_gap`?"]),
        ("[chart.poll_gap]\ntitel = \"x\"\n", ["line 2", "titel", "did you mean `title`?"]),
        ("[chart.poll_gap]\nhide = [\"I-Scop\"]\n", ["line 2", "I-Scop", "did you mean `I-Scope`?"]),
        ("[chart.poll_gap]\nannotations = [{ at = 56.7, text = \"x\" }]\n", ["line 2", "56.7", "a share from 0 to 1"]),
        ("[chart.poll_gap]\nannotations = [{ text = \"x\" }]\n", ["line 2", "attached to nothing", "unit"]),
    ];
    for (desk, told) in refused {
        place.write("mine/desk.toml", desk);
        let ran = place.run(&["chart", "poll_gap", "mine", "--out", "o"]);
        assert_eq!(ran.code, 3, "{desk}{}", ran.err); // FORMATS: an input file is wrong
        let err = ran.err.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
        for word in told {
            assert!(err.contains(word), "{desk}{word}: {err}");
        }
    }
}
