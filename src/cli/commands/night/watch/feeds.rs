//! The feeds of a night: each is asked, recorded, and read for the votes it serves.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    path::PathBuf,
    time::{Duration, Instant},
};

use super::{
    args::{ADDRESS_PAUSE, Args, FILE_PAUSE, now},
    embargo,
    event::{Event, Teller},
    newsroom::{Arrival, Newsroom},
    taken::{Kind, Taken},
    watched::Watched,
};
use crate::cli::{context::Context, gate};
use crate::{
    Error, Result,
    language::{Text, say},
    vote::Moment,
    watch::{Answer, Entry, Fetch, Recording, Source, claim, recorded_signature},
};

/// Pause after which a body in doubt that lies there unchanged counts once more.
const DOUBT: Duration = Duration::from_secs(10);

/// The longest pause after failures in a row.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// One feed, with its recording and the votes it serves.
#[derive(Debug)]
pub struct FeedLine {
    name: String,
    source: Source,
    recording: Recording,
    votes: Vec<Watched>,
    /// Publication folders that no other watch may write into.
    claims: Vec<File>,
    every: Duration,
    failures: u32,
    told_nothing: bool,
    /// The body that counts if it comes again, and when it was counted again last.
    in_doubt: Option<Entry>,
    doubted: Option<Instant>,
    /// Files of a folder that could be read and were refused, with what each vote was told: they bar no other.
    refused: BTreeMap<String, (Entry, Vec<(usize, Taken)>)>,
    /// Files of a folder that were told to come before one that was taken.
    passed_over: BTreeSet<String>,
    /// Numbers of recorded bodies that are not what was recorded.
    damaged: BTreeSet<u64>,
    /// When it is asked next.
    pub next: Instant,
}

/// Opens every feed that the votes name, each once.
pub fn open(args: &Args, newsroom: &Newsroom<'_>) -> Result<Vec<FeedLine>> {
    let mut lines: Vec<FeedLine> = Vec::new();
    for name in &args.votes {
        let vote = Watched::open_or_wait(name, newsroom)?;
        let feed = match named(args, &vote) {
            Ok(feed) => feed,
            Err(error) => return Err(vote.unread().unwrap_or(error)),
        };
        let claim = newsroom.publish.map(|dir| claim(&dir.join(vote.id()))).transpose()?;
        if let Some(line) = lines.iter_mut().find(|line| line.name == feed) {
            if line.votes.iter().any(|other| other.id() == vote.id()) {
                return Err(Error::usage(say!(Watch::Twice, vote = vote.id()), say!(Watch::TwiceCure)));
            }
            if line.recording.entries().is_empty() {
                vote.check_place(newsroom, false)?;
            }
            line.votes.push(vote);
            line.claims.extend(claim);
            continue;
        }
        let folder = recording_folder(args, &vote, lines.len(), newsroom.context);
        gate::recorded_apart(&folder, newsroom.publish)?;
        let source = Source::of(&feed)?;
        let recording = Recording::resume(&folder)?;
        recording.keep_for(args.test)?;
        if recording.entries().is_empty() {
            vote.check_place(newsroom, false)?;
        }
        let pause = if feed.contains("://") { ADDRESS_PAUSE } else { FILE_PAUSE };
        lines.push(FeedLine {
            source,
            name: feed,
            recording,
            votes: vec![vote],
            claims: claim.into_iter().collect(),
            every: args.every.unwrap_or(pause),
            failures: 0,
            told_nothing: false,
            in_doubt: None,
            doubted: None,
            refused: BTreeMap::new(),
            passed_over: BTreeSet::new(),
            damaged: BTreeSet::new(),
            next: Instant::now(),
        });
    }
    Ok(lines)
}

/// The feed of a vote: that of the command line, else that of its folder.
pub(super) fn named(args: &Args, vote: &Watched) -> Result<String> {
    let own = || vote.feed_address().map(str::to_owned);
    let feed = args.feed.clone().or_else(own);
    feed.ok_or_else(|| Error::usage(say!(Watch::NoFeed), say!(Watch::NoFeedCure)))
}

/// Where a feed is recorded: of several feeds each has its own folder. A rehearsal has another one, so that a night never goes on from it.
pub(super) fn recording_folder(args: &Args, first: &Watched, feeds: usize, context: &Context) -> PathBuf {
    match (&args.record, feeds) {
        (Some(folder), 0) => folder.clone(),
        (Some(folder), _) => folder.with_file_name(format!(
            "{}-{}",
            folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            first.id()
        )),
        (None, _) if args.test => context.out_dir().join("recordings").join(format!("{}.test", first.id())),
        (None, _) => context.out_dir().join("recordings").join(first.id()),
    }
}

