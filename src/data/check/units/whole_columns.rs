//! Columns of `results.csv` that are wrong as a whole: told once, in the place of what is said of their rows.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::data::check::context::Context;
use crate::data::read::{OfOtherRows, Way, of_other_rows};
use crate::language::say;
use crate::maths::correlation;
use crate::vote::{Code, Counts, Finding, LeftOut, Quantity, ResultCode, Severity, UnitResult, Vote};

/// Fewest rows that make a column.
const FEWEST: usize = 3;

const CAST_BELOW_VOTES: Code = Code::ResultCode(ResultCode::CastBelowVotes);

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    for of_column in [cast_is_valid(vote), registered_and_cast(vote)].into_iter().flatten() {
        // What is so in nearly every row is told once.
        let rows: HashSet<&str> = vote.left_out.iter().map(|figure| figure.finding.code.as_str()).collect();
        out.retain(|finding| !(rows.contains(finding.code.as_str()) && finding.file.as_deref() == Some("results.csv")));
        out.push(of_column);
    }
    let rows = in_file(vote);
    out.extend(filled_down(&rows));
    let ordered = || ordered_alone(None, &rows).or_else(|| ordered_in_area(vote, &rows));
    if let Some(apart) = column_of_other_rows(&rows).or_else(|| cast_apart(&rows)).or_else(ordered) {
        // The rows that it explains are not told one by one.
        let of_row = [ResultCode::CastNotSumOfParts, ResultCode::CastBelowVotes].map(Code::from);
        let is_of_row = |finding: &Finding| of_row.contains(&finding.code) && finding.unit.is_some();
        out.retain(|finding| !(is_of_row(finding) && finding.file.as_deref() == Some("results.csv")));
        out.push(apart);
    }
}

/// A column of results.csv whose figures make the rows add up in other rows.
fn column_of_other_rows(rows: &[(usize, Counts)]) -> Option<Finding> {
    let (lines, rows): (Vec<usize>, Vec<Counts>) = rows.iter().copied().unzip();
    let OfOtherRows { quantity, way, first, n } = of_other_rows(&rows)?;
    let column = quantity.word();
    let (message, hint) = match way {
        Way::Sorted => (say!(CheckUnits::SortedAlone, column, n), say!(CheckUnits::SortedApartCure)),
        Way::Up => (say!(CheckUnits::SlidUp, column, n), say!(CheckUnits::SlidUpCure)),
        Way::Down => (say!(CheckUnits::SlidDown, column, n), say!(CheckUnits::SlidDownCure)),
    };
    let finding = Finding::new(ResultCode::OfAnotherUnit, message, hint);
    Some(finding.graded(Severity::Error).at("results.csv", lines[first]).column(column))
}

/// Figures that go up by one from row to row where that is no chance, and the least of them.
const FILLED: usize = 5;
const FEWEST_FILLED: u64 = 20;

/// Registers that a spreadsheet filled down as a series, beside votes that go up by no fixed step: a made table may do so in all.
fn filled_down(rows: &[(usize, Counts)]) -> Option<Finding> {
    const COLUMN: Quantity = Quantity::Registered;
    let step = |quantity: Quantity, a: &Counts, b: &Counts| {
        let [a, b] = [quantity.of(a)?, quantity.of(b)?].map(i128::from);
        Some(b - a)
    };
    let follows = |a: &(usize, Counts), b: &(usize, Counts)| b.0 == a.0 + 1 && step(COLUMN, &a.1, &b.1) == Some(1);
    let is_even = |run: &[(usize, Counts)], other: Quantity| {
        let steps: Vec<Option<i128>> = run.windows(2).map(|pair| step(other, &pair[0].1, &pair[1].1)).collect();
        let alike = steps.iter().filter(|next| next.is_some() && **next == steps[0]).count();
        2 * alike >= steps.len()
    };
    let is_filled = |run: &&[(usize, Counts)]| {
        let is_made = [Quantity::Cast, Quantity::Yes, Quantity::No].into_iter().any(|other| is_even(run, other));
        run.len() >= FILLED && COLUMN.of(&run[0].1) >= Some(FEWEST_FILLED) && !is_made
    };
    let run = rows.chunk_by(follows).find(is_filled)?;
    let [(first_line, first), .., (last_line, last)] = run else { return None };
    let (column, first, last) = (COLUMN.word(), COLUMN.of(first)?, COLUMN.of(last)?);
    let message = say!(CheckUnits::FilledDown, column, first, first_line = *first_line, last, last_line = *last_line);
    let finding = Finding::new(ResultCode::OfAnotherUnit, message, say!(CheckUnits::FilledDownCure));
    Some(finding.graded(Severity::Warning).at("results.csv", *first_line).column(column))
}

