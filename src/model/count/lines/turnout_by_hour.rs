//! Published turnouts of a snapshot: of the whole vote and of areas, by the hour or in what is counted (`METHOD.md` §5.3).

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::announced::turnout_range;
use super::hint::rows_of;
use crate::language::{Value, say};
use crate::model::count::table::UnitTable;
use crate::model::count::{Form, expit};
use crate::model::turnout::{FinalTurnout, at_hour};
use crate::vote::{AggregateLine, Measure, Moment, ReportStatus, Snapshot, Text, Vote};

/// What the published figures say of final turnouts.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Turnouts {
    /// Of the whole vote.
    pub whole: Option<FinalTurnout>,
    /// Of areas that do not overlap, and their rows, ascending.
    pub areas: Vec<(Vec<usize>, FinalTurnout)>,
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
/// Of the whole: that of the last count line that prints one; else the last hour that the baseline has too; else the last hour, the hours to
/// the close and the baseline's final turnout ([`FinalTurnout`]). Of an area: its last hour that the baseline has, for the area or for the whole; in the
/// second case the baseline's area is taken to have filled up like the whole.
#[expect(clippy::too_many_lines, reason = "each area once, with what is told where its hours cannot be used")]
pub(super) fn published(
    vote: &Vote,
    table: &UnitTable,
    baselines: &[Vote],
    snapshot: &Snapshot,
    notes: &mut Vec<Text>,
) -> Turnouts {
    if table.form != Form::Composition {
        return Turnouts::default();
    }
    let now = by_area(&snapshot.lines, vote.date);
    let before = baselines.iter().find(|b| Some(&b.id) == table.baseline.as_ref());
    let before = before
        .map(|b| Day { hours: by_area(&b.returns.lines(), b.date), close: b.polls_close, date: b.date })
        .unwrap_or_default();
    let everyone: BTreeSet<usize> = (0..table.rows.len()).collect();
    let all = usual(table, &everyone);
    let whole_before = before.curve("", all);
    let mut turnouts = Turnouts::default();
    for (area, hours) in &now {
        let rows = if area.is_empty() { everyone.clone() } else { rows_of(table, area) };
        let name = match area.as_str() {
            "" => say!(Count::WholeVote),
            area => Text::same(area),
        };
        if rows.is_empty()
            || turnouts.areas.iter().any(|(other, _)| !area.is_empty() && other.iter().any(|row| rows.contains(row)))
        {
            notes.push(say!(Count::TurnoutUsedUnitItsOwn, name));
            continue;
        }
        let usual = usual(table, &rows);
        let own = before.curve(area, usual);
        let like = |then: Option<f64>| Some(usual? * then? / all?);
        let same = hours.iter().rev().find_map(|(at, value)| {
            let time = seconds(*at, vote.date);
            let then = at_hour(&own, time).or_else(|| like(at_hour(&whole_before, time)))?;
            Some((*at, *value, then))
        });
        let Some(&(at, value)) = hours.last() else { continue };
        let end = match (same, usual) {
            (Some((at, value, then)), Some(usual)) if then < usual => {
                notes.push(say!(
                    Count::TurnoutAtAgainstAtSame,
                    name,
                    clock = clock(at),
                    value = Value::decimal(100.0 * value, 2),
                    then = Value::decimal(100.0 * then, 2),
                    usual = Value::decimal(100.0 * usual, 2)
                ));
                FinalTurnout::after_earlier(value, then, usual)
            }
            _ => {
                let close = vote.polls_close.filter(|close| close.local().date() == at.local().date());
                notes.push(say!(
                    Count::TurnoutAtEarlierFigureHour,
                    name,
                    clock = clock(at),
                    value = Value::decimal(100.0 * value, 2)
                ));
                FinalTurnout::without_the_hour(value, close.map(|close| hours_between(at, close)), usual)
            }
        };
        let end = end.at_least(highest(hours));
        if area.is_empty() {
            turnouts.whole = Some(end);
        } else {
            turnouts.areas.push((rows.into_iter().collect(), end));
        }
    }
    let highest = now.get("").map_or(0.0, |hours| highest(hours));
    turnouts.whole = of_last_count(snapshot, notes).map(|end| end.at_least(highest)).or(turnouts.whole);
    turnouts
}

