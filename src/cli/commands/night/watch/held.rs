//! What keeps a version back, and when that was told last.

use std::{
    path::Path,
    time::{Duration, Instant, SystemTime},
};

use super::event::{Bar, Event, Teller};
use crate::cli::context::DESK;
use crate::{
    Error, Result,
    language::{Text, say},
    vote::{Vote, VoteSource},
};

/// What a vote is; with what its desk says the file that is written into on the night.
pub const HEAD: &str = "vote.toml";

/// Length and time of `vote.toml` and `desk.toml`; `None` where there is none.
pub type Stamps = [Option<(u64, Option<SystemTime>)>; 2];

/// What stands is told again after this long.
const STILL: Duration = Duration::from_secs(60);
/// Files that cannot be read are tried again after this long, whatever the system says of their times.
const AGAIN: Duration = Duration::from_secs(10);

/// Prepared files that cannot be read.
#[derive(Debug)]
pub struct Broken {
    /// Why.
    pub error: Error,
    /// What that leaves.
    pub bar: Bar,
    told: Instant,
    tried: Instant,
}

impl Broken {
    /// Tells it, unless that was just done, and keeps it.
    pub fn tell(error: Error, bar: Bar, before: Option<&Self>, vote: &str, teller: &Teller) -> Result<Self> {
        let now = Instant::now();
        let known = before.filter(|before| before.error.to_string() == error.to_string());
        let mut broken = Self { error, bar, told: known.map_or(now, |known| known.told), tried: now };
        match known {
            None => broken.event(vote, teller, false)?,
            Some(_) => broken.tell_again(vote, teller)?,
        }
        Ok(broken)
    }

    /// Tells once a minute that it still stands.
    pub fn tell_again(&mut self, vote: &str, teller: &Teller) -> Result<()> {
        let now = Instant::now();
        if !is_due_again(self.told, now) {
            return Ok(());
        }
        self.told = now;
        self.event(vote, teller, true)
    }

    fn event(&self, vote: &str, teller: &Teller, still: bool) -> Result<()> {
        let (why, cure) = (self.error.problem(), self.error.cure());
        teller.tell(&Event::Prepared { vote, why: &why, cure: &cure, still, bar: self.bar })
    }

    /// Whether the files are to be tried again.
    pub fn is_due(&self) -> bool {
        self.tried.elapsed() >= AGAIN
    }

    /// Whether nothing may be published.
    pub fn bars(&self) -> bool {
        self.bar != Bar::Nothing
    }

    /// The same for the last line of a terminal.
    pub fn status(&self) -> Text {
        let why = self.error.problem();
        match self.bars() {
            true => say!(Watch::StatusUnpublished, why),
            false => say!(Watch::StatusPrepared, why),
        }
    }
}

/// A version that is kept back, as last told.
#[derive(Debug)]
pub struct Held {
    error: String,
    number: u64,
    told: Instant,
}

impl Held {
    /// Tells why a body is not published: once a body, once a reason, and once a minute as long as it stands.
    pub fn tell(held: &mut Option<Self>, error: &Error, vote: &str, number: u64, teller: &Teller) -> Result<()> {
        let Some(still) = Self::due(held, error.to_string(), number, Instant::now()) else { return Ok(()) };
        let (why, cure) = (error.problem(), error.cure());
        teller.tell(&Event::Unpublished { vote, number, why: &why, cure: &cure, still })
    }

    /// Whether it is to be told now, and then whether it still stands.
    fn due(held: &mut Option<Self>, error: String, number: u64, now: Instant) -> Option<bool> {
        let same = held.as_ref().filter(|held| held.error == error && held.number == number);
        let still = same.is_some();
        if same.is_some_and(|held| !is_due_again(held.told, now)) {
            return None;
        }
        *held = Some(Self { error, number, told: now });
        Some(still)
    }
}

/// Whether what was told is to be told once more.
fn is_due_again(told: Instant, now: Instant) -> bool {
    now.saturating_duration_since(told) >= STILL
}

/// Those of a vote's folder.
pub fn stamps(vote: &Vote) -> Stamps {
    let VoteSource::Folder(folder) = &vote.source else { return [None, None] };
    [HEAD, DESK].map(|name| {
        let meta = std::fs::metadata(Path::new(if folder.is_empty() { "." } else { folder }).join(name)).ok()?;
        Some((meta.len(), meta.modified().ok()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_keeps_a_body_back_is_told_once_a_body_once_a_reason_and_once_a_minute() {
        let (mut held, start) = (None, Instant::now());
        let mut told = |error: &str, number, second| {
            Held::due(&mut held, error.to_owned(), number, start + Duration::from_secs(second))
        };
        let (new, again) = (Some(false), Some(true));
        assert_eq!(told("full", 1, 0), new);
        assert_eq!([told("full", 1, 10), told("full", 1, 59)], [None, None]);
        assert_eq!([told("full", 1, 60), told("full", 1, 119), told("full", 1, 120)], [again, None, again]); // once a minute
        assert_eq!([told("full", 2, 121), told("full", 2, 122)], [new, None]); // another body
        assert_eq!([told("embargo", 2, 123), told("embargo", 2, 124)], [new, None]); // another reason
        assert_eq!(told("embargo", 2, 183), again); // a minute after that was told
    }
}
