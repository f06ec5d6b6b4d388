//! The files of one vote in memory, until all are ready.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io,
    path::{Component, Path},
};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::swap::{Stage, write_atomic};
use crate::{Error, Result, language::say};

/// Name of the file that lists the others.
pub const MANIFEST: &str = "manifest.json";
/// File of what a desk should look at.
pub const REVIEW: &str = "review.json";

/// A folder to be: relative path → bytes, sorted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Files {
    entries: BTreeMap<String, Vec<u8>>,
}

impl Files {
    /// No file yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces the one of that path; folders are separated by `/`.
    pub fn add(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.entries.insert(path.into(), bytes.into());
    }

    /// Bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.entries.get(path).map(Vec::as_slice)
    }

    /// Every path with its bytes, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.entries.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// SHA-256 (hex) of every file but the manifest, by path.
    pub fn hashes(&self) -> BTreeMap<&str, String> {
        self.iter().filter(|(path, _)| *path != MANIFEST).map(|(path, bytes)| (path, sha256(bytes))).collect()
    }

    /// Writes the folder whole or not at all, in place of an earlier one.
    ///
    /// Files of an earlier run that this one has not are gone afterwards; files that the earlier
    /// manifest does not list were put there by somebody else and stay.
    ///
    /// # Errors
    /// [`Error::Output`] with the path that failed; the earlier folder then stands as it was.
    pub fn write_into(&self, dir: &Path) -> Result<()> {
        let stage = Stage::beside(dir)?;
        self.write_plain(stage.path(), false)?;
        keep_foreign(dir, stage.path())?;
        stage.replace_folder()
    }

    /// Writes a folder that does not exist yet, whole or not at all, and waits until the disk has it.
    ///
    /// # Errors
    /// [`Error::Output`] if the folder exists or a file cannot be written.
    pub fn write_new(&self, dir: &Path) -> Result<()> {
        let stage = Stage::beside(dir)?;
        self.write_plain(stage.path(), true)?;
        stage.put_new()
    }

    /// Writes each file whole or not at all into a folder whose other files stay.
    ///
    /// # Errors
    /// [`Error::Output`] with the path that failed.
    pub fn write_beside(&self, dir: &Path) -> Result<()> {
        self.check_paths()?;
        self.iter().try_for_each(|(path, bytes)| write_atomic(&dir.join(path), bytes))
    }

    /// A path that would leave the folder is a bug of the program, whatever an input file is called.
    fn check_paths(&self) -> Result<()> {
        let inside = |path: &str| {
            !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
        };
        match self.entries.keys().find(|path| !inside(path)) {
            Some(path) => Err(Error::Bug(format!("`{path}` is no path inside the output folder"))),
            None => Ok(()),
        }
    }

    pub(crate) fn write_plain(&self, dir: &Path, durable: bool) -> Result<()> {
        self.check_paths()?;
        let mut folders = BTreeSet::from([dir.to_path_buf()]);
        fs::create_dir_all(dir).map_err(|error| Error::output(dir, error))?;
        for (path, bytes) in self.iter() {
            let path = dir.join(path);
            if let Some(parent) = path.parent()
                && folders.insert(parent.to_path_buf())
            {
                fs::create_dir_all(parent).map_err(|error| Error::output(parent, error))?;
            }
            let write = || {
                let mut file = File::create(&path)?;
                io::Write::write_all(&mut file, bytes)?;
                if durable { file.sync_all() } else { Ok(()) }
            };
            write().map_err(|error| Error::output(&path, error))?;
        }
        if durable {
            for folder in &folders {
                File::open(folder)
                    .and_then(|handle| handle.sync_all())
                    .map_err(|error| Error::output(folder, error))?;
            }
        }
        Ok(())
    }
}

/// SHA-256 in hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Puts into `new` what stands in `old` and was not written by an earlier run.
fn keep_foreign(old: &Path, new: &Path) -> Result<()> {
    if fs::symlink_metadata(old).is_err() {
        return Ok(());
    }
    let manifest: Value =
        fs::read(old.join(MANIFEST)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let ours = |path: &str| path == MANIFEST || manifest["files"].get(path).is_some();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        let place = old.join(&folder);
        let entries = fs::read_dir(&place).map_err(|error| Error::output(&place, error))?;
        for entry in entries {
            let entry = entry.map_err(|error| Error::output(&place, error))?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                let cure = say!(Publication::NameNotUtf8Cure);
                return Err(Error::place(entry.path(), say!(Publication::NameNotUtf8), cure));
            };
            let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
            let kind = entry.file_type().map_err(|error| Error::output(entry.path(), error))?;
            if kind.is_dir() {
                folders.push(path);
            } else if !ours(&path) {
                keep(&entry.path(), &new.join(&path), kind.is_symlink())?;
            }
        }
    }
    Ok(())
}

