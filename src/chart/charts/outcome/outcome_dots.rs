//! Fifty equally likely outcomes as dots.

use crate::chart::charts::draft::{Draft, finish};
use crate::chart::charts::guides;
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    Result,
    chart::{
        facts::Facts,
        figure::{Axis, AxisUnit, Dots, Figure, Tone},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    distribution::{Distribution, LikelyOutcome},
    headline::{
        sentence,
        verdict::{self, Claim},
    },
    language::{Lang, Text, Value},
    model::count::Projection,
    vote::{RulePart, Side, Vote},
};

/// Dots of the chart: few enough to count, enough to decide well (Fernandes and others 2018, doi:10.1145/3173574.3173718).
const DOTS: usize = 50;

/// Where the outcomes come from.
pub(in crate::chart::charts) struct Ground<'a> {
    pub(in crate::chart::charts) vote: &'a Vote,
    pub(in crate::chart::charts) share: &'a Distribution,
    /// What can be said of a side.
    pub(in crate::chart::charts) claim: Claim,
    /// Pr(what is claimed of yes).
    pub(in crate::chart::charts) yes: f64,
    /// The count they rest on; `None` = the polls.
    pub(in crate::chart::charts) count: Option<&'a Projection>,
    /// The outcomes shown, by ascending share.
    outcomes: Vec<LikelyOutcome>,
    /// Their shares of the focus option, ascending.
    pub(in crate::chart::charts) values: Vec<f64>,
}

impl Ground<'_> {
    /// Every unit is in.
    pub(in crate::chart::charts) fn is_complete(&self) -> bool {
        self.count.is_some_and(Projection::is_complete)
    }

    /// Which outcomes lie above the threshold.
    fn above(&self) -> Vec<bool> {
        self.values.iter().map(|value| *value > words::threshold(self.vote)).collect()
    }

    /// The result is known: what the model said of it is told as past.
    pub(in crate::chart::charts) fn is_past(&self) -> bool {
        self.vote.is_over() && !self.is_complete()
    }

    /// One of the outcomes in words.
    pub(super) fn of_one(&self, side: Side) -> Text {
        if self.is_past() { self.claim.possible(self.vote, side) } else { self.claim.clause(self.vote, side) }
    }

    /// Word for the catalogues.
    pub(in crate::chart::charts) fn tense(&self) -> &'static str {
        if self.is_past() { "past" } else { "now" }
    }

    /// What the outcomes rest on, for readers.
    pub(in crate::chart::charts) fn basis(&self) -> Text {
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

    /// Pr(what is claimed of the focus option).
    pub(in crate::chart::charts) fn win_focus(&self) -> f64 {
        self.vote.focus.of_yes_share(self.yes)
    }

    /// The side of each outcome.
    pub(in crate::chart::charts) fn sides(&self) -> Vec<Side> {
        self.outcomes.iter().map(|outcome| outcome.side).collect()
    }
}

pub(in crate::chart::charts) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let ground = ground(facts, ChartName::OutcomeDots, DOTS)?;
    finish(ChartName::OutcomeDots, facts.vote, lang, |lang| Ok(draft(&ground, lang)))
}

/// The projection's outcomes as soon as votes are counted; the forecast's before, and beside a final result.
pub(in crate::chart::charts) fn ground<'a>(facts: &Facts<'a>, chart: ChartName, slices: usize) -> Result<Ground<'a>> {
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
    let (count, share, claim, yes, draws): (_, _, _, _, Vec<f64>) =
        chosen.filter(|(_, _, _, _, draws)| !draws.is_empty()).ok_or_else(|| {
            words::no_chart(chart, vote, say!(NoChart::NoForecastNoProjection), say!(NoChart::AddPollsOrReturns))
        })?;
    let ruled = count.filter(|_| claim == Claim::Carried && !vote.rule.is_of_share_alone());
    let outcomes = match ruled {
        Some(projection) => LikelyOutcome::by_rule(draws, &projection.draws.carried, yes, slices),
        None => LikelyOutcome::by_share(vote, draws, slices),
    };
    let values = outcomes.iter().map(|outcome| outcome.share).collect();
    Ok(Ground { vote, share, claim, yes, count, outcomes, values })
}

fn draft(ground: &Ground<'_>, lang: Lang) -> Draft {
    let vote = ground.vote;
    let stand: Vec<bool> = ground.sides().into_iter().map(|side| side == vote.focus).collect();
    let own = stand.iter().filter(|own| **own).count();
    let counts = [DOTS - own, own];
    let sides = [vote.focus.other(), vote.focus];
    let label = |side: usize| {
        let clause = ground.claim.clause(vote, sides[side]);
        say!(OutcomeDots::DotsOf, clause, dots = counts[side], all = DOTS)
    };
    let (favourite, favoured) = if own * 2 >= DOTS { (vote.focus, own) } else { (vote.focus.other(), DOTS - own) };
    let chance = if favourite == vote.focus { ground.win_focus() } else { 1.0 - ground.win_focus() };
    let title = title(ground, favourite, favoured, chance, lang);
    Draft {
        title,
        subtitle: subtitle(ground, lang),
        notes: vec![note(ground, lang)],
        sources: vec![words::model_on(ground.count.is_none(), lang)],
        alt: [1, 0].map(|side| label(side).capital().get(lang) + ".").join(" "),
        table: table(ground),
        figure: Figure::Dots(Dots {
            axis: axis(ground, words::share_axis(vote, lang)),
            threshold: words::threshold(vote),
            threshold_label: words::threshold_label(vote, lang),
            values: ground.values.clone(),
            tones: sides.map(Tone::from),
            of_second: if stand == ground.above() { Vec::new() } else { stand },
            labels: [0, 1].map(|side| label(side).get(lang)),
            guides: guides::result(vote, lang).into_iter().collect(),
        }),
    }
}

