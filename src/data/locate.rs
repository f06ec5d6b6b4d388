//! Which folder a vote's name means.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use jiff::civil::Date;

use super::{
    Loaded,
    embedded::{self, embedded_ids},
    files::{FileName, Files, sha256},
    nearest::suggestion,
    notes::Notes,
    plain_file,
    read::{Customs, Renames, baseline_line, id_problem, read_head, read_returns_bytes, read_vote, set_aside_early},
};
use crate::{
    Error, InputError, Result,
    language::{Text, say},
    vote::{Finding, Returns, Vote, VoteSource},
};

/// Folder beside the reader in which votes are looked up.
const BESIDE: &str = "notebooks-data";

/// A vote that can be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteEntry {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Day of the vote.
    pub date: Date,
    /// Where it was found.
    pub source: VoteSource,
}

/// Reads the vote that a name means: a path, a folder of `data_dir`, of `./notebooks-data`, or an embedded vote.
///
/// # Errors
/// A name that means nothing is a usage error with the nearest names, so is a `data_dir` that is no folder; a folder that cannot be read is an input
/// error with file, line, column, value and cure.
pub fn load(name: &str, data_dir: Option<&Path>) -> Result<Loaded> {
    load_renamed(name, data_dir, &Renames::default())
}

/// The same with columns of its tables under other names.
///
/// # Errors
/// As [`load`].
pub fn load_renamed(name: &str, data_dir: Option<&Path>, renames: &Renames) -> Result<Loaded> {
    if let Some(dir) = data_dir.filter(|dir| !dir.is_dir()) {
        return Err(no_folder(dir));
    }
    if let Some(found) = named_folder(name, data_dir) {
        return folder(&found, renames);
    }
    let path = Path::new(name);
    if let Some(files) = embedded::files(name) {
        return Ok(read_vote(&files, VoteSource::Embedded, renames)?);
    }
    // A folder of that name and nothing better: what it lacks is the file.
    if path.is_dir() { folder(path, renames) } else { Err(unknown(name, data_dir)) }
}

/// The folder that a name means.
fn named_folder(name: &str, data_dir: Option<&Path>) -> Option<PathBuf> {
    let path = Path::new(name);
    let path = if path.ends_with("vote.toml") { path.parent().unwrap_or(path) } else { path };
    let typed_as_path = name.contains(['/', '\\']) || name.starts_with('.');
    if is_vote(path) || (typed_as_path && path.is_dir()) {
        return Some(path.to_owned());
    }
    [data_dir, Some(Path::new(BESIDE))].into_iter().flatten().map(|dir| dir.join(name)).find(|dir| is_vote(dir))
}

/// What is known of a vote whose folder cannot be read: its id and, where `vote.toml` can be read, its day, clocks and feed; `None` where not even that is.
pub fn load_head(name: &str, data_dir: Option<&Path>) -> Option<Vote> {
    let folder = named_folder(name, data_dir)?;
    let files = head_file(&folder)?;
    let text = String::from_utf8_lossy(files.bytes.get("vote.toml")?);
    let vote = match read_head(&files.name("vote.toml"), &text, &mut Notes::default()) {
        Ok(head) => {
            let (timezone, polls_close, embargo_until) = (head.timezone, head.polls_close, head.embargo_until);
            Vote { timezone, polls_close, embargo_until, feed: head.feed, ..Vote::new(head.id, head.date) }
        }
        Err(_) => Vote::new(id_line(&text)?, Date::ZERO),
    };
    Some(Vote { source: VoteSource::Folder(folder.display().to_string()), ..vote })
}

/// The id in a `vote.toml` that cannot be read as a whole.
fn id_line(text: &str) -> Option<String> {
    let top = text.lines().map(str::trim).take_while(|line| !line.starts_with('['));
    let value = top.filter_map(|line| line.strip_prefix("id")?.trim_start().strip_prefix('=')).next()?.trim();
    let quote = value.chars().next().filter(|sign| ['"', '\''].contains(sign))?;
    let (id, _) = value[1..].split_once(quote)?;
    id_problem(id).is_none().then(|| id.to_owned())
}

/// Reads a vote from files that are at hand: their bytes by name, as they would stand in a folder called `place`.
///
/// # Errors
/// As [`load`].
pub fn from_files(place: &str, files: BTreeMap<String, Vec<u8>>) -> Result<Loaded> {
    from_files_renamed(place, files, &Renames::default())
}

/// The same with columns of its tables under other names.
///
/// # Errors
/// As [`load`].
pub fn from_files_renamed(place: &str, files: BTreeMap<String, Vec<u8>>, renames: &Renames) -> Result<Loaded> {
    let bytes = files.into_iter().map(|(name, bytes)| (name, bytes.into())).collect();
    let files = Files { place: place.to_owned(), bytes, unread: Vec::new() };
    Ok(read_vote(&files, VoteSource::Folder(place.to_owned()), renames)?)
}

