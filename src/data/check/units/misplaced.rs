//! Figures that stand under the wrong heading, in the row of another unit, or in the folder of another vote.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::data::check::context::Context;
use crate::data::text::plain;
use crate::language::{Text, Value, say};
use crate::vote::{Counts, Finding, Quantity, Report, ResultCode, Severity, Vote};

/// Fewest rows that make a column.
const FEWEST: usize = 3;
/// Fewer ballots than this are those of another unit by chance.
const FEWEST_BALLOTS: u64 = 20;
/// Nowhere do so many of those who vote leave their ballot blank or spoil it.
const INVALID: f64 = 0.4;

/// The counts of a unit with their place.
struct Row<'a> {
    file: &'static str,
    line: usize,
    unit: &'a str,
    area: Option<&'a str>,
    counts: &'a Counts,
}

/// An earlier vote by unit.
struct Before<'a> {
    vote: &'a Vote,
    now: &'a Vote,
    counts: HashMap<&'a str, &'a Counts>,
}

impl<'a> Before<'a> {
    fn of(baseline: &'a Vote, now: &'a Vote) -> Self {
        let counts = baseline.units.iter().map(|unit| (unit.unit.as_str(), &unit.counts)).collect();
        Self { vote: baseline, now, counts }
    }

    /// What to do where figures of both votes are the same: those of the earlier one are at fault where they alone miss its result.
    fn cure(&self, quantity: Quantity) -> Text {
        let adds_up = |vote: &Vote| {
            let published = quantity.of(&vote.final_result()?.counts)?;
            Some(vote.units.iter().filter_map(|unit| quantity.of(&unit.counts)).sum::<u64>() == published)
        };
        match (adds_up(self.vote), adds_up(self.now)) {
            (Some(false), Some(true)) => say!(CheckUnits::OfEarlierVoteCureThere, vote = &self.vote.id),
            _ => say!(CheckUnits::OfEarlierVoteCure),
        }
    }
}

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let result = vote.units.iter().map(|unit| (unit.unit.as_str(), &unit.counts, unit.line));
    let report = vote.returns.reports.iter().map(|report| (report.unit.as_str(), &report.counts, report.line));
    let area = |unit: &str| context.position.get(unit).and_then(|at| vote.units[*at].parent.as_deref());
    let row = |file, (unit, counts, line)| Row { file, line, unit, area: area(unit), counts };
    let results: Vec<Row> = result.map(|of_unit| row("results.csv", of_unit)).collect();
    let reports: Vec<Row> = report.map(|of_unit| row("returns.csv", of_unit)).collect();
    let before: Vec<Before> = context.baselines.iter().map(|earlier| Before::of(earlier, vote)).collect();
    for rows in [&results, &reports] {
        out.extend(percentages(rows));
        out.extend(mostly_invalid(rows));
        for before in &before {
            match of_earlier_vote(rows, before) {
                Some(finding) => out.push(finding),
                None => out.extend(columns_of_earlier_vote(rows, before)),
            }
            out.extend(sorted_apart(rows, before));
        }
    }
    out.extend(of_another_unit(&results, &reports).or_else(|| under_wrong_key(context)));
}

/// Votes that add up to 100 in every row of a file.
fn percentages(rows: &[Row]) -> Option<Finding> {
    let counted: Vec<(&Row, u64)> =
        rows.iter().filter_map(|row| Some((row, row.counts.valid()?))).filter(|(_, valid)| *valid > 0).collect();
    let (first, _) = counted.first()?;
    if counted.len() < FEWEST || !counted.iter().all(|(_, valid)| (99..=101).contains(valid)) {
        return None;
    }
    let message = say!(CheckUnits::PercentagesAsCounts, n = counted.len());
    let finding = Finding::new(ResultCode::PercentagesAsCounts, message, say!(CheckUnits::PercentagesAsCountsCure));
    Some(finding.at(first.file, first.line).column("yes"))
}

