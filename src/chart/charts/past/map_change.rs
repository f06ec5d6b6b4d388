//! Where an option gained or lost: against the earlier vote, or against what the polls led to expect.

use std::collections::{BTreeMap, BTreeSet};

use crate::chart::charts::draft::{Draft, finish};
use crate::chart::charts::past::map_places::{CURE, Place, areas, names_of, places, ranked};
use crate::chart::charts::past::swing_vs_baseline::{Pair, differ, pairs};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Figure, Map, MapClass},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    distribution::quantile_sorted,
    language::{Lang, Text, Value, number, quantity},
    vote::Vote,
};

/// Widths of a class in points: the narrowest is taken with which six classes hold nine areas in ten.
const WIDTHS: [f64; 6] = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0];
const CLASSES: f64 = 6.0;

/// What the result of an area is compared with.
struct Ground<'a> {
    vote: &'a Vote,
    before: &'a Vote,
    /// Two-way average of the polls, where they set the expectation.
    polls: Option<f64>,
    places: Vec<Place>,
    /// Expected share and share of the focus option, by area.
    shares: BTreeMap<String, (f64, f64)>,
    /// Areas whose change may come from units that were split, merged or got another register.
    apart: BTreeSet<String>,
}

impl Ground<'_> {
    /// Result minus expectation, points.
    fn change(&self, place: &Place) -> Option<f64> {
        self.shares.get(&place.name).map(|(expected, now)| (now - expected) * 100.0)
    }
}

/// The change since the earlier vote.
pub(in crate::chart::charts) fn swing(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let ground = ground(ChartName::MapSwing, facts, None)?;
    finish(ChartName::MapSwing, facts.vote, lang, |lang| Ok(draft(&ground, lang)))
}

/// The result against the earlier vote moved as far as the polls saw the whole vote moved.
pub(in crate::chart::charts) fn surprise(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let average = facts.errors.filter(|errors| errors.available).and_then(|errors| errors.poll_average.as_ref());
    let average = average.ok_or_else(|| {
        let what = format!("chart map_surprise of {}: no poll says what was expected", facts.vote.id);
        Error::nothing(what, "add polls of the electorate to polls.csv")
    })?;
    let ground = ground(ChartName::MapSurprise, facts, Some(average.two_way))?;
    finish(ChartName::MapSurprise, facts.vote, lang, |lang| Ok(draft(&ground, lang)))
}

fn ground<'a>(chart: ChartName, facts: &Facts<'a>, polls: Option<f64>) -> Result<Ground<'a>> {
    let vote = facts.vote;
    let missing = |what: &str, cure: &str| Error::nothing(format!("chart {chart} of {}: {what}", vote.id), cure);
    let places = places(chart, vote)?;
    let before = facts
        .before(|before| !pairs(vote, before).is_empty())
        .ok_or_else(|| missing("there is no earlier vote to compare with", "name one under [baseline] in vote.toml"))?;
    let moved = match polls {
        None => 0.0,
        Some(average) => {
            let earlier = before.final_result().and_then(|result| result.share(vote.focus));
            average - earlier.ok_or_else(|| missing("the earlier vote has no final result", "add its [[result]]"))?
        }
    };
    // Sums over the units that stand in both votes, so that both shares are of the same places.
    let parents: BTreeMap<&str, Option<&str>> =
        vote.units.iter().map(|unit| (unit.unit.as_str(), unit.parent.as_deref())).collect();
    let pairs = pairs(vote, before);
    let infos = vote.infos();
    let mut sums: BTreeMap<&str, [f64; 4]> = BTreeMap::new();
    let mut likeness: BTreeMap<&str, Likeness> = BTreeMap::new();
    for pair in &pairs {
        let unit = pair.unit.as_str();
        for name in names_of(&infos, unit, parents.get(unit).copied().flatten()) {
            let [was, was_valid, is, valid] = sums.entry(name).or_default();
            (*was, *was_valid) = (*was + pair.before * pair.valid_before, *was_valid + pair.valid_before);
            (*is, *valid) = (*is + pair.now * pair.valid, *valid + pair.valid);
            likeness.entry(name).or_default().add(pair);
        }
    }
    let share = |[was, was_valid, is, valid]: [f64; 4]| {
        (was_valid > 0.0 && valid > 0.0).then(|| ((was / was_valid + moved).clamp(0.0, 1.0), is / valid))
    };
    let known = places.iter().filter_map(|place| Some((place.name.clone(), share(*sums.get(place.name.as_str())?)?)));
    let shares: BTreeMap<String, (f64, f64)> = known.collect();
    if shares.is_empty() {
        return Err(missing("no area has a result in both votes", CURE));
    }
    let apart = likeness.into_iter().filter(|(_, likeness)| !likeness.is_alike()).map(|(name, _)| name.to_owned());
    Ok(Ground { vote, before, polls, places, shares, apart: apart.collect() })
}

