//! What a publication folder remembers of embargoes, so that none of them ends because somebody says nothing.

use std::{fs, path::Path};

use super::{
    embargo::{Embargo, system_clock},
    publication::Terms,
};
use crate::{
    Error, Result,
    vote::{Moment, Vote},
    watch::{embargo_in, keep_embargo},
};

/// The embargo that a flag asked for.
const OF_FLAG: &str = ".embargo";
/// `embargo_until` of the vote, as it was last read.
const OF_VOTE: &str = ".embargo_until";

impl Terms {
    /// The same terms in the publication folder of a vote: what it remembers counts too.
    ///
    /// # Errors
    /// Refuses a time that cannot be read, unless a flag settles it now.
    pub fn in_folder(&self, dir: &Path, vote: &Vote) -> Result<Self> {
        let embargo = if self.settles { self.embargo } else { self.embargo.max(embargo_in(&dir.join(OF_FLAG))?) };
        let is_asked_for = vote.embargo_until.is_some() || self.lifts();
        let embargo_before = if is_asked_for { None } else { embargo_in(&dir.join(OF_VOTE))? };
        Ok(Self { embargo, embargo_before, settles: false, ..self.clone() })
    }

    /// The same, and lets the folder remember what is in force now.
    ///
    /// # Errors
    /// As [`Self::in_folder`]; what the system does not let be written.
    pub fn kept_in(&self, dir: &Path, vote: &Vote) -> Result<Self> {
        let terms = self.in_folder(dir, vote)?;
        self.keep(&dir.join(OF_FLAG), terms.embargo, self.settles)?;
        self.keep(&dir.join(OF_VOTE), vote.embargo_until.or(terms.embargo_before), true)?;
        Ok(terms)
    }

    /// Refuses while the vote's own embargo is in force although its line was taken out.
    ///
    /// # Errors
    /// [`Error::Embargo`] with its end.
    pub fn check_gone(&self) -> Result<()> {
        self.embargo_before.map_or(Ok(()), |until| Embargo::gone(until).check(system_clock(), self.now))
    }

    /// Keeps a time that is in force; another one, or none, takes the place of what was kept where that is settled.
    fn keep(&self, path: &Path, until: Option<Moment>, is_settled: bool) -> Result<()> {
        let until = until.filter(|until| self.is_still_to_come(*until));
        if (until.is_none() && !is_settled) || embargo_in(path).is_ok_and(|kept| kept == until) {
            return Ok(());
        }
        if let Some(dir) = path.parent().filter(|_| until.is_some()) {
            fs::create_dir_all(dir).map_err(|error| Error::output(dir, error))?;
        }
        keep_embargo(path, until)
    }

    /// Whether a time up to which nothing is published is still to come.
    pub fn is_still_to_come(&self, until: Moment) -> bool {
        Embargo::from(until).in_force(system_clock(), self.now)
    }

    /// Whether a flag says that there is no embargo any more.
    fn lifts(&self) -> bool {
        self.settles && self.embargo.is_none()
    }
}
