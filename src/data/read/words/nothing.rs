//! `n/a`, `–`, `k. A.`: what is written where nothing is published.

/// Without spaces, in small letters. `NaN` is none of them: a program that divides by zero writes it, too.
const WORDS: [&str; 19] = [
    "n/a",
    "na",
    "n.a.",
    "n.a",
    "#n/a",
    "#nv",
    "#n/d",
    "k.a.",
    "keineangabe",
    "n.d.",
    "n.d",
    "n/d",
    "nd",
    "s/d",
    "s.d.",
    "n.c.",
    "null",
    "none",
    "nil",
];
/// Bytes of the longest cell that can be such a word.
const LONGEST: usize = 24;

/// Whether a cell says that it has nothing to say. A point alone may be a slip of a number.
pub(in crate::data::read) fn is_nothing(cell: &str) -> bool {
    if cell.is_empty() || cell.len() > LONGEST || cell.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let signs = || cell.chars().filter(|sign| !sign.is_whitespace());
    let dashes = signs().all(|sign| matches!(sign, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−'));
    let dots = cell != "." && signs().all(|sign| matches!(sign, '.' | '…'));
    dashes || dots || WORDS.contains(&signs().flat_map(char::to_lowercase).collect::<String>().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_for_nothing_is_known_in_any_case_and_spacing() {
        for word in [
            "n/a",
            "N/A",
            "NA",
            "n.a.",
            "#N/A",
            "–",
            "—",
            "-",
            "--",
            "...",
            "…",
            "k. A.",
            "k.A.",
            "n. d.",
            "nd",
            "s/d",
            "null",
            "NONE",
            "k.\u{a0}A.",
        ] {
            assert!(is_nothing(word), "{word}");
        }
        for word in ["", ".", "0", "-1", "NaN", "x", "?", "nobody", "n/a 5", "-5-", "keine"] {
            assert!(!is_nothing(word), "{word}");
        }
    }
}
