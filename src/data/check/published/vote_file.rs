//! `vote.toml` against the rest of the folder: result facts, times, the press range.

use jiff::tz::TimeZoneDatabase;

use crate::data::check::context::Context;
use crate::data::check::published::exchanged;
use crate::data::check::totals::proclaimed;
use crate::data::check::totals::repair::Repair;
use crate::data::nearest::suggestion;
use crate::data::read::is_slip_of;
use crate::data::text::{difference, plain};
use crate::language::{Value, say};
use crate::maths::percent_of;
use crate::vote::{
    ControlStatus, Counts, Finding, LooseDate, Moment, Quantity, RangeBase, RangeMeaning, ResultCode, ResultFact,
    Severity, Side, Text, TotalCode, VoteFileCode,
};

pub(in crate::data::check) fn find(context: &Context, repair: &Repair, out: &mut Vec<Finding>) {
    for (index, fact) in context.vote.results.iter().enumerate() {
        let place = Place { index: index + 1 };
        fact_identities(&place, fact, out);
        fact_against_controls(context, &place, fact, out);
        fact_times(context, &place, fact, out);
    }
    contradicted(context, out);
    fact_against_sums(context, repair, out);
    times(context, out);
    clocks(context, out);
    options(context, out);
    forecast_range(context, out);
}

/// A `[[result]]` table, counted from 1.
struct Place {
    index: usize,
}

impl Place {
    fn mark(&self, finding: Finding, key: &str) -> Finding {
        finding.at("vote.toml", None).column(format!("result {}: {key}", self.index))
    }
}

fn fact_identities(place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    let Counts { cast, blank, spoiled, .. } = fact.counts;
    if let (Some(valid), Some(cast)) = (fact.counts.valid(), cast) {
        let parts = valid.saturating_add(blank.unwrap_or(0)).saturating_add(spoiled.unwrap_or(0));
        // More than were cast are refused.
        if blank.is_some() && spoiled.is_some() && parts != cast {
            let message = say!(CheckResults::FactCastNotSumOfParts, status = standing(fact), cast, parts);
            let hint = say!(CheckResults::FactCastNotSumOfPartsCure);
            out.push(place.mark(Finding::new(ResultCode::CastNotSumOfParts, message, hint), "cast"));
        }
    }
    let shares =
        [("yes_share", fact.yes_share, fact.counts.yes_share()), ("turnout", fact.turnout, fact.counts.turnout())];
    for (key, printed, counted) in shares {
        let (Some(printed), Some(counted)) = (printed, counted) else { continue };
        if (printed - counted).abs() > 0.00051 {
            let message = say!(
                CheckResults::ShareDiffersFromBallots,
                key,
                status = standing(fact),
                printed,
                counted = Value::decimal(counted, 4)
            );
            let hint = say!(CheckResults::ShareDiffersFromBallotsCure);
            out.push(place.mark(Finding::new(ResultCode::ShareDiffersFromBallots, message, hint), key));
        }
    }
}

fn fact_against_controls(context: &Context, place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    let status = if fact.is_final { ControlStatus::Final } else { ControlStatus::Provisional };
    // Which file has yes and no the wrong way round is told below.
    let is_told = |quantity| {
        matches!(quantity, Quantity::Yes | Quantity::No) && fact.is_final && exchanged::is_turned(context, fact)
    };
    for control in context.vote.controls.iter().filter(|c| c.area.is_none() && c.status == status) {
        let Some(value) = control.quantity.of(&fact.counts) else { continue };
        if value != control.value && !is_told(control.quantity) {
            let word = control.quantity.word();
            let message = say!(
                CheckResults::ResultDiffersFromControl,
                status = standing(fact),
                word,
                here = control.value,
                value,
                index = place.index
            );
            let hint = say!(CheckResults::ResultDiffersFromControlCure);
            let finding = Finding::new(VoteFileCode::ResultDiffersFromControl, message, hint);
            out.push(finding.at("controls.csv", control.line).column("value"));
        }
    }
}

