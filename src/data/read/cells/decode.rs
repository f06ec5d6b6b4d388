//! Bytes → text: UTF-8, or what a spreadsheet on an older desk exports.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::data::read::cells::number::Why;
use crate::data::read::words::twice::{self, Back};
use crate::data::{files::FileName, notes::Notes};
use crate::language::say;
use crate::{
    InputError,
    vote::{FileCode, Finding},
};

/// Text of a file: UTF-8 with or without a byte order mark; UTF-16 with its mark, Windows-1252 (and so Latin-1) and UTF-8 that was saved
/// twice are taken and told.
///
/// # Errors
/// Refuses what is no text: spreadsheets, binary files and damaged UTF-8.
pub(crate) fn decode<'b>(file: &FileName, bytes: &'b [u8], notes: &mut Notes) -> Result<Cow<'b, str>, InputError> {
    match bytes {
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => {
            return Err(file.refuse(say!(Refusal::Spreadsheet), say!(Refusal::SaveAsUtf8)));
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return utf_16(file, bytes, notes).map(Cow::Owned),
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.contains(&0) {
        let zero = bytes.iter().take_while(|byte| **byte != 0).count();
        return Err(file.refuse(say!(Refusal::ZeroByte), say!(Refusal::SaveAsUtf8)).line(line_at(bytes, zero)));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) => Cow::Owned(from_windows_1252(file, bytes, error.valid_up_to(), notes)?),
    };
    let text = match twice::back(&text) {
        Some(back) => {
            let (message, hint) = told_twice(&back);
            notes.add(Finding::new(FileCode::EncodingConverted, message, hint).at(&file.name, back.line));
            Cow::Owned(back.text)
        }
        None => text,
    };
    let garbled = if text.is_ascii() { &[][..] } else { &["Ã©", "Ã¨", "â€™", "Ã´"] };
    if let Some(at) = garbled.iter().find_map(|pair| text.find(pair)) {
        let finding =
            Finding::new(FileCode::GarbledAccents, say!(Reading::GarbledAccents), say!(Reading::GarbledAccentsCure));
        notes.add(finding.at(&file.name, line_at(text.as_bytes(), at)));
    }
    // A lone carriage return ended lines on very old machines.
    if text.contains('\r') && !text.contains('\n') {
        return Ok(Cow::Owned(text.replace('\r', "\n")));
    }
    Ok(text)
}

/// What is said of a text that was saved twice.
fn told_twice(back: &Back) -> Why {
    let (before, after) = &back.word;
    (say!(Reading::EncodedTwice, before, after), say!(Reading::EncodedTwiceCure))
}

/// Text of UTF-16 with its mark, told.
///
/// # Errors
/// Refuses what breaks off in the middle of a letter.
fn utf_16(file: &FileName, bytes: &[u8], notes: &mut Notes) -> Result<String, InputError> {
    let encoding = if bytes.starts_with(&[0xff]) { UTF_16LE } else { UTF_16BE };
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[2..]);
    let Some(text) = text.filter(|text| !text.contains('\0')) else {
        return Err(file.refuse(say!(Refusal::Utf16), say!(Refusal::SaveAsUtf8)));
    };
    let (said, cure) = (say!(Reading::Utf16Converted), say!(Reading::Utf16ConvertedCure));
    notes.add(Finding::new(FileCode::EncodingConverted, said, cure).at(&file.name, 1));
    Ok(text.into_owned())
}

/// The same for what comes in on the night, and whether letters in it are damaged: a broken byte costs its row alone.
///
/// # Errors
/// Refuses what is no text.
pub(crate) fn decode_returns<'b>(
    file: &FileName,
    bytes: &'b [u8],
    notes: &mut Notes,
) -> Result<(Cow<'b, str>, bool), InputError> {
    if matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        return decode(file, bytes, notes).map(|text| (text, false));
    }
    // A disk that fills up or a copy that is cut leaves zero bytes; in the heading they are those of another encoding.
    let heading = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if bytes.contains(&0) && !heading.contains(&0) && !heading.starts_with(&[0xff]) && !heading.starts_with(&[0xfe]) {
        let whole = marked(bytes);
        let (text, _) = decode_returns(file, &whole, notes)?;
        return Ok((Cow::Owned(text.replace(MARK, "\u{fffd}")), true));
    }
    let lossy = String::from_utf8_lossy(bytes);
    let damaged = std::str::from_utf8(bytes).is_err() && mostly_utf_8(&lossy);
    if !damaged {
        return decode(file, bytes, notes).map(|text| (text, false));
    }
    let text = decode(file, lossy.as_bytes(), notes)?.into_owned();
    Ok((Cow::Owned(text), true))
}