/// Rows in which more ballots are blank or spoiled than can be.
fn mostly_invalid(rows: &[Row]) -> Option<Finding> {
    let invalid = |row: &Row| {
        let lost = row.counts.blank_spoiled()?;
        let cast = row.counts.cast_or_sum().or_else(|| row.counts.valid()?.checked_add(lost))?;
        (cast >= FEWEST_BALLOTS && lost as f64 > INVALID * cast as f64).then_some((lost, cast))
    };
    let met: Vec<(&Row, (u64, u64))> = rows.iter().filter_map(|row| Some((row, invalid(row)?))).collect();
    let (first, (lost, cast)) = met.first()?;
    let some = Value::first_few(met.iter().map(|(row, _)| row.unit), 3);
    let message = say!(CheckUnits::MostlyInvalid, n = met.len(), some, unit = first.unit, lost, cast);
    let nearly_all = met.len() >= FEWEST && met.len() * 10 >= rows.len() * 8;
    let finding = Finding::new(ResultCode::MostlyInvalid, message, say!(CheckUnits::MostlyInvalidCure));
    let finding = finding.graded(if nearly_all { Severity::Error } else { Severity::Warning });
    let column = match (first.counts.blank, first.counts.spoiled) {
        (Some(_), _) => "blank",
        (None, Some(_)) => "spoiled",
        (None, None) => "cast",
    };
    Some(finding.at(first.file, first.line).column(column).unit(first.unit))
}

/// Votes of which two equal counts, and equal blank ballots, are no chance.
const MANY_BALLOTS: u64 = 500;

/// Rows with the very votes of an earlier vote.
fn of_earlier_vote(rows: &[Row], before: &Before) -> Option<Finding> {
    let counted: Vec<&Row> = rows.iter().filter(|row| row.counts.valid() >= Some(FEWEST_BALLOTS)).collect();
    let same = counted.iter().filter(|row| {
        let votes = |counts: &Counts| (counts.yes, counts.no, counts.blank, counts.spoiled);
        before.counts.get(row.unit).is_some_and(|before| votes(before) == votes(row.counts))
    });
    let same: Vec<&&Row> = same.collect();
    let most = same.len() >= FEWEST && same.len() * 2 >= counted.len();
    // One alone has to be large, and to say more than its votes.
    let is_sure = |row: &&&&Row| row.counts.valid() >= Some(MANY_BALLOTS) && row.counts.blank_spoiled().is_some();
    let first = if most { same.first() } else { same.iter().find(is_sure) }?;
    let some = Value::first_few(same.iter().map(|row| row.unit), 3);
    let message = say!(CheckUnits::OfEarlierVote, n = same.len(), rows = counted.len(), some, vote = &before.vote.id);
    let finding = Finding::new(ResultCode::OfEarlierVote, message, before.cure(Quantity::Yes));
    let finding = finding.graded(if most { Severity::Error } else { Severity::Warning });
    Some(finding.at(first.file, first.line).column("yes"))
}

/// Rows in which a column has to be that of the earlier vote, in tenths of all.
const NEARLY_ALL: usize = 9;

/// Fewer rows than this have the figures of another day by chance.
const FEWEST_ROWS: usize = 5;

/// Single columns that are those of an earlier vote.
fn columns_of_earlier_vote(rows: &[Row], before: &Before) -> Vec<Finding> {
    let of_column = |quantity: Quantity| {
        let pairs = rows.iter().filter_map(|row| {
            let (now, then) = (quantity.of(row.counts)?, quantity.of(before.counts.get(row.unit)?)?);
            (now >= FEWEST_BALLOTS).then_some((row, now == then))
        });
        let pairs: Vec<(&Row, bool)> = pairs.collect();
        let (column, vote) = (quantity.word(), &before.vote.id);
        let (first, message) = match nearly_all(&pairs) {
            Some((first, n)) => (first, say!(CheckUnits::ColumnOfEarlierVote, column, n, rows = pairs.len(), vote)),
            None => {
                let (area, first, n, rows) = of_an_area(&pairs)?;
                (first, say!(CheckUnits::ColumnOfEarlierVoteInArea, area, column, n, rows, vote))
            }
        };
        let finding = Finding::new(ResultCode::OfEarlierVote, message, before.cure(quantity));
        // A second round may have the registers of the first.
        let severity = if quantity == Quantity::Registered { Severity::Warning } else { Severity::Error };
        Some(finding.graded(severity).at(first.file, first.line).column(column))
    };
    [Quantity::Registered, Quantity::Cast, Quantity::Yes, Quantity::No].into_iter().filter_map(of_column).collect()
}

