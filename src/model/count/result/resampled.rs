//! Draws that were drawn again by weight.

use crate::distribution::Distribution;
use crate::model::count::Projection;

/// Gives a projection the Monte Carlo error of its effective number of draws, not of the number written.
pub fn resampled(projection: &mut Projection, effective: f64) {
    let honest = |distribution: &mut Option<Distribution>| {
        if let Some(d) = distribution {
            d.mcse = d.sd / effective.sqrt();
        }
    };
    for distribution in [
        &mut projection.share,
        &mut projection.turnout,
        &mut projection.yes,
        &mut projection.no,
        &mut projection.blank_spoiled,
        &mut projection.away,
    ] {
        honest(distribution);
    }
    if let Some(win) = &mut projection.win_probability {
        win.mcse = (win.yes * win.no / effective).sqrt();
    }
    for region in &mut projection.regions {
        honest(&mut region.share);
        honest(&mut region.turnout);
    }
}
