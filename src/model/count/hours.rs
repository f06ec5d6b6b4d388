//! Published turnouts of a snapshot: of the whole vote and of areas, by the hour or in what is counted.

use std::collections::{BTreeMap, BTreeSet};

use super::form::{Form, expit};
use super::frame::Frame;
use super::hint::rows_of;
use super::lines::turnout_range;
use crate::model::turnout::{FinalTurnout, at_hour};
use crate::vote::{AggregateLine, Measure, Moment, ReportStatus, Snapshot, Text, Vote, words};

/// What the published figures say of final turnouts.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Turnouts {
    /// Of the whole vote.
    pub whole: Option<FinalTurnout>,
    /// Of areas that do not overlap, and their rows.
    pub areas: Vec<(BTreeSet<usize>, FinalTurnout)>,
}

impl Turnouts {
    /// Nothing is published.
    pub fn is_empty(&self) -> bool {
        self.whole.is_none() && self.areas.is_empty()
    }
}

/// Reads the published turnouts.
///
/// # Formula
/// Of the whole: that of the last count line that prints one; else the last hour that the baseline has too; else the last hour
/// and the hours to the close ([`FinalTurnout`]). Of an area: its last hour that the baseline has, for the area or for the whole; in the
/// second case the baseline's area is taken to have filled up like the whole.
pub(super) fn published(
    vote: &Vote,
    frame: &Frame,
    baselines: &[Vote],
    snapshot: &Snapshot,
    notes: &mut Vec<Text>,
) -> Turnouts {
    if frame.form != Form::Composition {
        return Turnouts::default();
    }
    let now = by_area(&snapshot.lines);
    let before = baselines.iter().find(|b| Some(&b.id) == frame.baseline.as_ref());
    let before = before.map(|b| Day { hours: by_area(&b.returns.lines()), close: b.polls_close }).unwrap_or_default();
    let everyone: BTreeSet<usize> = (0..frame.rows.len()).collect();
    let all = usual(frame, &everyone);
    let whole_before = before.curve("", all);
    let mut turnouts = Turnouts::default();
    for (area, hours) in &now {
        let rows = if area.is_empty() { everyone.clone() } else { rows_of(frame, area) };
        let name = match area.as_str() {
            "" => words!("the whole vote", "l’ensemble du scrutin"),
            area => Text::same(area),
        };
        if rows.is_empty() || turnouts.areas.iter().any(|(other, _)| !area.is_empty() && !other.is_disjoint(&rows)) {
            notes.push(words!(
                "turnout of {name} is not used: no unit of its own belongs to that area",
                "la participation de {name} ne sert pas : aucune unité propre n’appartient à cette zone";
                name
            ));
            continue;
        }
        let usual = usual(frame, &rows);
        let own = before.curve(area, usual);
        let like = |then: Option<f64>| Some(usual? * then? / all?);
        let same = hours.iter().rev().find_map(|(at, value)| {
            let time = seconds(*at);
            let then = at_hour(&own, time).or_else(|| like(at_hour(&whole_before, time)))?;
            Some((*at, *value, then))
        });
        let end = match (same, usual, hours.last()) {
            (Some((at, value, then)), Some(usual), _) if then < usual => {
                notes.push(words!(
                    "turnout of {name} at {}: {:.2} % against {:.2} % at the same hour of the baseline, which ended at {:.2} %",
                    "participation de {name} à {} : {:.2} % contre {:.2} % à la même heure du scrutin de référence, qui a fini à {:.2} %",
                    clock(at), 100.0 * value, 100.0 * then, 100.0 * usual;
                    name
                ));
                Some(FinalTurnout::after_earlier(value, then, usual))
            }
            (_, _, Some((at, value))) if area.is_empty() => {
                let left = vote.polls_close.map_or(1.0, |close| hours_between(*at, close));
                notes.push(words!("turnout at {}: {:.2} % with {left:.1} hours to the close; the final one is never below it", "participation à {} : {:.2} % à {left:.1} heures de la fermeture ; la participation finale n’est jamais en dessous",
                    clock(*at),
                    100.0 * value));
                Some(FinalTurnout::before_close(*value, left))
            }
            _ => None,
        };
        match end {
            Some(end) if area.is_empty() => turnouts.whole = Some(end),
            Some(end) => turnouts.areas.push((rows, end)),
            None => notes.push(words!(
                "turnout of {name} is not used: the baseline has no figure around that hour",
                "la participation de {name} ne sert pas : le scrutin de référence n’a pas de chiffre autour de cette heure";
                name
            )),
        }
    }
    let counted = |line: &&AggregateLine| {
        line.area.is_none()
            && line.counted.is_some()
            && (snapshot.as_of.is_some() || line.status() == ReportStatus::Partial)
    };
    if let Some((low, high)) = snapshot.lines.iter().filter(counted).filter_map(turnout_range).next_back() {
        let middle = 0.5 * (low + high);
        notes.push(words!("turnout in the last count line that has one: {:.2} %; the final one is expected there (sd .1 in log odds)", "participation à la dernière ligne de dépouillement qui en donne une : {:.2} % ; la participation finale y est attendue (écart-type 0,1 en log-cotes)",
            100.0 * middle));
        turnouts.whole = Some(FinalTurnout::counted(middle));
    }
    turnouts
}

/// A day's turnouts by the hour and area, and its close.
#[derive(Debug, Clone, Default)]
struct Day {
    hours: BTreeMap<String, Vec<(Moment, f64)>>,
    close: Option<Moment>,
}

impl Day {
    /// Turnout by the second of the day up to the close.
    fn curve(&self, area: &str, last: Option<f64>) -> Vec<(f64, f64)> {
        let mut curve: Vec<(f64, f64)> =
            self.hours.get(area).into_iter().flatten().map(|(at, value)| (seconds(*at), *value)).collect();
        if let (Some(close), Some(last), false) = (self.close, last, curve.is_empty()) {
            curve.push((seconds(close), last));
        }
        curve
    }
}

/// Turnouts by the hour, ascending, of every area; `""` is the whole vote.
fn by_area(lines: &[AggregateLine]) -> BTreeMap<String, Vec<(Moment, f64)>> {
    let mut areas: BTreeMap<String, Vec<(Moment, f64)>> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.counted.is_none() && line.status() == ReportStatus::Partial) {
        let value = line.row(Measure::Turnout).and_then(|row| row.value).filter(|value| *value > 0.0 && *value < 100.0);
        if let (Some(at), Some(value)) = (line.reported_at, value) {
            areas.entry(line.area.clone().unwrap_or_default()).or_default().push((at, value / 100.0));
        }
    }
    areas.values_mut().for_each(|hours| hours.sort_by_key(|(at, _)| *at));
    areas
}

/// Turnout of the baseline on today's registers of these rows.
fn usual(frame: &Frame, rows: &BTreeSet<usize>) -> Option<f64> {
    frame.baseline.as_ref()?;
    let (cast, all) = rows
        .iter()
        .map(|&i| &frame.rows[i])
        .fold((0.0, 0.0), |(cast, all), row| (cast + row.registered * expit(row.start.h), all + row.registered));
    (all > 0.0).then(|| cast / all)
}

fn seconds(at: Moment) -> f64 {
    let time = at.local().time();
    f64::from(time.hour()) * 3600.0 + f64::from(time.minute()) * 60.0 + f64::from(time.second())
}

fn hours_between(from: Moment, to: Moment) -> f64 {
    (to.timestamp.as_second() - from.timestamp.as_second()).max(0) as f64 / 3600.0
}

fn clock(at: Moment) -> String {
    at.local().time().strftime("%H:%M").to_string()
}
