//! `plebis watch --check`: what is ready for the night.

use std::{collections::BTreeMap, path::Path};

use serde::Serialize;

use super::{
    args::{Args, now},
    embargo,
    event::finding_words,
    feeds,
    newsroom::Newsroom,
    watched::{PAST, Watched},
};
use crate::cli::{
    context::{print, say},
    gate,
};
use crate::{
    Error, Result,
    feed::{self, FeedOptions, Snapshot},
    language::{PlaceKind, Text, Value, say},
    publish::{self, Terms, system_clock},
    vote::{Finding, Moment, Severity, Vote},
    watch::{Answer, Entry, Recording, Source, check_signature, recorded_signature},
};

/// How one thing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    /// Ready.
    Ready,
    /// Not yet: what it needs is still to come.
    Pending,
    /// To be mended before the night.
    Broken,
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
struct Item {
    vote: String,
    what: &'static str,
    state: State,
    told: Text,
}

#[derive(Debug, Serialize)]
struct Ready<'a> {
    schema_version: u32,
    command: &'static str,
    state: State,
    items: &'a [Item],
}

/// Looks at everything, prints it, and ends with 0 ready, 6 pending or 3 broken.
pub fn run(args: &Args, newsroom: &Newsroom<'_>) -> Result<()> {
    let context = newsroom.context;
    let mut items = Vec::new();
    for name in &args.votes {
        match Watched::open(name, newsroom) {
            Err(error) => {
                let (state, told) = broken(&error);
                items.push(item(name, "folder", state, told));
            }
            Ok(vote) => look(&vote, args, newsroom, &mut items),
        }
    }
    let state = items.iter().map(|item| item.state).max().unwrap_or(State::Broken);
    if context.json {
        let ready = Ready { schema_version: crate::SCHEMA_VERSION, command: "watch", state, items: &items };
        print(&publish::json(&ready)?)?;
    } else {
        for Item { vote, state, told, .. } in &items {
            let line = match state {
                State::Ready => say!(Watch::Ready, vote, told),
                State::Pending => say!(Watch::Pending, vote, told),
                State::Broken => say!(Watch::Broken, vote, told),
            };
            print(&(line.get(context.lang) + "\n"))?;
        }
    }
    match state {
        State::Ready => Ok(()),
        State::Pending => Err(Error::nothing(say!(Watch::NotReady), say!(Watch::NotReadyCure))),
        State::Broken => {
            Err(crate::InputError::file(args.votes.join(" "), say!(Watch::IsBroken), say!(Watch::IsBrokenCure)).into())
        }
    }
}

fn item(vote: &str, what: &'static str, state: State, told: Text) -> Item {
    Item { vote: vote.to_owned(), what, state, told }
}

/// What is wrong, and what to do.
fn broken(error: &Error) -> (State, Text) {
    (State::Broken, error.problem().then(&say!(Watch::Cure, cure = error.cure())))
}

