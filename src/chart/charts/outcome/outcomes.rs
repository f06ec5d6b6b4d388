//! Equally likely outcomes, of a forecast or of a projection.

use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::facts::{Facts, Missing},
    distribution::{Distribution, LikelyOutcome},
    headline::{sentence, verdict::Claim},
    language::{Lang, Text},
    model::count::Projection,
    vote::{RulePart, Side, Vote},
};

/// Where the outcomes come from.
pub(in crate::chart::charts) struct LikelyOutcomes<'a> {
    pub(super) vote: &'a Vote,
    pub(super) share: &'a Distribution,
    /// What can be said of a side.
    pub(super) claim: Claim,
    /// Pr(what is claimed of yes).
    pub(super) yes: f64,
    /// The count they rest on; `None` = the polls.
    pub(super) count: Option<&'a Projection>,
    /// The outcomes shown, by ascending share.
    pub(super) outcomes: Vec<LikelyOutcome>,
    /// Their shares of the focus option, ascending.
    pub(super) values: Vec<f64>,
}

impl LikelyOutcomes<'_> {
    /// Every unit is in.
    pub(super) fn is_complete(&self) -> bool {
        self.count.is_some_and(Projection::is_complete)
    }

    /// Which outcomes lie above the threshold.
    pub(super) fn above(&self) -> Vec<bool> {
        self.values.iter().map(|value| *value > words::threshold(self.vote)).collect()
    }

    /// The result is known: what the model said of it is told as past.
    pub(super) fn is_past(&self) -> bool {
        self.vote.is_over() && !self.is_complete()
    }

    /// One of the outcomes in words.
    pub(super) fn of_one(&self, side: Side) -> Text {
        if self.is_past() { self.claim.possible(self.vote, side) } else { self.claim.clause(self.vote, side) }
    }

    /// Word for the catalogues.
    pub(super) fn tense(&self) -> &'static str {
        if self.is_past() { "past" } else { "now" }
    }

    /// What the outcomes rest on, for readers.
    pub(super) fn basis(&self) -> Text {
        let Some(projection) = self.count else {
            return match self.is_past() {
                true => say!(OutcomeDots::BasisPollsBefore),
                false => say!(OutcomeDots::BasisPolls),
            };
        };
        let stand = sentence::data_stand(self.vote, projection);
        match (self.is_complete(), stand.is_empty()) {
            (true, true) => say!(OutcomeDots::BasisComplete),
            (true, false) => say!(OutcomeDots::BasisCompleteAt, stand),
            (false, true) => say!(OutcomeDots::BasisCounted),
            (false, false) => say!(OutcomeDots::BasisCountedAt, stand),
        }
    }

    /// Who published what they rest on.
    pub(super) fn sources(&self, lang: Lang) -> Vec<String> {
        match self.count {
            Some(_) => words::sources_of_counts(self.vote, lang),
            None => words::sources_of_polls(self.vote, lang),
        }
    }

    /// Pr(what is claimed of the focus option).
    pub(super) fn win_focus(&self) -> f64 {
        self.vote.focus.of_yes_share(self.yes)
    }

    /// The side of each outcome.
    pub(super) fn sides(&self) -> Vec<Side> {
        self.outcomes.iter().map(|outcome| outcome.side).collect()
    }
}

/// Does the count leave nothing open, so that all outcomes look alike?
pub fn is_settled(facts: &Facts<'_>) -> bool {
    outcomes(facts, 1).is_ok_and(|outcomes| outcomes.count.is_some() && !(0.01..=0.99).contains(&outcomes.yes))
}

/// The projection's outcomes as soon as votes are counted; the forecast's before, and beside a final result.
pub(super) fn outcomes<'a>(facts: &Facts<'a>, slices: usize) -> Result<LikelyOutcomes<'a>, Missing> {
    let vote = facts.vote;
    let forecast = facts.forecast.filter(|forecast| forecast.available).and_then(|forecast| {
        let draws = forecast.draws.clone();
        Some((None, forecast.share.as_ref()?, Claim::of_polls(vote), forecast.passing()?.yes, draws))
    });
    let projection = || {
        let projection = facts.projection.filter(|projection| projection.available)?;
        let draws = projection.draws.share_yes.iter().map(|&yes| vote.focus.of_yes_share(yes)).collect();
        let share = projection.share.as_ref()?;
        // Where the rule cannot be applied, what the share says can still be told.
        let (claim, yes) = match projection.win_probability {
            Some(win) => (Claim::of_count(vote), win.yes),
            None => (Claim::Passes, *projection.rule_outcomes.get(RulePart::ShareThreshold.word())?),
        };
        Some((Some(projection), share, claim, yes, draws))
    };
    let chosen = if vote.final_result().is_some() { forecast.or_else(projection) } else { projection().or(forecast) };
    let chosen = chosen.filter(|(_, _, _, _, draws): &(_, _, _, _, Vec<f64>)| !draws.is_empty());
    let (count, share, claim, yes, draws) = chosen.ok_or_else(|| {
        let cure = say!(NoChart::AddPollsOrReturns);
        Missing::new(say!(NoChart::NoForecastNoProjection), cure)
    })?;
    let ruled = count.filter(|_| claim == Claim::Carried && !vote.rule.is_of_share_alone());
    let outcomes = match ruled {
        Some(projection) => LikelyOutcome::by_rule(draws, &projection.draws.carried, yes, slices),
        None => LikelyOutcome::by_share(vote, draws, slices),
    };
    let values = outcomes.iter().map(|outcome| outcome.share).collect();
    Ok(LikelyOutcomes { vote, share, claim, yes, count, outcomes, values })
}
