//! A book of what commands gave: numbers, codes, names and dates, one object a line. Sentences are left out, so that
//! their wording is free; of each only its numbers are kept.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::Path,
};

use serde_json::{Map, Value};

use super::numbers::{numbers_of, rounded, sum_of};
use crate::folder::Place;

/// Lists longer than this are kept as their sums.
const LONG: usize = 10;

/// As many fields stand in a line.
const FIELDS: usize = 8;

/// A row of a table with at most as many cells stands in one line.
const CELLS: usize = 20;

/// Keys of what is written for readers: only the numbers in it are kept, in the order of their size.
const PROSE: [&str; 29] = [
    "assumption",
    "assumptions",
    "detail",
    "election_day_error",
    "equal",
    "label",
    "labels",
    "left_out",
    "likely_cause",
    "lines",
    "lines_used",
    "meaning",
    "message",
    "missing",
    "name",
    "notes",
    "reason",
    "rule",
    "sentences",
    "subtitle",
    "threshold",
    "threshold_label",
    "title",
    "value",
    "value_head",
    "verdict",
    "what",
    "whole",
    "words",
];

/// Keys that hold a cure, another language or what stands elsewhere already, names of files, and what differs from one
/// build to the next.
const LEFT_OUT: [&str; 14] = [
    "alt",
    "command",
    "cpu_s",
    "de",
    "es",
    "files",
    "fr",
    "hint",
    "inputs",
    "it",
    "schema_version",
    "source",
    "ticks",
    "version",
];

/// What the commands of a test gave.
pub(super) struct Book {
    name: &'static str,
    text: String,
    /// Lines of earlier sections.
    told: HashSet<String>,
}

impl Book {
    /// An empty book, kept under a name.
    pub(super) fn of(name: &'static str) -> Self {
        Self { name, text: String::new(), told: HashSet::new() }
    }

    /// Runs the program and writes down what it gives.
    pub(super) fn run(&mut self, place: &Place, title: &str, args: &[&str]) {
        let ran = place.run(&[args, &["--now", "2024-01-01T00:00:00Z"]].concat());
        let mut lines = Vec::new();
        match serde_json::from_str::<Value>(&ran.out) {
            Ok(value) => leaves(&mut lines, "", &value),
            Err(_) => lines = many_or_words(&ran.out),
        }
        let told = numbers_of(&ran.err);
        let told = if told.is_empty() { String::new() } else { format!(", told {}", told.join(" ")) };
        self.section(&format!("{title}: exit code {}{told}", ran.code), lines);
    }

    /// The same, with what it leaves in `out` and `site`: names of files, and the numbers of those that hold any.
    pub(super) fn run_to_files(&mut self, place: &Place, title: &str, args: &[&str]) {
        self.run(place, title, args);
        for folder in ["out", "site"] {
            let mut lines = Vec::new();
            if place.join(folder).is_dir() {
                files(&mut lines, place.path(), &place.join(folder));
            }
            self.section(&format!("{title}: files of {folder}"), lines);
        }
    }

    /// A section; lines that stood in an earlier one are told by their number and sum alone.
    fn section(&mut self, title: &str, lines: Vec<String>) {
        self.text += &format!("== {title}\n");
        let (again, new): (Vec<String>, Vec<String>) = lines.into_iter().partition(|line| self.told.contains(line));
        new.iter().for_each(|line| self.text += &format!("{line}\n"));
        if !again.is_empty() {
            self.text += &format!("({} lines as above, {})\n", again.len(), sum_of(&again.join("\n")));
        }
        self.told.extend(new);
    }

    /// Compares the book with the one that is kept.
    #[track_caller]
    pub(super) fn compared(self) {
        insta::with_settings!({snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!(self.name, self.text);
        });
    }
}

/// Lines of JSON as one list; of words the numbers, line by line.
fn many_or_words(out: &str) -> Vec<String> {
    let mut lines = Vec::new();
    match out.lines().map(serde_json::from_str).collect::<Result<Vec<Value>, _>>() {
        Ok(parts) => leaves(&mut lines, "lines", &Value::Array(parts)),
        Err(_) => {
            lines.extend(out.lines().map(|line| numbers_of(line).join(" ")).filter(|line| !line.is_empty()));
        }
    }
    lines
}

/// An object's fields in few lines, then what stands below it.
fn leaves(lines: &mut Vec<String>, path: &str, value: &Value) {
    match value {
        Value::Object(parts) => {
            let fields: Vec<String> =
                told(parts).filter_map(|(key, part)| Some(format!("{key} {}", short(key, part)?))).collect();
            lines.extend(fields.chunks(FIELDS).map(|some| format!("{path} {}", some.join(", "))));
            let below = told(parts).filter(|(key, part)| short(key, part).is_none());
            below.for_each(|(key, part)| leaves(lines, &format!("{path}.{key}"), part));
        }
        Value::Array(cells)
            if cells.len() <= CELLS && !cells.iter().any(|cell| cell.is_array() || cell.is_object()) =>
        {
            lines.push(format!("{path} [{}]", cells.iter().map(shown).collect::<Vec<_>>().join(" ")));
        }
        Value::Array(parts) if parts.len() > LONG => sums(lines, path, parts),
        Value::Array(parts) => parts.iter().for_each(|part| leaves(lines, path, part)),
        Value::Null => {}
        leaf => lines.push(format!("{path} {}", shown(leaf))),
    }
}

