//! Figures that stand under the wrong heading, in the row of another unit, or in the folder of another vote.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::data::check::context::Context;
use crate::data::read::{OfOtherRows, Way, of_other_rows};
use crate::data::text::plain;
use crate::language::{Text, Value, say};
use crate::vote::{Code, Counts, Finding, LeftOut, Quantity, Report, ResultCode, Severity, UnitResult, Vote};

/// Fewest rows that make a column.
const FEWEST: usize = 3;
/// Fewer ballots than this are those of another unit by chance.
const FEWEST_BALLOTS: u64 = 20;
/// Nowhere do so many of those who vote leave their ballot blank or spoil it.
const INVALID: f64 = 0.4;

const CAST_BELOW_VOTES: Code = Code::ResultCode(ResultCode::CastBelowVotes);

/// The counts of a unit with their place.
struct Row<'a> {
    file: &'static str,
    line: usize,
    unit: &'a str,
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
    let row = |file, (unit, counts, line)| Row { file, line, unit, counts };
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
    for of_column in [cast_is_valid(vote), registered_and_cast(vote)].into_iter().flatten() {
        // What is so in nearly every row is told once.
        let rows: HashSet<&str> = vote.left_out.iter().map(|figure| figure.finding.code.as_str()).collect();
        out.retain(|finding| !(rows.contains(finding.code.as_str()) && finding.file.as_deref() == Some("results.csv")));
        out.push(of_column);
    }
    if let Some(apart) = column_of_other_rows(vote).or_else(|| cast_apart(vote)) {
        // The rows that it explains are not told one by one.
        let of_row = [ResultCode::CastNotSumOfParts, ResultCode::CastBelowVotes].map(Code::from);
        let is_of_row = |finding: &Finding| of_row.contains(&finding.code) && finding.unit.is_some();
        out.retain(|finding| !(is_of_row(finding) && finding.file.as_deref() == Some("results.csv")));
        out.push(apart);
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
    Some(finding.at(first.file, first.line).column("blank").unit(first.unit))
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
        let same: Vec<&Row> = pairs.iter().filter(|(_, is_same)| *is_same).map(|(row, _)| *row).collect();
        let first =
            same.first().filter(|_| same.len() >= FEWEST_ROWS && same.len() * 10 >= pairs.len() * NEARLY_ALL)?;
        let (n, column) = (same.len(), quantity.word());
        let message = say!(CheckUnits::ColumnOfEarlierVote, column, n, rows = pairs.len(), vote = &before.vote.id);
        let finding = Finding::new(ResultCode::OfEarlierVote, message, before.cure(quantity));
        // A second round may have the registers of the first.
        let severity = if quantity == Quantity::Registered { Severity::Warning } else { Severity::Error };
        Some(finding.graded(severity).at(first.file, first.line).column(column))
    };
    [Quantity::Registered, Quantity::Cast, Quantity::Yes, Quantity::No].into_iter().filter_map(of_column).collect()
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

/// A column of results.csv whose figures make the rows add up in other rows.
fn column_of_other_rows(vote: &Vote) -> Option<Finding> {
    let OfOtherRows { quantity, way, first, n } = of_other_rows(&with_cast(vote))?;
    let column = quantity.word();
    let (message, hint) = match way {
        Way::Sorted => (say!(CheckUnits::SortedAlone, column, n), say!(CheckUnits::SortedApartCure)),
        Way::Up => (say!(CheckUnits::SlidUp, column, n), say!(CheckUnits::SlidUpCure)),
        Way::Down => (say!(CheckUnits::SlidDown, column, n), say!(CheckUnits::SlidDownCure)),
    };
    let finding = Finding::new(ResultCode::OfAnotherUnit, message, hint);
    Some(finding.graded(Severity::Error).at("results.csv", vote.units[first].line).column(column))
}

/// The rows of `results.csv` with `cast` as it is printed.
fn with_cast(vote: &Vote) -> Vec<Counts> {
    let cast_left_out = vote.left_out.iter().filter(|figure| figure.quantity == Quantity::Cast);
    let printed: HashMap<usize, u64> = cast_left_out.filter_map(|figure| Some((figure.line, figure.value?))).collect();
    let row = |unit: &UnitResult| {
        let cast = unit.counts.cast.or_else(|| printed.get(&unit.line).copied());
        Counts { cast, ..unit.counts }
    };
    vote.units.iter().map(row).collect()
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
fn cast_apart(vote: &Vote) -> Option<Finding> {
    // Cast beside the sum of its parts, blank and spoiled ballots of each row that has all of them.
    let row = |counts: Counts| {
        let (yes, no) = counts.sides()?;
        let [blank, spoiled, cast] = [counts.blank?, counts.spoiled?, counts.cast?].map(i128::from);
        Some((cast - i128::from(yes) - i128::from(no) - blank - spoiled, blank, spoiled))
    };
    let rows: Vec<(usize, (i128, i128, i128))> =
        vote.units.iter().zip(with_cast(vote)).filter_map(|(unit, counts)| Some((unit.line, row(counts)?))).collect();
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