/// Reads the earlier votes that a vote names, in its order.
///
/// Of a vote in a folder, a name may also be a path relative to that folder, or the name of a folder beside it.
///
/// # Errors
/// As [`load`]; and refuses the vote itself, a later vote, and one that is named twice.
pub fn load_baselines(vote: &Vote, data_dir: Option<&Path>) -> Result<Vec<Loaded>> {
    let mut found: Vec<Loaded> = Vec::with_capacity(vote.baseline.len());
    for name in &vote.baseline {
        let loaded = load_baseline(vote, name, data_dir)?;
        let problem = if same_vote(&loaded.vote, vote) {
            let folder = match &vote.source {
                VoteSource::Folder(own) => Path::new(own).file_name().map(|name| name.to_string_lossy().into_owned()),
                _ => None,
            };
            let copied = folder.filter(|folder| *folder != vote.id);
            let cure = match copied {
                Some(folder) => say!(Refusal::BaselineItselfCureCopied, id = &vote.id, folder),
                None => say!(Refusal::BaselineItselfCure),
            };
            Some((say!(Refusal::BaselineItself), cure))
        } else if loaded.vote.date > vote.date {
            let [day, own] = [&loaded.vote, vote].map(|vote| vote.date.to_string());
            Some((say!(Refusal::BaselineLater, day, vote = own), say!(Refusal::BaselineLaterCure)))
        } else if found.iter().any(|other| same_vote(&other.vote, &loaded.vote)) {
            Some((say!(Refusal::BaselineTwice, vote = &loaded.vote.id), say!(Refusal::BaselineTwiceCure)))
        } else {
            None
        };
        if let Some((problem, cure)) = problem {
            return Err(refuse_baseline(vote, name, problem, cure).into());
        }
        found.push(loaded);
    }
    Ok(found)
}

fn load_baseline(vote: &Vote, name: &str, data_dir: Option<&Path>) -> Result<Loaded> {
    if let VoteSource::Folder(own) = &vote.source {
        let own = Path::new(own);
        let beside = own.parent().map(|parent| parent.join(name));
        if let Some(found) = [Some(own.join(name)), beside].into_iter().flatten().find(|path| is_vote(path)) {
            return folder(&found, &Renames::default());
        }
    }
    load(name, data_dir).map_err(|error| match error {
        Error::Usage { .. } if data_dir.is_none_or(Path::is_dir) => {
            let (near, known) = nameable(name, folders_near(vote), data_dir);
            let problem = say!(Refusal::BaselineMissing, vote = &vote.id, name);
            refuse_baseline(vote, name, problem, say!(Refusal::BaselineMissingCure, near, known)).into()
        }
        other => other,
    })
}

/// One id, or two spellings of the path of one folder.
fn same_vote(one: &Vote, other: &Vote) -> bool {
    let place = |vote: &Vote| match &vote.source {
        VoteSource::Folder(path) => std::fs::canonicalize(path).ok(),
        VoteSource::Embedded => None,
    };
    one.id == other.id || place(one).is_some_and(|path| place(other) == Some(path))
}

/// A refusal of one of the earlier votes, at its place in `vote.toml`.
fn refuse_baseline(vote: &Vote, name: &str, problem: impl Into<Text>, cure: impl Into<Text>) -> InputError {
    let files = match &vote.source {
        VoteSource::Folder(path) => head_file(Path::new(path)),
        VoteSource::Embedded => embedded::files(&vote.id),
    };
    let place = files.and_then(|files| {
        let file = files.name("vote.toml");
        let line = baseline_line(&file, std::str::from_utf8(files.bytes.get("vote.toml")?).ok()?)?;
        Some((file.shown, line))
    });
    let error = match place {
        Some((shown, line)) => InputError::file(shown, problem, cure).line(line),
        None => InputError::file("vote.toml", problem, cure),
    };
    error.column("baseline.votes").value(name)
}

/// Every vote that can be named, by id: of `data_dir`, `./notebooks-data` and the program, the first of each id.
///
/// A folder whose `vote.toml` cannot be read is left out here; naming it says what is wrong.
///
/// # Errors
/// A `data_dir` that is no folder is a usage error.
pub fn list(data_dir: Option<&Path>) -> Result<Vec<VoteEntry>> {
    let mut entries = BTreeMap::new();
    if let Some(dir) = data_dir {
        let folders = folders(dir).map_err(|_| no_folder(dir))?;
        entries
            .extend(folders.iter().filter_map(|folder| head_of_folder(folder)).map(|entry| (entry.id.clone(), entry)));
    }
    let beside = folders(Path::new(BESIDE)).unwrap_or_default();
    let beside = beside.iter().filter_map(|folder| head_of_folder(folder));
    let embedded = embedded_ids().into_iter().filter_map(|id| entry(&embedded::files(id)?, VoteSource::Embedded));
    for entry in beside.chain(embedded) {
        entries.entry(entry.id.clone()).or_insert(entry);
    }
    Ok(entries.into_values().collect())
}

