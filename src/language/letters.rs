//! Letters of names as they are compared.

use deunicode::deunicode_char;

/// Small letters without accents: what spellings of one name share. Letters of other scripts stay as they are.
pub fn folded(name: &str) -> String {
    let plain = |letter: char| match letter {
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => deunicode_char(letter),
        _ => None,
    };
    let mut folded = String::with_capacity(name.len());
    for letter in name.chars() {
        match plain(letter) {
            Some(letters) => folded.extend(letters.chars().flat_map(char::to_lowercase)),
            None if letter == '’' => folded.push('\''),
            None => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_fall_and_other_scripts_stay() {
        assert_eq!(
            folded("Nouméa, ÎLE d’Œuvre, Groß, Łódź, Ñuñoa, Київ"),
            "noumea, ile d'oeuvre, gross, lodz, nunoa, київ"
        );
    }
}
