//! Polls: shares that do not sum, dates out of order, missing n, shares unlike all others.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::data::check::context::Context;
use crate::data::check::dates::days_after;
use crate::data::check::gather::gather;
use crate::data::check::polls::at;
use crate::data::check::polls::house;
use crate::data::check::polls::ids;
use crate::data::check::polls::month_first;
use crate::data::check::polls::no_poll;
use crate::data::check::polls::pairs;
use crate::data::check::polls::ranges;
use crate::data::check::polls::undecided;
use crate::data::check::polls::year;
use crate::data::read::turned;
use crate::language::{Value, say};
use crate::maths::median_without;
use crate::vote::{Base, Code, DatePrecision, Finding, Poll, PollCode, Population, ResultCode, Severity, decimals};

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for poll in &context.vote.polls {
        if poll.population == Population::Other {
            let message = say!(CheckPolls::PollOfOthers, poll = &poll.poll_id);
            let hint = say!(CheckPolls::PollOfOthersCure);
            found.push(at(poll, "population", Finding::new(PollCode::PollOfOthers, message, hint)));
        }
        shares(poll, &mut found);
        size(poll, &mut found);
        dates(context, poll, &mut found);
        ranges::find(context.vote, poll, &mut found);
    }
    year::alone(&context.vote.polls, context.vote.date, &mut found);
    if !found.iter().any(|finding| finding.code == Code::PollCode(PollCode::PollYearDoubtful)) {
        year::adrift(&context.vote.polls, context.vote.date, &mut found);
    }
    pairs::find(context, &mut found);
    ids::find(context, &mut found);
    let turned = house::find(context, &mut found);
    no_poll::find(context, &mut found);
    unlike_sizes(context, &mut found);
    found.extend(month_first::find(context));
    let exchanged = undecided::find(context, &mut found);
    unlike_others(context, &exchanged, &mut found);
    // What all polls say of one is not said again beside its house.
    let is_swapped = |finding: &&Finding| finding.code == Code::ResultCode(ResultCode::YesNoSwapped);
    let told: BTreeSet<usize> = found.iter().filter(is_swapped).filter_map(|finding| finding.line).collect();
    found.extend(turned.into_iter().filter(|finding| finding.line.is_none_or(|line| !told.contains(&line))));
    // What is wrong with a poll that is left out on purpose is worth knowing and no more.
    let excluded = &context.vote.poll_rules.excluded;
    for finding in &mut found {
        if let Some(reason) = finding.unit.as_ref().and_then(|poll| excluded.get(poll)) {
            finding.severity = Severity::Info;
            finding.hint = say!(CheckPolls::PollExcluded, reason);
        }
    }
    out.extend(gather(
        found,
        &[
            PollCode::PollWithoutPublication,
            PollCode::PollWithoutN,
            PollCode::PollWithoutDates,
            PollCode::PollOneFieldDay,
            PollCode::PollRestUnpublished,
        ],
    ));
}

/// Non-voters and refusals that a table may leave out, in points.
const UNLISTED: f64 = 8.0;

fn shares(poll: &Poll, out: &mut Vec<Finding>) {
    let (Some(yes), Some(no)) = (poll.yes, poll.no) else {
        if poll.range_low.is_none() {
            let (column, message) = match (poll.yes, poll.no) {
                (Some(_), _) => ("no", say!(CheckPolls::PollWithoutOneShare, poll = &poll.poll_id, column = "no")),
                (_, Some(_)) => ("yes", say!(CheckPolls::PollWithoutOneShare, poll = &poll.poll_id, column = "yes")),
                _ => ("yes", say!(CheckPolls::PollWithoutShares, poll = &poll.poll_id)),
            };
            let hint = say!(CheckPolls::PollWithoutSharesCure);
            out.push(at(poll, column, Finding::new(PollCode::PollWithoutShares, message, hint)));
        }
        return;
    };
    let known: Vec<f64> =
        [Some(yes), Some(no), poll.other, poll.undecided, poll.refused].into_iter().flatten().collect();
    let sum: f64 = known.iter().sum();
    let digits = known.iter().map(|share| decimals(*share)).max().unwrap_or(0);
    let rounding = known.len() as f64 * 0.5 / 10_f64.powi(digits);
    let off = sum - 100.0;
    let open = poll.base == Base::All && poll.undecided.is_none() && poll.refused.is_none();
    if off.abs() < 1e-6 {
        return;
    }
    if open && off < 0.0 && sum > 2.0 {
        let message = say!(CheckPolls::PollRestUnpublished, poll = &poll.poll_id, sum = Value::percent(sum / 100.0, 1));
        let hint = say!(CheckPolls::PollRestUnpublishedCure);
        out.push(at(poll, "undecided", Finding::new(PollCode::PollRestUnpublished, message, hint)));
    } else if sum <= 1.02 {
        let message = say!(CheckPolls::PollSharesNot100Fraction, poll = &poll.poll_id, sum = Value::decimal(sum, 2));
        let hint = say!(CheckPolls::PollSharesNot100FractionCure);
        out.push(at(poll, "yes", Finding::new(PollCode::PollSharesNot100, message, hint).graded(Severity::Error)));
    } else if off.abs() <= rounding {
        let message = say!(CheckPolls::PollSharesNot100Rounding, poll = &poll.poll_id, sum = Value::decimal(sum, 1));
        let hint = say!(CheckPolls::PollSharesNot100RoundingCure);
        out.push(at(poll, "yes", Finding::new(PollCode::PollSharesNot100, message, hint).graded(Severity::Info)));
    } else if poll.base == Base::All
        && (poll.refused.is_none() || poll.other.is_none())
        && (-UNLISTED..0.0).contains(&off)
    {
        let message = say!(
            CheckPolls::PollAnswersUnlisted,
            poll = &poll.poll_id,
            sum = Value::decimal(sum, 1),
            rest = Value::percent(-off / 100.0, 1)
        );
        let hint = say!(CheckPolls::PollAnswersUnlistedCure);
        out.push(at(poll, "yes", Finding::new(PollCode::PollRestUnpublished, message, hint)));
    } else {
        let message = say!(
            CheckPolls::PollSharesNot100Far,
            poll = &poll.poll_id,
            sum = Value::decimal(sum, 1),
            off = Value::signed(off, 1)
        );
        let hint = say!(CheckPolls::PollSharesNot100FarCure);
        out.push(at(poll, "yes", Finding::new(PollCode::PollSharesNot100, message, hint)));
    }
}

