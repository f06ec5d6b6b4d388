//! Registers: which are published, which are worked out, and which units have none of their own (`METHOD.md` §3.8).

use std::collections::BTreeMap;

use super::linked::Earlier;
use super::rates::earlier_turnout;
use crate::language::{Value, say};
use crate::maths::median;
use crate::model::count::Form;
use crate::model::count::units::RosterUnit;
use crate::vote::Text;

/// Where the number of registered persons of a unit comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Register {
    /// It is published.
    Published,
    /// It is not: worked out, with this variance of its log.
    Estimated(f64),
    /// The unit has none: its voters stand on the lists of others (postal ballots). The number is a scale for its ballots and
    /// enters no turnout.
    Elsewhere,
}

/// Least variance of the log of a register that is not published.
const LEAST: f64 = 0.0025;
/// The same where other units do not tell how registers differ.
const UNKNOWN: f64 = 0.5;

/// The register of every unit, and where it comes from.
///
/// # Formula
/// With an earlier register R⁰: R = R⁰ g, g the median growth of the others; log variance that of their growth. With earlier ballots and no
/// earlier register: the unit has none of its own, and R = ballots · g / (usual turnout). Without an earlier vote: the median register;
/// log variance that of the registers.
pub fn registers(
    roster: &BTreeMap<String, RosterUnit>,
    earlier: &[Option<Earlier>],
    form: Form,
    notes: &mut Vec<Text>,
) -> Vec<(f64, Register)> {
    if form != Form::Composition {
        return roster.values().map(|unit| (unit.registered.unwrap_or(0.0), Register::Published)).collect();
    }
    let ratios: Vec<f64> = roster
        .values()
        .zip(earlier)
        .filter_map(|(unit, earlier)| Some(unit.registered? / (*earlier)?.registered.filter(|r| *r > 0.0)?))
        .filter(|ratio| *ratio > 0.0)
        .collect();
    let growth = median(ratios.iter().copied()).unwrap_or(1.0);
    let published: Vec<f64> = roster.values().filter_map(|unit| unit.registered).filter(|r| *r > 0.0).collect();
    let usual = median(published.iter().copied()).unwrap_or(0.0);
    let (of_growth, of_size) = (log_variance(&ratios, growth), log_variance(&published, usual));
    let turnout = earlier_turnout(earlier);
    let (mut filled, mut elsewhere) = (Vec::new(), Vec::new());
    let mut one = |key: &str, unit: &RosterUnit, earlier: &Option<Earlier>| {
        let votes = earlier.is_some_and(|earlier| earlier.valid() > 0.0);
        // A register of 0 where ballots were cast before is none.
        if let Some(registered) = unit.registered.filter(|registered| *registered > 0.0 || !votes) {
            return (registered, Register::Published);
        }
        match earlier {
            Some(Earlier { registered: Some(before), .. }) if *before > 0.0 => {
                filled.push(key.to_owned());
                (before * growth, Register::Estimated(of_growth))
            }
            Some(earlier) if earlier.valid() > 0.0 => {
                elsewhere.push(key.to_owned());
                (earlier.ballots() * growth / turnout, Register::Elsewhere)
            }
            _ if unit.shared.is_some() => (unit.shared.unwrap_or(usual), Register::Elsewhere),
            _ => {
                filled.push(key.to_owned());
                (usual, Register::Estimated(of_size))
            }
        }
    };
    let registers = roster.iter().zip(earlier).map(|((key, unit), earlier)| one(key, unit, earlier)).collect();
    note_registers(&filled, &elsewhere, notes);
    registers
}

fn note_registers(filled: &[String], elsewhere: &[String], notes: &mut Vec<Text>) {
    let some = |keys: &[String]| Value::first_few(keys, 5);
    if !filled.is_empty() {
        notes.push(say!(Count::RegisterPublishedWorkedOutFrom, some = some(filled)));
    }
    if !elsewhere.is_empty() {
        notes.push(say!(Count::UnitsWithoutRegisterTheirOwn, some = some(elsewhere)));
    }
}

/// Mean square of log(x/middle).
fn log_variance(values: &[f64], middle: f64) -> f64 {
    if values.len() < 2 || middle <= 0.0 {
        return UNKNOWN;
    }
    (values.iter().map(|x| (x / middle).ln().powi(2)).sum::<f64>() / values.len() as f64).max(LEAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_earlier_register_of_nobody_is_none() {
        let unit = |registered| RosterUnit { registered, ..RosterUnit::default() };
        let roster = [("a", Some(1000.0)), ("b", Some(2000.0)), ("c", None)]
            .map(|(key, registered)| (key.to_owned(), unit(registered)))
            .into();
        let nobody = Earlier { yes: 0.0, no: 0.0, cast: None, registered: Some(0.0), ..Earlier::default() };
        let found = registers(&roster, &[None, None, Some(nobody)], Form::Composition, &mut Vec::new());
        assert_eq!(found.iter().map(|(size, _)| *size).collect::<Vec<_>>(), [1000.0, 2000.0, 1500.0]); // the median
    }
}
