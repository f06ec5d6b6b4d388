//! A folder of raw bodies `NNNNNN-<12 digits of sha256>.body` and `log.jsonl`, appended whole and resumed after a crash.

use std::{
    collections::{BTreeMap, HashSet},
    fs::{self, File, OpenOptions, TryLockError},
    io::Write,
    path::{Path, PathBuf},
};

use super::{
    embargo::{embargo_in, keep_embargo, write_whole},
    entry::{Entry, Fetch},
};
use crate::{
    Error, InputError, Result,
    data::{files::sha256, plain_file},
    language::say,
    vote::Moment,
};

/// The log of a recording.
const LOG: &str = "log.jsonl";
/// The file that a watch holds.
const CLAIM: &str = ".watch";
/// Digits of the hash in the name of a body.
const DIGITS: usize = 12;
/// Until when nothing of it may be published, as a watch was told.
const EMBARGO: &str = "embargo";

/// The file that says that it is a rehearsal's.
const REHEARSAL: &str = "rehearsal";

/// All that a feed sent on one night, in order.
#[derive(Debug)]
pub struct Recording {
    folder: PathBuf,
    entries: Vec<Entry>,
    /// The largest number of a body or of a line.
    last: u64,
    /// Bodies without a line in the log.
    unlogged: Vec<String>,
    /// Held while it is written into.
    _claim: Option<File>,
}

/// Keeps a folder for one watch until the file is dropped, or the process ends.
///
/// # Errors
/// [`Error::Place`] where another one keeps it; [`Error::Output`] where the folder cannot be written.
pub fn claim(folder: &Path) -> Result<File> {
    fs::create_dir_all(folder).map_err(|error| Error::output(folder, error))?;
    let path = folder.join(CLAIM);
    let mut options = OpenOptions::new();
    let file = options.read(true).write(true).create(true).truncate(false).open(&path);
    let file = file.map_err(|error| Error::output(&path, error))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            Err(Error::place(folder, say!(Watch::RecordingTaken), say!(Watch::RecordingTakenCure)))
        }
        // Where a system has no locks nobody is kept out.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(file),
    }
}

impl Recording {
    /// Opens a recording to go on with it; a folder that is not there is made.
    ///
    /// A line that a crash cut off is taken off the log; the body it was about stays, and its number is not given again.
    ///
    /// # Errors
    /// Refuses a log with a broken line that is not the last, and a folder that cannot be read or written.
    pub fn resume(folder: &Path) -> Result<Self> {
        let claim = claim(folder)?;
        let log = folder.join(LOG);
        if !log.exists() {
            return Self::of(folder, Vec::new(), Some(claim));
        }
        let bytes = log_bytes(&log)?;
        let (entries, whole) = read_log(&log, &bytes)?;
        if whole < bytes.len() {
            let file = OpenOptions::new().write(true).open(&log).map_err(|error| Error::output(&log, error))?;
            let cut = file.set_len(whole as u64).and_then(|()| file.sync_all());
            cut.map_err(|error| Error::output(&log, error))?;
        }
        Self::of(folder, entries, Some(claim))
    }

    /// Reads a recording and changes nothing.
    ///
    /// # Errors
    /// Refuses a folder without a log, and a log with a broken line that is not the last.
    pub fn read(folder: &Path) -> Result<Self> {
        let log = folder.join(LOG);
        if !log.exists() {
            let name = folder.display().to_string();
            return Err(InputError::file(name, say!(Watch::RecordingEmpty), say!(Watch::RecordingEmptyCure)).into());
        }
        let bytes = log_bytes(&log)?;
        let (entries, _) = read_log(&log, &bytes)?;
        Self::of(folder, entries, None)
    }

