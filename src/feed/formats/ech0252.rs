//! eCH-0252 XML, versions 1 and 2: names are matched with their namespace, never by a prefix.

use jiff::civil::Date;
use roxmltree::{Document, Node, ParsingOptions};

use super::source::{Source, clean, test_title};
use crate::{
    InputError,
    data::{Lines, Why, count, files::FileName, notes::Notes},
    feed::{
        cells::clock::Clock,
        question::{Part, Question},
        record::{Aside, Body, Figures, MOST_RECORDS, Record, true_together},
    },
    language::{Text, say},
    vote::{Counts, Moment, ReportStatus},
};

/// By whose clocks times without an offset are told.
const COUNTRY: &str = "Europe/Zurich";
/// What all namespaces of these standards begin with, and those of the two versions.
const ECH: &str = "http://www.ech.ch/xmlns/";
const VERSIONS: [&str; 2] = ["http://www.ech.ch/xmlns/eCH-0252/1", "http://www.ech.ch/xmlns/eCH-0252/2"];
/// Most elements and texts: far more than a canton's votes of one day have.
const MOST_NODES: u32 = 20_000_000;

/// Elements beside one another that a path counts.
const MOST_COUNTED: usize = 5000;

/// Where an element stands.
struct Place<'p> {
    file: &'p FileName,
    lines: Lines,
}

impl Place<'_> {
    fn line(&self, node: Node<'_, '_>) -> usize {
        self.lines.at(node.range().start)
    }

    fn refuse(&self, node: &Node<'_, '_>, (problem, cure): Why) -> InputError {
        let error = self.file.refuse(problem, cure).line(self.line(*node)).column(path(node));
        match node.text().map(str::trim).filter(|text| !text.is_empty()) {
            Some(text) => error.value(text.chars().take(60).collect::<String>()),
            None => error,
        }
    }

    fn absent(&self, node: &Node<'_, '_>, name: &str) -> InputError {
        let column = format!("{}/{name}", path(node));
        let refused = self.file.refuse(say!(Feed::FieldMissing), say!(Feed::OtherFormatCure));
        refused.line(self.line(*node)).column(column)
    }
}

/// Reads the vote that is asked for; a counting circle without `resultData` is not counted.
///
/// # Errors
/// Refuses what is no such XML, with its line, and a body without the vote.
pub(super) fn read(source: &Source<'_>, notes: &mut Notes) -> Result<Body, InputError> {
    let file = source.file;
    let at = Place { file, lines: Lines::of(source.text) };
    // Entities of a document's own, which can grow without end, are refused with their DTD.
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(source.text, options).map_err(|error| {
        let (row, problem) = (error.pos().row, say!(Feed::NoXml, why = error.to_string()));
        file.refuse(problem, say!(Feed::FetchAgainCure)).line((row as usize).max(1))
    })?;
    let root = document.root_element();
    let version = root.tag_name().namespace().unwrap_or_default();
    if root.tag_name().name() != "delivery" || !VERSIONS.contains(&version) {
        let refused = at.refuse(&root, (say!(Feed::OtherNamespace), say!(Feed::OtherNamespaceCure)));
        return Err(refused.value(version));
    }
    let delivery = child(root, "voteBaseDelivery").ok_or_else(|| at.absent(&root, "voteBaseDelivery"))?;
    let votes: Vec<Node<'_, '_>> = children(delivery, "voteInfo").collect();
    let questions: Vec<Question> = votes.iter().map(|vote| question(*vote)).collect();
    let chosen = source.chosen(&questions)?;
    let clock = source.clock(Some(COUNTRY));
    let header = child(root, "deliveryHeader");
    let sent = header.and_then(|header| child(header, "messageDate"));
    let as_of = sent.map(|node| time(node, &clock, &at)).transpose()?;
    let day = text_of(delivery, "pollingDay").and_then(|text| text.get(..10)?.parse::<Date>().ok());
    let test = flag(header).or_else(|| test_title(&questions[chosen].titles));
    let revision = header.and_then(|header| text_of(header, "messageId")).map(str::to_owned);
    let days = day.into_iter().collect();
    let mut body = Body { questions, chosen: Some(chosen), days, as_of, revision, test, ..Body::default() };
    let circles: Vec<Node<'_, '_>> =
        votes.get(chosen).map(|vote| children(*vote, "countingCircleInfo").collect()).unwrap_or_default();
    if circles.len() > MOST_RECORDS {
        return Err(file.refuse(say!(Feed::TooManyRows), say!(Feed::TooManyRowsCure)));
    }
    for circle in circles {
        match record(circle, &clock, &at, notes) {
            Ok(record) => body.records.push(record),
            Err(error) => {
                let own = child(circle, "countingCircle");
                let name =
                    own.and_then(|own| text_of(own, "countingCircleName").or_else(|| text_of(own, "countingCircleId")));
                body.aside.push(Aside { unit: clean(name), reported_at: None, line: at.line(circle), error });
            }
        }
    }
    Ok(body)
}

/// Unless the flag is a clear no, the delivery is a test.
fn flag(header: Option<Node<'_, '_>>) -> Option<Text> {
    match header.and_then(|header| text_of(header, "testDeliveryFlag")) {
        Some("false" | "0") => None,
        Some(word) => Some(say!(Feed::TestFlag, flag = format!("testDeliveryFlag = {word}"))),
        None => Some(say!(Feed::TestFlagMissing, flag = "testDeliveryFlag")),
    }
}