impl FeedLine {
    /// The votes it serves.
    pub fn votes(&self) -> impl Iterator<Item = &Watched> {
        self.votes.iter()
    }

    /// Why a vote could not be published, if that stands.
    pub fn unpublished(&mut self) -> Option<Error> {
        self.votes.iter_mut().find_map(Watched::unpublished)
    }

    /// Until when nothing may be published of it, beside the embargoes of its votes.
    pub fn embargo(&self, newsroom: &Newsroom<'_>) -> Result<Option<Moment>> {
        embargo::keep(newsroom.terms, &self.name, &self.recording, newsroom.teller)
    }

    /// Keeps with each publication folder what holds it back.
    pub fn keep_embargo(&mut self, newsroom: &Newsroom<'_>) -> Result<()> {
        self.votes.iter_mut().try_for_each(|vote| vote.keep_embargo(&self.name, newsroom))
    }

    /// When it was looked at and what its votes say, on one line.
    pub fn status(&self, context: &Context) -> Text {
        let offset = self.votes.first().map_or(jiff::tz::Offset::UTC, Watched::offset);
        let look = say!(Watch::StatusLook, time = now(context, offset).local().strftime("%H:%M:%S").to_string());
        Text::joined(std::iter::once(look).chain(self.votes.iter().map(Watched::status)), " · ")
    }

    /// Whether its pause is over.
    pub fn is_due(&self) -> bool {
        self.next <= Instant::now()
    }

    /// Takes again what was recorded before and publishes what was not; `true` where something was published.
    pub fn resume(&mut self, newsroom: &Newsroom<'_>) -> Result<bool> {
        let (recorded, unlogged) = (self.recording.entries().len(), self.recording.unlogged());
        if !unlogged.is_empty() {
            newsroom.teller.tell(&Event::Unlogged { feed: &self.name, files: unlogged })?;
        }
        if recorded == 0 {
            return Ok(false);
        }
        newsroom.teller.tell(&Event::Resumed { feed: &self.name, recorded })?;
        let all: Vec<usize> = (0..self.votes.len()).collect();
        self.replay(&all, newsroom)
    }

    /// Takes again what was recorded for votes whose prepared files could not be read and now can be.
    fn take_up(&mut self, newsroom: &Newsroom<'_>) -> Result<bool> {
        let mut ready = Vec::new();
        for (at, vote) in self.votes.iter_mut().enumerate() {
            if vote.try_again(newsroom)? {
                ready.push(at);
            }
        }
        self.replay(&ready, newsroom)
    }

    /// Takes again what was recorded, with a word of the last body alone where it is refused, and publishes what was not.
    fn replay(&mut self, votes: &[usize], newsroom: &Newsroom<'_>) -> Result<bool> {
        let entries: Vec<Entry> = self.recording.entries().to_vec();
        let Some(last) = entries.last().filter(|_| !votes.is_empty()) else { return Ok(false) };
        for entry in &entries {
            let Some(bytes) = self.body(entry, newsroom.teller)? else { continue };
            let mut refused = Vec::new();
            for &at in votes {
                let vote = &mut self.votes[at];
                let taken = vote.take_if_read(entry, &bytes)?;
                if let Some(taken) = taken.filter(|taken| taken.refused().is_some()) {
                    if entry.number == last.number {
                        taken.tell(vote.id(), entry, newsroom.teller)?;
                    }
                    refused.push((at, taken));
                }
            }
            // What the other votes make of it is known where all are asked.
            if votes.len() == self.votes.len() {
                self.remember(entry, refused);
            }
        }
        let mut published = false;
        let arrival = self.arrival(last, newsroom.context);
        // Readers do not go back to older figures: what is damaged is asked for first.
        let is_damaged = self.damaged.contains(&last.number);
        for &at in votes {
            self.votes[at].resume(newsroom);
            published |= !is_damaged && self.votes[at].publish(arrival, newsroom)?;
        }
        Ok(published)
    }

    /// The bytes of a body; `None` where they are not those that were recorded, which is told once.
    fn body(&mut self, entry: &Entry, teller: &Teller) -> Result<Option<Vec<u8>>> {
        if let Ok(bytes) = self.recording.body(entry) {
            return Ok(Some(bytes));
        }
        if self.damaged.insert(entry.number) {
            let (found, number) = (self.recording.found(entry), entry.number);
            let (file, sha256) = (entry.body.as_str(), entry.sha256.as_str());
            teller.tell(&Event::Damaged { feed: &self.name, number, file, sha256, found: found.as_deref() })?;
        }
        Ok(None)
    }