/// Turnout of the whole as the last count line that prints one has it.
fn of_last_count(snapshot: &Snapshot, notes: &mut Vec<Text>) -> Option<FinalTurnout> {
    let usable = |line: &&AggregateLine| {
        line.area.is_none()
            && line.counted.is_some()
            && (snapshot.as_of.is_some() || line.status() == ReportStatus::Partial)
    };
    // A line without a time rules only where no other has one.
    let timed = snapshot.lines.iter().filter(usable).any(|line| line.reported_at.is_some());
    let counted = |line: &&AggregateLine| usable(line) && (line.reported_at.is_some() || !timed);
    let (low, high) = snapshot.lines.iter().filter(counted).filter_map(turnout_range).next_back()?;
    let middle = 0.5 * (low + high);
    notes.push(say!(Count::TurnoutLastCountLineHas, middle = Value::decimal(100.0 * middle, 2)));
    Some(FinalTurnout::counted(middle))
}

/// A day's turnouts by the hour and area, and its close.
#[derive(Debug, Clone, Default)]
struct Day {
    hours: BTreeMap<String, Vec<(Moment, f64)>>,
    close: Option<Moment>,
    date: Date,
}

impl Day {
    /// Turnout by the second of the day up to the close.
    fn curve(&self, area: &str, last: Option<f64>) -> Vec<(f64, f64)> {
        let mut curve: Vec<(f64, f64)> =
            self.hours.get(area).into_iter().flatten().map(|(at, value)| (seconds(*at, self.date), *value)).collect();
        if let (Some(close), Some(last), false) = (self.close, last, curve.is_empty()) {
            curve.push((seconds(close, self.date), last));
        }
        curve
    }
}

/// Turnouts by the hour, ascending, of every area; `""` is the whole vote.
fn by_area(lines: &[AggregateLine], date: Date) -> BTreeMap<String, Vec<(Moment, f64)>> {
    let mut areas: BTreeMap<String, Vec<(Moment, f64)>> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.counted.is_none() && line.status() == ReportStatus::Partial) {
        let turnout = || line.row(Measure::Turnout).and_then(|row| row.value);
        let away = || line.row(Measure::Abstention).and_then(|row| row.value).map(|away| 100.0 - away);
        let value = turnout().or_else(away).filter(|value| *value > 0.0 && *value < 100.0);
        // What is published long before the day or after it is no figure of the day.
        let at = line.reported_at.filter(|at| seconds(*at, date).abs() <= FURTHEST_DAYS * DAY);
        if let (Some(at), Some(value)) = (at, value) {
            areas.entry(line.area.clone().unwrap_or_default()).or_default().push((at, value / 100.0));
        }
    }
    areas.values_mut().for_each(|hours| hours.sort_by_key(|(at, _)| *at));
    areas
}

/// Highest turnout by the hour that is published of the whole vote, 0..1.
pub(super) fn highest_turnout(snapshot: &Snapshot, date: Date) -> Option<f64> {
    by_area(&snapshot.lines, date).get("").map(|hours| highest(hours))
}

/// Highest of an area's turnouts; what is published of it is above 0.
fn highest(hours: &[(Moment, f64)]) -> f64 {
    hours.iter().map(|(_, value)| *value).fold(0.0, f64::max)
}

/// Turnout of the baseline on today's registers of these rows.
fn usual(table: &UnitTable, rows: &BTreeSet<usize>) -> Option<f64> {
    table.baseline.as_ref()?;
    let (cast, all) = rows
        .iter()
        .map(|&i| &table.rows[i])
        .fold((0.0, 0.0), |(cast, all), row| (cast + row.registered * expit(row.baseline.h), all + row.registered));
    (all > 0.0).then(|| cast / all)
}

/// Seconds of a day, and days of the vote's last one from which a figure by the hour is none of this vote.
const DAY: f64 = 86_400.0;
const FURTHEST_DAYS: f64 = 4.0;

/// Seconds since the midnight before the vote's last day: the same hour of two votes has the same number.
fn seconds(at: Moment, date: Date) -> f64 {
    let (days, time) = (date.until(at.local().date()).map_or(0, |span| span.get_days()), at.local().time());
    DAY * f64::from(days) + f64::from(time.hour()) * 3600.0 + f64::from(time.minute()) * 60.0 + f64::from(time.second())
}

fn hours_between(from: Moment, to: Moment) -> f64 {
    (to.timestamp.as_second() - from.timestamp.as_second()).max(0) as f64 / 3600.0
}

fn clock(at: Moment) -> String {
    at.local().time().strftime("%H:%M").to_string()
}
