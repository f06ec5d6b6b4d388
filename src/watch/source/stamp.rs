//! What the system says of a file without reading it.

use std::{
    collections::BTreeMap,
    fs::Metadata,
    path::Path,
    time::{Duration, SystemTime},
};

use crate::watch::entry::Entry;

/// A change that is younger than this may be followed by another one that has the same time: file systems count in seconds, some in two.
const GRAIN: Duration = Duration::from_secs(2);
/// Looks after which a file is read again whatever the system says: a minute of the pause between two looks.
const MOST_LOOKS: u32 = 240;

/// Length, time of change and place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// Number of the file, and when anything of it changed.
    place: (u64, i64, i64),
}

/// A file as it was read last.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    stamp: Stamp,
    sha256: String,
    /// The change was old enough when it was read: no other one can have the same time.
    is_settled: bool,
    looks: u32,
}

/// Files that nobody could read, as they were recorded and read last, by their names.
pub(super) type Strays = BTreeMap<String, (Entry, Option<Seen>)>;

/// What is known of a file before it is read.
#[derive(Debug)]
pub(super) struct Before {
    stamp: Option<Stamp>,
    asked_at: SystemTime,
}

impl Before {
    /// Asks the system.
    pub(super) fn of(path: &Path) -> Self {
        let stamp = path.metadata().ok().map(|meta| Stamp {
            length: meta.len(),
            modified: meta.modified().ok(),
            place: place(&meta),
        });
        Self { stamp, asked_at: SystemTime::now() }
    }

    /// What is remembered once the file is read.
    pub(super) fn seen(self, sha256: String) -> Option<Seen> {
        let stamp = self.stamp?;
        // A change in the future says that two clocks differ: such a file is read at every look.
        let age = stamp.modified.and_then(|modified| self.asked_at.duration_since(modified).ok());
        Some(Seen { stamp, sha256, is_settled: age.is_some_and(|age| age >= GRAIN), looks: 0 })
    }
}

impl Seen {
    /// Whether the file need not be read: nothing of it moved since, and what was read is what was recorded last.
    pub(super) fn stands(&mut self, before: &Before, last: Option<&Entry>) -> bool {
        self.looks += 1;
        self.is_settled
            && self.looks < MOST_LOOKS
            && before.stamp.as_ref() == Some(&self.stamp)
            && last.is_some_and(|last| last.sha256 == self.sha256)
    }
}

#[cfg(all(test, unix))]
impl Seen {
    /// Whether it was read at the last look.
    pub(super) fn is_fresh(&self) -> bool {
        self.looks == 0
    }
}

#[cfg(unix)]
fn place(meta: &Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (meta.ino(), meta.ctime(), meta.ctime_nsec())
}

#[cfg(not(unix))]
fn place(_: &Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}
