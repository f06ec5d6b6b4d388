//! The table a projection works on: every unit, where it starts from, and what it has reported.
//!
//! Of a unit that has not reported only what was known before the vote is read: its key, region, register, links,
//! covariates and baseline. Its result, which a finished vote's folder holds, is never looked at.

use std::collections::{BTreeMap, BTreeSet};

use super::baseline::{Earlier, earlier_by_unit};
use super::form::{Form, count_variance, log_ratio, logit};
use super::latent::shrink_to_regions;
use super::older::{Older, older};
use super::report::{Reported, reported};
use crate::maths::median;
use crate::vote::{Snapshot, Text, Vote, words};

/// One unit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// Key.
    pub unit: String,
    /// Index into [`Frame::regions`].
    pub region: usize,
    /// Registered persons; 0 where the form has none.
    pub registered: f64,
    /// Where the unit starts from.
    pub start: Start,
    /// Region and every text column of `units.csv`: what a hint may name.
    pub areas: Vec<String>,
    /// Numeric columns of `units.csv`, standardised; 0 where blank.
    pub covariates: Vec<f64>,
    /// What has come in.
    pub report: Option<Reported>,
}

/// Where a unit starts from, before any swing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Start {
    /// `log(yes / no)` of the baseline.
    pub d: f64,
    /// Turnout coordinate of the baseline.
    pub h: f64,
    /// Valid ballots to expect if nothing changes.
    pub valid: f64,
    /// Blank and spoiled in share of cast.
    pub blank: f64,
    /// Extra variance of `d` between units: doubtful or missing link.
    pub extra_d: f64,
    /// Extra variance of `h` between units.
    pub extra_h: f64,
    /// Counting error of the baseline's `d`: it blurs one unit, not the sum of many.
    pub noise_d: f64,
    /// Counting error of the baseline's `h`.
    pub noise_h: f64,
    /// The unit has a baseline of its own.
    pub own: bool,
}

/// All units, sorted by key.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Frame {
    /// Coordinates in use.
    pub form: Form,
    /// Regions in bytewise order.
    pub regions: Vec<String>,
    /// Units in bytewise order of their keys.
    pub rows: Vec<Row>,
    /// The latest earlier vote: where the units start.
    pub baseline: Option<String>,
    /// Votes before that one, which the start may lean towards.
    pub older: Vec<Older>,
    /// Names of the covariates.
    pub covariates: Vec<String>,
    /// Treatment of odd units, in words.
    pub notes: Vec<Text>,
    /// How the factors of earlier votes were used, in words; empty where a single baseline is.
    pub factors: Vec<Text>,
}

/// What the folders say of a unit before the vote.
#[derive(Debug, Clone, Default)]
struct Known {
    region: String,
    registered: Option<f64>,
    weight: Option<f64>,
    columns: BTreeMap<String, String>,
    expected: bool,
}

