//! The folder that a desk publishes from: `v0001/`, `v0002/`, …, and `latest/`, which is one of them.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use super::{
    changes::changes,
    embargo::{Embargo, system_clock},
    index, readers,
    rhythm::Pace,
    shown::{Shown, check_latest, last_version, lock, version_name},
};
use crate::language::say;
use crate::{
    Error, Result,
    language::Lang,
    publish::{Call, Edition, Files, MANIFEST, Status, swap::Stage},
    vote::{Desk, DeskCall, Moment, Vote},
};

/// What an editor asks of one edition.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Terms {
    /// Nothing is published before, as a flag asks; the vote's own embargo counts too.
    pub embargo: Option<Moment>,
    /// What the flag says takes the place of what was asked before; without a time it lifts it.
    pub settles: bool,
    /// The vote's own embargo before its line was taken out, which nobody has confirmed.
    pub embargo_before: Option<Moment>,
    /// Keep `latest` as it is.
    pub hold: bool,
    /// Why this version corrects the one before.
    pub correct: Option<String>,
    /// It goes on with the vote that it published before: mended words make no other vote of it.
    pub continues: bool,
    /// The option called, and who calls it.
    pub call: Option<Call>,
    /// What an earlier version was corrected for, and still holds.
    pub corrected: Option<String>,
    /// Why it is published although the checker found errors.
    pub anyway: Option<String>,
    /// A rehearsal.
    pub test: bool,
    /// Time of the run, if given.
    pub now: Option<Moment>,
    /// The time that stands in the manifest: `now`, or what the build environment gives.
    pub generated_at: Option<Moment>,
    /// How often the source of a night is asked, and how fast the night passes.
    pub pace: Pace,
    /// Languages side by side, that of the page at the top first; none where there is one alone.
    pub languages: Vec<Lang>,
}

impl Terms {
    /// The edition of a draft: not published, under the layer that these terms demand.
    pub fn draft(&self, vote: &Vote) -> Edition {
        self.draft_beside(vote, &[])
    }

    /// The same of a vote that is compared with earlier ones, whose embargoes count too.
    pub fn draft_beside(&self, vote: &Vote, earlier: &[Vote]) -> Edition {
        let said = self.as_the_desk_said(&vote.desk);
        let clock = system_clock();
        let own = self.embargo_of(vote);
        let of_earlier = Embargo::of_earlier(earlier).map(|(_, embargo)| embargo);
        let embargoed = own.into_iter().chain(of_earlier).any(|embargo| embargo.in_force(clock, self.now));
        let status = match (self.test || vote.returns.is_test, embargoed) {
            (true, _) => Status::Test,
            (_, true) => Status::Embargoed,
            _ => Status::of(vote),
        };
        Edition { status, call: said.call, correction: said.corrected, ..Edition::draft(vote, self.generated_at) }
    }

    /// The latest embargo of a vote itself.
    pub fn embargo_of(&self, vote: &Vote) -> Option<Embargo> {
        Embargo::of(vote, self.embargo, self.embargo_before)
    }

    /// Refuses what was drawn under an embargo, whatever the clock says by now.
    ///
    /// # Errors
    /// [`Error::Embargo`] with its end.
    pub fn check_drawn(&self, vote: &Vote, drawn: &Edition) -> Result<()> {
        match self.embargo_of(vote) {
            Some(embargo) if drawn.status == Status::Embargoed => Err(embargo.refusal()),
            None if drawn.status == Status::Embargoed => {
                Err(Error::Embargo { problem: say!(Stop::EmbargoMet), cure: say!(Stop::EmbargoCure) })
            }
            _ => Ok(()),
        }
    }

    /// Refuses while an embargo is in force: of the vote, of the command line, or of an earlier vote it is compared with.
    ///
    /// # Errors
    /// [`Error::Embargo`] with its end.
    pub fn check_embargo(&self, vote: &Vote, earlier: &[Vote]) -> Result<()> {
        let clock = system_clock();
        if let Some(embargo) = self.embargo_of(vote) {
            embargo.check(clock, self.now)?;
        }
        match Embargo::of_earlier(earlier) {
            Some((id, embargo)) if embargo.in_force(clock, self.now) => Err(embargo.refusal_of(id)),
            _ => Ok(()),
        }
    }

    /// Rehearsal returns are a rehearsal, whatever the flags say.
    fn of(self, vote: &Vote) -> Self {
        Self { test: self.test || vote.returns.is_test, ..self.as_the_desk_said(&vote.desk) }
    }