fn size(poll: &Poll, out: &mut Vec<Finding>) {
    match poll.n {
        None => {
            let message = say!(CheckPolls::PollWithoutN, row = &poll.poll_id);
            let hint = say!(CheckPolls::PollWithoutNCure);
            out.push(at(poll, "n", Finding::new(PollCode::PollWithoutN, message, hint)));
        }
        Some(n) if n < 100 => {
            let message = say!(CheckPolls::PollNSmall, poll = &poll.poll_id, n);
            let hint = say!(CheckPolls::PollNSmallCure);
            out.push(at(poll, "n", Finding::new(PollCode::PollNSmall, message, hint)));
        }
        Some(n) if n > 20_000 => {
            let message = say!(CheckPolls::PollNLarge, poll = &poll.poll_id, n);
            let hint = say!(CheckPolls::PollNLargeCure);
            out.push(at(poll, "n", Finding::new(PollCode::PollNLarge, message, hint)));
        }
        Some(_) => {}
    }
    let (Some(margin), Some(n)) = (poll.margin, poll.n) else { return };
    // 95 % interval of a share of one half among n answers, in points.
    let sampling = 98.0 / (n as f64).sqrt();
    // Some print the interval of 90 %, which is narrower by .84.
    let fits = |margin: f64| (0.8..=2.0).contains(&(margin / sampling));
    if !fits(margin) && fits(100.0 * margin) {
        let points = Value::decimal(100.0 * margin, 1);
        let message = say!(CheckPolls::PollMarginAsShare, poll = &poll.poll_id, margin = Value::from(margin));
        let hint = say!(CheckPolls::PollMarginAsShareCure, points);
        out.push(at(poll, "margin", Finding::new(PollCode::PollMarginUnlikeN, message, hint)));
    } else if !fits(margin) {
        let message = say!(
            CheckPolls::PollMarginUnlikeN,
            poll = &poll.poll_id,
            margin = Value::from(margin),
            n,
            sampling = Value::decimal(sampling, 1)
        );
        let hint = say!(CheckPolls::PollMarginUnlikeNCure);
        out.push(at(poll, "margin", Finding::new(PollCode::PollMarginUnlikeN, message, hint)));
    }
}

/// Days of field work that are many, where with day and month the other way round they would be usual.
const LONG: i32 = 30;
const USUAL: i64 = 14;

