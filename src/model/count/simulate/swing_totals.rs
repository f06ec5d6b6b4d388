//! Draws of the final totals: regions are reduced as they are drawn, units never are.

use super::antithetic::AntitheticPairs;
use super::ballots::Ballots;
use super::certain::{Certain, certain};
use super::conditioned::conditioned;
use super::draws::DrawPlan;
use super::totals::Totals;
use super::unit_posterior::{ModelNotes, UnitPosterior};
use crate::model::count::Unusual;
use crate::model::count::simulate::response::Response;
use crate::model::count::swing::{SwingFit, unusual};
use crate::model::count::table::{BlankShift, UnitTable};
use crate::vote::Vote;

impl UnitPosterior for SwingFit {
    fn totals(&self, table: &UnitTable, plan: DrawPlan) -> Totals {
        let blank = BlankShift::of(&table.rows, table.blank_is_known);
        let response =
            Response::new(table, [&self.design, self.turnout_design()], &self.share, self.turnout.as_ref(), blank);
        let certain = certain(table);
        let is_divided = table.conditions.bind_sums() || table.rows.iter().any(|row| row.sized);
        match is_divided && !response.areas.is_empty() {
            true => conditioned(&response, &certain, table, blank.sd, plan),
            false => simulate(&response, &certain, blank.sd, plan),
        }
    }

    fn unusual(&self, vote: &Vote, table: &UnitTable) -> Vec<Unusual> {
        unusual(vote, table, self)
    }

    fn notes(&self) -> ModelNotes {
        ModelNotes {
            swing: self.abstention().into_iter().chain(self.weak_baseline()).chain(self.unexplained()).collect(),
            factors: Vec::new(),
        }
    }
}

/// Simulates the final totals.
///
/// Draws come in pairs that differ in the sign of what moves yes against no, so swapping the options mirrors the whole
/// set of draws.
fn simulate(response: &Response, certain: &Certain, blank_sd: f64, plan: DrawPlan) -> Totals {
    let n_regions = certain.registered.len();
    let workspace = || (AntitheticPairs::new(response), Ballots::none(n_regions));
    plan.totals(n_regions, workspace, |(pairs, out), rng, n_draws, block| {
        pairs.draw(n_draws.div_ceil(2), blank_sd, rng);
        for draw in 0..n_draws {
            pairs.ballots(draw / 2, draw % 2, out);
            block.push(certain, out);
        }
    })
}