/// Rows of a table whose order is no chance, the largest figure against the smallest of columns that differ enough to be compared, and
/// how far such a column may go along with the order of the rows.
const ORDERED: usize = 10;
const UNEVEN: u64 = 3;
const ALONG: f64 = 0.5;

/// A column that rises or falls from row to row, while none of the others goes along with it: where a table is sorted as a whole the larger
/// places come together.
fn ordered_alone(area: Option<&str>, rows: &[(usize, Counts)]) -> Option<Finding> {
    let columns = [Quantity::Yes, Quantity::No, Quantity::Registered, Quantity::Cast];
    let figures = |quantity: Quantity| -> Option<Vec<u64>> {
        rows.iter().map(|(_, counts)| quantity.of(counts)).collect::<Option<Vec<u64>>>()
    };
    let known: Vec<(Quantity, Vec<u64>)> =
        columns.into_iter().filter_map(|quantity| Some((quantity, figures(quantity)?))).collect();
    if rows.len() < ORDERED || known.len() < 2 {
        return None;
    }
    let is_ordered = |figures: &[u64]| figures.is_sorted() || figures.is_sorted_by(|a, b| a >= b);
    let is_uneven = |figures: &[u64]| {
        let (low, high) = (figures.iter().min().copied().unwrap_or(0), figures.iter().max().copied().unwrap_or(0));
        high > UNEVEN * low.max(1)
    };
    let (at, (quantity, _)) = known.iter().enumerate().find(|(_, (_, figures))| is_ordered(figures))?;
    let others = || known.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, (_, figures))| figures);
    if !others().all(|figures| is_uneven(figures) && along(figures).is_some_and(|along| along.abs() < ALONG)) {
        return None;
    }
    let (column, n) = (quantity.word(), rows.len());
    let message = match area {
        None => say!(CheckUnits::OrderedAlone, column, n),
        Some(area) => say!(CheckUnits::OrderedInArea, column, area, n),
    };
    let finding = Finding::new(ResultCode::OfAnotherUnit, message, say!(CheckUnits::SortedApartCure));
    Some(finding.graded(Severity::Error).at("results.csv", rows[0].0).column(column))
}

/// The same of the rows of one area.
fn ordered_in_area(vote: &Vote, rows: &[(usize, Counts)]) -> Option<Finding> {
    let area_of: HashMap<usize, &str> =
        vote.units.iter().filter_map(|unit| Some((unit.line, unit.parent.as_deref()?))).collect();
    let mut areas: BTreeMap<&str, Vec<(usize, Counts)>> = BTreeMap::new();
    for row in rows {
        if let Some(area) = area_of.get(&row.0) {
            areas.entry(area).or_default().push(*row);
        }
    }
    areas.into_iter().find_map(|(area, rows)| ordered_alone(Some(area), &rows))
}

/// Rank correlation of figures with their place in the file (Spearman), equal ones in the order of their places.
fn along(figures: &[u64]) -> Option<f64> {
    let mut order: Vec<usize> = (0..figures.len()).collect();
    order.sort_by_key(|at| figures[*at]);
    let pairs: Vec<(f64, f64, f64)> =
        order.into_iter().enumerate().map(|(rank, at)| (1.0, rank as f64, at as f64)).collect();
    correlation(&pairs)
}

/// The rows of `results.csv` in the order of the file, each by its line, with `registered` and `cast` as they are printed.
fn in_file(vote: &Vote) -> Vec<(usize, Counts)> {
    let left_out = vote.left_out.iter().filter_map(|figure| Some(((figure.line, figure.quantity), figure.value?)));
    let printed: BTreeMap<(usize, Quantity), u64> = left_out.collect();
    let row = |unit: &UnitResult| {
        let as_printed =
            |quantity: Quantity| quantity.of(&unit.counts).or_else(|| printed.get(&(unit.line, quantity)).copied());
        let [registered, cast] = [Quantity::Registered, Quantity::Cast].map(as_printed);
        (unit.line, Counts { registered, cast, ..unit.counts })
    };
    let mut rows: Vec<(usize, Counts)> = vote.units.iter().map(row).collect();
    rows.sort_unstable_by_key(|(line, _)| *line);
    rows
}

/// Figures left out for one reason in nearly every row of `results.csv`.
fn in_nearly_all(vote: &Vote, is_so: impl Fn(&&LeftOut) -> bool) -> Option<BTreeSet<usize>> {
    let lines: BTreeSet<usize> = vote.left_out.iter().filter(is_so).map(|figure| figure.line).collect();
    (lines.len() >= FEWEST && lines.len() * 10 >= vote.units.len() * 8).then_some(lines)
}

