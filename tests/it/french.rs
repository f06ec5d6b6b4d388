//! What every sentence for a reader must satisfy: French where French was asked for, and the same numbers.

use plebis::vote::Text;

/// Words that no French text has and that many an English sentence of the program does.
#[rustfmt::skip]
const ENGLISH: [&str; 66] = [
    "the", "of", "and", "is", "are", "with", "has", "have", "not", "from", "for", "this", "that", "which", "was",
    "were", "in", "by", "it", "yes", "no", "share", "shares", "poll", "polls", "pollster", "result", "results",
    "count", "counted", "ballots", "threshold", "areas", "area", "expected", "error", "errors", "to", "day", "days",
    "than", "more", "most", "each", "still", "needs", "wins", "leads", "before", "after", "since", "turnout",
    "registered", "published", "answers", "undecided", "sampling", "rounding", "unexplained", "away", "blank",
    "spoiled", "voters", "be", "if", "either",
];

/// The English words of a text; file names and keys with an underline are none.
pub fn english_in(text: &str) -> Vec<&str> {
    let words = text.split(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == '.'));
    let words = words.map(|word| word.trim_end_matches('.'));
    words.filter(|word| ENGLISH.contains(&word.to_lowercase().as_str())).collect()
}

/// Fails where the French of a text is missing, still English, or tells other numbers.
pub fn assert_french(text: &Text, place: &str) {
    assert_ne!(text.english(), text.get(plebis::vote::Lang::Fr), "{place}");
    assert_eq!(
        english_in(&without_quotes(&text.get(plebis::vote::Lang::Fr))),
        [""; 0],
        "{place}: {}",
        text.get(plebis::vote::Lang::Fr)
    );
    assert_eq!(
        numbers(&without_thousands(&text.english(), ',')),
        numbers(&without_thousands(&text.get(plebis::vote::Lang::Fr), '\u{202f}')),
        "{place}:\n{}\n{}",
        text.english(),
        text.get(plebis::vote::Lang::Fr)
    );
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

/// A text without the marks between thousands of its language.
fn without_thousands(text: &str, mark: char) -> String {
    let signs: Vec<char> = text.chars().collect();
    let digits = |from: usize| signs[from..].iter().take_while(|sign| sign.is_ascii_digit()).count();
    let is_mark = |at: usize| signs[at] == mark && at > 0 && signs[at - 1].is_ascii_digit() && digits(at + 1) == 3;
    (0..signs.len()).filter(|at| !is_mark(*at)).map(|at| signs[at]).collect()
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
