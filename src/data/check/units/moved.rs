//! Registers of a part of `results.csv` that stand in other rows than their own: slid by a row, sorted, or of two rows that changed places.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::data::check::context::Context;
use crate::data::check::units::neighbours::slid;
use crate::data::read::Way;
use crate::language::{Text, Value, say};
use crate::maths::median;
use crate::vote::{Code, Finding, LinkCode, Quantity, ReportCode, ResultCode, UnitResult, Vote};

/// The column that another file knows, too.
const COLUMN: Quantity = Quantity::Registered;

/// Beside an earlier vote a register that changes by more than this is of another row, and one that changes by less than that its own.
const MOVES: f64 = 0.25;
const STAYS: f64 = 0.12;
/// Fewest rows that slide, that are sorted in an area, and in which the order is no chance; those that moved, and those that fit, in tenths.
const FEWEST_SLID: usize = 4;
const FEWEST_SORTED: usize = 5;
const MOVED: usize = 4;
const FIT: usize = 9;
/// So much nearer to the usual turnout the ballots of the rows have to be beside the registers of their own.
const NEARER: f64 = 2.0;
/// No turnout is farther from the usual one than this.
const FARTHEST: f64 = 3.0;

/// What is said, and of which units.
type Told<'a> = (Vec<Finding>, BTreeSet<&'a str>);

/// A row and what is known of its register.
struct Row<'a> {
    line: usize,
    unit: &'a str,
    area: Option<&'a str>,
    /// As printed, also where it is left out.
    now: Option<f64>,
    /// As another file has it.
    own: Option<f64>,
    ballots: Option<f64>,
}

/// The rows beside what another file says of their registers.
struct Rows<'a> {
    rows: Vec<Row<'a>>,
    /// The file or the vote that says it.
    source: String,
    /// Registers of one day are the same.
    exact: bool,
    turnout: Option<f64>,
}

impl Rows<'_> {
    /// Is the register of a row that of another one? `None` where one of them is not known.
    fn fits(&self, at: usize, of: usize) -> Option<bool> {
        let (now, own) = (self.rows[at].now?, self.rows[of].own?);
        let by = (now / own).ln().abs();
        match () {
            () if self.exact => Some(now == own),
            () if at == of => Some(by <= MOVES),
            () => Some(by <= STAYS),
        }
    }

    fn is_off(&self, at: &usize) -> bool {
        self.fits(*at, *at) == Some(false)
    }

    /// Do the ballots of these rows go with the registers of their own, and not with those that stand here? Where borders changed they
    /// go with those that stand here.
    fn are_mended(&self, rows: &[usize]) -> bool {
        let Some(usual) = self.turnout else { return self.exact };
        let off = |register: fn(&Row) -> Option<f64>| -> f64 {
            let turnout = |row: &Row| Some(row.ballots? / register(row)?);
            rows.iter()
                .filter_map(|at| turnout(&self.rows[*at]))
                .map(|own| (own / usual).ln().abs().min(FARTHEST))
                .sum()
        };
        self.exact || off(|row| row.now) > NEARER * off(|row| row.own)
    }
}

/// Tells them, and gives the units of which no more need be said.
pub(in crate::data::check) fn find<'a>(context: &Context<'a>, out: &mut Vec<Finding>) -> BTreeSet<&'a str> {
    let vote = context.vote;
    if vote.has_kinds() {
        return BTreeSet::new();
    }
    let beside = |source: &str, exact, own: HashMap<&'a str, u64>| Rows::of(vote, source, exact, &own).told();
    let before = |before: &'a Vote| beside(&before.id, false, of_earlier(vote, before));
    let found = beside("returns.csv", true, reported(vote)).or_else(|| context.baselines.iter().find_map(before));
    let Some((findings, units)) = found else { return BTreeSet::new() };
    // What is said of the whole column is said more exactly here.
    let is_of_column = |finding: &Finding| {
        finding.code == Code::from(ResultCode::OfAnotherUnit)
            && finding.unit.is_none()
            && (finding.file.as_deref(), finding.column.as_deref()) == (Some("results.csv"), Some(COLUMN.word()))
    };
    out.retain(|finding| !is_of_column(finding));
    out.extend(findings);
    units
}

/// Leaves out what is said of these units because their registers are others'.
pub(in crate::data::check) fn leave_out(units: &BTreeSet<&str>, findings: &mut Vec<Finding>) {
    let of_them = |finding: &Finding| finding.unit.as_deref().is_some_and(|unit| units.contains(unit));
    findings.retain(|finding| !(of_them(finding) && follows(finding)));
}

