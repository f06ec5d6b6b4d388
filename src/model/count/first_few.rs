//! A list of keys as a reader is told it.

use crate::vote::{Text, words};

/// The first few of a list of keys, and how many more there are.
pub fn first_few(keys: &[&str]) -> Text {
    const SHOWN: usize = 8;
    let shown = keys.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    match keys.len().saturating_sub(SHOWN) {
        0 => Text::same(shown),
        1 => words!("{shown} and 1 more", "{shown} et 1 autre"; shown),
        more => words!("{shown} and {more} more", "{shown} et {more} autres"; shown),
    }
}
