//! Yes and no of the result are the sums of no and yes: which of `vote.toml` and `results.csv` has them the wrong way round?

use crate::data::check::context::Context;
use crate::data::check::totals::proclaimed;
use crate::language::say;
use crate::maths::{correlation, median};
use crate::vote::{Finding, Quantity, ResultFact, Side, TotalCode, Vote};

/// Polls that say which way round a result is, and how much nearer the one way must be to them than the other.
const POLLS: usize = 5;
const NEARER: f64 = 0.05;

/// Which file is wrong, as far as the rest of the folder tells.
enum Wrong {
    Results,
    VoteFile,
}

/// Are they the wrong way round beside the units?
pub(in crate::data::check) fn is_turned(context: &Context, fact: &ResultFact) -> bool {
    let sums = [Quantity::Yes, Quantity::No].map(|quantity| context.areas.sum(None, quantity));
    let (Some((yes, no)), [Some(sum_of_yes), Some(sum_of_no)]) = (fact.counts.sides(), sums) else { return false };
    yes != no && (yes, no) == (sum_of_no, sum_of_yes)
}

/// Tells it, at the file that is wrong.
pub(in crate::data::check) fn find(context: &Context, fact: &ResultFact, index: usize, out: &mut Vec<Finding>) {
    let finding = |message, hint| Finding::new(TotalCode::SumDiffersFromFinal, message, hint);
    let here = |finding: Finding| finding.at("vote.toml", None).column(format!("result {index}: yes"));
    out.push(match wrong(context, fact) {
        Some(Wrong::Results) => {
            let (message, hint) =
                (say!(CheckResults::SidesExchangedInUnits), say!(CheckResults::SidesExchangedInUnitsCure));
            finding(message, hint).at("results.csv", None).column("yes")
        }
        Some(Wrong::VoteFile) => {
            here(finding(say!(CheckResults::SidesExchangedHere), say!(CheckResults::SidesExchangedHereCure)))
        }
        None => here(finding(say!(CheckResults::SidesExchanged), say!(CheckResults::SidesExchangedCure))),
    });
}

/// The controls, the reports of the night, then an earlier vote of the same units, then the polls.
fn wrong(context: &Context, fact: &ResultFact) -> Option<Wrong> {
    let told = |units_are_right: Option<bool>| {
        units_are_right.map(|right| if right { Wrong::VoteFile } else { Wrong::Results })
    };
    told(by_controls(context))
        .or_else(|| told(by_reports(context)))
        .or_else(|| told(by_earlier_vote(context)))
        .or_else(|| told(by_polls(context.vote, fact)))
}

/// Are the proclaimed totals those of the units?
fn by_controls(context: &Context) -> Option<bool> {
    let yes = proclaimed(context.vote, None, Quantity::Yes)?;
    Some(context.areas.sum(None, Quantity::Yes) == Some(yes.value))
}

/// Do most reports have the votes of their units as they stand, or the other way round?
fn by_reports(context: &Context) -> Option<bool> {
    let reports = context.snapshot().reports.values();
    let both = reports.filter_map(|report| {
        let own = &context.vote.units[*context.position.get(report.unit.as_str())?].counts;
        report.counts.sides().zip(own.sides()).filter(|((yes, no), _)| yes != no)
    });
    let (mut same, mut turned) = (0, 0);
    for ((yes, no), own) in both {
        same += usize::from((yes, no) == own);
        turned += usize::from((no, yes) == own);
    }
    (same != turned).then_some(same > turned)
}

/// Are the shares of the units nearer to those of an earlier vote as they stand, or the other way round?
fn by_earlier_vote(context: &Context) -> Option<bool> {
    let earlier = context.baselines.last()?;
    let shares = earlier.units.iter().filter_map(|unit| {
        let own = &context.vote.units[*context.position.get(unit.unit.as_str())?].counts;
        Some((1.0, own.yes_share()?, unit.counts.yes_share()?))
    });
    let pairs: Vec<(f64, f64, f64)> = shares.collect();
    // Places keep their order from one vote to the next, whatever happened to all of them.
    let along = correlation(&pairs).filter(|along| pairs.len() >= ALONGSIDE && along.abs() > ALONG)?;
    Some(along > 0.0)
}

/// Units that two votes share, and their correlation, from which the order of places says something.
const ALONGSIDE: usize = 10;
const ALONG: f64 = 0.5;

/// Are the polls on the side of the units?
fn by_polls(vote: &Vote, fact: &ResultFact) -> Option<bool> {
    let shares: Vec<f64> = vote.polls.iter().filter_map(|poll| poll.two_way(Side::Yes)).collect();
    let result = fact.counts.yes_share()?;
    let middle = median(shares.iter().copied()).filter(|_| shares.len() >= POLLS)?;
    let (as_is, turned) = ((middle - result).abs(), (middle - (1.0 - result)).abs());
    ((as_is - turned).abs() > NEARER).then_some(turned < as_is)
}
