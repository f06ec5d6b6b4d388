//! `polls.csv`: polls as published.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::data::read::cells::instant::turned;
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::row::Row;
use crate::data::read::cells::table::{Columns, Table};
use crate::data::read::tables::counts::new_key;
use crate::data::read::tables::press::SIDES;
use crate::language::say;
use crate::{
    InputError,
    data::notes::Notes,
    vote::{Base, DatePrecision, Mode, Poll, PollCode, Population, RangeMeaning},
};

/// The heading.
pub(in crate::data::read) const COLUMNS: Columns = Columns {
    known: &[
        "poll_id",
        "pollster",
        "sponsor",
        "mode",
        "population",
        "field_start",
        "field_end",
        "date_precision",
        "published",
        "n",
        "yes",
        "no",
        "other",
        "undecided",
        "refused",
        "base",
        "margin",
        "range_low",
        "range_high",
        "range_option",
        "range_meaning",
        "turnout_stated",
        "notes",
        "source",
    ],
    required: &["poll_id", "pollster", "yes", "no"],
    open: false,
    counts: &["n"],
    percents: &["yes", "no", "other", "undecided", "refused", "margin", "range_low", "range_high", "turnout_stated"],
    days: &["field_start", "field_end", "published"],
    ..Columns::ANY
};

const MODES: &[(&str, Mode)] = &[
    ("online", Mode::Online),
    ("phone", Mode::Phone),
    ("face_to_face", Mode::FaceToFace),
    ("mixed", Mode::Mixed),
    ("unknown", Mode::Unknown),
];

const BASES: &[(&str, Base)] = &[("all", Base::All), ("decided", Base::Decided)];

const PRECISIONS: &[(&str, DatePrecision)] =
    &[("day", DatePrecision::Day), ("month", DatePrecision::Month), ("unknown", DatePrecision::Unknown)];

const POPULATIONS: &[(&str, Population)] = &[("electorate", Population::Electorate), ("other", Population::Other)];

const MEANINGS: &[(&str, RangeMeaning)] = &[
    ("interval95", RangeMeaning::Interval95),
    ("projection", RangeMeaning::Projection),
    ("scenarios", RangeMeaning::Scenarios),
];

/// What two percentages rounded to whole points can add up to at most.
const MOST_PERCENT: f64 = 101.0;

/// No margin of error is so many points, and no poll asks so few.
const LARGEST_MARGIN: f64 = 20.0;

/// Reads every poll.
pub(in crate::data::read) fn read(table: &Table, notes: &mut Notes, refused: &mut Refusals) -> Vec<Poll> {
    let mut met = HashMap::new();
    table
        .rows()
        .map(|row| {
            let poll_id = refused.take(new_key(&row, "poll_id", &mut met));
            let met = refused.len();
            let poll = poll(&row, poll_id, notes, refused);
            // What a refused cell leaves blank is no second fault.
            if refused.len() == met {
                refused.take(check(&row, &poll));
            }
            poll
        })
        .collect()
}

/// Refuses a margin that stands in the place of `n`, and `n` in that of the margin.
fn not_exchanged(row: &Row<'_>) -> Result<(), InputError> {
    let figure = |text: &str| text.parse::<f64>().ok();
    match row.text("n").zip(row.text("margin")) {
        Some((n, margin))
            if figure(n).is_some_and(|n| n < LARGEST_MARGIN) && figure(margin).is_some_and(|margin| margin > 100.0) =>
        {
            Err(row.refuse("n", say!(Refusal::NIsMargin, margin), say!(Refusal::NIsMarginCure, margin, n)))
        }
        _ => Ok(()),
    }
}

