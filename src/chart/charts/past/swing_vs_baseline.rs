//! Units against the earlier vote.

use std::collections::BTreeMap;

use crate::chart::charts::draft::{Draft, finish};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Axis, AxisUnit, Dot, Figure, Guide, GuideStyle, Scatter, Tone},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    language::{Lang, Value},
    vote::{Counts, Vote},
};

/// A unit in both votes: shares of the focus option, valid votes now.
pub(in crate::chart::charts) struct Pair {
    pub(in crate::chart::charts) unit: String,
    name: String,
    pub(in crate::chart::charts) before: f64,
    pub(in crate::chart::charts) now: f64,
    /// Valid votes then, of what has become the unit.
    pub(in crate::chart::charts) valid_before: f64,
    pub(in crate::chart::charts) valid: f64,
    /// Registered persons then, of what has become the unit, and now; where they are known.
    pub(in crate::chart::charts) registers: Option<[f64; 2]>,
    /// One unit in both votes, neither split nor merged, and with much the same register: its change is no artefact.
    pub(in crate::chart::charts) is_alike: bool,
}

/// Furthest that the register of one and the same ground changes between two votes, as a share.
const REGISTER: f64 = 0.3;

/// Are two registers so far apart that they are hardly those of the same voters?
pub(in crate::chart::charts) fn differ([then, now]: [f64; 2]) -> bool {
    then > 0.0 && (now / then - 1.0).abs() > REGISTER
}

pub(in crate::chart::charts) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let vote = facts.vote;
    let missing =
        |what: &str, cure: &str| Error::nothing(format!("chart swing_vs_baseline of {}: {what}", vote.id), cure);
    let before = facts
        .before(|before| pairs(vote, before).len() >= 2)
        .ok_or_else(|| missing("there is no earlier vote to compare with", "name one under [baseline] in vote.toml"))?;
    let pairs = pairs(vote, before);
    if pairs.len() < 2 {
        return Err(missing(
            "fewer than two units have valid votes in both",
            "give results.csv in both folders, and links.csv",
        ));
    }
    finish(ChartName::SwingVsBaseline, vote, lang, |lang| Ok(draft(vote, before, &pairs, lang)))
}

/// Units with valid votes in both; of an earlier unit counts the share that a unit of this vote continues.
pub(in crate::chart::charts) fn pairs(vote: &Vote, before: &Vote) -> Vec<Pair> {
    let earlier: BTreeMap<&str, &Counts> = before.units.iter().map(|unit| (unit.unit.as_str(), &unit.counts)).collect();
    let continued = vote.continued(before);
    let mut pairs: Vec<Pair> = vote
        .units
        .iter()
        .filter_map(|unit| {
            let (mut yes, mut valid, mut registered) = (0.0, 0.0, Some(0.0));
            for (key, weight) in continued.of(&unit.unit) {
                let Some((counts, all)) = earlier.get(key).and_then(|counts| Some((counts, counts.valid()?))) else {
                    continue;
                };
                (yes, valid) = (yes + weight * counts.yes.unwrap_or(0) as f64, valid + weight * all as f64);
                registered = registered.zip(counts.registered).map(|(sum, own)| sum + weight * own as f64);
            }
            let registers = registered.zip(unit.counts.registered).map(|(then, now)| [then, now as f64]);
            let now = vote.focus.of_yes_share(unit.counts.yes_share()?);
            let name = match (&unit.parent, &unit.name) {
                (Some(parent), Some(name)) if name.contains(parent.as_str()) => name.clone(),
                (Some(parent), Some(name)) => format!("{parent}, {name}"),
                (_, Some(name)) => name.clone(),
                _ => unit.unit.clone(),
            };
            (valid > 0.0).then(|| Pair {
                unit: unit.unit.clone(),
                name,
                before: vote.focus.of_yes_share(yes / valid),
                now,
                valid_before: valid,
                valid: unit.counts.valid().unwrap_or(0) as f64,
                registers,
                is_alike: continued.is_one(&unit.unit) && !registers.is_some_and(differ),
            })
        })
        .collect();
    pairs.sort_by(|a, b| a.unit.cmp(&b.unit));
    pairs
}

