//! Bytes of a file that a user names: an ordinary file of a size that can be meant, and nothing else.

use std::{fs::File, io::Read, path::Path};

/// Largest table that is read.
pub(crate) const TABLE: u64 = 512 << 20;
/// Largest text of settings or notes.
pub(crate) const SETTINGS: u64 = 16 << 20;
/// Largest logo.
pub(crate) const LOGO: u64 = 4 << 20;

/// Why a file is not read, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unreadable {
    /// What is wrong.
    pub(crate) problem: String,
    /// What to do about it.
    pub(crate) cure: &'static str,
}

/// The bytes of an ordinary file of at most `most` bytes.
///
/// Kind and size are asked before the file is opened: a pipe would wait for ever, a device would never end.
///
/// # Errors
/// Says why not, for a message that names the file.
pub(crate) fn read(path: &Path, most: u64) -> Result<Vec<u8>, Unreadable> {
    let unreadable = |error: std::io::Error| Unreadable {
        problem: format!("cannot be read: {error}"),
        cure: "check that it exists and that you may read it",
    };
    let meta = std::fs::metadata(path).map_err(unreadable)?;
    if !meta.is_file() {
        let kind = if meta.is_dir() { "a folder" } else { "a device or a pipe" };
        return Err(Unreadable { problem: format!("is {kind}, not a file"), cure: "name an ordinary file" });
    }
    let too_large = || Unreadable {
        problem: format!("is larger than {} MB", most >> 20),
        cure: "check that it is the file you mean; a folder of a vote holds one vote",
    };
    if meta.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(meta.len()).unwrap_or(0));
    // What grows meanwhile, or does not tell its size, ends here too.
    File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    if bytes.len() as u64 > most { Err(too_large()) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_to_its_limit_and_not_beyond() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("a");
        std::fs::write(&path, "12345").expect("a file");
        assert_eq!(read(&path, 5).expect("five bytes"), b"12345");
        assert!(read(&path, 4).expect_err("too large").problem.starts_with("is larger than"));
    }

    #[test]
    fn folders_devices_and_what_is_missing_are_told_by_kind() {
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(read(dir.path(), 5).expect_err("a folder").problem, "is a folder, not a file");
        assert!(read(&dir.path().join("none"), 5).expect_err("nothing").problem.starts_with("cannot be read"));
        #[cfg(unix)]
        assert_eq!(read(Path::new("/dev/zero"), 5).expect_err("a device").problem, "is a device or a pipe, not a file");
    }
}
