//! Kinds of ballots inside a unit: day, early, postal, …
//!
//! A unit that reports kind by kind is one unit of every list for each: its key is that of the unit and the kind together.

/// Between a unit and the kind of its ballots in a key: a blank that does not break, a dot and a blank, as nobody types them.
const BETWEEN: &str = "\u{a0}· ";

/// The key of a unit's ballots of one kind; without a kind that of the unit.
///
/// # Example
/// ```
/// use plebis::vote::{key_of_kind, kind_of, place_of};
/// let key = key_of_kind("Dijon", Some("postal"));
/// assert_eq!((place_of(&key), kind_of(&key)), ("Dijon", Some("postal")));
/// assert_eq!((place_of("Dijon"), kind_of("Dijon")), ("Dijon", None));
/// ```
pub fn key_of_kind(unit: &str, kind: Option<&str>) -> String {
    kind.map_or_else(|| unit.to_owned(), |kind| format!("{unit}{BETWEEN}{kind}"))
}

/// The unit of a key.
pub fn place_of(key: &str) -> &str {
    parts(key).map_or(key, |(unit, _)| unit)
}

/// The kind of ballots of a key; `None` = all of the unit's.
pub fn kind_of(key: &str) -> Option<&str> {
    parts(key).map(|(_, kind)| kind)
}

/// Unit and kind; the last byte of the dot is looked for first, which is quick, because hardly a key has one.
fn parts(key: &str) -> Option<(&str, &str)> {
    const DOT: u8 = 0xb7;
    key.as_bytes().contains(&DOT).then(|| key.rsplit_once(BETWEEN)).flatten()
}