impl Frame {
    /// Joins a vote, its usable baselines and a snapshot.
    pub fn new(vote: &Vote, baselines: &[Vote], snapshot: &Snapshot) -> Self {
        let mut notes = Vec::new();
        let mut known = known_units(vote);
        let mut usable: Vec<&Vote> = baselines.iter().filter(|b| !b.units.is_empty() && b.id != vote.id).collect();
        usable.sort_by_key(|b| b.date);
        let baseline = usable.pop();
        if known.is_empty()
            && let Some(baseline) = baseline
        {
            notes.push(words!(
                "no list of units: the units of {} are expected",
                "pas de liste d’unités : celles de {} sont attendues",
                baseline.id
            ));
            known = known_units(baseline);
            known.values_mut().for_each(|unit| unit.registered = None);
        }
        add_unexpected(&mut known, snapshot, &mut notes);
        let keys: Vec<String> = known.keys().cloned().collect();
        let earlier = baseline.map_or_else(BTreeMap::new, |b| earlier_by_unit(vote, b, &keys));
        let form = choose_form(&known, &earlier, baseline.is_some());
        let regions: Vec<String> =
            known.values().map(|unit| unit.region.clone()).collect::<BTreeSet<_>>().into_iter().collect();
        let place: BTreeMap<&str, usize> = regions.iter().enumerate().map(|(i, r)| (r.as_str(), i)).collect();
        let registers = registers(&known, &earlier, form, &mut notes);
        let region_of: Vec<usize> = known.values().map(|unit| place[unit.region.as_str()]).collect();
        // Where nothing tells the size of a unit beforehand, those that have reported do.
        let counted = snapshot.reports.values().filter_map(|report| report.counts.valid()).map(|n| n as f64);
        let usual = median(counted.filter(|n| *n > 0.0));
        let starts = starts(&known, &region_of, &earlier, &registers, form, usual, &mut notes);
        let older = older(vote, usable.iter().rev(), &keys, &region_of, &starts);
        let (covariates, values) = covariates(&known);
        let mut rows = Vec::with_capacity(keys.len());
        for (i, (key, unit)) in known.iter().enumerate() {
            let start = starts[i];
            let expected_cast = match form {
                Form::Composition => registers[i] * super::form::expit(start.h),
                _ => start.valid,
            };
            let report =
                snapshot.reports.get(key).and_then(|r| reported(r, form, unit.weight, expected_cast, &mut notes));
            let mut registered = registers[i];
            if let Some(report) = &report {
                registered = report.registered.filter(|_| form == Form::Composition).unwrap_or(registered);
            }
            let mut areas = vec![unit.region.clone()];
            areas.extend(unit.columns.values().cloned());
            rows.push(Row {
                unit: key.clone(),
                region: region_of[i],
                registered,
                start,
                areas,
                covariates: values[i].clone(),
                report,
            });
        }
        super::partial::settle(&mut rows, form);
        Self {
            form,
            regions,
            rows,
            baseline: baseline.map(|b| b.id.clone()),
            older,
            covariates,
            notes,
            factors: Vec::new(),
        }
    }

    /// Earlier votes compared with, the latest first.
    pub fn compared_with(&self) -> Vec<String> {
        self.baseline.iter().chain(self.older.iter().map(|older| &older.id)).cloned().collect()
    }

    /// Rows that have reported anything.
    pub fn reported(&self) -> impl Iterator<Item = (&Row, &Reported)> {
        self.rows.iter().filter_map(|row| Some((row, row.report.as_ref()?)))
    }
}

/// Units of `results.csv` and `units.csv`: key, region, register, columns; never a result.
fn known_units(vote: &Vote) -> BTreeMap<String, Known> {
    let mut known: BTreeMap<String, Known> = BTreeMap::new();
    for unit in &vote.units {
        known.insert(
            unit.unit.clone(),
            Known {
                region: unit.parent.clone().unwrap_or_default(),
                registered: unit.counts.registered.map(|r| r as f64),
                expected: true,
                ..Known::default()
            },
        );
    }
    for info in &vote.unit_info {
        let unit = known.entry(info.unit.clone()).or_default();
        unit.expected = true;
        unit.weight = info.weight.filter(|w| w.is_finite() && *w > 0.0);
        if unit.region.is_empty()
            && let Some(parent) = info.columns.get("parent")
        {
            unit.region.clone_from(parent);
        }
        unit.registered = unit.registered.or_else(|| info.number("registered").filter(|r| *r >= 0.0));
        unit.columns.clone_from(&info.columns);
    }
    known
}