fn look(vote: &Watched, args: &Args, newsroom: &Newsroom<'_>, items: &mut Vec<Item>) {
    let context = newsroom.context;
    let mut add = |what, state, told| items.push(item(vote.id(), what, state, told));
    let subject = vote.prepared();
    let of_desk: Vec<Finding> = subject.of_desk().cloned().collect();
    finding_words(&of_desk).iter().for_each(|told| say(&told.get(context.lang)));
    let errors = subject.prepared_errors().len();
    let state = if errors == 0 { State::Ready } else { State::Broken };
    let warnings = subject.findings.iter().filter(|finding| finding.severity == Severity::Warning).count();
    add("folder", state, say!(Watch::ReadyFolder, errors, warnings));
    let (places, units) =
        (vote.vote().unit_name(PlaceKind::Unit), vote.vote().units.len().max(vote.vote().unit_info.len()));
    let (state, told) = match feeds::named(args, vote).ok() {
        Some(feed) if units == 0 => (State::Pending, say!(Watch::ReadyNoUnits, places, feed, vote = vote.name())),
        _ if units == 0 => (State::Pending, say!(Watch::ReadyUnits, places, n = units)),
        _ => (State::Ready, say!(Watch::ReadyUnits, places, n = units)),
    };
    add("units", state, told);
    let earlier = subject.baselines.len();
    let state = if earlier > 0 { State::Ready } else { State::Pending };
    add("earlier_votes", state, say!(Watch::ReadyEarlier, n = earlier));
    let (state, told) = feed(vote, args);
    add("feed", state, told);
    add("clock", State::Ready, say!(Watch::ReadyClock, at = now(context, vote.offset())));
    let recording = feeds::recording_folder(args, vote, 0, context);
    let (state, told) = embargoed(vote, &recording, newsroom);
    add("embargo", state, told);
    add("day", State::Ready, day(vote.vote(), now(context, vote.offset())));
    for (what, place) in [("recording", Some(recording.as_path())), ("target", newsroom.publish)] {
        let Some(place) = place else { continue };
        let (state, told) = match writable(place) {
            Ok(()) => (State::Ready, say!(Watch::ReadyPlace, place = place.display().to_string())),
            Err(error) => {
                let why = error.to_string();
                (State::Broken, say!(Watch::NoPlace, place = place.display().to_string(), why))
            }
        };
        add(what, state, told);
    }
    let apart =
        gate::recorded_apart(&recording, newsroom.publish).and_then(|()| Recording::check_kind(&recording, args.test));
    if let Err(error) = apart {
        let (state, told) = broken(&error);
        add("recording", state, told);
    }
    let recorded = Recording::read(&recording).map_or(0, |recording| recording.entries().len());
    if recorded > 0 {
        add("recording", State::Ready, say!(Watch::ReadyRecorded, n = recorded));
    } else if let Err(error) = vote.check_place(newsroom, false) {
        let (state, told) = broken(&error);
        add("folder", state, told);
    }
    let languages: Vec<Value> =
        vote.vote().translations.keys().map(|lang| Value::from(lang.word().to_owned())).collect();
    let told = match languages.is_empty() {
        true => say!(Watch::ReadyOwnLanguage),
        false => say!(Watch::ReadyLanguages, languages = Value::list(languages)),
    };
    add("languages", State::Ready, told);
}

/// Until when nothing is published: by the vote, by the command line, by the recording or by the publication folder.
fn embargoed(vote: &Watched, recording: &Path, newsroom: &Newsroom<'_>) -> (State, Text) {
    let of_folder = |terms: Terms| match newsroom.publish {
        Some(dir) => terms.in_folder(&dir.join(vote.id()), vote.vote()),
        None => Ok(terms),
    };
    let recorded = match Recording::embargo_of(recording) {
        Err(_) if newsroom.terms.settles => Ok(None),
        recorded => recorded,
    };
    let terms = recorded.and_then(|recorded| {
        of_folder(Terms { embargo: embargo::beside(newsroom.terms, recorded), ..newsroom.terms.clone() })
    });
    let told = match terms.map(|terms| terms.embargo_of(vote.vote())) {
        Err(error) => return broken(&error),
        Ok(None) => say!(Watch::ReadyNoEmbargo),
        Ok(Some(embargo)) if embargo.in_force(system_clock(), newsroom.context.now) => {
            say!(Watch::ReadyEmbargo, until = embargo.until())
        }
        Ok(Some(embargo)) => say!(Watch::ReadyEmbargoOver, until = embargo.until()),
    };
    (State::Ready, told)
}

/// How far the day of the vote is: a folder with the day of another vote is the commonest slip.
fn day(vote: &Vote, now: Moment) -> Text {
    let day = vote.date.to_string();
    match now.local().date().since(vote.date).map_or(0, |span| span.get_days()) {
        days if days > PAST => say!(Watch::DayPast, day, days = i64::from(days).unsigned_abs() as usize),
        days if days < 0 => say!(Watch::DayAhead, day, days = i64::from(days).unsigned_abs() as usize),
        _ => say!(Watch::DayNow, day),
    }
}

