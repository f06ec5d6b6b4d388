//! How much of a partly counted unit is in, where that is not published (`METHOD.md` §3.8).

use super::unit_row::UnitRow;
use crate::maths::{median, moments_between};
use crate::model::count::{Form, expit};

/// Sd of a unit's log ballots around what is expected of it; it counts as much as `AS_MANY` complete units.
const SPREAD: f64 = 0.15;
const AS_MANY: f64 = 10.0;
/// Without a complete unit the ballots that all others pass but this share of them, by size, are a complete one's.
const MOST_ADVANCED: f64 = 0.1;
/// Furthest that a count lies above its expectation, standard deviations.
const FURTHEST: f64 = 5.0;
/// Largest log variance of what is left of a unit.
const MOST: f64 = 1.0;
/// Log variance of what is left of a unit whose size nothing tells but its own count.
const LEFT: f64 = 0.25;
/// Part of the reported ballots whose units have a register from which registers are the measure of all.
const MOSTLY: f64 = 0.8;
/// Smallest part of what is unknown of a unit's turnout that a count takes away.
const NO_WORD: f64 = 1e-3;

/// By how much the ballots of a partly counted unit of a hinted area differ from what is expected of it, log scale: as
/// much as one unit from another.
pub const HINTED: f64 = SPREAD;

/// A hint about partly counted units whose fraction is not published: of late ones more is out, of early ones less.
///
/// `sign` is -1 for a late row, 1 for an early one and 0 for the rest. Returns how many units it changed.
pub fn apply_hint(rows: &mut [UnitRow], sign: &[f64]) -> usize {
    let mut changed = 0;
    for (row, sign) in rows.iter_mut().zip(sign).filter(|(_, sign)| **sign != 0.0) {
        let registered = row.registered;
        let Some(report) = row.report.as_mut().filter(|report| report.guessed && report.cast > 0.0) else { continue };
        let least = if registered > 0.0 { report.cast.max(report.valid()) / registered } else { 0.0 };
        let fraction = (report.fraction * (sign * HINTED).exp()).max(least.min(1.0)).clamp(0.001, 0.999);
        changed += usize::from((fraction - report.fraction).abs() > 1e-6);
        report.fraction = fraction;
    }
    changed
}

/// Settles the fraction of every partly counted unit that has none published.
///
/// # Formula
/// A unit's ballots are T_i = n_i R e^(s z), z ~ N(0, 1), n_i its register or the ballots its baseline expects. log R and s are mean
/// and sd of log(counted/n) of the complete units; without any, R is what the most advanced tenth has reached, and
/// never less than the baseline's. Given counted_i < T_i < its register the fraction is counted_i / E T_i, the log variance of the rest
/// Var T_i / (E T_i - counted_i)², and the unit speaks of its turnout as far as the count narrows it. A unit of which neither
/// register nor baseline tells n_i is as far as the others together, and says nothing of its turnout.
///
/// # Assumes
/// Without complete units the most advanced ones are nearly complete; at the start of a night the baseline's turnout holds.
pub(super) fn settle_fractions(rows: &mut [UnitRow], form: Form) {
    let open = |row: &UnitRow| row.report.is_some_and(|report| report.guessed);
    if form == Form::Shares || !rows.iter().any(open) {
        return;
    }
    let sizes = sizes(rows, form);
    let known = sizes_are_known(rows, form);
    let (growth, spread) = growth(rows, &sizes, &known);
    let usual = median(sizes.iter().zip(&known).filter(|(_, known)| **known).map(|(size, _)| *size));
    for ((row, size), _) in rows.iter_mut().zip(sizes).zip(&known).filter(|(_, known)| **known) {
        let Some(report) = row.report.as_mut().filter(|report| report.guessed && report.cast > 0.0) else { continue };
        let beyond = (((report.cast / size).ln() - growth) / spread).min(FURTHEST);
        let most = if row.registered > 0.0 { row.registered / report.cast } else { f64::INFINITY };
        let (mean, second) = moments_between(beyond, most, spread);
        report.fraction = (1.0 / mean).clamp(0.001, 0.999);
        let variance = (second - mean * mean).max(0.0);
        row.baseline.extra_h += (variance / (mean - 1.0).powi(2)).min(MOST);
        let (now, before) = (variance / (mean * mean), spread * spread);
        report.doubt = now * before / (before - now).max(NO_WORD * before);
    }
    of_unknown_size(rows, &known, usual.unwrap_or(f64::INFINITY), (growth, spread));
}