    /// The last body that was of use.
    fn last_used(&self) -> Option<&Entry> {
        self.recording.entries().iter().rfind(|entry| !self.source.is_stray(&entry.source))
    }

    /// Remembers what was refused of a body: of a folder, a file that no vote can use is passed over until it changes, and no other waits
    /// behind it.
    fn remember(&mut self, entry: &Entry, refused: Vec<(usize, Taken)>) {
        let is = |kind| refused.iter().any(|(_, taken)| taken.refused() == Some(kind));
        let is_refused = !refused.is_empty() && refused.len() == self.votes.len();
        if is(Kind::Doubted) {
            self.in_doubt = Some(entry.clone());
        }
        self.refused.remove(&entry.source);
        if is_refused && self.source.is_folder() && !is(Kind::Unreadable) {
            self.refused.insert(entry.source.clone(), (entry.clone(), refused));
        }
        self.source.remember(entry, is_refused);
    }

    /// The body that counts if it comes again: of a source that is no folder, while it is the last one.
    fn doubted_entry(&self) -> Option<&Entry> {
        let last = self.recording.entries().last()?.number;
        let is_there = |entry: &&Entry| self.source.is_folder() || entry.number == last;
        self.in_doubt.as_ref().filter(|_| self.votes.iter().any(Watched::is_in_doubt)).filter(is_there)
    }

    /// The body after which the source is asked for another: of a folder the last that was not refused. What is damaged is asked for again.
    fn asked_after(&self) -> Option<Entry> {
        let last = self.last_used()?.clone();
        match self.damaged.contains(&last.number) {
            true => Some(Entry { sha256: String::new(), headers: BTreeMap::new(), ..last }),
            false => Some(last),
        }
    }

    /// The body that is published now.
    fn arrival(&self, entry: &Entry, context: &Context) -> Arrival {
        Arrival { number: entry.number, at: self.clock(context) }
    }

    /// Tells once which files of a folder are not read because they come before one that was.
    fn tell_passed_over(&mut self, teller: &Teller) -> Result<()> {
        let names = self.source.passed_over(self.recording.entries());
        let new: Vec<String> = names.into_iter().filter(|name| self.passed_over.insert(name.clone())).collect();
        match new.is_empty() {
            true => Ok(()),
            false => teller.tell(&Event::PassedOver { feed: &self.name, files: &new }),
        }
    }

    /// Asks the source, records what it has and takes it; of a folder all files that wait. `true` where something was published.
    pub fn look(&mut self, newsroom: &Newsroom<'_>) -> Result<bool> {
        let Newsroom { teller, context, .. } = *newsroom;
        let mut published = false;
        published |= self.take_up(newsroom)?;
        self.tell_passed_over(teller)?;
        loop {
            let answer = match self.source.ask(self.asked_after().as_ref()) {
                Ok(answer) => answer,
                Err(failure) => {
                    let pause = self.pause_after_failure(failure.retry_after);
                    let (why, cure) = (&failure.problem, &failure.cure);
                    teller.tell(&Event::Failed { feed: &self.name, why, cure, again_in_s: pause.as_secs() })?;
                    return Ok(published);
                }
            };
            self.failures = 0;
            self.told_nothing &= answer == Answer::Nothing;
            let took = match answer {
                Answer::Body { name, bytes, mut headers } => {
                    headers.extend(self.signature_of(&name));
                    let fetched_at = self.clock(context);
                    let votes = self.votes.iter().map(|vote| vote.id().to_owned()).collect();
                    let fetch = Fetch { source: name, votes, fetched_at, headers, bytes: &bytes };
                    let entry = self.recording.append(&fetch)?.clone();
                    let Entry { number, sha256, bytes: n, .. } = &entry;
                    teller.tell(&Event::Recorded {
                        feed: &self.name,
                        number: *number,
                        fetched_at,
                        sha256,
                        bytes: *n,
                    })?;
                    published |= self.serve(&entry, &bytes, newsroom)?;
                    true
                }
                Answer::Unchanged => {
                    published |= self.again(newsroom)?;
                    false
                }
                Answer::Nothing => {
                    if !std::mem::replace(&mut self.told_nothing, true) {
                        let hint = self.source.missing();
                        teller.tell(&Event::Nothing {
                            feed: &self.name,
                            had: self.last_used().is_some(),
                            hint: hint.as_ref(),
                        })?;
                    }
                    false
                }
            };
            if !(took && self.source.is_folder()) {
                self.next = Instant::now() + self.every;
                return Ok(published);
            }
        }
    }

