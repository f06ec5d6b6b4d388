//! How a region's ballots answer to shifts of its units: curves that replace a sum over units in every draw.

use super::expansion::Expansion;
use super::outstanding::{Area, areas, expansion_point};
use super::share_response::ShareNode;
use super::turnout_response::TurnoutNode;
use crate::model::count::swing::{CoordinateFit, Design};
use crate::model::count::table::{BlankShift, UnitTable};

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
    pub fn new(
        table: &UnitTable,
        designs: [&Design; 2],
        share: &CoordinateFit,
        turnout: Option<&CoordinateFit>,
        blank: BlankShift,
    ) -> Self {
        let mut areas = areas(table, blank);
        if areas.is_empty() {
            return Self { areas, share: Vec::new(), turnout: Vec::new() };
        }
        let point = expansion_point(table, designs, share, turnout, &areas);
        for area in &mut areas {
            area.valid = area.rows.iter().map(|&i| point.size[i]).sum();
        }
        let maker = Expansion { table, designs, areas: &areas, point: &point };
        let (share, turnout) = (maker.share_nodes(share), turnout.map(|fit| maker.turnout_nodes(fit)));
        Self { areas, share, turnout: turnout.unwrap_or_default() }
    }
}