/// The first of rows that are the same and how many are, where nearly all are.
fn nearly_all<'r, 'a>(pairs: &[(&'r Row<'a>, bool)]) -> Option<(&'r Row<'a>, usize)> {
    let mut same = pairs.iter().filter(|(_, is_same)| *is_same).map(|(row, _)| *row);
    let first = same.next()?;
    let n = 1 + same.count();
    (n >= FEWEST_ROWS && n * 10 >= pairs.len() * NEARLY_ALL).then_some((first, n))
}

/// Rows outside an area that may have the figures of an earlier vote by chance, in tenths.
const FEW_ELSEWHERE: usize = 2;

/// The largest area of which nearly all rows are the same while few others are: its name, first row, and how many of its rows are so.
fn of_an_area<'r, 'a>(pairs: &[(&'r Row<'a>, bool)]) -> Option<(&'a str, &'r Row<'a>, usize, usize)> {
    let mut areas: BTreeMap<&str, Vec<(&Row, bool)>> = BTreeMap::new();
    for &(row, is_same) in pairs {
        if let Some(area) = row.area {
            areas.entry(area).or_default().push((row, is_same));
        }
    }
    let (area, rows, (first, n)) = areas
        .into_iter()
        .filter_map(|(area, rows)| nearly_all(&rows).map(|found| (area, rows.len(), found)))
        .max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0)))?;
    let others = pairs.iter().filter(|(row, _)| row.area != Some(area));
    let (all, same) = others.fold((0, 0), |(all, same), (_, is_same)| (all + 1, same + usize::from(*is_same)));
    (all >= FEWEST_ROWS && same * 10 <= all * FEW_ELSEWHERE).then_some((area, first, n, rows))
}

/// A register that changes by more than this in so many rows, in tenths, while those of all rows together stay, is that of other rows.
const REGISTER_MOVES: f64 = 0.25;
const ROWS_MOVED: usize = 4;
const REGISTER_STAYS: f64 = 0.12;

/// Registers that are those of an earlier vote, but in other rows.
fn sorted_apart(rows: &[Row], before: &Before) -> Option<Finding> {
    let pairs: Vec<(&Row, f64, f64)> = rows
        .iter()
        .filter_map(|row| {
            let (now, then) = (row.counts.registered?, before.counts.get(row.unit)?.registered?);
            Some((row, now as f64, then as f64))
        })
        .filter(|(_, now, then)| *now > 0.0 && *then > 0.0)
        .collect();
    let moved = |now: f64, then: f64| (now / then).ln().abs();
    let apart: Vec<&Row> =
        pairs.iter().filter(|(_, now, then)| moved(*now, *then) > REGISTER_MOVES).map(|(row, ..)| *row).collect();
    let (mut now, mut then): (Vec<f64>, Vec<f64>) = pairs.iter().map(|(_, now, then)| (*now, *then)).unzip();
    now.sort_unstable_by(f64::total_cmp);
    then.sort_unstable_by(f64::total_cmp);
    let stayed = now.iter().zip(&then).filter(|(now, then)| moved(**now, **then) <= REGISTER_STAYS).count();
    let first = apart.first()?;
    if pairs.len() < 2 * FEWEST_ROWS
        || apart.len() * 10 < pairs.len() * ROWS_MOVED
        || stayed * 10 < pairs.len() * NEARLY_ALL
    {
        return None;
    }
    let (n, rows) = (apart.len(), pairs.len());
    let message = say!(CheckUnits::SortedApart, column = "registered", n, rows, vote = &before.vote.id);
    let finding = Finding::new(ResultCode::OfAnotherUnit, message, say!(CheckUnits::SortedApartCure));
    Some(finding.at(first.file, first.line).column("registered"))
}