/// What a dot is, and what the results rest on.
fn subtitle(ground: &Ground<'_>, lang: Lang) -> String {
    let (low, high) = ground.share.interval(0.9);
    let (low, high) = (Value::percent(low, 1), Value::percent(high, 1));
    let median = Value::percent(ground.share.median(), 1);
    let (basis, occasion) = (ground.basis(), words::occasion(ground.vote, lang));
    let told = match (ground.is_complete(), ground.is_past()) {
        (true, _) => say!(OutcomeDots::NothingLeft, basis, median, occasion),
        (_, true) => say!(OutcomeDots::ResultsWere, dots = DOTS, basis, median, low, high, occasion),
        _ => say!(OutcomeDots::ResultsAre, dots = DOTS, basis, median, low, high, occasion),
    };
    told.get(lang)
}

/// The chance in words, and what polls cannot tell of it.
fn note(ground: &Ground<'_>, lang: Lang) -> String {
    let vote = ground.vote;
    if let Some(projection) = ground.count.filter(|projection| projection.is_complete()) {
        return verdict::of_complete(vote, projection).get(lang);
    }
    let chances = words::chances(ground.win_focus());
    if ground.claim == Claim::Carried && !vote.rule.is_of_share_alone() {
        let noun = ground.claim.noun(vote, vote.focus);
        return say!(OutcomeDots::ChanceUnderRule, chances, noun).get(lang);
    }
    let (option, tense) = (vote.option(vote.focus), ground.tense());
    let chance = match vote.focus {
        // Only yes has more than half to pass; of no the end itself is told.
        Side::No if vote.rule.share_threshold != 0.5 => {
            say!(OutcomeDots::ChanceClause, chances, noun = ground.claim.noun(vote, vote.focus))
        }
        _ => say!(OutcomeDots::ChanceThreshold, chances, option, tense),
    };
    let beyond = if ground.count.is_none() { vote.beyond_polls() } else { Text::default() };
    chance.then(&beyond).get(lang)
}

fn title(ground: &Ground<'_>, favourite: Side, favoured: usize, chance: f64, lang: Lang) -> String {
    let vote = ground.vote;
    let clause = ground.claim.clause(vote, favourite);
    let told = match (0.45..=0.55).contains(&chance) {
        _ if ground.is_complete() => say!(Chart::EverythingCounted, clause),
        true => say!(OutcomeDots::TooClose, tense = ground.tense(), dots = DOTS, clause, favoured),
        // Dots are few: where all stand on one side, the chance is told instead, and never as certain.
        _ if favoured == DOTS && chance > 0.99 => say!(OutcomeDots::SimulationsAbove99, clause),
        _ if favoured == DOTS => say!(OutcomeDots::Simulations99, clause),
        _ => say!(OutcomeDots::Outcomes, dots = DOTS, clause, favoured),
    };
    told.capital().get(lang)
}

fn axis(ground: &Ground<'_>, title: String) -> Axis {
    let mut values = ground.values.clone();
    values.push(words::threshold(ground.vote));
    values.extend(words::standing_result(ground.vote).map(|(_, share)| share));
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let pad = (0.06 * (high - low)).max(0.01);
    Axis { low: (low - pad).max(0.0), high: (high + pad).min(1.0), unit: AxisUnit::Share, title }
}

fn table(ground: &Ground<'_>) -> Table {
    let threshold = words::threshold(ground.vote);
    // Where more than half decides, an option's share does not tell whether the proposal is carried.
    let tells_more = !ground.vote.rule.is_plain_majority();
    let carried = |side: Option<Side>| match side.filter(|_| ground.claim != Claim::Passes) {
        Some(side) => Cell::from(u64::from(side == Side::Yes)),
        None => Cell::Empty,
    };
    let rows = ground.outcomes.iter().enumerate().map(|(dot, &LikelyOutcome { share: value, level, side })| {
        let row = vec![
            Cell::from(dot + 1),
            Cell::from(level),
            ground.vote.focus.word().into(),
            value.into(),
            Cell::from(u64::from(value > threshold)),
        ];
        row.into_iter().chain(tells_more.then(|| carried(Some(side)))).collect()
    });
    let (lower, upper) = ground.share.interval(0.9);
    let summary = [(0.05, lower), (0.5, ground.share.median()), (0.95, upper)].map(|(level, value)| {
        let above = Cell::from(u64::from(value > threshold));
        let row = vec![Cell::Empty, level.into(), ground.vote.focus.word().into(), value.into(), above];
        row.into_iter().chain(tells_more.then(|| carried(None))).collect()
    });
    let columns = ["dot", "quantile_level", "option", "share", "above_threshold"];
    Table {
        columns: columns.into_iter().chain(tells_more.then_some("carried")).collect(),
        rows: rows.chain(summary).collect(),
    }
}
