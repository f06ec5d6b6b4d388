//! Whether the text of a row is whole: quotation marks that close, and a last line that ends.

/// How a row ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data::read) enum Cut {
    /// Where it should.
    Whole,
    /// With the file, inside the row.
    Short,
    /// In another row: a quotation mark is not closed.
    OpenQuote,
}

/// Judges the text of a row under a heading of so many columns.
pub(in crate::data::read) fn judge(text: &str, delimiter: u8, width: usize, at_end: bool) -> Cut {
    let row = text.trim_end_matches(['\n', '\r']);
    let unfinished = at_end && row.len() == text.len();
    if !row.contains('\n') {
        let separators = || row.bytes().filter(|byte| *byte == delimiter).count();
        return match closed(row, delimiter) {
            false if unfinished => Cut::Short,
            false if at_end => Cut::OpenQuote,
            _ if unfinished && separators() + 1 < width => Cut::Short,
            _ => Cut::Whole,
        };
    }
    if closed(row, delimiter) && !holds_a_row(row, delimiter, width) { Cut::Whole } else { Cut::OpenQuote }
}

/// Whether every quotation mark that opens a cell closes it.
fn closed(row: &str, delimiter: u8) -> bool {
    if !row.contains('"') {
        return true;
    }
    let mut bytes = row.bytes().peekable();
    let (mut starts, mut quoted) = (true, false);
    while let Some(byte) = bytes.next() {
        if !quoted {
            quoted = starts && byte == b'"';
            starts = byte == delimiter || byte == b'\n';
        } else if byte == b'"' {
            if bytes.peek() == Some(&b'"') {
                bytes.next();
                continue;
            }
            // Behind the closing mark stands a separator or nothing; else it was the opening mark of another cell.
            if !matches!(bytes.peek(), None | Some(b'\r' | b'\n')) && bytes.peek() != Some(&delimiter) {
                return !row.contains('\n');
            }
            quoted = false;
        }
    }
    !quoted
}

/// Whether a line inside a cell of several lines has as many separators as a row of its own.
fn holds_a_row(row: &str, delimiter: u8, width: usize) -> bool {
    let lines = row.lines().count();
    let inner = row.lines().skip(1).take(lines.saturating_sub(2));
    width >= 4 && inner.into_iter().any(|line| line.bytes().filter(|byte| *byte == delimiter).count() + 1 == width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_whole_short_or_has_an_open_quotation_mark() {
        let cases = [
            ("a,1,2,3\n", false, Cut::Whole),
            ("a,1,2,3", true, Cut::Whole),           // many files end without a line end
            ("a,1", true, Cut::Short),               // two of four cells, and the file ends
            ("a,1\n", true, Cut::Whole),             // its number of cells is judged elsewhere
            ("a,\"b,1,2", true, Cut::Short),         // the file ends inside a quoted cell
            ("a,\"b,1,2\n", true, Cut::OpenQuote),   // the line ends, the cell does not
            ("\"a\nb\",1,2,3\n", false, Cut::Whole), // a cell of two lines
            ("a,\"b,1\nc,\"d\",2,3\n", false, Cut::OpenQuote), // closed by the opening mark of another cell
            ("a,1,2,\"x\nb,1,2,y\nc,1,2,z\"\n", false, Cut::OpenQuote), // a whole row inside a cell
            ("a,b \"c\" d,2,3\n", false, Cut::Whole), // marks inside a plain cell
            ("a,\"b \"\"c\"\"\",2,3\n", false, Cut::Whole), // doubled marks
        ];
        for (text, at_end, cut) in cases {
            assert_eq!(judge(text, b',', 4, at_end), cut, "{text:?}");
        }
    }
}
