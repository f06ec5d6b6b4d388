//! The table of keys: outputs, types and tables, a key a line.

/// The table.
const TABLE: &str = include_str!("outputs.keys");

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text, number, integer, boolean, anything; a type of the table; or one of several words.
    Named(String),
    /// One of several words.
    OneOf(Vec<String>),
    /// A list.
    List(Box<Kind>),
    /// An object whose keys are names of the vote.
    Map(Box<Kind>),
    /// The same or null.
    OrNull(Box<Kind>),
}

/// A key of an object.
#[derive(Debug, Clone)]
pub(super) struct Key {
    pub name: String,
    pub kind: Kind,
    /// Whether it always stands there.
    pub always: bool,
    pub meaning: String,
}

/// An object with its keys.
#[derive(Debug, Clone)]
pub(super) struct Object {
    pub name: String,
    /// `true` of an output, `false` of a type that outputs share and of a table.
    pub is_output: bool,
    /// `true` of a table (CSV or Parquet), whose keys are its columns.
    pub is_table: bool,
    pub meaning: String,
    /// What the whole is, where it is no object.
    pub whole: Option<Kind>,
    pub keys: Vec<Key>,
}

/// Reads the table: `[output NAME] meaning`, `[type NAME] meaning` or `[table NAME] meaning`, `@NAME` for all keys of a type, else `key: kind | meaning`; a key
/// with `?` does not always stand there.
pub(super) fn objects() -> Vec<Object> {
    let mut out: Vec<Object> = Vec::new();
    for line in TABLE.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some((head, meaning)) = line.strip_prefix('[').and_then(|rest| rest.split_once("] ")) {
            let (what, name) = head.split_once(' ').unwrap_or(("type", head));
            let (name, meaning) = (name.to_owned(), meaning.trim().to_owned());
            let (is_output, is_table) = (what == "output", what == "table");
            out.push(Object { name, is_output, is_table, meaning, whole: None, keys: Vec::new() });
        } else if let Some(name) = line.strip_prefix('@') {
            let shared = out.iter().find(|object| object.name == name).map(|object| object.keys.clone());
            if let Some(last) = out.last_mut() {
                last.keys.extend(shared.unwrap_or_default());
            }
        } else if let (Some(last), Some((name, rest))) = (out.last_mut(), line.split_once(": ")) {
            let (kind, meaning) = rest.split_once(" | ").unwrap_or((rest, ""));
            let kind = kind_of(kind.trim());
            if name == "=" {
                last.whole = Some(kind);
                continue;
            }
            let (always, name) = (!name.ends_with('?'), name.trim_end_matches('?').to_owned());
            last.keys.push(Key { name, kind, always, meaning: meaning.trim().to_owned() });
        }
    }
    out
}

fn kind_of(text: &str) -> Kind {
    let inner = |open: char, close: char| text.strip_prefix(open).and_then(|text| text.strip_suffix(close));
    if let Some(inner) = text.strip_suffix('?') {
        return Kind::OrNull(Box::new(kind_of(inner)));
    }
    match (inner('[', ']'), inner('{', '}')) {
        (Some(item), _) => Kind::List(Box::new(kind_of(item))),
        (_, Some(value)) => Kind::Map(Box::new(kind_of(value))),
        _ if text.contains('/') => Kind::OneOf(text.split('/').map(str::to_owned).collect()),
        _ => Kind::Named(text.to_owned()),
    }
}
