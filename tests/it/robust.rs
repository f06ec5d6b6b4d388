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
    // Where no chart could be drawn there is no folder of them.
    let entries = fs::read_dir(place.join("out/made/charts")).into_iter().flatten();
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
        for turn in [0, 3] {
            let letters = lengths[(step + turn) % lengths.len()];
            let place = Place::new();
            named(&place, piece, letters);
            let ran = place.run(&["report", "made", "--out", "out", "--draws", "200"]);
            let told = format!("{script}, {letters} letters: {}", ran.err);
            match (ran.code, script) {
                (0, _) => assert_eq!(pictures(&place), wanted, "{told}"),
                // Where the machine has no typeface for a script, each chart that needs one is told, and the rest is there.
                (1, "Latin") => panic!("{told}"),
                (1, _) => {
                    let lines = ran.err.lines().filter(|line| line.starts_with("chart ") && line.contains("U+"));
                    let mut told_or_there: BTreeSet<&str> = lines.filter_map(|line| line.split(' ').nth(1)).collect();
                    assert!(place.join("out/made/report.html").exists() && !told_or_there.is_empty(), "{told}");
                    let there = pictures(&place);
                    // A chart has its own picture and others of its kind: poll_gap.svg, poll_gap.card.svg.
                    let chart = |picture: &'_ str| picture.split('.').next().unwrap_or_default().to_owned();
                    let charts: BTreeSet<String> = there.iter().map(|picture| chart(picture)).collect();
                    told_or_there.extend(charts.iter().map(String::as_str));
                    let asked: BTreeSet<String> = wanted.iter().map(|picture| chart(picture)).collect();
                    assert!(there.is_subset(&wanted), "{told}");
                    assert!(asked.iter().all(|chart| told_or_there.contains(chart.as_str())), "{told}");
                    continue;
                }
                (code, _) => panic!("{code}: {told}"),
            }
            assert_inside(&place, &format!("{script}, {letters} letters"));
        }
    }
}

#[test]
fn every_size_holds_the_longest_names() {
    let place = Place::new();
    named(&place, SCRIPTS[0].1, 300);
    let charts = ["count_so_far", "map_share", "poll_gap", "swing_vs_baseline", "outcome_dots", "turnout_by_side"];
    for size in ["mobile", "card", "square", "story", "print"] {
        for chart in charts {
            let ran = place.run(&["chart", chart, "made", "--out", "out", "--draws", "200", "--size", size]);
            assert_eq!(ran.code, 0, "{chart}, {size}: {}", ran.err);
        }
    }
    assert_eq!(pictures(&place).len(), 30); // six charts in five sizes
    assert_inside(&place, "300 letters");
}

#[test]
fn a_chart_that_lacks_what_it_shows_says_so_before_anything_is_computed() {
    let place = Place::new();
    large(&place, 4000);
    for chart in ["map_swing", "map_share", "calibration"] {
        let begun = std::time::Instant::now();
        let ran = place.run(&["chart", chart, "large", "--out", "out"]);
        assert_eq!(ran.code, 6, "{chart}: {}", ran.err);
        assert!(begun.elapsed().as_secs() < 60, "{chart} took {:?}", begun.elapsed()); // a replay of 4,000 units takes longer
        assert!(ran.err.contains(&format!("chart {chart} of large")), "{}", ran.err);
    }
}

/// A vote with this many units, half of them in, and without a result.
fn large(place: &Place, units: usize) {
    place.vote("large", "");
    let row = |unit: usize| format!("u{unit},r{},1000,{},3,2,{},300", unit % 20, 505 + unit % 97, 200 + unit % 97);
    let rows =
        |units: std::ops::Range<usize>, tail: &str| units.map(|unit| row(unit) + tail + "\n").collect::<String>();
    let heading = "unit,parent,registered,cast,blank,spoiled,yes,no";
    let returns = rows(0..units / 2, ",complete,2026-03-23T20:00:00+00:00");
    place.write("large/returns.csv", format!("{heading},status,reported_at\n{returns}"));
    let list: String = (0..units).map(|unit| format!("u{unit},1000\n")).collect();
    place.write("large/units.csv", format!("unit,registered\n{list}"));
}

#[test]
fn a_vote_dated_decades_ahead_by_a_slip_has_its_report() {
    let place = Place::new();
    place.vote_on("slip", "2099-03-23", "").vote_on("far", "2035-03-23", "");
    let polls = "poll_id,pollster,mode,field_start,field_end,n,yes,no,base\n\
                 a,One,online,2026-01-08,2026-01-10,1000,48,46,all\nb,Two,phone,2026-02-08,2026-02-10,1000,47,45,all\n";
    place.write("slip/polls.csv", polls).write("far/polls.csv", polls);
    let ran = place.run(&["report", "slip", "far", "--out", "out", "--draws", "500"]);
    assert_eq!(ran.code, 0, "{}", ran.err); // this hung for ever
    // Polls of 73 years before are of another vote; those of nine years before have their fan.
    assert!(place.join("out/slip/report.html").is_file() && !place.join("out/slip/charts/share_fan.svg").is_file());
    assert!(place.join("out/far/charts/share_fan.svg").is_file());
}

