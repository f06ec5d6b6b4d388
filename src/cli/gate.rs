//! What must be true before a report is written or published, and what a desk is told of its terms.

use std::path::{Path, PathBuf};

use super::context::Subject;
use crate::language::{Text, Value, say};
use crate::{
    Error, Result, data,
    publish::{Embargo, Status, Terms, system_clock},
    vote::{Finding, Severity, Vote, VoteSource},
};

/// Refuses what must not be written: under `--strict` any error or warning; for a publication a call for secrecy that is
/// not understood, and errors in what was prepared unless somebody says why.
///
/// # Errors
/// Exit 3 with file, line, key and cure for the second; exit 4 for the others.
pub fn check(subject: &Subject, is_strict: bool, publishes: bool, is_anyway: bool) -> Result<()> {
    if publishes && let Some(mut error) = data::unmet_secrecy(&subject.findings) {
        if !subject.came_in_as(&error.file) {
            error.file = format!("{}/{}", subject.folder(), error.file).into();
        }
        return Err(error.into());
    }
    let doubtful = subject.findings.iter().filter(|finding| finding.severity != Severity::Info).count();
    if is_strict && doubtful > 0 {
        return Err(Error::Strict(doubtful));
    }
    let errors = subject.prepared_errors();
    match errors.first() {
        Some(first) if publishes && !is_anyway => Err(Error::Findings {
            vote: subject.vote.id.clone(),
            count: errors.len(),
            first: told(first),
            cure: say!(Stop::PublishAnyway),
        }),
        _ => Ok(()),
    }
}

/// Tables that a file of text is not, by its ending.
const OTHER_TABLES: [&str; 4] = ["xlsx", "xls", "parquet", "pq"];

/// Refuses files to write, each with its flag, that are one another, that the vote is read from, or that are called another kind of table.
///
/// # Errors
/// Exit 2 with the flag and the path, before anything is written.
pub fn csv_files(subject: &Subject, read: Option<&Path>, files: &[(&str, Option<&Path>)]) -> Result<()> {
    let mut taken: Vec<(&str, PathBuf)> = Vec::new();
    for (flag, path) in files.iter().filter_map(|(flag, path)| Some((*flag, (*path)?))) {
        csv_name(flag, path)?;
        let (shown, place) = (path.display().to_string(), whole(path));
        if let Some((other, _)) = taken.iter().find(|(_, taken)| *taken == place) {
            let problem = say!(Flag::OutputTwice, flag, other = *other, path = shown);
            return Err(Error::usage(problem, say!(Flag::OutputTwiceCure)));
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let of_a_vote = |vote: &Vote| match &vote.source {
            VoteSource::Folder(folder) => data::is_read(&name) && place.parent() == Some(&whole(Path::new(folder))),
            VoteSource::Embedded => false,
        };
        let votes = std::iter::once(&subject.vote).chain(&subject.baselines);
        if read.is_some_and(|read| whole(read) == place) || votes.into_iter().any(of_a_vote) {
            return Err(Error::usage(say!(Flag::OutputIsInput, flag, path = shown), say!(Flag::OutputIsInputCure)));
        }
        taken.push((flag, place));
    }
    Ok(())
}

/// Refuses a file that a feed is converted to where it is the feed itself, or one of the prepared files of a vote: of these a feed has the
/// returns and the units alone.
///
/// # Errors
/// Exit 2 with the flag and the path, before anything is written.
pub fn converted(feed: &Path, to: &Path) -> Result<()> {
    csv_name(TO, to)?;
    let (place, name) = (whole(to), to.file_name().map(|name| name.to_string_lossy()).unwrap_or_default());
    let is_prepared = data::is_read(&name) && !["returns.csv", "units.csv"].contains(&&*name);
    let is_of_vote = || place.parent().is_some_and(|folder| folder.join("vote.toml").exists());
    if place == whole(feed) || (is_prepared && is_of_vote()) {
        let path = to.display().to_string();
        return Err(Error::usage(say!(Flag::OutputIsInput, flag = TO, path), say!(Flag::OutputIsInputCure)));
    }
    Ok(())
}

/// Where a feed is converted to.
const TO: &str = "--to";

/// Refuses a folder, and a name that is another kind of table's.
fn csv_name(flag: &str, path: &Path) -> Result<()> {
    let shown = path.display().to_string();
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    if ending.is_some_and(|ending| OTHER_TABLES.contains(&ending.as_str())) {
        let cure = say!(Flag::OutputOtherCure, flag, path = path.with_extension("csv").display().to_string());
        return Err(Error::usage(say!(Flag::OutputOther, flag, path = shown), cure));
    }
    match path.is_dir() {
        true => Err(Error::usage(say!(Flag::OutputFolder, flag, path = shown), say!(Flag::OutputFolderCure))),
        false => Ok(()),
    }
}

/// Refuses a recording in the publication folder: what came in, under an embargo too, would lie where readers reach it.
///
/// # Errors
/// Exit 2 with the folder.
pub fn recorded_apart(recording: &Path, publish: Option<&Path>) -> Result<()> {
    if !publish.is_some_and(|dir| whole(recording).starts_with(whole(dir))) {
        return Ok(());
    }
    let folder = recording.display().to_string();
    Err(Error::usage(say!(Watch::RecordingPublic, folder), say!(Watch::RecordingPublicCure)))
}

/// A path without links, also of a file that is not there yet.
fn whole(path: &Path) -> PathBuf {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    path.canonicalize().unwrap_or_else(|_| match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => whole(parent).join(name),
        _ => path.to_owned(),
    })
}

fn told(finding: &Finding) -> Text {
    let (file, message) = (finding.file.clone().unwrap_or_default(), &finding.message);
    match finding.line {
        Some(line) => say!(Stop::FindingAtLine, file, line = Value::plain(line), message),
        None => say!(Stop::Finding, file, message),
    }
}

/// Which embargo and status a publication found, in one line.
pub fn terms_words(vote: &Vote, earlier: &[Vote], terms: &Terms, status: Status) -> Text {
    let of_earlier = Embargo::of_earlier(earlier).map(|(_, embargo)| embargo.until());
    let until = terms.embargo_of(vote).map(|embargo| embargo.until()).into_iter().chain(of_earlier).max();
    let (vote, status) = (&vote.id, format!("{status:?}").to_lowercase());
    match until {
        None => say!(Publication::TermsWithoutEmbargo, vote, status),
        Some(until) => {
            let now = terms.now.map_or_else(system_clock, |now| now.timestamp);
            let over = now.as_second().saturating_sub(until.timestamp.as_second()).max(0);
            say!(Publication::TermsAfterEmbargo, vote, status, until = until.to_string(), over = duration(over))
        }
    }
}

/// Seconds in the two largest units that fit.
fn duration(seconds: i64) -> Text {
    let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400);
    match (days, hours, minutes) {
        (0, 0, 0) => say!(Publication::Seconds, seconds = Value::plain(seconds)),
        (0, 0, minutes) => say!(Publication::Minutes, minutes = Value::plain(minutes)),
        (0, hours, minutes) => {
            say!(Publication::Hours, hours = Value::plain(hours), minutes = Value::plain(minutes % 60))
        }
        (days, hours, _) => say!(Publication::Days, days = Value::plain(days), hours = Value::plain(hours % 24)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_has_the_units_that_a_desk_thinks_in() {
        // 3600 s an hour, 86,400 s a day
        for (seconds, words) in [(59, "59 s"), (3599, "59 min"), (7260, "2 h 1 min"), (90_000, "1 d 1 h")] {
            assert_eq!(duration(seconds).english(), words);
        }
    }
}