/// The fields of an object that are kept.
fn told(parts: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    parts.iter().filter(|(key, part)| {
        let left_out = LEFT_OUT.contains(&key.as_str()) || key.ends_with("_fr");
        let silent = || PROSE.contains(&key.as_str()) && numbers_below(part).is_empty();
        !left_out && !part.is_null() && !silent()
    })
}

/// A field that fits into its object's line.
fn short(key: &str, part: &Value) -> Option<String> {
    match part {
        _ if PROSE.contains(&key) => Some(format!("[{}]", numbers_below(part).join(" "))),
        Value::Array(parts) if parts.len() > LONG || parts.iter().any(|part| part.is_array() || part.is_object()) => {
            None
        }
        Value::Array(parts) => Some(format!("[{}]", parts.iter().map(shown).collect::<Vec<_>>().join(" "))),
        Value::Object(_) => None,
        leaf => Some(shown(leaf)),
    }
}

/// A long list: of each field the sum, the sum by places, and the sum of what is no number.
fn sums(lines: &mut Vec<String>, path: &str, parts: &[Value]) {
    let mut fields: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    parts.iter().for_each(|part| gather(&mut fields, format!("{path}[]"), part));
    for (field, values) in fields {
        let numbers: Vec<f64> = values.iter().filter_map(Value::as_f64).collect();
        let words: Vec<String> =
            values.iter().filter(|value| !value.is_number()).map(|value| format!("{value},")).collect();
        let mut line = format!("{field} {} values", values.len());
        if !numbers.is_empty() {
            let by_place: f64 = numbers.iter().zip(1_u32..).map(|(number, at)| number * f64::from(at)).sum();
            line += &format!(", sum {}, by place {}", rounded(numbers.iter().sum(), 8), rounded(by_place, 8));
        }
        if !words.is_empty() {
            line += &format!(", words {}", sum_of(&words.concat()));
        }
        lines.push(line);
    }
}

fn gather(fields: &mut BTreeMap<String, Vec<Value>>, path: String, value: &Value) {
    match value {
        Value::Object(parts) => {
            for (key, part) in told(parts) {
                let path = format!("{path}.{key}");
                if PROSE.contains(&key.as_str()) {
                    fields.entry(path).or_default().extend(numbers_below(part).into_iter().map(Value::String));
                } else {
                    gather(fields, path, part);
                }
            }
        }
        Value::Array(parts) => parts.iter().for_each(|part| gather(fields, format!("{path}[]"), part)),
        Value::String(text) if is_words(text) => {}
        leaf => fields.entry(path).or_default().push(leaf.clone()),
    }
}

/// The numbers of every sentence below a value.
fn numbers_below(value: &Value) -> Vec<String> {
    match value {
        Value::Object(parts) => told(parts).flat_map(|(_, part)| numbers_below(part)).collect(),
        Value::Array(parts) => parts.iter().flat_map(numbers_below).collect(),
        Value::String(text) => numbers_of(text),
        other => vec![shown(other)],
    }
}

fn shown(leaf: &Value) -> String {
    match leaf {
        Value::Number(number) => rounded(number.as_f64().unwrap_or(f64::NAN), 6),
        Value::String(text) if is_words(text) => "_".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Whether a cell holds words rather than a key: they are told by the numbers beside them.
fn is_words(text: &str) -> bool {
    text.contains(' ')
}

/// Every file below a folder by its name; tables by the sums of their columns, JSON by its leaves, pages by their bones.
fn files(lines: &mut Vec<String>, root: &Path, folder: &Path) {
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files(lines, root, &path);
            continue;
        }
        let name = path.strip_prefix(root).expect("below").display().to_string();
        lines.push(name.clone());
        let name = path.file_name().expect("a name").display().to_string();
        // The manifest holds sums of files that a library packs in its own way.
        if name.ends_with(".json") && !name.ends_with("manifest.json") {
            let text = fs::read_to_string(&path).expect("text");
            leaves(lines, &name, &serde_json::from_str(&text).expect("JSON"));
        } else if name.ends_with(".csv") {
            sums(lines, &name, &rows(&path));
        } else if name.ends_with(".html") {
            bones(lines, &name, &fs::read_to_string(&path).expect("text"));
        }
    }
}

/// The rows of a table as objects.
fn rows(path: &Path) -> Vec<Value> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path).expect("a table");
    let heads = reader.headers().expect("headings").clone();
    let cell = |text: &str| text.parse::<f64>().map_or_else(|_| Value::from(text), Value::from);
    let row =
        |row: csv::StringRecord| heads.iter().zip(&row).map(|(head, text)| (head.to_owned(), cell(text))).collect();
    reader.records().map(|found| Value::Object(row(found.expect("a row")))).collect()
}

/// The bones of a page: where it leads, what is called by a name, and how many tables, rows and cells it has.
fn bones(lines: &mut Vec<String>, name: &str, page: &str) {
    for attribute in ["id=", "href="] {
        let mark = format!(" {attribute}\"");
        let values = page.split(&mark).skip(1).filter_map(|rest| rest.split_once('"'));
        lines.push(format!("{name} {attribute} {}", values.map(|(value, _)| value).collect::<Vec<_>>().join(" ")));
    }
    let many = ["<section", "<figure", "<table", "<tr", "<th", "<td"]
        .map(|tag| format!("{tag} {}", page.matches(tag).count()));
    lines.push(format!("{name} {}", many.join(", ")));
}
