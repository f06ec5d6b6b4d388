//! `NoumÃ©a` → `Nouméa`: UTF-8 that a program took for Windows-1252 or Latin-1 and saved as UTF-8 once more.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;

/// A text that was taken back.
#[derive(Debug, PartialEq)]
pub(in crate::data::read) struct Back {
    pub(in crate::data::read) text: String,
    /// Line, from 1, of the first word that changed.
    pub(in crate::data::read) line: usize,
    /// That word as it stood, and as it is.
    pub(in crate::data::read) word: (String, String),
}

/// A program may do so twice.
const ROUNDS: usize = 2;
/// Letters of other scripts are believed where there are so many: two signs in a row, as in `É—`, make one by chance.
const BELIEVED: usize = 4;

/// The whole text taken back; else line by line where only some were saved so. `None` where nothing looks like it.
pub(in crate::data::read) fn back(text: &str) -> Option<Back> {
    if text.is_ascii() {
        return None;
    }
    let mut read = once(text).map_or_else(|| by_line(text), Some)?;
    for _ in 1..ROUNDS {
        match once(&read) {
            Some(again) => read = again,
            None => break,
        }
    }
    let read = read.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(read);
    let (line, word) = first_word(text, &read)?;
    Some(Back { text: read, line, word })
}

/// A text whose signs, as the bytes of Windows-1252, are UTF-8.
fn once(text: &str) -> Option<String> {
    let read = String::from_utf8(bytes(text)?).ok()?;
    let is_usual = |sign: char| matches!(sign, '\u{a0}'..='\u{17f}' | '\u{2010}'..='\u{203a}' | '\u{2009}' | '\u{20ac}' | '\u{2122}' | '\u{feff}');
    let mut foreign = read.chars().filter(|sign| !sign.is_ascii());
    let others = foreign.clone().filter(|sign| !is_usual(*sign)).count();
    (foreign.next().is_some() && (others == 0 || others >= BELIEVED)).then_some(read)
}

/// The bytes of a text in Windows-1252; a byte that has no letter there is itself.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut buffer = [0; 4];
    for sign in text.chars() {
        match sign {
            '\0'..='\u{9f}' => bytes.push(sign as u8),
            _ => match WINDOWS_1252.encode(sign.encode_utf8(&mut buffer)) {
                (Cow::Owned(one), _, false) if one.len() == 1 => bytes.extend(one),
                _ => return None,
            },
        }
    }
    Some(bytes)
}

/// The lines that can be taken back, and the others as they are.
fn by_line(text: &str) -> Option<String> {
    let lines: Vec<Cow<'_, str>> =
        text.split_inclusive('\n').map(|line| once(line).map_or(Cow::Borrowed(line), Cow::Owned)).collect();
    lines.iter().any(|line| matches!(line, Cow::Owned(_))).then(|| lines.concat())
}

/// The first word that is another in two texts of as many lines and words.
fn first_word(before: &str, after: &str) -> Option<(usize, (String, String))> {
    let mut lines = before.lines().zip(after.lines()).enumerate();
    let (at, (before, after)) = lines.find(|(_, (before, after))| before != after)?;
    let is_mark = |sign: char| sign.is_ascii() && !sign.is_ascii_alphanumeric() && !matches!(sign, '-' | '\'');
    let mut words = before.split(is_mark).zip(after.split(is_mark));
    let (before, after) = words.find(|(before, after)| before != after)?;
    let short = |word: &str| word.chars().take(40).collect::<String>();
    Some((at + 1, (short(before), short(after))))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As a program spoils it that takes UTF-8 for Windows-1252.
    fn spoilt(text: &str) -> String {
        text.bytes()
            .map(|byte| match WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next() {
                Some(sign) => sign,
                None => char::from(byte),
            })
            .collect()
    }

    #[test]
    fn what_was_saved_twice_or_three_times_is_read_back() {
        for text in
            ["unit,name\na,Nouméa\nb,À l’État — « oui »\nc,Kœchlin à Nîmes\n", "x\nÀ Í Ï Ð Ý\n", "a\nПетербург\n"]
        {
            assert_eq!(back(&spoilt(text)).map(|back| back.text).as_deref(), Some(text));
        }
        let twice = spoilt(&spoilt("a\nDumbéa\n"));
        let read = back(&twice).expect("read");
        assert_eq!((read.text.as_str(), read.line, read.word.1.as_str()), ("a\nDumbéa\n", 2, "Dumbéa"));
        // A byte order mark is spoilt with the rest; Latin-1 keeps signs that are not shown.
        assert_eq!(back("ï»¿unit\nNoumÃ©a\n").map(|back| back.text).as_deref(), Some("unit\nNouméa\n"));
        assert_eq!(back("lâ\u{80}\u{99}Ã\u{89}tat").map(|back| back.text).as_deref(), Some("l’État"));
    }

    #[test]
    fn lines_that_are_spoilt_alone_are_read_back_alone() {
        let read = back("a,Nouméa\nb,DumbÃ©a\n").expect("read");
        assert_eq!((read.text.as_str(), read.line), ("a,Nouméa\nb,Dumbéa\n", 2));
        assert_eq!(read.word, ("DumbÃ©a".to_owned(), "Dumbéa".to_owned()));
        assert_eq!(back("a,Nouméa et DumbÃ©a\n"), None, "in one line both stand");
    }

    #[test]
    fn sound_texts_stay_as_they_are() {
        for text in [
            "unit\na\n",
            "Nouméa\nÎle Ouen\n",
            "LIBERTÉ—",
            "JOSÓ…",
            "„MAÎTRE“",
            "Ελλάδα",
            "Zürich\u{a0}– Ja",
            "20 °C",
            "« CAFÉ »",
        ] {
            assert_eq!(back(text), None, "{text}");
        }
    }
}
