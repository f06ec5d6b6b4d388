//! Numbers as a book holds them.

/// The numbers of a text in the order of their size, without thousands marks.
pub(super) fn numbers_of(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let mut numbers = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let inside = at > 0 && digit(at - 1) && digit(at + 1);
        match letter {
            letter if digit(at) => numbers.last_mut().expect("a number").push(*letter),
            '.' if inside && !numbers.last().expect("a number").contains('.') => {
                numbers.last_mut().expect("a number").push('.');
            }
            ',' if inside => {}
            _ => numbers.push(String::new()),
        }
    }
    numbers.retain(|number| !number.is_empty());
    let size = |number: &String| number.parse::<f64>().unwrap_or(f64::NAN);
    numbers.sort_by(|a, b| size(a).total_cmp(&size(b)).then_with(|| a.cmp(b)));
    numbers
}

/// A number by its leading digits, so that the last bits of another processor do not matter.
pub(super) fn rounded(number: f64, digits: usize) -> String {
    let few: f64 = format!("{number:.*e}", digits - 1).parse().unwrap_or(f64::NAN);
    if number.abs() < 1e-9 { "0".to_owned() } else { few.to_string() }
}

/// A sum of the letters of a text, by which it is known again.
pub(super) fn sum_of(text: &str) -> String {
    let sum = text.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{sum:08x}")
}
