//! What a Parquet file announces of its sizes, held against the file before the table engine believes it.
//!
//! The engine asks for as much memory as a file says it will need. A flipped bit can make that 2^61 bytes, and a process
//! that cannot have them is ended by the system: no refusal, no words. So every length in the file is looked at first.

use super::{
    compact::{Value, read},
    shapes::{FOOTER, PAGE, chunk, element, footer, group, page},
};
use crate::language::{Text, say};

/// Most rows of a table: as many as the largest table of text could have.
const MOST_ROWS: usize = 20_000_000;
/// Most cells.
const MOST_CELLS: usize = 100_000_000;
/// Most bytes of its pages, unpacked.
const MOST_BYTES: usize = 2 << 30;
/// Most bytes of its footer: far more than a table of numbers and text needs.
const MOST_FOOTER: usize = 16 << 20;
/// Most bytes of a value of fixed length.
const LONGEST_VALUE: usize = 16;

/// Begins and ends the file.
const MAGIC: &[u8; 4] = b"PAR1";

/// Why the file is not read, if so.
pub(super) fn check(bytes: &[u8]) -> Result<(), Text> {
    let (body, footer) = split(bytes).ok_or_else(|| say!(OpenTable::EndDamaged))?;
    let columns = columns(&footer)?;
    let rows = size(footer.number(footer::ROWS)).ok_or_else(|| say!(OpenTable::RowsDamaged))?;
    let cells = rows.saturating_mul(columns);
    if rows > MOST_ROWS || cells > MOST_CELLS {
        return Err(say!(OpenTable::TooLarge, rows, columns, most_rows = MOST_ROWS, most_cells = MOST_CELLS));
    }
    let mut left = Left { rows, bytes: MOST_BYTES };
    for group in footer.list(footer::GROUPS).unwrap_or_default() {
        left.group(body, group, columns)?;
    }
    if left.rows == 0 { Ok(()) } else { Err(say!(OpenTable::GroupsAddUp)) }
}

/// The pages, and the footer below them.
fn split(bytes: &[u8]) -> Option<(&[u8], Value)> {
    let (rest, magic) = bytes.split_last_chunk::<4>()?;
    let (rest, length) = rest.split_last_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (body, footer) = rest.split_at(rest.len().checked_sub(length)?);
    if magic != MAGIC || !body.starts_with(MAGIC) || length > MOST_FOOTER {
        return None;
    }
    Some((body, read(footer, &FOOTER)?.0))
}

/// How many columns there are; each has one value a row.
fn columns(footer: &Value) -> Result<usize, Text> {
    const REPEATED: i64 = 2;
    const FIXED: i64 = 7;
    let schema = footer.list(footer::SCHEMA).unwrap_or_default();
    let Some((table, columns)) = schema.split_first() else { return Err(say!(OpenTable::NoColumns)) };
    if size(table.number(element::CHILDREN)) != Some(columns.len()) {
        return Err(say!(OpenTable::Nested));
    }
    for column in columns {
        if column.number(element::CHILDREN).unwrap_or(0) != 0 || column.number(element::REPETITION) == Some(REPEATED) {
            return Err(say!(OpenTable::Nested));
        }
        let fixed = column.number(element::TYPE) == Some(FIXED);
        if fixed && size(column.number(element::LENGTH)).is_none_or(|length| !(1..=LONGEST_VALUE).contains(&length)) {
            return Err(say!(OpenTable::ValuesLong, bytes = LONGEST_VALUE));
        }
    }
    Ok(columns.len())
}

/// What the footer leaves for the groups to come.
struct Left {
    rows: usize,
    bytes: usize,
}

impl Left {
    fn group(&mut self, body: &[u8], group: &Value, columns: usize) -> Result<(), Text> {
        let rows = size(group.number(group::ROWS)).and_then(|rows| Some((rows, self.rows.checked_sub(rows)?)));
        let Some((rows, left)) = rows else { return Err(say!(OpenTable::GroupsTooMany)) };
        self.rows = left;
        let chunks = group.list(group::CHUNKS).unwrap_or_default();
        if chunks.len() != columns {
            return Err(say!(OpenTable::GroupColumns));
        }
        for (at, chunk) in chunks.iter().enumerate() {
            if Chunk::names_hidden_lengths(chunk) {
                return Err(say!(OpenTable::LengthsPacked, n = at + 1));
            }
            let unpacked = Chunk::of(body, chunk, rows).and_then(Chunk::unpacked);
            let unpacked = unpacked.ok_or_else(|| say!(OpenTable::ColumnDamaged, n = at + 1))?;
            let left = self.bytes.checked_sub(unpacked);
            self.bytes = left.ok_or_else(|| say!(OpenTable::UnpacksLarge, size = MOST_BYTES >> 30))?;
        }
        Ok(())
    }
}

