//! Any CSV, its columns named under `[feed.columns]`.

use super::source::{Source, clean, questions_of, test_column};
use crate::{
    InputError,
    data::{Row, Table, ballot_kind, is_no, notes::Notes, whole_figure},
    feed::{
        cells::{
            clock::Clock,
            figure::Marks,
            sheet::{count, cut, moment, number, required},
        },
        record::{Aside, Body, Figures, MOST_RECORDS, Record, true_together},
    },
    language::{Text, say},
    vote::{Counts, Feed, FeedStatus, Moment, ReportStatus},
};

/// Reads the rows of the question that is asked for.
///
/// # Errors
/// Refuses a mapping without unit and votes, and one that names a column that is not there.
pub(super) fn read(source: &Source<'_>, notes: &mut Notes) -> Result<Body, InputError> {
    let feed = &source.options.rules;
    let missing: Vec<&str> = ["unit", "yes", "no"].into_iter().filter(|ours| feed.column(ours).is_none()).collect();
    if !missing.is_empty() {
        let columns = missing.join("`, `");
        return Err(source.file.refuse(say!(Feed::ColumnMissing, columns), say!(Feed::ColumnMissingCure)));
    }
    let (table, aside) = cut(source.file.clone(), source.text, feed.column("unit").unwrap_or("unit"), notes)?;
    for theirs in Feed::COLUMNS.iter().filter_map(|ours| feed.column(ours)) {
        required(&table, theirs)?;
    }
    let named: Vec<&str> = feed.columns.values().map(String::as_str).collect();
    let test = test_row(&table, feed).or_else(|| test_column(&table, &named, notes));
    let mut body = Body { aside, test, ..Body::default() };
    let mut asked = None;
    if let Some(column) = feed.column("question") {
        body.questions = questions_of(&table, column);
        let chosen = source.chosen(&body.questions)?;
        (body.chosen, asked) = (Some(chosen), Some((column, body.questions[chosen].key.clone())));
    }
    let reader = Reader { source, feed, marks: Marks::of(feed, table.decimal_comma), clock: source.clock(None) };
    for row in table.rows() {
        if asked.as_ref().is_some_and(|(column, key)| row.text(column) != Some(key)) {
            continue;
        }
        reader.take(&row, &mut body, notes);
        if body.records.len() > MOST_RECORDS {
            return Err(source.file.refuse(say!(Feed::TooManyRows), say!(Feed::TooManyRowsCure)));
        }
    }
    body.as_of = body.records.iter().filter_map(|record| record.figures.as_ref()?.reported_at).max();
    Ok(body)
}

/// A cell of the column that marks a rehearsal, and is no clear no.
fn test_row(table: &Table, feed: &Feed) -> Option<Text> {
    let column = feed.column("test")?;
    let said = table.rows().filter_map(|row| row.text(column)).find(|text| !is_no(text))?;
    Some(say!(Feed::TestFlag, flag = format!("{column} = {said}")))
}

struct Reader<'r> {
    source: &'r Source<'r>,
    feed: &'r Feed,
    marks: Marks,
    clock: Clock,
}

