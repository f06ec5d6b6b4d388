//! What a sheet shows otherwise than it is read: rows and columns that are hidden, and cells that are merged downwards.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use roxmltree::{Document, Node};
use zip::ZipArchive;

/// Rows and columns count from 1.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) hidden_rows: BTreeSet<usize>,
    /// The first and the last of columns beside one another.
    pub(super) hidden_columns: Vec<(usize, usize)>,
    /// Each as `B3:B4`, with its first and last row.
    pub(super) merged: Vec<(String, usize, usize)>,
}

/// Looks through the sheet of a name; `None` where its parts are not where they use to be.
pub(super) fn layout(bytes: &[u8], sheet: &str) -> Option<Layout> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).ok()?.read_to_string(&mut text).ok()?;
        Some(text)
    };
    let (book, links) = (part("xl/workbook.xml")?, part("xl/_rels/workbook.xml.rels")?);
    let (book, links) = (Document::parse(&book).ok()?, Document::parse(&links).ok()?);
    let is_ours = |node: &Node<'_, '_>| node.tag_name().name() == "sheet" && node.attribute("name") == Some(sheet);
    let node = book.descendants().find(is_ours)?;
    let id = node.attributes().find(|attribute| attribute.name() == "id").map(|attribute| attribute.value())?;
    let link = links.descendants().find(|node| node.attribute("Id") == Some(id))?;
    let target = link.attribute("Target")?;
    let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
    Some(of_sheet(&part(&path)?))
}

/// The tags of a sheet, read without making a tree of a million cells.
fn of_sheet(text: &str) -> Layout {
    let mut layout = Layout::default();
    let tags = |name: &'static str| {
        text.match_indices(name).filter_map(move |(at, _)| {
            let rest = &text[at + name.len()..];
            rest.starts_with([' ', '\t', '\n', '\r']).then(|| rest.split_once('>').map(|(tag, _)| tag)).flatten()
        })
    };
    let hidden = |name| tags(name).filter(|tag| matches!(attribute(tag, "hidden"), Some("1" | "true")));
    let number = |tag, name| attribute(tag, name).and_then(|number| number.parse::<usize>().ok());
    layout.hidden_rows.extend(hidden("<row").filter_map(|tag| number(tag, "r")));
    layout.hidden_columns.extend(hidden("<col").filter_map(|tag| number(tag, "min").zip(number(tag, "max"))));
    for tag in tags("<mergeCell") {
        let Some(cells) = attribute(tag, "ref") else { continue };
        let row = |cell: &str| cell.trim_start_matches(|sign: char| !sign.is_ascii_digit()).parse::<usize>().ok();
        if let Some((first, last)) = cells.split_once(':').and_then(|(first, last)| row(first).zip(row(last))) {
            layout.merged.push((cells.to_owned(), first, last));
        }
    }
    layout
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let mut words = tag.split_ascii_whitespace();
    let value = words.find_map(|word| word.strip_prefix(name)?.strip_prefix('='))?;
    Some(value.trim_end_matches('/').trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_rows_and_columns_and_merged_cells_are_found_among_the_tags() {
        let text = "<cols><col min=\"1\" max=\"1\" width=\"9\"/><col min=\"3\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"1\" spans=\"1:3\"><c r=\"A1\"/></row><row r=\"2\" hidden=\"1\" ht=\"0\"/><rows/><row hidden='true' r='7'>\
                    </row><row r=\"8\" hidden=\"0\"/></sheetData><mergeCells count=\"2\"><mergeCell ref=\"B3:B4\"/><mergeCell ref=\"A1:C1\"/>";
        let found = of_sheet(text);
        assert_eq!(found.hidden_rows, BTreeSet::from([2, 7]));
        assert_eq!(found.hidden_columns, [(3, 16_384)]);
        assert_eq!(found.merged, [("B3:B4".to_owned(), 3, 4), ("A1:C1".to_owned(), 1, 1)]);
    }
}
