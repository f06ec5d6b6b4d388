//! The votes that travel inside the program.

use std::{borrow::Cow, collections::BTreeMap};

use super::files::Files;

/// An embedded vote: its id and the text of each of its files.
type Embedded = (&'static str, &'static [(&'static str, &'static str)]);

macro_rules! votes {
    ($($vote:literal: $($file:literal)+;)+) => {
        &[$(($vote, &[$(($file, include_str!(concat!("../../notebooks-data/", $vote, "/", $file)))),+])),+]
    };
}

const VOTES: &[Embedded] = votes! {
    "brexit-2016": "vote.toml" "polls.csv" "results.csv" "units.csv" "returns.csv" "SOURCES.md";
    "chile-2020": "vote.toml" "results.csv" "SOURCES.md";
    "chile-2022": "vote.toml" "results.csv" "returns.csv" "SOURCES.md";
    "colombia-2014": "vote.toml" "results.csv" "SOURCES.md";
    "colombia-2016": "vote.toml" "results.csv" "units.csv" "SOURCES.md";
    "new-caledonia-2018": "vote.toml" "polls.csv" "results.csv" "units.csv" "returns.csv" "controls.csv" "press.csv"
        "outlines.geojson" "SOURCES.md";
    "new-caledonia-2020": "vote.toml" "polls.csv" "results.csv" "units.csv" "returns.csv" "controls.csv" "press.csv"
        "links.csv" "outlines.geojson" "SOURCES.md";
    "new-caledonia-2021": "vote.toml" "polls.csv" "results.csv" "units.csv" "returns.csv" "controls.csv" "press.csv"
        "links.csv" "outlines.geojson" "SOURCES.md";
    "scotland-2014": "vote.toml" "polls.csv" "results.csv" "SOURCES.md";
    "uk-european-2014": "vote.toml" "results.csv" "SOURCES.md";
};

/// Ids of the embedded votes, sorted.
pub fn embedded_ids() -> Vec<&'static str> {
    VOTES.iter().map(|(id, _)| *id).collect()
}

/// The files of an embedded vote.
pub(super) fn files(id: &str) -> Option<Files<'static>> {
    let (id, files) = VOTES.iter().find(|(known, _)| *known == id)?;
    let bytes: BTreeMap<String, Cow<'static, [u8]>> =
        files.iter().map(|(name, text)| ((*name).to_owned(), Cow::Borrowed(text.as_bytes()))).collect();
    Some(Files { place: (*id).to_owned(), bytes, unread: Vec::new() })
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use super::*;
    use crate::{
        data::read::{Renames, read_vote},
        vote::VoteSource,
    };

    #[test]
    fn the_votes_inside_the_program_are_the_folders_file_by_file() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("notebooks-data");
        let folders: BTreeSet<String> = std::fs::read_dir(&folder)
            .expect("notebooks-data")
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| path.is_dir())
            .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
            .collect();
        assert_eq!(folders, embedded_ids().into_iter().map(str::to_owned).collect());
        for id in folders {
            let outside = Files::of_folder(&folder.join(&id)).expect("a readable folder");
            assert_eq!(outside.unread, Vec::<String>::new(), "{id}: every file is read");
            assert_eq!(outside.hashes(), files(&id).expect("embedded").hashes(), "{id}");
        }
    }

    #[test]
    fn every_embedded_vote_reads_without_a_finding_and_says_where_it_was() {
        for id in embedded_ids() {
            let loaded = read_vote(&files(id).expect("embedded"), VoteSource::Embedded, &Renames::default()).expect(id);
            assert_eq!(loaded.findings, [], "{id}");
            assert_eq!((loaded.vote.id.as_str(), loaded.vote.source), (id, VoteSource::Embedded));
        }
    }

    #[test]
    fn no_embedded_vote_is_larger_than_a_megabyte() {
        for id in embedded_ids() {
            let bytes: usize = files(id).expect("embedded").bytes.values().map(|bytes| bytes.len()).sum();
            assert!(bytes < 1_000_000, "{id}: {bytes} bytes");
        }
    }
}
