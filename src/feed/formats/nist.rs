//! NIST SP 1500-100 version 2, JSON: places, contests, and counts by type that point to places.

use std::collections::{BTreeMap, HashMap};

use jiff::{ToSpan, civil::Date};

use super::{Source, clean, swiss_ogd::test_key, test_title};
use crate::{
    InputError,
    data::{count, files::FileName, notes::Notes, text::plain},
    feed::{
        cells::json::{Node, parse},
        question::Question,
        record::{Aside, Body, Figures, MOST_RECORDS, Record, true_together},
        snapshot::FeedState,
    },
    language::{Lang, Text, say},
    vote::{Counts, ReportStatus, Side, Vote},
};

/// Words by which the two selections of a ballot measure are called, in the languages of the program.
const YES: [&str; 14] = [
    "yes",
    "for",
    "approve",
    "approved",
    "infavor",
    "infavour",
    "oui",
    "pour",
    "ja",
    "dafur",
    "si",
    "favorevole",
    "afavor",
    "aye",
];
const NO: [&str; 12] = [
    "no",
    "against",
    "reject",
    "rejected",
    "non",
    "contre",
    "nein",
    "dagegen",
    "contrario",
    "encontra",
    "nay",
    "oppose",
];
/// Kinds of ballots of which none holds another.
const APART: [&str; 7] =
    ["election-day", "early", "absentee", "absentee-mail", "absentee-in-person", "absentee-fwab", "provisional"];

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
        match figures(&node, &id, &votes, is_over, (file, record.line), notes) {
            Ok(figures) => body.records[at].figures = figures,
            Err(error) => {
                let line = record.line;
                body.aside.push(Aside { unit: Some(called), reported_at: None, line, error });
            }
        }
    }
    votes.tell_dangling(&mut body, file);
    Ok(body)
}

fn absent(file: &FileName, path: &str) -> InputError {
    file.refuse(say!(Feed::FieldMissing), say!(Feed::OtherFormatCure)).column(path)
}

fn question(contest: &Node<'_>) -> Question {
    let mut titles: Vec<String> = contest.text_of("Name").into_iter().collect();
    for field in ["Name", "BallotTitle", "FullText"] {
        titles.extend(contest.get(field).iter().flat_map(words));
    }
    let key = contest.text_of("@id").or_else(|| titles.first().cloned()).unwrap_or_default();
    Question { key, part: None, titles, aliases: Vec::new() }
}

