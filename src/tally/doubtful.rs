//! Complete units whose figures are hard to believe: turnout far off, or the very figures of another unit (`METHOD.md` §3.1).

use std::collections::HashMap;

use super::known::{Known, ballots};
use crate::maths::median;
use crate::vote::{Report, Snapshot, Vote, kind_of};

/// A counted unit that somebody should look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Doubtful {
    /// Its key.
    pub unit: String,
    /// Line of its report in `returns.csv`.
    pub line: usize,
    /// What is doubtful.
    pub doubt: Doubt,
}

/// What is doubtful about a counted unit.
#[derive(Debug, Clone, PartialEq)]
pub enum Doubt {
    /// Far more or fewer ballots than its register and the earlier vote lead to expect tonight.
    Ballots {
        /// Ballots reported.
        got: u64,
        /// Ballots expected, as the other complete units have moved.
        expected: f64,
        /// Difference of the logs, in robust standard deviations of the other units.
        z: f64,
    },
    /// The same five figures as another unit.
    SameFigures {
        /// Key of the other unit.
        other: String,
        /// Ballots of either.
        ballots: u64,
    },
}

/// Robust standard deviations from which ballots are far off.
const FAR: f64 = 4.0;
/// Those from which they are nearly so.
const NEARLY_FAR: f64 = 3.0;
/// Least sd of the log of a unit's ballots around what is expected: turnouts of equal places differ by an eighth.
const LEAST_SPREAD: f64 = 0.12;
/// Fewest complete units that tell what is usual tonight; of fewer, an earlier vote's ballots or two thirds of the register are.
const FEWEST: usize = 5;
/// Turnout where nothing tells a better one: the middle of 33 national votes of six countries.
pub(crate) const USUAL_TURNOUT: f64 = 0.655;
/// Sd of the log of a unit's ballots where no other unit tells what is usual.
const ALONE: f64 = 0.2;
/// Ballots from which five equal figures are hardly a chance.
const ENOUGH: u64 = 20;
/// Votes by which rows that are nearly alike differ at most.
const NEARLY: u64 = 3;
/// Most of the rows with equal figures that chance may account for.
const BY_CHANCE: f64 = 0.1;

impl Doubtful {
    /// Whether it is far enough off to be told by itself; what is nearly so is told of a unit that was told before.
    pub fn is_far(&self) -> bool {
        match self.doubt {
            Doubt::Ballots { z, .. } => z.abs() >= FAR,
            Doubt::SameFigures { .. } => true,
        }
    }
}

/// Complete units that a desk should look at, or nearly, by key.
///
/// # Formula
/// x_i = log((b_i + 5)/(e_i + 5)), b_i the ballots, e_i those of the earlier vote or else the register; z_i = (x_i − median x)/s,
/// s = 1.4826 × median |x − median x|, at least .12. A unit is given from |z| = 3 on, and far off from 4 on.
///
/// # Assumes
/// Registers and earlier ballots are compared apart: a unit with an earlier vote is measured against the others that have one.
pub fn doubtful(vote: &Vote, baselines: &[Vote], snapshot: &Snapshot) -> Vec<Doubtful> {
    let known = Known::new(vote, baselines);
    let whole = |report: &&Report| {
        report.status.is_complete() && report.counted_fraction.is_none_or(|fraction| fraction >= 1.0)
    };
    let complete: Vec<&Report> = snapshot.reports.values().filter(whole).collect();
    let mut found =
        far_off(&complete, 0.0, |report| known.earlier_ballots(&report.unit).filter(|ballots| *ballots > 0));
    let without_earlier: Vec<&Report> = complete
        .iter()
        .copied()
        // Of a part of a unit's ballots its register tells nothing.
        .filter(|report| kind_of(&report.unit).is_none())
        .filter(|report| known.earlier_ballots(&report.unit).is_none_or(|ballots| ballots == 0))
        .collect();
    found.extend(far_off(&without_earlier, USUAL_TURNOUT.ln(), |report| known.register(report)));
    found.extend(same_figures(&complete));
    found.sort_by(|a, b| a.unit.cmp(&b.unit));
    found
}

/// Units far from their size; `alone` is the usual log ratio where no other unit tells it.
fn far_off(complete: &[&Report], alone: f64, size: impl Fn(&Report) -> Option<u64>) -> Vec<Doubtful> {
    let log_ratio = |got: u64, size: u64| ((got as f64 + 5.0) / (size as f64 + 5.0)).ln();
    let measured: Vec<(&Report, u64, u64, f64)> = complete
        .iter()
        .filter_map(|&report| {
            let (got, size) = (ballots(&report.counts)?, size(report)?);
            Some((report, got, size, log_ratio(got, size)))
        })
        .collect();
    let (usual, sd) = if measured.len() < FEWEST {
        (alone, ALONE)
    } else {
        let usual = median(measured.iter().map(|(.., x)| *x)).unwrap_or(alone);
        let spread = median(measured.iter().map(|(.., x)| (x - usual).abs())).unwrap_or(0.0);
        (usual, (1.4826 * spread).max(LEAST_SPREAD))
    };
    let doubt = |(report, got, size, x): &(&Report, u64, u64, f64)| {
        let z = (x - usual) / sd;
        let expected = ((*size as f64 + 5.0) * usual.exp() - 5.0).max(0.0);
        (z.abs() >= NEARLY_FAR).then(|| Doubtful {
            unit: report.unit.clone(),
            line: report.line,
            doubt: Doubt::Ballots { got: *got, expected, z },
        })
    };
    measured.iter().filter_map(doubt).collect()
}