/// Two results of one status with other figures.
fn contradicted(context: &Context, out: &mut Vec<Finding>) {
    let facts = &context.vote.results;
    for (index, fact) in facts.iter().enumerate() {
        let differs = |other: &&ResultFact| {
            let both = Quantity::ALL.into_iter().filter_map(|q| q.of(&fact.counts).zip(q.of(&other.counts)));
            let shares = fact.yes_share.zip(other.yes_share).is_some_and(|(a, b)| (a - b).abs() > AS_PRINTED);
            fact.is_final == other.is_final && (shares || both.into_iter().any(|(a, b)| a != b))
        };
        if facts[..index].iter().any(|other| differs(&other)) {
            let message = say!(CheckResults::ResultContradicted, status = standing(fact));
            let hint = say!(CheckResults::ResultContradictedCure);
            let place = Place { index: index + 1 };
            out.push(place.mark(Finding::new(VoteFileCode::ResultContradicted, message, hint), "status"));
        }
    }
}

/// What `controls.csv` does not cover, from the last final fact.
fn fact_against_sums(context: &Context, repair: &Repair, out: &mut Vec<Finding>) {
    let Some(index) = context.vote.results.iter().rposition(|fact| fact.is_final) else { return };
    let fact = &context.vote.results[index];
    let place = Place { index: index + 1 };
    let sides = [Quantity::Yes, Quantity::No];
    let is_turned = exchanged::is_turned(context, fact);
    if is_turned {
        exchanged::find(context, fact, index + 1, out);
    }
    let left = |quantity: &Quantity| *quantity != Quantity::Valid && !(is_turned && sides.contains(quantity));
    for quantity in Quantity::ALL.into_iter().filter(left) {
        let controlled = proclaimed(context.vote, None, quantity).is_some();
        let (Some(value), Some(sum)) = (quantity.of(&fact.counts), context.areas.sum(None, quantity)) else { continue };
        let off = difference(sum, value);
        if !controlled && off != 0 && !repair.explains(context, None, quantity, off) {
            let word = quantity.word();
            let message =
                say!(CheckResults::SumDiffersFromFinal, word, value, sum, difference = Value::signed_count(off));
            let other = match quantity {
                Quantity::Blank => Some(Quantity::Spoiled),
                Quantity::Spoiled => Some(Quantity::Blank),
                _ => None,
            };
            let is_other = other.is_some_and(|other| context.areas.sum(None, other) == Some(value));
            let hint = match other.filter(|_| is_other) {
                Some(other) => say!(CheckResults::SumDiffersFromFinalCureOther, other = other.word()),
                None if is_slip_of(value, sum) => {
                    say!(CheckResults::SumDiffersFromFinalCureDigit, sum = Value::plain(sum))
                }
                None => say!(CheckResults::SumDiffersFromFinalCure),
            };
            out.push(place.mark(Finding::new(TotalCode::SumDiffersFromFinal, message, hint), word));
        }
    }
    share_against_units(context, &place, fact, out);
}

/// Furthest that a printed share lies from that of the ballots, or from shares by weights that are people, not ballots.
const AS_PRINTED: f64 = 0.00051;
const BY_WEIGHT: f64 = 0.01;

fn share_against_units(context: &Context, place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    if fact.counts.valid().is_some() {
        return;
    }
    let (Some(printed), Some(counted)) = (fact.yes_share, context.vote.yes_share_of_units()) else { return };
    let of_ballots = context.areas.counts(None).yes_share().is_some();
    let (furthest, severity) = if of_ballots { (AS_PRINTED, Severity::Error) } else { (BY_WEIGHT, Severity::Warning) };
    if (printed - counted).abs() > furthest {
        let message = say!(CheckResults::ShareDiffersFromUnits, printed, counted = Value::decimal(counted, 4));
        let hint = say!(CheckResults::ShareDiffersFromUnitsCure);
        out.push(place.mark(Finding::new(TotalCode::SumDiffersFromFinal, message, hint).graded(severity), "yes_share"));
    }
}

