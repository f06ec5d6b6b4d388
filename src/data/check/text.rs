//! Words and numbers of messages.

use std::fmt::Display;

/// `+830` or `-9`.
pub(super) fn signed(value: i128) -> String {
    format!("{value:+}")
}

/// `a - b` of two counts.
pub(super) fn difference(a: u64, b: u64) -> i128 {
    i128::from(a) - i128::from(b)
}

/// Name of an area, the whole vote where it has none.
pub(super) fn area_name(area: Option<&str>) -> &str {
    area.unwrap_or("the whole vote")
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn join<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    match items.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// The first few items, and how many more there are.
pub(super) fn first_few<T: Display>(items: &[T], most: usize) -> String {
    if items.len() <= most {
        return join(items);
    }
    let shown: Vec<String> = items.iter().take(most).map(ToString::to_string).collect();
    format!("{} and {} more", shown.join(", "), items.len() - most)
}

/// Lower-case letters and digits of a name, accents and punctuation dropped: what two spellings share.
pub(super) fn plain(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).map(without_accent).filter(|c| c.is_alphanumeric()).collect()
}

fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        other => other,
    }
}

/// Likeness of two names, 0..1: shared pairs of letters (Dice), 1 where one name holds the other.
pub(super) fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (plain(a), plain(b));
    if a.is_empty() || b.is_empty() || a.contains(&b) || b.contains(&a) {
        return 1.0;
    }
    let pairs = |name: &str| -> Vec<(char, char)> {
        let letters: Vec<char> = name.chars().collect();
        let mut pairs: Vec<_> = letters.windows(2).map(|pair| (pair[0], pair[1])).collect();
        pairs.sort_unstable();
        pairs
    };
    let (left, right) = (pairs(&a), pairs(&b));
    let (mut i, mut j, mut shared) = (0, 0, 0_usize);
    while i < left.len() && j < right.len() {
        match left[i].cmp(&right[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                shared += 1;
                i += 1;
                j += 1;
            }
        }
    }
    let total = left.len() + right.len();
    if total == 0 { 0.0 } else { 2.0 * shared as f64 / total as f64 }
}

/// Half the last printed digit of a percentage: 0.5 for 52, 0.005 for 53.26.
pub(super) fn half_digit(value: f64) -> f64 {
    0.5 / 10_f64.powi(decimals(value))
}

/// Digits after the point in the shortest writing of a number, 6 at most.
pub(super) fn decimals(value: f64) -> i32 {
    let text = value.to_string();
    text.split_once('.').map_or(0, |(_, fraction)| fraction.len().min(6) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_like_a_sentence() {
        assert_eq!(join(["a", "b", "c"]), "a, b and c");
        assert_eq!(first_few(&["a", "b", "c", "d"], 2), "a, b and 2 more");
    }

    #[test]
    fn spelling_does_not_make_another_name() {
        assert_eq!(plain("Lieu de vote délocalisé"), "lieudevotedelocalise");
        assert!(likeness("Mairie - Maison des associations", "Mairie") > 0.99);
        assert!(likeness("Ecole primaire de Tiga", "Salle omnisports") < 0.3);
    }

    #[test]
    fn printed_digits_give_the_rounding() {
        assert_eq!(half_digit(52.0), 0.5);
        assert!((half_digit(53.26) - 0.005).abs() < 1e-12);
    }
}