fn draft(vote: &Vote, before: &Vote, pairs: &[Pair], lang: Lang) -> Draft {
    let alike: Vec<&Pair> = pairs.iter().filter(|pair| pair.is_alike).collect();
    let values = || pairs.iter().flat_map(|pair| [pair.before, pair.now]).chain([words::threshold(vote)]);
    let pad = 0.03;
    let (low, high) = ((values().fold(1.0, f64::min) - pad).max(-0.02), (values().fold(0.0, f64::max) + pad).min(1.02));
    let axis = |of: &Vote| Axis {
        low,
        high,
        unit: AxisUnit::Share,
        title: say!(SwingVsBaseline::ShareAxis, option = of.option(vote.focus), year = of.date.year()).get(lang),
    };
    let odd = odd_units(&alike);
    let labels = odd
        .iter()
        .map(|pair| {
            let change = Value::points_signed((pair.now - pair.before) * 100.0, 1);
            words::named(&pair.name, change, lang)
        })
        .collect();
    let labels = words::series(labels, lang);
    Draft {
        title: title(vote, before, &alike, pairs.len(), lang),
        subtitle: say!(
            SwingVsBaseline::Subtitle,
            occasion = words::occasion(vote, lang),
            option = vote.option(vote.focus),
            options = words::options(vote),
            units = words::units(vote)
        )
        .get(lang),
        notes: notes(vote, before, &labels, pairs.len() - alike.len(), lang),
        sources: words::sources_of_results(vote, lang),
        alt: String::new(),
        table: Table {
            columns: vec!["unit", "option", "share_before", "share", "change_points", "valid"],
            rows: pairs
                .iter()
                .map(|pair| {
                    vec![
                        Cell::from(pair.unit.as_str()),
                        vote.focus.word().into(),
                        pair.before.into(),
                        pair.now.into(),
                        ((pair.now - pair.before) * 100.0).into(),
                        pair.valid.into(),
                    ]
                })
                .collect(),
        },
        figure: Figure::Scatter(Scatter {
            x: axis(before),
            y: axis(vote),
            equal: say!(SwingVsBaseline::AsBefore).get(lang),
            guides: vec![Guide {
                at: words::threshold(vote),
                label: words::threshold_label(vote, lang),
                style: GuideStyle::Threshold,
            }],
            dots: pairs
                .iter()
                .map(|pair| Dot {
                    unit: pair.unit.clone(),
                    label: String::new(),
                    at: [pair.before, pair.now],
                    ballots: pair.valid,
                })
                .collect(),
            tones: [Tone::from(vote.focus.other()), vote.focus.into()],
            threshold: words::threshold(vote),
        }),
    }
}

/// In how many units the option gained or lost, of those that are the same in both votes.
fn title(vote: &Vote, before: &Vote, alike: &[&Pair], all: usize, lang: Lang) -> String {
    let (was, is) = (before.date.year(), vote.date.year());
    let (option, earlier) = (vote.option(vote.focus), before.option(vote.focus));
    let units = words::units(vote);
    if alike.is_empty() {
        return say!(SwingVsBaseline::NoneComparable, option, is, units, was).capital().get(lang);
    }
    let lower = alike.iter().filter(|pair| pair.now < pair.before).count();
    let fewer = lower * 2 >= alike.len();
    let (count, total) = (lower.max(alike.len() - lower), alike.len());
    let units = match (total < all, units) {
        (false, units) => units,
        (true, "stations") => "stations-alike",
        (true, _) => "areas-alike",
    };
    let place = say!(SwingVsBaseline::InUnits, extent = words::extent(count, total), count, total, units);
    let change = if fewer { "less" } else { "more" };
    let told = match vote.has_options_of(before) {
        // Another vote has other sides: nobody gained or lost between them.
        false => say!(SwingVsBaseline::GotThan, option, place, earlier, was, change),
        true => say!(SwingVsBaseline::Moved, option, place, was, change),
    };
    told.capital().get(lang)
}

/// The largest changes, and how many units can have none.
fn notes(vote: &Vote, before: &Vote, labels: &str, apart: usize, lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    if !labels.is_empty() {
        notes.push(match vote.has_options_of(before) {
            true => say!(SwingVsBaseline::LargestChanges, list = labels),
            false => say!(SwingVsBaseline::LargestDifferences, list = labels),
        });
    }
    if apart > 0 {
        notes.push(say!(SwingVsBaseline::NotComparable, n = apart));
    }
    notes.iter().map(|note| note.get(lang)).collect()
}

/// The three units that moved most, among those that are not tiny.
fn odd_units<'a>(pairs: &[&'a Pair]) -> Vec<&'a Pair> {
    let mut sizes: Vec<f64> = pairs.iter().map(|pair| pair.valid).collect();
    sizes.sort_unstable_by(f64::total_cmp);
    let small = sizes.get(sizes.len() / 4).copied().unwrap_or_default();
    let mut large: Vec<&Pair> = pairs.iter().copied().filter(|pair| pair.valid >= small).collect();
    let change = |pair: &Pair| (pair.now - pair.before).abs();
    large.sort_by(|a, b| change(b).total_cmp(&change(a)).then_with(|| a.unit.cmp(&b.unit)));
    large.truncate(3);
    large
}
