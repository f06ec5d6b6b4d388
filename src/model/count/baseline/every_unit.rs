//! Where every unit starts from: its baseline, or its region's composition where it has none of its own.

use std::collections::BTreeMap;

use super::linked::Earlier;
use super::no_earlier_vote::Pool;
use super::rates::{USUAL_BLANK, earlier_blank_share, earlier_turnout};
use super::registers::Register;
use super::shrinkage::shrink_to_regions;
use super::unit_baseline::{UnitBaseline, own_baseline};
use crate::language::{Value, say};
use crate::model::count::units::RosterUnit;
use crate::model::count::{Form, expit};
use crate::vote::Text;

/// Variance of the log odds of turnout of units without a register of their own.
const ELSEWHERE: f64 = 0.04;
/// Most variance of the log odds of turnout that an unknown register gives.
const MOST_DOUBT: f64 = 1.0;

/// The start of every unit; those without a baseline of their own take their region's, with extra variance.
pub fn unit_baselines(
    roster: &BTreeMap<String, RosterUnit>,
    region_of: &[usize],
    earlier: &[Option<Earlier>],
    registers: &[(f64, Register)],
    form: Form,
    usual: Option<f64>,
    notes: &mut Vec<Text>,
) -> Vec<UnitBaseline> {
    let (keys, units): (Vec<&String>, Vec<&RosterUnit>) = roster.iter().unzip();
    let blank = earlier_blank_share(earlier).unwrap_or(USUAL_BLANK);
    let turnout = earlier_turnout(earlier);
    let (registers, kinds): (Vec<f64>, Vec<Register>) = registers.iter().copied().unzip();
    let registers = registers.as_slice();
    let mut own: Vec<Option<UnitBaseline>> = earlier
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
            own_baseline(&e, units[i].weight, registers[i], form)
        })
        .collect();
    let pool = Pool::new(&own, region_of, form, registers, &units, usual);
    shrink_to_regions(&mut own, region_of, pool.regions.len(), form);
    let mut borrowed = Vec::new();
    let mut unit_baselines: Vec<UnitBaseline> = own
        .iter()
        .enumerate()
        .map(|(i, baseline)| match baseline {
            Some(baseline) => {
                // A register that grew or shrank a lot is probably not the same voters.
                let doubt = match earlier[i].and_then(|e| e.registered).filter(|r| *r > 0.0) {
                    Some(before) if registers[i] > 0.0 => ((registers[i] / before).ln().abs() / 2.0_f64.ln()).min(1.0),
                    _ => 0.0,
                };
                let doubt = if doubt > 0.3 { doubt } else { 0.0 };
                let mut baseline = *baseline;
                baseline.extra_d += doubt * pool.within_d;
                baseline.extra_h += doubt * pool.within_h;
                if kinds[i] == Register::Elsewhere {
                    // How many vote by post moves more between two votes than who turns out at all.
                    baseline.extra_h += ELSEWHERE;
                }
                baseline
            }
            None => {
                borrowed.push(keys[i].as_str());
                pool.baseline(region_of[i], registers[i], units[i].weight, form)
            }
        })
        .collect();
    for (baseline, kind) in unit_baselines.iter_mut().zip(&kinds) {
        if let (Register::Estimated(log_variance), Form::Composition) = (kind, form) {
            // A register that is not known leaves the ballots open.
            baseline.extra_h += (log_variance / (1.0 - expit(baseline.h)).powi(2)).min(MOST_DOUBT);
        }
    }
    if earlier.iter().any(Option::is_some) && !borrowed.is_empty() {
        notes.push(say!(
            Count::UnitsWithoutBaselineTheirOwn,
            borrowed = borrowed.len(),
            some = Value::first_few(borrowed, 5)
        ));
    }
    unit_baselines
}
