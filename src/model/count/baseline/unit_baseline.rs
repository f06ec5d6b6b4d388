//! Where every unit starts from: its baseline, or its region's composition where it has none of its own.

use std::collections::BTreeMap;

use super::linked::Earlier;
use super::registers::{Register, earlier_turnout};
use super::shrinkage::shrink_to_regions;
use crate::maths::median;
use crate::model::count::table::{USUAL, earlier_share, some_of};
use crate::model::count::units::Known;
use crate::model::count::{Form, count_variance, expit, log_ratio, logit};
use crate::vote::{Text, words};

/// Where a unit starts from, before any swing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Start {
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

/// Variance of the log odds of turnout of units without a register of their own.
const ELSEWHERE: f64 = 0.04;
/// Most variance of the log odds of turnout that an unknown register gives.
const MOST_DOUBT: f64 = 1.0;

/// The start of every unit; those without a baseline of their own take their region's, with extra variance.
pub fn starts(
    known: &BTreeMap<String, Known>,
    region_of: &[usize],
    earlier: &[Option<Earlier>],
    registers: &[(f64, Register)],
    form: Form,
    usual: Option<f64>,
    notes: &mut Vec<Text>,
) -> Vec<Start> {
    let (keys, units): (Vec<&String>, Vec<&Known>) = known.iter().unzip();
    let blank = earlier_share(earlier).unwrap_or(USUAL);
    let turnout = earlier_turnout(earlier);
    let (registers, kinds): (Vec<f64>, Vec<Register>) = registers.iter().copied().unzip();
    let registers = registers.as_slice();
    let mut own: Vec<Option<Start>> = earlier
        .iter()
        .enumerate()
        .map(|(i, earlier)| {
            let mut e = (*earlier)?;
            e.cast = e.cast.or(Some(e.valid() / (1.0 - blank)));
            if kinds[i] == Register::Elsewhere {
                e.registered = Some(e.ballots() / turnout);
            } else if form == Form::Composition && e.registered.is_none_or(|r| r <= 0.0) {
                // Its register was not comparable then: today's stands for it.
                e.registered = Some(registers[i].max(e.ballots())).filter(|r| *r > 0.0);
            }
            own_start(&e, units[i].weight, registers[i], form)
        })
        .collect();
    let pool = Pool::new(&own, region_of, form, registers, &units, usual);
    shrink_to_regions(&mut own, region_of, pool.regions.len(), form);
    let mut borrowed = Vec::new();
    let mut starts: Vec<Start> = own
        .iter()
        .enumerate()
        .map(|(i, start)| match start {
            Some(start) => {
                // A register that grew or shrank a lot is probably not the same voters.
                let doubt = match earlier[i].and_then(|e| e.registered).filter(|r| *r > 0.0) {
                    Some(before) if registers[i] > 0.0 => ((registers[i] / before).ln().abs() / 2.0_f64.ln()).min(1.0),
                    _ => 0.0,
                };
                let doubt = if doubt > 0.3 { doubt } else { 0.0 };
                let mut start = *start;
                start.extra_d += doubt * pool.within_d;
                start.extra_h += doubt * pool.within_h;
                if kinds[i] == Register::Elsewhere {
                    // How many vote by post moves more between two votes than who turns out at all.
                    start.extra_h += ELSEWHERE;
                }
                start
            }
            None => {
                borrowed.push(keys[i].as_str());
                pool.start(region_of[i], registers[i], units[i].weight, form)
            }
        })
        .collect();
    for (start, kind) in starts.iter_mut().zip(&kinds) {
        if let (Register::Estimated(log_variance), Form::Composition) = (kind, form) {
            // A register that is not known leaves the ballots open.
            start.extra_h += (log_variance / (1.0 - expit(start.h)).powi(2)).min(MOST_DOUBT);
        }
    }
    if earlier.iter().any(Option::is_some) && !borrowed.is_empty() {
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
            let away = (before - e.ballots()).max(0.0);
            let h = log_ratio(e.ballots(), away);
            (h, registered * e.valid() / before, count_variance(e.ballots(), away))
        }
        Form::Ballots => (e.valid().ln(), e.valid(), 1.0 / e.valid()),
        Form::Shares => (0.0, weight.unwrap_or(1.0), 0.0),
    };
    let noise_d = if form == Form::Shares { 0.0 } else { count_variance(e.yes, e.no) };
    let blank = (1.0 - e.valid() / e.ballots()).clamp(0.0, 0.5);
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
        let usual_valid =
            median(everyone.iter().map(|s| s.valid)).or_else(|| median(known_size)).or(usual).unwrap_or(1.0);
        let all = if everyone.is_empty() {
            // Nothing to compare with: the middle of the scale, and whatever the counted units then say.
            let h = if form == Form::Composition { logit(0.65) } else { usual_valid.max(1.0).ln() };
            Start {
                d: 0.0,
                h,
                valid: usual_valid,
                blank: USUAL,
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
                start.valid = registered * expit(start.h) * (1.0 - start.blank);
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
