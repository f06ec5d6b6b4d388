//! How a region's ballots answer to shifts of its units: curves that replace a sum over units in every draw.

use super::expansion::Maker;
use super::outstanding::{Area, areas, middle};
use super::share_response::ShareNode;
use super::turnout_response::TurnoutNode;
use crate::model::count::swing::{Design, Fit};
use crate::model::count::table::{Frame, Shift};

/// Everything a draw needs.
#[derive(Debug, Clone)]
pub struct Response {
    /// Regions with ballots still out.
    pub areas: Vec<Area>,
    /// Nodes of the share coordinate.
    pub share: Vec<ShareNode>,
    /// Nodes of the turnout coordinate; empty where sizes are known.
    pub turnout: Vec<TurnoutNode>,
}

impl Response {
    /// Tabulates the response of every region with ballots out.
    pub fn new(frame: &Frame, design: &Design, share: &Fit, turnout: Option<&Fit>, blank: Shift) -> Self {
        let mut areas = areas(frame, blank);
        if areas.is_empty() {
            return Self { areas, share: Vec::new(), turnout: Vec::new() };
        }
        let middle = middle(frame, design, share, turnout, &areas);
        for area in &mut areas {
            area.valid = area.rows.iter().map(|&i| middle.size[i]).sum();
        }
        let maker = Maker { frame, design, areas: &areas, middle: &middle };
        let (share, turnout) = (maker.share_nodes(share), turnout.map(|fit| maker.turnout_nodes(fit)));
        Self { areas, share, turnout: turnout.unwrap_or_default() }
    }
}