fn fact_times(context: &Context, place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    let Some(at) = fact.at else { return };
    let close = context.vote.polls_close;
    let early = match (at, close) {
        (LooseDate::Moment(at), Some(close)) => at.timestamp < close.timestamp,
        _ => at.last_day() < context.vote.date,
    };
    if early {
        let message = say!(CheckResults::ResultBeforeClose, status = standing(fact), at);
        let hint = say!(CheckResults::ResultBeforeCloseCure);
        out.push(place.mark(Finding::new(VoteFileCode::ResultBeforeClose, message, hint), "at"));
    }
    let earlier_provisional = context.vote.results.iter().filter(|other| !other.is_final).filter_map(|other| other.at);
    if fact.is_final && earlier_provisional.into_iter().any(|other| other.first_day() > at.last_day()) {
        let message = say!(CheckResults::FinalBeforeProvisional, at);
        let hint = say!(CheckResults::FinalBeforeProvisionalCure);
        out.push(place.mark(Finding::new(VoteFileCode::FinalBeforeProvisional, message, hint), "at"));
    }
}

/// A time zone that is none, or whose clocks differ from those of the close.
fn clocks(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let Some(zone) = &vote.timezone else { return };
    let known = TimeZoneDatabase::bundled();
    let (message, hint) = match known.get(zone) {
        Err(_) => {
            let names: Vec<String> = known.available().map(|name| name.to_string()).collect();
            let near = suggestion(zone, names.iter().map(String::as_str));
            let by = if vote.polls_close.is_some() { "close" } else { "nothing" };
            (say!(CheckResults::TimezoneUnknown, zone, by), say!(CheckResults::TimezoneUnknownCure, near))
        }
        Ok(clock) => {
            let Some(close) = vote.polls_close else { return };
            let offset = clock.to_offset(close.timestamp);
            if offset == close.offset {
                return;
            }
            let there = Moment { offset, ..close };
            (say!(CheckResults::TimezoneContradicted, close, zone, there), say!(CheckResults::TimezoneContradictedCure))
        }
    };
    out.push(Finding::new(VoteFileCode::TimezoneUnknown, message, hint).at("vote.toml", None).column("timezone"));
}

/// A label of yes that says no, or the other way round.
fn options(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    for texts in std::iter::once(&vote.texts).chain(vote.translations.values()) {
        let labels = [(Side::Yes, &texts.yes), (Side::No, &texts.no)];
        let is_crossed = |(side, label): &(Side, &String)| side.other().words().contains(&plain(label).as_str());
        for (side, label) in labels.into_iter().filter(is_crossed) {
            let message = say!(CheckResults::OptionsCrossed, side = side.word(), label);
            let hint = say!(CheckResults::OptionsCrossedCure);
            let finding = Finding::new(VoteFileCode::OptionsCrossed, message, hint);
            out.push(finding.at("vote.toml", None).column(format!("options.{}", side.word())));
        }
    }
}

/// No polls close before this hour, but those of a vote by post alone.
const EARLIEST: i8 = 10;

