//! `--embargo` of a watch: it stays with the recording until its time has come, or until it is lifted.

use super::event::{Event, Teller};
use crate::cli::context::{Context, moment};
use crate::{
    Result,
    publish::{Embargo, system_clock},
    vote::Moment,
    watch::Recording,
};

/// The word that lifts it.
const OFF: &str = "off";

/// What `--embargo` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Nothing: that of the recording stands.
    Nothing,
    /// There is none any more.
    Off,
    /// Until when.
    Until(Moment),
}

impl Asked {
    /// Reads the flag.
    pub fn of(flag: Option<&str>) -> Result<Self> {
        Ok(match flag {
            None => Self::Nothing,
            Some(text) if text.trim() == OFF => Self::Off,
            Some(text) => Self::Until(moment("--embargo", text)?),
        })
    }

    /// Until when nothing is published beside what a recording holds.
    pub fn beside(self, recorded: Option<Moment>) -> Option<Moment> {
        match self {
            Self::Nothing => recorded,
            Self::Off => None,
            Self::Until(until) => Some(until),
        }
    }

    /// Keeps what is asked with a recording, tells what holds, and gives it.
    pub fn keep(self, feed: &str, recording: &Recording, teller: &Teller, context: &Context) -> Result<Option<Moment>> {
        // What nobody can read is settled by whoever says it anew.
        let recorded = match self {
            Self::Nothing => recording.embargo()?,
            _ => recording.embargo().unwrap_or_default(),
        };
        let until = self.beside(recorded);
        if until != recorded || self == Self::Off {
            recording.keep_embargo(until)?;
        }
        let is_over =
            |until: &Moment| !Embargo::from(*until).in_force(system_clock(), context.now) && self == Self::Nothing;
        let is_told = until.is_some_and(|until| !is_over(&until)) || (until.is_none() && recorded.is_some());
        if is_told {
            teller.tell(&Event::Embargo { feed, until, before: recorded })?;
        }
        Ok(until)
    }
}
