//! A snapshot as `returns.csv`.

use csv::WriterBuilder;

use crate::{
    Error, Result,
    feed::snapshot::Snapshot,
    table::spreadsheet_text,
    vote::{AggregateRow, CountedOf, Measure, Moment, Report, ReportStatus},
};

const OF_UNITS: [&str; 13] = [
    "unit",
    "name",
    "parent",
    "registered",
    "cast",
    "blank",
    "spoiled",
    "yes",
    "no",
    "yes_share",
    "status",
    "counted_fraction",
    "reported_at",
];
const OF_AGGREGATES: [&str; 10] =
    ["area", "measure", "option", "value", "counted", "total", "counted_of", "rounding", "hint", "source"];

/// The reports of a snapshot as the text of `returns.csv`; what has no time of its own carries that of the source.
///
/// # Errors
/// A text that cannot be written is a bug.
pub fn returns_csv(snapshot: &Snapshot) -> Result<String> {
    let returns = &snapshot.returns;
    let has_aggregates = !returns.aggregates.is_empty();
    let mut heading = OF_UNITS.to_vec();
    if has_aggregates {
        heading.extend(OF_AGGREGATES);
    }
    if snapshot.is_test {
        heading.push("test");
    }
    let bug = |error: csv::Error| Error::Bug(error.to_string());
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(&heading).map_err(bug)?;
    let width = heading.len();
    let mut write = |mut cells: Vec<String>| {
        cells.resize(width, String::new());
        if let Some(last) = cells.last_mut().filter(|_| snapshot.is_test) {
            "1".clone_into(last);
        }
        writer.write_record(cells.iter().map(|cell| spreadsheet_text(cell).into_owned()))
    };
    for report in &returns.reports {
        write(of_unit(report, snapshot.as_of)).map_err(bug)?;
    }
    for row in &returns.aggregates {
        write(of_aggregate(row)).map_err(bug)?;
    }
    let bytes = writer.into_inner().map_err(|error| Error::Bug(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Error::Bug(error.to_string()))
}

fn text(number: Option<impl ToString>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn of_unit(report: &Report, as_of: Option<Moment>) -> Vec<String> {
    let counts = &report.counts;
    let numbers = [counts.registered, counts.cast, counts.blank, counts.spoiled, counts.yes, counts.no];
    let mut cells =
        vec![report.unit.clone(), report.name.clone().unwrap_or_default(), report.parent.clone().unwrap_or_default()];
    cells.extend(numbers.map(text));
    cells.push(text(report.yes_share));
    cells.push(status(report.status).to_owned());
    cells.push(text(report.counted_fraction));
    cells.push(text(report.reported_at.or(as_of)));
    cells
}

fn of_aggregate(row: &AggregateRow) -> Vec<String> {
    let mut cells = vec![String::new(); OF_UNITS.len()];
    status(row.status).clone_into(&mut cells[10]); // `status` of OF_UNITS
    cells[12] = text(row.reported_at); // `reported_at`
    cells.push(row.area.clone().unwrap_or_default());
    cells.push(measure(row.measure).to_owned());
    cells.push(text(row.option.map(crate::vote::Side::word)));
    cells.extend([row.value, row.counted, row.total].map(text));
    cells.push(row.counted_of.map_or("", counted_of).to_owned());
    cells.push(text(row.rounding));
    cells.push(row.hint.clone().unwrap_or_default());
    cells.push(row.source.clone().unwrap_or_default());
    cells
}

const fn status(status: ReportStatus) -> &'static str {
    match status {
        ReportStatus::Partial => "partial",
        ReportStatus::Complete => "complete",
        ReportStatus::Corrected => "corrected",
        ReportStatus::Retracted => "retracted",
        ReportStatus::Provisional => "provisional",
        ReportStatus::Final => "final",
    }
}

const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Share => "share",
        Measure::Turnout => "turnout",
        Measure::Abstention => "abstention",
        Measure::Blank => "blank",
        Measure::Spoiled => "spoiled",
        Measure::Registered => "registered",
        Measure::Event => "event",
    }
}

const fn counted_of(of: CountedOf) -> &'static str {
    match of {
        CountedOf::Stations => "stations",
        CountedOf::Ballots => "ballots",
        CountedOf::Valid => "valid",
        CountedOf::Registered => "registered",
    }
}
