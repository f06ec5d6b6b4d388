//! Bytes → what they say of one vote.

use std::path::Path;

use super::{
    cells::text::decoded,
    formats::{self, Source},
    options::FeedOptions,
    question::Question,
    recognise::{no_web_page, recognised},
    record::{Aside, Body},
    snapshot::Snapshot,
    units::{Known, Met, meet},
};
use crate::{
    InputError,
    data::{files::FileName, notes::Notes, set_aside, set_aside_early},
    language::{Text, say},
    vote::{FeedCode, FeedFormat, Finding, Returns, SetAside, Vote},
};

/// Reads the bytes of a counting office as a snapshot of a vote.
///
/// Rows that cannot be used are set aside and told; places that the vote does not know are told with the nearest name.
///
/// # Errors
/// Refuses a body that is no text, of no known format, of another day or question, or broken: whole, with its place and the cure.
pub fn read(bytes: &[u8], options: &FeedOptions, vote: &Vote) -> Result<Snapshot, InputError> {
    let file = named(&options.name);
    let mut notes = Notes::default();
    let decoded = decoded(&file, bytes, &mut notes)?;
    no_web_page(&file, &decoded.text)?;
    let format = match options.format {
        Some(format) => format,
        None => recognised(&file, &decoded.text, &options.rules)?,
    };
    let source = Source { file: &file, text: &decoded.text, bytes: &decoded.bytes, vote, options };
    let known = Known::of(vote, &options.rules);
    let mut snapshot = match format {
        FeedFormat::Canonical => formats::canonical(&source, &known, &mut notes)?,
        _ => {
            let body = formats::read(format, &source, &mut notes)?;
            check_day(&body, &source)?;
            of_body(format, body, &source, &known, &mut notes)
        }
    };
    if !(options.without_vote || snapshot.is_test) {
        set_aside_early(&mut snapshot.returns, vote.date, &file, &mut notes);
    }
    snapshot.recognised = options.format.is_none();
    let names = vote.place_names();
    snapshot.findings = notes.into_findings().into_iter().map(|finding| finding.named(&names)).collect();
    snapshot.findings.sort_by(Finding::order);
    Ok(snapshot)
}

/// How a body is named: by its file in findings, as it was given in refusals.
fn named(name: &str) -> FileName {
    let shown = if name.is_empty() { "feed" } else { name }.to_owned();
    let last = Path::new(&shown).file_name().map(|name| name.to_string_lossy().into_owned());
    FileName { name: last.unwrap_or_else(|| shown.clone()), shown }
}

/// A body of another day is another vote's, unless it is a rehearsal.
fn check_day(body: &Body, source: &Source<'_>) -> Result<(), InputError> {
    let day = source.vote.date;
    if source.options.without_vote || body.days.is_empty() || body.days.contains(&day) || body.test.is_some() {
        return Ok(());
    }
    let theirs = body.days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let problem = say!(Feed::OtherDay, theirs = &theirs, ours = day.to_string());
    Err(source.file.refuse(problem, say!(Feed::OtherDayCure)).column("date").value(theirs))
}

fn of_body(format: FeedFormat, body: Body, source: &Source<'_>, known: &Known<'_>, notes: &mut Notes) -> Snapshot {
    let file = source.file;
    let of = |row: &Aside, notes: &mut Notes| {
        let mut aside = set_aside(file, row.line, (row.unit.clone(), row.reported_at), &row.error, notes);
        // Told as the source calls it, and kept under its key: the unit keeps its figures.
        let key = aside.unit.as_ref().and_then(|unit| known.key(std::slice::from_ref(unit), &[], None, None));
        aside.unit = key.map(|(key, _)| key).or(aside.unit);
        aside
    };
    let mut aside: Vec<SetAside> = body.aside.iter().map(|row| of(row, notes)).collect();
    let Met { reports, waiting, aside: no_units, totals, expected, named } = meet(&body.records, known, file, notes);
    aside.extend(no_units);
    aside.sort_by_key(|row| row.line);
    let why = body.test.clone().or_else(|| before_the_vote(&body, source, !reports.is_empty()));
    let is_test = why.is_some();
    if let Some(why) = why {
        let message = say!(Feed::NotReal, why);
        notes.add(Finding::new(FeedCode::FeedNotReal, message, say!(Feed::NotRealCure)).at(&file.name, None));
    }
    // The time of a table is that of its rows, and what is set aside says nothing.
    let as_of = match format {
        FeedFormat::Csv => reports.iter().filter_map(|report| report.reported_at).max(),
        _ => body.as_of,
    };
    let question: Option<Question> = body.chosen.and_then(|at| body.questions.get(at).cloned());
    Snapshot {
        format,
        recognised: false,
        question,
        questions: body.questions,
        as_of,
        revision: body.revision,
        is_test,
        state: body.state,
        returns: Returns { reports, aggregates: Vec::new(), is_test, unread: aside, expected },
        waiting,
        absent: known.absent(&named),
        totals,
        findings: Vec::new(),
    }
}

/// Results that are older than their vote are made.
fn before_the_vote(body: &Body, source: &Source<'_>, has_reports: bool) -> Option<Text> {
    let own = (!source.options.without_vote).then_some(source.vote.date);
    let day = own.or(body.days.first().copied())?;
    let at = body.as_of.filter(|at| has_reports && at.local().date() < day)?;
    Some(say!(Feed::BeforeTheVote, at, day = day.to_string()))
}