/// The contents of a text in several languages.
fn words(text: &Node<'_>) -> Vec<String> {
    let list = text.get("Text");
    list.iter().flat_map(|list| list.items().filter_map(|word| word.text_of("Content")).collect::<Vec<_>>()).collect()
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

/// The places of the body, as they are composed of each other; of each item the number of its record.
fn places(root: &Node<'_>, file: &FileName, body: &mut Body) -> Result<Vec<Option<usize>>, InputError> {
    let Some(units) = root.list("GpUnit", file)? else { return Err(absent(file, "GpUnit")) };
    let mut at_id: HashMap<String, usize> = HashMap::new();
    let mut places = Vec::new();
    for unit in units.items() {
        let is_device = unit.text_of("@type").is_some_and(|kind| kind.ends_with("ReportingDevice"));
        let Some(id) = unit.text_of("@id").filter(|_| !is_device) else {
            places.push(None);
            continue;
        };
        if at_id.insert(id.clone(), body.records.len()).is_some() {
            return Err(unit.refuse(file, (say!(Feed::PlaceTwice, id), say!(Feed::FetchAgainCure))));
        }
        places.push(Some(body.records.len()));
        body.records.push(place(&unit, id, body.records.len() + 1));
        if body.records.len() > MOST_RECORDS {
            return Err(file.refuse(say!(Feed::TooManyRows), say!(Feed::TooManyRowsCure)));
        }
    }
    // Of several places that hold one, the one with the fewest parts is the nearest.
    let mut nearest: HashMap<usize, (usize, usize)> = HashMap::new();
    for (unit, outer) in units.items().zip(&places).filter_map(|(unit, at)| Some((unit, (*at)?))) {
        let list = unit.get("ComposingGpUnitIds");
        let parts: Vec<usize> = list
            .iter()
            .flat_map(|list| list.items().filter_map(|id| at_id.get(&id.text()?).copied()).collect::<Vec<_>>())
            .collect();
        for part in parts.iter().filter(|part| **part != outer) {
            let one = nearest.entry(*part).or_insert((parts.len(), outer));
            *one = (*one).min((parts.len(), outer));
        }
    }
    for (part, (_, outer)) in nearest {
        body.records[part].within = Some(outer);
    }
    Ok(places)
}

fn place(unit: &Node<'_>, id: String, line: usize) -> Record {
    let external = unit.get("ExternalIdentifier");
    let external =
        external.iter().flat_map(|list| list.items().filter_map(|id| id.text_of("Value")).collect::<Vec<_>>());
    let mut names = unit.get("Name").iter().flat_map(words).collect::<Vec<_>>();
    names.extend(unit.text_of("Name"));
    Record {
        // An identifier of its own means more than one that lives within the file.
        ids: external.chain([id]).collect(),
        names: names.iter().filter_map(|name| clean(Some(name))).collect(),
        parent: None,
        level: unit.text_of("Type").unwrap_or_default(),
        within: None,
        figures: None,
        line,
    }
}

/// Counts of one selection: place → type → count.
type ByPlace = HashMap<String, BTreeMap<String, u64>>;

#[derive(Default)]
struct Votes {
    yes: ByPlace,
    no: ByPlace,
    /// Blank and spoiled.
    others: HashMap<String, (Option<u64>, Option<u64>)>,
    /// Places whose counts cannot be read, and why.
    broken: BTreeMap<String, InputError>,
    /// Path of the first count of each place.
    paths: BTreeMap<String, String>,
}

impl Votes {
    fn read(contest: &Node<'_>, source: &Source<'_>) -> Result<Self, InputError> {
        let file = source.file;
        let selections = contest.list("ContestSelection", file)?;
        let selections: Vec<Node<'_>> = selections.iter().flat_map(Node::items).collect();
        let mut votes = Self::default();
        let sides: Vec<Option<Side>> = selections.iter().map(|selection| side(selection, source)).collect();
        let number = |wanted: Side| sides.iter().filter(|side| **side == Some(wanted)).count();
        if selections.is_empty() {
            return Ok(votes);
        }
        if selections.len() != 2 || number(Side::Yes) != 1 || number(Side::No) != 1 {
            let labels: Vec<String> = selections.iter().map(|it| label(it).join(" / ")).collect();
            let problem = say!(Feed::SelectionsUnclear, labels = labels.join(", "));
            return Err(contest.refuse(file, (problem, say!(Feed::SelectionsUnclearCure))).value(labels.join(", ")));
        }
        for (selection, side) in selections.iter().zip(sides) {
            votes.take(selection, side == Some(Side::Yes), file);
        }
        votes.take_others(contest, file);
        Ok(votes)
    }

    fn take(&mut self, selection: &Node<'_>, is_yes: bool, file: &FileName) {
        let list = selection.get("VoteCounts");
        for entry in list.iter().flat_map(Node::items) {
            let Some(place) = entry.text_of("GpUnitId") else { continue };
            self.paths.entry(place.clone()).or_insert_with(|| entry.path());
            let flag = |key: &str| entry.get(key).is_some_and(|flag| flag.value.as_bool() != Some(false));
            // What one kind of machine counted is a part of the count beside it.
            if entry.get("DeviceClass").is_some() || flag("IsSuppressedForPrivacy") {
                continue;
            }
            let kind = entry.text_of("Type").unwrap_or_else(|| "total".to_owned());
            let kind = entry.text_of("OtherType").map_or(kind.clone(), |other| format!("{kind} {other}"));
            let counts = if is_yes { &mut self.yes } else { &mut self.no };
            match whole(&entry, "Count", file) {
                Ok(None) => {}
                Ok(Some(count)) => {
                    let before = counts.entry(place.clone()).or_default().insert(kind, count);
                    if before.is_some_and(|before| before != count) {
                        let error = entry.refuse(file, (say!(Feed::CountTwice), say!(Feed::FetchAgainCure)));
                        self.broken.entry(place).or_insert(error);
                    }
                }
                Err(error) => {
                    self.broken.entry(place).or_insert(error);
                }
            }
        }
    }

    fn take_others(&mut self, contest: &Node<'_>, file: &FileName) {
        let list = contest.get("OtherCounts");
        for entry in list.iter().flat_map(Node::items).filter(|entry| entry.get("DeviceClass").is_none()) {
            let Some(place) = entry.text_of("GpUnitId") else { continue };
            match (whole(&entry, "Undervotes", file), whole(&entry, "Overvotes", file)) {
                (Ok(blank), Ok(spoiled)) => {
                    self.others.insert(place, (blank, spoiled));
                }
                (Err(error), _) | (_, Err(error)) => {
                    self.broken.entry(place).or_insert(error);
                }
            }
        }
    }

    /// Counts of places that the body does not list.
    fn tell_dangling(&self, body: &mut Body, file: &FileName) {
        let known: std::collections::BTreeSet<String> =
            body.records.iter().filter_map(|record| record.ids.last().cloned()).collect();
        for (number, (place, path)) in self.paths.iter().filter(|(place, _)| !known.contains(*place)).enumerate() {
            let error = file.refuse(say!(Feed::DanglingPlace), say!(Feed::FetchAgainCure));
            let error = error.column(path.clone()).value(place.clone());
            let line = body.records.len() + number + 1;
            body.aside.push(Aside { unit: Some(place.clone()), reported_at: None, line, error });
        }
    }
}

/// A count that may be written as a number with a fraction of zero.
fn whole(entry: &Node<'_>, key: &str, file: &FileName) -> Result<Option<u64>, InputError> {
    let Some(node) = entry.get(key) else { return Ok(None) };
    match node.value.as_number() {
        Some(number) => count(&number.to_string(), false).map(Some).map_err(|why| node.refuse(file, why)),
        None => entry.count(key, file),
    }
}

fn label(selection: &Node<'_>) -> Vec<String> {
    let text = selection.get("Selection");
    text.iter().flat_map(words).chain(selection.text_of("Selection")).collect()
}

/// Which option a selection is: by its label in the vote, under `[feed.columns]`, or as yes and no are written.
fn side(selection: &Node<'_>, source: &Source<'_>) -> Option<Side> {
    let labels: Vec<String> = label(selection).iter().map(|label| plain(label)).collect();
    let is = |words: &[String]| labels.iter().any(|label| words.contains(label));
    let named = |ours: &str| source.options.rules.column(ours).map(plain).into_iter().collect::<Vec<_>>();
    let own = |side: Side| own_labels(source.vote, side, source.options.without_vote);
    let usual = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let by = |yes: &[String], no: &[String]| match (is(yes), is(no)) {
        (true, false) => Some(Side::Yes),
        (false, true) => Some(Side::No),
        _ => None,
    };
    by(&named("yes"), &named("no"))
        .or_else(|| by(&own(Side::Yes), &own(Side::No)))
        .or_else(|| by(&usual(&YES), &usual(&NO)))
}

fn own_labels(vote: &Vote, side: Side, without_vote: bool) -> Vec<String> {
    if without_vote {
        return Vec::new();
    }
    Lang::ALL.iter().map(|lang| plain(vote.texts(*lang).label(side))).filter(|label| !label.is_empty()).collect()
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

/// The count of all kinds of ballots: the total, else the sum of kinds of which none holds another.
fn total(by_type: &BTreeMap<String, u64>) -> Option<u64> {
    if let Some(total) = by_type.get("total") {
        return Some(*total);
    }
    let has = |kind: &str| by_type.contains_key(kind);
    let absentee = by_type.keys().any(|kind| kind.starts_with("absentee-"));
    let apart = by_type.keys().all(|kind| APART.contains(&kind.as_str())) && !(has("absentee") && absentee);
    apart.then(|| by_type.values().sum())
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
