//! Waiting for another run that writes into the same folder.

use std::{
    fs::{File, TryLockError},
    io::Write,
    path::Path,
    thread::sleep,
    time::{Duration, Instant},
};

use crate::language::{Value, say};
use crate::{Error, Result};

/// How long a run waits before it gives up.
pub(super) const MOST: Duration = Duration::from_secs(60);
/// How long it waits without a word.
const SILENT: Duration = Duration::from_millis(500);
const PAUSE: Duration = Duration::from_millis(20);

/// Locks an open file or folder; `false` where the system has no locks (then nobody waits).
///
/// Says on standard error that it waits, for what and how long.
///
/// # Errors
/// [`Error::Place`] after [`MOST`].
pub(super) fn take(handle: &File, folder: &Path, most: Duration) -> Result<bool> {
    let start = Instant::now();
    let mut told = false;
    loop {
        match handle.try_lock() {
            Ok(()) => break,
            Err(TryLockError::Error(_)) => return Ok(false),
            Err(TryLockError::WouldBlock) => {}
        }
        let waited = start.elapsed();
        if waited >= most {
            return Err(Error::place(
                folder,
                say!(Publication::AnotherRun, seconds = waited.as_secs()),
                say!(Publication::WaitForRun),
            ));
        }
        if !told && waited >= SILENT {
            let dir = folder.display().to_string();
            say(&say!(Publication::Waiting, dir, seconds = most.as_secs()).english());
            told = true;
        }
        sleep(PAUSE);
    }
    if told {
        let (dir, seconds) = (folder.display().to_string(), Value::decimal(start.elapsed().as_secs_f64(), 1));
        say(&say!(Publication::Waited, dir, seconds).english());
    }
    Ok(true)
}

fn say(text: &str) {
    // Nothing is left to tell if standard error itself is closed.
    let _ = writeln!(std::io::stderr(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_is_not_given_back_ends_the_wait_with_its_folder() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("lock");
        let first = File::create(&path).expect("a file");
        assert!(take(&first, dir.path(), MOST).expect("free"));
        let second = File::open(&path).expect("the same file");
        let error = take(&second, dir.path(), Duration::from_millis(50)).expect_err("taken");
        assert_eq!(error.exit_code(), 7); // FORMATS: output could not be written
        drop(first);
        assert!(take(&second, dir.path(), MOST).expect("free again"));
    }
}
