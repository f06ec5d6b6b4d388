//! What the desk's overrides mean for the rows of a table (`METHOD.md` §3.14).

use std::collections::BTreeMap;

use super::unit_row::UnitRow;
use crate::language::say;
use crate::model::count::{Form, OverrideUsed};
use crate::vote::{Override, OverrideAction, Side, Snapshot, Text, Vote, kind_of, place_of};

/// Conditions on sums of rows that one projection can hold: as many as a number has bits.
const MOST: usize = 60;

/// A share that is known of some rows together.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownShare {
    /// Rows.
    pub rows: Vec<usize>,
    /// Their yes share, 0..1.
    pub yes: f64,
    /// Its sd.
    pub sd: f64,
    /// Place in the list of overrides.
    pub at: usize,
}

/// Ballots that are expected of some rows together.
#[derive(Debug, Clone, PartialEq)]
pub struct ExpectedSum {
    /// Rows.
    pub rows: Vec<usize>,
    /// Ballots cast in all.
    pub cast: f64,
    /// Their sd.
    pub sd: f64,
}

/// The overrides of a vote as a table takes them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Conditions {
    /// Every override, and what became of it.
    pub used: Vec<OverrideUsed>,
    /// Rows that have a shift of their own, one group an override.
    pub apart: Vec<Vec<usize>>,
    /// Shares that are known.
    pub known: Vec<KnownShare>,
    /// Sums of ballots that are expected.
    pub expected: Vec<ExpectedSum>,
}

impl Conditions {
    /// Reads the overrides of a vote; what is about single rows is settled in the rows.
    pub(super) fn of(vote: &Vote, rows: &mut [UnitRow], form: Form) -> Self {
        let mut conditions = Self::default();
        for over in &vote.desk.overrides {
            let about: Vec<usize> =
                (0..rows.len()).filter(|&i| over.about.means(&rows[i].unit, rows[i].areas.names())).collect();
            let idle = conditions.take(vote.focus, over, about, rows, form);
            let told = over.told(&vote.option(vote.focus));
            conditions.used.push(OverrideUsed::new(over, told, idle));
        }
        conditions
    }

    /// Gives units the ballots that are expected of them as published: in `units.csv`, and in the last row of the returns that says so.
    pub(super) fn published(vote: &Vote, snapshot: &Snapshot, rows: &mut [UnitRow], form: Form) {
        let listed = vote.unit_info.iter().filter_map(|info| {
            let ballots = info.number("expected").filter(|ballots| *ballots >= 0.0)?;
            Some((info.unit.as_str(), (ballots, info.number("expected_sd").unwrap_or(0.0).max(0.0))))
        });
        let mut expected: BTreeMap<&str, (f64, f64)> = listed.collect();
        expected.extend(snapshot.expected.iter().map(|(unit, ballots)| (unit.as_str(), *ballots)));
        if expected.is_empty() {
            return;
        }
        let mut of_unit: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, row) in rows.iter().enumerate() {
            of_unit.entry(place_of(&row.unit).to_owned()).or_default().push(at);
        }
        for (key, (cast, sd)) in expected {
            let Some(about) = of_unit.get(place_of(key)) else { continue };
            let own: Vec<usize> = about.iter().copied().filter(|&at| *rows[at].unit == *key).collect();
            let about = if own.is_empty() && kind_of(key).is_none() { about } else { &own };
            expect_together(rows, about, (cast, sd), form);
        }
    }

    /// Marks the rows that are left out of what the others learn from.
    pub(super) fn leave_out(vote: &Vote, rows: &mut [UnitRow]) {
        let overrides = || vote.desk.overrides.iter().filter(|over| over.action == OverrideAction::LeaveOut);
        for row in rows.iter_mut() {
            row.left_out = overrides().any(|over| over.about.means(&row.unit, row.areas.names()));
        }
    }

    /// Takes one override; why it changes nothing, where it does not.
    fn take(
        &mut self,
        focus: Side,
        over: &Override,
        about: Vec<usize>,
        rows: &mut [UnitRow],
        form: Form,
    ) -> Option<Text> {
        if about.is_empty() {
            return Some(say!(Overrides::NoUnit));
        }
        let is_open = about.iter().any(|&i| rows[i].out() > 0.0);
        match over.action {
            OverrideAction::LeaveOut => {}
            OverrideAction::Apart => self.apart.push(about),
            _ if !is_open => return Some(say!(Overrides::AllCounted)),
            OverrideAction::Expected if form == Form::Shares => return Some(say!(Overrides::SharesAlone)),
            OverrideAction::Expected => {
                let (cast, sd) = (over.value.unwrap_or_default(), over.sd);
                let unit = about.first().map_or_else(String::new, |&i| place_of(&rows[i].unit).to_owned());
                match about.iter().all(|&i| place_of(&rows[i].unit) == unit) {
                    true => expect_together(rows, &about, (cast, sd), form),
                    _ if self.expected.iter().any(|other| other.rows == about) || self.is_full() => {
                        return Some(say!(Overrides::SameUnits));
                    }
                    _ => self.expected.push(ExpectedSum { rows: about, cast, sd }),
                }
            }
            OverrideAction::Known => {
                if self.known.iter().any(|other| other.rows == about) || self.is_full() {
                    return Some(say!(Overrides::SameUnits));
                }
                let yes = focus.of_yes_share(over.value.unwrap_or_default());
                self.known.push(KnownShare { rows: about, yes, sd: over.sd, at: self.used.len() });
            }
        }
        None
    }

    fn is_full(&self) -> bool {
        self.known.len() + self.expected.len() >= MOST
    }

    /// Does every draw have to meet a sum over rows?
    pub fn bind_sums(&self) -> bool {
        !self.known.is_empty() || !self.expected.is_empty()
    }

    /// The sums that a row is part of, a bit each: known shares first.
    pub fn sums_of(&self, row: usize) -> u64 {
        let groups = self.known.iter().map(|known| &known.rows).chain(self.expected.iter().map(|sum| &sum.rows));
        groups.enumerate().filter(|(_, rows)| rows.binary_search(&row).is_ok()).fold(0, |bits, (at, _)| bits | 1 << at)
    }

    /// Is anything asked that a model of the factors cannot give?
    pub fn ask_for_swing(&self) -> bool {
        self.bind_sums() || !self.apart.is_empty()
    }
}

/// Gives the open rows of one unit what is left of the ballots expected of all of them, each by its size.
///
/// # Formula
/// expected_i = (E − Σ closed) n_i / Σ n, sd_i = s √(n_i / Σ n), n_i the ballots that the baseline expects of an open row, or has counted.
fn expect_together(rows: &mut [UnitRow], about: &[usize], (cast, sd): (f64, f64), form: Form) {
    let closed: f64 = about
        .iter()
        .map(|&i| &rows[i])
        .filter(|row| row.out() <= 0.0)
        .filter_map(|row| row.report)
        .map(|r| r.cast)
        .sum();
    let open: Vec<usize> = about.iter().copied().filter(|&i| rows[i].out() > 0.0).collect();
    let size = |row: &UnitRow| row.baseline.valid.max(row.report.map_or(0.0, |report| report.cast)).max(1e-9);
    let sizes: Vec<f64> = open.iter().map(|&i| size(&rows[i])).collect();
    let all: f64 = sizes.iter().sum();
    for (&i, size) in open.iter().zip(&sizes) {
        let part = size / all;
        rows[i].expect((cast - closed).max(0.0) * part, sd * part.sqrt(), form);
    }
}