/// The sign that old machines wrote for a character that cannot be shown.
const MARK: char = '\u{1a}';

/// The bytes with a mark in the place of every run of zero bytes.
fn marked(bytes: &[u8]) -> Vec<u8> {
    let runs = bytes.chunk_by(|a, b| (*a == 0) == (*b == 0));
    runs.flat_map(|run| if run[0] == 0 { &[MARK as u8][..] } else { run }).copied().collect()
}

/// Whether more letters outside ASCII are whole than damaged.
fn mostly_utf_8(lossy: &str) -> bool {
    let damaged = lossy.chars().filter(|sign| *sign == char::REPLACEMENT_CHARACTER).count();
    let whole = lossy.chars().filter(|sign| !sign.is_ascii() && *sign != char::REPLACEMENT_CHARACTER).count();
    whole > damaged
}

fn from_windows_1252(file: &FileName, bytes: &[u8], first: usize, notes: &mut Notes) -> Result<String, InputError> {
    let lossy = String::from_utf8_lossy(bytes);
    let damaged = lossy.chars().filter(|sign| *sign == char::REPLACEMENT_CHARACTER).count();
    let line = line_at(bytes, first);
    if mostly_utf_8(&lossy) {
        return Err(file.refuse(say!(Refusal::DamagedByte), say!(Refusal::SaveAsUtf8)).line(line));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    let unread = text.chars().any(|sign| ('\u{80}'..='\u{9f}').contains(&sign));
    let odd = odd_word(&text);
    if unread || odd.is_some() {
        let line = odd.map_or(line, |(at, _)| line_at(text.as_bytes(), at));
        let refusal = file.refuse(say!(Refusal::UnknownEncoding), say!(Refusal::SaveAsUtf8)).line(line);
        return Err(match odd {
            Some((_, word)) => refusal.value(word),
            None => refusal,
        });
    }
    let finding = Finding::new(
        FileCode::EncodingConverted,
        say!(Reading::EncodingConverted, n = damaged),
        say!(Reading::EncodingConvertedCure),
    );
    notes.add(finding.at(&file.name, line));
    Ok(text.into_owned())
}

/// Signs of Windows-1252 that stand inside no word; in the encodings of MS-DOS and of old Macs their bytes are letters.
const NO_LETTERS: &str = "¡¢£¤¥¦§¨©¬¯±²³¶¸¹¼½¾¿×÷‚„†‡ˆ‰‹›˜™•€ƒ";

/// The first word, and where it begins, with such a sign between two letters.
fn odd_word(text: &str) -> Option<(usize, &str)> {
    let is_between = |word: &str| {
        let signs: Vec<char> = word.chars().collect();
        signs.windows(3).any(|of| of[0].is_alphabetic() && NO_LETTERS.contains(of[1]) && of[2].is_alphabetic())
    };
    let word = text.split([' ', ',', ';', '"', '\t', '\r', '\n']).find(|word| !word.is_ascii() && is_between(word))?;
    Some((word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// Where the lines of a text end, for many questions about one text.
#[derive(Debug)]
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    /// The lines of a text.
    pub(crate) fn of(text: &str) -> Self {
        Self(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect())
    }

    /// [`line_at`].
    pub(crate) fn at(&self, position: usize) -> usize {
        1 + self.0.partition_point(|end| *end < position)
    }
}

/// Line (from 1) of a byte position.
pub(crate) fn line_at(bytes: &[u8], position: usize) -> usize {
    1 + bytes.iter().take(position).filter(|byte| **byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name() -> FileName {
        FileName { name: "results.csv".to_owned(), shown: "here/results.csv".to_owned() }
    }

    fn text(bytes: &[u8]) -> (Result<String, InputError>, Vec<Finding>) {
        let mut notes = Notes::default();
        let text = decode(&name(), bytes, &mut notes).map(Cow::into_owned);
        (text, notes.into_findings())
    }

    #[test]
    fn a_byte_order_mark_is_dropped_without_a_word() {
        assert_eq!(text(b"\xef\xbb\xbfunit\n"), (Ok("unit\n".to_owned()), vec![]));
    }

    #[test]
    fn latin_1_is_taken_and_told_with_its_line() {
        let (text, findings) = text(b"unit\nNoum\xe9a\n");
        assert_eq!(text.as_deref(), Ok("unit\nNouméa\n"));
        assert_eq!((findings[0].code.as_str(), findings[0].line), ("encoding_converted", Some(2)));
    }

    #[test]
    fn letters_of_ms_dos_and_of_old_macs_are_refused_where_they_would_be_signs() {
        for (bytes, word) in [
            (&b"unit,name\n1,Cura\xf7a\n2,Biob\xa1o\n"[..], "Cura÷a"),
            (b"1,A\n2,Ays\x82n\n", "Ays‚n"),
            (b"N\x84u\n", "N„u"),
        ] {
            let error = text(bytes).0.expect_err(word);
            assert_eq!((*error.problem, error.value.as_deref()), (say!(Refusal::UnknownEncoding), Some(word)));
        }
        assert_eq!(text(b"1,A\n2,Ays\x82n\n").0.expect_err("MS-DOS").line, Some(2));
        assert_eq!(text(b"L\x92Avenir\x96A 5\xa7 \xa1S\xed!\n").0.as_deref(), Ok("L’Avenir–A 5§ ¡Sí!\n"));
    }

    #[test]
    fn damaged_utf_8_is_not_taken_for_latin_1() {
        let error = text("é\né\né\n".as_bytes().iter().copied().chain([0xc3, b'\n']).collect::<Vec<_>>().as_slice());
        let error = error.0.expect_err("a cut sequence");
        assert_eq!((*error.problem, error.line), (say!(Refusal::DamagedByte), Some(4)));
    }

    #[test]
    fn utf_16_is_read_and_told() {
        let (read, findings) = text(b"\xff\xfeu\0n\0");
        assert_eq!((read.expect("text").as_ref(), findings[0].code.as_str()), ("un", "encoding_converted"));
    }

    #[test]
    fn spreadsheets_and_damaged_utf_16_are_refused_with_the_cure() {
        for bytes in [&b"PK\x03\x04..."[..], b"\xff\xfe\x00\xd8", b"unit\0", b"unit\n\x81\n"] {
            let error = text(bytes).0.expect_err("no text");
            assert!(error.cure.english().contains("UTF-8"), "{error}");
        }
    }

    #[test]
    fn accents_that_were_saved_twice_are_read_back_and_told_and_others_are_found() {
        let (read, findings) = text("unit\nNoumÃ©a\n".as_bytes());
        assert_eq!(read.as_deref(), Ok("unit\nNouméa\n"));
        assert_eq!((findings[0].code.as_str(), findings[0].line), ("encoding_converted", Some(2)));
        let (_, findings) = text("unit\nNoumÃ©a, Païta\n".as_bytes());
        assert_eq!((findings[0].code.as_str(), findings[0].line), ("garbled_accents", Some(2)));
    }

    #[test]
    fn lines_are_found_alike_one_by_one_and_by_their_list() {
        let text = "a\n\nbb\nc";
        let lines = Lines::of(text);
        for position in 0..=text.len() + 1 {
            assert_eq!(lines.at(position), line_at(text.as_bytes(), position), "{position}");
        }
    }

    #[test]
    fn lone_carriage_returns_end_lines() {
        assert_eq!(text(b"a\rb\r").0.as_deref(), Ok("a\nb\n"));
    }
}