/// Is it said of a row because its register is another's?
fn follows(finding: &Finding) -> bool {
    use LinkCode::{RegisterJumped, UnitNumberChangedMeaning};
    use ResultCode::{CastExceedsRegistered, CellMissing, FullTurnout, RegisterBelowBallots, UnusualTurnout};
    let is_of = |code: Code| finding.code == code;
    let of_column = [ReportCode::ReportDiffersFromResult.into(), CellMissing.into()].into_iter().any(is_of);
    let of_results = [CastExceedsRegistered, FullTurnout, RegisterBelowBallots, UnusualTurnout].map(Code::from);
    let of_links = [RegisterJumped, UnitNumberChangedMeaning].map(Code::from);
    of_results.into_iter().chain(of_links).any(is_of) || of_column && finding.column.as_deref() == Some(COLUMN.word())
}

/// The registers that were reported.
fn reported(vote: &Vote) -> HashMap<&str, u64> {
    let reports = vote.returns.reports.iter();
    reports.filter_map(|report| Some((report.unit.as_str(), COLUMN.of(&report.counts)?))).collect()
}

/// The registers of an earlier vote, of the units that it has as they are.
fn of_earlier<'a>(vote: &'a Vote, before: &Vote) -> HashMap<&'a str, u64> {
    let registers: HashMap<&str, u64> =
        before.units.iter().filter_map(|unit| Some((unit.unit.as_str(), COLUMN.of(&unit.counts)?))).collect();
    let continued = vote.continued(before);
    let of_unit = |unit: &'a str| match continued.of(unit)[..] {
        [(earlier, weight)] if weight > 0.999 => Some((unit, *registers.get(earlier)?)),
        _ => None,
    };
    vote.units.iter().filter_map(|unit| of_unit(&unit.unit)).collect()
}

