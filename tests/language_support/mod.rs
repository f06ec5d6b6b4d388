//! What every sentence for a reader must satisfy: French where French was asked for, and the same numbers.

use plebis::vote::Text;

/// English words that no French sentence holds.
const ENGLISH: [&str; 21] = [
    "the", "of", "and", "is", "are", "with", "has", "have", "not", "from", "for", "this", "that", "which", "was",
    "were", "in", "by", "it", "yes", "no",
];

/// Fails where the French of a text is missing, still English, or tells other numbers.
pub fn assert_french(text: &Text, place: &str) {
    assert_ne!(text.en, text.fr, "{place}");
    let spoken = without_quotes(&text.fr);
    let mut words = spoken.split(|sign: char| !sign.is_alphabetic() && sign != '-').map(str::to_lowercase);
    let english = words.find(|word| ENGLISH.contains(&word.as_str()));
    assert_eq!(english, None, "{place}: {}", text.fr);
    assert_eq!(numbers(&text.en), numbers(&text.fr), "{place}:\n{}\n{}", text.en, text.fr);
}

/// A text without what it quotes: keys in backticks, words of a source between guillemets.
fn without_quotes(text: &str) -> String {
    let bare: String = text.split('`').step_by(2).collect();
    let mut depth = 0;
    let told = bare.chars().filter(|sign| {
        depth += i32::from(*sign == '«');
        let told = depth == 0;
        depth -= i32::from(*sign == '»');
        told
    });
    told.collect()
}

/// The numbers of a text in order of size, decimal commas as points.
fn numbers(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let mut numbers = Vec::new();
    let mut number = String::new();
    for (at, sign) in signs.iter().enumerate() {
        let next = signs.get(at + 1).is_some_and(char::is_ascii_digit);
        match sign {
            digit if digit.is_ascii_digit() => number.push(*digit),
            '.' | ',' if next && !number.is_empty() && !number.contains('.') => number.push('.'),
            // .1 is 0.1 written short.
            '.' if next && number.is_empty() => number.push_str("0."),
            _ => numbers.push(std::mem::take(&mut number)),
        }
    }
    numbers.push(number);
    numbers.retain(|number| !number.is_empty());
    numbers.sort();
    numbers
}
