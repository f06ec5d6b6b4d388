//! Assumption and verdict of each line of the gap table.

use super::{
    super::{
        causes::{Case, CauseName, Detail, Fact},
        selection::Seen,
    },
    names,
};
use crate::{
    language::{Text, Value, say},
    vote::{Side, Vote},
};

/// More names than these are counted, not listed.
const FEW: usize = 5;

/// The assumption that a cause needs, and whether it then reaches.
pub(in crate::poll_error) fn cause(vote: &Vote, case: &Case<'_>, seen: &[Seen<'_>], fact: &Fact) -> (Text, Text) {
    let over = vote.option(case.over);
    let under = vote.option(case.over.other());
    let teller = Teller { vote, case, seen, fact, over, under };
    (teller.assumption(), teller.verdict())
}

/// A ratio of turnouts and the poll that needs it.
type Ratio = (f64, String);

struct Teller<'a> {
    vote: &'a Vote,
    case: &'a Case<'a>,
    seen: &'a [Seen<'a>],
    fact: &'a Fact,
    /// The option that the polls had too high, and the other.
    over: Text,
    under: Text,
}

impl Teller<'_> {
    fn assumption(&self) -> Text {
        let (over, under) = (&self.over, &self.under);
        match (self.fact.cause, &self.fact.detail) {
            (CauseName::Sampling, _) => say!(PollError::AssumptionSampling),
            (CauseName::Rounding, _) => say!(PollError::AssumptionRounding, over),
            (_, Detail::Undecided { silent: 0, .. }) => say!(PollError::AssumptionUndecided, under),
            (_, Detail::Undecided { .. }) => say!(PollError::AssumptionUndecidedSilent, under),
            (_, Detail::LateSwing { omega_points, mean_days }) => {
                let days = Value::decimal(mean_days.max(0.0), 0);
                say!(PollError::AssumptionLateSwing, step = Value::points(*omega_points, 1), days)
            }
            (_, Detail::Turnout { turnout: Some(turnout), .. }) => {
                say!(PollError::AssumptionTurnout, over, under, turnout = Value::percent(*turnout, 1))
            }
            (_, Detail::Turnout { .. }) => say!(PollError::AssumptionTurnoutUnknown),
            (_, Detail::House { house: Some(house), .. }) => say!(PollError::AssumptionHouse, house, over),
            (_, Detail::House { .. }) => say!(PollError::AssumptionHouseUnknown),
            _ => say!(PollError::AssumptionUnexplained),
        }
    }

    fn verdict(&self) -> Text {
        match &self.fact.detail {
            Detail::Undecided { reporting, exceptions, .. } => {
                self.reach().then(&self.undecided(*reporting, exceptions))
            }
            Detail::Turnout { needed, least, greatest, possible, .. } => {
                let range = least.as_ref().zip(greatest.as_ref());
                self.reach().then(&self.turnout(*needed, range, *possible))
            }
            Detail::Unexplained { together, reaching, furthest } => self.unexplained(*together, *reaching, *furthest),
            _ => self.reach(),
        }
    }

    /// How much of the gap the cause can explain.
    fn reach(&self) -> Text {
        let gap = Value::points(self.case.gap, 1);
        match (self.fact.most, self.fact.closes) {
            (Some(_), Some(true)) => say!(PollError::ReachWhole, gap),
            (Some(most), _) => say!(PollError::ReachPart, most = Value::decimal(most, 1), gap),
            (None, _) => match self.fact.cause {
                CauseName::Sampling => say!(PollError::UnknownSampling),
                CauseName::Undecided => say!(PollError::UnknownUndecided),
                CauseName::LateSwing => say!(PollError::UnknownLateSwing),
                CauseName::HouseMode => say!(PollError::UnknownHouse),
                CauseName::TurnoutBySide => say!(PollError::UnknownTurnout),
                CauseName::Rounding | CauseName::Unexplained => say!(PollError::UnknownFigures),
            },
        }
    }

    /// "Even so No stays too high in all 4 polls of 2018 that report them, but not in I-Scope (March 2017)."
    fn undecided(&self, reporting: usize, exceptions: &[String]) -> Text {
        let over = &self.over;
        let left = reporting.saturating_sub(exceptions.len());
        if reporting == 0 {
            return Text::default();
        }
        if exceptions.is_empty() {
            return say!(PollError::UndecidedEvery, over, reporting);
        }
        if left == 0 {
            return say!(PollError::UndecidedNone, over);
        }
        if exceptions.len() > FEW {
            return say!(PollError::UndecidedMany, over, left, reporting);
        }
        let polls = Value::list(exceptions.iter().map(|id| self.poll(id)));
        let year = self.vote.date.year();
        let of_year = |id: &str| {
            self.seen.iter().any(|seen| seen.poll.poll_id == id && seen.day().is_some_and(|day| day.year() == year))
        };
        let same_year = self.fact.polls.iter().filter(|poll| of_year(&poll.poll_id)).count();
        if same_year == left && !exceptions.iter().any(|id| of_year(id)) {
            say!(PollError::UndecidedYear, over, left, polls, year)
        } else {
            say!(PollError::UndecidedSome, over, left, reporting, polls)
        }
    }

    /// Ratios are told as understated to overstated side, so that they are above 1 where turnout is the cause.
    fn turnout(&self, needed: f64, range: Option<(&Ratio, &Ratio)>, possible: Option<f64>) -> Text {
        let (over, under) = (&self.over, &self.under);
        let told = |yes_no: f64| if self.case.over == Side::No { yes_no } else { 1.0 / yes_no };
        let ratio = |yes_no: f64| Value::decimal(told(yes_no), 2);
        let mut text = say!(PollError::TurnoutNeeded, over, under, ratio = ratio(needed));
        if let Some((a, b)) = range.filter(|(a, b)| a.1 != b.1) {
            let (low, high) = if told(a.0) <= told(b.0) { (a, b) } else { (b, a) };
            text = text.then(&say!(
                PollError::TurnoutRange,
                low = ratio(low.0),
                lowest = self.poll(&low.1),
                high = ratio(high.0),
                highest = self.poll(&high.1)
            ));
        }
        if let Some(possible) = possible.map(told).filter(|possible| possible.is_finite()) {
            text = text.then(&say!(PollError::TurnoutPossible, possible = Value::decimal(possible, 2)));
        }
        text
    }

    fn unexplained(&self, together: f64, reaching: usize, furthest: Option<CauseName>) -> Text {
        if self.case.gap < 0.05 {
            return say!(PollError::UnexplainedNoGap);
        }
        let Some(furthest) = furthest else { return say!(PollError::UnexplainedNoCause) };
        let left = self.fact.most.unwrap_or(0.0);
        // As many as the chart counts.
        if left <= 0.0 && reaching > 1 {
            return say!(PollError::UnexplainedSeveral, causes = reaching);
        }
        let cause = furthest.name();
        if left <= 0.0 {
            return say!(PollError::UnexplainedOne, cause);
        }
        let (left, sum) = (Value::points(left, 1), Value::points(together, 1));
        match together >= self.case.gap {
            true => say!(PollError::UnexplainedNoneEnough, cause, left, sum),
            false => say!(PollError::UnexplainedNoneLess, cause, left, sum),
        }
    }

    fn poll(&self, id: &str) -> Text {
        let seen = self.seen.iter().find(|seen| seen.poll.poll_id == id);
        seen.map_or_else(|| Text::same(id), names::poll)
    }
}
