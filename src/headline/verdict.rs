//! Who wins, in words: an option where half of the votes decide, else the proposal, carried or not.

use std::collections::BTreeMap;

use crate::{
    language::{Text, Value, say},
    model::count::Projection,
    vote::{ResultFact, RulePart, Side, Vote, rule_percent},
};

/// What a probability of winning is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// More than half decides: an option wins.
    Wins,
    /// More is asked: the proposal is carried or fails.
    Carried,
    /// Of a fuller rule only the share is known: an option passes the threshold.
    Passes,
}

impl Claim {
    /// What a count can tell: the whole rule.
    pub fn of_count(vote: &Vote) -> Self {
        if vote.rule.is_plain_majority() { Self::Wins } else { Self::Carried }
    }

    /// What polls can tell: the share alone.
    pub fn of_polls(vote: &Vote) -> Self {
        if vote.rule.is_of_share_alone() { Self::of_count(vote) } else { Self::Passes }
    }

    /// A clause about a side: `No wins`, `the proposal fails`, `Yes would reach a majority`.
    ///
    /// In French the clause stands after `que` or by itself. Where the count is over it is told as past.
    pub fn clause(self, vote: &Vote, side: Side) -> Text {
        self.in_tense(vote, side, tense(vote))
    }

    /// The same of one result among many that were possible: `No would have won` where the count is over.
    pub fn possible(self, vote: &Vote, side: Side) -> Text {
        self.in_tense(vote, side, if vote.is_over() { "possible" } else { "now" })
    }

    /// The same of what stands now, whatever else is known.
    fn in_tense(self, vote: &Vote, side: Side, tense: &str) -> Text {
        let option = vote.option(side);
        match (self, side) {
            (Self::Wins, _) => say!(Headline::ClauseWins, option, tense),
            (Self::Carried, Side::Yes) => say!(Headline::ClauseCarried, tense),
            (Self::Carried, Side::No) => say!(Headline::ClauseFails, tense),
            (Self::Passes, _) if vote.rule.share_threshold == 0.5 => say!(Headline::ClauseMajority, option),
            (Self::Passes, Side::Yes) => say!(Headline::ClausePasses, option, threshold = threshold(vote, side)),
            (Self::Passes, Side::No) => say!(Headline::ClauseReaches, option, threshold = threshold(vote, side)),
        }
    }

    /// The same as a noun: `a win for No`, `a failure of the proposal`.
    pub fn noun(self, vote: &Vote, side: Side) -> Text {
        let option = vote.option(side);
        match (self, side) {
            (Self::Wins, _) => say!(Headline::NounWins, option),
            (Self::Carried, Side::Yes) => say!(Headline::NounCarried),
            (Self::Carried, Side::No) => say!(Headline::NounFails),
            (Self::Passes, _) if vote.rule.share_threshold == 0.5 => say!(Headline::NounMajority, option),
            (Self::Passes, Side::Yes) => say!(Headline::NounPasses, option, threshold = threshold(vote, side)),
            (Self::Passes, Side::No) => say!(Headline::NounReaches, option, threshold = threshold(vote, side)),
        }
    }
}

/// Word for the catalogues: what is told of a vote that is over is past.
pub(crate) fn tense(vote: &Vote) -> &'static str {
    if vote.is_over() { "past" } else { "now" }
}

/// What a side must pass or reach.
fn threshold(vote: &Vote, side: Side) -> Value {
    rule_percent(side.of_yes_share(vote.rule.share_threshold))
}

/// What the rule makes of a published result, where more than half is asked; empty where half decides.
pub fn of_result(vote: &Vote, fact: &ResultFact) -> Text {
    if vote.rule.is_plain_majority() {
        return Text::default();
    }
    let Some(outcome) = vote.outcome(fact) else { return Text::default() };
    let met = RulePart::ALL.map(|part| (part.word().to_owned(), vote.rule.meets(part, &outcome)));
    let known = met.into_iter().filter_map(|(part, met)| Some((part, f64::from(u8::from(met?))))).collect();
    told(vote, vote.rule.carried(&outcome), &known)
}

/// What a complete count decides.
pub fn of_complete(vote: &Vote, projection: &Projection) -> Text {
    told(vote, projection.carried(), &projection.rule_outcomes)
}

/// A certain end in a sentence: `No wins.`, `The proposal fails. It needed a turnout of 50%.`
fn told(vote: &Vote, carried: Option<bool>, outcomes: &BTreeMap<String, f64>) -> Text {
    let Some(carried) = carried else { return say!(Headline::CarriedCannotBeSaid) };
    let first = decided(vote, if carried { Side::Yes } else { Side::No });
    match (Claim::of_count(vote), carried) {
        (Claim::Carried, false) => first.then(&missed(vote, outcomes)),
        _ => first,
    }
}

/// Who has it, as a sentence: what a count or a result says is so now.
pub(super) fn decided(vote: &Vote, side: Side) -> Text {
    say!(Headline::Decided, clause = Claim::of_count(vote).in_tense(vote, side, "now").capital())
}

/// Which parts of the rule are missed for certain: `It needed a turnout of 50%.`; empty where none is or nothing else is asked.
fn missed(vote: &Vote, outcomes: &BTreeMap<String, f64>) -> Text {
    let parts: Vec<Text> = RulePart::ALL
        .into_iter()
        .filter(|part| outcomes.get(part.word()) == Some(&0.0))
        .map(|part| vote.asked(part))
        .collect();
    match parts.is_empty() {
        true => Text::default(),
        false => say!(Headline::ItNeeded, parts = Value::list(parts)),
    }
}
