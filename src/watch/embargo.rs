//! A file that says until when nothing is published.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use crate::{Error, InputError, Result, data::parse_moment, language::say, vote::Moment};

/// What a file says; `None` where there is none.
///
/// # Errors
/// Refuses what cannot be read as a time.
pub fn embargo_in(path: &Path) -> Result<Option<Moment>> {
    let broken =
        || InputError::file(path.display().to_string(), say!(Watch::EmbargoBroken), say!(Watch::EmbargoBrokenCure));
    let text = match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        read => read.map_err(|_| broken())?,
    };
    Ok(Some(parse_moment(text.trim()).map_err(|_| broken().value(text.trim()))?))
}

/// Writes a time into a file, or takes the file away.
///
/// # Errors
/// What the system does not let be written.
pub fn keep_embargo(path: &Path, until: Option<Moment>) -> Result<()> {
    match until {
        Some(until) => write_whole(path, format!("{until}\n").as_bytes()),
        None => match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::output(path, error)),
            _ => Ok(()),
        },
    }
}

/// Writes a file beside its place first, so that it is whole or absent.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let part = path.with_file_name(format!(".{name}.part"));
    let write = || {
        let mut file = File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, path)
    };
    write().map_err(|error| Error::output(path, error))
}
