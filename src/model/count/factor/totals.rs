//! Draws of the totals by region, as wide as the replays of past votes say (`METHOD.md` §4.3).

use nalgebra::{DMatrix, DVector};
use rand::RngExt;
use rand_distr::StandardNormal;

use super::conformal::ConformalScale;
use super::loadings::Loadings;
use super::scores::FactorScores;
use crate::maths::clamped;
use crate::model::count::simulate::{Ballots, DrawPlan, Totals, certain};
use crate::model::count::table::{BlankShift, UnitTable};

/// Outstanding ballots by region.
#[derive(Debug, Clone)]
pub(super) struct OutstandingByRegion {
    /// Regions with ballots out.
    regions: Vec<usize>,
    /// Their outstanding valid ballots, and ballots cast per valid one.
    size: Vec<(f64, f64)>,
    /// Part of them whose number is not told but guessed, and how many times as many the registers allow.
    guessed: Vec<(f64, f64)>,
    /// Sd of the log of that number, common to all.
    growth_sd: f64,
    /// Expected outstanding yes ballots.
    yes: Vec<f64>,
    /// Lower factor of the covariance of the yes ballots.
    root: DMatrix<f64>,
    /// Model sd of the sum over regions.
    sd: f64,
    conformal: ConformalScale,
    /// √misfit of this vote: votes that the factors explain badly are projected with more doubt.
    doubt: f64,
}

impl OutstandingByRegion {
    /// Sums over the outstanding units.
    ///
    /// # Formula
    /// E yes_r = Σ b_i (½ + ½ sin ẑ_i · exp(−d_i/2)); Cov = C M⁻¹ C' + diag Σ g_i² d_i, g_i = ½ b_i cos ẑ_i, C_r = Σ g_i W_i.
    pub fn new(
        table: &UnitTable,
        loadings: &Loadings,
        scores: &FactorScores,
        expected: &DVector<f64>,
        ballots: &DVector<f64>,
        (conformal, doubt): (ConformalScale, f64),
        growth_sd: f64,
    ) -> Option<Self> {
        use std::f64::consts::FRAC_PI_2;
        let (n_regions, k) = (table.regions.len(), loadings.factors.ncols());
        let (mut size, mut yes) = (vec![(0.0, 0.0); n_regions], vec![0.0; n_regions]);
        let (mut own, mut reach) = (vec![0.0; n_regions], DMatrix::zeros(k, n_regions));
        let mut guessed = vec![(0.0, 0.0); n_regions];
        let shift = BlankShift::of(&table.rows, table.blank_is_known);
        for (i, row) in table.rows.iter().enumerate() {
            let (b, r, d) = (ballots[i], row.region, loadings.unit[i]);
            if b <= 0.0 {
                continue;
            }
            let z = expected[i].clamp(-FRAC_PI_2, FRAC_PI_2);
            let gain = 0.5 * b * z.cos();
            size[r].0 += b;
            let blank = shift.at(row.baseline.blank);
            size[r].1 += b / (1.0 - blank);
            if !row.sized {
                guessed[r].0 += b;
            }
            let most = if row.registered > 0.0 { row.registered * row.out() * (1.0 - blank) } else { f64::INFINITY };
            guessed[r].1 += most.max(b);
            yes[r] += b * (0.5 + 0.5 * z.sin() * (-0.5 * d).exp());
            own[r] += gain * gain * d;
            for c in 0..k {
                reach[(c, r)] += gain * loadings.factors[(i, c)];
            }
        }
        let regions: Vec<usize> = (0..n_regions).filter(|&r| size[r].0 > 0.0).collect();
        let reach = reach.select_columns(&regions);
        let white = scores.whitened(reach);
        let mut covariance = white.tr_mul(&white);
        let trace = regions.iter().map(|&r| own[r]).sum::<f64>() + covariance.trace();
        for (a, &r) in regions.iter().enumerate() {
            // A trace of jitter keeps a region that moves exactly with another factorisable.
            covariance[(a, a)] += own[r] + 1e-12 * trace;
        }
        let sd = covariance.sum().max(0.0).sqrt();
        let root = if regions.is_empty() { covariance } else { covariance.cholesky()?.unpack() };
        Some(Self {
            size: regions.iter().map(|&r| (size[r].0, size[r].1 / size[r].0)).collect(),
            guessed: regions.iter().map(|&r| (guessed[r].0 / size[r].0, guessed[r].1 / size[r].0)).collect(),
            growth_sd,
            yes: regions.iter().map(|&r| yes[r]).collect(),
            regions,
            root,
            sd,
            conformal,
            doubt,
        })
    }

    /// Outstanding ballots of every region, given normal departures of the regions and of the number of ballots.
    fn ballots(&self, (departures, growth): &(DVector<f64>, f64), sign: f64, out: &mut Ballots) {
        let growth = (sign * growth * self.growth_sd - 0.5 * self.growth_sd.powi(2)).exp();
        let distance = (departures.sum() / self.sd).abs();
        // The whole vector is stretched as its sum is: regions add up to the total in every draw.
        let factor = sign * self.doubt * if distance > 1e-9 { self.conformal.at(distance) / distance } else { 0.0 };
        for (a, &region) in self.regions.iter().enumerate() {
            let ((expected, cast), (guessed, most)) = (self.size[a], self.guessed[a]);
            let times = (1.0 + guessed * (growth - 1.0)).min(most);
            let valid = expected * times;
            let yes = clamped(times * (self.yes[a] + factor * departures[a]), 0.0, valid);
            (out.yes[region], out.no[region], out.cast[region]) = (yes, valid - yes, valid * cast);
        }
    }
}

/// Draws the final totals, in pairs of opposite departures.
pub(super) fn draw_totals(total: &OutstandingByRegion, table: &UnitTable, plan: DrawPlan) -> Totals {
    let certain = certain(table);
    let n_regions = table.regions.len();
    plan.totals(
        n_regions,
        || Ballots::none(n_regions),
        |out, rng, n_draws, block| {
            let mut pair: Option<(DVector<f64>, f64)> = None;
            for _ in 0..n_draws {
                let (departures, sign) = match pair.take() {
                    Some(departures) => (departures, -1.0),
                    None => {
                        let normals: Vec<f64> = total.regions.iter().map(|_| rng.sample(StandardNormal)).collect();
                        let growth = if total.growth_sd > 0.0 { rng.sample(StandardNormal) } else { 0.0 };
                        ((&total.root * DVector::from_vec(normals), growth), 1.0)
                    }
                };
                total.ballots(&departures, sign, out);
                block.push(&certain, out);
                if sign > 0.0 {
                    pair = Some(departures);
                }
            }
        },
    )
}
