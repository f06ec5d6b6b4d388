//! A small spreadsheet (.xlsx) made cell by cell.

use std::{
    fmt::Write as _,
    io::{Cursor, Write as _},
};

use zip::{ZipWriter, write::SimpleFileOptions};

/// A cell.
#[derive(Debug, Clone)]
pub enum Cell {
    Blank,
    Text(String),
    Number(f64),
    /// A serial number that is shown as a day.
    Day(f64),
    /// A serial number that is shown as a day and a time, or as a time.
    Time(f64),
    /// A share that is shown as a percentage.
    Percent(f64),
    /// An error of the spreadsheet.
    Error(&'static str),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        match text.parse::<f64>() {
            Ok(number) => Self::Number(number),
            Err(_) if text.is_empty() => Self::Blank,
            Err(_) => Self::Text(text.to_owned()),
        }
    }
}

fn name(column: usize, row: usize) -> String {
    assert!(column < 26, "letters of one place");
    format!("{}{row}", char::from(b'A' + column as u8))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A sheet of rows, the first in row `first`.
fn sheet(first: usize, rows: &[Vec<Cell>]) -> String {
    let mut text =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>".to_owned();
    for (row, cells) in (first..).zip(rows) {
        let _ = write!(text, "<row r=\"{row}\">");
        for (column, cell) in cells.iter().enumerate() {
            let at = name(column, row);
            let _ = match cell {
                Cell::Blank => Ok(()),
                Cell::Text(words) => {
                    write!(
                        text,
                        "<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                        escaped(words)
                    )
                }
                Cell::Number(value) => write!(text, "<c r=\"{at}\"><v>{value}</v></c>"),
                Cell::Day(value) => write!(text, "<c r=\"{at}\" s=\"1\"><v>{value}</v></c>"),
                Cell::Time(value) => write!(text, "<c r=\"{at}\" s=\"2\"><v>{value}</v></c>"),
                Cell::Percent(value) => write!(text, "<c r=\"{at}\" s=\"3\"><v>{value}</v></c>"),
                Cell::Error(shown) => write!(text, "<c r=\"{at}\" t=\"e\"><v>{shown}</v></c>"),
            };
        }
        text += "</row>";
    }
    text + "</sheetData></worksheet>"
}

/// A workbook of sheets by name.
pub fn workbook(sheets: &[(&str, Vec<Vec<Cell>>)]) -> Vec<u8> {
    let parts: Vec<(String, String)> = sheets.iter().map(|(name, rows)| ((*name).to_owned(), sheet(1, rows))).collect();
    packed(&parts)
}

/// The same of one sheet whose first row stands lower.
pub fn workbook_from(first: usize, rows: &[Vec<Cell>]) -> Vec<u8> {
    packed(&[("Sheet1".to_owned(), sheet(first, rows))])
}

/// A workbook of sheets as they are written inside it.
pub fn packed(sheets: &[(String, String)]) -> Vec<u8> {
    let (mut list, mut links, mut types) = (String::new(), String::new(), String::new());
    for (n, (name, _)) in (1..).zip(sheets) {
        let _ = write!(list, "<sheet name=\"{}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>", escaped(name));
        let _ = write!(
            links,
            "<Relationship Id=\"rId{n}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"
        );
        let _ = write!(
            types,
            "<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
        );
    }
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut parts = vec![
        (
            "[Content_Types].xml".to_owned(),
            format!(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>{types}</Types>"
            ),
        ),
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!("<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>{list}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}<Relationship Id=\"rId99\" Type=\"{office}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        (
            // Formats 14 and 22 are a day, and a day with its time; 10 is a percentage.
            "xl/styles.xml".to_owned(),
            format!(
                "<styleSheet xmlns=\"{main}\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"22\" applyNumberFormat=\"1\"/><xf numFmtId=\"10\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            ),
        ),
    ];
    parts.extend((1..).zip(sheets).map(|(n, (_, text))| (format!("xl/worksheets/sheet{n}.xml"), text.clone())));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("whole").into_inner()
}