/// Valid votes, or turnout in percent, where ballots cast belong: fewer than all ballots of the row, in nearly every row.
fn cast_is_valid(vote: &Vote) -> Option<Finding> {
    let below = |figure: &&LeftOut| figure.finding.code == CAST_BELOW_VOTES;
    let lines = in_nearly_all(vote, below)?;
    let cast: HashMap<usize, u64> =
        vote.left_out.iter().filter(below).filter_map(|figure| Some((figure.line, figure.value?))).collect();
    let mut rows = vote.units.iter().filter_map(|unit| Some((unit.counts.valid()?, *cast.get(&unit.line)?)));
    let is_percent = cast.values().all(|cast| *cast <= 100);
    let is_valid = rows.all(|(valid, cast)| valid == cast);
    let (n, all) = (lines.len(), vote.units.len());
    let (message, hint) = match (is_percent, is_valid) {
        (true, _) => (say!(CheckUnits::CastIsTurnout, n, rows = all), say!(CheckUnits::CastIsTurnoutCure)),
        (_, true) => (say!(CheckUnits::CastIsValid, n, rows = all), say!(CheckUnits::CastIsValidCure)),
        _ => return None,
    };
    let finding = Finding::new(ResultCode::CastBelowVotes, message, hint);
    Some(finding.at("results.csv", lines.first().copied()).column("cast"))
}

/// Ballots cast that count the blank or the spoiled ones twice, or leave them out, in every row that has such ballots.
fn cast_apart(rows: &[(usize, Counts)]) -> Option<Finding> {
    // Cast beside the sum of its parts, blank and spoiled ballots of each row that has all of them.
    let row = |counts: Counts| {
        let (yes, no) = counts.sides()?;
        let [blank, spoiled, cast] = [counts.blank?, counts.spoiled?, counts.cast?].map(i128::from);
        Some((cast - i128::from(yes) - i128::from(no) - blank - spoiled, blank, spoiled))
    };
    let rows: Vec<(usize, (i128, i128, i128))> =
        rows.iter().filter_map(|(line, counts)| Some((*line, row(*counts)?))).collect();
    // Where both are left out `cast` has the valid votes, which is told as that.
    let ways = [("blank", [1, 0], 1), ("spoiled", [0, 1], 1), ("both", [1, 1], 1), ("blank", [1, 0], -1)];
    for (what, [of_blank, of_spoiled], sign) in ways.into_iter().chain([("spoiled", [0, 1], -1)]) {
        let is_so =
            |(off, blank, spoiled): &(i128, i128, i128)| *off == sign * (of_blank * blank + of_spoiled * spoiled);
        let off = || rows.iter().filter(|(_, row)| row.0 != 0);
        let Some((first, _)) = off().next().filter(|_| rows.iter().all(|(_, row)| is_so(row))) else { continue };
        let n = off().count();
        if n < FEWEST {
            return None;
        }
        let (code, message, hint) = match sign {
            1 => {
                let message = say!(CheckUnits::CastCountsTwice, n, what);
                (ResultCode::CastNotSumOfParts, message, say!(CheckUnits::CastCountsTwiceCure))
            }
            _ => {
                let message = say!(CheckUnits::CastLeavesOut, n, what);
                (ResultCode::CastBelowVotes, message, say!(CheckUnits::CastLeavesOutCure))
            }
        };
        return Some(Finding::new(code, message, hint).at("results.csv", *first).column("cast"));
    }
    None
}

/// More ballots than voters in nearly every row.
fn registered_and_cast(vote: &Vote) -> Option<Finding> {
    let above = |figure: &&LeftOut| {
        let is_of_these = matches!(figure.quantity, Quantity::Registered | Quantity::Cast);
        is_of_these && figure.finding.code != CAST_BELOW_VOTES
    };
    let lines = in_nearly_all(vote, above)?;
    let (n, rows) = (lines.len(), vote.units.len());
    let sum = |quantity: Quantity| {
        let printed =
            vote.left_out.iter().filter(|figure| figure.quantity == quantity).filter_map(|figure| figure.value);
        printed.chain(vote.units.iter().filter_map(|unit| quantity.of(&unit.counts))).sum::<u64>()
    };
    // Nobody stays away so much that a tenth of a register votes in every place.
    let (message, hint) = match sum(Quantity::Cast) > 10 * sum(Quantity::Registered) {
        true => (say!(CheckUnits::RegistersInThousands, n, rows), say!(CheckUnits::RegistersInThousandsCure)),
        false => (say!(CheckUnits::RegisteredCastSwapped, n, rows), say!(CheckUnits::RegisteredCastSwappedCure)),
    };
    let finding = Finding::new(ResultCode::RegisterBelowBallots, message, hint);
    Some(finding.at("results.csv", lines.first().copied()).column("registered"))
}
