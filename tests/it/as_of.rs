//! `--as-of` means one thing everywhere: what was published later changes nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::folder::Place;
use plebis::data::parse_moment;
use rayon::prelude::*;

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

/// Charts that compute other parts alone than a report does for all of them; the last is in no report.
const ALONE: [&str; 6] =
    ["night_projection", "night_story", "count_so_far", "outcome_dots", "share_fan", "calibration"];

/// A text without what differs between a file and a shorter one: hashes of the inputs and line numbers.
fn scrubbed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut digits, mut hex) = (String::new(), true);
    let flush = |out: &mut String, word: &mut String, hex: bool| {
        let is_number = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        let is_line = ["line ", "ligne ", "\"line\": ", "\"line\":", ".csv:", ".toml:"]
            .iter()
            .any(|before| out.ends_with(before));
        match (is_number && is_line, hex && word.len() == 64) {
            (true, _) => out.push('L'),
            (_, true) => out.push('H'),
            _ => out.push_str(word),
        }
        word.clear();
    };
    for sign in text.chars() {
        if sign.is_ascii_alphanumeric() {
            hex &= sign.is_ascii_hexdigit();
            digits.push(sign);
        } else {
            flush(&mut out, &mut digits, hex);
            hex = true;
            out.push(sign);
        }
    }
    flush(&mut out, &mut digits, hex);
    out
}

/// Every file below a folder, by its path.
fn files_below(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(place) = open.pop() {
        for entry in fs::read_dir(&place).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let bytes = fs::read(&path).expect("a file");
            let name = path.strip_prefix(folder).expect("below it").display().to_string();
            // A picture or a table of draws is compared byte by byte.
            let text =
                String::from_utf8(bytes).map_or_else(|other| format!("{:?}", other.as_bytes()), |text| scrubbed(&text));
            files.insert(name, text);
        }
    }
    files
}

/// The first line in which two texts differ.
fn difference(whole: &str, then: &str) -> String {
    let at = whole.lines().zip(then.lines()).find(|(a, b)| a != b);
    let (a, b) = at.unwrap_or(("(one is longer)", "(than the other)"));
    let cut = |line: &str| line.chars().take(400).collect::<String>();
    format!("whole: {}\nthen:  {}", cut(a), cut(b))
}

/// What a command says and writes on the whole folder and on the one of the time is the same; else what differs.
fn leaks(vote: &str, limit: &str, commands: &[Vec<&str>]) -> Vec<String> {
    let (whole, then) = (Place::new(), Place::new());
    write_cut(&whole, vote, "");
    write_cut(&then, vote, limit);
    let mut leaks = Vec::new();
    for command in commands {
        let said = |place: &Place| {
            let mut args = command.clone();
            args.extend(["--as-of", limit, "--draws", "200", "--out", "out", "--now", "2027-01-01T00:00:00Z"]);
            let ran = place.run(&args);
            let mut said = files_below(&place.join("out"));
            fs::remove_dir_all(place.join("out")).ok();
            said.insert("standard output".to_owned(), scrubbed(&ran.out));
            said.insert("standard error".to_owned(), scrubbed(&ran.err));
            said.insert("exit".to_owned(), ran.code.to_string());
            said
        };
        let (all, cut) = (said(&whole), said(&then));
        let names: BTreeSet<&String> = all.keys().chain(cut.keys()).collect();
        for name in names.into_iter().filter(|name| all.get(*name) != cut.get(*name)) {
            let [a, b] = [&all, &cut].map(|said| said.get(name).map_or("(no such file)", String::as_str));
            leaks.push(format!("{vote} {command:?} as of {limit}, {name}\n{}", difference(a, b)));
        }
    }
    leaks
}

/// The report, which draws every chart; three commands in words and as JSON; and these charts one by one.
fn commands<'a>(vote: &'a str, charts: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut commands = vec![vec!["report", vote]];
    for word in ["forecast", "project", "errors"] {
        commands.extend([vec![word, vote], vec![word, vote, "--json"]]);
    }
    commands.extend(charts.iter().map(|chart| vec!["chart", chart, vote, "--json"]));
    commands
}

#[test]
fn nothing_published_later_is_read_drawn_or_named() {
    // The report draws every chart; before the last poll, and in the night.
    let instants =
        [("new-caledonia-2018", "2018-09-15T12:00:00+11:00"), ("new-caledonia-2020", "2020-10-04T21:45:00+11:00")];
    let found: Vec<String> =
        instants.par_iter().flat_map(|(vote, limit)| leaks(vote, limit, &commands(vote, &[]))).collect();
    assert_eq!(found, [""; 0], "{}", found.join("\n"));
}

/// Ten instants of a vote: one long before, then from the morning of the day to the end of the next.
fn ten_instants(month: &str, day: u32, offset: &str) -> Vec<String> {
    let night = [
        (0, "11:00:00"),
        (0, "19:04:00"),
        (0, "20:30:00"),
        (0, "21:45:00"),
        (0, "22:40:00"),
        (0, "23:59:59"),
        (1, "02:30:00"),
        (1, "05:00:00"),
        (1, "23:59:59"),
    ];
    let early = format!("{}-01-15T12:00:00{offset}", &month[..4]);
    let night = night.iter().map(|(days, clock)| format!("{month}{}T{clock}{offset}", day + days));
    std::iter::once(early).chain(night).collect()
}

#[test]
#[ignore = "a quarter of an hour: every chart of every bundled vote at ten instants"]
fn nothing_published_later_is_drawn_in_any_chart_of_any_bundled_vote() {
    let nights = [
        ("new-caledonia-2018", ten_instants("2018-11-0", 4, "+11:00")),
        ("new-caledonia-2020", ten_instants("2020-10-0", 4, "+11:00")),
        ("new-caledonia-2021", ten_instants("2021-12-1", 2, "+11:00")),
        ("brexit-2016", ten_instants("2016-06-2", 3, "+01:00")),
        ("chile-2022", ten_instants("2022-09-0", 4, "-04:00")),
        ("colombia-2016", ten_instants("2016-10-0", 2, "-05:00")),
        ("scotland-2014", ten_instants("2014-09-1", 8, "+01:00")),
        ("chile-2020", ten_instants("2020-10-2", 5, "-03:00")),
        ("colombia-2014", ten_instants("2014-06-1", 5, "-05:00")),
        ("uk-european-2014", ten_instants("2014-05-2", 2, "+01:00")),
    ];
    let all: Vec<(&str, &String)> =
        nights.iter().flat_map(|(vote, limits)| limits.iter().map(move |limit| (*vote, limit))).collect();
    let found: Vec<String> = all
        .par_iter()
        .flat_map(|(vote, limit)| {
            let found = leaks(vote, limit, &commands(vote, &ALONE));
            eprintln!("{vote} as of {limit}: {} leaks", found.len());
            found
        })
        .collect();
    assert_eq!(found, [""; 0], "{}", found.join("\n"));
}

#[test]
fn a_day_is_taken_wherever_a_time_is_and_ends_by_the_clocks_of_the_vote() {
    let place = Place::new();
    write_cut(&place, "new-caledonia-2020", "");
    for command in
        [&["project"][..], &["forecast"], &["errors"], &["chart", "night_projection"], &["chart", "night_story"]]
    {
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
