//! Where an option gained or lost, for two maps: against the earlier vote, and against what the polls led to expect.

use std::collections::BTreeMap;

use crate::chart::charts::contract::Draft;
use crate::chart::charts::past::map_places::{Place, drawn, least_named, name_of, places, ranked};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing},
        figure::{Figure, Map, MapClass},
        spec::{Cell, Table},
    },
    comparison::{AreaChange, Spread, area_changes, spread, unit_pairs},
    language::{Lang, Places, Text, Value, number, quantity},
    vote::Vote,
};

/// Widths of a class in points: the narrowest is taken with which six classes hold nine areas in ten.
const WIDTHS: [f64; 6] = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0];
const CLASSES: f64 = 6.0;

/// What the result of an area is compared with.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    before: &'a Vote,
    /// Two-way average of the polls, where they set the expectation.
    polls: Option<f64>,
    places: Vec<Place>,
    /// By name of the place.
    changes: BTreeMap<String, AreaChange>,
    /// By how many points the whole vote missed what was expected of it; none without polls.
    miss: f64,
}

impl Data<'_> {
    /// What the areas of the map are called.
    fn named(&self) -> Places {
        name_of(self.vote, &self.places)
    }

    /// Result minus expectation, points.
    fn change(&self, place: &Place) -> Option<f64> {
        self.changes.get(&place.name).map(AreaChange::points)
    }

    /// What is beyond the miss of the whole vote.
    fn beyond(&self, place: &Place) -> Option<f64> {
        self.change(place).map(|change| change - self.miss)
    }

    /// Is its change none of units that were split, merged or got another register?
    fn is_alike(&self, place: &Place) -> bool {
        self.changes.get(&place.name).is_none_or(|change| change.is_alike)
    }
}

impl<'a> Data<'a> {
    /// Compares area by area; `polls` is their two-way average, where they set the expectation.
    pub(super) fn of(facts: &'a Facts<'a>, polls: Option<f64>) -> Result<Self, Missing> {
        let vote = facts.vote;
        let places = places(vote)?;
        let (before, pairs) = facts.before(|before| unit_pairs(vote, before), |pairs| !pairs.is_empty())?;
        let (mut moved, mut miss) = (0.0, 0.0);
        if let Some(average) = polls {
            let earlier = before.final_result().and_then(|result| result.share(vote.focus));
            let missing = || Missing::new(say!(NoChart::EarlierWithoutResult), say!(NoChart::AddItsResult));
            moved = average - earlier.ok_or_else(missing)?;
            miss = words::standing_result(vote).map_or(0.0, |(_, share)| 100.0 * (share - average));
        }
        let changes = area_changes(vote, before, &pairs, moved);
        let change = |place: &Place| Some((place.name.clone(), *changes.get(place.name.as_str())?));
        let changes: BTreeMap<String, AreaChange> = places.iter().filter_map(change).collect();
        if changes.is_empty() {
            return Err(Missing::new(say!(NoChart::NoAreaInBoth), say!(NoChart::OutlinesNameAreas)));
        }
        Ok(Self { vote, before, polls, places, changes, miss })
    }
}

pub(super) fn draft(data: &Data<'_>, lang: Lang) -> Draft {
    let vote = data.vote;
    let points = |change: f64| quantity::points_signed(change, 1, lang);
    let known = ranked(&data.places, |place| data.change(place));
    let alt: Vec<String> = known.iter().map(|(place, change)| format!("{} {}", place.title, points(*change))).collect();
    let areas = drawn(
        &data.places,
        |place| data.change(place),
        |place, change| format!("{} {}", place.title, number::signed(change, 1, lang)),
        |place| data.is_alike(place),
    );
    let mut alike = known.clone();
    alike.retain(|(place, _)| data.is_alike(place));
    let changes: Vec<f64> = known.iter().rev().map(|(_, change)| *change - data.miss).collect();
    let classes = spread(&changes).map_or_else(Vec::new, |spread| classes(vote, spread, data.miss, lang));
    Draft {
        title: title(data, &alike, lang),
        subtitle: subtitle(data).get(lang),
        notes: notes(data, known.len() - alike.len(), lang),
        sources: sources(data, lang),
        alt: alt.join(", ") + ".",
        table: table(data),
        figure: Figure::Map(Map {
            legend: legend(data).get(lang),
            classes,
            missing: say!(MapChange::NotComparable).get(lang),
            areas,
        }),
    }
}

/// Whether the whole vote stayed below what was expected of it.
fn direction(miss: f64) -> &'static str {
    if miss < 0.0 { "lower" } else { "higher" }
}

/// What the scale of the colours counts.
fn legend(data: &Data<'_>) -> Text {
    match data.polls {
        Some(_) => say!(MapChange::LegendSurprise, change = direction(data.miss), miss = Value::signed(data.miss, 1)),
        None if data.vote.has_focus_of(data.before) => say!(MapChange::Legend),
        None => say!(MapChange::LegendDifference),
    }
}

/// The polls, where they set the expectation, and the results of both votes.
fn sources(data: &Data<'_>, lang: Lang) -> Vec<String> {
    let polls = data.polls.map(|_| words::sources_of_polls(data.vote, lang)).unwrap_or_default();
    polls.into_iter().chain(words::sources_of_results(&[data.before, data.vote], lang)).collect()
}