#[test]
fn of_a_thousand_numeric_columns_twenty_are_covariates_and_the_note_says_so() {
    let place = Place::new();
    place.vote("wide", "");
    let names: Vec<String> = (0..1000).map(|column| format!("x{column:04}")).collect();
    let values = |unit: usize| (0..1000).map(move |column| ((unit * 37 + column * 101) % 89).to_string());
    let rows: String =
        (0..60).map(|unit| format!("u{unit},1000,{}\n", values(unit).collect::<Vec<_>>().join(","))).collect();
    place.write("wide/units.csv", format!("unit,registered,{}\n{rows}", names.join(",")));
    let row = |unit: usize| {
        format!("u{unit},1000,{},3,2,{},300,complete,2026-03-23T20:00:00+00:00\n", 505 + unit, 200 + unit)
    };
    let returns: String = (0..30).map(row).collect();
    place.write("wide/returns.csv", format!("unit,registered,cast,blank,spoiled,yes,no,status,reported_at\n{returns}"));
    let begun = std::time::Instant::now();
    let ran = place.run(&["project", "wide", "--json", "--draws", "500"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed()); // 35 s with a thousand covariates
    assert!(
        ran.out.contains("only the first 20 numeric columns of units.csv by name are used as covariates"),
        "{}",
        ran.out
    );
}

#[test]
fn a_campaign_longer_than_a_replay_takes_is_refused_with_its_length() {
    let place = Place::new();
    place.vote("long", "");
    let polls = "poll_id,pollster,field_start,field_end,n,yes,no,base\na,One,0203-01-08,0203-01-10,1000,48,46,all\n\
                 b,Two,2026-02-08,2026-02-10,1000,47,45,all\n";
    place.write("long/polls.csv", polls);
    let ran = place.run(&["replay", "long", "--campaign", "--json"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.contains("665,910 days") && ran.err.contains("wrong year"), "{}", ran.err); // 10 January 203 to 23 March 2026
}

#[test]
fn a_name_as_long_as_a_book_is_refused_at_its_place() {
    let place = Place::new();
    place.vote("book", "");
    let name = "x".repeat(30_000);
    let polls = format!(
        "poll_id,pollster,field_end,n,yes,no,base\na,One,2026-01-10,1000,48,46,all\nb,{name},2026-02-10,1000,47,45,all\n"
    );
    place.write("book/polls.csv", polls);
    let ran = place.run(&["check", "book"]);
    assert_eq!(ran.code, 3, "{}", ran.err);
    for part in ["polls.csv", "line 3", "`pollster`", "30000 bytes"] {
        assert!(ran.err.contains(part), "{part}: {}", ran.err);
    }
    assert!(ran.err.len() < 2000, "the name is not repeated");
}

#[cfg(unix)]
#[test]
fn an_interrupted_replay_ends_within_a_second_and_leaves_nothing_behind() {
    let place = Place::new();
    large(&place, 4000);
    let results = fs::read_to_string(place.join("large/returns.csv")).expect("returns");
    let results: String =
        results.lines().map(|line| line.split(',').take(8).collect::<Vec<_>>().join(",") + "\n").collect();
    place.write("large/results.csv", results);
    let program = env!("CARGO_BIN_EXE_plebis");
    let words = [
        "replay",
        "large",
        "--order",
        "random",
        "--fractions",
        "0.2,0.4,0.6,0.8",
        "--seeds",
        "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20",
        "--out",
        "out",
    ];
    let mut command = std::process::Command::new(program);
    command.current_dir(place.path()).args(words).stdout(std::process::Stdio::null());
    let mut child = command.spawn().expect("the program starts");
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert!(child.try_wait().expect("a child").is_none(), "the replay is over before it can be interrupted");
    let begun = std::time::Instant::now();
    // Not INT: where the tests run in the background of a shell, their children ignore it.
    let status =
        std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().expect("kill runs");
    assert!(status.success());
    child.wait().expect("gone");
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed()); // at once, but for a busy machine
    assert!(!place.join("out").exists(), "nothing is half-written");
}

#[cfg(unix)]
#[test]
fn what_an_interrupted_report_leaves_is_gone_after_the_next() {
    let place = Place::new();
    assert_eq!(place.run(&["new", "made"]).code, 0);
    let words = ["report", "made", "--out", "out", "--draws", "200", "--publish", "public"];
    assert_eq!(place.run(&words).code, 0);
    for pause in [30, 120, 180, 220, 260, 300, 400] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_plebis"));
        command
            .current_dir(place.path())
            .args(words)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        std::thread::sleep(std::time::Duration::from_millis(pause));
        let _ = std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
        child.wait().expect("gone");
        for page in ["out/made/report.html", "public/made/latest/report.html"] {
            let page = fs::read_to_string(place.join(page)).expect("a page stands throughout");
            assert!(page.trim_end().ends_with("</html>"), "a whole page");
        }
    }
    assert_eq!(place.run(&words).code, 0);
    for folder in ["out", "out/made", "public", "public/made"] {
        let names = fs::read_dir(place.join(folder)).expect("a folder").flatten();
        let left: Vec<_> =
            names.map(|entry| entry.file_name()).filter(|name| name.to_string_lossy().contains(".part-")).collect();
        assert!(left.is_empty(), "{folder}: {left:?}");
    }
}
