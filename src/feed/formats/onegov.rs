//! CSV of the OneGov election web application: one row a municipality and question.

use jiff::civil::Date;

use super::source::{Source, clean, each_once, test_column, test_title};
use crate::{
    InputError,
    data::{Row, Table, notes::Notes, whole_figure},
    feed::{
        cells::{
            figure::Marks,
            sheet::{count, cut, required},
        },
        question::{Part, Question, tell_parts_apart},
        record::{Aside, Body, Figures, Record, true_together},
        snapshot::FeedState,
    },
    language::say,
    vote::{Counts, Feed, ReportStatus},
};

/// Columns of the format beside titles; one archive spells `elegible_voters`.
const KNOWN: [&str; 17] = [
    "date",
    "shortcode",
    "domain",
    "status",
    "type",
    "group",
    "district",
    "name",
    "entity_id",
    "counted",
    "yeas",
    "nays",
    "invalid",
    "empty",
    "eligible_voters",
    "elegible_voters",
    "expats",
];
/// Figures of the format, and ours.
const OURS: [(&str, &str); 6] = [
    ("yeas", "yes"),
    ("nays", "no"),
    ("invalid", "spoiled"),
    ("empty", "blank"),
    ("eligible_voters", "registered"),
    ("elegible_voters", "registered"),
];
const PARTS: [Part; 3] = [Part::Proposal, Part::CounterProposal, Part::TieBreaker];

/// Reads the rows of the question that is asked for; a municipality that is not counted, or not in the file, is not counted.
///
/// # Errors
/// Refuses a file without the columns of the format, and one without the question.
pub(super) fn read(source: &Source<'_>, notes: &mut Notes) -> Result<Body, InputError> {
    let (table, aside) = cut(source.file.clone(), source.text, "entity_id", notes)?;
    for column in ["entity_id", "counted", "yeas", "nays"] {
        required(&table, column)?;
    }
    let rows: Vec<(Row<'_>, Question)> = table.rows().map(|row| (row, question(&table, &row))).collect();
    let mut questions = each_once(rows.iter().map(|(_, question)| question.clone()));
    let plain = questions.clone();
    tell_parts_apart(&mut questions);
    let chosen = source.chosen(&questions)?;
    let known: Vec<&str> = table
        .heading
        .iter()
        .map(String::as_str)
        .filter(|name| KNOWN.contains(name) || name.starts_with("title"))
        .collect();
    let test = test_title(&questions[chosen].titles).or_else(|| test_column(&table, &known, notes));
    let mut body = Body { aside, test, chosen: Some(chosen), questions, ..Body::default() };
    for (row, _) in rows.iter().filter(|(_, question)| *question == plain[chosen]) {
        match record(row, source, notes) {
            Ok(record) => body.records.push(record),
            Err(error) => {
                let unit = clean(row.text("entity_id"));
                body.aside.push(Aside { unit, reported_at: None, line: row.line, error });
            }
        }
        if let Some(day) = row.text("date").and_then(|text| text.get(..10)?.parse::<Date>().ok())
            && !body.days.contains(&day)
        {
            body.days.push(day);
        }
    }
    let states: Vec<&str> = rows.iter().filter_map(|(row, _)| row.text("status")).collect();
    body.state = match () {
        () if states.contains(&"interim") => FeedState::Interim,
        () if !states.is_empty() && states.iter().all(|state| *state == "final") => FeedState::Complete,
        () => FeedState::Unknown,
    };
    Ok(body)
}

fn question(table: &Table, row: &Row<'_>) -> Question {
    let titles: Vec<String> =
        table.heading.iter().filter(|name| name.starts_with("title")).filter_map(|name| row.owned(name)).collect();
    let word = row.text("type").unwrap_or("proposal");
    let part = PARTS.into_iter().find(|part| part.word() == word).unwrap_or(Part::Proposal);
    let key = row.text("shortcode").or(titles.first().map(String::as_str)).unwrap_or(word).to_owned();
    Question { key, part: Some(part), titles, aliases: Vec::new() }
}

fn record(row: &Row<'_>, source: &Source<'_>, notes: &mut Notes) -> Result<Record, InputError> {
    let id = row.required("entity_id")?;
    // Where there is no `name`, the municipality stands under `group`.
    let has_name = row.table.heading.iter().any(|name| name == "name");
    let (name, parent) = match has_name {
        true => (row.text("name"), row.text("district")),
        false => (row.text("group").map(|group| group.rsplit('/').next().unwrap_or(group)), None),
    };
    let is_counted = match row.required("counted")?.to_lowercase().as_str() {
        "true" | "1" => true,
        "false" | "0" => false,
        _ => return Err(row.refuse("counted", say!(Feed::NeitherTrueNorFalse), say!(Feed::FetchAgainCure))),
    };
    Ok(Record {
        ids: vec![id.to_owned()],
        names: clean(name).into_iter().collect(),
        parent: clean(parent),
        registered: registered(row).ok().flatten(),
        figures: if is_counted { Some(figures(id, row, source, notes)?) } else { None },
        line: row.line,
        ..Record::default()
    })
}

/// The column is misspelt in older exports.
fn registered(row: &Row<'_>) -> Result<Option<u64>, InputError> {
    let marks = Marks::of(&Feed::default(), row.table.decimal_comma);
    Ok(count(row, Some("eligible_voters"), &marks)?.or(count(row, Some("elegible_voters"), &marks)?))
}

fn figures(id: &str, row: &Row<'_>, source: &Source<'_>, notes: &mut Notes) -> Result<Figures, InputError> {
    let marks = Marks::of(&Feed::default(), row.table.decimal_comma);
    let of = |column: &str| count(row, Some(column), &marks);
    let (yes, no) = (of("yeas")?, of("nays")?);
    if yes.is_none() || no.is_none() {
        row.required("yeas").and(row.required("nays"))?;
    }
    let (blank, spoiled) = (of("empty")?, of("invalid")?);
    let parts = [yes, no, blank, spoiled];
    let cast = parts.iter().all(Option::is_some).then(|| parts.iter().flatten().sum());
    let counts = Counts { registered: registered(row)?, cast, blank, spoiled, yes, no };
    let counts = true_together(id, counts, (source.file, row.line), notes)
        .map_err(|problem| row.refuse("yeas", problem, say!(Refusal::VotesExceedCastCure)))?;
    let last = OURS.iter().find(|(theirs, _)| row.table.heading.last().is_some_and(|name| name == theirs));
    last.map_or(Ok(()), |(_, ours)| whole_figure(row, ours, &counts))?;
    Ok(Figures { counts, status: ReportStatus::Complete, counted_fraction: None, reported_at: None })
}
