//! Whose the folder of outputs is: another vote, or a copy of the vote elsewhere, does not write over it.

use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{MANIFEST, files::sha256, json, manifest::Identity, write_atomic};
use crate::language::say;
use crate::{
    Error, Result,
    vote::{Vote, VoteSource},
};

/// Folder beside the outputs that says whose they are.
const OWNERS: &str = ".plebis";

/// What is noted of a vote whose outputs stand in a folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Owner {
    vote: String,
    identity: Identity,
    /// SHA-256 of the way from the outputs to the vote's folder; blank for a vote inside the program.
    place: Option<String>,
}

/// Takes `<out>/<folder>` for a vote, before anything is written there.
///
/// # Assumes
/// A vote is another one with another id, or where neither its day nor its title is the same: each alone may be mended.
/// Its folder is known by the way to it from the outputs, so that both may move together.
///
/// # Errors
/// [`Error::Place`] where the outputs there are of another vote, or of another folder.
pub fn take_folder(out: &Path, folder: &str, vote: &Vote) -> Result<()> {
    let note = out.join(OWNERS).join(format!("{folder}.json"));
    let own = Owner { vote: vote.id.clone(), identity: Identity::of(vote), place: place(out, vote)? };
    let target = out.join(folder);
    if target.exists() {
        match read::<Owner>(&note) {
            Some(before) => check(&target, &before, &own, before.place == own.place)?,
            None => {
                let before = read::<Value>(&target.join(MANIFEST)).and_then(|manifest| noted(&manifest));
                before.map_or(Ok(()), |before| check(&target, &before, &own, true))?;
            }
        }
    }
    write_atomic(&note, json(&own)?.as_bytes())
}

fn check(target: &Path, before: &Owner, own: &Owner, is_same_place: bool) -> Result<()> {
    let (was, is) = (&before.identity, &own.identity);
    if before.vote != own.vote || (was.date != is.date && was.title != is.title) {
        let problem = say!(
            Publication::OfAnotherVote,
            was = &was.title,
            was_day = was.date.to_string(),
            was_id = &before.vote,
            is = &is.title,
            day = is.date.to_string(),
            id = &own.vote
        );
        return Err(Error::place(target, problem, say!(Publication::RenameOrOut)));
    }
    if !is_same_place {
        return Err(Error::place(
            target,
            say!(Publication::OfAnotherFolder, vote = &own.vote),
            say!(Publication::RenameOrRemove),
        ));
    }
    Ok(())
}

/// The owner as a manifest has it, which does not say where its folder is.
fn noted(manifest: &Value) -> Option<Owner> {
    let vote = manifest["vote"].as_str()?.to_owned();
    Some(Owner { vote, identity: serde_json::from_value(manifest["identity"].clone()).ok()?, place: None })
}

fn read<T: for<'a> Deserialize<'a>>(path: &Path) -> Option<T> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

/// The way from the outputs to the folder of a vote, hashed: it may hold the names of folders that are nobody's business.
fn place(out: &Path, vote: &Vote) -> Result<Option<String>> {
    let VoteSource::Folder(path) = &vote.source else { return Ok(None) };
    std::fs::create_dir_all(out).map_err(|error| Error::output(out, error))?;
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let folder = whole(Path::new(if path.is_empty() { "." } else { path }));
    let way: Vec<String> =
        way(&whole(out), &folder).components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    Ok(Some(sha256(way.join("/").as_bytes())))
}

/// The relative path from one folder to another.
fn way(from: &Path, to: &Path) -> PathBuf {
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) = (from.components().collect(), to.components().collect());
    let same = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = from[same..].iter().map(|_| Component::ParentDir);
    up.chain(to[same..].iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_from_one_folder_to_another_goes_up_and_down() {
        let told = |from: &str, to: &str| way(Path::new(from), Path::new(to)).display().to_string();
        assert_eq!(told("/a/b/out", "/a/b/v/leak"), "../v/leak");
        assert_eq!(told("/a/out", "/a/out/leak"), "leak");
    }
}
