//! Records → reports of the vote's units.

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use super::{
    known::{Known, Strength},
    tree::Tree,
};
use crate::{
    data::{files::FileName, left_out, notes::Notes},
    feed::{
        record::{Figures, Record},
        snapshot::{FeedTotal, WaitingUnit},
    },
    language::say,
    tally::is_called_whole,
    vote::{
        Counts, ExpectedBallots, FeedCode, FileCode, Finding, Report, ReportStatus, SetAside, Text, key_of_kind,
        kind_of,
    },
};

/// What becomes of the records of a body.
#[derive(Debug, Default)]
pub(in crate::feed) struct Met {
    pub(in crate::feed) reports: Vec<Report>,
    /// Units that are listed and not counted.
    pub(in crate::feed) waiting: Vec<WaitingUnit>,
    pub(in crate::feed) aside: Vec<SetAside>,
    pub(in crate::feed) totals: Vec<FeedTotal>,
    pub(in crate::feed) expected: Vec<ExpectedBallots>,
    /// All units of the vote that the body names.
    pub(in crate::feed) named: BTreeSet<String>,
}

/// Joins the records of a body to the units of the vote.
pub(in crate::feed) fn meet(records: &[Record], known: &Known<'_>, file: &FileName, notes: &mut Notes) -> Met {
    let tree = Tree::of(records);
    let has_figures: Vec<bool> = records.iter().map(|record| record.figures.is_some()).collect();
    let claims = match known.is_empty() {
        true => own_keys(records, &tree.below(&has_figures), &tree.below(&vec![true; records.len()])),
        false => {
            records.iter().map(|it| known.key(&it.ids, &it.names, it.parent.as_deref(), it.kind.as_deref())).collect()
        }
    };
    let mut room = Room { records, tree, has_figures, known, file, notes, met: Met::default() };
    let Winners { winners, twice, equal } = room.winners(&claims);
    room.take(&winners);
    room.set_aside_twice(&twice);
    room.leave_out(&winners, &twice, &equal);
    room.totals(&winners);
    room.met
}

type Claim = Option<(String, Strength)>;

/// What the records are, each by its number.
struct Winners {
    /// The unit that it is.
    winners: Vec<Option<String>>,
    /// The unit of which another record says something else at the same time.
    twice: BTreeMap<usize, String>,
    /// The very same as another one.
    equal: BTreeSet<usize>,
}

/// Where nothing lists the units, they are the places without parts, and those with figures whose parts have none.
fn own_keys(records: &[Record], figures_below: &[bool], parts: &[bool]) -> Vec<Claim> {
    let own = |(at, record): (usize, &Record)| {
        let key = record.ids.first().or(record.names.first())?;
        let is_innermost = !parts[at] || (record.figures.is_some() && !figures_below[at]);
        is_innermost.then(|| (key_of_kind(key, record.kind.as_deref()), Strength::Key))
    };
    records.iter().enumerate().map(own).collect()
}

struct Room<'r, 'v> {
    records: &'r [Record],
    tree: Tree,
    has_figures: Vec<bool>,
    known: &'r Known<'v>,
    file: &'r FileName,
    notes: &'r mut Notes,
    met: Met,
}

