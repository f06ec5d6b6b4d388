//! What typography asks of a text.

/// Narrow no-break space: French thousands, and before `% ; : ! ?`.
pub const NARROW_SPACE: char = '\u{202f}';

/// A text with its first letter as a capital; Georgian has capitals for whole words alone.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next().filter(|first| !('ა'..='ჿ').contains(first)) else { return text.to_owned() };
    first.to_uppercase().collect::<String>() + letters.as_str()
}

/// Puts the spaces of French typography into a text written with plain ones: narrow and unbreakable before
/// `% ; : ! ? »` and after `«`; what stands in backticks is returned as it is.
pub fn spaced(text: &str) -> String {
    outside_code(text, |part| {
        let mut out = part.replace("« ", "«\u{202f}");
        for mark in ['%', ';', ':', '!', '?', '»'] {
            out = out.replace(&format!(" {mark}"), &format!("{NARROW_SPACE}{mark}"));
        }
        out
    })
}

/// Changes what does not stand in backticks.
fn outside_code(text: &str, change: impl Fn(&str) -> String) -> String {
    let parts = text.split('`').enumerate();
    let parts: Vec<String> = parts.map(|(at, part)| if at % 2 == 0 { change(part) } else { part.to_owned() }).collect();
    parts.join("`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_begins_with_a_capital_where_its_script_has_one() {
        assert_eq!([capital("élan"), capital("да"), capital("დიახ"), capital("")], ["Élan", "Да", "დიახ", ""]);
    }

    #[test]
    fn french_punctuation_gets_its_narrow_spaces() {
        assert_eq!(spaced("Résultat : « non » 56 % !"), "Résultat\u{202f}: «\u{202f}non\u{202f}» 56\u{202f}%\u{202f}!");
        assert_eq!(spaced("écrire `a : b` : oui"), "écrire `a : b`\u{202f}: oui"); // code is copied
    }
}