/// The same file under a second name; a copy where the file system has no second names.
fn keep(from: &Path, to: &Path, is_symlink: bool) -> Result<()> {
    if fs::symlink_metadata(to).is_ok() {
        return Ok(());
    }
    let keep = || {
        to.parent().map_or(Ok(()), fs::create_dir_all)?;
        match fs::hard_link(from, to) {
            Err(_) if !is_symlink => fs::copy(from, to).map(drop),
            result => result,
        }
    };
    keep().map_err(|error| Error::output(from, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        let mut files = Files::new();
        for (path, text) in list {
            files.add(*path, *text);
        }
        let manifest = serde_json::json!({ "files": files.hashes() });
        files.add(MANIFEST, manifest.to_string());
        files
    }

    fn names(dir: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(dir)
            .expect("a folder")
            .map(|e| e.expect("an entry").file_name().into_string().expect("text"))
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_second_run_replaces_the_folder_and_leaves_no_stale_file() {
        let parent = tempfile::tempdir().expect("a folder");
        let dir = parent.path().join("vote");
        files(&[("a.txt", "1"), ("charts/old.svg", "1")]).write_into(&dir).expect("written");
        files(&[("a.txt", "2"), ("charts/new.svg", "2")]).write_into(&dir).expect("written again");
        assert_eq!(fs::read_to_string(dir.join("a.txt")).expect("the file"), "2");
        assert_eq!(names(&dir.join("charts")), ["new.svg"]);
        assert_eq!(names(parent.path()), ["vote"]); // nothing is left beside it
    }

    #[test]
    fn what_somebody_else_put_there_stays() {
        let parent = tempfile::tempdir().expect("a folder");
        let dir = parent.path().join("vote");
        fs::create_dir_all(dir.join("notes")).expect("a folder");
        fs::write(dir.join("vote.toml"), "mine").expect("a file");
        fs::write(dir.join("notes/idea.txt"), "mine").expect("a file");
        files(&[("a.txt", "1")]).write_into(&dir).expect("written");
        files(&[("b.txt", "2")]).write_into(&dir).expect("written again");
        assert_eq!(names(&dir), ["b.txt", "manifest.json", "notes", "vote.toml"]);
        assert_eq!(fs::read_to_string(dir.join("notes/idea.txt")).expect("the file"), "mine");
    }

    #[test]
    fn a_failed_write_leaves_the_earlier_folder_as_it_was() {
        let parent = tempfile::tempdir().expect("a folder");
        let dir = parent.path().join("vote");
        files(&[("a.txt", "1")]).write_into(&dir).expect("written");
        // "x" cannot be a file and a folder at once: the second write fails half way.
        let error =
            files(&[("a.txt", "2"), ("x", "file"), ("x/y", "inside")]).write_into(&dir).expect_err("no folder x");
        assert_eq!(error.exit_code(), 7); // FORMATS: output could not be written
        assert_eq!(fs::read_to_string(dir.join("a.txt")).expect("the file"), "1");
        assert_eq!(names(parent.path()), ["vote"]);
    }

    #[test]
    fn a_new_folder_is_never_written_over_an_old_one() {
        let parent = tempfile::tempdir().expect("a folder");
        let dir = parent.path().join("v0001");
        files(&[("a.txt", "1")]).write_new(&dir).expect("written");
        assert_eq!(files(&[("a.txt", "2")]).write_new(&dir).expect_err("it exists").exit_code(), 7);
        assert_eq!(fs::read_to_string(dir.join("a.txt")).expect("the file"), "1");
    }

    #[test]
    fn a_path_that_leaves_the_folder_is_refused() {
        for path in ["../x", "/etc/x", "a/../../x", ""] {
            let mut files = Files::new();
            files.add(path, "x");
            let parent = tempfile::tempdir().expect("a folder");
            assert!(matches!(files.write_into(&parent.path().join("vote")), Err(Error::Bug(_))), "{path}");
            assert!(matches!(files.write_beside(parent.path()), Err(Error::Bug(_))), "{path}");
            assert_eq!(names(parent.path()), [""; 0], "{path}");
        }
    }

    #[test]
    fn a_hash_is_that_of_the_standard() {
        // FIPS 180-2, appendix B.1: SHA-256 of "abc"
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
