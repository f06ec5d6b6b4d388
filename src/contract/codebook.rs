//! The table of keys as a page to read.

use std::fmt::Write as _;

use super::keys::{Key, Kind, Object, objects};
use crate::SCHEMA_VERSION;

const PREFACE: &str = "\
# Outputs

Every key of every JSON output, and every column of every table (CSV and Parquet) that is written. This page and `plebis schema NAME` (JSON
Schema) come from one source; tests compare them with what the program writes for every bundled vote.

**What stays.** Within a version of the format (`schema_version`) no key is renamed or removed and none changes its kind or meaning. New keys
may come: read the keys that you know, and pass over others. A change that breaks a reader raises `schema_version`.

**How numbers are written.** Shares, turnouts and probabilities are 0..1; a key that ends in `_points` is in percent points. What does not
apply is null. Keys marked ○ stand there only where they are asked for or apply. Times are ISO 8601.
";

/// The page `docs/outputs.md`.
pub fn codebook() -> String {
    let mut page = PREFACE.to_owned();
    let _ = writeln!(page, "\nThe version that this page tells of is {SCHEMA_VERSION}.");
    let all = objects();
    let place = |object: &Object| if object.is_table { TABLES } else { usize::from(!object.is_output) };
    for (part, title) in PARTS.into_iter().enumerate() {
        let _ = writeln!(page, "\n# {title}");
        all.iter().filter(|object| place(object) == part).for_each(|object| page += &section(object));
    }
    page
}

const PARTS: [&str; 3] = ["Outputs", "Parts that outputs share", "Tables"];
/// Place of the tables among them.
const TABLES: usize = 2;

/// Columns of a table in their order, and whether each always stands there; `None` of an unknown table.
///
/// # Example
/// ```
/// let columns = plebis::contract::columns("counted.csv").expect("a table");
/// assert_eq!(columns[0], ("unit".to_owned(), true));
/// ```
pub fn columns(table: &str) -> Option<Vec<(String, bool)>> {
    let found = objects().into_iter().find(|object| object.is_table && object.name == table)?;
    Some(found.keys.into_iter().map(|key| (key.name, key.always)).collect())
}

fn section(object: &Object) -> String {
    let mut text = format!("\n## {}\n\n{}\n", object.name, object.meaning);
    if let Some(whole) = &object.whole {
        let _ = writeln!(text, "\nThe whole is a {}.", words(whole));
    }
    if !object.keys.is_empty() {
        let key = if object.is_table { "column" } else { "key" };
        let _ = writeln!(text, "\n| {key} | kind | meaning |\n|---|---|---|");
        object.keys.iter().for_each(|key| text += &line(key));
    }
    text
}

fn line(key: &Key) -> String {
    let mark = if key.always { "" } else { " ○" };
    format!("| `{}`{mark} | {} | {} |\n", key.name, words(&key.kind), key.meaning.replace('|', "\\|"))
}

fn words(kind: &Kind) -> String {
    match kind {
        Kind::Named(name) => match name.as_str() {
            "text" | "number" | "integer" | "boolean" => name.clone(),
            "any" => "any value".to_owned(),
            _ => format!("[{name}](#{name})"),
        },
        Kind::OneOf(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
        Kind::List(item) => format!("list of {}", words(item)),
        Kind::Map(item) => format!("map to {}", words(item)),
        Kind::OrNull(inner) => format!("{} or null", words(inner)),
    }
}
