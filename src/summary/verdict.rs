//! Who wins, in words: an option where half of the votes decide, else the proposal, carried or not.

use std::collections::BTreeMap;

use super::{Lang, Text, number};
use crate::model::count::Projection;
use crate::vote::{ResultFact, RulePart, Side, Vote, words};

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

    /// A clause about a side: `No wins`, `the proposal fails`, `Yes would reach a majority`; `option` is its name there.
    ///
    /// In French the clause stands after `que` or by itself. Where the count is over it is told as past.
    pub fn clause(self, vote: &Vote, side: Side, option: &str, lang: Lang) -> String {
        self.in_tense(vote, side, option, vote.is_over(), lang)
    }

    /// The same of what stands now, whatever else is known.
    fn in_tense(self, vote: &Vote, side: Side, option: &str, past: bool, lang: Lang) -> String {
        match (self, side, lang) {
            (Self::Wins, _, Lang::En) => format!("{option} {}", if past { "won" } else { "wins" }),
            (Self::Wins, _, Lang::Fr) => format!("{option} {}", if past { "l’emportait" } else { "l’emporte" }),
            (Self::Carried, Side::Yes, Lang::En) => format!("the proposal {} carried", if past { "was" } else { "is" }),
            (Self::Carried, Side::Yes, Lang::Fr) => {
                format!("la proposition {} adoptée", if past { "était" } else { "est" })
            }
            (Self::Carried, Side::No, Lang::En) => format!("the proposal {}", if past { "failed" } else { "fails" }),
            (Self::Carried, Side::No, Lang::Fr) => {
                format!("la proposition {}", if past { "échouait" } else { "échoue" })
            }
            (Self::Passes, side, lang) => passes(vote, side, option, lang),
        }
    }

    /// The same as a noun: `a win for No`, `a failure of the proposal`.
    pub fn noun(self, vote: &Vote, side: Side, option: &str, lang: Lang) -> String {
        match (self, side, lang) {
            (Self::Wins, _, Lang::En) => format!("a win for {option}"),
            (Self::Wins, _, Lang::Fr) => format!("une victoire de {option}"),
            (Self::Carried, Side::Yes, Lang::En) => "a success of the proposal".to_owned(),
            (Self::Carried, Side::Yes, Lang::Fr) => "une adoption de la proposition".to_owned(),
            (Self::Carried, Side::No, Lang::En) => "a failure of the proposal".to_owned(),
            (Self::Carried, Side::No, Lang::Fr) => "un échec de la proposition".to_owned(),
            (Self::Passes, side, lang) => {
                let threshold = threshold(vote, lang);
                match (side, vote.rule.share_threshold == 0.5, lang) {
                    (_, true, Lang::En) => format!("a majority for {option}"),
                    (_, true, Lang::Fr) => format!("une majorité pour {option}"),
                    (Side::Yes, false, Lang::En) => format!("more than {threshold} for {option}"),
                    (Side::Yes, false, Lang::Fr) => format!("un score de plus de {threshold} pour {option}"),
                    (Side::No, false, Lang::En) => {
                        format!("at least {} for {option}", rule_percent(1.0 - vote.rule.share_threshold, lang))
                    }
                    (Side::No, false, Lang::Fr) => format!(
                        "un score d’au moins {} pour {option}",
                        rule_percent(1.0 - vote.rule.share_threshold, lang)
                    ),
                }
            }
        }
    }
}

/// `Yes would reach a majority`, `No would reach 40% or more`.
fn passes(vote: &Vote, side: Side, option: &str, lang: Lang) -> String {
    let half = vote.rule.share_threshold == 0.5;
    match (half, side, lang) {
        (true, _, Lang::En) => format!("{option} would reach a majority"),
        (true, _, Lang::Fr) => format!("{option} obtiendrait la majorité"),
        (false, Side::Yes, Lang::En) => format!("{option} would pass {}", threshold(vote, lang)),
        (false, Side::Yes, Lang::Fr) => format!("{option} dépasserait {}", threshold(vote, lang)),
        (false, Side::No, lang) => {
            let rest = rule_percent(1.0 - vote.rule.share_threshold, lang);
            lang.pick(format!("{option} would reach {rest}"), format!("{option} atteindrait {rest}"))
        }
    }
}

