//! What units that are counted do not publish: ballots cast, registers. It stays uncertain in every draw (`METHOD.md` §3.8).

use super::certain::certain;
use super::totals::Totals;
use rand::RngExt;
use rand_distr::StandardNormal;

use crate::draws::{Stage, map_blocks};
use crate::model::count::baseline::Register;
use crate::model::count::table::{BlankShift, UnitTable};

/// What is not published, by region.
struct Unpublished {
    /// Blank and spoiled ballots expected beside the valid ones of units that publish no more.
    blank: Vec<f64>,
    /// Sd of their log.
    blank_sd: f64,
    /// Registers that are worked out, and the sd of their sum.
    registers: Vec<(f64, f64)>,
}

impl Unpublished {
    fn of(table: &UnitTable) -> Self {
        let n = table.regions.len();
        let mut blank = vec![0.0; n];
        let mut registers = vec![(0.0, 0.0); n];
        for row in &table.rows {
            if let Some(report) = row.report.filter(|report| !report.cast_is_published) {
                blank[row.region] += report.cast - report.valid();
            }
            if let Register::Estimated(log_variance) = row.register {
                let (sum, variance) = &mut registers[row.region];
                *sum += row.registered;
                *variance += row.registered * row.registered * log_variance;
            }
        }
        registers.iter_mut().for_each(|(_, variance)| *variance = variance.sqrt());
        let blank_sd = BlankShift::of(&table.rows, table.blank_is_known).sd;
        Self { blank, blank_sd, registers }
    }

    fn is_nothing(&self) -> bool {
        self.blank.iter().all(|blank| *blank == 0.0) && self.registers.iter().all(|(sum, _)| *sum == 0.0)
    }
}

/// Adds the doubt about ballots cast and registers to draws of the totals.
///
/// # Formula
/// cast_r += B_r (e^(s z) − 1), registered_r += σ_r y_r, with one z and a y_r for each region a draw; nowhere more are cast than registered.
pub fn unpublished(table: &UnitTable, totals: &mut Totals, seed: u64) {
    let n_draws = totals.yes.len();
    let registered = certain(table).registered;
    totals.registered = vec![registered.iter().sum(); n_draws];
    let gaps = Unpublished::of(table);
    let all_listed = table.rows.iter().all(|row| row.register != Register::Elsewhere);
    if gaps.is_nothing() && all_listed {
        return;
    }
    let n = table.regions.len();
    let numbers: Vec<Vec<f64>> = map_blocks(seed, Stage::Unpublished, n_draws, |rng, draws| {
        draws.map(|_| (0..=n).map(|_| rng.sample(StandardNormal)).collect::<Vec<f64>>()).collect::<Vec<_>>()
    })
    .into_iter()
    .flatten()
    .collect();
    let growth: Vec<f64> = numbers.iter().map(|of_draw| (gaps.blank_sd * of_draw[n]).exp() - 1.0).collect();
    let more = |draw: usize, region: usize| gaps.blank[region] * growth[draw];
    let register = |draw: usize, region: usize| {
        let (sum, sd) = gaps.registers[region];
        // Not below half of what is worked out: a register is a number of persons.
        registered[region] + (sd * numbers[draw][region]).max(-0.5 * sum)
    };
    for draw in 0..n_draws {
        let voters: f64 = (0..n).map(|region| register(draw, region)).sum();
        let cast = totals.cast[draw] + (0..n).map(|region| more(draw, region)).sum::<f64>();
        // Nobody votes twice: there are at least as many persons as ballots that are sure.
        let sure = if all_listed { totals.yes[draw] + totals.no[draw] } else { cast };
        totals.registered[draw] = voters.max(sure);
        totals.cast[draw] = cast.min(totals.registered[draw]);
    }
    totals.region_turnout.change_rows(|draw, row| {
        for (region, turnout) in row.iter_mut().enumerate() {
            let cast = *turnout * registered[region] + more(draw, region);
            *turnout = (cast / register(draw, region)).min(1.0);
        }
    });
}
