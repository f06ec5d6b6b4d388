//! A list of keys as a reader is told it.

use crate::language::say;
use crate::vote::Text;

/// The first few of a list of keys, and how many more there are.
pub fn first_few(keys: &[&str]) -> Text {
    const SHOWN: usize = 8;
    let shown = keys.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    match keys.len().saturating_sub(SHOWN) {
        0 => Text::same(shown),
        1 => say!(Count::N1More, shown),
        more => say!(Count::More, shown, more),
    }
}