impl Reader<'_> {
    fn text<'t>(&self, row: &Row<'t>, ours: &str) -> Option<&'t str> {
        row.text(self.feed.column(ours)?)
    }

    fn take(&self, row: &Row<'_>, body: &mut Body, notes: &mut Notes) {
        match self.record(row, notes) {
            Ok(record) => body.records.push(record),
            Err(error) => body.aside.push(Aside {
                unit: self.text(row, "unit").and_then(|unit| clean(Some(unit))),
                reported_at: None,
                line: row.line,
                error,
            }),
        }
    }

    fn record(&self, row: &Row<'_>, notes: &mut Notes) -> Result<Record, InputError> {
        let unit = row.required(self.feed.column("unit").unwrap_or("unit"))?;
        if unit.contains(char::REPLACEMENT_CHARACTER) {
            let column = self.feed.column("unit").unwrap_or("unit");
            return Err(row.refuse(column, say!(Refusal::DamagedLetter), say!(Refusal::DamagedLetterCure)));
        }
        let (figures, is_blank) = self.figures(unit, row, notes)?;
        Ok(Record {
            ids: vec![unit.to_owned()],
            names: clean(self.text(row, "name")).into_iter().collect(),
            parent: clean(self.text(row, "parent")),
            kind: self.feed.column("kind").and_then(|column| ballot_kind(row, column)),
            registered: count(row, self.feed.column("registered"), &self.marks).ok().flatten(),
            figures,
            is_blank,
            expected: self.expected(row)?,
            line: row.line,
            ..Record::default()
        })
    }

    /// How many ballots the place will have in the end, and the sd of that.
    fn expected(&self, row: &Row<'_>) -> Result<Option<(f64, f64)>, InputError> {
        let ballots = count(row, self.feed.column("expected"), &self.marks)?;
        let column = self.feed.column("expected_sd");
        let sd = number(row, column, &self.marks)?;
        match (ballots, sd) {
            (None, Some(_)) => {
                let column = column.unwrap_or("expected_sd");
                Err(row.refuse(column, say!(Refusal::DoubtOfNothing), say!(Refusal::DoubtOfNothingCure)))
            }
            (_, sd) => Ok(ballots.map(|ballots| (ballots as f64, sd.unwrap_or(0.0)))),
        }
    }

    /// What the row counts, and whether its cells are blank although nothing says that none is counted.
    fn figures(&self, unit: &str, row: &Row<'_>, notes: &mut Notes) -> Result<(Option<Figures>, bool), InputError> {
        let status = self.status(row)?;
        if status == Some(FeedStatus::Waiting) {
            return Ok((None, false));
        }
        let of = |ours: &str| count(row, self.feed.column(ours), &self.marks);
        let counts = Counts {
            registered: of("registered")?,
            cast: of("cast")?,
            blank: of("blank")?,
            spoiled: of("spoiled")?,
            yes: of("yes")?,
            no: of("no")?,
        };
        let counted_fraction = self.fraction(row)?;
        let reported_at: Option<Moment> = moment(row, self.feed.column("reported_at"), &self.clock)?;
        let is_counted = [counts.cast, counts.yes, counts.no].iter().any(Option::is_some);
        if status != Some(FeedStatus::Retracted) && (!is_counted || counted_fraction == Some(0.0)) {
            return Ok((None, counted_fraction != Some(0.0)));
        }
        let place = (self.source.file, row.line);
        let counts = true_together(unit, counts, place, notes)
            .map_err(|problem| row.refuse("cast", problem, say!(Refusal::VotesExceedCastCure)))?;
        let last = row.table.heading.last().and_then(|theirs| self.feed.ours(theirs));
        last.map_or(Ok(()), |ours| whole_figure(row, ours, &counts))?;
        let assumed = match counted_fraction.is_some_and(|fraction| fraction < 1.0) {
            true => ReportStatus::Partial,
            false => ReportStatus::Complete,
        };
        let status = status.map_or(assumed, |status| match status {
            FeedStatus::Complete => ReportStatus::Complete,
            FeedStatus::Corrected => ReportStatus::Corrected,
            FeedStatus::Retracted => ReportStatus::Retracted,
            FeedStatus::Waiting | FeedStatus::Partial => ReportStatus::Partial,
        });
        Ok((Some(Figures { counts, status, counted_fraction, reported_at }), false))
    }

    /// What the row says of its count: a word of `[feed.status]`, or one of ours.
    fn status(&self, row: &Row<'_>) -> Result<Option<FeedStatus>, InputError> {
        let Some(word) = self.text(row, "status") else { return Ok(None) };
        if let Some(status) = self.feed.status.get(word) {
            return Ok(Some(*status));
        }
        let column = self.feed.column("status").unwrap_or("status");
        // A word of ours says what is counted; that nothing is, only the desk can say of a word of theirs.
        let ours = FeedStatus::WORDS.into_iter().find(|(own, status)| *own == word && *status != FeedStatus::Waiting);
        let unknown = || row.refuse(column, say!(Feed::StatusUnknown), say!(Feed::StatusUnknownCure, word));
        ours.map(|(_, status)| Some(status)).ok_or_else(unknown)
    }

    /// Share of the ballots that is counted: as given, or counted parts of all parts.
    fn fraction(&self, row: &Row<'_>) -> Result<Option<f64>, InputError> {
        let of = |ours: &str| number(row, self.feed.column(ours), &self.marks);
        let (column, fraction) = match (of("counted_fraction")?, of("counted_percent")?, of("counted")?, of("total")?) {
            (Some(fraction), ..) => ("counted_fraction", Some(fraction)),
            (None, Some(percent), ..) => ("counted_percent", Some(percent / 100.0)),
            (None, None, Some(counted), Some(total)) if total > 0.0 => ("counted", Some(counted / total)),
            _ => ("counted", None),
        };
        if fraction.is_some_and(|fraction| !(0.0..=1.0).contains(&fraction)) {
            let column = self.feed.column(column).unwrap_or(column);
            return Err(row.refuse(column, say!(Feed::MoreThanAll), say!(Feed::MoreThanAllCure)));
        }
        Ok(fraction)
    }
}
