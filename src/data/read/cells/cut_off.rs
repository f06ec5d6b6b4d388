//! The last row of a file that ends without a line end: whole, or cut inside its last cell?

use crate::data::read::cells::row::Row;
use crate::data::read::cells::table::Table;
use crate::{
    InputError,
    language::{Text, say},
    vote::Counts,
};

/// Blank and spoiled ballots where they are not published: at most this share of those cast.
const MOST_BLANK: f64 = 0.1;

/// Refuses a row that may be cut: the last cell is a figure, and no other of its row says that it is whole.
pub(in crate::data::read) fn whole(row: &Row<'_>, counts: Option<&Counts>) -> Result<(), InputError> {
    let Some(column) = open_column(row) else { return Ok(()) };
    let is_whole = match (column, row.text(column)) {
        ("registered" | "cast" | "blank" | "spoiled" | "yes" | "no" | "value" | "counted" | "total", None) => {
            // Nobody writes in this column.
            row.table.rows().all(|other| other.text(column).is_none())
        }
        ("registered" | "cast" | "blank" | "spoiled" | "yes" | "no", Some(_)) => {
            counts.is_some_and(|counts| agree(column, counts))
        }
        ("yes_share", Some(share)) => {
            let printed = share.replace(',', ".").parse::<f64>().ok();
            printed.zip(counts.and_then(Counts::yes_share)).is_some_and(|(a, b)| (a - b).abs() < 0.0006)
        }
        ("counted_fraction", Some(fraction)) => fraction == "1",
        // The same in every row: how many stations there are.
        ("total", Some(total)) => earlier(row).any(|other| other.text("total") == Some(total)),
        ("value" | "counted" | "unit", Some(_)) => false,
        _ => true,
    };
    if is_whole {
        return Ok(());
    }
    Err(row.refuse(column, still_written(&say!(Refusal::NoLineEnd)), say!(Refusal::StillWrittenBecauseCure)))
}

/// A refusal of the last cell of such a row says that it may be cut.
pub(in crate::data::read) fn told(row: &Row<'_>, mut error: InputError) -> InputError {
    let Some(column) = open_column(row) else { return error };
    let of = |error: &mut InputError| {
        let again = say!(Refusal::StillWrittenBecauseCure);
        if error.column.as_deref() == Some(column) && *error.cure != again {
            *error.problem = still_written(&error.problem);
            *error.cure = again;
        }
    };
    of(&mut error);
    error.more.iter_mut().for_each(of);
    error
}

fn still_written(why: &Text) -> Text {
    say!(Refusal::StillWrittenBecause, why)
}

/// The last column of a row that has no line end.
fn open_column<'t>(row: &Row<'t>) -> Option<&'t str> {
    let table: &'t Table = row.table;
    table.heading.last().map(String::as_str).filter(|_| table.open_end == Some(row.line))
}

fn earlier<'t>(row: &Row<'t>) -> impl Iterator<Item = Row<'t>> {
    let line = row.line;
    row.table.rows().filter(move |other| other.line != line)
}

/// Refuses a row of any table that may be cut in its last cell, which is this figure of ours.
pub(crate) fn whole_figure(row: &Row<'_>, ours: &str, counts: &Counts) -> Result<(), InputError> {
    let Some(column) = open_column(row).filter(|column| row.text(column).is_some()) else { return Ok(()) };
    let is_count = matches!(ours, "registered" | "cast" | "blank" | "spoiled" | "yes" | "no");
    let is_whole = match ours {
        "counted" | "total" | "counted_fraction" | "counted_percent" => false,
        _ => !is_count || agree(ours, counts),
    };
    if is_whole {
        return Ok(());
    }
    Err(row.refuse(column, still_written(&say!(Refusal::NoLineEnd)), say!(Refusal::StillWrittenBecauseCure)))
}

/// Do the other counts of a row say that one of them has all its digits?
fn agree(column: &str, counts: &Counts) -> bool {
    let parts = [counts.yes, counts.no, counts.blank, counts.spoiled];
    let sum: u64 = parts.iter().flatten().sum();
    let all = parts.iter().all(Option::is_some);
    match column {
        "registered" => counts.registered >= Some(counts.cast.unwrap_or(sum).max(1)),
        _ => counts.cast.is_some_and(|cast| {
            let open = cast.checked_sub(sum).map(|open| open as f64);
            let votes = counts.yes.is_some() && counts.no.is_some();
            if all { cast == sum } else { votes && open.is_some_and(|open| open <= MOST_BLANK * cast as f64) }
        }),
    }
}