    fn of(folder: &Path, entries: Vec<Entry>, claim: Option<File>) -> Result<Self> {
        let listed = fs::read_dir(folder).map_err(|error| Error::output(folder, error))?;
        let names = listed.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
        // A body without its line was recorded by a run that was killed: its number is taken.
        let bodies: BTreeMap<u64, String> =
            names.filter_map(|name| Some((name.split_once('-')?.0.parse().ok()?, name))).collect();
        let numbers: HashSet<u64> = entries.iter().map(|entry| entry.number).collect();
        let last = bodies.keys().chain(&numbers).max().copied().unwrap_or(0);
        let unlogged =
            bodies.into_iter().filter(|(number, _)| !numbers.contains(number)).map(|(_, name)| name).collect();
        Ok(Self { folder: folder.to_path_buf(), entries, last, unlogged, _claim: claim })
    }

    /// Bodies that lie there without a line in the log, which a crash, a full disk or somebody's hand took: they do not count.
    pub fn unlogged(&self) -> &[String] {
        &self.unlogged
    }

    /// What was recorded, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Records a fetch: first its bytes, whole, then its line. Bytes that are those of the fetch before are not written again.
    ///
    /// # Errors
    /// What the system does not let be written; then nothing of the fetch is in the log.
    pub fn append(&mut self, fetch: &Fetch<'_>) -> Result<&Entry> {
        let hash = sha256(fetch.bytes);
        let number = self.last.saturating_add(1);
        let same = self.entries.last().filter(|last| last.sha256 == hash && self.body(last).is_ok());
        let same = same.map(|last| last.body.clone());
        let body = match same {
            Some(body) => body,
            None => {
                let name = format!("{number:06}-{}.body", hash.get(..DIGITS).unwrap_or_default());
                write_whole(&self.folder.join(&name), fetch.bytes)?;
                name
            }
        };
        self.last = number;
        let entry = Entry {
            number,
            fetched_at: fetch.fetched_at.to_string(),
            source: fetch.source.clone(),
            votes: fetch.votes.clone(),
            body,
            sha256: hash,
            bytes: fetch.bytes.len() as u64,
            headers: fetch.headers.clone(),
        };
        self.write_line(&entry)?;
        let at = self.entries.len();
        self.entries.push(entry);
        Ok(&self.entries[at])
    }

    /// The bytes of a fetch, as they came.
    ///
    /// # Errors
    /// Refuses a body that is not there, or not the one that was recorded.
    pub fn body(&self, entry: &Entry) -> Result<Vec<u8>> {
        let path = self.folder.join(&entry.body);
        let name = path.display().to_string();
        if !is_inside(entry) {
            return Err(InputError::file(name, say!(Watch::BodyElsewhere), say!(Watch::BodyDamagedCure)).into());
        }
        let bytes =
            plain_file::read(&path, plain_file::TABLE).map_err(|why| InputError::file(&name, why.problem, why.cure))?;
        if sha256(&bytes) != entry.sha256 {
            return Err(InputError::file(name, say!(Watch::BodyDamaged), say!(Watch::BodyDamagedCure)).into());
        }
        Ok(bytes)
    }

    /// SHA-256 of what lies now where the bytes of a fetch were recorded; `None` where nothing does.
    pub fn found(&self, entry: &Entry) -> Option<String> {
        let path = is_inside(entry).then(|| self.folder.join(&entry.body))?;
        plain_file::read(&path, plain_file::TABLE).ok().map(|bytes| sha256(&bytes))
    }

    /// Keeps it for a rehearsal or for the night itself, whichever records into it first.
    ///
    /// # Errors
    /// As [`Self::check_kind`]; what the system does not let be written.
    pub fn keep_for(&self, is_rehearsal: bool) -> Result<()> {
        Self::check_kind(&self.folder, is_rehearsal)?;
        let mark = self.folder.join(REHEARSAL);
        match (is_rehearsal, mark.exists()) {
            (true, false) => write_whole(&mark, b""),
            (false, true) => fs::remove_file(&mark).map_err(|error| Error::output(&mark, error)),
            _ => Ok(()),
        }
    }