/// Reads a file of returns: its rows, what was noticed and its SHA-256.
///
/// # Errors
/// Refuses what cannot be read, with line, column, value and cure.
pub fn read_returns(path: &Path) -> Result<(Returns, Vec<Finding>, String)> {
    returns(path, &Customs::default(), None)
}

/// The same for a vote: names of its options, its night and its clocks say what a cell means.
///
/// # Errors
/// As [`read_returns`].
pub fn read_returns_of(path: &Path, vote: &Vote, renames: &Renames) -> Result<(Returns, Vec<Finding>, String)> {
    returns(path, &Customs::of(vote, renames), Some(vote.date))
}

fn returns(path: &Path, customs: &Customs, day: Option<Date>) -> Result<(Returns, Vec<Finding>, String)> {
    let file = FileName::of(path);
    let bytes = plain_file::read(path, plain_file::TABLE).map_err(|why| file.refuse(why.problem, why.cure))?;
    let (mut returns, mut findings) = read_returns_bytes(file.clone(), &bytes, customs)?;
    if let Some(day) = day {
        let mut notes = Notes::default();
        set_aside_early(&mut returns, day, &file, &mut notes);
        findings.extend(notes.into_findings());
    }
    Ok((returns, findings, sha256(&bytes)))
}

/// Whether a path is a folder with a `vote.toml`.
fn is_vote(path: &Path) -> bool {
    path.join("vote.toml").is_file()
}

fn folder(path: &Path, renames: &Renames) -> Result<Loaded> {
    Ok(read_vote(&Files::of_folder(path)?, VoteSource::Folder(path.display().to_string()), renames)?)
}

/// Vote folders inside a folder, by name.
fn folders(dir: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(dir)?.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| is_vote(path)).collect();
    folders.sort();
    Ok(folders)
}

/// The `vote.toml` of a folder alone.
fn head_file(folder: &Path) -> Option<Files<'static>> {
    let bytes = plain_file::read(&folder.join("vote.toml"), plain_file::SETTINGS).ok()?;
    Some(Files {
        place: folder.display().to_string(),
        bytes: BTreeMap::from([("vote.toml".to_owned(), bytes.into())]),
        unread: Vec::new(),
    })
}

fn head_of_folder(folder: &Path) -> Option<VoteEntry> {
    let mut entry = entry(&head_file(folder)?, VoteSource::Folder(folder.display().to_string()))?;
    // A vote is called by its folder.
    entry.id = folder.file_name()?.to_string_lossy().into_owned();
    Some(entry)
}

fn entry(files: &Files<'_>, source: VoteSource) -> Option<VoteEntry> {
    let text = std::str::from_utf8(files.bytes.get("vote.toml")?).ok()?;
    let head = read_head(&files.name("vote.toml"), text, &mut Notes::default()).ok()?;
    Some(VoteEntry { id: head.id, title: head.texts.title, date: head.date, source })
}

fn no_folder(dir: &Path) -> Error {
    Error::usage(say!(Flag::DataMissing, path = dir.display().to_string()), say!(Flag::DataMissingCure))
}

fn unknown(name: &str, data_dir: Option<&Path>) -> Error {
    let (near, known) = nameable(name, Vec::new(), data_dir);
    let cure = say!(Refusal::BaselineMissingCure, near, known);
    Error::usage(say!(Flag::VoteUnknown, name), cure)
}

/// Folders of votes inside that of a vote and beside it, the first of very many.
fn folders_near(vote: &Vote) -> Vec<String> {
    const MOST: usize = 50;
    let VoteSource::Folder(own) = &vote.source else { return Vec::new() };
    let own = Path::new(own);
    let inside = |folder: &Path| {
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect::<Vec<_>>()
    };
    let all = inside(own).into_iter().chain(own.parent().map(inside).unwrap_or_default());
    let mut names: Vec<String> = all
        .filter(|path| path != own && is_vote(path))
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    names.dedup();
    names.truncate(MOST);
    names
}

/// The vote that a name may mean, and all that can be named.
fn nameable(name: &str, near: Vec<String>, data_dir: Option<&Path>) -> (Text, String) {
    let entries = list(data_dir).unwrap_or_default();
    let ids = || near.iter().map(String::as_str).chain(entries.iter().map(|entry| entry.id.as_str()));
    (suggestion(name, ids()), ids().collect::<Vec<_>>().join(", "))
}
