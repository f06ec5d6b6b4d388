//! Files as sources: one that is written again and again, or a folder to which files are added.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, HashSet},
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
};

use super::{
    answer::{Answer, Failure},
    stamp::{Before, Seen, Strays},
};
use crate::{
    data::{files::sha256, nearest::nearest, plain_file},
    language::{Text, say},
    watch::entry::Entry,
};

/// The file as it stands; what is remembered of it spares a reading while nothing of it moves.
pub(super) fn file(path: &Path, last: Option<&Entry>, seen: &mut Option<Seen>) -> Result<Answer, Failure> {
    match path.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Answer::Nothing),
        _ => body(path, last, seen),
    }
}

/// The whole files of a folder, in the order of their names.
fn listed(path: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(path).and_then(|entries| entries.collect::<io::Result<Vec<_>>>())?;
    let mut names: Vec<PathBuf> =
        entries.iter().map(|entry| entry.path()).filter(|path| is_whole(path) && path.is_file()).collect();
    names.sort_by(|a, b| by_number(&name(a), &name(b)));
    Ok(names)
}

/// Names of files that come before the last one that was not refused, and were not taken.
pub(super) fn passed_over(path: &Path, taken: &[Entry], is_stray: impl Fn(&str) -> bool) -> Vec<String> {
    let Some(last) = taken.iter().rfind(|entry| !is_stray(&entry.source)) else { return Vec::new() };
    let known: HashSet<&str> = taken.iter().map(|entry| entry.source.as_str()).collect();
    let names = listed(path).unwrap_or_default().into_iter().map(|path| name(&path));
    names.filter(|name| by_number(name, &last.source).is_lt() && !known.contains(name.as_str())).collect()
}

/// The file of a folder that follows the last one that was not refused, unless it was refused and has not changed; else that one.
pub(super) fn folder(
    path: &Path,
    last: Option<&Entry>,
    seen: &mut Option<Seen>,
    strays: &mut Strays,
) -> Result<Answer, Failure> {
    let paths = listed(path).map_err(|error| failure(plain_file::unreadable(&error)))?;
    for next in paths.iter().filter(|path| last.is_none_or(|last| by_number(&name(path), &last.source).is_gt())) {
        let Some((stray, seen)) = strays.get_mut(&name(next)) else { return body(next, last, &mut None) };
        match body(next, Some(stray), seen)? {
            Answer::Unchanged => {}
            changed => return Ok(changed),
        }
    }
    match paths.iter().rfind(|path| last.is_some_and(|last| name(path) == last.source)) {
        Some(newest) => body(newest, last, seen),
        None if last.is_some() => Ok(Answer::Unchanged),
        None => Ok(Answer::Nothing),
    }
}

/// What stands in the way of a file that is not there: its folder is missing, or another file has nearly its name.
pub(super) fn missing(path: &Path) -> Option<Text> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if path.exists() {
        return None;
    }
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Some(say!(Watch::NoFolder, folder = folder.display().to_string()));
    };
    let names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    let near = nearest(&name(path), names.iter().map(String::as_str))?;
    Some(say!(Watch::NearName, near = near.to_owned()))
}

/// Whether a name is not that of a file that is still being written, as `rsync`, browsers and editors name them.
fn is_whole(path: &Path) -> bool {
    let is_hidden = name(path).starts_with('.') || name(path).ends_with('~');
    let unfinished = ["part", "partial", "tmp", "crdownload", "filepart"];
    // What stands beside a file to vouch for it is none of the figures.
    let beside = ["sig", "minisig", "asc", "sha256"];
    let kind = path.extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase);
    !is_hidden && kind.is_none_or(|kind| !unfinished.contains(&kind.as_str()) && !beside.contains(&kind.as_str()))
}

/// Names in the order in which people count: `9.csv` before `10.csv`.
pub(super) fn by_number(a: &str, b: &str) -> Ordering {
    let (mut a_rest, mut b_rest) = (a, b);
    loop {
        let (a_digits, b_digits) = (digits(a_rest), digits(b_rest));
        let order = match (a_digits.is_empty(), b_digits.is_empty()) {
            (false, false) => {
                let (a_number, b_number) = (a_digits.trim_start_matches('0'), b_digits.trim_start_matches('0'));
                a_number.len().cmp(&b_number.len()).then_with(|| a_number.cmp(b_number))
            }
            _ => a_rest.chars().next().cmp(&b_rest.chars().next()),
        };
        if order.is_ne() || a_rest.is_empty() {
            // Of `07` and `7` the one comes always before the other.
            return order.then_with(|| a.cmp(b));
        }
        let step = |rest: &str, digits: &str| digits.len().max(rest.chars().next().map_or(0, char::len_utf8));
        (a_rest, b_rest) = (&a_rest[step(a_rest, a_digits)..], &b_rest[step(b_rest, b_digits)..]);
    }
}

fn digits(text: &str) -> &str {
    &text[..text.bytes().take_while(u8::is_ascii_digit).count()]
}

fn body(path: &Path, last: Option<&Entry>, seen: &mut Option<Seen>) -> Result<Answer, Failure> {
    let name = name(path);
    let last = last.filter(|last| last.source == name);
    let before = Before::of(path);
    if seen.as_mut().is_some_and(|seen| seen.stands(&before, last)) {
        return Ok(Answer::Unchanged);
    }
    let bytes = plain_file::read(path, plain_file::TABLE).map_err(failure)?;
    let hash = sha256(&bytes);
    let is_same = last.is_some_and(|last| last.sha256 == hash);
    *seen = before.seen(hash);
    if is_same {
        return Ok(Answer::Unchanged);
    }
    Ok(Answer::Body { name, bytes, headers: BTreeMap::new() })
}