fn add_unexpected(known: &mut BTreeMap<String, Known>, snapshot: &Snapshot, notes: &mut Vec<Text>) {
    let mut added = Vec::new();
    for (key, report) in &snapshot.reports {
        if !known.contains_key(key) {
            added.push(key.as_str());
            known.insert(
                key.clone(),
                Known {
                    region: report.parent.clone().unwrap_or_default(),
                    registered: report.counts.registered.map(|r| r as f64),
                    ..Known::default()
                },
            );
        }
    }
    if !added.is_empty() {
        notes.push(words!(
            "reported but not in the list of units, added: {some}",
            "transmises mais absentes de la liste des unités, ajoutées : {some}";
            some = some_of(&added)
        ));
    }
}

fn choose_form(known: &BTreeMap<String, Known>, earlier: &BTreeMap<String, Earlier>, has_baseline: bool) -> Form {
    let n = known.len().max(1) as f64;
    let with_register = known.values().filter(|unit| unit.registered.is_some()).count() as f64;
    let earlier_register = earlier.values().filter(|e| e.registered.is_some_and(|r| r > 0.0)).count() as f64;
    if with_register >= 0.8 * n && (!has_baseline || earlier_register >= 0.5 * earlier.len() as f64) {
        return Form::Composition;
    }
    let weighted = known.values().filter(|unit| unit.weight.is_some()).count() as f64;
    if weighted >= 0.8 * n { Form::Shares } else { Form::Ballots }
}

/// Registers, with blanks filled from the earlier register or the median.
fn registers(
    known: &BTreeMap<String, Known>,
    earlier: &BTreeMap<String, Earlier>,
    form: Form,
    notes: &mut Vec<Text>,
) -> Vec<f64> {
    if form != Form::Composition {
        return known.values().map(|unit| unit.registered.unwrap_or(0.0)).collect();
    }
    let ratios: Vec<f64> = known
        .iter()
        .filter_map(|(key, unit)| Some(unit.registered? / earlier.get(key)?.registered.filter(|r| *r > 0.0)?))
        .collect();
    let growth = median(ratios).unwrap_or(1.0);
    let usual = median(known.values().filter_map(|unit| unit.registered)).unwrap_or(0.0);
    let mut filled = Vec::new();
    let registers = known
        .iter()
        .map(|(key, unit)| {
            unit.registered.unwrap_or_else(|| {
                filled.push(key.as_str());
                earlier.get(key).and_then(|e| e.registered).map_or(usual, |r| r * growth)
            })
        })
        .collect();
    if !filled.is_empty() {
        notes.push(words!(
            "no register published, taken from the earlier one or the median: {some}",
            "inscrits non publiés, pris dans le scrutin antérieur ou à la médiane : {some}";
            some = some_of(&filled)
        ));
    }
    registers
}

/// Numeric columns that nearly every unit has, standardised.
fn covariates(known: &BTreeMap<String, Known>) -> (Vec<String>, Vec<Vec<f64>>) {
    const NOT_COVARIATES: [&str; 8] =
        ["parent", "registered", "weight", "latitude", "longitude", "code", "station_no", "id"];
    let names: BTreeSet<&String> = known.values().flat_map(|unit| unit.columns.keys()).collect();
    let mut kept = Vec::new();
    let mut values = vec![Vec::new(); known.len()];
    for name in names {
        let lower = name.to_lowercase();
        if NOT_COVARIATES.contains(&lower.as_str()) || lower.ends_with("_code") || lower.ends_with("_id") {
            continue;
        }
        let numbers: Vec<Option<f64>> = known
            .values()
            .map(|unit| unit.columns.get(name)?.trim().parse::<f64>().ok().filter(|x| x.is_finite()))
            .collect();
        let present: Vec<f64> = numbers.iter().copied().flatten().collect();
        if (present.len() as f64) < 0.8 * known.len() as f64 || present.len() < 8 {
            continue;
        }
        let mean = present.iter().sum::<f64>() / present.len() as f64;
        let sd = (present.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / present.len() as f64).sqrt();
        if sd <= 1e-9 * mean.abs().max(1e-300) {
            continue;
        }
        kept.push(name.clone());
        for (row, number) in values.iter_mut().zip(&numbers) {
            row.push(number.map_or(0.0, |x| (x - mean) / sd));
        }
    }
    (kept, values)
}

