//! NIST SP 1500-100 version 2, JSON: places, contests, and counts by type that point to places.

mod places;
mod votes;

mod fields;

use jiff::{ToSpan, civil::Date};

use self::{
    fields::{absent, words},
    places::places,
    votes::{Votes, total},
};
use super::source::{Source, test_key, test_title};
use crate::{
    InputError,
    data::{files::FileName, notes::Notes},
    feed::{
        cells::json::{Node, parse},
        question::Question,
        record::{Aside, Body, Figures, true_together},
        snapshot::FeedState,
    },
    language::{Text, say},
    vote::{Counts, ReportStatus},
};

/// Reads the ballot measure that is asked for.
///
/// # Errors
/// Refuses what is no such JSON, a body without the measure, and selections of which it is not clear which is yes.
pub(super) fn read(source: &Source<'_>, notes: &mut Notes) -> Result<Body, InputError> {
    let file = source.file;
    let json = parse(file, source.text)?;
    let root = Node::root(&json);
    let elections = root.list("Election", file)?.ok_or_else(|| absent(file, "Election"))?;
    let of_election: Vec<Node<'_>> = elections.items().collect();
    let lists: Vec<Node<'_>> = of_election.iter().filter_map(|election| election.get("Contest")).collect();
    let is_measure =
        |contest: &Node<'_>| contest.text_of("@type").is_some_and(|kind| kind.ends_with("BallotMeasureContest"));
    let contests: Vec<Node<'_>> = lists.iter().flat_map(|list| list.items().filter(is_measure)).collect();
    let questions: Vec<Question> = contests.iter().map(question).collect();
    let chosen = source.chosen(&questions)?;
    let test = flag(&root).or_else(|| test_title(&questions[chosen].titles));
    let as_of = match root.get("GeneratedDate") {
        None => None,
        Some(time) => {
            let read = source.clock(None).moment(&time.text().unwrap_or_default());
            Some(read.map_err(|why| time.refuse(file, why))?)
        }
    };
    let sequence = root.text_of("SequenceStart").zip(root.text_of("SequenceEnd"));
    let mut body = Body {
        days: of_election.iter().flat_map(days).collect(),
        revision: sequence.map(|(start, end)| format!("{start}/{end}")),
        state: state(&root),
        questions,
        chosen: Some(chosen),
        as_of,
        test,
        ..Body::default()
    };
    let is_over = body.state == FeedState::Complete;
    let places = places(&root, file, &mut body)?;
    let votes = Votes::read(&contests[chosen], source)?;
    let units = root.get("GpUnit");
    for (node, at) in units.iter().flat_map(Node::items).zip(places) {
        let Some(at) = at else { continue };
        let id = node.text_of("@id").unwrap_or_default();
        let record = &body.records[at];
        let called = record.called().to_owned();
        let line = record.line;
        body.records[at].registered = node.count("VotersRegistered", file).ok().flatten();
        match figures(&node, &id, &votes, is_over, (file, line), notes) {
            Ok(figures) => body.records[at].figures = figures,
            Err(error) => {
                body.aside.push(Aside { unit: Some(called), reported_at: None, line, error });
            }
        }
    }
    votes.tell_dangling(&mut body, file);
    Ok(body)
}

fn question(contest: &Node<'_>) -> Question {
    let mut titles: Vec<String> = contest.text_of("Name").into_iter().collect();
    for field in ["Name", "BallotTitle", "FullText"] {
        titles.extend(contest.get(field).iter().flat_map(words));
    }
    let key = contest.text_of("@id").or_else(|| titles.first().cloned()).unwrap_or_default();
    Question { key, part: None, titles, aliases: Vec::new() }
}

/// The format takes a report without the flag for a real one; a flag that is no clear no is a yes.
fn flag(root: &Node<'_>) -> Option<Text> {
    match root.get("IsTest") {
        Some(flag) if flag.value.as_bool() == Some(false) => None,
        Some(flag) => {
            let value: String = flag.value.to_string().chars().take(40).collect();
            Some(say!(Feed::TestFlag, flag = format!("IsTest = {value}")))
        }
        None => test_key(root),
    }
}

