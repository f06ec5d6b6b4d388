//! Reports of units that do not count as they stand, or that somebody should look at.

use std::collections::{BTreeSet, HashMap};

use crate::data::check::context::Context;
use crate::data::check::gather::gather;
use crate::language::{Value, say};
use crate::tally::{self, Compared, Doubt, Doubtful, Misfit};
use crate::vote::{Code, FileCode, Finding, Report, ReportCode, ReportStatus, ResultCode, Text};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let (vote, baselines) = (context.vote, context.baselines);
    if vote.returns.reports.is_empty() {
        return;
    }
    let snapshot = context.snapshot();
    let zeros = snapshot.at_zero.values().map(zero).collect();
    out.extend(gather(zeros, &[ReportCode::ZeroNotCounted]));
    let misfits = tally::misfits(vote, baselines);
    let votes = Votes::of(if misfits.is_empty() { &[] } else { &vote.returns.reports });
    let misfits: Vec<Finding> = misfits.iter().flat_map(|row| misfit(&votes, row)).collect();
    out.extend(gather(
        misfits,
        &[
            Code::from(ReportCode::BallotsAboveRegister),
            ResultCode::RegisterBelowBallots.into(),
            ResultCode::CastAboveRegister.into(),
        ],
    ));
    let far = tally::doubtful(vote, baselines, snapshot).into_iter().filter(Doubtful::is_far);
    out.extend(far.map(|found| doubtful(&found)));
    out.extend(snapshot.reports.values().filter_map(|report| filled_early(context, report)));
}

fn at(line: usize, column: &str, unit: &str, finding: Finding) -> Finding {
    finding.at("returns.csv", line).column(column).unit(unit)
}

fn zero(report: &Report) -> Finding {
    let message = say!(CheckReturns::ZeroNotCounted, unit = &report.unit);
    let hint = say!(CheckReturns::ZeroNotCountedCure);
    at(report.line, "yes", &report.unit, Finding::new(ReportCode::ZeroNotCounted, message, hint))
}

/// Units by the very votes that they reported, and the votes of a line.
struct Votes<'a> {
    units: HashMap<(u64, u64), BTreeSet<&'a str>>,
    of_line: HashMap<usize, (u64, u64)>,
}

impl<'a> Votes<'a> {
    fn of(reports: &'a [Report]) -> Self {
        let mut votes = Self { units: HashMap::new(), of_line: HashMap::new() };
        for report in reports {
            if let Some(own) = report.counts.sides() {
                votes.units.entry(own).or_default().insert(&report.unit);
                votes.of_line.insert(report.line, own);
            }
        }
        votes
    }

    /// Another unit that reported the votes of a row.
    fn of_other(&self, row: &Misfit) -> Option<&'a str> {
        let units = self.units.get(self.of_line.get(&row.line)?)?;
        units.iter().copied().find(|unit| *unit != row.unit)
    }
}

fn misfit(votes: &Votes, row: &Misfit) -> Vec<Finding> {
    let unit = Text::same(&row.unit);
    let here = |finding: Finding| at(row.line, "cast", &row.unit, finding);
    match row.compared {
        Compared::Impossible { ballots, register } => {
            let hint = match votes.of_other(row) {
                Some(other) => say!(CheckReturns::BallotsAboveRegisterCureOther, other),
                None => say!(CheckReturns::BallotsAboveRegisterCure),
            };
            let cannot_be = say!(CheckReturns::BallotsAboveRegister, unit = &unit, ballots, register);
            let left_out = say!(CheckReturns::RowSetAsideRegister, unit);
            vec![
                here(Finding::new(ReportCode::BallotsAboveRegister, cannot_be, hint.clone())),
                here(Finding::new(FileCode::RowSetAside, left_out, hint)),
            ]
        }
        Compared::CastAlone { cast, register } => vec![here(Finding::new(
            ResultCode::CastAboveRegister,
            say!(CheckReturns::CastAboveRegister, unit, cast, register),
            say!(CheckReturns::CastAboveRegisterCure),
        ))],
        Compared::Slightly { ballots, register } => vec![here(Finding::new(
            ResultCode::RegisterBelowBallots,
            say!(CheckReturns::RegisterBelowBallotsTurnout, unit, ballots, register),
            say!(CheckReturns::RegisterBelowBallotsTurnoutCure),
        ))],
    }
}

fn doubtful(found: &Doubtful) -> Finding {
    let unit = &found.unit;
    let (code, column, message, hint): (Code, _, _, _) = match &found.doubt {
        Doubt::Ballots { got, expected, z } => (
            ReportCode::BallotsFarOff.into(),
            "cast",
            say!(
                CheckReturns::BallotsFarOff,
                unit,
                got,
                expected = Value::decimal(expected, 0),
                z = Value::decimal(z, 1)
            ),
            match got {
                0 => say!(CheckReturns::BallotsFarOffCureZero),
                _ => say!(CheckReturns::BallotsFarOffCure),
            },
        ),
        Doubt::SameFigures { other, ballots } => (
            ResultCode::SameNumbers.into(),
            "yes",
            say!(CheckReturns::SameNumbers, unit, other, ballots),
            say!(CheckReturns::SameNumbersCure),
        ),
    };
    at(found.line, column, unit, Finding::new(code, message, hint))
}

/// A part whose published fraction would need more ballots than registered persons.
fn filled_early(context: &Context, report: &Report) -> Option<Finding> {
    let fraction = report.counted_fraction.filter(|fraction| *fraction > 0.0)?;
    if report.status != ReportStatus::Partial {
        return None;
    }
    let listed = context.position.get(report.unit.as_str()).and_then(|&at| context.vote.units[at].counts.registered);
    let register = listed.max(report.counts.registered).filter(|register| *register > 0)?;
    let ballots = report.counts.cast_or_sum().or(report.counts.valid())?;
    (ballots as f64 > fraction * register as f64).then(|| {
        let message = say!(CheckReturns::FractionAboveRegister, unit = &report.unit, ballots, fraction, register);
        let hint = say!(CheckReturns::FractionAboveRegisterCure);
        let finding = Finding::new(ReportCode::FractionAboveRegister, message, hint);
        at(report.line, "counted_fraction", &report.unit, finding)
    })
}
