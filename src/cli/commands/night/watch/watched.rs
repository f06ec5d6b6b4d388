//! One vote of a night: what it makes of a body, and what is published of it.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use jiff::tz::Offset;
use serde_json::Value as Json;

use super::event::{Event, Projected, Teller};
use crate::cli::{
    choices::{House, Projecting},
    commands::report::{self, Asked, Bundle},
    context::{Context, Subject},
    gate,
};
use crate::{
    Error, Result,
    feed::{self, FeedOptions},
    headline::{push, sentence},
    language::Text,
    model::count::{self, Projection},
    publish::{MANIFEST, Publication, Terms},
    tally,
    vote::{Finding, Moment, Vote},
    watch::{Entry, Evening, Refused, Step},
};

/// After a version that could not be written the next trial waits this long.
const RETRY: Duration = Duration::from_secs(10);
/// Days after its vote from which a night is one of the past.
const PAST: i32 = 14;

/// What is asked of every version of a night.
#[derive(Debug, Clone, Copy)]
pub struct Outlet<'a> {
    /// The publication folder.
    pub publish: Option<&'a Path>,
    /// The terms of a version.
    pub terms: &'a Terms,
    /// How the count is projected.
    pub projecting: &'a Projecting,
    /// How charts look.
    pub house: &'a House,
}

/// A vote whose night is followed.
#[derive(Debug)]
pub struct Watched {
    name: String,
    /// The prepared files, as they could last be read.
    prepared: Subject,
    evening: Evening,
    /// SHA-256 of the body that was published, or projected, last.
    shown: Option<String>,
    /// Why the last version could not be published, and when it is tried again.
    stuck: Option<(Error, Instant)>,
    /// The prepared files could not be read, as last told.
    broken: Option<String>,
}

/// What became of a body.
#[derive(Debug)]
pub enum Taken {
    /// It was taken.
    Took {
        /// What it changed.
        step: Step,
        /// Rows that were set aside.
        set_aside: usize,
        /// What is doubtful in it.
        findings: Vec<Finding>,
        /// It is a rehearsal's.
        test: bool,
    },
    /// It was refused.
    Refused {
        /// Why.
        why: Text,
        /// What to do about it, where there is something to do.
        cure: Option<Text>,
    },
}

impl Taken {
    /// Tells it, unless nothing changed.
    pub fn tell(&self, vote: &str, number: u64, teller: &Teller) -> Result<()> {
        match self {
            Self::Refused { why, cure } => teller.tell(&Event::Refused { vote, number, why, cure: cure.as_ref() }),
            Self::Took { step, .. } if step.is_none() => Ok(()),
            Self::Took { step, set_aside, findings, test } => teller.tell(&Event::Taken {
                vote,
                number,
                new: step.new,
                changed: step.changed,
                back: step.back,
                set_aside: *set_aside,
                findings,
                test: *test,
            }),
        }
    }
}

impl Watched {
    /// Reads the prepared files, and refuses what could never be published.
    pub fn open(name: &str, outlet: &Outlet<'_>, context: &Context) -> Result<Self> {
        let prepared = context.subject(name)?;
        gate::check(&prepared, false, outlet.publish.is_some(), outlet.terms.anyway.is_some())?;
        if let Some(dir) = outlet.publish {
            let mut vote = prepared.vote.clone();
            vote.returns.is_test = false;
            Publication::check(&dir.join(&vote.id), &vote, outlet.terms)?;
        }
        let (evening, name) = (Evening::default(), name.to_owned());
        Ok(Self { name, prepared, evening, shown: None, stuck: None, broken: None })
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.prepared.vote.id
    }

    /// The vote as prepared.
    pub fn vote(&self) -> &Vote {
        &self.prepared.vote
    }

    /// The vote as prepared, with its earlier votes and findings.
    pub fn prepared(&self) -> &Subject {
        &self.prepared
    }

    /// `[feed] url` of its folder.
    pub fn feed_address(&self) -> Option<&str> {
        self.prepared.vote.feed.as_ref()?.url.as_deref()
    }

    /// Offset of its clocks.
    pub fn offset(&self) -> Offset {
        self.prepared.vote.offset()
    }

    /// Whether anything came in.
    pub fn has_figures(&self) -> bool {
        self.evening.sha256().is_some()
    }

    /// Whether a body is in doubt until it comes again.
    pub fn is_in_doubt(&self) -> bool {
        self.evening.is_in_doubt()
    }

    /// Why it could not be published, if that stands.
    pub fn unpublished(&mut self) -> Option<Error> {
        self.stuck.take().map(|(error, _)| error)
    }

    /// Reads a body and takes it, or lets what stood before stand.
    pub fn take(&mut self, entry: &Entry, bytes: &[u8]) -> Result<Taken> {
        let vote = &self.prepared.vote;
        let snapshot = match feed::read(bytes, &FeedOptions::of(vote, &entry.source), vote) {
            Ok(snapshot) => snapshot,
            Err(error) => {
                let why = error.text();
                return Ok(Taken::Refused { why, cure: Some(*error.cure) });
            }
        };
        let (set_aside, test) = (snapshot.returns.unread.len(), snapshot.is_test);
        match self.evening.take(snapshot, &entry.sha256, entry.moment()?, vote) {
            Ok(step) => Ok(Taken::Took { step, set_aside, findings: self.evening.findings().to_vec(), test }),
            Err(Refused(why)) => Ok(Taken::Refused { why, cure: None }),
        }
    }