    /// The same with what the desk has said and not taken back, where nothing else is said now.
    #[must_use]
    pub fn as_the_desk_said(&self, desk: &Desk) -> Self {
        let said =
            |call: &DeskCall| Call { side: call.option, by: call.by.clone(), at: call.at.map(|at| at.to_string()) };
        Self {
            call: self.call.clone().or_else(|| desk.call().map(said)),
            corrected: desk.corrections.last().map(|correction| correction.why.clone()),
            ..self.clone()
        }
    }
}

/// The publication folder of one vote, locked for one edition.
#[derive(Debug)]
pub struct Publication {
    dir: PathBuf,
    terms: Terms,
    next: u64,
    /// The version that `latest` shows, else the last one written.
    previous: Option<u64>,
    _turn: File,
}

impl Publication {
    /// Opens `DIR/<vote>` for the next version.
    ///
    /// # Errors
    /// [`Error::Embargo`] before its end, whatever else is asked; [`Error::Usage`] for a correction of nothing, a
    /// rehearsal over a live version, or a folder that holds a report; [`Error::Place`] where `latest` is no link, the
    /// folder is another vote's, or another run keeps it; [`Error::Output`] if it cannot be written.
    pub fn open(dir: &Path, vote: &Vote, terms: Terms) -> Result<Self> {
        let terms = terms.of(vote).in_folder(dir, vote)?;
        terms.check_embargo(vote, &[])?;
        state(dir, vote, &terms)?;
        fs::create_dir_all(dir).map_err(|error| Error::output(dir, error))?;
        let turn = lock(dir)?;
        // Another run may have published while this one waited.
        let (next, shown) = state(dir, vote, &terms)?;
        Ok(Self { dir: dir.to_path_buf(), terms, next, previous: shown.version, _turn: turn })
    }

    /// Refuses, before anything is computed or written, what [`Self::open`] would refuse later; an embargo comes first, and is not asked for here.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn check(dir: &Path, vote: &Vote, terms: &Terms) -> Result<()> {
        state(dir, vote, &terms.clone().of(vote)).map(drop)
    }

    /// Number of the version to be written.
    pub fn number(&self) -> u64 {
        self.next
    }

    /// Lets readers see a version that was held, as it was written.
    ///
    /// # Errors
    /// [`Error::Embargo`] before its end; [`Error::Usage`] for a version that is not there or was not held.
    pub fn release(dir: &Path, vote: &Vote, terms: &Terms, version: u64, lang: Lang) -> Result<()> {
        terms.in_folder(dir, vote)?.check_embargo(vote, &[])?;
        let _turn = Self::turn(dir)?;
        let status = readers::manifest(dir, version).ok().and_then(|manifest| status_of(&manifest));
        match status.as_deref() {
            Some("held") => show(dir, version, vote, lang),
            Some(status) => Err(Error::usage(
                say!(Publication::NotHeld, version = version_name(version), status = status.to_owned()),
                say!(Publication::NotHeldCure),
            )),
            None => Err(no_version(dir, version)),
        }
    }

    /// Lets readers see an earlier version again: the one named, else the one before the one that is shown.
    ///
    /// # Errors
    /// [`Error::Embargo`] before its end; [`Error::Usage`] where there is no such version, or one that was never shown.
    pub fn rollback(dir: &Path, vote: &Vote, terms: &Terms, version: Option<u64>, lang: Lang) -> Result<u64> {
        terms.in_folder(dir, vote)?.check_embargo(vote, &[])?;
        let _turn = Self::turn(dir)?;
        let shown = Shown::of(dir, last_version(dir)?).version;
        let before = || readers::manifest(dir, shown?).ok()?["previous"].as_u64();
        let nothing = || Error::usage(say!(Publication::NothingBefore), say!(Publication::NothingBeforeCure));
        let version = version.or_else(before).ok_or_else(nothing)?;
        let manifest = readers::manifest(dir, version).map_err(|_| no_version(dir, version))?;
        match status_of(&manifest).as_deref() {
            // What was held and released since is known to readers.
            Some("held") if readers::has_shown(dir, version) => show(dir, version, vote, lang).map(|()| version),
            // A rehearsal, and what was drawn under an embargo, is nobody's result.
            Some(status @ ("embargoed" | "test" | "held")) => Err(Error::usage(
                say!(Publication::NeverShown, version = version_name(version), status = status.to_owned()),
                say!(Publication::NeverShownCure),
            )),
            _ => show(dir, version, vote, lang).map(|()| version),
        }
    }

    fn turn(dir: &Path) -> Result<File> {
        match dir.is_dir() {
            true => lock(dir),
            false => Err(Error::usage(
                say!(Publication::NoFolder, dir = dir.display().to_string()),
                say!(Publication::NoFolderCure),
            )),
        }
    }

    /// The edition to put on the page and in the manifest; `counted` is the `counted.csv` of this version.
    pub fn edition(&self, vote: &Vote, counted: &str) -> Edition {
        let terms = &self.terms;
        let status = match terms {
            Terms { test: true, .. } => Status::Test,
            Terms { hold: true, .. } => Status::Held,
            Terms { correct: Some(_), .. } => Status::Corrected,
            _ => Status::of(vote),
        };
        let before = self.before("counted.csv");
        Edition {
            version: Some(self.next),
            previous: self.previous,
            status,
            generated_at: terms.generated_at,
            correction: terms.correct.clone().or_else(|| terms.corrected.clone()),
            anyway: terms.anyway.clone(),
            call: terms.call.clone(),
            languages: terms.languages.clone(),
            changes: before.map_or_else(Vec::new, |before| changes(&before, counted, terms.correct.as_deref())),
        }
    }

    /// Writes the version and, unless it is held, makes it the latest in one step of the file system.
    ///
    /// Killed at any moment, `latest` is whole: the version before, or this one.
    ///
    /// # Errors
    /// [`Error::Embargo`] if the clock was set back meanwhile, or another run was told of one; [`Error::Output`] with the path that failed, and then
    /// `latest` shows what it showed.
    pub fn publish(self, files: &Files, vote: &Vote, lang: Lang) -> Result<PathBuf> {
        self.terms.in_folder(&self.dir, vote)?.check_embargo(vote, &[])?;
        let name = version_name(self.next);
        let version = self.dir.join(&name);
        files.write_new(&version)?;
        if !self.terms.hold {
            point(&self.dir.join("latest"), &name)?;
            readers::write(&self.dir, self.next, vote, lang, self.terms.pace)?;
            index::write(&self.dir, lang)?;
        }
        sync(&self.dir)?;
        Ok(version)
    }

    /// A file of the version before.
    fn before(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.dir.join(version_name(self.previous?)).join(file)).ok()
    }
}

