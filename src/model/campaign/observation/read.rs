//! One poll → one observation.

use jiff::civil::Date;

use super::sample_size::respondents;
use super::undecided::{self, Rules};
use super::variance::{rounding, sampling};
use crate::language::say;
use crate::vote::{Base, DatePrecision, Mode, Poll, RangeMeaning, Side, Text};

/// What a poll says of the two-way share.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::model) struct Observed {
    /// Day in the middle of field work.
    pub day: Date,
    /// House after aliases.
    pub house: String,
    /// How it was taken.
    pub mode: Mode,
    /// Share of the focus option minus one half: swapping the options flips its sign exactly.
    pub half: f64,
    /// Decided respondents.
    pub n: f64,
    /// Variance of sampling, rounding and range.
    pub noise: f64,
    /// Undecided in the sum of all who are counted, signed towards the focus option: the column of their split.
    pub undecided: f64,
    /// What was assumed, in words.
    pub notes: Vec<Text>,
}

/// Printed answers of the two options, percent, with the undecided dealt out.
struct Answers {
    focus: f64,
    other: f64,
    undecided: f64,
    extra_variance: f64,
    note: Option<Text>,
}

/// Reads one poll.
///
/// # Errors
/// The reason, in words, why the poll says nothing of the two-way share.
pub(super) fn observe(poll: &Poll, house: String, rules: Rules) -> Result<Observed, Text> {
    let day = poll.middle().ok_or_else(|| say!(Campaign::FieldDatesPublished))?;
    let mut notes = Vec::new();
    match poll.date_precision {
        DatePrecision::Day => {}
        DatePrecision::Month => notes.push(say!(Campaign::FieldDatesKnownMonthOnly)),
        DatePrecision::Unknown => notes.push(say!(Campaign::FieldDatesApproximate)),
    }
    let answers = answers(poll, rules)?;
    notes.extend(answers.note);
    let (respondents, how) = respondents(poll, rules.default_n);
    notes.extend(how);
    let counted = answers.focus + answers.other;
    let n = match poll.base {
        Base::Decided => respondents,
        base @ Base::All => half_even(base.decided(respondents, counted)),
    };
    if n < 1.0 {
        return Err(say!(Campaign::NobodyAmongRespondentsStatesChoice));
    }
    let mut noise = sampling(answers.focus, answers.other, n) + answers.extra_variance;
    if let (true, Some(yes), Some(no)) = (rules.rounding, poll.yes, poll.no) {
        noise += rounding(yes, no);
    }
    let (half, n) = ((answers.focus - answers.other) / (2.0 * counted), n);
    Ok(Observed { day, house, mode: poll.mode, half, n, noise, undecided: answers.undecided / counted, notes })
}

fn answers(poll: &Poll, rules: Rules) -> Result<Answers, Text> {
    let (focus, other) = (poll.percent(rules.focus), poll.percent(rules.focus.other()));
    let (focus, other, note) = match (focus, other, poll.base) {
        (Some(focus), Some(other), _) => (focus, other, None),
        (Some(focus), None, Base::Decided) => (focus, 100.0 - focus, Some(say!(Campaign::OtherOption100MinusThis))),
        (None, Some(other), Base::Decided) => (100.0 - other, other, Some(say!(Campaign::ThisOption100MinusOther))),
        (None, None, _) => return from_range(poll, rules.focus),
        _ => {
            return Err(say!(Campaign::OnlyOneOptionPublishedPercent));
        }
    };
    if !(focus >= 0.0 && other >= 0.0 && focus + other > 0.0) {
        return Err(say!(Campaign::PercentSharesTwoOptions, focus, other));
    }
    if poll.is_of_fractions() {
        return Err(say!(Campaign::SharesAsFractions, focus, other));
    }
    let plain = Answers { focus, other, undecided: 0.0, extra_variance: 0.0, note };
    if poll.base == Base::Decided {
        return Ok(plain);
    }
    let Some(split) = undecided::split(poll, [focus, other], rules) else { return Ok(plain) };
    let [to_focus, to_other] = split.dealt;
    Ok(Answers { focus: focus + to_focus, other: other + to_other, undecided: split.signed, ..plain })
}

/// A poll given only as a range: its middle, with the variance that the meaning of the range gives.
///
/// # Formula
/// interval95: none beyond sampling (the width gives n); projection: uniform, (high − low)²/12;
/// scenarios: either end, ((high − low)/2)².
fn from_range(poll: &Poll, focus: Side) -> Result<Answers, Text> {
    let (Some(low), Some(high)) = (poll.range_low, poll.range_high) else {
        return Err(say!(Campaign::PercentagesPublished));
    };
    let side = poll.range_option.unwrap_or(focus);
    let decided = match poll.base {
        Base::Decided => 100.0,
        Base::All => match (poll.undecided, poll.refused) {
            (None, None) => {
                return Err(say!(Campaign::RangeAllAnswersWithoutUndecided));
            }
            (undecided, refused) => {
                100.0 - undecided.unwrap_or(0.0) - refused.unwrap_or(0.0) - poll.other.unwrap_or(0.0)
            }
        },
    };
    let middle = 0.5 * (low + high);
    if !(low <= high && middle > 0.0 && middle < decided) {
        return Err(say!(Campaign::RangeRangeShare, low, high));
    }
    let width = (high - low) / decided;
    let (extra_variance, meaning) = match poll.range_meaning {
        Some(RangeMeaning::Interval95) => (0.0, say!(Campaign::N95Interval)),
        Some(RangeMeaning::Projection) => (width * width / 12.0, say!(Campaign::PollstersProjectionEveryValueAlike)),
        Some(RangeMeaning::Scenarios) | None => (width * width / 4.0, say!(Campaign::TwoScenariosEitherEndAlike)),
    };
    let (focus, other) = if side == focus { (middle, decided - middle) } else { (decided - middle, middle) };
    let note = Some(say!(Campaign::PublishedAsRangeOnlyRead, low, high, meaning));
    Ok(Answers { focus, other, undecided: 0.0, extra_variance, note })
}

/// Nearest whole number, ties to even.
fn half_even(x: f64) -> f64 {
    // 0.9 and its like are not exact: a tie is a tie within rounding.
    let near = (x * 1e6).round() / 1e6;
    near.round_ties_even()
}
