//! What happens on a night, told as it happens: in words on standard error, as JSON lines on standard output with `--json`.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use crate::cli::context::{Context, is_dumb, print, say};
use crate::{
    Result,
    language::{Lang, Text, Value, say},
    publish,
    review::{Entry, Listed, Review},
    vote::{Finding, Moment},
};

/// One thing that happened.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event<'a> {
    /// A recording was read again, and the watch goes on from there.
    Resumed { feed: &'a str, recorded: usize },
    /// Recorded bodies without a line in the log, which do not count.
    Unlogged { feed: &'a str, files: &'a [String] },
    /// What is probably wrong in `desk.toml`, where that was not told before.
    Noticed { vote: &'a str, findings: &'a [Finding] },
    /// A recorded body is not what was recorded, and does not count.
    Damaged {
        feed: &'a str,
        number: u64,
        file: &'a str,
        /// Its hash when it was recorded.
        sha256: &'a str,
        /// Its hash now; `None` where the file is not there.
        found: Option<&'a str>,
    },
    /// Nothing is published before a time, as the command line or the recording says; or that is lifted.
    Embargo { feed: &'a str, until: Option<Moment>, before: Option<Moment> },
    /// The source has nothing yet.
    Nothing {
        feed: &'a str,
        /// It had something before.
        had: bool,
        /// Where it may be instead.
        hint: Option<&'a Text>,
    },
    /// The source could not be asked.
    Failed { feed: &'a str, why: &'a Text, cure: &'a Text, again_in_s: u64 },
    /// Files of a folder that are not read: by their names they come before one that was.
    PassedOver { feed: &'a str, files: &'a [String] },
    /// A body came in and was recorded.
    Recorded { feed: &'a str, number: u64, fetched_at: Moment, sha256: &'a str, bytes: u64 },
    /// A body was refused for a vote; what stood before stands.
    Refused {
        vote: &'a str,
        number: u64,
        /// The file or address that it came from.
        file: &'a str,
        why: &'a Text,
        cure: Option<&'a Text>,
        /// Figures from before stand.
        stands: bool,
    },
    /// A body was taken.
    Taken {
        vote: &'a str,
        number: u64,
        new: usize,
        changed: usize,
        back: usize,
        set_aside: usize,
        findings: &'a [Finding],
        test: bool,
        /// Findings that were not told before.
        #[serde(skip)]
        new_findings: &'a [Finding],
    },
    /// Rows of what stands that cannot be true and do not count, where that was not told before.
    Doubtful { vote: &'a str, number: u64, findings: &'a [Finding] },
    /// What is projected now.
    Projected(Projected<'a>),
    /// A version was written, and is shown.
    Published { vote: &'a str, version: u64, number: u64, status: publish::Status, page: &'a str },
    /// What is to be checked changed: the worst of the list, and what entered and left it.
    Review {
        vote: &'a str,
        number: u64,
        #[serde(flatten, serialize_with = "worst")]
        review: &'a Review,
        entered: Vec<&'a Entry>,
        left: Vec<&'a Listed>,
    },
    /// A body is not published; it is tried again.
    Unpublished {
        vote: &'a str,
        number: u64,
        why: &'a Text,
        cure: &'a Text,
        /// It was told before.
        still: bool,
    },
    /// The prepared files cannot be read now; those read before are used.
    Prepared {
        vote: &'a str,
        why: &'a Text,
        cure: &'a Text,
        /// It was told before.
        still: bool,
        /// What that leaves.
        #[serde(skip)]
        bar: Bar,
    },
    /// The command after a publication ended.
    After { command: &'a str, code: Option<i32> },
}

/// What prepared files that cannot be read leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    /// Those read before are used.
    Nothing,
    /// Those read before are used, and nothing is published: the embargo is not known.
    Embargo,
    /// None were read yet: what comes in is recorded.
    Unread,
}

/// The projection after a body.
#[derive(Debug, Clone, Serialize)]
pub struct Projected<'a> {
    pub vote: &'a str,
    pub number: u64,
    pub data_as_of: Option<Moment>,
    pub units: Option<usize>,
    pub units_total: Option<usize>,
    pub progress: Option<f64>,
    pub counted_share: Option<f64>,
    pub median: Option<f64>,
    pub lower: Option<f64>,
    pub upper: Option<f64>,
    pub win_probability_yes: Option<f64>,
    /// The final share of the option in focus, where the folder has it: a night of the past.
    pub result: Option<f64>,
    /// Whether the range holds it.
    pub holds: Option<bool>,
    /// The sentence a desk can print.
    pub headline: Text,
    /// The same in a hundred letters.
    pub push: Text,
}

/// An event as a line of JSON.
#[derive(Serialize)]
struct Line<'l, 'e> {
    schema_version: u32,
    #[serde(flatten)]
    event: &'l Event<'e>,
}

/// Tells events as the command line asks.
#[derive(Debug)]
pub struct Teller {
    json: bool,
    lang: Lang,
    /// The last line of a terminal, which says how things stand.
    line: Option<ProgressBar>,
}

impl Teller {
    pub fn new(context: &Context) -> Self {
        let is_watched = std::io::stderr().is_terminal() && !context.json && !is_dumb();
        let line = is_watched.then(|| {
            let line = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            ProgressStyle::with_template("{wide_msg}")
                .map_or_else(|_| line.clone(), |style| line.clone().with_style(style))
        });
        Self { json: context.json, lang: context.lang, line }
    }

    /// Says on the last line of a terminal how things stand; nothing elsewhere.
    pub fn status(&self, told: impl FnOnce() -> Text) {
        if let Some(line) = &self.line {
            line.set_message(told().get(self.lang));
        }
    }

    /// Tells one event.
    pub fn tell(&self, event: &Event<'_>) -> Result<()> {
        if self.json {
            return print(&publish::json_line(&Line { schema_version: crate::SCHEMA_VERSION, event })?);
        }
        // What stands is on the last line of a terminal.
        let is_shown = self.line.is_some()
            && matches!(event, Event::Unpublished { still: true, .. } | Event::Prepared { still: true, .. });
        let told = words(event);
        if !told.is_empty() && !is_shown {
            let told = told.get(self.lang);
            match &self.line {
                Some(line) => line.suspend(|| say(&told)),
                None => say(&told),
            }
        }
        Ok(())
    }
}

/// Digits of a hash that a line of words has.
const DIGITS: usize = 12;
/// Entries of a list that an event has.
const WORST: usize = 20;
/// Entries that are told one by one when they enter the list.
const TOLD: usize = 5;

/// The head of a list, with how many more there are.
fn worst<S: serde::Serializer>(review: &&Review, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    let more = review.more + review.entries.len().saturating_sub(WORST);
    let entries = review.entries.iter().take(WORST).cloned().collect();
    Review { entries, more, acknowledged: review.acknowledged }.serialize(serializer)
}

/// What is doubtful, each where it stands.
pub(super) fn finding_words(findings: &[Finding]) -> Vec<Text> {
    let one = |finding: &Finding| {
        let line = finding.line.map(|line| line.to_string());
        let place: Vec<String> = [finding.file.clone(), line].into_iter().flatten().collect();
        let (place, message) = (place.join(":"), &finding.message);
        let told =
            if place.is_empty() { say!(Watch::FindingAlone, message) } else { say!(Watch::Finding, place, message) };
        told.then(&say!(Watch::Cure, cure = &finding.hint).capital())
    };
    let mut told: Vec<Text> = findings.iter().take(TOLD).map(one).collect();
    if findings.len() > TOLD {
        told.push(say!(Watch::MoreFindings, n = findings.len() - TOLD));
    }
    told
}

fn review_words(vote: &str, entered: &[&Entry], left: &[&Listed]) -> Text {
    let mut told: Vec<Text> = entered.iter().take(TOLD).map(|entry| entry_words(vote, entry)).collect();
    if entered.len() > TOLD {
        told.push(say!(Review::More, n = entered.len() - TOLD));
    }
    if !left.is_empty() {
        let names = Value::first_few(left.iter().map(|left| Text::same(&left.name)), TOLD);
        told.push(say!(Review::Left, vote, names));
    }
    Text::joined(told, "\n")
}

fn entry_words(vote: &str, entry: &Entry) -> Text {
    let (name, what, cause) = (&entry.name, &entry.what, &entry.likely_cause);
    match entry.points {
        Some(points) => say!(
            Review::ToldPoints,
            vote,
            points = Value::points_signed(points, Entry::decimals(points)),
            name,
            what,
            cause
        ),
        None => say!(Review::Told, vote, name, what, cause),
    }
}

fn damaged_words(feed: &str, file: &str, was: &str, now: Option<&str>) -> Text {
    let short = |hash: &str| hash.get(..DIGITS).unwrap_or(hash).to_owned();
    match now {
        Some(now) => say!(Watch::Damaged, feed, file, was = short(was), now = short(now)),
        None => say!(Watch::DamagedGone, feed, file, was = short(was)),
    }
}

fn embargo_words(feed: &str, until: Option<Moment>, before: Option<Moment>) -> Text {
    match (until, before) {
        (Some(until), Some(before)) if before == until => say!(Watch::EmbargoStands, feed, until),
        (Some(until), _) => say!(Watch::EmbargoKept, feed, until),
        (None, Some(until)) => say!(Watch::EmbargoLifted, feed, until),
        (None, None) => Text::default(),
    }
}

fn words(event: &Event<'_>) -> Text {
    match event {
        Event::Resumed { feed, recorded } => say!(Watch::Resumed, feed = *feed, recorded = *recorded),
        Event::Unlogged { feed, files } => {
            let (n, files) = (files.len(), Value::first_few(*files, TOLD));
            say!(Watch::Unlogged, feed = *feed, n, files).then(&say!(Watch::UnloggedCure))
        }
        Event::Damaged { feed, file, sha256, found, .. } => damaged_words(feed, file, sha256, *found),
        Event::Embargo { feed, until, before } => embargo_words(feed, *until, *before),
        Event::Noticed { findings, .. } | Event::Doubtful { findings, .. } => {
            Text::joined(finding_words(findings), "\n")
        }
        Event::Nothing { feed, had, hint } => {
            let told = if *had { say!(Watch::Gone, feed = *feed) } else { say!(Watch::NothingThere, feed = *feed) };
            told.then(&hint.cloned().unwrap_or_default())
        }
        Event::Failed { feed, why, cure, again_in_s } => {
            let cure = (*cure).clone().capital();
            say!(Watch::Failed, feed = *feed, why = *why, cure, seconds = *again_in_s as usize)
        }
        Event::PassedOver { feed, files } => {
            say!(Watch::PassedOver, feed = *feed, files = Value::first_few(*files, TOLD))
                .then(&say!(Watch::PassedOverCure))
        }
        Event::Recorded { .. } => Text::default(),
        Event::Refused { vote, number, file, why, cure, stands } => {
            let (vote, number, file) = (*vote, *number as usize, *file);
            let told = match stands {
                true => say!(Watch::Refused, vote, number, file, why = *why),
                false => say!(Watch::RefusedFirst, vote, number, file, why = *why),
            };
            cure.map_or_else(|| told.clone(), |cure| told.clone().then(&say!(Watch::Cure, cure).capital()))
        }
        Event::Taken { vote, new, changed, back, set_aside, test, new_findings, .. } => {
            let (new, changed, back, aside) = (*new, *changed, *back, *set_aside);
            let told = say!(Watch::Taken, vote = *vote, new, changed, back, aside);
            let told = if *test { told.then(&say!(Watch::OfTest)) } else { told };
            Text::joined(std::iter::once(told).chain(finding_words(new_findings)), "\n")
        }
        Event::Projected(projected) => say!(Watch::Projected, vote = projected.vote, headline = &projected.headline),
        Event::Published { vote, version, page, .. } => {
            say!(Watch::Published, vote = *vote, version = *version as usize, page = *page)
        }
        Event::Review { vote, entered, left, .. } => review_words(vote, entered, left),
        Event::Unpublished { vote, why, cure, .. } => {
            say!(Watch::Unpublished, vote = *vote, why = *why, cure = (*cure).clone().capital())
        }
        Event::Prepared { vote, why, cure, bar, .. } => {
            let (vote, why, cure) = (*vote, *why, (*cure).clone().capital());
            match bar {
                Bar::Nothing => say!(Watch::Prepared, vote, why, cure),
                Bar::Embargo => say!(Watch::PreparedBarred, vote, why, cure),
                Bar::Unread => say!(Watch::PreparedUnread, vote, why, cure),
            }
        }
        Event::After { command, code } => match code {
            Some(0) => Text::default(),
            Some(code) => say!(Watch::AfterFailed, command = *command, code = i64::from(*code).to_string()),
            None => say!(Watch::AfterStopped, command = *command),
        },
    }
}