fn state(root: &Node<'_>) -> FeedState {
    match root.text_of("Status").as_deref() {
        Some("unofficial-complete" | "certified") => FeedState::Complete,
        Some("unofficial-partial" | "pre-election") => FeedState::Interim,
        _ => FeedState::Unknown,
    }
}

/// The days of an election, a month of them at most.
fn days(election: &Node<'_>) -> Vec<Date> {
    let day = |key: &str| election.text_of(key)?.get(..10)?.parse::<Date>().ok();
    let Some(start) = day("StartDate").or(day("EndDate")) else { return Vec::new() };
    let end = day("EndDate").unwrap_or(start);
    start.series(1.day()).take_while(|day| *day <= end).take(31).collect()
}

fn figures(
    unit: &Node<'_>,
    id: &str,
    votes: &Votes,
    is_over: bool,
    place: (&FileName, usize),
    notes: &mut Notes,
) -> Result<Option<Figures>, InputError> {
    let file = place.0;
    if let Some(error) = votes.broken.get(id) {
        return Err(error.clone());
    }
    let (yes, no) = (votes.yes.get(id), votes.no.get(id));
    let refuse = |problem: Text| unit.refuse(file, (problem, say!(Feed::FetchAgainCure))).value(id);
    let (yes, no) = match (yes, no) {
        (None, None) => return Ok(None),
        (Some(yes), Some(no)) => (yes, no),
        _ => return Err(refuse(say!(Feed::HalfACount))),
    };
    let (yes, no) = match (total(yes), total(no)) {
        (Some(yes), Some(no)) => (yes, no),
        _ => return Err(refuse(say!(Feed::TypesOverlap))),
    };
    let (blank, spoiled) = votes.others.get(id).copied().unwrap_or_default();
    let (reported, all) = (unit.count("SubUnitsReported", file)?, unit.count("TotalSubUnits", file)?);
    let counted_fraction = match reported.zip(all) {
        Some((reported, all)) if all > 0 && reported <= all => Some(reported as f64 / all as f64),
        _ => None,
    };
    let status = match status(unit).as_deref() {
        Some("not-processed") if yes + no == 0 => return Ok(None),
        Some("completed") => ReportStatus::Complete,
        Some(_) => ReportStatus::Partial,
        None if is_over || counted_fraction == Some(1.0) => ReportStatus::Complete,
        // Nobody says that all of it is counted.
        None => ReportStatus::Partial,
    };
    let counts = Counts {
        registered: unit.count("VotersRegistered", file)?,
        cast: unit.count("VotersParticipated", file)?,
        blank,
        spoiled,
        yes: Some(yes),
        no: Some(no),
    };
    let counts = true_together(id, counts, place, notes)
        .map_err(|problem| unit.refuse(file, (problem, say!(Refusal::VotesExceedCastCure))).value(id))?;
    Ok(Some(Figures { counts, status, counted_fraction, reported_at: None }))
}

/// What a place says of its count: of all kinds of ballots, else the worst of those it lists.
fn status(unit: &Node<'_>) -> Option<String> {
    let list = unit.get("CountStatus");
    let all: Vec<(Option<String>, String)> = list
        .iter()
        .flat_map(|list| {
            list.items().filter_map(|it| Some((it.text_of("Type"), it.text_of("Status")?))).collect::<Vec<_>>()
        })
        .collect();
    let of_all = all.iter().find(|(kind, _)| kind.as_deref() == Some("total")).map(|(_, status)| status.clone());
    of_all.or_else(|| {
        let worst = all.iter().find(|(_, status)| status != "completed").or(all.first());
        worst.map(|(_, status)| if status == "completed" { status.clone() } else { "in-process".to_owned() })
    })
}
