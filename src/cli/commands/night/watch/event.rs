//! What happens on a night, told as it happens: in words on standard error, as JSON lines on standard output with `--json`.

use serde::Serialize;

use crate::cli::context::{Context, print, say};
use crate::{
    Result,
    language::{Lang, Text, say},
    publish,
    vote::{Finding, Moment},
};

/// One thing that happened.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event<'a> {
    /// A recording was read again, and the watch goes on from there.
    Resumed { feed: &'a str, recorded: usize },
    /// The source has nothing yet.
    Nothing { feed: &'a str },
    /// The source could not be asked.
    Failed { feed: &'a str, why: &'a Text, cure: &'a Text, again_in_s: u64 },
    /// A body came in and was recorded.
    Recorded { feed: &'a str, number: u64, fetched_at: Moment, sha256: &'a str, bytes: u64 },
    /// A body was refused for a vote; what stood before stands.
    Refused { vote: &'a str, number: u64, why: &'a Text, cure: Option<&'a Text> },
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
    },
    /// What is projected now.
    Projected(Projected<'a>),
    /// A version was written, and is shown.
    Published { vote: &'a str, version: u64, number: u64, status: publish::Status },
    /// A version could not be written; it is tried again.
    Unpublished { vote: &'a str, why: &'a Text, cure: &'a Text },
    /// The prepared files cannot be read now; those read before are used.
    Prepared { vote: &'a str, why: &'a Text, cure: &'a Text },
    /// The command after a publication ended.
    After { command: &'a str, code: Option<i32> },
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
}

impl Teller {
    pub fn new(context: &Context) -> Self {
        Self { json: context.json, lang: context.lang }
    }

    /// Tells one event.
    pub fn tell(&self, event: &Event<'_>) -> Result<()> {
        if self.json {
            return print(&publish::json_line(&Line { schema_version: crate::SCHEMA_VERSION, event })?);
        }
        let told = words(event);
        if !told.is_empty() {
            say(&told.get(self.lang));
        }
        Ok(())
    }
}

fn words(event: &Event<'_>) -> Text {
    match event {
        Event::Resumed { feed, recorded } => say!(Watch::Resumed, feed = *feed, recorded = *recorded),
        Event::Nothing { feed } => say!(Watch::NothingThere, feed = *feed),
        Event::Failed { feed, why, cure, again_in_s } => {
            say!(Watch::Failed, feed = *feed, why = *why, cure = *cure, seconds = *again_in_s as usize)
        }
        Event::Recorded { .. } => Text::default(),
        Event::Refused { vote, number, why, cure } => {
            let told = say!(Watch::Refused, vote = *vote, number = *number as usize, why = *why);
            cure.map_or_else(|| told.clone(), |cure| told.clone().then(&say!(Watch::Cure, cure)))
        }
        Event::Taken { vote, new, changed, back, set_aside, test, .. } => {
            let (new, changed, back, aside) = (*new, *changed, *back, *set_aside);
            let told = say!(Watch::Taken, vote = *vote, new, changed, back, aside);
            if *test { told.then(&say!(Watch::OfTest)) } else { told }
        }
        Event::Projected(projected) => say!(Watch::Projected, vote = projected.vote, headline = &projected.headline),
        Event::Published { vote, version, .. } => say!(Watch::Published, vote = *vote, version = *version as usize),
        Event::Unpublished { vote, why, cure } => say!(Watch::Unpublished, vote = *vote, why = *why, cure = *cure),
        Event::Prepared { vote, why, cure } => say!(Watch::Prepared, vote = *vote, why = *why, cure = *cure),
        Event::After { command, code } => match code {
            Some(0) => Text::default(),
            Some(code) => say!(Watch::AfterFailed, command = *command, code = i64::from(*code).to_string()),
            None => say!(Watch::AfterStopped, command = *command),
        },
    }
}
