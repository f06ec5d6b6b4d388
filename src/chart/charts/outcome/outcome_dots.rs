//! Fifty equally likely outcomes as dots.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::guides;
use crate::chart::charts::outcome::outcomes::{LikelyOutcomes, outcomes};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Dots, Figure, Tone},
        spec::{Cell, Table},
    },
    distribution::LikelyOutcome,
    headline::verdict::{self, Claim},
    language::{Lang, Text, Value},
    vote::Side,
};

/// Dots of the chart: few enough to count, enough to decide well (Fernandes and others 2018, doi:10.1145/3173574.3173718).
const DOTS: usize = 50;

pub(in crate::chart::charts) struct OutcomeDots;

impl Chart for OutcomeDots {
    const NEEDS: Needs = Needs { forecast: true, projection: true, open: true, ..Needs::NOTHING };

    type Data<'a> = LikelyOutcomes<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<LikelyOutcomes<'a>, Missing> {
        outcomes(facts, DOTS)
    }

    fn draft(data: &LikelyOutcomes<'_>, lang: Lang) -> Draft {
        let vote = data.vote;
        let stand: Vec<bool> = data.sides().into_iter().map(|side| side == vote.focus).collect();
        let own = stand.iter().filter(|own| **own).count();
        let counts = [DOTS - own, own];
        let sides = [vote.focus.other(), vote.focus];
        let label = |side: usize| {
            let clause = data.of_one(sides[side]);
            say!(OutcomeDots::DotsOf, clause, dots = counts[side], all = DOTS)
        };
        let (favourite, favoured) = if own * 2 >= DOTS { (vote.focus, own) } else { (vote.focus.other(), DOTS - own) };
        let chance = if favourite == vote.focus { data.win_focus() } else { 1.0 - data.win_focus() };
        let title = title(data, favourite, favoured, chance, lang);
        Draft {
            title,
            subtitle: subtitle(data, lang),
            notes: vec![note(data, lang)],
            // The result is drawn as well.
            sources: words::once(
                data.sources(lang).iter().chain(&words::sources_of_results(&[vote], lang)).map(String::as_str),
            )
            .into_iter()
            .map(str::to_owned)
            .collect(),
            alt: [1, 0].map(|side| label(side).capital().get(lang) + ".").join(" "),
            table: table(data),
            figure: Figure::Dots(Dots {
                axis: axis(data, words::share_axis(vote, lang)),
                threshold: words::threshold(vote),
                threshold_label: words::threshold_label(vote, lang),
                values: data.values.clone(),
                tones: sides.map(Tone::from),
                of_second: if stand == data.above() { Vec::new() } else { stand },
                labels: [0, 1].map(|side| label(side).get(lang)),
                guides: guides::result(vote, lang).into_iter().collect(),
            }),
        }
    }
}

/// What a dot is, and what the results rest on.
fn subtitle(data: &LikelyOutcomes<'_>, lang: Lang) -> String {
    let (low, high) = data.share.interval(0.9);
    let (low, high) = (Value::percent(low, 1), Value::percent(high, 1));
    let median = Value::percent(data.share.median(), 1);
    let basis = data.basis();
    let told = match (data.is_complete(), data.is_past()) {
        (true, _) => say!(OutcomeDots::NothingLeft, basis, median),
        (_, true) => say!(OutcomeDots::ResultsWere, dots = DOTS, basis, median, low, high),
        _ => say!(OutcomeDots::ResultsAre, dots = DOTS, basis, median, low, high),
    };
    told.get(lang)
}

/// The chance in words, and what polls cannot tell of it.
fn note(data: &LikelyOutcomes<'_>, lang: Lang) -> String {
    let vote = data.vote;
    if let Some(projection) = data.count.filter(|projection| projection.is_complete()) {
        return verdict::of_complete(vote, projection).get(lang);
    }
    let chances = words::chances(data.win_focus());
    if data.claim == Claim::Carried && !vote.rule.is_of_share_alone() {
        let noun = data.claim.noun(vote, vote.focus);
        return say!(OutcomeDots::ChanceUnderRule, chances, noun).get(lang);
    }
    let (option, tense) = (vote.option(vote.focus), data.tense());
    let chance = match vote.focus {
        // Only yes has more than half to pass; of no the end itself is told.
        Side::No if vote.rule.share_threshold != 0.5 => {
            say!(OutcomeDots::ChanceClause, chances, noun = data.claim.noun(vote, vote.focus))
        }
        _ => say!(OutcomeDots::ChanceThreshold, chances, option, tense),
    };
    let beyond = if data.count.is_none() { vote.beyond_polls() } else { Text::default() };
    chance.then(&beyond).get(lang)
}

fn title(data: &LikelyOutcomes<'_>, favourite: Side, favoured: usize, chance: f64, lang: Lang) -> String {
    let clause = data.of_one(favourite);
    let told = match (0.45..=0.55).contains(&chance) {
        _ if data.is_complete() => say!(Chart::EverythingCounted, clause),
        true => say!(OutcomeDots::TooClose, tense = data.tense(), dots = DOTS, clause, favoured),
        // Dots are few: where all stand on one side, the chance is told instead, and never as certain.
        _ if favoured == DOTS && chance > 0.99 => say!(OutcomeDots::SimulationsAbove99, clause),
        _ if favoured == DOTS => say!(OutcomeDots::Simulations99, clause),
        _ => say!(OutcomeDots::Outcomes, dots = DOTS, clause, favoured),
    };
    told.capital().get(lang)
}

fn axis(data: &LikelyOutcomes<'_>, title: String) -> Axis {
    let mut values = data.values.clone();
    values.push(words::threshold(data.vote));
    values.extend(words::standing_result(data.vote).map(|(_, share)| share));
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let pad = (0.06 * (high - low)).max(0.01);
    Axis { low: (low - pad).max(0.0), high: (high + pad).min(1.0), unit: AxisUnit::Share, title }
}

fn table(data: &LikelyOutcomes<'_>) -> Table {
    let threshold = words::threshold(data.vote);
    // Where more than half decides, an option's share does not tell whether the proposal is carried.
    let tells_more = !data.vote.rule.is_plain_majority();
    let carried = |side: Option<Side>| match side.filter(|_| data.claim != Claim::Passes) {
        Some(side) => Cell::from(u64::from(side == Side::Yes)),
        None => Cell::Empty,
    };
    let rows = data.outcomes.iter().enumerate().map(|(dot, &LikelyOutcome { share: value, level, side })| {
        let row = vec![
            Cell::from(dot + 1),
            Cell::from(level),
            data.vote.focus.word().into(),
            value.into(),
            Cell::from(u64::from(value > threshold)),
        ];
        row.into_iter().chain(tells_more.then(|| carried(Some(side)))).collect()
    });
    let (lower, upper) = data.share.interval(0.9);
    let summary = [(0.05, lower), (0.5, data.share.median()), (0.95, upper)].map(|(level, value)| {
        let above = Cell::from(u64::from(value > threshold));
        let row = vec![Cell::Empty, level.into(), data.vote.focus.word().into(), value.into(), above];
        row.into_iter().chain(tells_more.then(|| carried(None))).collect()
    });
    let columns = ["dot", "quantile_level", "option", "share", "above_threshold"];
    Table {
        columns: columns.into_iter().chain(tells_more.then_some("carried")).collect(),
        rows: rows.chain(summary).collect(),
    }
}
