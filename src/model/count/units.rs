//! Projection from units that have reported.

use super::design::Design;
use super::field::Fit;
use super::form::{Form, expit};
use super::frame::Frame;
use super::observe::{blank_shift, share_observations, share_profiles, turnout_observations, turnout_profiles};
use super::response::Response;
use super::simulate::{Certain, DrawPlan, Totals, simulate};

/// Everything the units of a snapshot say.
#[derive(Debug, Clone)]
pub(super) struct UnitFit {
    /// Features of the units.
    pub design: Design,
    /// Share coordinate.
    pub share: Fit,
    /// Turnout coordinate, where sizes are not known.
    pub turnout: Option<Fit>,
}

impl UnitFit {
    /// Conditions both coordinates on the counted units.
    pub fn new(frame: &Frame) -> Self {
        let design = Design::new(frame);
        let share = Fit::new(&design, &share_observations(frame), &share_profiles(frame));
        let turnout = (frame.form != Form::Shares)
            .then(|| Fit::new(&design, &turnout_observations(frame), &turnout_profiles(frame)));
        Self { design, share, turnout }
    }

    /// Covariance of the two coordinates' unit errors, drawn towards 0 by its few units.
    ///
    /// # Formula
    /// c = Σ R (p - p̂)(t - t̂) / Σ R p̂ q̂ t̂ (1 - t̂) · n / (n + 20), R registered, p share, t turnout of the counted units.
    /// A unit's yes ballots change by exp(c q (1 - t)): where those who come vote otherwise than those who stay, the
    /// product of the two means is not the mean of the product.
    fn coupling(&self, frame: &Frame) -> f64 {
        let Some(turnout) = self.turnout.as_ref().filter(|_| frame.form == Form::Composition) else { return 0.0 };
        let (d, h) = (self.share.mean(), turnout.mean());
        let (mut together, mut scale, mut n) = (0.0, 0.0, 0.0);
        for (i, row) in frame.rows.iter().enumerate() {
            let Some(report) = row.report.filter(|r| r.fraction >= 1.0 && r.valid() > 0.0) else { continue };
            if row.registered <= 0.0 {
                continue;
            }
            let (p, t) = (expit(row.start.d + self.design.swing(i, &d)), expit(row.start.h + self.design.swing(i, &h)));
            let (share, came) = (report.yes / report.valid(), (report.cast / row.registered).min(1.0));
            together += row.registered * (share - p) * (came - t);
            scale += row.registered * p * (1.0 - p) * t * (1.0 - t);
            n += 1.0;
        }
        if scale > 0.0 { (together / scale * n / (n + 20.0)).clamp(-1.0, 1.0) } else { 0.0 }
    }

    /// Draws the final totals.
    pub fn draw(&self, frame: &Frame, plan: DrawPlan) -> Totals {
        let (shift, sd) = blank_shift(frame);
        let coupling = self.coupling(frame);
        let response = Response::new(frame, &self.design, &self.share, self.turnout.as_ref(), shift, coupling);
        simulate(&response, &certain(frame), sd, frame.form == Form::Composition, plan)
    }
}

/// What is certain by region: counted ballots, and registers.
pub(super) fn certain(frame: &Frame) -> Vec<Certain> {
    let mut certain = vec![Certain::default(); frame.regions.len()];
    for row in &frame.rows {
        let region = &mut certain[row.region];
        if frame.form == Form::Composition {
            region.registered += row.registered;
        }
        if let Some(report) = &row.report {
            region.yes += report.yes;
            region.no += report.no;
            region.cast += report.cast;
        }
    }
    certain
}