/// Units with the figures of another, where there are more of them than a night of as many units has by chance.
///
/// Rows that differ by one, two or three votes of yes and in nothing else are as frequent by chance as equal rows, and no copies:
/// a sixth of such pairs is what chance accounts for.
fn same_figures(complete: &[&Report]) -> Vec<Doubtful> {
    let mut met: HashMap<[Option<u64>; 5], (&Report, usize)> = HashMap::with_capacity(complete.len());
    let mut found = Vec::new();
    for &report in complete {
        let counts = &report.counts;
        let (Some(ballots), Some(_), Some(_)) = (ballots(counts), counts.yes, counts.no) else { continue };
        if ballots < ENOUGH {
            continue;
        }
        let figures = [counts.cast, counts.blank, counts.spoiled, counts.yes, counts.no];
        let (other, n) = met.entry(figures).or_insert((report, 0));
        *n += 1;
        if *n > 1 {
            let doubt = Doubt::SameFigures { other: other.unit.clone(), ballots };
            found.push(Doubtful { unit: report.unit.clone(), line: report.line, doubt });
        }
    }
    let pairs = |(figures, (_, n)): (&[Option<u64>; 5], &(&Report, usize))| {
        let [cast, blank, spoiled, yes, no] = *figures;
        let more = |by: u64| [cast.map(|cast| cast + by), blank, spoiled, yes.map(|yes| yes + by), no];
        (1..=NEARLY).filter_map(|by| met.get(&more(by))).map(|(_, near)| n * near).sum::<usize>()
    };
    let near: usize = if found.is_empty() { 0 } else { met.iter().map(pairs).sum() };
    let by_chance = near as f64 / (2 * NEARLY) as f64;
    if by_chance > BY_CHANCE * found.len() as f64 { Vec::new() } else { found }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{Counts, ReportStatus};
    use jiff::civil::date;

    fn report(unit: &str, yes: u64, no: u64) -> Report {
        let counts = Counts {
            registered: Some(1000),
            cast: Some(yes + no),
            blank: Some(0),
            spoiled: Some(0),
            yes: Some(yes),
            no: Some(no),
        };
        Report {
            unit: unit.to_owned(),
            name: None,
            parent: None,
            counts,
            yes_share: None,
            status: ReportStatus::Complete,
            counted_fraction: None,
            reported_at: None,
            line: 2,
        }
    }

    fn found(reports: Vec<Report>) -> Vec<Doubtful> {
        let vote = Vote::new("made", date(2030, 5, 5));
        let reports = reports.into_iter().map(|report| (report.unit.clone(), report)).collect();
        doubtful(&vote, &[], &Snapshot { reports, ..Snapshot::default() })
    }

    #[test]
    fn a_unit_with_a_digit_lost_is_listed_with_what_was_expected() {
        let mut night: Vec<Report> = (0..9).map(|i| report(&format!("u{i}"), 300 + i, 300)).collect();
        assert_eq!(found(night.clone()), []);
        night.push(report("x", 30, 31));
        let found = found(night);
        let Doubt::Ballots { got, expected, z } = found[0].doubt else { panic!("{found:?}") };
        assert_eq!((found[0].unit.as_str(), got), ("x", 61)); // 30 + 31
        assert!((expected - 604.0).abs() < 1.0 && z < -6.0, "{expected} {z}"); // median of 600 to 608 of 1000
    }

    #[test]
    fn five_equal_figures_name_the_other_unit() {
        let found = found(vec![report("a", 311, 295), report("b", 311, 295), report("c", 3, 4), report("d", 3, 4)]);
        let same: Vec<&Doubtful> = found.iter().filter(|it| matches!(it.doubt, Doubt::SameFigures { .. })).collect();
        assert_eq!(same.len(), 1); // 7 ballots may be alike by chance
        assert_eq!(same[0].doubt, Doubt::SameFigures { other: "a".to_owned(), ballots: 606 });
    }

    #[test]
    fn figures_that_return_by_chance_are_not_told() {
        let odd =
            |night: Vec<Report>| found(night).iter().filter(|it| matches!(it.doubt, Doubt::SameFigures { .. })).count();
        // 2,000 places of 250 to 349 votes a side: 200 pairs are alike by chance, and as many differ by one vote of yes.
        let by_chance =
            |i: u64| report(&format!("u{i}"), 250 + i * 7919 % 10_007 % 100, 250 + i * 104_729 % 9973 % 100);
        let night: Vec<Report> = (0..2000).map(by_chance).collect();
        let distinct: std::collections::BTreeSet<_> = night.iter().map(|it| (it.counts.yes, it.counts.no)).collect();
        assert!((100..400).contains(&(night.len() - distinct.len())), "{}", distinct.len());
        assert_eq!(odd(night), 0);
        // Places that differ among themselves by more than a few votes, one of them copied.
        let apart = |i: u64| report(&format!("u{i:02}"), 200 + 13 * i, 300);
        let mut night: Vec<Report> = (0..40).map(apart).collect();
        assert_eq!(odd(night.clone()), 0);
        night.push(report("x", 200 + 13 * 5, 300));
        assert_eq!(odd(night.clone()), 1);
        // One pair that differs by a vote accounts for a sixth of a pair: more than a tenth of one, less than of two.
        night.push(report("y", 200 + 13 * 7 + 1, 300));
        assert_eq!(odd(night.clone()), 0);
        night.push(report("z", 200 + 13 * 9, 300));
        assert_eq!(odd(night), 2);
    }
}
