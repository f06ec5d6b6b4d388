//! `--as-of` means one thing everywhere: what was published later changes nothing.

use std::{fs, path::Path};

use plebis::data::parse_moment;
use serde_json::Value;

use crate::folder::Place;

/// Is a published day or time over at an instant? Days by the offset of the instant.
fn is_over(text: &str, limit: &str) -> bool {
    let end = match text.len() {
        0 => return false,
        7 => format!("{text}-31T23:59:59"), // a month: no day of it is later
        10 => format!("{text}T23:59:59"),
        _ => {
            let at = |text| parse_moment(text).expect("a time").timestamp;
            return at(text) <= at(limit);
        }
    };
    end.as_str() <= &limit[..19]
}

/// A table without the rows whose day, the first of these columns that is filled, is still to come.
fn cut(text: &str, columns: &[&str], limit: &str, keep: impl Fn(&dyn Fn(&str) -> String) -> bool) -> String {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().expect("a heading").clone();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&head).expect("a row");
    for row in reader.records() {
        let row = row.expect("a row");
        let cell = |name: &str| {
            let at = head.iter().position(|column| column == name);
            at.and_then(|at| row.get(at)).unwrap_or_default().to_owned()
        };
        let day = columns.iter().map(|name| cell(name)).find(|day| !day.is_empty()).unwrap_or_default();
        if is_over(&day, limit) || keep(&cell) {
            writer.write_record(&row).expect("a row");
        }
    }
    String::from_utf8(writer.into_inner().expect("bytes")).expect("text")
}

/// `vote.toml` without the results that are still to come, and whether a final one stays.
fn cut_results(text: &str, limit: &str) -> (String, bool) {
    let (mut out, mut has_final) = (String::new(), false);
    for (place, table) in text.split("\n[").enumerate() {
        let value = |key: &str| {
            let line = table.lines().find(|line| line.starts_with(key));
            let value = line.and_then(|line| line.split_once('=')).map(|(_, value)| value);
            value.map_or("", |value| value.split('#').next().unwrap_or_default().trim()).to_owned()
        };
        if table.starts_with("[result]") {
            if !is_over(&value("at"), limit) {
                continue;
            }
            has_final |= value("status").contains("final");
        }
        out += if place == 0 { "" } else { "\n[" };
        out += table;
    }
    (out, has_final)
}

/// Writes a bundled vote as it would have stood in a folder at an instant; without one, all of it.
fn write_cut(place: &Place, vote: &str, limit: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("notebooks-data").join(vote);
    let mut has_final = true;
    let mut files: Vec<_> = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path()).collect();
    files.sort_by_key(|file| file.extension().is_none_or(|kind| kind != "toml")); // vote.toml first
    for file in files.iter().filter(|file| file.is_file()) {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(file).expect("text");
        let never = |_: &dyn Fn(&str) -> String| false;
        let text = match name.as_str() {
            _ if limit.is_empty() => text,
            "vote.toml" => {
                let (text, known) = cut_results(&text, limit);
                has_final = known;
                text
            }
            "polls.csv" => cut(&text, &["published", "field_end"], limit, never),
            "returns.csv" => cut(&text, &["reported_at"], limit, never),
            "press.csv" => cut(&text, &["published"], limit, never),
            "controls.csv" => cut(&text, &["at"], limit, |cell| cell("at").is_empty() && cell("status") == "list"),
            "results.csv" if !has_final => without_counts(&text),
            _ => text,
        };
        place.write(&format!("{vote}/{name}"), text);
    }
}

/// Results of units of which only names, regions and registers are known.
fn without_counts(text: &str) -> String {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().expect("a heading").clone();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&head).expect("a row");
    for row in reader.records() {
        let row = row.expect("a row");
        let cells = head.iter().zip(&row).map(|(column, cell)| match column {
            "cast" | "blank" | "spoiled" | "yes" | "no" | "yes_share" | "valid" => "",
            _ => cell,
        });
        writer.write_record(cells).expect("a row");
    }
    String::from_utf8(writer.into_inner().expect("bytes")).expect("text")
}

const CHARTS: [&str; 16] = [
    "poll_gap",
    "outcome_dots",
    "outcome_cards",
    "share_fan",
    "poll_error_history",
    "error_by_horizon",
    "house_effects",
    "gap_causes",
    "night_projection",
    "count_so_far",
    "swing_vs_baseline",
    "outstanding_by_region",
    "turnout_by_side",
    "map_share",
    "map_swing",
    "map_surprise",
];

