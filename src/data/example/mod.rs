//! A filled-in vote folder to edit: `plebis new DIR`.

use std::path::{Path, PathBuf};

use super::{embedded, files::Files, locate::load, read::id_problem};
use crate::language::say;
use crate::{Error, InputError, Result, vote::VoteSource};

/// Id in the example's `vote.toml`, replaced by the name of the new folder.
const ID: &str = "id = \"my-vote\"";

const FILES: [(&str, &str); 11] = [
    ("vote.toml", include_str!("vote.toml")),
    ("polls.csv", include_str!("polls.csv")),
    ("results.csv", include_str!("results.csv")),
    ("units.csv", include_str!("units.csv")),
    ("returns.csv", include_str!("returns.csv")),
    ("controls.csv", include_str!("controls.csv")),
    ("press.csv", include_str!("press.csv")),
    ("links.csv", include_str!("links.csv")),
    ("SOURCES.md", include_str!("SOURCES.md")),
    ("earlier-vote/vote.toml", include_str!("earlier-vote/vote.toml")),
    ("earlier-vote/results.csv", include_str!("earlier-vote/results.csv")),
];

/// Writes an invented vote, labelled as such, into a new or empty folder and names its files.
///
/// # Errors
/// Refuses a folder that holds anything, and one whose name cannot be the id of a vote.
pub fn write_example(dir: &Path) -> Result<Vec<PathBuf>> {
    let name = new_folder(dir)?;
    let mut written = Vec::with_capacity(FILES.len());
    for (file, text) in FILES {
        let path = dir.join(file);
        let parent = path.parent().unwrap_or(dir);
        std::fs::create_dir_all(parent).map_err(|error| Error::output(parent, error))?;
        let text =
            if file == "vote.toml" { text.replacen(ID, &format!("id = \"{name}\""), 1) } else { text.to_owned() };
        std::fs::write(&path, text).map_err(|error| Error::output(&path, error))?;
        written.push(path);
    }
    Ok(written)
}

/// Writes the files of a vote that can be named into a new or empty folder, under the id that the folder's name gives it.
///
/// # Errors
/// As [`write_example`]; a vote that is not there, a file of it that cannot be read.
pub fn write_copy(name: &str, data: Option<&Path>, dir: &Path) -> Result<Vec<PathBuf>> {
    let files = located_files(name, data)?;
    let id = new_folder(dir)?;
    std::fs::create_dir_all(dir).map_err(|error| Error::output(dir, error))?;
    let mut written = Vec::with_capacity(files.len());
    for (file, bytes) in files {
        let path = dir.join(&file);
        let bytes = if file == "vote.toml" { renamed(&bytes, &id) } else { bytes };
        std::fs::write(&path, bytes).map_err(|error| Error::output(&path, error))?;
        written.push(path);
    }
    Ok(written)
}

/// The files of the vote that a name means, as they stand.
fn located_files(name: &str, data: Option<&Path>) -> Result<Vec<(String, Vec<u8>)>> {
    let vote = load(name, data)?.vote;
    let files = match &vote.source {
        VoteSource::Embedded => embedded::files(&vote.id),
        VoteSource::Folder(path) => Some(Files::of_folder(Path::new(path))?),
    };
    let bytes = files.map(|files| files.bytes).unwrap_or_default();
    Ok(bytes.into_iter().map(|(file, bytes)| (file, bytes.into_owned())).collect())
}

/// The same `vote.toml` with another id.
fn renamed(bytes: &[u8], id: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let mut before_tables = true;
    let line = |line: &str| {
        before_tables &= !line.trim_start().starts_with('[');
        let is_id = before_tables && line.split_once('=').is_some_and(|(key, _)| key.trim() == "id");
        if is_id { format!("id = \"{id}\"\n") } else { line.to_owned() }
    };
    text.split_inclusive('\n').map(line).collect::<String>().into_bytes()
}

/// The id that a new or empty folder gives a vote.
fn new_folder(dir: &Path) -> Result<String> {
    let shown = dir.display().to_string();
    let full = std::path::absolute(dir).map_err(|error| Error::output(dir, error))?;
    let name = full
        .file_name()
        .and_then(|name| name.to_str())
        .filter(|name| is_id(name))
        .ok_or_else(|| Error::usage(say!(Flag::VoteId, text = &shown), say!(Flag::VoteIdCure)))?;
    if let Some(problem) = id_problem(name) {
        return Err(Error::usage(say!(Flag::VoteIdTaken, text = &shown, problem), say!(Flag::VoteIdCure)));
    }
    if dir.exists() {
        let mut entries = std::fs::read_dir(dir).map_err(|error| {
            InputError::file(&shown, say!(Flag::FolderUnread, error = error.to_string()), say!(Flag::FolderUnreadCure))
        })?;
        if entries.next().is_some() {
            return Err(Error::usage(say!(Flag::FolderFull, text = &shown), say!(Flag::FolderFullCure)));
        }
    }
    Ok(name.to_owned())
}

fn is_id(name: &str) -> bool {
    !name.starts_with('.') && name.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{load, load_baselines};

    #[test]
    fn the_example_reads_without_a_finding_and_carries_the_name_of_its_folder() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let dir = home.path().join("library-2031");
        let files = write_example(&dir).expect("written");
        assert!(files.iter().all(|file| file.is_file()));
        let loaded = load(&dir.display().to_string(), None).expect("readable");
        assert_eq!(loaded.findings, []);
        assert_eq!(loaded.vote.id, "library-2031");
        assert!(loaded.vote.texts.title.contains("invented"), "nobody takes it for a real vote");
        let earlier = load_baselines(&loaded.vote, None).expect("the earlier vote");
        assert_eq!(earlier[0].findings, []);
        // Totals of the parts are the proclaimed ones, so that a user starts from a clean check.
        let yes: u64 = loaded.vote.units.iter().filter_map(|unit| unit.counts.yes).sum();
        assert_eq!(loaded.vote.final_result().and_then(|result| result.counts.yes), Some(yes));
    }

    #[test]
    fn nothing_is_overwritten() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let dir = home.path().join("mine");
        std::fs::create_dir(&dir).expect("created");
        assert!(write_example(&dir).is_ok(), "an empty folder will do");
        let error = write_example(&dir).expect_err("not empty any more");
        assert!(error.to_string().contains("nothing is overwritten"), "{error}");
    }
}