/// Whether an area is the same ground in both votes: links within it do no harm, one unit that is another one does.
#[derive(Default)]
struct Likeness {
    units: usize,
    alike: usize,
    registers: [f64; 2],
    unknown: bool,
}

impl Likeness {
    fn add(&mut self, pair: &Pair) {
        self.units += 1;
        self.alike += usize::from(pair.is_alike);
        match pair.registers {
            Some([then, now]) => self.registers = [self.registers[0] + then, self.registers[1] + now],
            None => self.unknown = true,
        }
    }

    fn is_alike(&self) -> bool {
        (self.units > 1 || self.alike == self.units) && (self.unknown || !differ(self.registers))
    }
}

fn draft(ground: &Ground<'_>, lang: Lang) -> Draft {
    let vote = ground.vote;
    let points = |change: f64| quantity::points_signed(change, 1, lang);
    let known = ranked(&ground.places, |place| ground.change(place));
    let alt: Vec<String> = known.iter().map(|(place, change)| format!("{} {}", place.title, points(*change))).collect();
    let areas = areas(
        &ground.places,
        |place| ground.change(place),
        |place, change| format!("{} {}", place.title, number::signed(change, 1, lang)),
        |place| !ground.apart.contains(&place.name),
    );
    let mut alike = known.clone();
    alike.retain(|(place, _)| !ground.apart.contains(&place.name));
    let changes: Vec<f64> = known.iter().rev().map(|(_, change)| *change).collect();
    Draft {
        title: title(ground, &alike, lang),
        subtitle: subtitle(ground).then(&words::occasion(vote, lang).into()).get(lang),
        notes: notes(known.len() - alike.len(), lang),
        sources: words::sources_of_results(vote, lang),
        alt: alt.join(", ") + ".",
        table: table(ground),
        figure: Figure::Map(Map {
            classes: classes(vote, &changes, lang),
            missing: say!(MapChange::NotComparable).get(lang),
            areas,
        }),
    }
}

/// What is compared with what.
fn subtitle(ground: &Ground<'_>) -> Text {
    let (vote, was) = (ground.vote, ground.before.date.year());
    let (option, earlier) = (vote.option(vote.focus), ground.before.option(vote.focus));
    match (ground.polls.is_some(), vote.has_options_of(ground.before)) {
        (false, true) => say!(MapChange::ChangeOfShare, option, options = words::options(vote), was),
        (false, false) => say!(MapChange::ShareMinusEarlier, option, earlier, was),
        (true, true) => say!(MapChange::ShareMinusExpected, option, was),
        (true, false) => say!(MapChange::ShareMinusExpectedOfOther, option, earlier, was),
    }
}

fn notes(apart: usize, lang: Lang) -> Vec<String> {
    let apart = (apart > 0).then(|| say!(MapChange::NotNamed, apart));
    [say!(MapChange::LandNotPeople)].into_iter().chain(apart).map(|note| note.get(lang)).collect()
}

fn title(ground: &Ground<'_>, known: &[(&Place, f64)], lang: Lang) -> String {
    let (vote, was, total) = (ground.vote, ground.before.date.year(), known.len());
    let (option, earlier) = (vote.option(vote.focus), ground.before.option(vote.focus));
    if known.is_empty() {
        return say!(MapChange::NoAreaIsTheSame, option, was).capital().get(lang);
    }
    let lower = known.iter().filter(|(_, change)| *change < 0.0).count();
    let is_lower = 2 * lower >= total;
    let count = if is_lower { lower } else { total - lower };
    let (extent, change) = (words::extent(count, total), if is_lower { "lower" } else { "higher" });
    let told = match (ground.polls.is_some(), vote.has_options_of(ground.before)) {
        (false, false) => say!(MapChange::GotThan, option, earlier, was, change, extent, count, total),
        (false, true) => say!(MapChange::GroundSince, option, was, change, extent, count, total),
        (true, _) => say!(MapChange::AgainstThePolls, option, change, extent, count, total),
    };
    told.capital().get(lang)
}

