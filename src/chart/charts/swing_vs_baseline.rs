//! Units against the earlier vote.

use std::collections::BTreeMap;

use super::{
    draft::{Draft, finish},
    words,
};
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Axis, AxisUnit, Dot, Figure, Guide, GuideStyle, Scatter, Tone},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    summary::{Lang, number},
    vote::{Counts, Vote},
};

/// A unit in both votes: shares of the focus option, valid votes now.
pub(super) struct Pair {
    pub(super) unit: String,
    name: String,
    pub(super) before: f64,
    pub(super) now: f64,
    /// Valid votes then, of what has become the unit.
    pub(super) valid_before: f64,
    pub(super) valid: f64,
}

pub(super) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let vote = facts.vote;
    let missing =
        |what: &str, cure: &str| Error::nothing(format!("chart swing_vs_baseline of {}: {what}", vote.id), cure);
    let before = facts
        .baselines
        .first()
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

/// Units with valid votes in both; an earlier unit counts with the weight of its link, or without any link by its equal key.
pub(super) fn pairs(vote: &Vote, before: &Vote) -> Vec<Pair> {
    let earlier: BTreeMap<&str, &Counts> = before.units.iter().map(|unit| (unit.unit.as_str(), &unit.counts)).collect();
    let mut links: BTreeMap<&str, Vec<(&str, f64)>> = BTreeMap::new();
    for link in vote.links.iter().filter(|link| link.baseline_vote == before.id) {
        links.entry(&link.unit).or_default().push((&link.baseline_unit, link.weight));
    }
    let mut pairs: Vec<Pair> = vote
        .units
        .iter()
        .filter_map(|unit| {
            // Equal keys link units only where nobody said what links them, as in the projection.
            let own = match links.is_empty() {
                true => vec![(unit.unit.as_str(), 1.0)],
                false => links.get(unit.unit.as_str()).cloned()?,
            };
            let (mut yes, mut valid) = (0.0, 0.0);
            for (key, weight) in own {
                let counts = earlier.get(key)?;
                (yes, valid) = (yes + weight * counts.yes? as f64, valid + weight * counts.valid()? as f64);
            }
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
            })
        })
        .collect();
    pairs.sort_by(|a, b| a.unit.cmp(&b.unit));
    pairs
}

fn draft(vote: &Vote, before: &Vote, pairs: &[Pair], lang: Lang) -> Draft {
    let was = before.date.year();
    let option = words::label(vote, vote.focus, lang);
    let lower = pairs.iter().filter(|pair| pair.now < pair.before).count();
    let units = words::units(vote, lang);
    let (fewer, count, all) = (lower * 2 >= pairs.len(), lower.max(pairs.len() - lower), pairs.len());
    let (count, all) = (number::count(count as u64, lang), number::count(all as u64, lang));
    let then = words::option_then(before, vote.focus, lang);
    let title = match (lang, fewer) {
        // Another vote has other sides: nobody gained or lost between them.
        (Lang::En, fewer) if !vote.has_options_of(before) => {
            let less = if fewer { "less" } else { "more" };
            format!("{option} got {less} than {then} in {count} of {all} {units}")
        }
        (Lang::Fr, fewer) if !vote.has_options_of(before) => {
            let less = if fewer { "moins" } else { "plus" };
            let option = words::capital(&words::option(vote, vote.focus, lang));
            format!("{option} obtient {less} que {then} dans {count} {units} sur {all}")
        }
        (Lang::En, true) => format!("{option} lost ground in {count} of {all} {units} since {was}"),
        (Lang::En, false) => format!("{option} gained ground in {count} of {all} {units} since {was}"),
        (Lang::Fr, true) => format!(
            "{} recule dans {count} {units} sur {all} depuis {was}",
            words::capital(&words::option(vote, vote.focus, lang))
        ),
        (Lang::Fr, false) => format!(
            "{} progresse dans {count} {units} sur {all} depuis {was}",
            words::capital(&words::option(vote, vote.focus, lang))
        ),
    };
    let values = || pairs.iter().flat_map(|pair| [pair.before, pair.now]).chain([words::threshold(vote)]);
    let pad = 0.03;
    let (low, high) = ((values().fold(1.0, f64::min) - pad).max(-0.02), (values().fold(0.0, f64::max) + pad).min(1.02));
    let axis = |of: &Vote| Axis {
        low,
        high,
        unit: AxisUnit::Share,
        title: lang.pick(
            format!("share of {} in {}", words::label(of, vote.focus, lang), of.date.year()),
            format!("part {} en {}", words::of_option(of, vote.focus, lang), of.date.year()),
        ),
    };
    let odd = odd_units(pairs);
    let labels: Vec<String> = odd
        .iter()
        .map(|pair| {
            let change = number::points_signed((pair.now - pair.before) * 100.0, 1, lang);
            lang.pick(format!("{}: {change}", pair.name), format!("{} : {change}", pair.name))
        })
        .collect();
    Draft {
        title,
        subtitle: match lang {
            Lang::En => format!(
                "Each dot is {}, as large as its valid votes; share of {option} among {}. {}",
                words::unit(vote, lang),
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
            Lang::Fr => format!(
                "Chaque point est {}, grand comme ses suffrages exprimés ; part {} parmi les {}. {}",
                words::unit(vote, lang),
                words::of_option(vote, vote.focus, lang),
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
        },
        notes: vec![match vote.has_options_of(before) {
            true => lang.pick(
                format!("Largest changes: {}.", labels.join("; ")),
                format!("Plus fortes variations : {}.", labels.join(" ; ")),
            ),
            false => lang.pick(
                format!("Largest differences: {}.", labels.join("; ")),
                format!("Plus grands écarts : {}.", labels.join(" ; ")),
            ),
        }],
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
            equal: lang.pick("as before", "comme avant").to_owned(),
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

/// The three units that moved most, among those that are not tiny.
fn odd_units(pairs: &[Pair]) -> Vec<&Pair> {
    let mut sizes: Vec<f64> = pairs.iter().map(|pair| pair.valid).collect();
    sizes.sort_unstable_by(f64::total_cmp);
    let small = sizes[sizes.len() / 4];
    let mut large: Vec<&Pair> = pairs.iter().filter(|pair| pair.valid >= small).collect();
    let change = |pair: &Pair| (pair.now - pair.before).abs();
    large.sort_by(|a, b| change(b).total_cmp(&change(a)).then_with(|| a.unit.cmp(&b.unit)));
    large.truncate(3);
    large
}