    /// Refuses a folder that holds a rehearsal where the night is recorded, and the night where a rehearsal is.
    ///
    /// # Errors
    /// [`Error::Place`].
    pub fn check_kind(folder: &Path, is_rehearsal: bool) -> Result<()> {
        let is_used = [LOG, EMBARGO].iter().any(|name| folder.join(name).exists());
        match folder.join(REHEARSAL).exists() {
            was if was == is_rehearsal || !is_used => Ok(()),
            true => Err(Error::place(folder, say!(Watch::HoldsRehearsal), say!(Watch::HoldsRehearsalCure))),
            false => Err(Error::place(folder, say!(Watch::HoldsNight), say!(Watch::HoldsRehearsalCure))),
        }
    }

    /// Until when nothing of it may be published, as a watch was told.
    ///
    /// # Errors
    /// Refuses what cannot be read as a time.
    pub fn embargo(&self) -> Result<Option<Moment>> {
        Self::embargo_of(&self.folder)
    }

    /// The same of a folder that nothing may be recorded into yet.
    ///
    /// # Errors
    /// As [`Self::embargo`].
    pub fn embargo_of(folder: &Path) -> Result<Option<Moment>> {
        embargo_in(&folder.join(EMBARGO))
    }

    /// Keeps an embargo for whoever goes on with the recording, or takes it away.
    ///
    /// # Errors
    /// What the system does not let be written.
    pub fn keep_embargo(&self, until: Option<Moment>) -> Result<()> {
        keep_embargo(&self.folder.join(EMBARGO), until)
    }

    fn write_line(&self, entry: &Entry) -> Result<()> {
        let log = self.folder.join(LOG);
        let line = serde_json::to_string(entry).map_err(|error| Error::Bug(error.to_string()))? + "\n";
        let write = || {
            let mut file = OpenOptions::new().create(true).append(true).open(&log)?;
            let before = file.metadata()?.len();
            let written = file.write_all(line.as_bytes()).and_then(|()| file.sync_data());
            if written.is_err() {
                // A full disk takes half a line: it is taken back, so that the next one starts a line.
                file.set_len(before)?;
            }
            written
        };
        write().map_err(|error| Error::output(&log, error))
    }
}

/// Whether a body lies in the folder of its log, which may come from anywhere.
fn is_inside(entry: &Entry) -> bool {
    Path::new(&entry.body).components().count() == 1 && !entry.body.starts_with('.')
}

fn log_bytes(log: &Path) -> Result<Vec<u8>> {
    let name = log.display().to_string();
    Ok(plain_file::read(log, plain_file::TABLE).map_err(|why| InputError::file(name, why.problem, why.cure))?)
}