/// A column in a group of rows.
struct Chunk<'a> {
    pages: &'a [u8],
    /// How many values are still to come.
    values: usize,
    packed: bool,
    /// Bytes of its pages, unpacked, as it announces.
    announced: usize,
}

impl<'a> Chunk<'a> {
    fn of(body: &'a [u8], chunk: &Value, rows: usize) -> Option<Self> {
        const PLAIN: i64 = 0;
        let meta = chunk.field(chunk::META)?;
        let start = meta.number(chunk::DICTIONARY_AT).or_else(|| meta.number(chunk::DATA_AT));
        let pages = body.get(size(start)?..)?.get(..size(meta.number(chunk::PACKED))?)?;
        let values = size(meta.number(chunk::VALUES)).filter(|&values| values == rows)?;
        let packed = meta.number(chunk::CODEC)? != PLAIN;
        Some(Self { pages, values, packed, announced: size(meta.number(chunk::UNPACKED))? })
    }

    /// Whether it says that a page of it has the lengths of its texts among the values.
    fn names_hidden_lengths(chunk: &Value) -> bool {
        let encodings = chunk.field(chunk::META).and_then(|meta| meta.list(chunk::ENCODINGS));
        encodings
            .unwrap_or_default()
            .iter()
            .any(|encoding| matches!(encoding, Value::Number(it) if hides_lengths(Some(*it))))
    }

    /// The bytes of its pages, unpacked; `None` where they are not as announced.
    fn unpacked(mut self) -> Option<usize> {
        let mut unpacked = 0_usize;
        let mut first = true;
        // The engine looks at the first page even if there is no value.
        while self.values > 0 || (first && !self.pages.is_empty()) {
            let (header, length) = read(self.pages, &PAGE)?;
            let packed = size(header.number(page::PACKED))?;
            let whole = size(header.number(page::UNPACKED))?;
            unpacked = unpacked.checked_add(whole).filter(|&sum| sum <= self.announced)?;
            if !self.packed && packed != whole {
                return None;
            }
            self.values = self.values.checked_sub(values(&header, first, packed.min(whole), whole)?)?;
            self.pages = self.pages.get(length..)?.get(packed..)?;
            first = false;
        }
        Some(unpacked)
    }
}

/// Whether the lengths of texts stand packed among the values, where nobody can look at them before the engine asks for as much memory.
fn hides_lengths(encoding: Option<i64>) -> bool {
    const DELTA_LENGTHS: i64 = 6;
    const DELTA_TEXTS: i64 = 7;
    matches!(encoding, Some(DELTA_LENGTHS | DELTA_TEXTS))
}

/// How many rows a page has; none, and its entries, if it is a dictionary, which stands first.
fn values(header: &Value, first: bool, least: usize, whole: usize) -> Option<usize> {
    const DATA: i64 = 0;
    const DICTIONARY: i64 = 2;
    const DATA_2: i64 = 3;
    match header.number(page::TYPE)? {
        DATA => {
            let data = header.field(page::DATA)?;
            size(data.number(page::VALUES)).filter(|_| !hides_lengths(data.number(page::ENCODING)))
        }
        DICTIONARY if first => {
            let entries = size(header.field(page::DICTIONARY)?.number(page::VALUES))?;
            (entries <= whole).then_some(0) // an entry takes a byte at least
        }
        DATA_2 => {
            let data = header.field(page::DATA_2).filter(|data| !hides_lengths(data.number(page::ENCODING_2)))?;
            let levels = |field| size(data.number(field));
            let both = levels(page::DEFINITIONS_2)?.checked_add(levels(page::REPETITIONS_2)?)?;
            let values = size(data.number(page::VALUES))?;
            (both <= least && size(data.number(page::ROWS_2)) == Some(values)).then_some(values)
        }
        _ => None,
    }
}

/// A number that counts something.
fn size(number: Option<i64>) -> Option<usize> {
    usize::try_from(number?).ok()
}