fn threshold(vote: &Vote, lang: Lang) -> String {
    rule_percent(vote.rule.share_threshold, lang)
}

/// A share that a rule asks for, with as many of two decimals as it has: `50%`, `62.5%`, `66.67%`.
pub fn rule_percent(share: f64, lang: Lang) -> String {
    let is_whole = |decimals: usize| {
        let scaled = share * 100.0 * 10_f64.powi(decimals as i32);
        (scaled.round() - scaled).abs() < 1e-9
    };
    let decimals = (0..2).find(|decimals| is_whole(*decimals)).unwrap_or(2);
    number::percent(share, decimals, lang)
}

/// What the polls cannot tell of the rule; empty where the share alone decides.
pub fn beyond_polls(vote: &Vote) -> Text {
    let parts: Vec<Text> = RulePart::ALL
        .into_iter()
        .filter(|part| *part != RulePart::ShareThreshold && vote.rule.asks(*part))
        .map(|part| asked(vote, part))
        .collect();
    if parts.is_empty() {
        return Text::default();
    }
    let list = listed(&parts);
    words!(
        "The rule also asks for {list}, which polls cannot tell.",
        "La règle demande aussi {list}, ce que les sondages ne disent pas.";
        list
    )
}

/// A part of the rule as something that is asked for.
fn asked(vote: &Vote, part: RulePart) -> Text {
    let rule = &vote.rule;
    let write = |share: f64, en: &str, fr: &str| {
        Text::new(en.replace("{}", &rule_percent(share, Lang::En)), fr.replace("{}", &rule_percent(share, Lang::Fr)))
    };
    match part {
        RulePart::ShareThreshold if rule.share_threshold == 0.5 => {
            words!("a majority of the valid votes", "la majorité des suffrages exprimés")
        }
        RulePart::ShareThreshold => {
            write(rule.share_threshold, "more than {} of the valid votes", "plus de {} des suffrages exprimés")
        }
        RulePart::TurnoutQuorum => {
            write(rule.turnout_quorum.unwrap_or(0.0), "a turnout of {}", "une participation de {}")
        }
        RulePart::RegisteredThreshold => write(
            rule.registered_threshold.unwrap_or(0.0),
            "the votes of {} of the register",
            "les voix de {} des inscrits",
        ),
        RulePart::DoubleMajority => words!("a majority in most areas", "une majorité dans la plupart des zones"),
    }
}

/// Which parts of the rule are missed for certain: `It misses a turnout of 50%.`; empty where none is or nothing else is asked.
fn missed(vote: &Vote, outcomes: &BTreeMap<String, f64>) -> Text {
    let parts: Vec<Text> = RulePart::ALL
        .into_iter()
        .filter(|part| outcomes.get(part.word()) == Some(&0.0))
        .map(|part| asked(vote, part))
        .collect();
    if parts.is_empty() {
        return Text::default();
    }
    let list = listed(&parts);
    words!("It needed {list}.", "Il lui fallait {list}."; list)
}

fn listed(parts: &[Text]) -> Text {
    let list = |lang: Lang| number::list(&parts.iter().map(|part| part.get(lang).to_owned()).collect::<Vec<_>>(), lang);
    Text::new(list(Lang::En), list(Lang::Fr))
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

/// A certain end in a sentence: `“No” wins.`, `The proposal fails. It needed a turnout of 50%.`
fn told(vote: &Vote, carried: Option<bool>, outcomes: &BTreeMap<String, f64>) -> Text {
    let Some(carried) = carried else {
        return words!(
            "Whether the proposal is carried under its rule cannot be said.",
            "On ne peut dire si la proposition est adoptée selon sa règle."
        );
    };
    let (claim, side) = (Claim::of_count(vote), if carried { Side::Yes } else { Side::No });
    let sentence = |lang: Lang| {
        // What a count or a result says is so now.
        let clause = claim.in_tense(vote, side, &super::sentence::name(vote, side, lang), false, lang);
        super::sentence::capital(&clause) + "."
    };
    let first = Text::new(sentence(Lang::En), sentence(Lang::Fr));
    match (claim, carried) {
        (Claim::Carried, false) => first.then(&missed(vote, outcomes)),
        _ => first,
    }
}
