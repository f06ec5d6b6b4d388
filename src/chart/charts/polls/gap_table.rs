//! The numbers of the gap between polls and result.

use crate::chart::charts::polls::gap_votes::OneVote;
use crate::chart::charts::words;
use crate::chart::spec::{Cell, Table};

/// A row for each fact and poll; of several votes, the vote comes first.
pub(super) fn table(votes: &[OneVote<'_>]) -> Table {
    let mut tables = votes.iter().map(|one| (one, of(one)));
    let Some((first, mut all)) = tables.next() else { return Table::default() };
    if votes.len() == 1 {
        return all;
    }
    let named = |one: &OneVote<'_>, rows: Vec<Vec<Cell>>| {
        let vote = one.vote.id.clone();
        rows.into_iter().map(move |row| std::iter::once(Cell::from(vote.as_str())).chain(row).collect())
    };
    all.columns.insert(0, "vote");
    let rows: Vec<Vec<Cell>> = named(first, std::mem::take(&mut all.rows)).collect();
    all.rows = rows.into_iter().chain(tables.flat_map(|(one, table)| named(one, table.rows))).collect();
    all
}

#[expect(clippy::too_many_lines, reason = "seventeen columns, each named once")]
fn of(one: &OneVote<'_>) -> Table {
    let columns = vec![
        "row",
        "poll_id",
        "pollster",
        "field_start",
        "field_end",
        "n",
        "base",
        "option",
        "share_all",
        "share_two_way",
        "low",
        "high",
        "error_points",
        "margin_points",
        "error_points_provisional",
        "error_all_points",
        "in_average",
    ];
    let option = || Cell::from(one.vote.focus.word());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let fact = |row: &str, share: f64| {
        let mut cells = vec![Cell::from(row)];
        cells.extend([
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            option(),
            Cell::Empty,
        ]);
        cells.extend([share.into(), Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]);
        cells.extend([Cell::Empty, Cell::Empty]);
        cells
    };
    rows.push(fact("threshold", words::threshold(one.vote)));
    rows.extend(
        one.errors.results.iter().map(|result| fact(&format!("result_{}", result.status.word()), result.share)),
    );
    if let Some([low, high]) = one.press() {
        for (name, column, end) in [("press_range_low", 10, low), ("press_range_high", 11, high)] {
            let mut row = fact(name, f64::NAN);
            (row[column], row[12]) = (end.into(), ((end - one.result) * 100.0).into());
            rows.push(row);
        }
    }
    for (poll, error) in &one.polls {
        let day = |day: Option<jiff::civil::Date>| Cell::from(day.map(|day| day.to_string()));
        rows.push(vec![
            "poll".into(),
            poll.poll_id.as_str().into(),
            error.pollster.as_str().into(),
            day(poll.field_start),
            day(poll.field_end),
            poll.n.into(),
            error.base.word().into(),
            option(),
            error.share_all.into(),
            error.share_two_way.into(),
            Cell::Empty,
            Cell::Empty,
            error.error_points.into(),
            error.margin_points.into(),
            Cell::Empty,
            error.error_all_points.into(),
            u64::from(one.errors.in_average(&poll.poll_id)).into(),
        ]);
    }
    if let Some((of_polls, gap)) = one.average {
        let mut average = fact("average", of_polls.two_way);
        (average[8], average[12]) = (of_polls.all.into(), gap.into());
        average[14] = one.errors.gap_points.provisional.into();
        rows.push(average);
    }
    Table { columns, rows }
}