#[expect(clippy::too_many_lines, reason = "one look at each of three days, in their order")]
fn dates(context: &Context, poll: &Poll, out: &mut Vec<Finding>) {
    let vote_day = context.vote.date;
    year::find(poll, vote_day, out);
    // One day alone stands for both: a forecast takes the poll with it.
    let days = [poll.field_start.or(poll.field_end), poll.field_end.or(poll.field_start)];
    let [Some(start), Some(end)] = days else {
        let message = say!(CheckPolls::PollWithoutDates, row = &poll.poll_id);
        let hint = say!(CheckPolls::PollWithoutDatesCure);
        let severity = if poll.population == Population::Electorate { Severity::Warning } else { Severity::Info };
        out.push(at(poll, "field_end", Finding::new(PollCode::PollWithoutDates, message, hint).graded(severity)));
        return;
    };
    let both = poll.field_start.is_some() && poll.field_end.is_some();
    if !both {
        let (which, column) = if poll.field_start.is_some() { ("first", "field_end") } else { ("last", "field_start") };
        let message = say!(CheckPolls::PollOneFieldDay, row = &poll.poll_id, which);
        let hint = say!(CheckPolls::PollOneFieldDayCure);
        out.push(at(poll, column, Finding::new(PollCode::PollOneFieldDay, message, hint)));
    }
    let days = start.until(end).map_or(0, |span| span.get_days());
    let is_turned = |from: Date, to: Date| {
        let (other_from, other_to) = (turned(from), turned(to));
        let others = [other_from.zip(Some(to)), Some(from).zip(other_to), other_from.zip(other_to)];
        others.into_iter().flatten().any(|(from, to)| (0..=USUAL).contains(&days_after(from, to)))
    };
    if days > 120 || (days > LONG && is_turned(start, end)) {
        let message = say!(CheckPolls::PollFieldLong, poll = &poll.poll_id, days, start = start, end = end);
        let hint = say!(CheckPolls::PollFieldLongCure);
        out.push(at(poll, "field_start", Finding::new(PollCode::PollFieldLong, message, hint)));
    }
    if both && poll.date_precision == DatePrecision::Month {
        let whole = start.day() == 1 && end == end.last_of_month();
        let message = say!(CheckPolls::PollMonthOnly, poll = &poll.poll_id, start = start, end = end);
        let hint = if whole { say!(CheckPolls::PollMonthOnlyCure) } else { say!(CheckPolls::PollMonthOnlyCurePart) };
        let severity = if whole { Severity::Info } else { Severity::Warning };
        out.push(at(poll, "date_precision", Finding::new(PollCode::PollMonthOnly, message, hint).graded(severity)));
    }
    if poll.date_precision == DatePrecision::Unknown {
        let message = say!(CheckPolls::PollDaysUnsure, poll = &poll.poll_id);
        let hint = say!(CheckPolls::PollDaysUnsureCure);
        out.push(at(poll, "date_precision", Finding::new(PollCode::PollDaysUnsure, message, hint)));
    }
    let Some(published) = poll.published else {
        let message = say!(CheckPolls::PollWithoutPublication, row = &poll.poll_id);
        let hint = say!(CheckPolls::PollWithoutPublicationCure);
        out.push(at(poll, "published", Finding::new(PollCode::PollWithoutPublication, message, hint)));
        return;
    };
    // Where the month alone is known its last day stands for the end.
    let earliest = if poll.date_precision == DatePrecision::Month { start } else { end };
    if published < earliest {
        let message = say!(CheckPolls::PollPublishedEarly, poll = &poll.poll_id, published = published, end = end);
        let meant = turned(published).filter(|day| *day >= earliest && *day <= vote_day);
        let hint = match meant {
            Some(turned) => say!(CheckPolls::PollPublishedEarlyCureTurned, turned = turned),
            None => say!(CheckPolls::PollPublishedEarlyCure),
        };
        out.push(at(poll, "published", Finding::new(PollCode::PollPublishedEarly, message, hint)));
    } else if days_after(end, published) > 100 || (days_after(end, published) > 45 && is_turned(end, published)) {
        let message = say!(CheckPolls::PollPublishedLate, poll = &poll.poll_id, published = published, end = end);
        let hint = say!(CheckPolls::PollPublishedLateCure);
        out.push(at(poll, "published", Finding::new(PollCode::PollPublishedLate, message, hint)));
    }
    if published >= vote_day && end < vote_day {
        let message =
            say!(CheckPolls::PollAfterVotePublished, poll = &poll.poll_id, published = published, day = vote_day);
        let hint = say!(CheckPolls::PollAfterVotePublishedCure);
        out.push(at(poll, "published", Finding::new(PollCode::PollAfterVote, message, hint).graded(Severity::Warning)));
    }
}

/// Times the largest other sample.
const MANY_TIMES: u64 = 5;

/// Samples of which nobody has so many one apart by chance.
const FEWEST_IN_SERIES: usize = 4;

/// A sample many times as large as all others: a digit too many.
fn unlike_sizes(context: &Context, out: &mut Vec<Finding>) {
    let mut sizes: Vec<(u64, &Poll)> = context.vote.polls.iter().filter_map(|poll| Some((poll.n?, poll))).collect();
    sizes.sort_by_key(|(n, _)| *n);
    filled_down(&sizes, out);
    let [.., (second, _), (n, poll)] = sizes[..] else { return };
    if sizes.len() < 5 || n <= MANY_TIMES * second || n > 20_000 || second < 100 {
        return;
    }
    let message = say!(CheckPolls::PollNUnlikeOthers, poll = &poll.poll_id, n, others = second);
    out.push(at(poll, "n", Finding::new(PollCode::PollNLarge, message, say!(CheckPolls::PollNUnlikeOthersCure))));
}

