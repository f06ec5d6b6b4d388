//! Within one row: valid = yes + no; cast = valid + blank + spoiled; cast ≤ registered.

use super::context::Context;
use super::text::signed;
use crate::vote::{Counts, Finding, Quantity, Severity};

/// Where a row of counts stands.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) file: &'a str,
    pub(super) line: usize,
    pub(super) unit: &'a str,
}

impl Row<'_> {
    pub(super) fn mark(&self, finding: Finding, column: &str) -> Finding {
        finding.at(self.file, self.line).column(column).unit(self.unit)
    }
}

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    for unit in &context.vote.units {
        let row = Row { file: "results.csv", line: unit.line, unit: &unit.unit };
        row_of_counts(row, &unit.counts, out);
        share_and_counts(row, &unit.counts, unit.yes_share, out);
        if unit.counts.cast_or_sum() == Some(0) && unit.counts.registered.is_some_and(|registered| registered > 0) {
            out.push(row.mark(nobody_voted(&unit.counts), "cast"));
        } else if unit.counts.valid() == Some(0) {
            out.push(row.mark(no_valid_vote(&unit.counts), "yes"));
        }
        if everybody_voted(&unit.counts) {
            let message = format!("all {} registered voters cast a ballot", unit.counts.registered.unwrap_or(0));
            let hint = "turnout of exactly 100 % is rare in a unit this large: `registered` may be a copy of `cast`";
            out.push(row.mark(Finding::new(Severity::Warning, "full_turnout", message, hint), "registered"));
        }
    }
    gaps(context, out);
    halves(context, out);
}

/// One of yes and no alone: the unit has no share.
fn halves(context: &Context, out: &mut Vec<Finding>) {
    for unit in &context.vote.units {
        let column = match (unit.counts.yes, unit.counts.no) {
            (Some(_), None) => "no",
            (None, Some(_)) => "yes",
            _ => continue,
        };
        let message = format!("{}: only one of yes and no is given, so the unit has no share", unit.unit);
        let hint = "fill in the other; 0 is a count, blank is not";
        let finding = Finding::new(Severity::Warning, "half_a_result", message, hint);
        out.push(finding.at("results.csv", unit.line).column(column).unit(&unit.unit));
    }
}

/// The identities of one row.
pub(super) fn row_of_counts(row: Row, counts: &Counts, out: &mut Vec<Finding>) {
    let known = |value: Option<u64>| value.map_or(0, i128::from);
    let parts = known(counts.yes) + known(counts.no) + known(counts.blank) + known(counts.spoiled);
    let complete = [counts.yes, counts.no, counts.blank, counts.spoiled].iter().all(Option::is_some);
    if let Some(cast) = counts.cast.map(i128::from) {
        let wrong = if complete { parts != cast } else { parts > cast };
        if wrong {
            let message = format!(
                "cast is {cast}, but yes {} + no {} + blank {} + spoiled {} is {parts} ({})",
                shown(counts.yes),
                shown(counts.no),
                shown(counts.blank),
                shown(counts.spoiled),
                signed(parts - cast)
            );
            let hint = format!("one of these numbers is wrong: {}", slip(parts - cast));
            out.push(row.mark(Finding::new(Severity::Error, "cast_not_sum_of_parts", message, hint), "cast"));
        }
    }
    if let Some(registered) = counts.registered.map(i128::from) {
        let cast = counts.cast.map_or(parts, i128::from);
        if cast > registered {
            let word = if counts.cast.is_some() { "cast" } else { "the sum of the ballots" };
            let message = format!("{word} is {cast}, more than the {registered} registered");
            let hint = format!("nobody votes twice: correct `registered` or the ballots; {}", slip(cast - registered));
            let finding = Finding::new(Severity::Error, "cast_exceeds_registered", message, hint);
            out.push(row.mark(finding, "registered"));
        }
    }
}

/// What kind of slip leaves such a difference.
fn slip(difference: i128) -> String {
    if difference % 9 == 0 {
        "a difference that 9 divides often comes from two digits changed round or a digit too many".to_owned()
    } else {
        "look for a digit misread, a column shifted, or a figure of another row".to_owned()
    }
}

fn shown(value: Option<u64>) -> String {
    value.map_or_else(|| "(not published)".to_owned(), |value| value.to_string())
}

fn share_and_counts(row: Row, counts: &Counts, yes_share: Option<f64>, out: &mut Vec<Finding>) {
    let (Some(printed), Some(counted)) = (yes_share, counts.yes_share()) else { return };
    if (printed - counted).abs() > 0.0006 {
        let message = format!("yes_share is {printed}, but the ballots give {counted:.4}");
        let hint = "keep the ballots and leave `yes_share` blank; a share in percent must be divided by 100";
        out.push(row.mark(Finding::new(Severity::Warning, "share_differs_from_ballots", message, hint), "yes_share"));
    }
}

fn nobody_voted(counts: &Counts) -> Finding {
    let message = format!("no ballot was cast by {} registered voters", counts.registered.unwrap_or(0));
    let hint =
        "a boycott or a station that did not open; if the count is only missing, leave the cells blank: 0 means 0";
    Finding::new(Severity::Info, "nobody_voted", message, hint)
}

fn no_valid_vote(counts: &Counts) -> Finding {
    let message = match counts.cast_or_sum().unwrap_or(0) {
        1 => "the only ballot cast is not valid".to_owned(),
        cast => format!("{cast} ballots cast and none of them valid"),
    };
    let hint = "such a unit has a turnout but no share; if yes and no are only missing, leave the cells blank";
    Finding::new(Severity::Info, "no_valid_vote", message, hint)
}

/// A unit this large in which nobody stayed away: 50 voters of 95 % turnout do that less than once in ten.
fn everybody_voted(counts: &Counts) -> bool {
    counts.registered.is_some_and(|registered| registered >= 50 && counts.cast_or_sum() == Some(registered))
}

/// A cell left blank in a column that nearly every other unit fills.
fn gaps(context: &Context, out: &mut Vec<Finding>) {
    let units = &context.vote.units;
    for quantity in Quantity::ALL.into_iter().filter(|quantity| *quantity != Quantity::Valid) {
        let silent = context.areas.silent(None, quantity);
        if silent == 0 || silent * 10 > units.len() {
            continue;
        }
        for unit in units.iter().filter(|unit| quantity.of(&unit.counts).is_none()) {
            let message = format!(
                "no `{}` is known here, while {} of {} units have one",
                quantity.word(),
                units.len() - silent,
                units.len()
            );
            let hint =
                "fill in the number (0 if it is 0), if it is known; until then no sum with this unit can be compared";
            let finding = Finding::new(Severity::Warning, "cell_missing", message, hint);
            out.push(finding.at("results.csv", unit.line).column(quantity.word()).unit(&unit.unit));
        }
    }
}
