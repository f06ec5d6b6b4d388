//! Nothing ends a report: long names, large folders, rows in any order.

use std::{collections::BTreeSet, fs};

use crate::folder::Place;

/// A piece of text in each of eight scripts, with marks, ligatures and joined pictures.
const SCRIPTS: [(&str, &str); 8] = [
    ("Latin", "e\u{301}a\u{308}o\u{302} Co\u{302}te\u{301} "),
    ("Greek", "Αθήνα Ψηφοφορία "),
    ("Cyrillic", "Йошкар-Ола ё "),
    ("Arabic", "العربيّة استفتاء "),
    ("Hebrew", "עִבְרִית משאל "),
    ("Devanagari", "हिन्दी क्षेत्र "),
    ("Chinese", "投票所全民公決"),
    ("emoji", "👩\u{200d}👧\u{200d}👦🇫🇷👍🏽❤\u{fe0f}"),
];

/// The beginning of a script's text, this many letters long, with a tail of its own.
fn text(piece: &str, letters: usize, tail: &str) -> String {
    let text: String = piece.chars().cycle().take(letters.saturating_sub(tail.len())).collect();
    // A cell is read without the space around it.
    format!("{}{tail}", text.trim())
}

/// The example folder with a map, and every name as long as asked for.
fn named(place: &Place, piece: &str, letters: usize) {
    assert_eq!(place.run(&["new", "made"]).code, 0);
    let name = |tail: &str| text(piece, letters, tail);
    let edit = |file: &str, pairs: &[(&str, String)]| {
        let path = place.join("made").join(file);
        let mut text = fs::read_to_string(&path).expect("a file of the example");
        for (from, to) in pairs {
            assert!(text.contains(from), "{file} has no {from}");
            text = text.replace(from, to);
        }
        fs::write(path, text).expect("a file");
    };
    let words = [
        ("yes = \"Yes\"", format!("yes = \"{}\"", name("y"))),
        ("no = \"No\"", format!("no = \"{}\"", name("n"))),
        ("yes = \"Oui\"", format!("yes = \"{}\"", name("o"))),
        ("no = \"Non\"", format!("no = \"{}\"", name("m"))),
        ("Referendum on a new library (invented example)", name("t")),
    ];
    edit("vote.toml", &words);
    edit("polls.csv", &[("North Star Research", name("s")), ("Opinion Works", name("w"))]);
    edit("results.csv", &[("Harbour", name("h")), ("Old Town", name("d")), ("Coast", name("c"))]);
    edit("units.csv", &[("Coast", name("c"))]);
    let square = |unit: usize, key: &str| {
        let (x, y) = (unit % 4, unit / 4);
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"unit\":\"{key}\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":\
             [[[{x},{y}],[{x}.9,{y}],[{x}.9,{y}.9],[{x},{y}.9],[{x},{y}]]]}}}}"
        )
    };
    let results = fs::read_to_string(place.join("made/results.csv")).expect("results");
    let keys = results.lines().skip(1).filter_map(|line| line.split(',').next()).enumerate();
    let features: Vec<String> = keys.map(|(unit, key)| square(unit, key)).collect();
    let outlines = format!("{{\"type\":\"FeatureCollection\",\"features\":[{}]}}", features.join(","));
    place.write("made/outlines.geojson", outlines);
}

/// Names of the pictures of a report.
fn pictures(place: &Place) -> BTreeSet<String> {
    let entries = fs::read_dir(place.join("out/made/charts")).expect("charts");
    let names = entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"));
    names.filter(|name| name.ends_with(".svg")).collect()
}

fn attribute(element: &str, name: &str) -> Option<f64> {
    let rest = element.split_once(&format!(" {name}=\""))?.1;
    rest.split('"').next()?.parse().ok()
}

/// Every line of text of every picture lies inside it.
fn assert_inside(place: &Place, what: &str) {
    for picture in pictures(place) {
        let svg = fs::read_to_string(place.join("out/made/charts").join(&picture)).expect("a picture");
        let head = svg.split('>').next().expect("a head");
        let size = ["width", "height"].map(|name| attribute(head, name).expect("a size"));
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{what}: {picture} has a place that is no number");
        for line in svg.split("<text").skip(1) {
            let line = line.split("</text>").next().expect("a line");
            let [x, y, long] = ["x", "y", "textLength"].map(|name| attribute(line, name).expect("a place"));
            let left = match line {
                line if line.contains("text-anchor=\"middle\"") => x - 0.5 * long,
                line if line.contains("text-anchor=\"end\"") => x - long,
                _ => x,
            };
            // Places are written to a hundredth of a pixel.
            let inside = left >= -0.02 && left + long <= size[0] + 0.02 && y >= 0.0 && y <= size[1];
            assert!(inside, "{what}: {picture} of {size:?}: {line}");
        }
    }
}

#[test]
fn a_report_is_written_whatever_the_length_and_the_script_of_its_names() {
    let usual = Place::new();
    named(&usual, "Harbour ", 12);
    assert_eq!(usual.run(&["report", "made", "--out", "out", "--draws", "200"]).code, 0);
    let wanted = pictures(&usual);
    assert!(wanted.len() >= 14, "{wanted:?}"); // the example's charts, with those of a map
    let lengths = [1, 2, 30, 45, 58, 120, 500, 2000];
    for (step, (script, piece)) in SCRIPTS.into_iter().enumerate() {
        for turn in [0, 3, 6] {
            let letters = lengths[(step + turn) % lengths.len()];
            let place = Place::new();
            named(&place, piece, letters);
            let ran = place.run(&["report", "made", "--out", "out", "--draws", "200"]);
            assert_eq!(ran.code, 0, "{script}, {letters} letters: {}", ran.err);
            assert_eq!(pictures(&place), wanted, "{script}, {letters} letters");
            assert_inside(&place, &format!("{script}, {letters} letters"));
        }
    }
}

#[test]
fn every_size_holds_the_longest_names() {
    for letters in [58, 2000] {
        let place = Place::new();
        named(&place, SCRIPTS[0].1, letters);
        let ran = place.run(&["report", "made", "--out", "out", "--draws", "200", "--all"]);
        assert_eq!(ran.code, 0, "{letters} letters: {}", ran.err);
        assert_inside(&place, &format!("{letters} letters"));
    }
}