/// Classes of equal width over the ascending changes; no change is always a border, and the ends are open where it takes
/// that.
fn classes(vote: &Vote, changes: &[f64], lang: Lang) -> Vec<MapClass> {
    let (least, most) = (changes[0], changes[changes.len() - 1]);
    let (mut low, mut high) = (quantile_sorted(changes, 0.05), quantile_sorted(changes, 0.95));
    if least < 0.0 && most > 0.0 {
        (low, high) = (low.min(0.0), high.max(0.0));
    }
    let ends = |width: f64| {
        let first = (low / width).floor();
        (first, (high / width).ceil().max(first + 1.0))
    };
    let fits = |width: &f64| ends(*width).1 - ends(*width).0 <= CLASSES;
    let width = WIDTHS.into_iter().find(fits).unwrap_or(WIDTHS[WIDTHS.len() - 1]);
    let (first, last) = ends(width);
    let mut borders: Vec<f64> = vec![first * width];
    borders.extend((1..=(last - first) as usize).map(|step| (first + step as f64) * width));
    // What lies beyond no change has a class of its own.
    if borders[0] == 0.0 && least < 0.0 {
        borders.insert(0, f64::NEG_INFINITY);
    }
    if borders[borders.len() - 1] == 0.0 && most > 0.0 {
        borders.push(f64::INFINITY);
    }
    let above = borders.iter().filter(|border| **border >= 0.0).count().saturating_sub(1);
    let below = borders.len() - 1 - above;
    let signed = |change: f64| Value::signed(change + 0.0, 0);
    let class = |(place, ends): (usize, &[f64])| {
        let (low, high) = (ends[0], ends[1]);
        let is_open = |end: f64, beyond: bool| end.is_infinite() || beyond;
        let label = if place == 0 && is_open(low, least < low) {
            say!(MapChange::Under, change = signed(high)).get(lang)
        } else if place + 2 == borders.len() && is_open(high, most > high) {
            say!(MapChange::Over, change = signed(low)).get(lang)
        } else {
            say!(MapChange::FromTo, low = signed(low), high = signed(high)).get(lang)
        };
        // The farther from no change, the stronger.
        let (rank, count) = if high > 0.0 { (place - below, above) } else { (below - 1 - place, below) };
        let strength = if count == 1 { 60.0 } else { 35.0 + 65.0 * rank as f64 / (count - 1) as f64 }.round() / 100.0;
        let tone = if high > 0.0 { vote.focus } else { vote.focus.other() }.into();
        MapClass { up_to: high.min(100.0), label, tone, strength }
    };
    borders.windows(2).enumerate().map(class).collect()
}

fn table(ground: &Ground<'_>) -> Table {
    let row = |place: &Place| {
        let shares = ground.shares.get(&place.name);
        vec![
            Cell::from(place.name.as_str()),
            ground.vote.focus.word().into(),
            shares.map(|shares| shares.0).into(),
            shares.map(|shares| shares.1).into(),
            ground.change(place).into(),
        ]
    };
    Table {
        columns: vec!["area", "option", "share_expected", "share", "change_points"],
        rows: ground.places.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headline::example;

    fn labels(changes: &[f64]) -> Vec<String> {
        classes(&example::vote(), changes, Lang::En).into_iter().map(|class| class.label).collect()
    }

    #[test]
    fn classes_hold_every_change_and_part_at_none() {
        assert_eq!(labels(&[-3.0, -2.5, -1.0, 1.5]), ["−3 to −2", "−2 to −1", "−1 to 0", "0 to +1", "+1 to +2"]);
        // Far from zero on one side: the classes stand where the areas are.
        let far: Vec<f64> = (0..40).map(|place| -20.0 + 0.1 * f64::from(place)).collect();
        assert_eq!(labels(&far), ["−20 to −19", "−19 to −18", "−18 to −17", "−17 to −16"]);
        let one_beyond: Vec<f64> = (0..60).map(|place| -5.0 + 0.08 * f64::from(place)).chain([4.0]).collect();
        assert_eq!(labels(&one_beyond).last().map(String::as_str), Some("over 0"));
        for changes in [&far, &one_beyond] {
            let classes = classes(&example::vote(), changes, Lang::Fr);
            assert!(classes.windows(2).all(|pair| pair[0].up_to < pair[1].up_to));
            assert!(classes.iter().all(|class| (0.2..=1.0).contains(&class.strength)));
            let sides = classes.iter().map(|class| class.tone == example::vote().focus.into());
            assert!(sides.eq(classes.iter().map(|class| class.up_to > 0.0)));
        }
    }
}