/// What is compared with what.
fn subtitle(data: &Data<'_>) -> Text {
    let (vote, was) = (data.vote, data.before.date.year());
    let (option, earlier, places) = (vote.option(vote.focus), data.before.option(vote.focus), data.named());
    match (data.polls.is_some(), vote.has_options_of(data.before)) {
        (false, true) => say!(MapChange::ChangeOfShare, places, option, options = words::options(vote), was),
        (false, false) => say!(MapChange::ShareMinusEarlier, places, option, earlier, was),
        (true, true) => say!(MapChange::ShareMinusExpected, places, option, was),
        (true, false) => say!(MapChange::ShareMinusExpectedOfOther, places, option, earlier, was),
    }
}

fn notes(data: &Data<'_>, apart: usize, lang: Lang) -> Vec<String> {
    let apart = (apart > 0).then(|| say!(MapChange::NotNamed, apart));
    let land = say!(MapChange::LandNotPeople, places = data.named(), least = least_named(&data.places));
    [land].into_iter().chain(apart).map(|note| note.get(lang)).collect()
}

fn title(data: &Data<'_>, known: &[(&Place, f64)], lang: Lang) -> String {
    let (vote, was, total) = (data.vote, data.before.date.year(), known.len());
    let (option, earlier, places) = (vote.option(vote.focus), data.before.option(vote.focus), data.named());
    if known.is_empty() {
        return say!(MapChange::NoAreaIsTheSame, places, option, was).capital().get(lang);
    }
    let least_votes = least_named(&data.places);
    let named: Vec<(&Place, f64)> = known.iter().copied().filter(|(place, _)| place.has(least_votes)).collect();
    if let (Some(_), [(most, high), .., (least, low)]) = (data.polls, named.as_slice()) {
        // The place that missed most is told first.
        let ends = [(most, *high), (least, *low)];
        let (far, far_points) = if low.abs() >= high.abs() { ends[1] } else { ends[0] };
        let miss = Value::points(data.miss.abs(), 1);
        let (change, far, far_points) = (direction(data.miss), &far.title, Value::signed(far_points, 1));
        return say!(MapChange::MissedBy, option, change, miss, far, far_points).capital().get(lang);
    }
    let lower = known.iter().filter(|(_, change)| *change < 0.0).count();
    let is_lower = 2 * lower >= total;
    let count = if is_lower { lower } else { total - lower };
    let (extent, change) = (words::extent(count, total), if is_lower { "lower" } else { "higher" });
    let told = match (data.polls.is_some(), vote.has_focus_of(data.before)) {
        (false, false) => say!(MapChange::GotThan, places, option, earlier, was, change, extent, count, total),
        (false, true) => say!(MapChange::GroundSince, places, option, was, change, extent, count, total),
        (true, _) => say!(MapChange::AgainstThePolls, places, option, change, extent, count, total),
    };
    told.capital().get(lang)
}

/// Classes of equal width over the ascending changes; no change is always a border, and the ends are open where it takes
/// that. What is written is the change with `miss`, as at the places.
fn classes(vote: &Vote, spread: Spread, miss: f64, lang: Lang) -> Vec<MapClass> {
    let ([least, most], [mut low, mut high]) = (spread.all, spread.nine_in_ten);
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
    let decimals = usize::from(miss != 0.0);
    let signed = |change: f64| Value::signed(change + miss, decimals);
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
        let is_last = place + 2 == borders.len();
        let tick = if is_last { String::new() } else { number::signed(high + miss, decimals, lang) };
        MapClass { up_to: high.min(100.0) + miss, label, tone, strength, tick }
    };
    borders.windows(2).enumerate().map(class).collect()
}

fn table(data: &Data<'_>) -> Table {
    let row = |place: &Place| {
        let change = data.changes.get(&place.name);
        [
            Cell::from(place.name.as_str()),
            data.vote.focus.word().into(),
            change.map(|change| change.expected).into(),
            change.map(|change| change.now).into(),
            data.change(place).into(),
        ]
        .into_iter()
        .chain(data.polls.into_iter().flat_map(|_| [data.miss.into(), Cell::from(data.beyond(place))]))
        .collect()
    };
    Table {
        columns: ["area", "option", "share_expected", "share", "change_points"]
            .into_iter()
            .chain(data.polls.into_iter().flat_map(|_| ["average_miss_points", "beyond_average_miss_points"]))
            .collect(),
        rows: data.places.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headline::example;

    fn labels(changes: &[f64]) -> Vec<String> {
        let spread = spread(changes).expect("changes");
        classes(&example::vote(), spread, 0.0, Lang::En).into_iter().map(|class| class.label).collect()
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
            let classes = classes(&example::vote(), spread(changes).expect("changes"), 0.0, Lang::Fr);
            assert!(classes.windows(2).all(|pair| pair[0].up_to < pair[1].up_to));
            assert!(classes.iter().all(|class| (0.2..=1.0).contains(&class.strength)));
            let sides = classes.iter().map(|class| class.tone == example::vote().focus.into());
            assert!(sides.eq(classes.iter().map(|class| class.up_to > 0.0)));
        }
    }
}
