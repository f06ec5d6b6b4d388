//! Reports that are sums of other reports: totals of areas among the units of a night.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::keys::{Listed, Spelling, spellings};
use super::sums::{Figures, Label, Rows, Sum, TELLING, area_spelling, figures, is_sum, label};
use crate::language::say;
use crate::vote::{Counts, Report, Text, TotalRow, Vote};

/// A report, and the unit it means: `None` where that is in no list, or where the list gives no figure that tells it from a
/// total.
pub(super) type Sorted<'a> = (&'a Report, Option<&'a str>);

/// Leaves out of a vote's list the rows without figures whose reports are sums of other reports.
pub(crate) fn leave_out_listed(vote: &mut Vote) {
    let found = listed_totals(vote);
    if found.is_empty() {
        return;
    }
    let totals: HashSet<&str> = found.iter().map(|row| row.unit.as_str()).collect();
    vote.units.retain(|unit| !totals.contains(unit.unit.as_str()));
    vote.unit_info.retain(|info| !totals.contains(info.unit.as_str()));
    vote.total_rows.extend(found);
}

fn listed_totals(vote: &Vote) -> Vec<TotalRow> {
    let results = vote.units.iter().filter(|unit| unit.counts == Counts::default() && unit.yes_share.is_none());
    let mut open: HashMap<&str, (&'static str, usize)> =
        results.map(|unit| (unit.unit.as_str(), ("results.csv", unit.line))).collect();
    if vote.units.is_empty() {
        let info = vote.unit_info.iter().filter(|info| info.weight.is_none() && info.number("registered").is_none());
        open.extend(info.map(|info| (info.unit.as_str(), ("units.csv", info.line))));
    }
    if !vote.returns.reports.iter().any(|report| open.contains_key(report.unit.as_str())) {
        return Vec::new();
    }
    let listed = Listed::of(vote, &[]);
    let reports: Vec<&Report> = vote.returns.reports.iter().collect();
    let spelled = spellings(&reports, &listed);
    let unit_of = |(at, report): (usize, &&'_ Report)| match spelled.get(&at) {
        Some(Spelling::Means(unit)) => Some(Some(*unit)),
        Some(Spelling::Twice(_)) => None,
        None => Some(listed.key(&report.unit).filter(|unit| !open.contains_key(unit))),
    };
    let sorted: Vec<Sorted<'_>> =
        reports.iter().enumerate().filter_map(|(at, report)| Some((*report, unit_of((at, report))?))).collect();
    let totals = of_returns(vote, &listed, &sorted).into_iter();
    let row = |(unit, of): (String, Text)| {
        let (file, line) = *open.get(unit.as_str())?;
        Some(TotalRow { unit, file, line, of })
    };
    totals.filter_map(row).collect()
}

/// Keys in no list that are totals, with what they are the total of.
pub(super) fn of_returns(vote: &Vote, listed: &Listed<'_>, reports: &[Sorted<'_>]) -> BTreeMap<String, Text> {
    let mut totals: BTreeMap<String, Text> = BTreeMap::new();
    if reports.iter().all(|(_, unit)| unit.is_some()) {
        return totals;
    }
    let areas = Areas::new(vote, reports);
    // Without a list the town may be called as its district is.
    let by_name = !listed.is_empty();
    for (report, _) in reports.iter().filter(|(_, unit)| unit.is_none()) {
        // A listed unit may be called as its district is.
        let named = || areas.named(report, by_name).filter(|_| !listed.contains(&report.unit));
        if let Some(of) = known_total(vote, report).or_else(named) {
            totals.insert(report.unit.clone(), of);
        }
    }
    Night { areas, n: reports.len().max(listed.keys().count()), totals: &mut totals }.read(reports);
    totals
}

/// A key that stands in `results.csv` and is no unit there.
fn known_total(vote: &Vote, report: &Report) -> Option<Text> {
    vote.total_rows.iter().find(|row| row.unit == report.unit).map(|row| row.of.clone())
}

