//! The shift at which a draw has the known shares, and what the draw weighs.

use nalgebra::{DMatrix, DVector};

use super::proposal::{Directions, Proposal};
use super::sums::{Sum, Sums};
use crate::maths::logit;
use crate::model::count::simulate::response::Response;
use crate::model::count::simulate::{Ballots, Certain};

/// What a draw needs to become ballots.
pub(super) struct Ground<'a> {
    pub response: &'a Response,
    pub certain: &'a Certain,
    pub sums: &'a Sums,
    pub directions: &'a [Directions],
}

/// Ballots out by area: yes, no and cast.
#[derive(Debug, Clone, Default)]
pub(super) struct ByArea {
    shifts: Vec<f64>,
    yes: Vec<f64>,
    no: Vec<f64>,
    cast: Vec<f64>,
}

/// Rounds in which the shift is found, and how near it must come on the log odds.
const ROUNDS: usize = 30;
const NEAR: f64 = 1e-9;
const ENOUGH: f64 = 1e-6;
/// Step of a derivative, and the furthest step of a round.
const STEP: f64 = 1e-5;
const FURTHEST: f64 = 2.0;

impl Ground<'_> {
    /// Moves a draw to where its shares are those known; its log weight, `None` where no shift gives them.
    ///
    /// # Formula
    /// Given a node x ~ N(0, Σ). S = C'x is drawn to S* with shares v, x to x + ΣC(C'ΣC)⁻¹(S* − S), and the draw weighs the density of the
    /// shares at v: N(S*; 0, C'ΣC) / |∂ logit v/∂S*| / Π v(1 − v). Turnout, blank ballots and the choice of the node are proposals from their own distribution.
    ///
    /// # Source
    /// Matheron's rule: Journel, Huijbregts (1978), "Mining geostatistics", section VII.A.2.
    pub fn meet(&self, draw: &mut Proposal<'_>, work: &mut ByArea) -> Option<f64> {
        let m = self.sums.known.len();
        if m == 0 {
            return Some(0.0);
        }
        if draw.known.iter().any(|share| *share <= 0.0 || *share >= 1.0) {
            return None;
        }
        let directions = &self.directions[draw.node];
        let mut apart = self.apart(draw, work);
        for _ in 0..ROUNDS {
            if apart.amax() < NEAR {
                break;
            }
            let step = self.slopes(draw, work, &apart).lu().solve(&apart)?;
            let far = step.amax();
            let step = if far > FURTHEST { step * (FURTHEST / far) } else { step };
            draw.shifts -= &directions.follow * step;
            apart = self.apart(draw, work);
        }
        if apart.amax().is_nan() || apart.amax() > ENOUGH {
            return None;
        }
        let slope = self.slopes(draw, work, &apart).determinant().abs();
        let sums = directions.sums.tr_mul(&draw.shifts);
        let distance = sums.dot(&(&directions.precision * &sums));
        let of_share: f64 = draw.known.iter().map(|v| (v * (1.0 - v)).ln()).sum();
        let weight = -0.5 * distance - directions.half_log - slope.ln() - of_share;
        weight.is_finite().then_some(weight)
    }

    /// How far the shares of a draw lie from those known, log odds.
    fn apart(&self, draw: &Proposal<'_>, work: &mut ByArea) -> DVector<f64> {
        self.out(draw, work);
        let share = |(sum, known): (&Sum, &f64)| {
            let [yes, no, _] = sum.counted;
            let out = |ballots: &[f64]| sum.areas.iter().map(|&a| ballots[a]).sum::<f64>();
            let (yes, no) = (yes + out(&work.yes), no + out(&work.no));
            logit(yes / (yes + no)) - logit(*known)
        };
        DVector::from_iterator(draw.known.len(), self.sums.known.iter().zip(&draw.known).map(share))
    }

    /// Derivatives of those distances by the sums of the shifts.
    fn slopes(&self, draw: &mut Proposal<'_>, work: &mut ByArea, at: &DVector<f64>) -> DMatrix<f64> {
        let m = at.len();
        let mut slopes = DMatrix::zeros(m, m);
        let here = draw.shifts.clone();
        for k in 0..m {
            draw.shifts = &here + STEP * self.directions[draw.node].follow.column(k);
            slopes.set_column(k, &((self.apart(draw, work) - at) / STEP));
        }
        draw.shifts = here;
        slopes
    }

    /// Ballots out by area of a draw, as few as registers, official totals and what is expected leave.
    fn out(&self, draw: &Proposal<'_>, work: &mut ByArea) {
        let (areas, n) = (&self.response.areas, self.response.areas.len());
        work.shifts.clear();
        work.shifts.extend(draw.shifts.iter());
        [&mut work.yes, &mut work.no, &mut work.cast].into_iter().for_each(|all| all.resize(n, 0.0));
        self.response.share[draw.node].yes.at(&mut work.shifts, &mut work.yes);
        let [by_yes, by_no] = draw.turnout;
        for (a, area) in areas.iter().enumerate() {
            let yes = work.yes[a].max(0.0).min(area.valid);
            (work.yes[a], work.no[a]) = (yes * by_yes[a], (area.valid - yes) * by_no[a]);
            let odds = area.blank / (1.0 - area.blank) * draw.blank;
            work.cast[a] = (work.yes[a] + work.no[a]) * (1.0 + odds);
            work.shrink(a, area.most / work.cast[a].max(1e-300));
        }
        for (sum, cast) in self.sums.expected.iter().zip(draw.expected) {
            let now: f64 = sum.areas.iter().map(|&a| work.cast[a]).sum();
            let part = (cast - sum.counted[2]).max(0.0) / now.max(1e-300);
            sum.areas.iter().for_each(|&a| work.times(a, part));
        }
        if !self.certain.ceilings.is_empty() {
            let all = self.by_region(work);
            if let Some(held) = self.certain.held(&all) {
                for (a, area) in areas.iter().enumerate() {
                    work.shrink(a, held.cast[area.region] / all.cast[area.region].max(1e-300));
                }
            }
        }
    }

    /// The ballots out of a draw by region.
    pub fn ballots(&self, draw: &Proposal<'_>, work: &mut ByArea) -> Ballots {
        self.out(draw, work);
        self.by_region(work)
    }

    fn by_region(&self, work: &ByArea) -> Ballots {
        let mut out = Ballots::none(self.certain.registered.len());
        for (a, area) in self.response.areas.iter().enumerate() {
            out.yes[area.region] += work.yes[a];
            out.no[area.region] += work.no[a];
            out.cast[area.region] += work.cast[a];
        }
        out
    }
}

impl ByArea {
    fn times(&mut self, area: usize, part: f64) {
        [&mut self.yes, &mut self.no, &mut self.cast].into_iter().for_each(|all| all[area] *= part);
    }

    fn shrink(&mut self, area: usize, part: f64) {
        if part < 1.0 {
            self.times(area, part);
        }
    }
}
