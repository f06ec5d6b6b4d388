//! Compositions that a unit without an earlier vote of its own borrows: its region's, else that of all.

use super::rates::USUAL_BLANK;
use super::unit_baseline::{UnitBaseline, mean_baseline};
use crate::maths::median;
use crate::model::count::units::RosterUnit;
use crate::model::count::{Form, expit, logit};

/// Compositions to borrow: by region and over all, with their spread.
pub(super) struct Pool {
    pub(super) regions: Vec<Option<UnitBaseline>>,
    all: UnitBaseline,
    pub(super) within_d: f64,
    pub(super) within_h: f64,
    usual_valid: f64,
}

impl Pool {
    pub fn new(
        own: &[Option<UnitBaseline>],
        region_of: &[usize],
        form: Form,
        registers: &[f64],
        units: &[&RosterUnit],
        usual: Option<f64>,
    ) -> Self {
        let n_regions = region_of.iter().max().map_or(0, |r| r + 1);
        let mut groups: Vec<Vec<&UnitBaseline>> = vec![Vec::new(); n_regions];
        let mut turnout = (0.0, 0.0);
        for (i, baseline) in own.iter().enumerate() {
            if let Some(baseline) = baseline {
                groups[region_of[i]].push(baseline);
                turnout = (turnout.0 + baseline.valid, turnout.1 + registers[i]);
            }
        }
        let everyone: Vec<&UnitBaseline> = own.iter().flatten().collect();
        let regions: Vec<Option<UnitBaseline>> =
            groups.iter().map(|group| (!group.is_empty()).then(|| mean_baseline(group))).collect();
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
            UnitBaseline {
                d: 0.0,
                h,
                valid: usual_valid,
                blank: USUAL_BLANK,
                extra_d: 0.0,
                extra_h: 0.0,
                noise_d: 0.0,
                noise_h: 0.0,
                own: false,
            }
        } else {
            mean_baseline(&everyone)
        };
        Self { regions, all, within_d, within_h, usual_valid }
    }

    pub fn baseline(&self, region: usize, registered: f64, weight: Option<f64>, form: Form) -> UnitBaseline {
        let base = self.regions.get(region).copied().flatten().unwrap_or(self.all);
        let mut baseline = UnitBaseline { own: false, ..base };
        baseline.extra_d = base.extra_d + self.within_d;
        match form {
            Form::Composition => {
                baseline.extra_h = base.extra_h + self.within_h;
                baseline.valid = registered * expit(baseline.h) * (1.0 - baseline.blank);
            }
            Form::Ballots => {
                baseline.valid = if registered > 0.0 { 0.6 * registered } else { self.usual_valid };
                baseline.h = baseline.valid.max(1.0).ln();
                baseline.extra_h = 0.25;
            }
            Form::Shares => baseline.valid = weight.unwrap_or(self.usual_valid),
        }
        baseline
    }
}
