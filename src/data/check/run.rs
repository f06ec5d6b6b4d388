//! The checker: every rule in turn, findings in a fixed order.

use super::{context::Context, dates, links, order::in_order, polls, published, returns, totals, units};
use crate::vote::{Code, Finding, ResultCode, Vote};

/// Finds what cannot be true or is easily misread in a vote, comparing it with earlier votes where some are given.
///
/// Findings are in the order of [`Finding::order`], whatever the order in which the rules ran.
pub fn check(vote: &Vote, baselines: &[Vote]) -> Vec<Finding> {
    let vote = in_order(vote);
    let context = Context::new(&vote, baselines);
    // Between two votes units are compared, whatever kinds of their ballots are counted apart.
    let by_kind = vote.has_kinds() || baselines.iter().any(Vote::has_kinds);
    let summed = by_kind.then(|| (vote.summed_over_kinds(), baselines.iter().map(Vote::summed_over_kinds).collect()));
    let (whole, earlier): (&Vote, &[Vote]) = match &summed {
        Some((vote, earlier)) => (vote, Vec::as_slice(earlier)),
        None => (&vote, baselines),
    };
    let places = Context::new(whole, earlier);
    let mut findings = Vec::new();
    units::identities::find(&context, &mut findings);
    units::whole_columns::find(&context, &mut findings);
    units::misplaced::find(&context, &mut findings);
    let moved = units::moved::find(&context, &mut findings);
    units::duplicates::find(&places, &mut findings);
    units::unknown::find(&context, &mut findings);
    returns::odd_reports::find(&context, &mut findings);
    links::baseline_keys::find(&places, &mut findings);
    dates::find(&context, &mut findings);
    units::groups::find(&context, &mut findings);
    units::columns::find(&context, &mut findings);
    units::expected::find(&context, &mut findings);
    let slid = totals::slid::find(&context, &mut findings);
    // Registers of another day need no story of their own.
    let of_old = |finding: &Finding| {
        finding.code == Code::ResultCode(ResultCode::OfEarlierVote) && finding.column.as_deref() == Some("registered")
    };
    let registers = match findings.iter().any(of_old) {
        true => Vec::new(),
        false => totals::double_register::find(&context, &slid, &mut findings),
    };
    let repair = match slid.is_empty() {
        true => totals::repair::find(&context, &registers, &mut findings),
        false => totals::repair::Repair::default(),
    };
    totals::controls::find(&context, (&registers, &repair, &slid), &mut findings);
    published::provisional::find(&context, &mut findings);
    published::vote_file::find(&context, &repair, &mut findings);
    published::desk::find(&context, &mut findings);
    published::press_form::find(&context, &mut findings);
    published::press::find(&context, &mut findings);
    polls::rows::find(&context, &mut findings);
    links::ends::find(&places, &mut findings);
    links::swings::find(&places, &mut findings);
    links::explained::find(&places, &mut findings);
    links::history::find(&places, &mut findings);
    returns::lines::find(&context, &mut findings);
    returns::offsets::find(&context, &mut findings);
    returns::units::find(&context, &mut findings);
    returns::beside::find(&context, &mut findings);
    returns::kinds::find(&context, &mut findings);
    returns::turns::find(&context, &mut findings);
    returns::whole::find(&context, &mut findings);
    returns::tally::find(&context, &mut findings);
    published::missing::find(&context, &mut findings);
    published::vote_day::find(&context, &mut findings);
    units::moved::leave_out(&moved, &mut findings);
    let names = vote.place_names();
    let mut findings: Vec<Finding> = findings.into_iter().map(|finding| finding.named(&names)).collect();
    findings.sort_by(Finding::order);
    findings
}
