//! Units against the earlier vote.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Dot, Figure, Guide, GuideStyle, Moved, Scatter, Tone},
        spec::{Cell, Table},
    },
    comparison::{UnitPair, correlation, largest_changes, unit_pairs},
    language::{Lang, Value, number},
    vote::Vote,
};

/// Units in the list of those that moved most, and those of them that are named among the dots.
const LISTED: usize = 8;
const NAMED: usize = 3;

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    before: &'a Vote,
    pairs: Vec<UnitPair>,
}

pub(in crate::chart::charts) struct SwingVsBaseline;

impl Chart for SwingVsBaseline {
    const NEEDS: Needs = Needs::NOTHING;

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let vote = facts.vote;
        let (before, pairs) = facts.before(|before| unit_pairs(vote, before), |pairs| pairs.len() >= 2)?;
        if pairs.len() < 2 {
            return Err(Missing::new(say!(NoChart::FewerThanTwoUnits), say!(NoChart::GiveResultsAndLinks)));
        }
        Ok(Data { vote, before, pairs })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let Data { vote, before, pairs } = data;
        let alike: Vec<&UnitPair> = pairs.iter().filter(|pair| pair.is_alike).collect();
        let values = || pairs.iter().flat_map(|pair| [pair.before, pair.now]).chain([words::threshold(vote)]);
        let pad = 0.03;
        let (low, high) =
            ((values().fold(1.0, f64::min) - pad).max(-0.02), (values().fold(0.0, f64::max) + pad).min(1.02));
        let axis = |of: &Vote| Axis {
            low,
            high,
            unit: AxisUnit::Share,
            title: say!(SwingVsBaseline::ShareAxis, option = of.option(vote.focus), year = of.date.year()).get(lang),
        };
        let (least, moved) = largest_changes(&alike, LISTED);
        let odd = moved.get(..NAMED).unwrap_or(&moved);
        let labels =
            odd.iter().map(|pair| words::named(&pair.name, Value::points_signed(pair.change_points(), 1), lang));
        let labels = words::series(labels.collect(), lang);
        let same = vote.has_options_of(before);
        let unpaired = vote.units.iter().filter(|unit| unit.counts.yes_share().is_some()).count() - pairs.len();
        Draft {
            title: title(vote, before, &alike, pairs.len(), lang),
            subtitle: say!(
                SwingVsBaseline::Subtitle,
                option = vote.option(vote.focus),
                options = words::options(vote),
                places = words::units(vote)
            )
            .get(lang),
            notes: notes(before, [pairs.len() - alike.len(), unpaired], lang),
            sources: words::sources_of_results(&[*before, *vote], lang),
            alt: match same {
                _ if labels.is_empty() => String::new(),
                true => say!(SwingVsBaseline::LargestChanges, list = labels).get(lang),
                false => say!(SwingVsBaseline::LargestDifferences, list = labels).get(lang),
            },
            table: table(vote, pairs),
            figure: Figure::Scatter(Scatter {
                x: axis(before),
                y: axis(vote),
                equal: if same { say!(SwingVsBaseline::AsBefore) } else { say!(SwingVsBaseline::EqualShares) }
                    .get(lang),
                rings: match alike.len() < pairs.len() {
                    true => say!(SwingVsBaseline::Rings).get(lang),
                    false => String::new(),
                },
                list_head: match same {
                    _ if moved.is_empty() => String::new(),
                    true => say!(SwingVsBaseline::ListOfChanges, least = least.floor()).get(lang),
                    false => say!(SwingVsBaseline::ListOfDifferences, least = least.floor()).get(lang),
                },
                list: moved.iter().map(|pair| listed(pair, lang)).collect(),
                guides: vec![threshold(vote, lang)],
                dots: dots(pairs, odd, lang),
                tones: [Tone::from(vote.focus.other()), vote.focus.into()],
                threshold: words::threshold(vote),
            }),
        }
    }
}

/// From this correlation on the shares of two options go together, or against each other.
const CLOSE: f64 = 0.7;

fn threshold(vote: &Vote, lang: Lang) -> Guide {
    Guide { at: words::threshold(vote), label: words::threshold_label(vote, lang), style: GuideStyle::Threshold }
}

/// A unit in the list beside the dots.
fn listed(pair: &UnitPair, lang: Lang) -> Moved {
    let [was, is] = [pair.before, pair.now].map(|share| number::percent(share, 1, lang));
    Moved {
        name: pair.name.clone(),
        shares: format!("{was} → {is}"),
        change: number::signed(pair.change_points(), 1, lang),
    }
}

/// One dot a unit: those that moved most are named, those that are not the units of then are rings.
fn dots(pairs: &[UnitPair], odd: &[&UnitPair], lang: Lang) -> Vec<Dot> {
    let label = |pair: &UnitPair| match odd.iter().any(|one| one.unit == pair.unit) {
        true => format!("{} {}", pair.name, number::signed(pair.change_points(), 1, lang)),
        false => String::new(),
    };
    let dot = |pair: &UnitPair| Dot {
        unit: pair.unit.clone(),
        label: label(pair),
        at: [pair.before, pair.now],
        ballots: pair.valid,
        hollow: !pair.is_alike,
    };
    pairs.iter().map(dot).collect()
}

/// In how many units the option gained or lost, of those that are the same in both votes; beside another option, how they go together.
fn title(vote: &Vote, before: &Vote, alike: &[&UnitPair], all: usize, lang: Lang) -> String {
    let (was, is) = (before.date.year(), vote.date.year());
    let (option, earlier) = (vote.option(vote.focus), before.option(vote.focus));
    let places = words::units(vote);
    if alike.is_empty() {
        let same = if vote.has_options_of(before) { "same" } else { "other" };
        return say!(SwingVsBaseline::NoneComparable, option, earlier, same, is, places, was).capital().get(lang);
    }
    if !vote.has_focus_of(before) {
        // Another vote has other sides: nobody gained or lost between them.
        let how = match correlation(alike) {
            r if r >= CLOSE => "together",
            r if r <= -CLOSE => "against",
            _ => "apart",
        };
        return say!(SwingVsBaseline::BesideAnother, option, earlier, how, is, was).capital().get(lang);
    }
    let lower = alike.iter().filter(|pair| pair.now < pair.before).count();
    let fewer = lower * 2 >= alike.len();
    let (count, total) = (lower.max(alike.len() - lower), alike.len());
    let (extent, which) = (words::extent(count, total), if total < all { "alike" } else { "every" });
    let place = say!(SwingVsBaseline::InUnits, places, which, extent, count, total);
    let change = if fewer { "less" } else { "more" };
    say!(SwingVsBaseline::Moved, option, place, was, change).capital().get(lang)
}

/// How many units can have no change: not those of then, or without figures then.
fn notes(before: &Vote, [apart, unpaired]: [usize; 2], lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    if apart > 0 {
        notes.push(say!(SwingVsBaseline::NotComparable, n = apart));
    }
    if unpaired > 0 {
        notes.push(say!(SwingVsBaseline::WithoutEarlier, n = unpaired, was = before.date.year()));
    }
    notes.iter().map(|note| note.get(lang)).collect()
}

fn table(vote: &Vote, pairs: &[UnitPair]) -> Table {
    Table {
        columns: vec!["unit", "option", "share_before", "share", "change_points", "valid"],
        rows: pairs
            .iter()
            .map(|pair| {
                vec![
                    Cell::from(pair.unit.as_str()),
                    vote.focus.word().into(),
                    pair.before.into(),
                    pair.now.into(),
                    pair.change_points().into(),
                    pair.valid.into(),
                ]
            })
            .collect(),
    }
}