/// Sizes that go up one by one, as where a spreadsheet filled the column.
fn filled_down(sizes: &[(u64, &Poll)], out: &mut Vec<Finding>) {
    let is_series = sizes.windows(2).all(|pair| pair[1].0 == pair[0].0 + 1);
    let [(first, poll), .., (last, _)] = sizes[..] else { return };
    if sizes.len() < FEWEST_IN_SERIES || !is_series {
        return;
    }
    let message = say!(CheckPolls::PollNInSteps, polls = sizes.len(), first, last);
    let hint = say!(CheckPolls::PollNInStepsCure);
    out.push(at(poll, "n", Finding::new(PollCode::PollNInSteps, message, hint)));
}

/// Two-way shares so far from the others that the columns may be the wrong way round, in points.
const FAR: f64 = 20.0;
/// Points by which a poll must stand aside to be told for its mirror alone.
const ASIDE: f64 = 4.0;

/// Polls far from the others, but for those that are told already.
fn unlike_others(context: &Context, told: &BTreeSet<&str>, out: &mut Vec<Finding>) {
    let shares: Vec<(&Poll, f64)> = context
        .vote
        .polls
        .iter()
        .filter(|poll| poll.population == Population::Electorate && !told.contains(poll.poll_id.as_str()))
        .filter_map(|poll| Some((poll, 100.0 * poll.two_way(context.vote.focus)?)))
        .collect();
    far_from_result(context, &shares, out);
    if shares.len() < 4 {
        return;
    }
    let mut sorted: Vec<f64> = shares.iter().map(|(_, share)| *share).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    for (poll, share) in &shares {
        let middle = median_without(&sorted, *share);
        if (share - middle).abs() < FAR && !is_mirrored(&sorted, *share) && !is_alone(&sorted, *share) {
            continue;
        }
        let side = context.vote.option(context.vote.focus);
        let message = say!(
            CheckPolls::PollUnlikeOthers,
            poll = &poll.poll_id,
            share = Value::percent(share / 100.0, 1),
            option = side,
            others = Value::percent(middle / 100.0, 1)
        );
        let (code, hint) = if (100.0 - share - middle).abs() < FAR / 2.0 {
            (Code::from(ResultCode::YesNoSwapped), say!(CheckPolls::PollUnlikeOthersCureSwapped))
        } else {
            (PollCode::PollUnlikeOthers.into(), say!(CheckPolls::PollUnlikeOthersCure))
        };
        out.push(at(poll, "yes", Finding::new(code, message, hint)));
    }
}

/// How far a share at either end lies outside all others, and the ends of those.
fn outside(sorted: &[f64], share: f64) -> Option<(f64, f64, f64)> {
    let [first, second, .., before_last, last] = *sorted else { return None };
    let (low, high) = if share == first { (second, last) } else { (first, before_last) };
    Some(((low - share).max(share - high), low, high))
}

/// Outside all others by more than they differ among themselves, and among them with its columns the other way round.
fn is_mirrored(sorted: &[f64], share: f64) -> bool {
    let Some((off, low, high)) = outside(sorted, share) else { return false };
    sorted.len() > 4 && off > ASIDE && off > high - low && (low..=high).contains(&(100.0 - share))
}

/// Points outside all others, and how many times as much as these differ among themselves, that no pollster alone explains.
const ALONE: f64 = 5.0;
const TIMES: f64 = 3.0;

/// Far outside all others, which agree.
fn is_alone(sorted: &[f64], share: f64) -> bool {
    let Some((off, low, high)) = outside(sorted, share) else { return false };
    sorted.len() > 5 && off > ALONE && off > TIMES * (high - low)
}

/// A poll on the other side of the result, far from it, that would be near with its columns swapped.
fn far_from_result(context: &Context, shares: &[(&Poll, f64)], out: &mut Vec<Finding>) {
    let side = context.vote.focus;
    let Some(result) = context.vote.final_result().and_then(|fact| fact.share(side)).map(|share| 100.0 * share) else {
        return;
    };
    for (poll, share) in shares {
        let (miss, turned) = ((share - result).abs(), (100.0 - share - result).abs());
        if miss > FAR && turned < FAR {
            let message = say!(
                CheckPolls::PollFarFromResult,
                poll = &poll.poll_id,
                share = Value::percent(share / 100.0, 1),
                option = context.vote.option(side),
                result = Value::percent(result / 100.0, 1)
            );
            let hint = say!(CheckPolls::PollFarFromResultCure);
            out.push(at(poll, "yes", Finding::new(PollCode::PollFarFromResult, message, hint)));
        }
    }
}
