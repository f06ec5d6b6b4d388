//! Files of a vote folder that are not read, though they look as if they were meant to be.

use crate::data::{
    files::{Files, NAMES, sheet_of, table_of},
    nearest::nearest,
    notes::Notes,
};
use crate::language::say;
use crate::vote::{FileCode, Finding, Severity};

/// Endings of workbooks that are not read.
const OTHER_WORKBOOKS: [&str; 5] = ["xls", "xlsm", "xlsb", "ods", "numbers"];

/// Tells of every file that is called like one of the folder.
pub(super) fn tell(files: &Files<'_>, notes: &mut Notes) {
    for name in &files.unread {
        if let Some(finding) = told(files, name) {
            notes.add(finding.at(name, None));
        }
    }
}

/// How spreadsheet programs call the file by which they hold an open workbook.
const LOCKS: [&str; 2] = ["~$", ".~lock."];

fn told(files: &Files<'_>, name: &str) -> Option<Finding> {
    if let Some(open) = LOCKS.iter().find_map(|lock| name.strip_prefix(lock)) {
        let message = say!(Reading::WorkbookOpen, file = open.trim_end_matches('#'));
        let finding = Finding::new(FileCode::UnknownFile, message, say!(Reading::WorkbookOpenCure));
        return Some(finding.graded(Severity::Info));
    }
    if let Some(table) = table_of(name) {
        let message = say!(Reading::SheetBesideTable, sheet = name, table);
        return Some(Finding::new(FileCode::SheetBesideTable, message, say!(Reading::SheetBesideTableCure)));
    }
    let Some(near) = meant(name) else { return unnamed(files, name) };
    if let Some((file, _)) = files.table(near) {
        let table = if file.is_sheet() { sheet_of(near)? } else { near.to_owned() };
        let message = say!(Reading::FileBesideTable, file = name, table);
        return Some(Finding::new(FileCode::UnknownFile, message, say!(Reading::FileBesideTableCure)));
    }
    if let Some(sheet) = sheet_of(near).filter(|_| OTHER_WORKBOOKS.contains(&ending(name).as_str())) {
        let message = say!(Reading::FileOfAnotherProgram, file = name);
        let hint = say!(Reading::FileOfAnotherProgramCure, sheet, table = near);
        return Some(Finding::new(FileCode::UnknownFile, message, hint));
    }
    // A spreadsheet is called like the table in whose place it stands.
    let near = if ending(name) == "xlsx" { sheet_of(near).unwrap_or_default() } else { near.to_owned() };
    let (message, hint) = (say!(Reading::UnknownFile, file = name), say!(Reading::DidYouMeanAlone, word = near));
    Some(Finding::new(FileCode::UnknownFile, message, hint))
}

/// A table or workbook that is called like no file of the folder, where that has no table by its name.
fn unnamed(files: &Files<'_>, name: &str) -> Option<Finding> {
    let has_tables = NAMES.into_iter().any(|known| known.ends_with(".csv") && files.table(known).is_some());
    if has_tables
        || !matches!(ending(name).as_str(), "csv" | "xlsx" | "tsv") && !OTHER_WORKBOOKS.contains(&ending(name).as_str())
    {
        return None;
    }
    let message = say!(Reading::UnknownFile, file = name);
    let known = NAMES.into_iter().filter(|known| known.ends_with(".csv")).collect::<Vec<_>>().join("`, `");
    let finding = Finding::new(FileCode::UnknownFile, message, say!(Reading::TableUnnamedCure, known));
    Some(finding.graded(Severity::Info))
}

fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default()
}

/// The file of a vote folder that a name is a slip of, or that it names among other words: `Polls 2014.csv`.
fn meant(name: &str) -> Option<&'static str> {
    let (stem, ending) = (name.rsplit_once('.')?.0, ending(name));
    if !matches!(ending.as_str(), "csv" | "xlsx" | "tsv") && !OTHER_WORKBOOKS.contains(&ending.as_str()) {
        return nearest(name, NAMES);
    }
    // The ending is that of any table: only what stands before it can be a slip.
    let stems = || NAMES.into_iter().filter_map(|known| sheet_of(known).and(known.strip_suffix(".csv")));
    let has = |word: &&str| stem.split(|sign: char| !sign.is_alphanumeric()).any(|part| part.to_lowercase() == *word);
    let found = nearest(stem, stems()).or_else(|| stems().find(has))?;
    NAMES.into_iter().find(|known| known.strip_suffix(".csv") == Some(found))
}
