//! Putting a finished file or folder in its place in one step of the file system.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use super::turn;
use crate::{Error, Result, language::say};

/// Writes a file whole or not at all: beside its place first, then renamed over it.
///
/// # Errors
/// [`Error::Output`] with the path that failed; what stood there before still stands.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<()> {
    let stage = Stage::beside(path)?;
    fs::write(stage.path(), bytes).map_err(|error| Error::output(path, error))?;
    fs::rename(stage.path(), path).map_err(|error| Error::output(path, error))
}

/// A hidden place beside the final one, empty at first and gone at the end whatever happens.
///
/// Of runs that write into one folder, each waits for its turn. What a killed run left beside the same
/// place is removed by the next.
#[derive(Debug)]
pub struct Stage {
    path: PathBuf,
    target: PathBuf,
    _turn: Option<File>,
}

impl Stage {
    /// A stage for `target`, whose parent folders are made if need be.
    pub fn beside(target: &Path) -> Result<Self> {
        let target = std::path::absolute(target).map_err(|error| Error::output(target, error))?;
        let (Some(parent), Some(name)) = (target.parent(), target.file_name()) else {
            return Err(Error::place(&target, say!(Publication::NoName), say!(Publication::NoNameCure)));
        };
        fs::create_dir_all(parent).map_err(|error| Error::output(parent, error))?;
        let turn = take_turn(parent)?;
        let prefix = format!(".{}.part-", name.to_string_lossy());
        if turn.is_some() {
            remove_leftovers(parent, &prefix);
        }
        let path = parent.join(format!("{prefix}{}", std::process::id()));
        remove(&path);
        Ok(Self { path, target, _turn: turn })
    }

    /// Where to write.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts the staged folder where it belongs; a folder that stands there is taken away in the same step.
    pub fn replace_folder(self) -> Result<()> {
        let put = match fs::symlink_metadata(&self.target) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => fs::rename(&self.path, &self.target),
            Err(error) => Err(error),
            Ok(_) => exchange(&self.path, &self.target),
        };
        // After an exchange the old folder lies on the stage, and goes with it.
        put.map_err(|error| Error::output(&self.target, error))
    }

    /// Puts the staged folder where it belongs, which must be free.
    pub fn put_new(self) -> Result<()> {
        if fs::symlink_metadata(&self.target).is_ok() {
            return Err(Error::output(&self.target, io::ErrorKind::AlreadyExists.into()));
        }
        fs::rename(&self.path, &self.target).map_err(|error| Error::output(&self.target, error))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        remove(&self.path);
    }
}

/// Locks the folder until the file handle goes; `None` where the system cannot (then nobody waits).
fn take_turn(folder: &Path) -> Result<Option<File>> {
    let Ok(handle) = File::open(folder) else { return Ok(None) };
    Ok(turn::take(&handle, folder, turn::MOST)?.then_some(handle))
}

fn remove_leftovers(parent: &Path, prefix: &str) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(prefix) {
            remove(&entry.path());
        }
    }
}

/// Removes what may or may not be there; a failure shows at the next step, which needs the place.
fn remove(path: &Path) {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|meta| meta.is_dir());
    let _ = if is_folder { fs::remove_dir_all(path) } else { fs::remove_file(path) };
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        // Some network file systems cannot exchange two names.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::NOTSUP) => exchange_in_steps(a, b),
        result => result.map_err(io::Error::from),
    }
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    exchange_in_steps(a, b)
}

/// The same in three renames, for systems that have nothing better; the place is empty for an instant.
fn exchange_in_steps(a: &Path, b: &Path) -> io::Result<()> {
    let aside = a.with_extension("old");
    fs::rename(b, &aside)?;
    if let Err(error) = fs::rename(a, b) {
        fs::rename(&aside, b)?;
        return Err(error);
    }
    fs::rename(&aside, a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("deep/er/file.json");
        write_atomic(&path, b"one").expect("written");
        write_atomic(&path, b"two").expect("written again");
        assert_eq!(fs::read(&path).expect("the file"), b"two");
        assert_eq!(fs::read_dir(dir.path().join("deep/er")).expect("the folder").count(), 1);
    }

    #[test]
    fn what_a_killed_run_left_beside_the_place_is_removed() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir(dir.path().join(".file.part-1")).expect("a leftover");
        fs::write(dir.path().join(".file.part-1/half"), b"half").expect("a leftover");
        write_atomic(&dir.path().join("file"), b"whole").expect("written");
        assert!(!dir.path().join(".file.part-1").exists());
    }

    #[test]
    fn folders_exchange_in_steps_too() {
        let dir = tempfile::tempdir().expect("a folder");
        let (a, b) = (dir.path().join("a"), dir.path().join("b"));
        for (folder, word) in [(&a, "new"), (&b, "old")] {
            fs::create_dir(folder).expect("a folder");
            fs::write(folder.join("word"), word).expect("a file");
        }
        exchange_in_steps(&a, &b).expect("exchanged");
        assert_eq!(fs::read(b.join("word")).expect("the new"), b"new");
        assert_eq!(fs::read(a.join("word")).expect("the old"), b"old");
    }

    #[test]
    fn a_place_inside_a_file_is_an_output_error() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join("file"), b"").expect("a file");
        let error = write_atomic(&dir.path().join("file/inside"), b"x").expect_err("a file is no folder");
        assert_eq!(error.exit_code(), 7); // FORMATS: output could not be written
    }
}