    /// What was published of this body before the watch was stopped is not published again.
    pub fn resume(&mut self, outlet: &Outlet<'_>) {
        let Some(dir) = outlet.publish else { return };
        let manifest = dir.join(self.id()).join("latest").join(MANIFEST);
        let read = std::fs::read(manifest).ok().and_then(|bytes| serde_json::from_slice::<Json>(&bytes).ok());
        self.shown = read.and_then(|manifest| manifest["inputs"][FEED].as_str().map(str::to_owned));
    }

    /// Projects what stands and, if asked, publishes it; `true` where a version was written. What fails is told and tried again.
    pub fn publish(
        &mut self,
        number: u64,
        at: &Moment,
        outlet: &Outlet<'_>,
        teller: &Teller,
        context: &Context,
    ) -> Result<bool> {
        let Some(stands) = self.evening.sha256().map(str::to_owned) else { return Ok(false) };
        let waits = self.stuck.as_ref().is_some_and(|(_, until)| Instant::now() < *until);
        if self.shown.as_deref() == Some(&stands) || waits {
            return Ok(false);
        }
        self.prepare(teller, context)?;
        match Error::caught(|| self.version(number, at, outlet, teller, context)) {
            Ok(published) => {
                (self.shown, self.stuck) = (Some(stands), None);
                Ok(published)
            }
            Err(error) => {
                let is_new = self.stuck.as_ref().is_none_or(|(before, _)| before.to_string() != error.to_string());
                if is_new {
                    let (why, cure) = (error.problem(), error.cure());
                    teller.tell(&Event::Unpublished { vote: self.id(), why: &why, cure: &cure })?;
                }
                self.stuck = Some((error, Instant::now() + RETRY));
                Ok(false)
            }
        }
    }

    /// Reads the prepared files again: a desk may have written into them meanwhile. What cannot be read leaves those before.
    fn prepare(&mut self, teller: &Teller, context: &Context) -> Result<()> {
        match context.subject(&self.name) {
            Ok(subject) => {
                (self.prepared, self.broken) = (subject, None);
                Ok(())
            }
            Err(error) if self.broken.as_ref() == Some(&error.to_string()) => Ok(()),
            Err(error) => {
                let (why, cure) = (error.problem(), error.cure());
                teller.tell(&Event::Prepared { vote: self.id(), why: &why, cure: &cure })?;
                self.broken = Some(error.to_string());
                Ok(())
            }
        }
    }

    fn version(
        &self,
        number: u64,
        at: &Moment,
        outlet: &Outlet<'_>,
        teller: &Teller,
        context: &Context,
    ) -> Result<bool> {
        let subject = self.subject(at);
        let terms = Terms { generated_at: Some(context.now.unwrap_or(*at)), ..outlet.terms.clone() };
        let snapshot = tally::snapshot(&subject.vote, &subject.baselines, None);
        let Some(dir) = outlet.publish else {
            let options = outlet.projecting.options_of(&subject.vote, context);
            let projection = count::project(&subject.vote, &subject.baselines, &snapshot, &options)?;
            self.tell(&projection, &subject.vote, number, teller)?;
            return Ok(false);
        };
        gate::check(&subject, false, true, terms.anyway.is_some())?;
        terms.check_embargo(&subject.vote, &subject.baselines)?;
        Publication::check(&dir.join(&subject.vote.id), &subject.vote, &terms)?;
        let asked = Asked { all: false, terms: &terms, projecting: outlet.projecting, house: outlet.house };
        let bundle = Bundle::of(subject, &snapshot, &asked, context)?;
        self.tell(bundle.projection(), bundle.vote(), number, teller)?;
        let (_, version, status) = report::publish_version(&bundle, dir, &terms, context)?;
        teller.tell(&Event::Published { vote: self.id(), version, number, status })?;
        Ok(true)
    }

    /// The vote with what came in; of a night of the past without what was published after it.
    fn subject(&self, at: &Moment) -> Subject {
        let mut subject = self.prepared.clone();
        let days = at.local().date().since(subject.vote.date).map_or(i32::MAX, |span| span.get_days());
        let returns = self.evening.returns();
        if days > PAST {
            let own = returns.reports.iter().filter_map(|report| report.reported_at).max();
            let close = subject.vote.polls_close.unwrap_or_else(|| subject.vote.end_of_day(subject.vote.date));
            subject.forget_after(self.evening.as_of().or(own).unwrap_or(close));
        }
        let hash = self.evening.sha256().unwrap_or_default().to_owned();
        subject.take_night(returns.clone(), self.evening.findings().to_vec(), FEED, hash);
        subject
    }

    fn tell(&self, projection: &Projection, vote: &Vote, number: u64, teller: &Teller) -> Result<()> {
        let interval = projection.share.as_ref().map(|share| share.interval(0.9));
        let result = self.prepared.vote.final_result().and_then(|fact| fact.share(vote.focus));
        let counted = &projection.counted;
        teller.tell(&Event::Projected(Projected {
            vote: self.id(),
            number,
            data_as_of: self.evening.as_of().or(projection.as_of),
            units: counted.units,
            units_total: counted.units_total,
            progress: counted.progress,
            counted_share: counted.share,
            median: projection.share.as_ref().map(crate::distribution::Distribution::median),
            lower: interval.map(|(lower, _)| lower),
            upper: interval.map(|(_, upper)| upper),
            win_probability_yes: projection.win_probability.map(|win| win.yes),
            result,
            holds: interval.zip(result).map(|((lower, upper), result)| (lower..=upper).contains(&result)),
            headline: sentence::lead(vote, None, Some(projection), None),
            push: push(vote, projection),
        }))
    }
}

/// How what came in is called among the inputs of a version.
const FEED: &str = "feed";