/// Asks the feed once, and reads what it has against the units of the vote; nothing is recorded.
fn feed(vote: &Watched, args: &Args) -> (State, Text) {
    let asked = feeds::named(args, vote).and_then(|name| Ok((Source::of(&name)?, name)));
    let (mut source, name) = match asked {
        Ok(asked) => asked,
        Err(error) => return broken(&error),
    };
    let mut unreadable = None;
    loop {
        let (bytes, file) = match source.ask(None) {
            Err(failure) => return (State::Broken, say!(Watch::FeedFails, feed = name, why = failure.problem)),
            // A file that is there and empty waits for its figures.
            Ok(Answer::Body { bytes, name, .. }) if !bytes.iter().all(u8::is_ascii_whitespace) => (bytes, name),
            Ok(_) => {
                let told = say!(Watch::FeedPending, feed = name);
                return unreadable.unwrap_or_else(|| {
                    (State::Pending, Text::sentences(std::iter::once(told).chain(source.missing())))
                });
            }
        };
        if let Err(why) = signed(vote, &source, &file, &bytes) {
            return (State::Broken, say!(Watch::FeedFails, feed = name, why));
        }
        match feed::read(&bytes, &FeedOptions::of(vote.vote(), &file), vote.vote()) {
            Ok(snapshot) => return reads(&snapshot, vote.vote(), file),
            Err(error) => {
                let why = error.text();
                unreadable.get_or_insert((State::Broken, say!(Watch::FeedFails, feed = &file, why)));
            }
        }
        // Of a folder the next file may be one of figures.
        if !source.is_folder() {
            return unreadable.unwrap_or((State::Pending, say!(Watch::FeedPending, feed = name)));
        }
        source.remember(&Entry { source: file, sha256: publish::sha256(&bytes), ..Entry::default() }, true);
    }
}

/// What a body lists of the units of the vote.
fn reads(snapshot: &Snapshot, vote: &Vote, feed: String) -> (State, Text) {
    let places = vote.unit_name(PlaceKind::Unit);
    let listed = snapshot.returns.reports.len() + snapshot.waiting.len();
    let (absent, aside) = (snapshot.absent.len(), snapshot.returns.unread.len());
    let state = if listed == 0 { State::Pending } else { State::Ready };
    let told = say!(Watch::FeedReads, feed, places, listed, absent, aside);
    let why = snapshot.returns.unread.first().map(|row| {
        let unit = Text::same(row.unit.as_deref().unwrap_or("–"));
        say!(Watch::FirstAside, line = row.line, unit, why = &row.why)
    });
    let test = snapshot.is_test.then(|| say!(Watch::OfTest));
    (state, Text::sentences(std::iter::once(told).chain(why).chain(test)))
}

/// Whether a body has the signature that the vote asks for.
fn signed(vote: &Watched, source: &Source, name: &str, bytes: &[u8]) -> std::result::Result<(), Text> {
    let Some(wanted) = vote.signature() else { return Ok(()) };
    let signature = source.signature(name, wanted.url.as_deref());
    let told = recorded_signature(signature.map_err(|why| why.english()));
    check_signature(wanted, bytes, &BTreeMap::from([told]))
}

/// Writes and removes a file where the night will write.
fn writable(place: &Path) -> std::io::Result<()> {
    let made = !place.exists();
    std::fs::create_dir_all(place)?;
    let probe = place.join(".plebis-probe");
    // As much as a large version takes: a full disk shows here.
    std::fs::write(&probe, vec![0_u8; 16 << 20]).and_then(|()| std::fs::remove_file(&probe)).inspect_err(|_| {
        let _ = std::fs::remove_file(&probe);
    })?;
    if made { std::fs::remove_dir(place) } else { Ok(()) }
}