/// Is the size of each row known beforehand? All count as known where that is so of no partly counted one.
fn sizes_are_known(rows: &[UnitRow], form: Form) -> Vec<bool> {
    let known = |row: &UnitRow| form != Form::Ballots || row.registered > 0.0 || row.baseline.own;
    let some =
        rows.iter().any(|row| known(row) && row.report.is_some_and(|report| report.guessed && report.cast > 0.0));
    rows.iter().map(|row| !some || known(row)).collect()
}

/// Settles what has no size of its own by what the others have reached together: its own count tells its size.
///
/// # Assumes
/// It is expected to be no larger than a unit of the usual size would be that has reached its count.
fn of_unknown_size(rows: &mut [UnitRow], known: &[bool], usual: f64, (growth, spread): (f64, f64)) {
    let guessed = |row: &UnitRow| row.report.filter(|report| report.guessed && report.cast > 0.0);
    let others = rows.iter().zip(known).filter(|(_, known)| **known).filter_map(|(row, _)| guessed(row));
    let (cast, whole) =
        others.fold((0.0, 0.0), |(cast, whole), report| (cast + report.cast, whole + report.cast / report.fraction));
    for (row, _) in rows.iter_mut().zip(known).filter(|(_, known)| !**known) {
        let Some(report) = row.report.as_mut().filter(|report| report.guessed && report.cast > 0.0) else { continue };
        let beyond = (((report.cast / usual).ln() - growth) / spread).min(FURTHEST);
        let as_usual = 1.0 / moments_between(beyond, f64::INFINITY, spread).0;
        report.fraction = (cast / whole).max(as_usual).clamp(0.001, 0.999);
        report.doubt = spread * spread / NO_WORD;
        // What others of its region cast says nothing of it any more.
        row.baseline.valid = (report.valid().max(1.0) / report.fraction / growth.exp()).max(1.0);
        row.baseline.h = row.baseline.valid.ln();
        row.baseline.extra_h = LEFT;
    }
}

/// What a unit's ballots are measured against: its register where most of what is reported has one, else what the baseline expects.
fn sizes(rows: &[UnitRow], form: Form) -> Vec<f64> {
    let per_ballot = if form == Form::Ballots { registered_per_ballot(rows) } else { None };
    let size = |row: &UnitRow| match (form, per_ballot) {
        (Form::Composition, _) => row.registered * expit(row.baseline.h),
        (_, Some(_)) if row.registered > 0.0 => row.registered,
        // One without a register has as many as its earlier ballots stand for elsewhere.
        (_, Some(per_ballot)) => row.baseline.valid * per_ballot,
        (_, None) => row.baseline.valid,
    };
    rows.iter().map(|row| size(row).max(1.0)).collect()
}

/// Registered persons for each ballot that the baseline expects, where most reported ballots are of units with a register.
fn registered_per_ballot(rows: &[UnitRow]) -> Option<f64> {
    let (mut with, mut all, mut registered, mut expected) = (0.0, 0.0, 0.0, 0.0);
    for (row, report) in rows.iter().filter_map(|row| Some((row, row.report.as_ref()?))) {
        all += report.cast;
        if row.registered > 0.0 {
            with += report.cast;
            registered += row.registered;
            expected += row.baseline.valid.max(1.0);
        }
    }
    (registered > 0.0 && with >= MOSTLY * all).then(|| registered / expected)
}