impl<'a> Rows<'a> {
    fn of(vote: &'a Vote, source: &str, exact: bool, own: &HashMap<&'a str, u64>) -> Self {
        let left_out = vote.left_out.iter().filter(|figure| figure.quantity == COLUMN);
        let printed: HashMap<usize, u64> = left_out.filter_map(|figure| Some((figure.line, figure.value?))).collect();
        let known = |register: Option<u64>| register.filter(|register| *register > 0).map(|register| register as f64);
        let row = |unit: &'a UnitResult| Row {
            line: unit.line,
            unit: &unit.unit,
            area: unit.parent.as_deref(),
            now: known(COLUMN.of(&unit.counts).or_else(|| printed.get(&unit.line).copied())),
            own: known(own.get(unit.unit.as_str()).copied()),
            ballots: known(unit.counts.cast_or_sum().or_else(|| unit.counts.valid())),
        };
        let mut rows: Vec<Row> = vote.units.iter().map(row).collect();
        rows.sort_unstable_by_key(|row| row.line);
        // An electorate grows, and each of its registers with it.
        let growth = match exact {
            true => None,
            false => median(rows.iter().filter_map(|row| Some(row.now? / row.own?))),
        };
        rows.iter_mut().for_each(|row| row.own = row.own.map(|own| own * growth.unwrap_or(1.0)));
        let turnout = median(rows.iter().filter_map(|row| Some(row.ballots? / row.own?)));
        Self { rows, source: source.to_owned(), exact, turnout }
    }

    fn told(&self) -> Option<Told<'a>> {
        self.slid().or_else(|| self.sorted()).or_else(|| self.exchanged())
    }

    fn at(&self, row: usize, message: Text, hint: Text) -> Finding {
        let Row { line, unit, .. } = self.rows[row];
        Finding::new(ResultCode::OfAnotherUnit, message, hint).at("results.csv", line).column(COLUMN.word()).unit(unit)
    }

    /// A part of the column that stands one row too high or too low, in the file or among the rows of an area.
    fn slid(&self) -> Option<Told<'a>> {
        let all: Vec<usize> = (0..self.rows.len()).collect();
        self.slid_in(&all).or_else(|| self.areas().into_values().find_map(|rows| self.slid_in(&rows)))
    }

    fn slid_in(&self, rows: &[usize]) -> Option<Told<'a>> {
        let run = slid(rows.len(), FEWEST_SLID, |at, of| self.fits(rows[at], rows[of]))?;
        // The rows beside it may have what was pushed out or pulled up.
        let around = &rows[run.first.saturating_sub(1)..=(run.last + 1).min(rows.len() - 1)];
        let off: Vec<usize> = around.iter().copied().filter(|at| self.is_off(at)).collect();
        if !self.are_mended(&off) {
            return None;
        }
        let areas: BTreeSet<Option<&str>> = rows[run.first..=run.last].iter().map(|at| self.rows[*at].area).collect();
        let area = areas.first().copied().flatten().filter(|_| areas.len() == 1);
        let (way, hint) = match run.way {
            Way::Up => ("up", say!(CheckUnits::SlidUpCure)),
            _ => ("down", say!(CheckUnits::SlidDownCure)),
        };
        let message = say!(
            CheckUnits::MovedSlid,
            n = run.n,
            areas = usize::from(area.is_some()),
            area = area.unwrap_or_default(),
            from = Value::plain(self.rows[rows[run.first]].line),
            to = Value::plain(self.rows[rows[run.last]].line),
            column = COLUMN.word(),
            source = &self.source,
            way
        );
        Some((vec![self.at(rows[run.first], message, hint)], self.units(around)))
    }

    fn units(&self, rows: &[usize]) -> BTreeSet<&'a str> {
        rows.iter().map(|at| self.rows[*at].unit).collect()
    }

    /// The rows of each area.
    fn areas(&self) -> BTreeMap<&'a str, Vec<usize>> {
        let mut areas: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, row) in self.rows.iter().enumerate() {
            if let Some(area) = row.area {
                areas.entry(area).or_default().push(at);
            }
        }
        areas
    }

    /// Areas that have the registers of their own rows, but in others.
    fn sorted(&self) -> Option<Told<'a>> {
        let is_known = |at: &usize| self.rows[*at].now.is_some() && self.rows[*at].own.is_some();
        let found = self.areas().into_iter().filter_map(|(area, mut rows)| {
            rows.retain(is_known);
            self.sorted_in(area, &rows)
        });
        let (findings, units): (Vec<Finding>, Vec<BTreeSet<&str>>) = found.unzip();
        (!findings.is_empty()).then(|| (findings, units.into_iter().flatten().collect()))
    }

    fn sorted_in(&self, area: &str, rows: &[usize]) -> Option<(Finding, BTreeSet<&'a str>)> {
        let off: Vec<usize> = rows.iter().copied().filter(|at| self.is_off(at)).collect();
        let figures =
            |of: fn(&Row) -> Option<f64>| rows.iter().filter_map(|at| of(&self.rows[*at])).collect::<Vec<f64>>();
        let (mut now, mut own) = (figures(|row| row.now), figures(|row| row.own));
        let is_sorted = now.is_sorted() || now.is_sorted_by(|a, b| a >= b);
        now.sort_unstable_by(f64::total_cmp);
        own.sort_unstable_by(f64::total_cmp);
        let near = |now: f64, own: f64| if self.exact { now == own } else { (now / own).ln().abs() <= STAYS };
        let fit = now.iter().zip(&own).filter(|(now, own)| near(**now, **own)).count();
        let fewest = if is_sorted { FEWEST_SORTED } else { 2 * FEWEST_SORTED };
        if rows.len() < fewest
            || off.len() * 10 < rows.len() * MOVED
            || fit * 10 < rows.len() * FIT
            || !self.are_mended(&off)
        {
            return None;
        }
        let message = say!(
            CheckUnits::MovedSorted,
            column = COLUMN.word(),
            area,
            order = if is_sorted { "sorted" } else { "mixed" },
            n = off.len(),
            rows = rows.len(),
            source = &self.source
        );
        let finding = self.at(*off.first()?, message, say!(CheckUnits::SortedApartCure));
        Some((finding, self.units(rows)))
    }

    /// Rows beside each other that have each other's register.
    fn exchanged(&self) -> Option<Told<'a>> {
        let is_pair = |at: &usize| {
            let next = at + 1;
            let beside = self.rows[next].line == self.rows[*at].line + 1;
            let each_other = self.fits(*at, next) == Some(true) && self.fits(next, *at) == Some(true);
            beside && each_other && self.is_off(at) && self.is_off(&next) && self.are_mended(&[*at, next])
        };
        let pairs: Vec<usize> = (0..self.rows.len().saturating_sub(1)).filter(is_pair).collect();
        let told = |at: &usize| {
            let (unit, other) = (self.rows[*at].unit, self.rows[at + 1].unit);
            let message = say!(CheckUnits::MovedExchanged, unit, other, column = COLUMN.word(), source = &self.source);
            self.at(*at, message, say!(CheckUnits::MovedExchangedCure))
        };
        let units = pairs.iter().flat_map(|at| [self.rows[*at].unit, self.rows[at + 1].unit]).collect();
        (!pairs.is_empty()).then(|| (pairs.iter().map(told).collect(), units))
    }
}