fn status_of(manifest: &serde_json::Value) -> Option<String> {
    manifest["status"].as_str().map(str::to_owned)
}

fn no_version(dir: &Path, version: u64) -> Error {
    let dir = dir.display().to_string();
    Error::usage(say!(Publication::NoVersion, version = version_name(version), dir), say!(Publication::NoVersionCure))
}

/// Lets `latest` show a version, in one step of the file system, and tells those who follow it.
fn show(dir: &Path, version: u64, vote: &Vote, lang: Lang) -> Result<()> {
    check_latest(dir)?;
    point(&dir.join("latest"), &version_name(version))?;
    readers::write(dir, version, vote, lang, Pace::default())?;
    sync(dir)
}

/// The number of the next version and what is shown now, where the folder allows a next one.
fn state(dir: &Path, vote: &Vote, terms: &Terms) -> Result<(u64, Shown)> {
    if dir.join(MANIFEST).exists() {
        return Err(Error::usage(
            say!(Publication::HoldsReport, dir = dir.display().to_string()),
            say!(Publication::OtherThanOut),
        ));
    }
    can_point(dir)?;
    check_latest(dir)?;
    let last = if dir.exists() { last_version(dir)? } else { None };
    let shown = Shown::of(dir, last);
    if terms.correct.is_some() && shown.version.is_none() {
        return Err(Error::usage(say!(Publication::NothingToCorrect), say!(Publication::PublishFirst)));
    }
    shown.check_identity(dir, vote, terms.correct.is_some() || terms.continues)?;
    if terms.test {
        shown.check_rehearsal(dir)?;
    }
    let next = last
        .unwrap_or(0)
        .checked_add(1)
        .ok_or_else(|| Error::place(dir, say!(Publication::NoNumberLeft), say!(Publication::Elsewhere)))?;
    Ok((next, shown))
}

/// Lets a link point elsewhere, in one rename.
#[cfg(unix)]
fn point(link: &Path, target: &str) -> Result<()> {
    let stage = Stage::beside(link)?;
    std::os::unix::fs::symlink(target, stage.path())
        .and_then(|()| fs::rename(stage.path(), link))
        .map_err(|error| Error::output(link, error))
}

#[cfg(not(unix))]
fn point(link: &Path, _: &str) -> Result<()> {
    can_point(link)
}

/// Refuses before anything is written where `latest` could not be swapped in one step.
fn can_point(link: &Path) -> Result<()> {
    match cfg!(unix) {
        true => Ok(()),
        false => Err(Error::place(link, say!(Publication::NoLinks), say!(Publication::NoLinksCure))),
    }
}

fn sync(dir: &Path) -> Result<()> {
    let synced: io::Result<()> = File::open(dir).and_then(|handle| handle.sync_all());
    synced.map_err(|error| Error::output(dir, error))
}