fn times(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let key = |finding: Finding, key: &str| finding.at("vote.toml", None).column(key);
    if let Some(close) = vote.polls_close {
        if close.local().hour() < EARLIEST {
            let message = say!(CheckResults::CloseEarly, close);
            let hint = say!(CheckResults::CloseEarlyCure);
            out.push(key(Finding::new(VoteFileCode::CloseEarly, message, hint), "polls_close"));
        } else if close.local().date() != vote.date {
            let message = say!(CheckResults::CloseOnAnotherDay, close, vote = vote.date);
            let hint = say!(CheckResults::CloseOnAnotherDayCure);
            out.push(key(Finding::new(VoteFileCode::CloseOnAnotherDay, message, hint), "polls_close"));
        }
        if vote.embargo_until.is_some_and(|embargo| embargo.timestamp < close.timestamp) {
            let message = say!(CheckResults::EmbargoBeforeClose, close);
            let hint = say!(CheckResults::EmbargoBeforeCloseCure);
            out.push(key(Finding::new(VoteFileCode::EmbargoBeforeClose, message, hint), "embargo_until"));
        }
        if vote.embargo_until.is_some_and(|embargo| embargo.offset != close.offset) {
            let message = say!(CheckResults::OffsetsDiffer);
            let hint = say!(CheckResults::OffsetsDifferCure);
            out.push(key(Finding::new(VoteFileCode::OffsetsDiffer, message, hint), "embargo_until"));
        }
    }
    for baseline in context.baselines {
        if baseline.date == vote.date {
            out.push(key(same_day(&baseline.id), "baseline"));
        }
    }
}

/// Another question of one day is no earlier vote, but may be compared with.
fn same_day(id: &str) -> Finding {
    let message = say!(CheckResults::BaselineOfSameDay, baseline = id);
    let hint = say!(CheckResults::BaselineOfSameDayCure);
    Finding::new(VoteFileCode::BaselineNotEarlier, message, hint)
}

fn forecast_range(context: &Context, out: &mut Vec<Finding>) {
    let Some(range) = &context.vote.forecast_range else { return };
    let key = |finding: Finding, key: &str| finding.at("vote.toml", None).column(format!("forecast_range: {key}"));
    let side = context.vote.option(range.option);
    if range.high <= 1.0 && range.high > 0.0 {
        let [low, high] = [range.low, range.high].map(|end| Value::from(percent_of(end).to_string()));
        let message = say!(CheckResults::RangeAsFractions, low = range.low.to_string(), high = range.high.to_string());
        let hint = say!(CheckResults::RangeAsFractionsCure, low, high);
        out.push(key(Finding::new(VoteFileCode::RangeEndWithoutPoll, message, hint), "high"));
        return;
    }
    if range.low_base != range.high_base {
        let message = say!(
            CheckResults::RangeMixesBases,
            low = Value::printed(range.low),
            high = Value::printed(range.high),
            option = &side,
            low_base = base_words(range.low_base),
            high_base = base_words(range.high_base)
        );
        let hint = say!(CheckResults::RangeMixesBasesCure);
        out.push(key(Finding::new(VoteFileCode::RangeMixesBases, message, hint), "low_base"));
    }
    let polls = &context.vote.polls;
    for (end, value, base) in [("low", range.low, range.low_base), ("high", range.high, range.high_base)] {
        let near = |other: Option<f64>| other.is_some_and(|other| (other - value).abs() < 0.5);
        let known = polls.iter().any(|poll| match base {
            RangeBase::All => near(poll.percent(range.option)),
            RangeBase::TwoWay => near(poll.two_way(range.option).map(|share| 100.0 * share)),
            RangeBase::Projection => {
                poll.range_option == Some(range.option)
                    && poll.range_meaning != Some(RangeMeaning::Interval95)
                    && (near(poll.range_low) || near(poll.range_high))
            }
        });
        if !known && !polls.is_empty() {
            let message = say!(
                CheckResults::RangeEndWithoutPoll,
                value = Value::printed(value),
                option = &side,
                base = base_words(base)
            );
            let hint = say!(CheckResults::RangeEndWithoutPollCure);
            out.push(key(Finding::new(VoteFileCode::RangeEndWithoutPoll, message, hint), end));
        }
    }
}

fn base_words(base: RangeBase) -> Text {
    match base {
        RangeBase::All => say!(CheckResults::BaseAll),
        RangeBase::TwoWay => say!(CheckResults::BaseTwoWay),
        RangeBase::Projection => {
            say!(CheckResults::BaseProjection)
        }
    }
}

/// The word by which a message chooses its form.
fn standing(fact: &ResultFact) -> &'static str {
    if fact.is_final { "final" } else { "provisional" }
}
