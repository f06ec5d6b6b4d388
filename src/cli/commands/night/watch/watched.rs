//! One vote of a night: what it makes of a body, and what is published of it.

use std::time::{Duration, Instant};

use jiff::tz::Offset;

use super::{
    embargo,
    event::{Bar, Event, Projected, Teller},
    held::{Broken, HEAD, Held, Stamps, stamps},
    newsroom::{Arrival, Newsroom},
    taken::{Kind, Taken},
    told::{self, Told},
};
use crate::cli::{
    commands::report::{self, Asked, Bundle},
    context::{DESK, Subject},
    gate,
};
use crate::{
    Error, Result, data,
    feed::{self, FeedOptions},
    headline::{push, sentence},
    language::{PlaceKind, Text, say},
    model::count::{self, Projection},
    publish::{self, Publication, Terms},
    review::{self, Listed, Review},
    tally,
    vote::{FeedSignature, Finding, Moment, Severity, Vote},
    watch::{Entry, Evening, Refused, check_signature},
};

/// After a version that could not be written the next trial waits this long.
const RETRY: Duration = Duration::from_secs(10);
/// Days after its vote from which a night is one of the past.
pub const PAST: i32 = 14;

/// A vote whose night is followed.
#[derive(Debug)]
pub struct Watched {
    name: String,
    /// The prepared files, as they could last be read.
    prepared: Subject,
    evening: Evening,
    /// SHA-256 of the body that was published, or projected, last, and of the `desk.toml` with which it was.
    shown: Option<String>,
    shown_desk: Option<String>,
    /// How `vote.toml` and `desk.toml` stood when they were read.
    stamps: Stamps,
    /// What was listed to be checked with it.
    listed: Vec<Listed>,
    /// Why the last version could not be published, and when it is tried again.
    stuck: Option<(Error, Instant)>,
    /// A version that is kept back, as last told.
    held: Option<Held>,
    /// The prepared files cannot be read.
    broken: Option<Broken>,
    /// The last body lacks the signature it must have.
    is_unsigned: bool,
    /// Findings that were told.
    told: Told,
    /// How the count stands, in short.
    stand: Text,
}

impl Watched {
    /// Reads the prepared files, and refuses what could never be published.
    pub fn open(name: &str, newsroom: &Newsroom<'_>) -> Result<Self> {
        let prepared = newsroom.context.subject(name)?;
        gate::check(&prepared, false, newsroom.publish.is_some(), newsroom.terms.anyway.is_some())?;
        Self::of(name, prepared, newsroom)
    }

    /// The same, but goes on where only the prepared files stand in the way: what comes in is recorded, and published when they are mended. Where
    /// they cannot be read, it must be known at least of which vote they are.
    pub fn open_or_wait(name: &str, newsroom: &Newsroom<'_>) -> Result<Self> {
        let context = newsroom.context;
        let error = match context.subject(name) {
            Ok(prepared) => {
                let gate = gate::check(&prepared, false, newsroom.publish.is_some(), newsroom.terms.anyway.is_some());
                let mut vote = Self::of(name, prepared, newsroom)?;
                if let Err(error) = gate {
                    Held::tell(&mut vote.held, &error, &vote.prepared.vote.id, 0, newsroom.teller)?;
                    vote.stuck = Some((error, Instant::now()));
                }
                return Ok(vote);
            }
            Err(error) => error,
        };
        let head = data::load_head(name, context.data.as_deref()).filter(|_| matches!(error, Error::Input(_)));
        let Some(vote) = head else { return Err(error) };
        let broken = Broken::tell(error, Bar::Unread, None, &vote.id, newsroom.teller)?;
        Ok(Self { broken: Some(broken), ..Self::new(name, Subject::of_head(name, vote)) })
    }

    fn of(name: &str, prepared: Subject, newsroom: &Newsroom<'_>) -> Result<Self> {
        let mut vote = Self::new(name, prepared);
        vote.check_place(newsroom, true)?;
        vote.tell_desk(newsroom.teller)?;
        Ok(vote)
    }

    /// Refuses a folder that shows another vote. Where a night goes on its words may have been mended since.
    pub fn check_place(&self, newsroom: &Newsroom<'_>, continues: bool) -> Result<()> {
        let Some(dir) = newsroom.publish.filter(|_| self.broken.is_none()) else { return Ok(()) };
        let mut vote = self.prepared.vote.clone();
        vote.returns.is_test = false;
        Publication::check(&dir.join(&vote.id), &vote, &Terms { continues, ..newsroom.terms.clone() })
    }

