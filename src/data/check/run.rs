//! The checker: every rule in turn, findings in a fixed order.

use super::{context::Context, dates, links, order::in_order, polls, published, returns, totals, units};
use crate::vote::{Finding, Vote};

/// Finds what cannot be true or is easily misread in a vote, comparing it with earlier votes where some are given.
///
/// Findings are in the order of [`Finding::order`], whatever the order in which the rules ran.
pub fn check(vote: &Vote, baselines: &[Vote]) -> Vec<Finding> {
    let vote = in_order(vote);
    let context = Context::new(&vote, baselines);
    let mut findings = Vec::new();
    units::identities::find(&context, &mut findings);
    units::duplicates::find(&context, &mut findings);
    units::unknown::find(&context, &mut findings);
    returns::odd_reports::find(&context, &mut findings);
    links::baseline_keys::find(&context, &mut findings);
    dates::find(&context, &mut findings);
    units::groups::find(&context, &mut findings);
    units::columns::find(&context, &mut findings);
    let registers = totals::double_register::find(&context, &mut findings);
    totals::controls::find(&context, &registers, &mut findings);
    published::provisional::find(&context, &mut findings);
    published::vote_file::find(&context, &mut findings);
    published::press_form::find(&context, &mut findings);
    published::press::find(&context, &mut findings);
    polls::rows::find(&context, &mut findings);
    links::ends::find(&context, &mut findings);
    links::swings::find(&context, &mut findings);
    returns::lines::find(&context, &mut findings);
    returns::units::find(&context, &mut findings);
    returns::turns::find(&context, &mut findings);
    returns::whole::find(&context, &mut findings);
    returns::tally::find(&context, &mut findings);
    published::missing::find(&context, &mut findings);
    findings.sort_by(Finding::order);
    findings
}
