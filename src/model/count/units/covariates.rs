//! Numeric columns of `units.csv`, standardised.

use std::collections::{BTreeMap, BTreeSet};

use super::roster::RosterUnit;
use crate::language::{Value, say};
use crate::vote::Text;

/// Columns of `units.csv` that a projection takes as covariates: the cost grows with the cube of their number.
const MOST_COVARIATES: usize = 20;

/// Numeric columns that nearly every unit has, standardised; of too many, the first in bytewise order of their names.
pub fn covariates(roster: &BTreeMap<String, RosterUnit>, notes: &mut Vec<Text>) -> (Vec<String>, Vec<Vec<f64>>) {
    const NOT_COVARIATES: [&str; 10] = [
        "expected",
        "expected_sd",
        "parent",
        "registered",
        "weight",
        "latitude",
        "longitude",
        "code",
        "station_no",
        "id",
    ];
    let names: BTreeSet<&str> = roster.values().flat_map(|unit| unit.columns.names()).collect();
    let (mut kept, mut left_out): (Vec<String>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut values = vec![Vec::new(); roster.len()];
    for name in names {
        let lower = name.to_lowercase();
        if NOT_COVARIATES.contains(&lower.as_str()) || lower.ends_with("_code") || lower.ends_with("_id") {
            continue;
        }
        let numbers: Vec<Option<f64>> = roster
            .values()
            .map(|unit| unit.columns.get(name)?.trim().parse::<f64>().ok().filter(|x| x.is_finite()))
            .collect();
        let present: Vec<f64> = numbers.iter().copied().flatten().collect();
        if (present.len() as f64) < 0.8 * roster.len() as f64 || present.len() < 8 {
            continue;
        }
        let mean = present.iter().sum::<f64>() / present.len() as f64;
        let sd = (present.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / present.len() as f64).sqrt();
        if sd <= 1e-9 * mean.abs().max(1e-300) {
            continue;
        }
        if kept.len() == MOST_COVARIATES {
            left_out.push(name);
            continue;
        }
        kept.push(name.to_owned());
        for (row, number) in values.iter_mut().zip(&numbers) {
            row.push(number.map_or(0.0, |x| (x - mean) / sd));
        }
    }
    if !left_out.is_empty() {
        notes.push(say!(
            Count::NumericColumnsUnitsCsvOnly,
            most = MOST_COVARIATES,
            some = Value::first_few(left_out, 5)
        ));
    }
    (kept, values)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Columns that are kept of so many units, of which so many have a number.
    fn kept(units: usize, with_numbers: usize) -> Vec<String> {
        let unit = |at: usize| {
            let number = (at < with_numbers).then(|| ("age".to_owned(), at.to_string()));
            (format!("u{at:02}"), RosterUnit { columns: number.into_iter().collect(), ..RosterUnit::default() })
        };
        covariates(&(0..units).map(unit).collect(), &mut Vec::new()).0
    }

    #[test]
    fn a_column_counts_where_four_in_five_units_and_at_least_eight_have_a_number() {
        assert_eq!(kept(20, 16), ["age"]); // .8 · 20
        assert_eq!(kept(20, 15), [""; 0]);
        assert_eq!(kept(8, 8), ["age"]);
        assert_eq!(kept(8, 7), [""; 0]); // 7 of 8 are more than four in five
    }
}