    fn new(name: &str, prepared: Subject) -> Self {
        let stamps = stamps(&prepared.vote);
        Self {
            name: name.to_owned(),
            prepared,
            evening: Evening::default(),
            shown: None,
            shown_desk: None,
            stamps,
            listed: Vec::new(),
            stuck: None,
            held: None,
            broken: None,
            is_unsigned: false,
            told: Told::default(),
            stand: Text::default(),
        }
    }

    /// Keeps with the publication folder what holds it back, and tells what it remembers.
    pub fn keep_embargo(&mut self, feed: &str, newsroom: &Newsroom<'_>) -> Result<()> {
        let Some(dir) = newsroom.publish.map(|dir| dir.join(self.id())) else { return Ok(()) };
        let terms = embargo::keep_in(&dir, feed, self.vote(), newsroom)?;
        self.tell_gone(&terms, 0, newsroom)
    }

    /// Tells that the vote's own embargo is no longer in `vote.toml`, where that holds its versions back.
    fn tell_gone(&mut self, terms: &Terms, number: u64, newsroom: &Newsroom<'_>) -> Result<()> {
        match terms.check_gone() {
            Err(error) => Held::tell(&mut self.held, &error, &self.prepared.vote.id, number, newsroom.teller),
            Ok(()) => Ok(()),
        }
    }

    /// Whether the prepared files could not be read yet: a body is recorded, and taken when they can be.
    pub fn is_unread(&self) -> bool {
        self.broken.as_ref().is_some_and(|broken| broken.bar == Bar::Unread)
    }

    /// Tries again to read what could never be read, and tells once a minute what still cannot be; `true` where it can be read now.
    pub fn try_again(&mut self, newsroom: &Newsroom<'_>) -> Result<bool> {
        if self.is_unread() && (self.stamps != stamps(self.vote()) || self.broken.as_ref().is_some_and(Broken::is_due))
        {
            self.prepare(newsroom)?;
            return Ok(!self.is_unread());
        }
        let vote = self.prepared.vote.id.clone();
        self.broken.as_mut().map_or(Ok(()), |broken| broken.tell_again(&vote, newsroom.teller))?;
        Ok(false)
    }

    /// Why the prepared files cannot be read, where they never could.
    pub fn unread(self) -> Option<Error> {
        self.broken.map(|broken| broken.error)
    }

