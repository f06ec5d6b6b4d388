//! Bytes of a file that a user names: an ordinary file of a size that can be meant, and nothing else.

use std::{fs::File, io::Read, path::Path};

use crate::language::{Text, say};

/// Largest table that is read.
pub(crate) const TABLE: u64 = 512 << 20;
/// Largest text of settings or notes.
pub(crate) const SETTINGS: u64 = 16 << 20;
/// Largest typeface.
pub(crate) const FONT: u64 = 64 << 20;
/// Largest logo.
pub(crate) const LOGO: u64 = 4 << 20;

/// Why a file is not read, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unreadable {
    /// What is wrong.
    pub(crate) problem: Text,
    /// What to do about it.
    pub(crate) cure: Text,
}

/// The bytes of an ordinary file of at most `most` bytes.
///
/// Kind and size are asked before the file is opened: a pipe would wait for ever, a device would never end.
///
/// # Errors
/// Says why not, for a message that names the file.
pub(crate) fn read(path: &Path, most: u64) -> Result<Vec<u8>, Unreadable> {
    let meta = std::fs::metadata(path).map_err(|error| unreadable(&error))?;
    if !meta.is_file() {
        let kind = if meta.is_dir() { "folder" } else { "device" };
        return Err(Unreadable { problem: say!(Refusal::NoPlainFile, kind), cure: say!(Refusal::NoPlainFileCure) });
    }
    let too_large = || Unreadable {
        problem: say!(Refusal::FileTooLarge, megabytes = most >> 20),
        cure: say!(Refusal::FileTooLargeCure),
    };
    if meta.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(meta.len()).unwrap_or(0));
    // What grows meanwhile, or does not tell its size, ends here too.
    File::open(path)
        .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(&error))?;
    if bytes.len() as u64 > most { Err(too_large()) } else { Ok(bytes) }
}

/// What the system does not let be read.
pub(crate) fn unreadable(error: &std::io::Error) -> Unreadable {
    Unreadable { problem: say!(Refusal::Unreadable, why = error.to_string()), cure: say!(Refusal::UnreadableCure) }
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
        assert!(read(&path, 4).expect_err("too large").problem.english().starts_with("is larger than"));
    }

    #[test]
    fn folders_devices_and_what_is_missing_are_told_by_kind() {
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(read(dir.path(), 5).expect_err("a folder").problem.english(), "is a folder, not a file");
        assert!(
            read(&dir.path().join("none"), 5).expect_err("nothing").problem.english().starts_with("cannot be read")
        );
        #[cfg(unix)]
        assert_eq!(
            read(Path::new("/dev/zero"), 5).expect_err("a device").problem.english(),
            "is a device or a pipe, not a file"
        );
    }
}