fn poll(row: &Row<'_>, poll_id: &str, notes: &mut Notes, refused: &mut Refusals) -> Poll {
    let (yes, no) = (refused.take(row.percent("yes")), refused.take(row.percent("no")));
    let undecided = refused.take(row.percent("undecided"));
    let field_start = refused.take(row.day("field_start", false));
    let field_end = refused.take(row.day("field_end", true));
    let month_only =
        ["field_start", "field_end"].iter().any(|column| row.text(column).is_some_and(|text| text.len() == 7));
    let precision = match (field_start.or(field_end), month_only) {
        (None, _) => DatePrecision::Unknown,
        (Some(_), true) => DatePrecision::Month,
        (Some(_), false) => DatePrecision::Day,
    };
    let base = refused.take(row.word("base", BASES)).unwrap_or_else(|| {
        let (word, base) = match (yes, no, undecided) {
            (Some(yes), Some(no), None) if yes + no >= 99.5 => ("decided", Base::Decided),
            _ => ("all", Base::All),
        };
        let message = say!(Reading::BaseAssumed, poll = poll_id, word);
        let hint = say!(Reading::BaseAssumedCure);
        notes.add(row.finding(PollCode::BaseAssumed, "base", message, hint));
        base
    });
    let (n, margin) = match not_exchanged(row) {
        Ok(()) => (refused.take(row.count("n")), refused.take(row.percent("margin"))),
        Err(error) => {
            refused.add(error);
            (None, None)
        }
    };
    Poll {
        poll_id: poll_id.to_owned(),
        pollster: refused.take(row.required("pollster")).to_owned(),
        sponsor: row.owned("sponsor"),
        mode: refused.take(row.word("mode", MODES)).unwrap_or(Mode::Unknown),
        population: refused.take(row.word("population", POPULATIONS)).unwrap_or(Population::Electorate),
        field_start,
        field_end,
        // Of a day that is written as a month no more is known.
        date_precision: refused
            .take(row.word("date_precision", PRECISIONS))
            .filter(|stated| !(month_only && *stated == DatePrecision::Day))
            .unwrap_or(precision),
        published: refused.take(row.day("published", false)),
        n,
        yes,
        no,
        other: refused.take(row.percent("other")),
        undecided,
        refused: refused.take(row.percent("refused")),
        base,
        margin,
        range_low: refused.take(row.percent("range_low")),
        range_high: refused.take(row.percent("range_high")),
        range_option: refused.take(row.word("range_option", SIDES)),
        range_meaning: refused.take(row.word("range_meaning", MEANINGS)),
        turnout_stated: refused.take(row.percent("turnout_stated")),
        notes: row.owned("notes"),
        source: row.owned("source"),
        line: row.line,
    }
}

/// Days of field work that are usual.
const USUAL: i32 = 30;

/// The day that, with day and month the other way round, comes before or after the other one as field work does; of two the one that the
/// id names, else the end.
fn day_meant(start: Date, end: Date, id: &str) -> Option<(&'static str, Date)> {
    let is_usual = |from: Date, to: Date| from.until(to).is_ok_and(|span| (0..=USUAL).contains(&span.get_days()));
    let of_end = turned(end).filter(|end| is_usual(start, *end)).map(|day| ("field_end", day));
    let of_start = turned(start).filter(|start| is_usual(*start, end)).map(|day| ("field_start", day));
    // An id that names the end as it stands says that the start is wrong.
    match of_start.filter(|_| id.contains(&end.to_string())) {
        Some(of_start) => Some(of_start),
        None => of_end.or(of_start),
    }
}

fn check(row: &Row<'_>, poll: &Poll) -> Result<(), InputError> {
    if let (Some(start), Some(end)) = (poll.field_start, poll.field_end)
        && end < start
    {
        let problem = say!(Refusal::FieldWorkReversed, start = start.to_string(), end = end.to_string());
        return Err(match day_meant(start, end, &poll.poll_id) {
            Some((column, day)) => {
                row.refuse(column, problem, say!(Refusal::FieldWorkReversedCureTurned, day = day.to_string()))
            }
            None => row.refuse("field_end", problem, say!(Refusal::FieldWorkReversedCure)),
        });
    }
    if let (Some(yes), Some(no)) = (poll.yes, poll.no)
        && yes + no > MOST_PERCENT
    {
        let problem = say!(Refusal::MoreThanAll, sum = yes + no);
        return Err(row.refuse("no", problem, say!(Refusal::MoreThanAllCure)));
    }
    if poll.n == Some(0) {
        return Err(row.refuse("n", say!(Refusal::PollOfNobody), say!(Refusal::PollOfNobodyCure)));
    }
    let range = [poll.range_low, poll.range_high];
    if let [Some(low), Some(high)] = range
        && high < low
    {
        return Err(row.refuse("range_high", say!(Refusal::RangeReversed, low), say!(Refusal::RangeReversedCure)));
    }
    if range.iter().any(Option::is_some) {
        for (column, missing) in [
            ("range_low", poll.range_low.is_none()),
            ("range_high", poll.range_high.is_none()),
            ("range_option", poll.range_option.is_none()),
            ("range_meaning", poll.range_meaning.is_none()),
        ] {
            if missing {
                return Err(row.refuse(column, say!(Refusal::RangeHalfTold), say!(Refusal::RangeHalfToldCure)));
            }
        }
    }
    Ok(())
}