    /// The same bytes again: they are counted where a body is in doubt, and what is not published yet is tried again.
    fn again(&mut self, newsroom: &Newsroom<'_>) -> Result<bool> {
        let Some(last) = self.recording.entries().last().cloned() else { return Ok(false) };
        if let Some((key, told)) = self.late_signature(&last) {
            let mut headers = last.headers.clone();
            headers.insert(key, told);
            return self.once_more(&last, headers, newsroom);
        }
        // A file that lies there while it is looked at again and again says nothing new.
        let waits = self.doubted.is_some_and(|then| then.elapsed() < self.every.max(DOUBT));
        if let Some(doubted) = self.doubted_entry().filter(|_| !waits).cloned() {
            self.doubted = Some(Instant::now());
            return self.once_more(&doubted, doubted.headers.clone(), newsroom);
        }
        let mut published = false;
        let arrival = self.arrival(self.last_used().unwrap_or(&last), newsroom.context);
        for vote in &mut self.votes {
            published |= vote.publish(arrival, newsroom)?;
        }
        Ok(published)
    }

    /// Records the same body again, and takes it.
    fn once_more(&mut self, last: &Entry, headers: BTreeMap<String, String>, newsroom: &Newsroom<'_>) -> Result<bool> {
        let Some(bytes) = self.body(last, newsroom.teller)? else { return Ok(false) };
        let (source, votes) = (last.source.clone(), last.votes.clone());
        let fetch = Fetch { source, votes, fetched_at: self.clock(newsroom.context), headers, bytes: &bytes };
        let entry = self.recording.append(&fetch)?.clone();
        self.serve(&entry, &bytes, newsroom)
    }

    /// What is recorded of the signature of a body, where a vote asks for one.
    fn signature_of(&self, body: &str) -> Option<(String, String)> {
        let wanted = self.votes.iter().find_map(Watched::signature)?;
        let signature = self.source.signature(body, wanted.url.as_deref());
        Some(recorded_signature(signature.map_err(|why| why.english())))
    }

    /// A signature that came after its body.
    fn late_signature(&self, last: &Entry) -> Option<(String, String)> {
        let is_waiting = self.votes.iter().any(Watched::is_unsigned);
        let (key, told) = is_waiting.then(|| self.signature_of(&last.source)).flatten()?;
        (last.headers.get(&key) != Some(&told)).then_some((key, told))
    }

    /// Reads a body for every vote and publishes what changed.
    fn serve(&mut self, entry: &Entry, bytes: &[u8], newsroom: &Newsroom<'_>) -> Result<bool> {
        let mut published = false;
        let was_in_doubt = self.votes.iter().any(Watched::is_in_doubt);
        let mut refused = Vec::new();
        for (at, vote) in self.votes.iter_mut().enumerate() {
            if let Some(taken) = vote.take_if_read(entry, bytes)? {
                taken.tell(vote.id(), entry, newsroom.teller)?;
                if taken.refused().is_some() {
                    refused.push((at, taken));
                }
            }
            published |= vote.publish(Arrival::of(entry)?, newsroom)?;
        }
        self.remember(entry, refused);
        // What lies behind it and is of no use is told with it.
        if !self.source.is_stray(&entry.source) {
            for (other, of_votes) in self.refused.values() {
                for (at, taken) in of_votes.iter().filter(|_| self.source.is_behind(&other.source, &entry.source)) {
                    taken.tell(self.votes[*at].id(), other, newsroom.teller)?;
                }
            }
        }
        if !was_in_doubt {
            self.doubted = Some(Instant::now());
        }
        Ok(published)
    }

    /// Doubles the pause at each failure in a row, up to five minutes, and moves it a little, so that many do not ask at once.
    fn pause_after_failure(&mut self, asked: Option<Duration>) -> Duration {
        self.failures = (self.failures + 1).min(10);
        let doubled = self.every.saturating_mul(1 << (self.failures - 1)).min(LONGEST_PAUSE.max(self.every));
        let jitter = f64::from(jiff::Timestamp::now().subsec_nanosecond().unsigned_abs() % 1000) / 4000.0;
        let pause = asked.unwrap_or_default().max(doubled.mul_f64(1.0 + jitter));
        self.next = Instant::now() + pause;
        pause
    }

    /// Now, on the clock of the vote, and never before the body before: a clock that is set back moves nothing.
    fn clock(&self, context: &Context) -> Moment {
        let offset = self.votes.first().map_or(jiff::tz::Offset::UTC, Watched::offset);
        let now = now(context, offset);
        let last = self.recording.entries().last().and_then(|last| last.moment().ok());
        last.map_or(now, |last| now.max(last))
    }
}