/// The lines of a log, and the bytes up to the end of the last whole one.
fn read_log(log: &Path, bytes: &[u8]) -> Result<(Vec<Entry>, usize)> {
    let mut entries = Vec::new();
    let mut whole = 0;
    for (number, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        // What has no line end was cut off while it was written.
        if !line.ends_with(b"\n") {
            break;
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            whole += line.len();
            continue;
        }
        match serde_json::from_slice::<Entry>(line) {
            Ok(entry) => entries.push(entry),
            // A power cut may leave zeros, or half a line with an end, at the very end of the log.
            Err(_) if whole + line.len() == bytes.len() => break,
            Err(error) => {
                let problem = say!(Watch::LogBroken, why = error.to_string());
                let error = InputError::file(log.display().to_string(), problem, say!(Watch::LogBrokenCure));
                return Err(error.line(number + 1).into());
            }
        }
        whole += line.len();
    }
    Ok((entries, whole))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::parse_moment;

    fn fetch(bytes: &[u8]) -> Fetch<'_> {
        Fetch {
            source: "https://example.org/feed".to_owned(),
            votes: vec!["a-vote".to_owned()],
            fetched_at: parse_moment("2026-03-23T21:45:00+01:00").expect("a time"),
            headers: BTreeMap::from([("etag".to_owned(), "\"1\"".to_owned())]),
            bytes,
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.retain(|name| name != CLAIM);
        names.sort();
        names
    }

    #[test]
    fn what_is_recorded_is_read_again_byte_for_byte_and_equal_bytes_are_kept_once() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut recording = Recording::resume(dir.path()).expect("a new recording");
        for bytes in [&b"abc"[..], b"abc", b"\xff\0", b""] {
            recording.append(&fetch(bytes)).expect("recorded");
        }
        // FIPS 180-4: SHA-256 of "abc" begins with ba7816bf8f01.
        assert_eq!(names(dir.path())[0], "000001-ba7816bf8f01.body");
        assert_eq!(names(dir.path()).len(), 4); // three bodies and the log
        let again = Recording::read(dir.path()).expect("a recording");
        assert_eq!(again.entries(), recording.entries());
        let bodies: Vec<Vec<u8>> = again.entries().iter().map(|entry| again.body(entry).expect("a body")).collect();
        assert_eq!(bodies, [b"abc".to_vec(), b"abc".to_vec(), b"\xff\0".to_vec(), Vec::new()]);
        assert_eq!(again.entries()[1].body, again.entries()[0].body);
        assert_eq!(again.entries()[0].headers["etag"], "\"1\"");
    }

    #[test]
    fn a_log_that_is_cut_anywhere_in_its_last_line_goes_on_with_the_line_before() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut recording = Recording::resume(dir.path()).expect("a recording");
        recording.append(&fetch(b"one")).expect("recorded");
        recording.append(&fetch(b"two")).expect("recorded");
        let log = fs::read(dir.path().join(LOG)).expect("a log");
        let first = log.iter().position(|byte| *byte == b'\n').expect("a line end") + 1;
        drop(recording);
        for cut in first..log.len() {
            fs::write(dir.path().join(LOG), &log[..cut]).expect("a log");
            let mut resumed = Recording::resume(dir.path()).expect("a recording");
            assert_eq!((resumed.entries().len(), resumed.unlogged().len()), (1, 1), "{cut}");
            // The body of the lost line keeps its number.
            assert_eq!(resumed.append(&fetch(b"three")).expect("recorded").number, 3, "{cut}");
            let again = Recording::read(dir.path()).expect("a recording");
            assert_eq!(again.entries().iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 3], "{cut}");
            fs::remove_file(dir.path().join(&again.entries()[1].body)).expect("removed");
        }
        fs::write(dir.path().join(LOG), [&log[..first], &[0; 40]].concat()).expect("a log");
        assert_eq!(Recording::resume(dir.path()).expect("zeros of a power cut").entries().len(), 1);
    }

    #[test]
    fn two_watches_cannot_record_into_one_folder() {
        let dir = tempfile::tempdir().expect("a folder");
        let first = Recording::resume(dir.path()).expect("a recording");
        let error = Recording::resume(dir.path()).expect_err("taken");
        assert_eq!(error.exit_code(), 7); // FORMATS: output could not be written
        drop(first);
        assert!(Recording::resume(dir.path()).is_ok());
    }

    #[test]
    fn a_broken_line_before_others_and_a_body_that_is_not_the_recorded_one_are_refused() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut recording = Recording::resume(dir.path()).expect("a recording");
        recording.append(&fetch(b"one")).expect("recorded");
        let entry = recording.entries()[0].clone();
        fs::write(dir.path().join(&entry.body), b"two").expect("a file");
        assert_eq!(recording.body(&entry).expect_err("another body").exit_code(), 3);
        for body in ["../secret", "/etc/passwd", ".hidden", "absent.body"] {
            let elsewhere = Entry { body: body.to_owned(), ..entry.clone() };
            assert_eq!(recording.body(&elsewhere).expect_err(body).exit_code(), 3);
        }
        drop(recording);
        let log = fs::read_to_string(dir.path().join(LOG)).expect("a log");
        fs::write(dir.path().join(LOG), format!("{{\n{log}")).expect("a log");
        let Err(Error::Input(error)) = Recording::resume(dir.path()) else { panic!("a broken log") };
        assert_eq!(error.line, Some(1));
        assert!(Recording::read(&dir.path().join("none")).is_err());
    }
}