impl Room<'_, '_> {
    /// The records that are units, each with its unit; and those that contradict another of their unit.
    ///
    /// Of the places that could be one unit the surest is; of equally sure ones that of the level which is met best; rows of one place at
    /// different times are revisions; equal rows are one.
    fn winners(&self, claims: &[Claim]) -> Winners {
        let mut met_of: HashMap<&str, (usize, usize)> = HashMap::new();
        for (record, claim) in self.records.iter().zip(claims) {
            let (met, all) = met_of.entry(record.level.as_str()).or_default();
            *met += usize::from(claim.is_some());
            *all += 1;
        }
        let served = |at: usize| {
            let (met, all) = met_of.get(self.records[at].level.as_str()).copied().unwrap_or((0, 1));
            met as f64 / all as f64
        };
        let mut of_unit: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, claim) in claims.iter().enumerate() {
            if let Some((unit, _)) = claim {
                of_unit.entry(unit).or_default().push(at);
            }
        }
        let strength = |at: usize| claims[at].as_ref().map(|(_, strength)| *strength);
        let (mut winners, mut twice, mut equal) = (vec![None; claims.len()], BTreeMap::new(), BTreeSet::new());
        for (unit, mut places) in of_unit {
            let surest = places.iter().filter_map(|at| strength(*at)).max();
            places.retain(|at| strength(*at) == surest);
            let best = places.iter().copied().max_by(|a, b| served(*a).total_cmp(&served(*b)).then(b.cmp(a)));
            let level = best.map(|at| self.records[at].level.as_str());
            places.retain(|at| Some(self.records[*at].level.as_str()) == level);
            match self.contradict(&places) {
                false => {
                    equal.extend(&places);
                    for at in self.distinct(&places) {
                        equal.remove(&at);
                        winners[at] = Some(unit.to_owned());
                    }
                }
                true => twice.extend(places.into_iter().map(|at| (at, unit.to_owned()))),
            }
        }
        Winners { winners, twice, equal }
    }

    /// Two different rows of one place at one time.
    fn contradict(&self, places: &[usize]) -> bool {
        let mut times: BTreeMap<_, &Option<Figures>> = BTreeMap::new();
        places.iter().any(|&at| {
            let figures = &self.records[at].figures;
            let time = figures.as_ref().and_then(|figures| figures.reported_at);
            times.insert(time, figures).is_some_and(|other| other != figures)
        })
    }

    /// One record of each time.
    fn distinct(&self, places: &[usize]) -> Vec<usize> {
        let mut met = BTreeSet::new();
        let time = |at: usize| self.records[at].figures.as_ref().and_then(|figures| figures.reported_at);
        places.iter().copied().filter(|at| met.insert(time(*at))).collect()
    }

    fn take(&mut self, winners: &[Option<String>]) {
        let summed = self.summed();
        let mut parts_of = Vec::new();
        for (at, unit) in winners.iter().enumerate().filter_map(|(at, unit)| Some((at, unit.as_ref()?))) {
            self.met.named.insert(unit.clone());
            let record = &self.records[at];
            let figures = record.figures.clone().or_else(|| {
                let sum = summed[at].clone()?;
                parts_of.push(unit.clone());
                Some(sum)
            });
            self.met.expected.extend(record.expected.map(|(ballots, sd)| ExpectedBallots {
                unit: unit.clone(),
                ballots,
                sd,
                reported_at: figures.as_ref().and_then(|figures| figures.reported_at),
                line: record.line,
            }));
            match figures {
                None => self.met.waiting.push(WaitingUnit {
                    unit: unit.clone(),
                    name: record.names.first().cloned(),
                    parent: record.parent.clone(),
                    registered: record.registered,
                    is_blank: record.is_blank,
                    line: record.line,
                }),
                Some(figures) => self.met.reports.push(Report {
                    unit: unit.clone(),
                    name: record.names.first().cloned().or_else(|| self.known.name(unit).map(str::to_owned)),
                    parent: record.parent.clone(),
                    counts: figures.counts,
                    yes_share: None,
                    status: figures.status,
                    counted_fraction: figures.counted_fraction,
                    reported_at: figures.reported_at,
                    line: record.line,
                }),
            }
        }
        // A unit that reports is not waiting, whatever another row says.
        let reporting: BTreeSet<&str> = self.met.reports.iter().map(|report| report.unit.as_str()).collect();
        let waiting = std::mem::take(&mut self.met.waiting);
        self.met.waiting = waiting.into_iter().filter(|it| !reporting.contains(it.unit.as_str())).collect();
        self.keep_kinds();
        self.tell_parts(&parts_of);
    }

    /// A list of units need not name their kinds of ballots: that one is still to come is known from its row alone, and stays in the returns.
    fn keep_kinds(&mut self) {
        let of_kind = self.met.waiting.iter().filter(|it| kind_of(&it.unit).is_some());
        let still_out = of_kind.map(|it| Report {
            unit: it.unit.clone(),
            name: it.name.clone(),
            parent: it.parent.clone(),
            counts: Counts { registered: it.registered, ..Counts::default() },
            yes_share: None,
            status: ReportStatus::Partial,
            counted_fraction: Some(0.0),
            reported_at: None,
            line: it.line,
        });
        self.met.reports.extend(still_out);
    }

    fn tell_parts(&mut self, units: &[String]) {
        if units.is_empty() {
            return;
        }
        let few = crate::language::Value::first_few(units.iter().map(|unit| Text::same(unit.as_str())), 3);
        let message = say!(Feed::PartsSummed, units = few);
        let finding = Finding::new(FeedCode::FeedPartsSummed, message, say!(Feed::PartsSummedCure));
        self.notes.add(finding.at(&self.file.name, None));
    }

    /// Of each record without figures the sum of its parts; parts of several kinds may hold one another, and are not added.
    fn summed(&self) -> Vec<Option<Figures>> {
        let n = self.records.len();
        let mut sums: Vec<Option<Figures>> = vec![None; n];
        let mut kinds: Vec<Option<&str>> = vec![None; n];
        let (mut open, mut mixed) = (vec![false; n], vec![false; n]);
        for &at in &self.tree.inner_first {
            if mixed[at] {
                sums[at] = None;
            } else if let Some(sum) = sums[at].as_mut().filter(|_| open[at]) {
                // A register of the parts that are in is none of the whole.
                (sum.status, sum.counts.registered) = (ReportStatus::Partial, None);
            }
            let Some(outer) = self.tree.within[at] else { continue };
            let record = &self.records[at];
            let Some(own) = record.figures.as_ref().or(sums[at].as_ref()).cloned() else {
                open[outer] = true;
                continue;
            };
            open[outer] |= !own.status.is_complete();
            mixed[outer] |= kinds[outer].replace(&record.level).is_some_and(|kind| kind != record.level);
            sums[outer] = Some(match sums[outer].take() {
                None => Figures { counted_fraction: None, ..own },
                Some(sum) => Figures {
                    counts: sum.counts.plus(&own.counts),
                    reported_at: sum.reported_at.max(own.reported_at),
                    ..sum
                },
            });
        }
        sums
    }

    fn set_aside_twice(&mut self, twice: &BTreeMap<usize, String>) {
        for (&at, unit) in twice {
            self.met.named.insert(unit.clone());
            self.aside(at, Some(unit.clone()), &say!(Feed::UnitTwice), say!(Feed::UnitTwiceCure));
        }
    }

    /// What is no unit: parts and totals of units are left out silently, what stands elsewhere in one word, the others are told.
    fn leave_out(&mut self, winners: &[Option<String>], twice: &BTreeMap<usize, String>, equal: &BTreeSet<usize>) {
        let is_unit =
            |(at, unit): (usize, &Option<String>)| unit.is_some() || twice.contains_key(&at) || equal.contains(&at);
        let is_unit: Vec<bool> = winners.iter().enumerate().map(is_unit).collect();
        let (above, below) = (self.tree.above(&is_unit), self.tree.below(&is_unit));
        let tops: BTreeSet<usize> = (0..is_unit.len()).filter(|at| is_unit[*at]).map(|at| self.tree.top[at]).collect();
        let levels: BTreeSet<&str> =
            (0..is_unit.len()).filter(|at| is_unit[*at]).map(|at| self.records[at].level.as_str()).collect();
        let inner = self.tree.below(&vec![true; is_unit.len()]);
        let (mut elsewhere, votes) = (0_usize, OnceCell::new());
        for at in (0..is_unit.len()).filter(|at| !is_unit[*at] && !above[*at] && !below[*at]) {
            let top = self.tree.top[at];
            let is_whole = top != at || inner[at];
            if is_whole && !tops.is_empty() && !tops.contains(&top) {
                elsewhere += usize::from(self.has_figures[at] && !inner[at]);
                continue;
            }
            let is_of_units = levels.is_empty() || levels.contains(self.records[at].level.as_str());
            if !self.known.is_empty() && is_of_units || self.has_figures[at] && !inner[at] {
                match self.is_total(at, *votes.get_or_init(|| self.votes(winners))) {
                    true => self.total_of_all(at, winners),
                    false => self.unknown(at),
                }
            }
        }
        if elsewhere > 0 {
            let message = say!(Feed::RowsElsewhere, n = elsewhere);
            let finding = Finding::new(FeedCode::FeedRowsElsewhere, message, say!(Feed::RowsElsewhereCure));
            self.notes.add(finding.at(&self.file.name, None));
        }
    }

    /// Votes of all units, where more than two have some.
    fn votes(&self, winners: &[Option<String>]) -> Option<(u64, u64)> {
        let units = winners.iter().zip(self.records).filter(|(unit, _)| unit.is_some());
        let counts = units.filter_map(|(_, record)| Some(record.figures.as_ref()?.counts));
        let votes = counts.map(|counts| (counts.yes.unwrap_or(0), counts.no.unwrap_or(0)));
        let votes = votes.filter(|(yes, no)| yes + no > 0);
        let (n, yes, no) = votes.fold((0, 0, 0), |(n, all, none), (yes, no)| (n + 1, all + yes, none + no));
        (n > 2).then_some((yes, no))
    }

    /// Whether a record is the sum of the units: by its name, or by its votes.
    fn is_total(&self, at: usize, votes: Option<(u64, u64)>) -> bool {
        let record = &self.records[at];
        let own = record.figures.as_ref().and_then(|figures| figures.counts.yes.zip(figures.counts.no));
        let is_named = record.ids.iter().chain(&record.names).any(|name| is_called_whole(name));
        is_named || (own.is_some() && own == votes)
    }

    /// A total is compared with its units, and counts nothing.
    fn total_of_all(&mut self, at: usize, winners: &[Option<String>]) {
        let record = &self.records[at];
        let Some(figures) = &record.figures else { return };
        self.met.totals.push(FeedTotal {
            key: record.ids.first().cloned().unwrap_or_default(),
            name: record.names.first().cloned(),
            counts: figures.counts,
            units: winners.iter().flatten().cloned().collect(),
        });
    }

    fn unknown(&mut self, at: usize) {
        let record = &self.records[at];
        let (ids, called) = (&record.ids, record.called().to_owned());
        let id = ids.first().map_or("", String::as_str);
        let why = match self.known.other_name(ids) {
            Some((unit, name)) => say!(Feed::OtherUnit, unit, name, called = &called),
            None if id.is_empty() || id == called => say!(Feed::UnknownUnit),
            None => say!(Feed::UnknownUnitOfKey, key = id),
        };
        let is_listed = self.notes.is_listed(FileCode::RowSetAside.into(), &self.file.name);
        let near = if is_listed { self.known.near(&called) } else { Text::default() };
        let theirs = if id.is_empty() { called.as_str() } else { id };
        self.aside(at, None, &why, say!(Feed::UnknownUnitCure, near, theirs));
    }

    /// Sets a record aside under the key of its unit, else as it is called.
    fn aside(&mut self, at: usize, unit: Option<String>, why: &Text, cure: Text) {
        let record = &self.records[at];
        let reported_at = record.figures.as_ref().and_then(|figures| figures.reported_at);
        let called = Some(record.called().to_owned()).filter(|called| !called.is_empty());
        let mut aside = SetAside { line: record.line, unit: called, reported_at, why: why.clone() };
        self.notes.add(left_out(&aside, self.file, cure));
        aside.unit = unit.or(aside.unit);
        if self.has_figures[at] {
            self.met.aside.push(aside);
        }
    }

    /// The source's own totals: records with figures above the units.
    fn totals(&mut self, winners: &[Option<String>]) {
        let mut units: HashMap<usize, Vec<String>> = HashMap::new();
        for (at, unit) in winners.iter().enumerate().filter_map(|(at, unit)| Some((at, unit.as_ref()?))) {
            let mut outer = self.tree.within[at];
            while let Some(above) = outer {
                if winners[above].is_none() && self.has_figures[above] {
                    units.entry(above).or_default().push(unit.clone());
                }
                outer = self.tree.within[above];
            }
        }
        let mut found: Vec<(usize, Vec<String>)> = units.into_iter().collect();
        found.sort_unstable_by_key(|(at, _)| *at);
        for (at, units) in found {
            let record = &self.records[at];
            let key = record.ids.first().cloned().unwrap_or_default();
            let counts = record.figures.as_ref().map_or_else(Counts::default, |figures| figures.counts);
            self.met.totals.push(FeedTotal { key, name: record.names.first().cloned(), counts, units });
        }
    }
}