/// log R and s.
fn growth(rows: &[UnitRow], sizes: &[f64], known: &[bool]) -> (f64, f64) {
    let sized = || rows.iter().zip(sizes).zip(known).filter(|(_, known)| **known).map(|(row, _)| row);
    let reached = |guessed: bool| -> Vec<(f64, f64)> {
        let reports = sized().filter_map(|(row, size)| {
            let report = row.teaches().filter(|r| r.guessed == guessed && r.cast > 0.0)?;
            let whole = if guessed { report.cast } else { report.cast / report.fraction };
            Some(((whole / size).ln(), *size))
        });
        reports.collect()
    };
    let weighted_mean = |values: &[(f64, f64)]| {
        values.iter().map(|(x, w)| x * w).sum::<f64>() / values.iter().map(|(_, w)| w).sum::<f64>()
    };
    let complete = reached(false);
    if !complete.is_empty() {
        let mean = weighted_mean(&complete);
        let squares: f64 = complete.iter().map(|(x, _)| (x - mean).powi(2)).sum();
        return (mean, ((squares + AS_MANY * SPREAD * SPREAD) / (complete.len() as f64 + AS_MANY)).sqrt());
    }
    let expected: Vec<(f64, f64)> =
        sized().map(|(row, size)| ((row.baseline.valid.max(1.0) / size).ln(), *size)).collect();
    let mut partial = reached(true);
    partial.sort_unstable_by(|a, b| b.0.total_cmp(&a.0));
    let all: f64 = partial.iter().map(|(_, w)| w).sum();
    let mut passed = 0.0;
    let advanced = partial.iter().find(|(_, w)| {
        passed += w;
        passed >= MOST_ADVANCED * all
    });
    (advanced.map_or(f64::NEG_INFINITY, |(x, _)| *x).max(weighted_mean(&expected)), SPREAD)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::counted::Reported;
    use super::*;
    use crate::model::count::baseline::{Register, UnitBaseline};

    /// A unit of a register that expects `valid` ballots.
    pub(in super::super) fn row(registered: f64, valid: f64, report: Option<Reported>) -> UnitRow {
        let none = 0.0;
        let start = UnitBaseline {
            d: none,
            h: none,
            valid,
            blank: none,
            extra_d: none,
            extra_h: 0.01,
            noise_d: none,
            noise_h: none,
            own: true,
        };
        UnitRow {
            unit: "".into(),
            region: 0,
            registered,
            register: Register::Published,
            baseline: start,
            areas: Default::default(),
            covariates: [].into(),
            report,
            left_out: false,
            kind_before: false,
            own_part: 1.0,
            sized: false,
        }
    }

    pub(in super::super) fn counted(cast: f64, fraction: f64, guessed: bool) -> Option<Reported> {
        let (yes, no) = (0.5 * cast, 0.5 * cast);
        let registered = None;
        Some(Reported {
            yes,
            no,
            cast,
            cast_is_published: true,
            of_share: false,
            registered,
            fraction,
            guessed,
            doubt: 0.0,
        })
    }

    fn near(value: f64, expected: f64) {
        assert!((value - expected).abs() < 1e-9 * expected.abs().max(1.0), "{value}, not {expected}");
    }

    #[test]
    fn complete_units_and_ten_usual_ones_tell_mean_and_sd_of_what_a_register_gives() {
        // 600 of 1,000, and 200 that are half of 400 of 500: logs of .6 and .8, by size.
        let rows = [row(1000.0, 1.0, counted(600.0, 1.0, false)), row(500.0, 1.0, counted(200.0, 0.5, false))];
        let (mean, spread) = growth(&rows, &sizes(&rows, Form::Ballots), &[true; 3][..rows.len()]);
        near(mean, -0.414_931_599_615_397); // (1000 log .6 + 500 log .8)/1500
        near(spread, 0.150_271_509_646_975_67); // √((.0095916² … .0459783 + 10 × .15²)/(2 + 10))
    }

    #[test]
    fn without_complete_units_the_most_advanced_tenth_tells_but_no_less_than_the_baseline() {
        // By size the first tenth of 1,000: 50 at .7, then 100 at .6.
        let of = |valid: f64| {
            let rows = [(50.0, 0.7), (100.0, 0.6), (850.0, 0.2)]
                .map(|(size, share)| row(size, valid * size, counted(share * size, 0.95, true)));
            growth(&rows, &sizes(&rows, Form::Ballots), &[true; 3][..rows.len()])
        };
        near(of(0.5).0, 0.6_f64.ln()); // the unit in which a tenth is passed
        near(of(0.65).0, 0.65_f64.ln()); // the baseline expects more
        near(of(0.5).1, 0.15); // the usual sd
    }

    #[test]
    fn the_size_of_a_unit_is_its_register_where_most_reports_have_one_else_what_is_expected() {
        let mut rows = [row(1000.0, 400.0, counted(9.0, 1.0, false)), row(0.0, 300.0, None)];
        assert_eq!(sizes(&rows, Form::Ballots), [1000.0, 750.0]); // one without a report needs no register: 300 · 1,000/400
        rows[1].report = counted(9.0, 1.0, false);
        assert_eq!(sizes(&rows, Form::Ballots), [400.0, 300.0]); // of half of the reported ballots no register is known
        rows[0].report = counted(99.0, 1.0, false);
        assert_eq!(sizes(&rows, Form::Ballots), [1000.0, 750.0]); // of eleven twelfths it is: 300 · 1,000/400
        rows[0].baseline.h = 0.0;
        assert_eq!(sizes(&rows, Form::Composition)[0], 500.0); // half of the register
    }

    #[test]
    fn a_partly_counted_unit_is_as_far_as_its_ballots_and_the_complete_ones_say() {
        let complete = [row(1000.0, 1.0, counted(600.0, 1.0, false)), row(500.0, 1.0, counted(200.0, 0.5, false))];
        // Mean and sd as above; E T and Var T between count and register by a fine sum, worked out apart.
        for (cast, fraction, rest, doubt) in [
            (300.0, 0.449_917_687_775_939_66, 0.072_800_876_104_208_11, 0.900_077_288_493_828_8),
            (650.0, 0.879_736_699_412_793_8, 0.604_798_217_058_433_1, 0.014_278_312_138_902_863),
        ] {
            let mut rows = [&complete[..], &[row(1000.0, 1.0, counted(cast, 0.95, true))]].concat();
            settle_fractions(&mut rows, Form::Ballots);
            let report = rows[2].report.expect("a report");
            near(report.fraction, fraction);
            near(rows[2].baseline.extra_h, 0.01 + rest); // added to what it had
            near(report.doubt, doubt);
            assert_eq!((rows[0].report, rows[1].baseline.extra_h), (complete[0].report, 0.01)); // others stay
        }
    }

    #[test]
    fn a_count_far_above_its_expectation_lies_five_standard_deviations_above_it() {
        let mut rows = [row(1000.0, 1.0, counted(300.0, 1.0, false)), row(1000.0, 1.0, counted(700.0, 0.95, true))];
        settle_fractions(&mut rows, Form::Ballots);
        // log(7/3)/√(10 × .15²/11) is 5.9; 1/E[T | c < T < 1,000] at 5, by a fine sum.
        near(rows[1].report.expect("a report").fraction, 0.9733481999580194);
    }

    #[test]
    fn a_unit_is_expected_between_its_count_and_its_register() {
        let part = |cast: f64| {
            let mut rows = [row(1000.0, 1.0, counted(990.0, 1.0, false)), row(1000.0, 1.0, counted(cast, 0.95, true))];
            settle_fractions(&mut rows, Form::Ballots);
            rows[1].report.expect("a report").fraction
        };
        assert!((0.973..0.976).contains(&part(950.0)), "{}", part(950.0)); // about 975: every number above 950 is much as likely
        near(part(1000.0), 0.999); // nobody is left
    }

    #[test]
    fn a_part_of_a_unit_of_unknown_size_is_as_far_as_the_others_and_says_nothing_of_its_turnout() {
        let unknown = |cast| {
            let row = row(0.0, 1.0, counted(cast, 0.95, true));
            UnitRow { baseline: UnitBaseline { own: false, ..row.baseline }, ..row }
        };
        let sized = [row(1000.0, 1.0, counted(600.0, 1.0, false)), row(1000.0, 1.0, counted(300.0, 0.95, true))];
        let mut rows = [&sized[..], &[unknown(100.0), unknown(0.0)]].concat();
        assert_eq!(sizes_are_known(&rows, Form::Ballots), [true, true, false, false]);
        settle_fractions(&mut rows, Form::Ballots);
        let report = |at: usize| rows[at].report.expect("a report");
        near(report(2).fraction, report(1).fraction);
        // A count of a few hundredths of the others would make a large unit gigantic: the usual one has 1,000 · .6.
        let little = [row(1000.0, 1.0, counted(600.0, 1.0, false)), row(1000.0, 1.0, counted(10.0, 0.95, true))];
        let mut early = [&little[..], &[unknown(500.0)]].concat();
        settle_fractions(&mut early, Form::Ballots);
        let whole = 500.0 / early[2].report.expect("a report").fraction;
        assert!((600.0..700.0).contains(&whole), "{whole}"); // and not 500 · 60
        near(report(2).doubt, 0.15 * 0.15 * 10.0 / 11.0 / NO_WORD); // one complete unit as expected and ten usual ones
        assert_eq!(rows[2].baseline.extra_h, LEFT);
        assert_eq!((report(3).fraction, report(3).doubt), (0.95, 0.0)); // nothing is counted there
        // Where none has a size, each counts as having one.
        assert_eq!(sizes_are_known(&[unknown(100.0), unknown(0.0)], Form::Ballots), [true, true]);
        // A register alone is a size.
        let listed = UnitRow { baseline: unknown(1.0).baseline, ..row(1000.0, 1.0, counted(300.0, 0.95, true)) };
        assert_eq!(sizes_are_known(&[unknown(100.0), listed], Form::Ballots), [false, true]);
    }
}
