//! The bytes of a body as text.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE};

use crate::{
    InputError,
    data::{decode, decode_returns, files::FileName, notes::Notes},
    language::{Value, say},
    vote::{FileCode, Finding},
};

/// Most bytes of a body: far more than any night has had.
pub(in crate::feed) const MOST_BYTES: usize = 64 << 20;

/// A body as text.
pub(in crate::feed) struct Decoded<'b> {
    pub(in crate::feed) text: String,
    /// Its bytes; those of UTF-16 as UTF-8.
    pub(in crate::feed) bytes: Cow<'b, [u8]>,
}

/// UTF-8, UTF-16 with its mark, or Windows-1252; what is converted is told. In a table a damaged letter stays as a sign of its own, which is
/// part of no key and no number.
///
/// # Errors
/// Refuses an empty body, one that is too large, and what is no text.
pub(in crate::feed) fn decoded<'b>(
    file: &FileName,
    bytes: &'b [u8],
    notes: &mut Notes,
) -> Result<Decoded<'b>, InputError> {
    if bytes.len() > MOST_BYTES {
        let problem = say!(Refusal::FileTooLarge, megabytes = (MOST_BYTES >> 20) as u64);
        return Err(file.refuse(problem, say!(Refusal::FileTooLargeCure)));
    }
    let bytes = match bytes {
        [0xff, 0xfe, ..] => Cow::Owned(utf_16(UTF_16LE, file, bytes, notes)?),
        [0xfe, 0xff, ..] => Cow::Owned(utf_16(UTF_16BE, file, bytes, notes)?),
        _ => Cow::Borrowed(bytes),
    };
    let start: Vec<u8> = bytes.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).take(4).collect();
    let is_table = !matches!(start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start), [b'{' | b'[' | b'<', ..]);
    let text = match is_table {
        true => decode_returns(file, &bytes, notes)?.0.into_owned(),
        false => decode(file, &bytes, notes)?.into_owned(),
    };
    if text.trim().is_empty() {
        return Err(file.refuse(say!(Feed::Empty), say!(Feed::EmptyCure)));
    }
    Ok(Decoded { text, bytes })
}

fn utf_16(
    encoding: &'static encoding_rs::Encoding,
    file: &FileName,
    bytes: &[u8],
    notes: &mut Notes,
) -> Result<Vec<u8>, InputError> {
    let (text, had_errors) = encoding.decode_with_bom_removal(bytes);
    if had_errors {
        return Err(file.refuse(say!(Feed::DamagedUtf16), say!(Refusal::SaveAsUtf8)));
    }
    let message = say!(Feed::ReadAsUtf16, bytes = Value::plain(bytes.len() as u64));
    notes.add(
        Finding::new(FileCode::EncodingConverted, message, say!(Reading::EncodingConvertedCure)).at(&file.name, None),
    );
    Ok(text.into_owned().into_bytes())
}
