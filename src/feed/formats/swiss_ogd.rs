//! `sd-t-17-02` JSON of Swiss federal votes: cantons, districts, municipalities and city districts in one file.

use std::collections::HashMap;

use jiff::civil::Date;

use super::source::{Source, clean, test_key, test_title};
use crate::{
    InputError,
    data::{files::FileName, notes::Notes},
    feed::{
        cells::json::{Node, parse},
        question::Question,
        record::{Aside, Body, Figures, MOST_RECORDS, Record, true_together},
        snapshot::FeedState,
    },
    language::say,
    vote::{Counts, ReportStatus},
};

/// By whose clocks times without an offset are told.
const COUNTRY: &str = "Europe/Zurich";

/// Reads the proposal that is asked for; what is null or absent is not counted.
///
/// # Errors
/// Refuses what is no such JSON, and a body without the proposal.
pub(super) fn read(source: &Source<'_>, notes: &mut Notes) -> Result<Body, InputError> {
    let file = source.file;
    let json = parse(file, source.text)?;
    let root = Node::root(&json);
    let country = root.get("schweiz").ok_or_else(|| absent(file, "schweiz"))?;
    let proposals = country.list("vorlagen", file)?.ok_or_else(|| absent(file, "schweiz.vorlagen"))?;
    let questions: Vec<Question> = proposals.items().map(|proposal| question(&proposal)).collect();
    let chosen = source.chosen(&questions)?;
    let test = test_title(&questions[chosen].titles).or_else(|| test_key(&root)).or_else(|| test_key(&country));
    let days = root.text_of("abstimmtag").and_then(|text| day(&text)).into_iter().collect();
    let as_of = match root.get("timestamp") {
        None => None,
        Some(time) => {
            let text = time.text().unwrap_or_default();
            Some(source.clock(Some(COUNTRY)).moment(&text).map_err(|why| time.refuse(file, why))?)
        }
    };
    let mut body = Body { questions, chosen: Some(chosen), days, as_of, test, ..Body::default() };
    body.revision = root.text_of("timestamp");
    let Some(proposal) = proposals.items().nth(chosen) else { return Ok(body) };
    body.state = match proposal.get("vorlageBeendet").and_then(|ended| ended.value.as_bool()) {
        Some(true) => FeedState::Complete,
        Some(false) => FeedState::Interim,
        None => FeedState::Unknown,
    };
    let cantons =
        proposal.list("kantone", file)?.ok_or_else(|| absent(file, &format!("{}.kantone", proposal.path())))?;
    let mut places = Places { source, notes, body: &mut body };
    for canton in cantons.items() {
        places.canton(&canton)?;
    }
    Ok(body)
}

fn absent(file: &FileName, path: &str) -> InputError {
    file.refuse(say!(Feed::FieldMissing), say!(Feed::OtherFormatCure)).column(path)
}

fn question(proposal: &Node<'_>) -> Question {
    let titles = proposal.get("vorlagenTitel");
    let titles =
        titles.iter().flat_map(|titles| titles.items().filter_map(|title| title.text_of("text")).collect::<Vec<_>>());
    let titles: Vec<String> = titles.collect();
    let key = proposal.text_of("vorlagenId").or_else(|| titles.first().cloned()).unwrap_or_default();
    Question { key, part: None, titles, aliases: Vec::new() }
}

/// `20240922` or `2024-09-22`.
fn day(text: &str) -> Option<Date> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let (year, rest) = digits.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

struct Places<'p, 'a> {
    source: &'p Source<'a>,
    notes: &'p mut Notes,
    body: &'p mut Body,
}

impl Places<'_, '_> {
    /// A canton, its districts, their municipalities, and the city districts that come in place of a city.
    fn canton(&mut self, canton: &Node<'_>) -> Result<(), InputError> {
        let file = self.source.file;
        let Some(at) = self.place(canton, "kanton", None)? else { return Ok(()) };
        let name = self.body.records[at].names.first().cloned();
        let mut districts = HashMap::new();
        for district in canton.list("bezirke", file)?.iter().flat_map(Node::items) {
            if let Some(place) = self.place(&district, "bezirk", Some(at))? {
                districts.extend(self.id(place).map(|id| (id, place)));
            }
        }
        let mut towns = HashMap::new();
        for town in canton.list("gemeinden", file)?.iter().flat_map(Node::items) {
            let outer = town.text_of("geoLevelParentnummer").and_then(|id| districts.get(&id).copied());
            if let Some(place) = self.place(&town, "gemeinde", Some(outer.unwrap_or(at)))? {
                self.body.records[place].parent.clone_from(&name);
                towns.extend(self.id(place).map(|id| (id, place)));
            }
        }
        for part in canton.list("zaehlkreise", file)?.iter().flat_map(Node::items) {
            let Some(place) = self.place(&part, "zaehlkreis", Some(at))? else { continue };
            let city = self.city(&part, &towns);
            let outer = match city
                .and_then(|id| towns.get(&id).copied().ok_or(id).map_or_else(|id| self.absent_city(id, at), Some))
            {
                Some(outer) => outer,
                None => at,
            };
            towns.extend(self.id(outer).map(|id| (id, outer)));
            self.body.records[place].within = Some(outer);
        }
        Ok(())
    }