/// The file's own name: where it lies is nobody's business.
fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn failure(why: plain_file::Unreadable) -> Failure {
    Failure { problem: why.problem, cure: why.cure, retry_after: None }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::watch::entry::Entry;

    fn taken(name: &str, bytes: &[u8]) -> Entry {
        Entry {
            number: 1,
            fetched_at: String::new(),
            source: name.to_owned(),
            votes: Vec::new(),
            body: String::new(),
            sha256: sha256(bytes),
            bytes: bytes.len() as u64,
            headers: BTreeMap::new(),
        }
    }

    fn told(answer: Result<Answer, Failure>) -> String {
        match answer.expect("an answer") {
            Answer::Body { name, bytes, .. } => format!("{name}={}", String::from_utf8_lossy(&bytes)),
            Answer::Unchanged => "unchanged".to_owned(),
            Answer::Nothing => "nothing".to_owned(),
        }
    }

    fn next(path: &Path, last: Option<&Entry>) -> Result<Answer, Failure> {
        folder(path, last, &mut None, &mut Strays::new())
    }

    #[test]
    fn names_are_taken_in_the_order_in_which_people_count() {
        let mut names =
            ["10.csv", "9.csv", "a2", "a10", "a", "2026-03-23T9.csv", "2026-03-23T22.csv", "é1", "01.csv", "1.csv"];
        names.sort_by(|a, b| by_number(a, b));
        assert_eq!(
            names,
            ["01.csv", "1.csv", "9.csv", "10.csv", "2026-03-23T9.csv", "2026-03-23T22.csv", "a", "a2", "a10", "é1"]
        );
    }

    #[test]
    fn a_file_is_nothing_until_it_is_there_and_unchanged_until_its_bytes_change() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("feed.csv");
        assert_eq!(told(file(&path, None, &mut None)), "nothing");
        fs::write(&path, "one").expect("a file");
        assert_eq!(told(file(&path, None, &mut None)), "feed.csv=one");
        assert_eq!(told(file(&path, Some(&taken("feed.csv", b"one")), &mut None)), "unchanged");
        assert_eq!(told(file(&path, Some(&taken("feed.csv", b"two")), &mut None)), "feed.csv=one");
    }

    #[test]
    fn a_folder_gives_its_files_by_name_and_leaves_out_what_is_still_being_written() {
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(told(next(dir.path(), None)), "nothing");
        for name in ["b.csv", "a.csv", ".c.csv", "d.csv.part", "e.TMP"] {
            fs::write(dir.path().join(name), name).expect("a file");
        }
        assert_eq!(told(next(dir.path(), None)), "a.csv=a.csv");
        assert_eq!(told(next(dir.path(), Some(&taken("a.csv", b"a.csv")))), "b.csv=b.csv");
        assert_eq!(told(next(dir.path(), Some(&taken("b.csv", b"b.csv")))), "unchanged");
        assert_eq!(told(next(dir.path(), Some(&taken("b.csv", b"older")))), "b.csv=b.csv"); // written again
    }

    #[test]
    fn a_file_that_comes_late_in_front_of_others_is_passed_over_and_named() {
        let dir = tempfile::tempdir().expect("a folder");
        for name in ["9.csv", "10.csv", "11.csv", "2.csv.part"] {
            fs::write(dir.path().join(name), name).expect("a file");
        }
        assert_eq!(passed_over(dir.path(), &[], |_| false), [""; 0]);
        assert_eq!(passed_over(dir.path(), &[taken("10.csv", b"")], |_| false), ["9.csv"]);
        assert_eq!(passed_over(dir.path(), &[taken("9.csv", b""), taken("10.csv", b"")], |_| false), [""; 0]);
    }

    /// Sets the time of change of a file, as a copying program does.
    fn changed_at(path: &Path, seconds_ago: u64) {
        let file = fs::File::options().write(true).open(path).expect("a file");
        let then = std::time::SystemTime::now() - std::time::Duration::from_secs(seconds_ago);
        file.set_modified(then).expect("a time");
    }

    #[test]
    fn a_file_rewritten_in_place_within_the_grain_of_the_clock_is_seen() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("feed.csv");
        fs::write(&path, "one").expect("a file");
        let mut seen = None;
        assert_eq!(told(file(&path, None, &mut seen)), "feed.csv=one");
        let stamp = fs::metadata(&path).and_then(|meta| meta.modified()).expect("a time");
        fs::write(&path, "two").expect("a file"); // as long, and made to be as old
        fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(stamp)).expect("a time");
        assert_eq!(told(file(&path, Some(&taken("feed.csv", b"one")), &mut seen)), "feed.csv=two");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_does_not_move_is_read_again_only_now_and_then() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("feed.csv");
        fs::write(&path, "one").expect("a file");
        changed_at(&path, 60);
        let mut seen = None;
        let last = taken("feed.csv", b"one");
        assert_eq!(told(file(&path, Some(&last), &mut seen)), "unchanged");
        // Were it read, it would be found to be another one than the recording has.
        let mut read = 0;
        for _ in 0..480 {
            file(&path, Some(&last), &mut seen).expect("an answer");
            read += usize::from(seen.as_ref().is_some_and(Seen::is_fresh));
        }
        assert_eq!(read, 2); // once in 240 looks
        let other = taken("feed.csv", b"zero");
        assert_eq!(told(file(&path, Some(&other), &mut seen)), "feed.csv=one"); // the recording has something else
    }
}