/// The start of every unit; those without a baseline of their own take their region's, with extra variance.
fn starts(
    known: &BTreeMap<String, Known>,
    region_of: &[usize],
    earlier: &BTreeMap<String, Earlier>,
    registers: &[f64],
    form: Form,
    usual: Option<f64>,
    notes: &mut Vec<Text>,
) -> Vec<Start> {
    let (keys, units): (Vec<&String>, Vec<&Known>) = known.iter().unzip();
    let mut own: Vec<Option<Start>> = keys
        .iter()
        .enumerate()
        .map(|(i, key)| earlier.get(*key).and_then(|e| own_start(e, units[i].weight, registers[i], form)))
        .collect();
    let pool = Pool::new(&own, region_of, form, registers, &units, usual);
    shrink_to_regions(&mut own, region_of, pool.regions.len(), form);
    let mut borrowed = Vec::new();
    let starts: Vec<Start> = own
        .iter()
        .enumerate()
        .map(|(i, start)| match start {
            Some(start) => {
                // A register that grew or shrank a lot is probably not the same voters.
                let doubt = match earlier.get(keys[i]).and_then(|e| e.registered).filter(|r| *r > 0.0) {
                    Some(before) if registers[i] > 0.0 => ((registers[i] / before).ln().abs() / 2.0_f64.ln()).min(1.0),
                    _ => 0.0,
                };
                let doubt = if doubt > 0.3 { doubt } else { 0.0 };
                let mut start = *start;
                start.extra_d += doubt * pool.within_d;
                start.extra_h += doubt * pool.within_h;
                start
            }
            None => {
                borrowed.push(keys[i].as_str());
                pool.start(region_of[i], registers[i], units[i].weight, form)
            }
        })
        .collect();
    if !earlier.is_empty() && !borrowed.is_empty() {
        notes.push(words!(
            "{} units without a baseline of their own start from their region's composition, with extra variance: {some}",
            "unités sans scrutin de référence propre : {}, qui partent de la composition de leur région, avec une variance accrue : {some}",
            borrowed.len();
            some = some_of(&borrowed)
        ));
    }
    starts
}

fn own_start(e: &Earlier, weight: Option<f64>, registered: f64, form: Form) -> Option<Start> {
    if e.valid() <= 0.0 {
        return None;
    }
    let (h, valid, noise_h) = match form {
        Form::Composition => {
            let before = e.registered.filter(|r| *r > 0.0)?;
            let away = (before - e.cast).max(0.0);
            let h = log_ratio(e.cast, away);
            (h, registered * e.valid() / before, count_variance(e.cast, away))
        }
        Form::Ballots => (e.valid().ln(), e.valid(), 1.0 / e.valid()),
        Form::Shares => (0.0, weight.unwrap_or(1.0), 0.0),
    };
    let noise_d = if form == Form::Shares { 0.0 } else { count_variance(e.yes, e.no) };
    let blank = (1.0 - e.valid() / e.cast.max(e.valid())).clamp(0.0, 0.5);
    Some(Start { d: log_ratio(e.yes, e.no), h, valid, blank, extra_d: 0.0, extra_h: 0.0, noise_d, noise_h, own: true })
}

/// Compositions to borrow: by region and over all, with their spread.
struct Pool {
    regions: Vec<Option<Start>>,
    all: Start,
    within_d: f64,
    within_h: f64,
    usual_valid: f64,
}

