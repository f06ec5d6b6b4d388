//! What every model of the silent units gives once it is fitted to a table: draws of the totals, and what it does not explain.

use super::draws::DrawPlan;
use super::totals::Totals;
use crate::model::count::Unusual;
use crate::model::count::table::UnitTable;
use crate::vote::{Text, Vote};

/// A model given what is counted.
pub trait UnitPosterior {
    /// Draws of the final totals.
    fn totals(&self, table: &UnitTable, plan: DrawPlan) -> Totals;

    /// Counted units that the model does not explain.
    fn unusual(&self, vote: &Vote, table: &UnitTable) -> Vec<Unusual>;

    /// What is told of the fit.
    fn notes(&self) -> ModelNotes;
}

/// What a model tells of itself, in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModelNotes {
    /// What the swing of the counted units shows.
    pub swing: Vec<Text>,
    /// How the factors of earlier votes were used; empty where a single baseline is.
    pub factors: Vec<Text>,
}
