//! The files of one vote folder, wherever they come from, and how messages name them.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::plain_file::{self, SETTINGS, TABLE};
use crate::{InputError, language::Text};

/// Every file that a vote folder may hold and the program reads.
pub(super) const NAMES: [&str; 12] = [
    "vote.toml",
    "desk.toml",
    "polls.csv",
    "results.csv",
    "units.csv",
    "returns.csv",
    "controls.csv",
    "press.csv",
    "links.csv",
    "history.csv",
    "outlines.geojson",
    "SOURCES.md",
];

/// The spreadsheet that may stand in the place of a table.
pub(super) fn sheet_of(table: &str) -> Option<String> {
    table.strip_suffix(".csv").map(|stem| format!("{stem}.xlsx"))
}

/// The table in whose place a spreadsheet stands.
pub(super) fn table_of(sheet: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|table| sheet_of(table).is_some_and(|name| name == sheet))
}

/// Whether a name is that of a file which a vote folder may hold and the program reads.
pub(crate) fn is_read(name: &str) -> bool {
    NAMES.contains(&name) || table_of(name).is_some()
}

/// How a file is named: in findings by its name, in refusals as the user would type it.
#[derive(Debug, Clone)]
pub(crate) struct FileName {
    /// Name inside the vote folder; of a spreadsheet that of the table in whose place it stands.
    pub(crate) name: String,
    /// Path as typed, or `<vote>/<file>` for an embedded vote.
    pub(crate) shown: String,
}

impl FileName {
    /// A file named by its path.
    pub(crate) fn of(path: &Path) -> Self {
        let shown = path.display().to_string();
        let name = path.file_name().map_or_else(|| shown.clone(), |name| name.to_string_lossy().into_owned());
        Self { name, shown }
    }

    /// Whether it is a spreadsheet by its name.
    pub(crate) fn is_sheet(&self) -> bool {
        self.shown.to_ascii_lowercase().ends_with(".xlsx")
    }

    /// A refusal of this file.
    pub(crate) fn refuse(&self, problem: impl Into<Text>, cure: impl Into<Text>) -> InputError {
        InputError::file(&self.shown, problem, cure)
    }
}

/// The bytes of a vote folder.
#[derive(Debug)]
pub(super) struct Files<'a> {
    /// Folder as typed, or the id of an embedded vote.
    pub(super) place: String,
    /// Bytes by file name.
    pub(super) bytes: BTreeMap<String, Cow<'a, [u8]>>,
    /// Other files of the folder, which are not read.
    pub(super) unread: Vec<String>,
}

impl Files<'_> {
    /// Reads the files of a folder that are part of a vote.
    pub(super) fn of_folder(folder: &Path) -> Result<Self, InputError> {
        let place = folder.display().to_string();
        let refuse = |path: &Path, error: &std::io::Error| {
            let why = plain_file::unreadable(error);
            InputError::file(path.display().to_string(), why.problem, why.cure)
        };
        let entries = std::fs::read_dir(folder).map_err(|error| refuse(folder, &error))?;
        let (mut bytes, mut unread) = (BTreeMap::new(), Vec::new());
        for entry in entries {
            let path: PathBuf = entry.map_err(|error| refuse(folder, &error))?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if !is_read(&name) {
                unread.push(name);
                continue;
            }
            let is_table = [".csv", ".xlsx", ".geojson"].iter().any(|ending| name.ends_with(ending));
            let most = if is_table { TABLE } else { SETTINGS };
            let whole = plain_file::read(&path, most)
                .map_err(|why| InputError::file(path.display().to_string(), why.problem, why.cure))?;
            bytes.insert(name, Cow::Owned(whole));
        }
        // Where both stand the table is read, and the spreadsheet told of.
        let beside = |name: &String| table_of(name).is_some_and(|table| bytes.contains_key(table));
        let sheets: Vec<String> = bytes.keys().filter(|name| beside(name)).cloned().collect();
        for sheet in sheets {
            bytes.remove(&sheet);
            unread.push(sheet);
        }
        unread.sort();
        Ok(Self { place, bytes, unread })
    }

    /// How a file of this folder is named in messages.
    pub(super) fn name(&self, file: &str) -> FileName {
        let shown = match self.place.as_str() {
            "" => file.to_owned(),
            place => Path::new(place).join(file).display().to_string(),
        };
        FileName { name: file.to_owned(), shown }
    }

    /// A table of the folder, or the spreadsheet that stands in its place.
    pub(super) fn table(&self, table: &str) -> Option<(FileName, &[u8])> {
        let sheet = sheet_of(table);
        let stands = |name: &&str| self.bytes.contains_key(*name);
        let name = [Some(table), sheet.as_deref()].into_iter().flatten().find(stands)?;
        Some((FileName { name: table.to_owned(), ..self.name(name) }, self.bytes.get(name)?))
    }

    /// SHA-256 (hex) of every file, by name.
    pub(super) fn hashes(&self) -> BTreeMap<String, String> {
        self.bytes.iter().map(|(name, bytes)| (name.clone(), sha256(bytes))).collect()
    }
}

/// SHA-256 of some bytes, in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        // FIPS 180-4 test vector "abc".
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
