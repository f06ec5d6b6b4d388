//! What stands in a publication folder before a version is added: its numbers, what `latest` shows, and whose it is.

use std::{
    fs::{self, File, OpenOptions},
    path::Path,
};

use serde_json::Value;

use crate::language::say;
use crate::{
    Error, Result,
    publish::{MANIFEST, manifest::Identity, turn},
    vote::Vote,
};

/// The version that readers see, or would see.
#[derive(Debug)]
pub(super) struct Shown {
    /// Its number: of `latest`, else the last one written; `None` in an empty folder.
    pub(super) version: Option<u64>,
    /// Its manifest, where it can be read.
    manifest: Option<Value>,
    /// Something is shown.
    is_there: bool,
}

impl Shown {
    /// Looks at `latest`, else at the last version.
    pub(super) fn of(dir: &Path, last: Option<u64>) -> Self {
        let link = fs::read_link(dir.join("latest")).ok();
        let target = link.as_ref().and_then(|target| target.to_str()).and_then(shown_number);
        let version = target.or(last);
        // A link that names no version shows something else: nothing is known of it.
        let readable = version.filter(|_| link.is_none() || target.is_some());
        let manifest = readable.and_then(|version| {
            let bytes = fs::read(dir.join(version_name(version)).join(MANIFEST)).ok()?;
            serde_json::from_slice::<Value>(&bytes).ok().filter(Value::is_object)
        });
        Self { version, manifest, is_there: version.is_some() || link.is_some() }
    }

    /// Its manifest, where it can be read.
    pub(super) fn manifest(&self) -> Option<&Value> {
        self.manifest.as_ref()
    }

    /// Refuses a rehearsal over anything that is not surely one itself.
    pub(super) fn check_rehearsal(&self, dir: &Path) -> Result<()> {
        let status = self.manifest.as_ref().and_then(|manifest| manifest["status"].as_str());
        if !self.is_there || status == Some("test") {
            return Ok(());
        }
        let dir = dir.display().to_string();
        let (problem, cure) = match status {
            Some(_) => (say!(Publication::RehearsalOverLive, dir = &dir), say!(Publication::RehearseElsewhere)),
            None => (
                say!(Publication::RehearsalOverUnknown, dir = &dir),
                say!(Publication::RehearseOrRestore, file = MANIFEST),
            ),
        };
        Err(Error::usage(problem, cure))
    }

    /// Refuses a vote that is not the one published under this id; a correction may mend words, not the day, and so may who goes on with it.
    pub(super) fn check_identity(&self, dir: &Path, vote: &Vote, is_the_same: bool) -> Result<()> {
        let known = self.manifest.as_ref().map(|manifest| manifest["identity"].clone());
        // Versions of an older program do not say whose they are.
        let Some(before) = known.and_then(|known| serde_json::from_value::<Identity>(known).ok()) else {
            return Ok(());
        };
        let now = Identity::of(vote);
        if before == now || (is_the_same && before.date == now.date) {
            return Ok(());
        }
        let (problem, cure) = match before.date == now.date {
            true => (
                say!(
                    Publication::OfAnotherQuestion,
                    was = before.title,
                    was_yes = before.yes,
                    was_no = before.no,
                    is = now.title,
                    yes = now.yes,
                    no = now.no
                ),
                say!(Publication::OwnIdOrCorrect),
            ),
            false => (
                say!(
                    Publication::OfAnotherDay,
                    was = before.title,
                    was_day = before.date.to_string(),
                    is = now.title,
                    day = now.date.to_string()
                ),
                say!(Publication::OwnIdOrFolder),
            ),
        };
        Err(Error::place(dir, problem, cure))
    }
}

/// Refuses a `latest` that no link can take the place of in one step.
pub(super) fn check_latest(dir: &Path) -> Result<()> {
    let latest = dir.join("latest");
    match fs::symlink_metadata(&latest) {
        Ok(meta) if !meta.is_symlink() => {
            Err(Error::place(&latest, say!(Publication::LatestIsNoLink), say!(Publication::RenameLatest)))
        }
        _ => Ok(()),
    }
}

/// Takes the turn of a publication folder: nothing is written into the lock, and no link is followed to it.
pub(super) fn lock(dir: &Path) -> Result<File> {
    let path = dir.join(".lock");
    let foreign = || Error::place(&path, say!(Publication::ForeignLock), say!(Publication::DeleteLock));
    if fs::symlink_metadata(&path).is_ok_and(|meta| !meta.is_file()) {
        return Err(foreign());
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    no_links(&mut options);
    let file = options.open(&path).map_err(|error| Error::output(&path, error))?;
    if !file.metadata().is_ok_and(|meta| meta.is_file()) {
        return Err(foreign());
    }
    turn::take(&file, dir, turn::MOST)?;
    Ok(file)
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn no_links(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    options.custom_flags(flags.bits().cast_signed());
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn no_links(_: &mut OpenOptions) {}

pub(super) fn version_name(version: u64) -> String {
    format!("v{version:04}")
}

/// The number of a folder that is called as this program calls versions.
fn shown_number(name: &str) -> Option<u64> {
    let number = name.strip_prefix('v')?.parse().ok()?;
    (version_name(number) == name).then_some(number)
}

/// The highest number that a folder's name has, however it is padded.
pub(super) fn last_version(dir: &Path) -> Result<Option<u64>> {
    let mut last = None;
    for entry in fs::read_dir(dir).map_err(|error| Error::output(dir, error))? {
        let name = entry.map_err(|error| Error::output(dir, error))?.file_name();
        let digits = name.to_str().and_then(|name| name.strip_prefix('v')).unwrap_or_default();
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let number: u64 = digits.parse().map_err(|_| {
            Error::place(dir.join(&name), say!(Publication::NoNextNumber), say!(Publication::RenameOrElsewhere))
        })?;
        last = last.max(Some(number));
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_counted_as_numbers_and_never_wrap() {
        let dir = tempfile::tempdir().expect("a folder");
        let make = |name: &str| fs::create_dir(dir.path().join(name)).expect("a folder");
        let last = || last_version(dir.path());
        assert_eq!(last().expect("none"), None);
        ["v0001", "v9999", "v10000", "v12", "vote", "v", "latest"].into_iter().for_each(make);
        assert_eq!(last().expect("a number"), Some(10_000)); // v10000, not v9999
        make("v4294967295"); // the largest u32
        assert_eq!(last().expect("a number"), Some(4_294_967_295));
        make("v18446744073709551616"); // one more than the largest u64
        assert_eq!(last().expect_err("too large").exit_code(), 7); // FORMATS: output could not be written
    }

    #[test]
    fn a_link_shows_a_version_only_under_the_name_that_the_program_gives() {
        assert_eq!(shown_number("v0012"), Some(12));
        for name in ["v12", "v00012", "latest", "v", "../v0012", "v0012/"] {
            assert_eq!(shown_number(name), None, "{name}");
        }
    }
}