    fn id(&self, place: usize) -> Option<String> {
        self.body.records.get(place)?.ids.first().cloned()
    }

    /// Number of the city of a city district: as it says, else the number in front of its own (`26101` is of `261`).
    fn city(&self, part: &Node<'_>, towns: &HashMap<String, usize>) -> Option<String> {
        let id = part.text_of("geoLevelnummer").unwrap_or_default();
        let told = part
            .text_of("geoLevelParentnummer")
            .filter(|told| towns.contains_key(told) || id.starts_with(told.as_str()));
        let in_front = || (id.len() > 3).then(|| id.get(..id.len() - 2).map(str::to_owned)).flatten();
        told.or_else(in_front)
    }

    /// A city that is not listed itself.
    fn absent_city(&mut self, id: String, canton: usize) -> Option<usize> {
        let parent = self.body.records.get(canton)?.names.first().cloned();
        let line = self.body.records.len() + 1;
        let city = Record {
            ids: vec![id],
            level: "gemeinde".to_owned(),
            within: Some(canton),
            parent,
            line,
            ..Record::default()
        };
        self.body.records.push(city);
        Some(self.body.records.len() - 1)
    }

    /// A place; `None` where it cannot be read, which is told.
    fn place(&mut self, node: &Node<'_>, level: &str, within: Option<usize>) -> Result<Option<usize>, InputError> {
        let line = self.body.records.len() + self.body.aside.len() + 1;
        if line > MOST_RECORDS {
            return Err(self.source.file.refuse(say!(Feed::TooManyRows), say!(Feed::TooManyRowsCure)));
        }
        let ids: Vec<String> = node.text_of("geoLevelnummer").into_iter().collect();
        let names: Vec<String> = clean(node.text_of("geoLevelname").as_deref()).into_iter().collect();
        let called = names.first().or(ids.first()).cloned();
        let Some(unit) = called else {
            let error = node.refuse(self.source.file, (say!(Feed::PlaceWithoutKey), say!(Feed::OtherFormatCure)));
            self.body.aside.push(Aside { unit: None, reported_at: None, line, error });
            return Ok(None);
        };
        let result = node.get("resultat");
        let registered =
            result.as_ref().and_then(|it| it.count("anzahlStimmberechtigte", self.source.file).ok().flatten());
        match result.map(|result| figures(&unit, &result, level, (self.source.file, line), self.notes)).transpose() {
            Ok(figures) => {
                let (level, figures) = (level.to_owned(), figures.flatten());
                let is_blank =
                    figures.is_none() && node.get("resultat").is_some_and(|result| is_counted(&result) == Some(true));
                self.body.records.push(Record {
                    ids,
                    names,
                    level,
                    within,
                    registered,
                    figures,
                    is_blank,
                    line,
                    ..Record::default()
                });
                Ok(Some(self.body.records.len() - 1))
            }
            Err(error) => {
                self.body.aside.push(Aside { unit: Some(unit), reported_at: None, line, error });
                Ok(None)
            }
        }
    }
}

/// Whether the source says that a place is counted.
fn is_counted(result: &Node<'_>) -> Option<bool> {
    result.get("gebietAusgezaehlt").and_then(|counted| counted.value.as_bool())
}

/// Null is not counted; zeros of a place that is not counted are none.
fn figures(
    unit: &str,
    result: &Node<'_>,
    level: &str,
    place: (&FileName, usize),
    notes: &mut Notes,
) -> Result<Option<Figures>, InputError> {
    let file = place.0;
    let of = |key: &str| result.count(key, file);
    let counts = Counts {
        registered: of("anzahlStimmberechtigte")?,
        cast: of("eingelegteStimmzettel")?,
        blank: None,
        spoiled: None,
        yes: of("jaStimmenAbsolut")?,
        no: of("neinStimmenAbsolut")?,
    };
    let is_counted = is_counted(result);
    let votes = counts.valid();
    if votes.is_none() || (is_counted != Some(true) && votes == Some(0)) {
        return Ok(None);
    }
    if let (Some(valid), Some(votes)) = (of("gueltigeStimmen")?, votes)
        && valid != votes
    {
        let problem = say!(Feed::ValidUnlikeVotes, valid, votes);
        return Err(result.refuse(file, (problem, say!(Feed::FetchAgainCure))));
    }
    let status = if is_counted == Some(true) { ReportStatus::Complete } else { ReportStatus::Partial };
    let counts = match level {
        // Totals are compared and never added.
        "gemeinde" | "zaehlkreis" => true_together(unit, counts, place, notes)
            .map_err(|problem| result.refuse(file, (problem, say!(Refusal::VotesExceedCastCure))))?,
        _ => counts,
    };
    Ok(Some(Figures { counts, status, counted_fraction: None, reported_at: None }))
}