impl Pool {
    fn new(
        own: &[Option<Start>],
        region_of: &[usize],
        form: Form,
        registers: &[f64],
        units: &[&Known],
        usual: Option<f64>,
    ) -> Self {
        let n_regions = region_of.iter().max().map_or(0, |r| r + 1);
        let mut groups: Vec<Vec<&Start>> = vec![Vec::new(); n_regions];
        let mut turnout = (0.0, 0.0);
        for (i, start) in own.iter().enumerate() {
            if let Some(start) = start {
                groups[region_of[i]].push(start);
                turnout = (turnout.0 + start.valid, turnout.1 + registers[i]);
            }
        }
        let everyone: Vec<&Start> = own.iter().flatten().collect();
        let regions: Vec<Option<Start>> =
            groups.iter().map(|group| (!group.is_empty()).then(|| mean_start(group))).collect();
        let mut squares = (0.0, 0.0);
        let mut freedom = 0.0;
        for (group, mean) in groups.iter().zip(&regions) {
            if let (Some(mean), true) = (mean, group.len() > 1) {
                squares.0 += group.iter().map(|s| (s.d - mean.d).powi(2)).sum::<f64>();
                squares.1 += group.iter().map(|s| (s.h - mean.h).powi(2)).sum::<f64>();
                freedom += group.len() as f64 - 1.0;
            }
        }
        let within_d = if freedom > 0.0 { squares.0 / freedom } else { 0.25 };
        let within_h = if freedom > 0.0 { squares.1 / freedom } else { 0.25 };
        let known_size = units.iter().filter_map(|unit| unit.weight.or(unit.registered));
        let usual_valid = median(everyone.iter().map(|s| s.valid)).or_else(|| median(known_size)).or(usual).unwrap_or(1.0);
        let all = if everyone.is_empty() {
            // Nothing to compare with: the middle of the scale, and whatever the counted units then say.
            let h = if form == Form::Composition { logit(0.65) } else { usual_valid.max(1.0).ln() };
            Start {
                d: 0.0,
                h,
                valid: usual_valid,
                blank: 0.02,
                extra_d: 0.0,
                extra_h: 0.0,
                noise_d: 0.0,
                noise_h: 0.0,
                own: false,
            }
        } else {
            mean_start(&everyone)
        };
        Self { regions, all, within_d, within_h, usual_valid }
    }

    fn start(&self, region: usize, registered: f64, weight: Option<f64>, form: Form) -> Start {
        let base = self.regions.get(region).copied().flatten().unwrap_or(self.all);
        let mut start = Start { own: false, ..base };
        start.extra_d = base.extra_d + self.within_d;
        match form {
            Form::Composition => {
                start.extra_h = base.extra_h + self.within_h;
                start.valid = registered * super::form::expit(start.h) * (1.0 - start.blank);
            }
            Form::Ballots => {
                start.valid = if registered > 0.0 { 0.6 * registered } else { self.usual_valid };
                start.h = start.valid.max(1.0).ln();
                start.extra_h = 0.25;
            }
            Form::Shares => start.valid = weight.unwrap_or(self.usual_valid),
        }
        start
    }
}

/// Composition of a group: log ratios weighted by expected ballots.
fn mean_start(group: &[&Start]) -> Start {
    let total: f64 = group.iter().map(|s| s.valid.max(1.0)).sum();
    let mean = |f: fn(&Start) -> f64| group.iter().map(|s| s.valid.max(1.0) * f(s)).sum::<f64>() / total;
    Start {
        d: mean(|s| s.d),
        h: mean(|s| s.h),
        valid: total / group.len() as f64,
        blank: mean(|s| s.blank),
        extra_d: 0.0,
        extra_h: 0.0,
        noise_d: 0.0,
        noise_h: 0.0,
        own: false,
    }
}

/// The first few of a list of keys, and how many more there are.
pub(super) fn some_of(keys: &[&str]) -> Text {
    const SHOWN: usize = 8;
    let shown = keys.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    match keys.len().saturating_sub(SHOWN) {
        0 => Text::same(shown),
        1 => words!("{shown} and 1 more", "{shown} et 1 autre"),
        more => words!("{shown} and {more} more", "{shown} et {more} autres"),
    }
}
