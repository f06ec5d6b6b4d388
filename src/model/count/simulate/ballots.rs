//! Ballots by region.

/// Ballots by region.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ballots {
    /// Yes ballots.
    pub yes: Vec<f64>,
    /// No ballots.
    pub no: Vec<f64>,
    /// Ballots cast.
    pub cast: Vec<f64>,
}

impl Ballots {
    /// No ballots in so many regions.
    pub fn none(n_regions: usize) -> Self {
        Self { yes: vec![0.0; n_regions], no: vec![0.0; n_regions], cast: vec![0.0; n_regions] }
    }
}