fn question(info: Node<'_, '_>) -> Question {
    let Some(vote) = child(info, "vote") else {
        return Question { key: String::new(), part: None, titles: Vec::new(), aliases: Vec::new() };
    };
    let part = match text_of(vote, "voteSubType") {
        Some("1") => Some(Part::Proposal),
        Some("2") => Some(Part::CounterProposal),
        Some("3") => Some(Part::TieBreaker),
        _ => None,
    };
    let main = vote.descendants().find(|node| is(*node, "mainVoteIdentification"));
    let main = main.and_then(|node| node.text()).map(str::trim);
    let others = children(vote, "otherIdentification").filter_map(|other| text_of(other, "id")).map(str::to_owned);
    let mut aliases: Vec<String> = others.collect();
    aliases.extend(main.zip(part).map(|(main, part)| format!("{main}/{}", part.word())));
    let titles = children(vote, "voteTitleInformation").flat_map(|title| {
        ["voteTitleShort", "voteTitle"].into_iter().filter_map(move |name| text_of(title, name)).map(str::to_owned)
    });
    let key = text_of(vote, "voteIdentification").unwrap_or_default().to_owned();
    Question { key, part, titles: titles.collect(), aliases }
}

fn record(circle: Node<'_, '_>, clock: &Clock, at: &Place<'_>, notes: &mut Notes) -> Result<Record, InputError> {
    let place = child(circle, "countingCircle").ok_or_else(|| at.absent(&circle, "countingCircle"))?;
    let id = text_of(place, "countingCircleId").ok_or_else(|| at.absent(&place, "countingCircleId"))?;
    let result = child(circle, "resultData");
    Ok(Record {
        ids: vec![id.to_owned()],
        names: clean(text_of(place, "countingCircleName")).into_iter().collect(),
        figures: result.map(|result| figures(id, result, clock, at, notes)).transpose()?,
        line: at.line(circle),
        ..Record::default()
    })
}

/// Version 1 writes `fullyCountedTrue` and `TimeStamp` where version 2 writes `isFullyCounted` and `Timestamp`.
fn figures(
    id: &str,
    result: Node<'_, '_>,
    clock: &Clock,
    at: &Place<'_>,
    notes: &mut Notes,
) -> Result<Figures, InputError> {
    let of = |name: &str| child(result, name).map(|node| number(node, at)).transpose();
    let voters = child(result, "countOfVotersInformation").and_then(|info| child(info, "countOfVotersTotal"));
    let registered = voters.map(|node| number(node, at)).transpose()?;
    let (cast, valid) = (of("receivedVotes")?, of("receivedValidVotes")?);
    let (yes, no, open) = (of("countOfYesVotes")?, of("countOfNoVotes")?, of("countOfVotesWithoutAnswer")?);
    let (yes, no) = match (yes, no) {
        (Some(yes), Some(no)) => (yes, no),
        (None, _) => return Err(at.absent(&result, "countOfYesVotes")),
        (_, None) => return Err(at.absent(&result, "countOfNoVotes")),
    };
    let votes = yes + no + open.unwrap_or(0);
    if let Some(valid) = valid.filter(|valid| *valid != votes) {
        let problem = say!(Feed::ValidUnlikeVotes, valid, votes);
        return Err(at.refuse(&result, (problem, say!(Feed::FetchAgainCure))));
    }
    // A ballot paper that answers other questions and not this one is blank here.
    let blank = of("receivedBlankVotes")?.map(|blank| blank + open.unwrap_or(0));
    let spoiled = of("receivedInvalidVotes")?;
    let counts = Counts { registered, cast, blank, spoiled, yes: Some(yes), no: Some(no) };
    let counts = true_together(id, counts, (at.file, at.line(result)), notes)
        .map_err(|problem| at.refuse(&result, (problem, say!(Refusal::VotesExceedCastCure))))?;
    let full = text_of(result, "fullyCountedTrue").or_else(|| text_of(result, "isFullyCounted"));
    let status = match full {
        Some("true" | "1") => ReportStatus::Complete,
        _ => ReportStatus::Partial,
    };
    let released = ["releasedTimestamp", "releasedTimeStamp", "lockoutTimestamp", "lockoutTimeStamp"];
    let released = released.into_iter().find_map(|name| child(result, name));
    let reported_at = released.map(|node| time(node, clock, at)).transpose()?;
    Ok(Figures { counts, status, counted_fraction: None, reported_at })
}

fn number(node: Node<'_, '_>, at: &Place<'_>) -> Result<u64, InputError> {
    count(node.text().unwrap_or_default().trim(), false).map_err(|why| at.refuse(&node, why))
}

fn time(node: Node<'_, '_>, clock: &Clock, at: &Place<'_>) -> Result<Moment, InputError> {
    clock.moment(node.text().unwrap_or_default()).map_err(|why| at.refuse(&node, why))
}

/// Whether an element has this name in a namespace of these standards.
fn is(node: Node<'_, '_>, name: &str) -> bool {
    let tag = node.tag_name();
    node.is_element() && tag.name() == name && tag.namespace().is_some_and(|space| space.starts_with(ECH))
}

fn children<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |child| is(*child, name))
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| is(*child, name))
}

fn text_of<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    child(node, name)?.text().map(str::trim).filter(|text| !text.is_empty())
}

/// The way to an element: `delivery/voteBaseDelivery/voteInfo[2]/countingCircleInfo[7]`.
fn path(node: &Node<'_, '_>) -> String {
    let mut steps = Vec::new();
    for element in node.ancestors().filter(Node::is_element) {
        let name = element.tag_name().name();
        let same = |other: &Node<'_, '_>| other.is_element() && other.tag_name().name() == name;
        // Beyond some thousands the line alone tells the place: who counts them for every row never ends.
        let before = element.prev_siblings().skip(1).take(MOST_COUNTED).filter(same).count();
        let is_told = before > 0 && before < MOST_COUNTED / 2;
        steps.push(if is_told { format!("{name}[{}]", before + 1) } else { name.to_owned() });
    }
    steps.reverse();
    steps.join("/")
}
