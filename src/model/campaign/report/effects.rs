//! Path, houses, modes, components and polls, in the words of the output.

use std::collections::BTreeMap;

use crate::language::say;
use crate::model::campaign::observation::Reading;
use crate::model::campaign::path::Built;
use crate::model::campaign::posterior::{DayShare, Details};
use crate::model::campaign::{HouseEffect, MeanSd, ModeContrast, ModeEffect, PathDay, PollUse};

pub fn path(built: &Built, details: &Details) -> Vec<PathDay> {
    let date = |day: usize| built.first_day + jiff::Span::new().days(day as i64);
    let line = |(day, share): (usize, &DayShare)| {
        let MeanSd { mean, sd } = share.moments;
        PathDay { date: date(day), mean, sd, quantiles: share.quantiles.clone() }
    };
    details.path.iter().enumerate().map(line).collect()
}

/// Mean and sd of a linear combination of coefficients that starts at an index.
fn combination(details: &Details, factors: &[f64], from: usize) -> MeanSd {
    let p = details.coefficients.len();
    let mean = factors.iter().enumerate().map(|(i, factor)| factor * details.coefficients[from + i]).sum();
    let cell = |i: usize, j: usize| details.covariance[(from + i) * p + from + j];
    let row = |(i, a): (usize, &f64)| a * factors.iter().enumerate().map(|(j, b)| b * cell(i, j)).sum::<f64>();
    let var: f64 = factors.iter().enumerate().map(row).sum();
    MeanSd { mean, sd: var.max(0.0).sqrt() }
}

pub fn house_effects(built: &Built, details: &Details) -> Vec<HouseEffect> {
    let first = built.series.columns.len();
    let house = |(i, pollster): (usize, &String)| {
        let MeanSd { mean, sd } = combination(details, &[1.0], first + i);
        HouseEffect { pollster: pollster.clone(), mean, sd }
    };
    built.series.houses.iter().enumerate().map(house).collect()
}

pub fn mode_effects(built: &Built, details: &Details) -> Vec<ModeEffect> {
    let effect = |mode: ModeContrast, factors: &[f64]| {
        let MeanSd { mean, sd } = combination(details, factors, 0);
        ModeEffect { mode, mean, sd }
    };
    built.mode_effects().into_iter().map(|(mode, factors)| effect(mode, &factors)).collect()
}

/// Every poll and what became of it.
pub fn poll_uses(
    readings: &[Reading<'_>],
    rows: &[usize],
    weights: &[f64],
    leave_one_out: Option<&[f64]>,
) -> Vec<PollUse> {
    let rows: BTreeMap<usize, usize> = rows.iter().enumerate().map(|(row, &reading)| (reading, row)).collect();
    let one = |(i, reading): (usize, &Reading<'_>)| {
        let row = rows.get(&i).copied();
        let base = PollUse {
            poll_id: reading.poll.poll_id.clone(),
            pollster: reading.house.clone(),
            used: row.is_some(),
            reason: None,
            date: reading.poll.middle(),
            mode: reading.poll.mode,
            base: reading.poll.base,
            share: None,
            n: None,
            weight: row.map(|row| weights[row]),
            leave_one_out_points: row.and_then(|row| Some(100.0 * leave_one_out?[row])),
        };
        match &reading.result {
            Ok(observed) => PollUse {
                share: Some(0.5 + observed.half),
                n: Some(observed.n),
                reason: observed.notes.iter().cloned().reduce(|notes, note| say!(Campaign::Value, notes, note)),
                ..base
            },
            Err(reason) => PollUse { reason: Some(reason.clone()), ..base },
        }
    };
    readings.iter().enumerate().map(one).collect()
}
