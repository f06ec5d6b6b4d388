//! A CSV text as records, each with its place in the text.

use csv::{Reader, ReaderBuilder, StringRecord};

use crate::{InputError, data::files::FileName, language::say};

/// A record as it stands in the text.
pub(in crate::data::read) struct Span<'t> {
    /// Line it starts on, from 1.
    pub(in crate::data::read) line: usize,
    /// Byte it starts at.
    from: usize,
    /// Its text, with the line end.
    pub(in crate::data::read) text: &'t str,
    /// Nothing follows.
    pub(in crate::data::read) at_end: bool,
}

/// Records with the place of each.
pub(in crate::data::read) struct Records<'t> {
    text: &'t str,
    delimiter: u8,
    reader: Reader<&'t [u8]>,
    /// Byte and line at which the reader was started.
    base: (usize, usize),
    restarts: usize,
}

/// A text of quotation marks alone must not be read again from each of its lines.
const MOST_RESTARTS: usize = 1000;

impl<'t> Records<'t> {
    pub(in crate::data::read) fn new(text: &'t str, delimiter: u8) -> Self {
        Self { text, delimiter, reader: Self::reader(text, delimiter), base: (0, 1), restarts: 0 }
    }

    fn reader(text: &'t str, delimiter: u8) -> Reader<&'t [u8]> {
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes())
    }

    /// Reads the next record and tells its place; `None` at the end.
    pub(in crate::data::read) fn next(
        &mut self,
        file: &FileName,
        record: &mut StringRecord,
    ) -> Result<Option<Span<'t>>, InputError> {
        let position = self.reader.position();
        let (mut from, mut line) = (self.base.0 + position.byte() as usize, self.base.1 + position.line() as usize - 1);
        // The reader skips blank lines only after it has told its position.
        while let Some(end @ (b'\n' | b'\r')) = self.text.as_bytes().get(from) {
            line += usize::from(*end == b'\n');
            from += 1;
        }
        let refused = |error: csv::Error| {
            file.refuse(say!(Refusal::NoCells, why = error.to_string()), say!(Refusal::NoCellsCure)).line(line)
        };
        if !self.reader.read_record(record).map_err(refused)? {
            return Ok(None);
        }
        let to = self.base.0 + self.reader.position().byte() as usize;
        let text = self.text.get(from..to).unwrap_or_default();
        Ok(Some(Span { line, from, text, at_end: to >= self.text.len() }))
    }

    /// Goes on with the line below the first of a record: an open quotation mark must not swallow what follows.
    pub(in crate::data::read) fn after_first_line(&mut self, span: &Span<'t>) {
        let Some(end) = span.text.find('\n').filter(|_| self.restarts < MOST_RESTARTS) else { return };
        self.restarts += 1;
        self.base = (span.from + end + 1, span.line + 1);
        self.reader = Self::reader(self.text.get(self.base.0..).unwrap_or_default(), self.delimiter);
    }
}