    /// The folder or id by which it was named.
    pub fn name(&self) -> &str {
        &self.name
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

    /// Whose signature a body must have.
    pub fn signature(&self) -> Option<&FeedSignature> {
        self.prepared.vote.feed.as_ref()?.signature.as_ref()
    }

    /// Whether the last body lacks it: it may come a moment later.
    pub fn is_unsigned(&self) -> bool {
        self.is_unsigned
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

    /// How the count stands and how much is to be checked, on one line.
    pub fn status(&self) -> Text {
        let to_check = (!self.listed.is_empty()).then(|| say!(Watch::StatusCheck, n = self.listed.len()));
        let doubtful = self.evening.findings().len();
        let findings = (doubtful > 0).then(|| say!(Watch::StatusFindings, n = doubtful));
        let stand = if self.stand.is_empty() { say!(Watch::StatusNothing) } else { self.stand.clone() };
        let broken = self.broken.as_ref().map(Broken::status);
        let held = broken.or_else(|| Some(say!(Watch::StatusUnpublished, why = self.stuck.as_ref()?.0.problem())));
        let parts = [Some(stand), to_check, findings, held].into_iter().flatten();
        Text::joined([Text::same(self.id()), Text::joined(parts, " · ")], ": ")
    }

    /// Why it could not be published, if that stands.
    pub fn unpublished(&mut self) -> Option<Error> {
        let barred = self.broken.take_if(|broken| broken.bars()).map(|broken| broken.error);
        barred.or_else(|| self.stuck.take().map(|(error, _)| error))
    }

    /// [`Self::take`] where the prepared files could be read; else the body waits in the recording.
    pub fn take_if_read(&mut self, entry: &Entry, bytes: &[u8]) -> Result<Option<Taken>> {
        if self.is_unread() { Ok(None) } else { self.take(entry, bytes).map(Some) }
    }

    /// Reads a body and takes it, or lets what stood before stand.
    pub fn take(&mut self, entry: &Entry, bytes: &[u8]) -> Result<Taken> {
        let signed = self.signature().map_or(Ok(()), |wanted| check_signature(wanted, bytes, &entry.headers));
        self.is_unsigned = signed.is_err();
        if let Err(why) = signed {
            return Ok(self.refused(why, Some(say!(Watch::SignatureCure)), Kind::Unusable));
        }
        let vote = &self.prepared.vote;
        let snapshot = match feed::read(bytes, &FeedOptions::of(vote, &entry.source), vote) {
            Ok(snapshot) => snapshot,
            Err(error) => {
                let why = error.text();
                return Ok(self.refused(why, Some(*error.cure), Kind::Unreadable));
            }
        };
        let (set_aside, test) = (snapshot.returns.unread.len(), snapshot.is_test);
        match self.evening.take(snapshot, &entry.sha256, entry.moment()?, vote) {
            Ok(step) => {
                let findings = self.evening.findings().to_vec();
                let new_findings = self.told.new_among(&findings);
                Ok(Taken::Took { step, set_aside, findings, new_findings, test })
            }
            Err(Refused { why, is_doubted }) => {
                Ok(self.refused(why, None, if is_doubted { Kind::Doubted } else { Kind::Unusable }))
            }
        }
    }

    fn refused(&self, why: Text, cure: Option<Text>, kind: Kind) -> Taken {
        Taken::Refused { why, cure, stands: self.has_figures(), kind }
    }

    /// What was published of this body before the watch was stopped is not published again.
    pub fn resume(&mut self, newsroom: &Newsroom<'_>) {
        let Some(dir) = newsroom.publish.map(|dir| dir.join(self.id())) else { return };
        let mut seen = publish::inputs_seen(&dir);
        (self.shown, self.shown_desk) = (seen.remove(FEED), seen.remove(DESK));
        self.listed = publish::listed(&dir);
    }

    /// Projects what stands and, if asked, publishes it; `true` where a version was written. What fails is told and tried again.
    pub fn publish(&mut self, arrival: Arrival, newsroom: &Newsroom<'_>) -> Result<bool> {
        if self.is_unread() {
            self.tell_barred(arrival, newsroom)?;
            return Ok(false);
        }
        let Some(stands) = self.evening.sha256().map(str::to_owned) else { return Ok(false) };
        let waits = self.stuck.as_ref().is_some_and(|(_, until)| Instant::now() < *until);
        let is_new = self.shown.as_deref() != Some(&stands);
        // What the desk writes meanwhile is a change as well.
        let (bars, is_due) = self.broken.as_ref().map_or((false, false), |broken| (broken.bars(), broken.is_due()));
        if self.stamps != stamps(self.vote()) || is_due || (is_new && !waits && !bars) {
            self.prepare(newsroom)?;
            if let Some(dir) = newsroom.publish.filter(|_| self.broken.is_none()) {
                let terms = embargo::in_folder(newsroom.terms, &dir.join(self.id()), self.vote())?;
                self.tell_gone(&terms, arrival.number, newsroom)?;
            }
        }
        // Nobody knows whether there is an embargo.
        if newsroom.publish.is_some() && self.broken.as_ref().is_some_and(Broken::bars) {
            if is_new {
                self.tell_barred(arrival, newsroom)?;
            }
            return Ok(false);
        }
        // What waits for the next trial is told of each body all the same.
        if let Some((error, _)) = self.stuck.as_ref().filter(|_| waits && is_new) {
            Held::tell(&mut self.held, error, &self.prepared.vote.id, arrival.number, newsroom.teller)?;
        }
        if waits || !(is_new || self.shown_desk.as_ref() != self.desk()) {
            return Ok(false);
        }
        match Error::caught(|| self.version(arrival, newsroom)) {
            Ok(Version { published, review, stand, doubts }) => {
                let (id, teller) = (&self.prepared.vote.id, newsroom.teller);
                self.told.doubts(id, &doubts, arrival, teller)?;
                self.listed = told::review(id, &review, &self.listed, arrival, teller)?;
                self.stand = stand;
                (self.shown, self.stuck, self.held) = (Some(stands), None, None);
                self.shown_desk = self.desk().cloned();
                Ok(published)
            }
            Err(error) => {
                Held::tell(&mut self.held, &error, &self.prepared.vote.id, arrival.number, newsroom.teller)?;
                self.stuck = Some((error, Instant::now() + RETRY));
                Ok(false)
            }
        }
    }

    /// Tells of a body that it is not published while the prepared files cannot be read.
    fn tell_barred(&mut self, arrival: Arrival, newsroom: &Newsroom<'_>) -> Result<()> {
        match &self.broken {
            Some(broken) if newsroom.publish.is_some() => {
                Held::tell(&mut self.held, &broken.error, &self.prepared.vote.id, arrival.number, newsroom.teller)
            }
            _ => Ok(()),
        }
    }

    /// Reads the prepared files again: a desk may have written into them meanwhile. What cannot be read leaves those before.
    fn prepare(&mut self, newsroom: &Newsroom<'_>) -> Result<()> {
        self.stamps = stamps(self.vote());
        let error = match newsroom.context.subject(&self.name) {
            Ok(subject) if subject.vote.id == self.id() => {
                (self.prepared, self.broken) = (subject, None);
                return self.tell_desk(newsroom.teller);
            }
            // Its recording and its versions stand under the other name.
            Ok(subject) => {
                Error::usage(say!(Watch::OtherId, id = subject.vote.id), say!(Watch::OtherIdCure, id = self.id()))
            }
            Err(error) => error,
        };
        // What cannot be read in another file leaves what was read of it before.
        let is_of_table = match &error {
            Error::Input(input) => !std::iter::once(&**input).chain(&*input.more).any(|one| one.file.ends_with(HEAD)),
            _ => false,
        };
        let bar = match (self.is_unread(), is_of_table || newsroom.publish.is_none()) {
            (true, _) => Bar::Unread,
            (false, true) => Bar::Nothing,
            (false, false) => Bar::Embargo,
        };
        let before = self.broken.take();
        self.broken = Some(Broken::tell(error, bar, before.as_ref(), self.id(), newsroom.teller)?);
        Ok(())
    }

    /// Tells what is probably wrong in `desk.toml`, where that was not told before: what is not understood there is not done.
    fn tell_desk(&mut self, teller: &Teller) -> Result<()> {
        let findings = self.told.new_among(self.prepared.of_desk());
        match findings.is_empty() {
            true => Ok(()),
            false => teller.tell(&Event::Noticed { vote: self.id(), findings: &findings }),
        }
    }

    /// SHA-256 of the `desk.toml` that was read.
    fn desk(&self) -> Option<&String> {
        self.prepared.vote.inputs.get(DESK)
    }

    /// A version of what stands, and what is to be checked in it; whether it was written.
    fn version(&self, arrival: Arrival, newsroom: &Newsroom<'_>) -> Result<Version> {
        let Newsroom { publish, projecting, house, teller, context, .. } = *newsroom;
        let Arrival { number, at } = arrival;
        let subject = self.subject(&at);
        let is_of_rows = |finding: &&Finding| {
            finding.severity == Severity::Error && finding.file.as_deref() == Some(FEED) && finding.line.is_some()
        };
        let doubts: Vec<Finding> = subject.findings.iter().filter(is_of_rows).cloned().collect();
        let terms = Terms { generated_at: Some(context.now.unwrap_or(at)), continues: true, ..newsroom.terms.clone() };
        let snapshot = tally::snapshot(&subject.vote, &subject.baselines, None);
        let Some(dir) = publish else {
            let options = projecting.options_of(&subject.vote, context);
            let projection = count::project(&subject.vote, &subject.baselines, &snapshot, &options)?;
            let review = review::list(&subject.vote, &snapshot, &projection, &subject.findings, &self.listed);
            self.tell(&projection, &subject.vote, number, teller)?;
            return Ok(Version { published: false, review, stand: stand(&projection, &subject.vote), doubts });
        };
        gate::check(&subject, false, true, terms.anyway.is_some())?;
        let terms = embargo::in_folder(&terms, &dir.join(&subject.vote.id), &subject.vote)?;
        terms.check_embargo(&subject.vote, &subject.baselines)?;
        Publication::check(&dir.join(&subject.vote.id), &subject.vote, &terms)?;
        let asked = Asked { all: false, is_published: true, terms: &terms, projecting, house };
        let bundle = Bundle::of(subject, &snapshot, &self.listed, &asked, context)?;
        self.tell(bundle.projection(), bundle.vote(), number, teller)?;
        let (_, version, status) = report::publish_version(&bundle, dir, &terms, context)?;
        let page = dir.join(self.id()).join("live.html").display().to_string();
        teller.tell(&Event::Published { vote: self.id(), version, number, status, page: &page })?;
        let stand = stand(bundle.projection(), bundle.vote());
        Ok(Version { published: true, review: bundle.review().clone(), stand, doubts })
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
            data_as_of: projection.as_of.or(self.evening.as_of()),
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

/// What was made of the figures that stand.
#[derive(Debug)]
struct Version {
    /// It was written.
    published: bool,
    /// What is to be checked in it.
    review: Review,
    /// How the count stands, in short.
    stand: Text,
    /// Rows of what came in that cannot be true.
    doubts: Vec<Finding>,
}

/// Units that are in and what is projected, in a few words.
fn stand(projection: &Projection, vote: &Vote) -> Text {
    let counted = &projection.counted;
    let units = counted.units.zip(counted.units_total).map(|(units, total)| {
        say!(
            Live::Units,
            places = vote.unit_name(PlaceKind::Unit),
            units = units.to_string(),
            total = total.to_string()
        )
    });
    let as_of = projection.as_of.map(|at| say!(Watch::StatusData, time = at.local().strftime("%H:%M").to_string()));
    Text::joined(as_of.into_iter().chain(units).chain([push(vote, projection)]), " · ")
}

/// How what came in is called among the inputs of a version.
const FEED: &str = "feed";