/// The same command on the whole folder and on the one of the time says the same.
fn compare(vote: &str, limits: &[&str], charts: &[&str]) {
    for limit in limits {
        let (whole, then) = (Place::new(), Place::new());
        write_cut(&whole, vote, "");
        write_cut(&then, vote, limit);
        let mut commands: Vec<Vec<&str>> = vec![vec!["project", vote], vec!["forecast", vote], vec!["errors", vote]];
        commands.extend(charts.iter().map(|chart| vec!["chart", chart, vote]));
        for command in commands {
            let said = |place: &Place| {
                let mut args = command.clone();
                args.extend(["--as-of", limit, "--json", "--draws", "400"]);
                let ran = place.run(&args);
                let mut json: Value = serde_json::from_str(&ran.out).unwrap_or_default();
                json.as_object_mut().map(|object| object.remove("inputs"));
                // A shorter file has other line numbers.
                let findings = json["findings"].as_array_mut().into_iter().flatten();
                findings.for_each(|finding| finding["line"] = Value::Null);
                (ran.code, json, ran.err)
            };
            let (all, cut) = (said(&whole), said(&then));
            assert_eq!(all, cut, "{command:?} as of {limit}");
        }
    }
}

#[test]
fn nothing_published_later_is_read_drawn_or_named() {
    let few = ["night_projection", "count_so_far", "outcome_dots", "share_fan", "swing_vs_baseline", "poll_gap"];
    // Before the last poll, in the night, after the provisional result and before the final one.
    compare("new-caledonia-2018", &["2018-09-15T12:00:00+11:00", "2018-11-04T21:00:00+11:00"], &few);
    compare("new-caledonia-2020", &["2020-10-04T21:45:00+11:00", "2020-10-04T23:45:00+11:00"], &few);
}

#[test]
#[ignore = "minutes: every chart of every bundled vote at ten instants"]
fn nothing_published_later_is_drawn_in_any_chart_of_any_bundled_vote() {
    let nights: [(&str, &str, &str); 7] = [
        ("new-caledonia-2018", "2018-11-0", "+11:00"),
        ("new-caledonia-2020", "2020-10-0", "+11:00"),
        ("new-caledonia-2021", "2021-12-1", "+11:00"),
        ("brexit-2016", "2016-06-2", "+01:00"),
        ("chile-2022", "2022-09-0", "-04:00"),
        ("colombia-2016", "2016-10-0", "-05:00"),
        ("scotland-2014", "2014-09-1", "+01:00"),
    ];
    for (vote, month, offset) in nights {
        let day: u32 = match vote {
            "new-caledonia-2021" | "colombia-2016" => 2,
            "brexit-2016" => 3,
            "scotland-2014" => 8,
            _ => 4,
        };
        let early = format!("{}-01-15T12:00:00{offset}", &month[..4]);
        let mut limits = vec![early];
        for (days, clock) in [
            (0, "11:00:00"),
            (0, "19:04:00"),
            (0, "20:30:00"),
            (0, "21:45:00"),
            (0, "22:40:00"),
            (0, "23:59:59"),
            (1, "02:30:00"),
            (1, "05:00:00"),
            (1, "23:59:59"),
        ] {
            limits.push(format!("{month}{}T{clock}{offset}", day + days));
        }
        let limits: Vec<&str> = limits.iter().map(String::as_str).collect();
        compare(vote, &limits, &CHARTS);
    }
}

#[test]
fn a_day_is_taken_wherever_a_time_is_and_ends_by_the_clocks_of_the_vote() {
    let place = Place::new();
    write_cut(&place, "new-caledonia-2020", "");
    for command in [&["project"][..], &["forecast"], &["errors"], &["chart", "night_projection"]] {
        let run = |as_of: &str| {
            let args = [command, &["new-caledonia-2020", "--draws", "400", "--json", "--as-of", as_of]].concat();
            let ran = place.run(&args);
            (ran.code, ran.out)
        };
        let (day, time) = (run("2020-10-04"), run("2020-10-04T23:59:59+11:00")); // UTC+11: the offset of polls_close
        assert_eq!(day, time, "{command:?}");
        assert_eq!(run("4 October").0, 2, "{command:?}"); // neither a day nor a time
        assert_eq!(run("2020-10-04T21:00").0, 2, "{command:?}"); // no offset: another instant in every country
    }
}
