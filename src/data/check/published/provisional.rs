//! Provisional counts beside final ones: a count announced as complete can still change.

use crate::data::check::context::Context;
use crate::data::check::published::books::books;
use crate::data::text::{self, area_name, difference};
use crate::language::{Value, say};
use crate::vote::{ControlStatus, Counts, Finding, Measure, Quantity, ResultCode, Severity, Side, Text, Vote};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let mut areas: Vec<Option<&str>> = vec![None];
    for control in context.vote.controls.iter().filter(|control| control.status == ControlStatus::Provisional) {
        areas.push(control.area.as_deref());
    }
    areas.sort_unstable();
    areas.dedup();
    for area in areas {
        out.extend(one_area(context, area));
    }
}

fn one_area(context: &Context, area: Option<&str>) -> Option<Finding> {
    let books = books(context, area);
    let provisional = books.iter().find(|book| !book.is_final)?;
    let last = books.iter().find(|book| book.is_final)?;
    let (before, after) = (&provisional.counts, &last.counts);
    let changes: Vec<(Quantity, u64, u64)> = Quantity::ALL
        .into_iter()
        .filter(|quantity| *quantity != Quantity::Valid)
        .filter_map(|quantity| Some((quantity, quantity.of(before)?, quantity.of(after)?)))
        .filter(|(_, before, after)| before != after)
        .collect();
    if changes.is_empty() {
        return None;
    }
    let told = Value::list(changes.iter().map(|(quantity, before, after)| {
        say!(
            CheckResults::Changed,
            what = text::quantity(*quantity),
            before,
            after,
            change = Value::signed_count(difference(*after, *before))
        )
    }));
    let focus = context.vote.focus;
    let share = |book: &crate::data::check::published::books::Book| book.percent(Measure::Share, Some(focus));
    let mut told = vec![say!(CheckResults::ProvisionalDiffersFromFinal, area = area_name(area), told)];
    told.extend(net_move(context.vote, before, after));
    let mut severity = Severity::Info;
    if let (Some(first), Some(second)) = (share(provisional), share(last)) {
        told.push(say!(
            CheckResults::ShareMoved,
            option = context.vote.option(focus),
            before = Value::percent(first / 100.0, 2),
            after = Value::percent(second / 100.0, 2)
        ));
        // A tenth of a point is what a headline prints.
        if (first - second).abs() >= 0.1 {
            severity = Severity::Warning;
        }
    }
    let hint = say!(CheckResults::ProvisionalDiffersFromFinalCure);
    let control = context.vote.controls.iter().find(|control| {
        control.area.as_deref() == area
            && control.status == ControlStatus::Provisional
            && changes.iter().any(|(quantity, ..)| *quantity == control.quantity)
    });
    let message = Text::sentences(told);
    let finding = Finding::new(ResultCode::ProvisionalDiffersFromFinal, message, hint).graded(severity);
    let finding = match control {
        Some(control) => finding.at("controls.csv", control.line).column("value"),
        None => finding.at("vote.toml", None).column("result"),
    };
    Some(match area {
        Some(area) => finding.unit(area),
        None => finding,
    })
}

/// `374 votes net moved from yes to no`, where one side lost what the other won.
fn net_move(vote: &Vote, before: &Counts, after: &Counts) -> Option<Text> {
    let yes = difference(after.yes?, before.yes?);
    let no = difference(after.no?, before.no?);
    let (from, to) = if yes < 0 { (Side::Yes, Side::No) } else { (Side::No, Side::Yes) };
    let opposite = yes.signum() * no.signum() < 0;
    // A few ballots may change between valid and invalid at the same time.
    let alike = (yes + no).unsigned_abs() * 20 <= yes.unsigned_abs().max(no.unsigned_abs());
    (opposite && alike).then(|| {
        let moved = yes.unsigned_abs().max(no.unsigned_abs());
        say!(CheckResults::VotesMoved, n = moved, from = vote.option(from), to = vote.option(to))
    })
}