/// Reports with the very votes that `results.csv` has for another unit: rows that slid down, or two that changed places.
fn of_another_unit(results: &[Row], reports: &[Row]) -> Option<Finding> {
    let votes = |row: &Row| row.counts.sides().filter(|(yes, no)| yes + no >= FEWEST_BALLOTS);
    let mut units: HashMap<(u64, u64), Vec<&str>> = HashMap::with_capacity(results.len());
    for row in results {
        if let Some(votes) = votes(row) {
            units.entry(votes).or_default().push(row.unit);
        }
    }
    let other = |row: &&Row| match units.get(&votes(row)?)?[..] {
        [unit] if unit != row.unit => Some(unit),
        _ => None,
    };
    let known: BTreeSet<&str> = results.iter().map(|row| row.unit).collect();
    let met: Vec<(&Row, &str)> =
        reports.iter().filter(|row| known.contains(row.unit)).filter_map(|row| Some((row, other(&row)?))).collect();
    let (first, other) = met.first()?;
    let message = say!(CheckUnits::OfAnotherUnit, n = met.len(), unit = first.unit, other = *other);
    let finding = Finding::new(ResultCode::OfAnotherUnit, message, say!(CheckUnits::OfAnotherUnitCure));
    Some(finding.at(first.file, first.line).column("unit").unit(first.unit))
}

/// Reports whose name or register is that of another unit than their key's.
fn under_wrong_key(context: &Context) -> Option<Finding> {
    let vote = context.vote;
    let mut names: HashMap<String, Vec<&str>> = HashMap::new();
    let mut registers: HashMap<u64, Vec<&str>> = HashMap::new();
    for unit in &vote.units {
        if let Some(name) = &unit.name {
            names.entry(plain(name)).or_default().push(&unit.unit);
        }
        if let Some(registered) = unit.counts.registered {
            registers.entry(registered).or_default().push(&unit.unit);
        }
    }
    let reports = vote.returns.reports.iter();
    let reported: HashSet<(&str, (u64, u64))> =
        reports.filter_map(|report| Some((report.unit.as_str(), report.counts.sides()?))).collect();
    let other = |report: &Report| {
        let own = &vote.units[*context.position.get(report.unit.as_str())?];
        let name = report.name.as_deref().zip(own.name.as_deref()).filter(|(now, own)| plain(now) != plain(own));
        let of_name = name.and_then(|(now, _)| alone(names.get(&plain(now))?));
        // Under the right votes another register is a slip of the register.
        let is_own = report.counts.sides().is_some_and(|sides| own.counts.sides() == Some(sides));
        let differs = |now: &u64| own.counts.registered.is_some_and(|own| own != *now);
        let register = report.counts.registered.filter(|now| !is_own && differs(now));
        let of_register = || register.and_then(|now| alone(registers.get(&now)?));
        // A row that was copied down, key apart, is told as that.
        let is_copied = |other: &str| report.counts.sides().is_some_and(|sides| reported.contains(&(other, sides)));
        of_name.or_else(of_register).filter(|other| *other != report.unit && !is_copied(other))
    };
    let met: Vec<(&Report, &str)> = vote.returns.reports.iter().filter_map(|row| Some((row, other(row)?))).collect();
    let (first, other) = met.first()?;
    let message = say!(CheckUnits::UnderWrongKey, n = met.len(), unit = &first.unit, other = *other);
    let finding = Finding::new(ResultCode::OfAnotherUnit, message, say!(CheckUnits::UnderWrongKeyCure));
    Some(finding.at("returns.csv", first.line).column("unit").unit(&first.unit))
}

fn alone<'u>(units: &[&'u str]) -> Option<&'u str> {
    units.first().copied().filter(|_| units.len() == 1)
}