/// Areas of the units, by number; the whole vote is number 0.
struct Areas<'a> {
    names: Vec<&'a str>,
    of_unit: HashMap<&'a str, Vec<usize>>,
    by_name: HashMap<String, usize>,
    of_parent: HashMap<&'a str, usize>,
    units: Vec<usize>,
}

impl<'a> Areas<'a> {
    fn new(vote: &'a Vote, reports: &[Sorted<'a>]) -> Self {
        let mut areas = Self {
            names: vec![""],
            of_unit: HashMap::new(),
            by_name: HashMap::new(),
            of_parent: HashMap::new(),
            units: vec![0],
        };
        for unit in &vote.units {
            areas.join(&unit.unit, unit.parent.as_deref());
        }
        for info in &vote.unit_info {
            for value in info.columns.values().filter(|value| !value.is_empty() && value.parse::<f64>().is_err()) {
                areas.join(&info.unit, Some(value));
            }
        }
        for (report, unit) in reports {
            areas.join(unit.unwrap_or(&report.unit), report.parent.as_deref());
        }
        areas
    }

    /// Puts a unit into an area.
    fn join(&mut self, unit: &'a str, area: Option<&'a str>) {
        let own = self.of_unit.entry(unit).or_insert_with(|| {
            self.units[0] += 1;
            vec![0]
        });
        let Some(name) = area else { return };
        let number = *self.of_parent.entry(name).or_insert_with(|| {
            self.names.push(name);
            self.units.push(0);
            self.by_name.insert(area_spelling(name), self.names.len() - 1);
            self.names.len() - 1
        });
        if !own.contains(&number) {
            own.push(number);
            self.units[number] += 1;
        }
    }

    fn told(&self, area: usize) -> Text {
        match self.names[area] {
            "" => say!(Tally::AllUnits),
            name => say!(Tally::Units, name),
        }
    }

    /// What a report is the total of by its key or name: that of an area with units of its own, or a word.
    fn named(&self, report: &Report, by_name: bool) -> Option<Text> {
        let names = std::iter::once(report.unit.as_str()).chain(report.name.as_deref());
        names.into_iter().find_map(|name| match label(name) {
            Label::Whole => {
                let parent = report.parent.as_deref().and_then(|parent| self.of_parent.get(parent));
                Some(self.told(parent.copied().filter(|area| self.units[*area] >= 3).unwrap_or(0)))
            }
            Label::Of(area) => self.by_name.get(&area).map(|area| self.told(*area)),
            Label::Silent if !by_name => None,
            // Its own area holds the row itself.
            Label::Silent => {
                let area = *self.by_name.get(&area_spelling(name))?;
                let inside = self.of_unit.get(report.unit.as_str()).is_some_and(|own| own.contains(&area));
                (self.units[area] >= if inside { 3 } else { 2 }).then(|| self.told(area))
            }
        })
    }
}

/// The reports of a night in the order of their times.
struct Night<'a, 't> {
    areas: Areas<'a>,
    n: usize,
    totals: &'t mut BTreeMap<String, Text>,
}

/// What is counted at one moment.
struct Standing<'a> {
    last: HashMap<&'a str, Figures>,
    sums: Vec<Sum>,
    /// Areas by each of the telling figures of their sums.
    by_value: HashMap<(usize, u64), BTreeSet<usize>>,
}

