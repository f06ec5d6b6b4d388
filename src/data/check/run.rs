//! The checker: every rule in turn, findings in a fixed order.

use super::context::Context;
use super::order::in_order;
use super::{
    baseline_keys, columns, controls, dates, double_register, duplicates, groups, identities, links, missing,
    odd_reports, polls, press, press_form, provisional, returns_lines, returns_tally, returns_turns, returns_units,
    returns_whole, swings, unknown, vote_file,
};
use crate::vote::{Finding, Vote};

/// Finds what cannot be true or is easily misread in a vote, comparing it with earlier votes where some are given.
///
/// Findings are ordered by severity, file, line, column, code and unit, whatever the order in which the rules ran.
pub fn check(vote: &Vote, baselines: &[Vote]) -> Vec<Finding> {
    let vote = in_order(vote);
    let context = Context::new(&vote, baselines);
    let mut findings = Vec::new();
    identities::find(&context, &mut findings);
    duplicates::find(&context, &mut findings);
    unknown::find(&context, &mut findings);
    odd_reports::find(&context, &mut findings);
    baseline_keys::find(&context, &mut findings);
    dates::find(&context, &mut findings);
    groups::find(&context, &mut findings);
    columns::find(&context, &mut findings);
    let registers = double_register::find(&context, &mut findings);
    controls::find(&context, &registers, &mut findings);
    provisional::find(&context, &mut findings);
    vote_file::find(&context, &mut findings);
    press_form::find(&context, &mut findings);
    press::find(&context, &mut findings);
    polls::find(&context, &mut findings);
    links::find(&context, &mut findings);
    swings::find(&context, &mut findings);
    returns_lines::find(&context, &mut findings);
    returns_units::find(&context, &mut findings);
    returns_turns::find(&context, &mut findings);
    returns_whole::find(&context, &mut findings);
    returns_tally::find(&context, &mut findings);
    missing::find(&context, &mut findings);
    findings.sort_by(|a, b| {
        (a.severity, &a.file, a.line, &a.column)
            .cmp(&(b.severity, &b.file, b.line, &b.column))
            .then_with(|| (&a.code, &a.unit).cmp(&(&b.code, &b.unit)))
    });
    findings
}