impl<'a> Night<'a, '_> {
    fn read(&mut self, reports: &[Sorted<'a>]) {
        let mut order: Vec<&Sorted<'a>> = reports.iter().collect();
        order.sort_by_key(|(report, _)| report.order());
        let sums = vec![Sum::default(); self.areas.names.len()];
        let mut now = Standing { last: HashMap::new(), sums, by_value: HashMap::new() };
        for batch in order.chunk_by(|a, b| a.0.order() == b.0.order()) {
            let open: Vec<&Report> =
                batch.iter().filter(|(_, unit)| unit.is_none()).map(|(report, _)| *report).collect();
            // A total may lag one announcement behind its units.
            self.judge(&open, &mut now);
            for (report, unit) in batch.iter().filter(|(report, _)| !self.totals.contains_key(&report.unit)) {
                now.put(&self.areas, unit.unwrap_or(&report.unit), figures(&report.counts));
            }
            self.judge(&open, &mut now);
        }
        // What has no time stands beside the last of all others.
        let untimed = order.iter().take_while(|(report, _)| report.order().is_none());
        let open: Vec<&Report> = untimed.filter(|(_, unit)| unit.is_none()).map(|(report, _)| *report).collect();
        self.judge(&open, &mut now);
    }

    /// Finds the totals among the reports of one moment; those of areas first, then those of all.
    fn judge(&mut self, open: &[&'a Report], now: &mut Standing<'a>) {
        loop {
            let before = self.totals.len();
            let mut open: Vec<&&Report> =
                open.iter().filter(|report| !self.totals.contains_key(&report.unit)).collect();
            if open.is_empty() {
                return;
            }
            open.sort_by_cached_key(|report| (label(&report.unit) == Label::Silent, report.unit.clone()));
            for report in open {
                let Some(area) = self.sum_of(report, now) else { continue };
                now.remove(&self.areas, &report.unit);
                self.totals.insert(report.unit.clone(), self.areas.told(area));
            }
            if self.totals.len() == before {
                return;
            }
        }
    }

    fn sum_of(&self, report: &Report, now: &Standing<'a>) -> Option<usize> {
        let row = figures(&report.counts);
        let says_so = [Some(report.unit.as_str()), report.name.as_deref()];
        let says_so = says_so.into_iter().flatten().any(|name| label(name) != Label::Silent);
        let own = self.areas.of_unit.get(report.unit.as_str()).map_or(&[0][..], Vec::as_slice);
        let counted = now.last.get(report.unit.as_str());
        let fits = |area: &usize, chances: usize| {
            let mut others = now.sums[*area];
            if let Some(before) = counted.filter(|_| own.contains(area)) {
                others.take(before);
            }
            is_sum(&row, &others, says_so, Rows::Area, chances)
        };
        let inside = own.iter().copied().filter(|area| fits(area, self.n)).min_by_key(|area| now.sums[*area].rows);
        let telling = TELLING.into_iter().find_map(|q| Some((q, row[q].filter(|value| *value > 0)?)))?;
        // Any row may be the sum of any area by chance.
        let chances = self.n.saturating_mul(now.sums.len());
        let outside = || now.by_value.get(&telling).into_iter().flatten().copied();
        inside.or_else(|| outside().filter(|area| !own.contains(area)).find(|area| fits(area, chances)))
    }
}

impl<'a> Standing<'a> {
    fn put(&mut self, areas: &Areas<'a>, unit: &'a str, row: Figures) {
        self.remove(areas, unit);
        self.last.insert(unit, row);
        self.change(areas, unit, |sum| sum.add(&row));
    }

    fn remove(&mut self, areas: &Areas<'a>, unit: &str) {
        if let Some(before) = self.last.remove(unit) {
            self.change(areas, unit, |sum| sum.take(&before));
        }
    }

    /// Changes the sums of a unit's areas, and where they are found.
    fn change(&mut self, areas: &Areas<'a>, unit: &str, change: impl Fn(&mut Sum)) {
        for &area in areas.of_unit.get(unit).map_or(&[0][..], Vec::as_slice) {
            for place in telling(&self.sums[area]) {
                if let Some(found) = self.by_value.get_mut(&place) {
                    found.remove(&area);
                    if found.is_empty() {
                        self.by_value.remove(&place);
                    }
                }
            }
            change(&mut self.sums[area]);
            for place in telling(&self.sums[area]) {
                self.by_value.entry(place).or_default().insert(area);
            }
        }
    }
}

/// The figures by which a sum is looked up.
fn telling(sum: &Sum) -> impl Iterator<Item = (usize, u64)> + use<> {
    let whole = sum.figures();
    TELLING.into_iter().filter_map(move |at| Some((at, whole[at].filter(|value| *value > 0)?)))
}
